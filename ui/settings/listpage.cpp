// SPDX-License-Identifier: GPL-3.0-or-later
#include "settings/listpage.h"

#include "wording/visibletext.h"

#include <QMessageBox>
#include <QShortcut>

namespace vigia {

ListPage::ListPage(const QString &title, const QString &words, const QString &whenEmpty, QWidget *parent)
    : SettingsPage(title, parent)
    , m_list(new QListWidget(this))
    , m_empty(new RoleLabel(Role::SecondaryText, TextSize::Body, this))
    , m_edit(new QPushButton(tr("&Edit …"), this))
    , m_delete(new QPushButton(tr("&Delete"), this))
    , m_problem(new RoleLabel(Role::Down, TextSize::Body, this))
{
    auto *intro = new RoleLabel(Role::SecondaryText, TextSize::Body, this);
    intro->setText(words);
    auto *add = new QPushButton(tr("&Add …"), this);
    m_list->setAccessibleName(title);
    m_list->setSpacing(2);
    m_list->setWordWrap(true);
    m_empty->setText(whenEmpty);
    m_problem->hide();
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(space::small);
    for (QPushButton *button : {add, m_edit, m_delete})
        buttons->addWidget(button);
    buttons->addStretch(1);
    column().addWidget(intro);
    column().addWidget(m_empty);
    column().addWidget(m_list, 1);
    column().addLayout(buttons);
    column().addWidget(m_problem);

    auto *remove = new QShortcut(QKeySequence::Delete, m_list);
    remove->setContext(Qt::WidgetShortcut);
    connect(remove, &QShortcut::activated, this, &ListPage::askToDelete);
    connect(add, &QPushButton::clicked, this, &ListPage::addRequested);
    connect(m_edit, &QPushButton::clicked, this, [this] { Q_EMIT editRequested(currentName()); });
    connect(m_delete, &QPushButton::clicked, this, &ListPage::askToDelete);
    connect(m_list, &QListWidget::itemActivated, this, [this] { Q_EMIT editRequested(currentName()); });
    connect(m_list, &QListWidget::currentItemChanged, this, &ListPage::followSelection);
    followSelection();
}

void ListPage::setEntries(const std::vector<Entry> &entries)
{
    const QString current = currentName();
    m_list->clear();
    for (const Entry &entry : entries) {
        auto *item = new QListWidgetItem(visibleText(entry.name) + u'\n' + entry.words, m_list);
        item->setData(Qt::UserRole, entry.name);
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

void ListPage::followSelection()
{
    const bool some = m_list->currentItem() != nullptr;
    m_edit->setEnabled(some);
    m_delete->setEnabled(some);
}

void ListPage::askToDelete()
{
    const QString name = currentName();
    if (name.isEmpty())
        return;
    auto *question = new QMessageBox(QMessageBox::Question, window()->windowTitle(),
        tr("Delete “%1”?").arg(visibleText(name, 80)), QMessageBox::NoButton, this);
    question->setObjectName(QStringLiteral("deleteQuestion"));
    question->setAttribute(Qt::WA_DeleteOnClose);
    question->setTextFormat(Qt::PlainText);
    const QPushButton *yes = question->addButton(tr("&Delete"), QMessageBox::DestructiveRole);
    QPushButton *no = question->addButton(tr("&Keep"), QMessageBox::RejectRole);
    question->setDefaultButton(no);
    question->setEscapeButton(no);
    connect(question, &QMessageBox::buttonClicked, this, [this, yes, name](const QAbstractButton *chosen) {
        if (chosen == yes)
            Q_EMIT deleteRequested(name);
    });
    question->open();
}

} // namespace vigia
