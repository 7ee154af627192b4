// SPDX-License-Identifier: GPL-3.0-or-later
#include "settings/groupeditor.h"

#include "editor/formwords.h"
#include "editor/settingspanel.h"
#include "wording/visibletext.h"

#include <QLineEdit>

namespace vigia {

GroupEditor::GroupEditor(
    const std::optional<GroupDefinition> &group, const FormContext &context, const Language &language, QWidget *parent)
    : EntryWindow(parent)
    , m_language(language)
    , m_form(group.value_or(GroupDefinition()), context.defaults)
    , m_before(m_form)
{
    resize(620, 640);
    setWindowTitle(group ? tr("Group %1").arg(visibleText(group->name, 80)) : tr("Add group"));
    addLine(GroupForm::Part::Name, tr("&Name"), QString(), QString());
    addLine(GroupForm::Part::Needs, tr("N&eeds"),
        tr("While this does not answer, the group's monitors are unknown, not down: this computer is not on their "
           "network."),
        QStringLiteral("http://intranet.example/"));
    addLine(GroupForm::Part::Owner, tr("&Responsible"), tr("The mail address of who answers for it."),
        QStringLiteral("web-team@example.org"));
    m_panel = new SettingsPanel(m_form.settings(), context, language, this);
    connect(m_panel, &SettingsPanel::changed, this, &GroupEditor::display);
    column().addWidget(m_panel);
    column().addStretch(1);
    display();
    m_lines.front().edit->setFocus(Qt::OtherFocusReason);
}

void GroupEditor::addLine(GroupForm::Part part, const QString &title, const QString &words, const QString &example)
{
    auto *edit = new QLineEdit(m_form.text(part), this);
    edit->setPlaceholderText(example);
    edit->setAccessibleName(QString(title).remove(u'&'));
    QLabel *label = plainLabel(title, this);
    label->setBuddy(edit);
    auto *problem = new RoleLabel(Role::Down, TextSize::Small, this);
    auto *hint = new RoleLabel(Role::SecondaryText, TextSize::Small, this);
    hint->say(words);
    auto *box = new QVBoxLayout;
    box->setSpacing(space::tiny);
    for (QWidget *widget : std::initializer_list<QWidget *>{label, edit, hint, problem})
        box->addWidget(widget);
    column().addLayout(box);
    m_lines.push_back({part, edit, problem});
    connect(edit, &QLineEdit::textEdited, this, [this, part](const QString &text) {
        m_form.setText(part, text);
        display();
    });
}

void GroupEditor::display()
{
    for (const Line &line : m_lines) {
        const bool empty = m_form.text(line.part).isEmpty();
        line.problem->say(empty ? QString() : FormWords::problems(m_form.errors(line.part), m_language));
        line.edit->setAccessibleDescription(line.problem->text());
    }
    m_panel->display(rulesOf(m_form.settings().inForce()), QString());
    if (m_form.text(GroupForm::Part::Name).isEmpty())
        setHindrance(tr("It needs a name."));
    else
        setHindrance(m_form.definition() ? QString() : tr("Something above needs a correction."));
}

void GroupEditor::save()
{
    if (const auto group = m_form.definition())
        Q_EMIT saveRequested(*group);
}

} // namespace vigia
