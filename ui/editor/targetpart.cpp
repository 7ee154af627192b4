// SPDX-License-Identifier: GPL-3.0-or-later
#include "editor/targetpart.h"

#include "editor/formwords.h"
#include "editor/reportpart.h"
#include "wording/visibletext.h"

#include <QGridLayout>
#include <QRadioButton>

namespace vigia {

namespace {

void displayText(QLineEdit &line, const QString &text)
{
    if (line.text() != text)
        line.setText(text);
}

} // namespace

TargetPart::TargetPart(MonitorForm &form, const Language &language, const Clock &clock, QWidget *parent)
    : QWidget(parent)
    , m_form(form)
    , m_language(language)
{
    auto *grid = new QGridLayout;
    grid->setHorizontalSpacing(space::medium);
    grid->setVerticalSpacing(space::small);
    grid->setColumnStretch(1, 1);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space::huge);
    layout->addLayout(grid);
    addKind(*grid);
    if (form.kind() == WatchKind::Address)
        addAddress(*grid);
    addName(*grid);
    addGroup(*grid);
    if (form.kind() == WatchKind::Reports) {
        m_report = new ReportPart(form, language, clock, *grid, this);
        layout->addWidget(m_report->manner());
        connect(m_report, &ReportPart::changed, this, &TargetPart::changed);
    }
}

void TargetPart::addKind(QGridLayout &grid)
{
    m_looks = new QRadioButton(tr("An address that Vigia &looks at"), this);
    m_reports = new QRadioButton(tr("Something that &reports by itself"), this);
    const QString meaning = tr("It sends signs of life; when they stay away, that is the alarm");
    m_reports->setToolTip(plainToolTip(meaning));
    m_reports->setAccessibleDescription(meaning);
    QLabel *label = plainLabel(tr("Watch"), this);
    const int row = grid.rowCount();
    grid.addWidget(label, row, 0);
    grid.addWidget(m_looks, row, 1);
    grid.addWidget(m_reports, row + 1, 1);
    m_looks->setChecked(m_form.kind() == WatchKind::Address);
    m_reports->setChecked(m_form.kind() == WatchKind::Reports);
    const auto choose = [this](const QRadioButton *button, WatchKind kind) {
        connect(button, &QRadioButton::clicked, this, [this, kind] {
            if (m_form.kind() == kind)
                return;
            m_form.setKind(kind);
            Q_EMIT kindChanged();
        });
    };
    choose(m_looks, WatchKind::Address);
    choose(m_reports, WatchKind::Reports);
}

void TargetPart::addField(const QString &title, QWidget *field, QWidget *words, QGridLayout &grid)
{
    QLabel *label = plainLabel(title, this);
    label->setBuddy(field);
    field->setAccessibleName(QString(title).remove(u'&'));
    const int row = grid.rowCount();
    grid.addWidget(label, row, 0);
    grid.addWidget(field, row, 1);
    grid.addWidget(words, row + 1, 1);
}

void TargetPart::addAddress(QGridLayout &grid)
{
    m_address = new QLineEdit(this);
    m_addressProblem = new RoleLabel(Role::Down, TextSize::Small, this);
    m_address->setFont(textFont(TextSize::Title));
    m_address->setPlaceholderText(QStringLiteral("https://shop.example/health"));
    m_address->setToolTip(
        plainToolTip(tr("The address to look at. {secret: NAME} where the whole address is a secret")));
    addField(tr("A&ddress"), m_address, m_addressProblem, grid);
    connect(m_address, &QLineEdit::textEdited, this, &TargetPart::takeAddress);
    connect(m_address, &QLineEdit::editingFinished, this, [this] {
        const QString completed = completedAddress(m_address->text());
        if (completed != m_address->text())
            m_address->setText(completed);
    });
}

void TargetPart::addGroup(QGridLayout &grid)
{
    m_group = new GroupField(this);
    m_newGroup = new RoleLabel(Role::SecondaryText, TextSize::Small, this);
    m_group->setGroups(m_form.context().groups);
    addField(tr("&Group"), m_group, m_newGroup, grid);
    connect(m_group, &GroupField::chosen, this, [this](const std::optional<QString> &group) {
        m_form.setGroup(group.value_or(QString()));
        Q_EMIT changed();
    });
}

void TargetPart::addName(QGridLayout &grid)
{
    m_name = new QLineEdit(this);
    m_nameProblem = new RoleLabel(Role::Down, TextSize::Small, this);
    if (!m_address) {
        m_name->setFont(textFont(TextSize::Title));
        m_name->setPlaceholderText(tr("Nightly backup"));
    }
    addField(tr("&Name"), m_name, m_nameProblem, grid);
    connect(m_name, &QLineEdit::textEdited, this, [this](const QString &text) {
        m_nameFollows = text.isEmpty();
        m_form.setName(text);
        Q_EMIT changed();
    });
}

bool TargetPart::isUnfolded() const
{
    return m_report && m_report->manner()->isUnfolded();
}

void TargetPart::setUnfolded(bool unfolded)
{
    if (m_report)
        m_report->manner()->setUnfolded(unfolded);
}

void TargetPart::focusFirst()
{
    (m_address ? m_address : m_name)->setFocus(Qt::OtherFocusReason);
}

void TargetPart::focusKind()
{
    (m_form.kind() == WatchKind::Address ? m_looks : m_reports)->setFocus(Qt::OtherFocusReason);
}

void TargetPart::takeAddress(const QString &text)
{
    m_form.setAddress(completedAddress(text)); // the field shows what is typed until it is left
    if (m_nameFollows)
        m_form.setName(suggestedName(m_form.address()));
    Q_EMIT changed();
}

void TargetPart::displayAddress()
{
    if (completedAddress(m_address->text()) != m_form.address())
        m_address->setText(m_form.address());
    // An empty form is no mistake yet: what is missing stands beside the button.
    m_addressProblem->say(
        m_form.address().isEmpty() ? QString() : FormWords::problems(m_form.addressErrors(), m_language));
    m_address->setAccessibleDescription(m_addressProblem->text());
}

void TargetPart::display()
{
    if (m_address)
        displayAddress();
    if (m_report)
        m_report->display();
    displayText(*m_name, m_form.name());
    m_group->display(m_form.group());
    m_newGroup->say(newGroup(m_form.context(), m_form.group()).empty() ? QString() : tr("A new group"));
    m_nameProblem->say(m_form.name().isEmpty() ? QString() : FormWords::problems(m_form.nameErrors(), m_language));
    m_name->setAccessibleDescription(m_nameProblem->text());
}

} // namespace vigia
