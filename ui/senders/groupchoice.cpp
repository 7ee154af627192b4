// SPDX-License-Identifier: GPL-3.0-or-later
#include "senders/groupchoice.h"

#include "editor/formwords.h"
#include "editor/groupfield.h"
#include "editor/rolelabel.h"
#include "exchange/entitydocuments.h"
#include "look/placeholders.h"

#include <QEvent>
#include <QGridLayout>
#include <QLineEdit>

#include <algorithm>

namespace vigia {

namespace {

//! What is wrong with the name of a group that is to be made.
ConfigErrors errorsOf(const QString &name)
{
    GroupDefinition group;
    group.name = name;
    const auto read = groupFromDocument(groupDocument(group));
    return read || name.isEmpty() ? ConfigErrors() : read.error();
}

} // namespace

GroupChoice::GroupChoice(const Speech &speech, QWidget *parent)
    : QWidget(parent)
    , m_speech(speech)
    , m_label(plainLabel({}, this))
    , m_field(new GroupField(this))
    , m_new(new RoleLabel(Role::SecondaryText, TextSize::Small, this))
    , m_problem(new RoleLabel(Role::Down, TextSize::Small, this))
{
    m_label->setBuddy(m_field);
    makePlaceholdersReadable(*m_field);
    m_field->setObjectName(QStringLiteral("groupOfSenders"));
    auto *grid = new QGridLayout(this);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(space::small);
    grid->setVerticalSpacing(space::tiny);
    grid->setColumnStretch(1, 1);
    grid->addWidget(m_label, 0, 0);
    grid->addWidget(m_field, 0, 1);
    grid->addWidget(m_new, 1, 1);
    grid->addWidget(m_problem, 2, 1);
    connect(m_field, &GroupField::chosen, this, [this](const std::optional<QString> &group) {
        m_chosen = group.value_or(QString());
        display();
        Q_EMIT changed();
    });
    connect(m_field->lineEdit(), &QLineEdit::returnPressed, this, &GroupChoice::entered);
    retranslate();
}

void GroupChoice::setGroups(const std::vector<GroupDefinition> &groups)
{
    if (groups == m_groups)
        return; // somebody may be typing
    m_groups = groups;
    m_field->setGroups(groups);
    display();
}

bool GroupChoice::isRight() const
{
    return errorsOf(m_chosen).empty();
}

void GroupChoice::display()
{
    m_field->display(m_chosen);
    const QString problem = FormWords::problems(errorsOf(m_chosen), m_speech.language());
    const bool isKnown = m_chosen.isEmpty()
        || std::ranges::any_of(m_groups, [this](const GroupDefinition &one) { return one.name == m_chosen; });
    m_new->say(isKnown || !problem.isEmpty() ? QString() : tr("A new group"));
    m_problem->say(problem);
    m_field->setAccessibleDescription(problem.isEmpty() ? m_field->toolTip() : problem);
}

void GroupChoice::retranslate()
{
    m_label->setText(tr("In the g&roup"));
    display();
}

void GroupChoice::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    else if (event->type() == QEvent::PaletteChange)
        makePlaceholdersReadable(*m_field);
    QWidget::changeEvent(event);
}

} // namespace vigia
