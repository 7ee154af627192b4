// SPDX-License-Identifier: GPL-3.0-or-later
#include "settings/groupeditor.h"

#include "look/opening.h"
#include "look/plaintext.h"
#include "editor/formwords.h"
#include "editor/settingspanel.h"
#include "wording/visibletext.h"

#include <QLineEdit>

namespace vigia {

namespace {

QStringList groupNames(const FormContext &context)
{
    QStringList names;
    for (const GroupDefinition &group : context.groups)
        names += group.name;
    return names;
}

} // namespace

GroupEditor::GroupEditor(
    const std::optional<GroupDefinition> &group, const FormContext &context, const Language &language, QWidget *parent)
    : EntryWindow(language, parent)
    , m_form(group.value_or(GroupDefinition()), context.defaults, {groupNames(context), {}})
    , m_before(m_form)
{
    openWithin(*this, {620, 640});
    setWindowTitle(vigia::windowTitle(group ? tr("Group %1").arg(visibleText(group->name, 80)) : tr("Add group")));
    QLineEdit *name = addLine(lineOf(m_form, GroupForm::Part::Name, tr("&Name")));
    addLine(lineOf(m_form, GroupForm::Part::Needs, tr("N&eeds"),
        tr("While this does not answer, the group's monitors are unknown, not down: this computer is not on their "
           "network."),
        QStringLiteral("http://intranet.example/")));
    addLine(lineOf(m_form, GroupForm::Part::Owner, tr("&Responsible"), tr("The mail address of who answers for it."),
        QStringLiteral("web-team@example.org")));
    m_panel = new SettingsPanel(m_form.settings(), context, language, this);
    connect(m_panel, &SettingsPanel::changed, this, &GroupEditor::display);
    column().addWidget(m_panel);
    column().addStretch(1);
    display();
    name->setFocus(Qt::OtherFocusReason);
}

void GroupEditor::display()
{
    displayFields();
    m_panel->display(rulesOf(m_form.settings().inForce()), QString());
    if (m_form.text(GroupForm::Part::Name).isEmpty())
        setHindrance(tr("It needs a name."));
    else
        setHindrance(m_form.definition() ? QString() : tr("Something above needs a correction."));
}

void GroupEditor::store()
{
    if (const auto group = m_form.definition())
        Q_EMIT saveRequested(*group);
}

} // namespace vigia
