// SPDX-License-Identifier: GPL-3.0-or-later
#include "settings/listpage.h"

#include "look/entrydelegate.h"
#include "wording/visibletext.h"

#include <QShortcut>

namespace vigia {

namespace {

constexpr int fixedRole = Qt::UserRole + 1;

} // namespace

ListPage::ListPage(const QString &title, const QString &words, const QString &whenEmpty, QWidget *parent)
    : SettingsPage(title, parent)
    , m_list(new QListWidget(this))
    , m_empty(new RoleLabel(Role::SecondaryText, TextSize::Body, this))
    , m_edit(new QPushButton(tr("&Edit…"), this))
    , m_delete(new QPushButton(tr("&Delete"), this))
    , m_buttons(new QHBoxLayout)
    , m_problem(new RoleLabel(Role::Down, TextSize::Body, this))
{
    auto *intro = new RoleLabel(Role::SecondaryText, TextSize::Body, this);
    intro->setText(words);
    auto *add = new QPushButton(tr("&Add…"), this);
    m_list->setAccessibleName(title);
    m_list->setSpacing(2);
    m_list->setWordWrap(true);
    m_list->setResizeMode(QListView::Adjust);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setItemDelegate(new EntryDelegate(m_list));
    m_empty->setText(whenEmpty);
    m_empty->setAlignment(Qt::AlignLeft | Qt::AlignTop);
    m_problem->hide();
    m_buttons->setSpacing(space::small);
    for (QPushButton *button : {add, m_edit, m_delete})
        m_buttons->addWidget(button);
    m_buttons->addStretch(1);
    column().addWidget(intro);
    column().addWidget(m_empty, 1); // in the place of the list
    column().addWidget(m_list, 1);
    column().addLayout(m_buttons);
    column().addWidget(m_problem);

    auto *remove = new QShortcut(QKeySequence::Delete, m_list);
    remove->setContext(Qt::WidgetShortcut);
    connect(remove, &QShortcut::activated, this, &ListPage::askToDelete);
    connect(add, &QPushButton::clicked, this, &ListPage::addRequested);
    connect(m_edit, &QPushButton::clicked, this, [this] { Q_EMIT editRequested(currentName()); });
    connect(m_delete, &QPushButton::clicked, this, &ListPage::askToDelete);
    connect(m_list, &QListWidget::itemActivated, this, [this] { m_edit->click(); });
    connect(m_list, &QListWidget::currentItemChanged, this, &ListPage::followSelection);
    followSelection();
}

void ListPage::setEntries(const std::vector<Entry> &entries)
{
    const QString current = currentName();
    m_list->clear();
    for (const Entry &entry : entries) {
        const QString title = visibleText(entry.shown.isEmpty() ? entry.name : entry.shown);
        auto *item = new QListWidgetItem(title + u'\n' + entry.words, m_list);
        item->setData(Qt::UserRole, entry.name);
        item->setData(fixedRole, entry.isFixed);
        if (entry.name == current)
            m_list->setCurrentItem(item);
    }
    if (!m_list->currentItem() && m_list->count() > 0)
        m_list->setCurrentRow(0);
    m_list->setVisible(!entries.empty());
    m_empty->setVisible(entries.empty());
    followSelection();
}

QString ListPage::currentName() const
{
    const QListWidgetItem *item = m_list->currentItem();
    return item ? item->data(Qt::UserRole).toString() : QString();
}

bool ListPage::isFixed() const
{
    const QListWidgetItem *item = m_list->currentItem();
    return !item || item->data(fixedRole).toBool();
}

void ListPage::setVerbs(const QString &edit, const QString &remove)
{
    m_edit->setText(edit);
    m_delete->setText(remove);
}

QPushButton *ListPage::addVerb(const QString &text)
{
    auto *button = new QPushButton(text, this);
    m_buttons->insertWidget(m_buttons->count() - 1, button);
    return button;
}

void ListPage::followSelection()
{
    m_edit->setEnabled(!isFixed());
    m_delete->setEnabled(!isFixed());
    Q_EMIT currentChanged();
}

ListPage::Question ListPage::deletionOf(const QString &name) const
{
    return {tr("Delete “%1”?").arg(visibleText(name, 80)), {}, tr("&Delete")};
}

void ListPage::askToDelete()
{
    const QString name = currentName();
    if (isFixed() || !m_delete->isEnabled())
        return;
    const QString whyNot = whyKept(name);
    setProblem(whyNot);
    if (!whyNot.isEmpty())
        return;
    vigia::askToDelete(*this, deletionOf(name), [this, name] { Q_EMIT deleteRequested(name); });
}

} // namespace vigia
