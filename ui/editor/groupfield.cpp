// SPDX-License-Identifier: GPL-3.0-or-later
#include "editor/groupfield.h"

#include "wording/visibletext.h"

#include <QEvent>
#include <QLineEdit>

namespace vigia {

GroupField::GroupField(QWidget *parent, Offers offers)
    : QComboBox(parent)
    , m_offers(offers)
{
    setEditable(true);
    setInsertPolicy(NoInsert);
    setCompleter(nullptr); // it would show another name than the one that was typed
    setSizeAdjustPolicy(AdjustToMinimumContentsLengthWithIcon);
    setMinimumContentsLength(20);
    lineEdit()->installEventFilter(this);
    retranslate();
    setGroups({});
    connect(this, &QComboBox::activated, this, [this] { Q_EMIT chosen(group()); });
    connect(lineEdit(), &QLineEdit::textEdited, this, [this] { Q_EMIT chosen(group()); });
}

void GroupField::retranslate()
{
    setAccessibleName(tr("Group"));
    setToolTip(tr("Choose one, or type the name of a new one"));
    setAccessibleDescription(toolTip());
    lineEdit()->setPlaceholderText(tr("(no group)"));
}

void GroupField::setGroups(const std::vector<GroupDefinition> &groups)
{
    m_groups = groups;
    clear();
    if (m_offers == Offers::ToLeaveIt)
        addItem(tr("Leave as it is"));
    addItem(tr("(no group)"), QString());
    for (const GroupDefinition &group : groups)
        addItem(visibleText(group.name, 80), group.name);
}

void GroupField::display(const std::optional<QString> &wanted)
{
    if (lineEdit()->hasFocus() && group() == wanted)
        return;
    const int index = wanted ? findData(*wanted) : 0;
    setCurrentIndex(index);
    if (index < 0)
        setEditText(*wanted);
    if (lineEdit()->hasFocus())
        selectWords();
}

//! The words that stand for no group are no part of a name that is typed.
void GroupField::selectWords()
{
    const int index = findText(currentText(), Qt::MatchExactly | Qt::MatchCaseSensitive);
    if (index >= 0 && itemData(index).toString().isEmpty() && !lineEdit()->hasSelectedText())
        lineEdit()->selectAll();
}

bool GroupField::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::FocusIn || event->type() == QEvent::MouseButtonRelease)
        QMetaObject::invokeMethod(this, &GroupField::selectWords, Qt::QueuedConnection); // after the line's own part
    return QComboBox::eventFilter(watched, event);
}

void GroupField::changeEvent(QEvent *event)
{
    QComboBox::changeEvent(event);
    if (event->type() != QEvent::LanguageChange)
        return;
    const std::optional<QString> chosen = group(); // by the words that stand there yet
    retranslate();
    setGroups(std::vector<GroupDefinition>(m_groups));
    display(chosen);
}

std::optional<QString> GroupField::group() const
{
    const int index = findText(currentText(), Qt::MatchExactly | Qt::MatchCaseSensitive);
    if (index < 0)
        return currentText().trimmed();
    const QVariant name = itemData(index);
    return name.isValid() ? std::optional(name.toString()) : std::nullopt;
}

} // namespace vigia
