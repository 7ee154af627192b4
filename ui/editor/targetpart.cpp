// SPDX-License-Identifier: GPL-3.0-or-later
#include "editor/targetpart.h"

#include "editor/formwords.h"
#include "wording/visibletext.h"

#include <QGridLayout>

namespace vigia {

namespace {

void displayText(QLineEdit &line, const QString &text)
{
    if (line.text() != text)
        line.setText(text);
}

} // namespace

TargetPart::TargetPart(MonitorForm &form, const Language &language, QWidget *parent)
    : QWidget(parent)
    , m_form(form)
    , m_language(language)
    , m_address(new QLineEdit(this))
    , m_addressProblem(new RoleLabel(Role::Down, TextSize::Small, this))
    , m_name(new QLineEdit(this))
    , m_nameProblem(new RoleLabel(Role::Down, TextSize::Small, this))
    , m_group(new GroupField(this))
    , m_newGroup(new RoleLabel(Role::SecondaryText, TextSize::Small, this))
{
    m_address->setFont(textFont(TextSize::Title));
    m_address->setPlaceholderText(QStringLiteral("https://shop.example/health"));
    m_address->setToolTip(
        plainToolTip(tr("The address to look at. {secret: NAME} where the whole address is a secret")));

    auto *grid = new QGridLayout(this);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(space::medium);
    grid->setVerticalSpacing(space::small);
    grid->setColumnStretch(1, 1);
    const auto add = [this, grid](const QString &title, QWidget *field, QWidget *problem) {
        QLabel *label = plainLabel(title, this);
        label->setBuddy(field);
        field->setAccessibleName(QString(title).remove(u'&'));
        const int row = grid->rowCount();
        grid->addWidget(label, row, 0);
        grid->addWidget(field, row, 1);
        grid->addWidget(problem, row + 1, 1);
    };
    m_group->setGroups(form.context().groups);
    add(tr("A&ddress"), m_address, m_addressProblem);
    add(tr("&Name"), m_name, m_nameProblem);
    add(tr("&Group"), m_group, m_newGroup);

    connect(m_address, &QLineEdit::textEdited, this, &TargetPart::takeAddress);
    connect(m_address, &QLineEdit::editingFinished, this, [this] {
        const QString completed = completedAddress(m_address->text());
        if (completed != m_address->text())
            m_address->setText(completed);
    });
    connect(m_name, &QLineEdit::textEdited, this, [this](const QString &text) {
        m_nameFollows = text.isEmpty();
        m_form.setName(text);
        Q_EMIT changed();
    });
    connect(m_group, &GroupField::chosen, this, [this](const std::optional<QString> &group) {
        m_form.setGroup(group.value_or(QString()));
        Q_EMIT changed();
    });
}

void TargetPart::takeAddress(const QString &text)
{
    m_form.setAddress(completedAddress(text)); // the field shows what is typed until it is left
    if (m_nameFollows)
        m_form.setName(suggestedName(m_form.address()));
    Q_EMIT changed();
}

void TargetPart::display()
{
    if (completedAddress(m_address->text()) != m_form.address())
        m_address->setText(m_form.address());
    displayText(*m_name, m_form.name());
    m_group->display(m_form.group());
    m_newGroup->say(newGroup(m_form.context(), m_form.group()).empty() ? QString() : tr("A new group"));
    // An empty form is no mistake yet: what is missing stands beside the button.
    const auto problem = [this](const QString &text, const ConfigErrors &errors) {
        return text.isEmpty() ? QString() : FormWords::problems(errors, m_language);
    };
    m_addressProblem->say(problem(m_form.address(), m_form.addressErrors()));
    m_nameProblem->say(problem(m_form.name(), m_form.nameErrors()));
    m_address->setAccessibleDescription(m_addressProblem->text());
    m_name->setAccessibleDescription(m_nameProblem->text());
}

} // namespace vigia
