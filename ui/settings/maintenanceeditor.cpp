// SPDX-License-Identifier: GPL-3.0-or-later
#include "settings/maintenanceeditor.h"

#include "look/opening.h"
#include "look/plaintext.h"
#include "editor/formwords.h"
#include "editor/settingfields.h"
#include "wording/timewords.h"
#include "wording/visibletext.h"

#include <QComboBox>
#include <QDateTimeEdit>
#include <QFormLayout>
#include <QLineEdit>
#include <QRadioButton>
#include <QTimeZone>

namespace vigia {

namespace {

QDateTime localTime(UtcTime moment)
{
    return QDateTime::fromMSecsSinceEpoch(moment.time_since_epoch().count());
}

UtcTime momentOf(const QDateTime &time)
{
    return UtcTime(Duration(time.toMSecsSinceEpoch()));
}

} // namespace

MaintenanceEditor::MaintenanceEditor(const std::optional<MaintenanceWindow> &window, const FormContext &context,
    const Language &language, UtcTime now, QWidget *parent)
    : EntryWindow(language, parent)
    , m_form(window ? MaintenanceForm::of(*window, now) : MaintenanceForm::empty(now))
    , m_before(m_form)
{
    openWithin(*this, {560, 520});
    setWindowTitle(
        vigia::windowTitle(window ? tr("Maintenance: %1").arg(visibleText(window->name, 80)) : tr("Add maintenance")));
    QLineEdit *name = addText(tr("&Name"), &MaintenanceForm::name, column());
    m_nameProblem = new RoleLabel(Role::Down, TextSize::Small, this);
    column().addWidget(m_nameProblem);
    addWhat(context);
    m_weekly = new QRadioButton(tr("Every &week"), this);
    m_once = new QRadioButton(tr("&Once"), this);
    column().addWidget(m_weekly);
    addWeekly();
    column().addWidget(m_once);
    addSingle();
    m_whenProblem = new RoleLabel(Role::Down, TextSize::Small, this);
    column().addWidget(m_whenProblem);
    column().addStretch(1);
    for (QRadioButton *choice : {m_weekly, m_once}) {
        connect(choice, &QRadioButton::clicked, this, [this] {
            m_form.weekly = m_weekly->isChecked();
            display();
        });
    }
    m_weekly->setChecked(m_form.weekly);
    m_once->setChecked(!m_form.weekly);
    display();
    name->setFocus(Qt::OtherFocusReason);
}

QLineEdit *MaintenanceEditor::addText(const QString &title, QString MaintenanceForm::*member, QBoxLayout &box)
{
    auto *edit = new QLineEdit(m_form.*member, this);
    edit->setAccessibleName(QString(title).remove(u'&'));
    QLabel *label = plainLabel(title, this);
    label->setBuddy(edit);
    auto *part = new QVBoxLayout;
    part->setSpacing(space::tiny);
    part->addWidget(label);
    part->addWidget(edit);
    box.addLayout(part);
    connect(edit, &QLineEdit::textEdited, this, [this, member](const QString &text) {
        m_form.*member = text;
        display();
    });
    return edit;
}

void MaintenanceEditor::addWhat(const FormContext &context)
{
    QStringList groups;
    for (const GroupDefinition &group : context.groups)
        groups += group.name;
    const auto add = [this](const QString &title, QString MaintenanceForm::*member, const QStringList &names) {
        auto *field = new LineField({QString()}, false, this);
        field->offerNames(names);
        field->describe(QString(title).remove(u'&'), tr("Commas between names"));
        field->display({m_form.*member}, true);
        QLabel *label = plainLabel(title, this);
        label->setBuddy(field);
        auto *part = new QVBoxLayout;
        part->setSpacing(space::tiny);
        part->addWidget(label);
        part->addWidget(field);
        column().addLayout(part);
        connect(field, &SettingField::edited, this, [this, member](const QStringList &texts) {
            m_form.*member = texts.value(0);
            display();
        });
    };
    add(tr("&Monitors"), &MaintenanceForm::monitors, context.monitors);
    add(tr("&Groups"), &MaintenanceForm::groups, groups);
    m_whatProblem = new RoleLabel(Role::Down, TextSize::Small, this);
    column().addWidget(m_whatProblem);
}

void MaintenanceEditor::addWeekly()
{
    m_weeklyPart = new QWidget(this);
    auto *row = new QHBoxLayout(m_weeklyPart);
    row->setContentsMargins(space::huge, 0, 0, 0);
    row->setSpacing(space::small);
    auto *day = new QComboBox(m_weeklyPart);
    for (int number = 1; number <= 7; ++number)
        day->addItem(language().locale().standaloneDayName(number), number);
    day->setCurrentIndex(m_form.day - 1);
    day->setAccessibleName(tr("Day"));
    QLabel *label = plainLabel(tr("&Day"), m_weeklyPart);
    label->setBuddy(day);
    auto *part = new QVBoxLayout;
    part->setSpacing(space::tiny);
    part->addWidget(label);
    part->addWidget(day);
    row->addLayout(part);
    connect(day, &QComboBox::activated, this, [this](int index) {
        m_form.day = index + 1;
        display();
    });
    addText(tr("&From"), &MaintenanceForm::from, *row)->setMaximumWidth(80);
    addText(tr("&To"), &MaintenanceForm::to, *row)->setMaximumWidth(80);
    QLineEdit *zone = addText(tr("Time &zone"), &MaintenanceForm::zone, *row);
    zone->setToolTip(plainToolTip(tr("local for this computer's, else as in Europe/Madrid")));
    column().addWidget(m_weeklyPart);
}

void MaintenanceEditor::addSingle()
{
    m_singlePart = new QWidget(this);
    auto *row = new QHBoxLayout(m_singlePart);
    row->setContentsMargins(space::huge, 0, 0, 0);
    row->setSpacing(space::small);
    const auto add = [this, row](const QString &title, UtcTime MaintenanceForm::*member) {
        auto *edit = new QDateTimeEdit(localTime(m_form.*member), m_singlePart);
        edit->setCalendarPopup(true);
        edit->setLocale(language().locale());
        edit->setDisplayFormat(dateTimePattern(language()));
        edit->setAccessibleName(QString(title).remove(u'&'));
        QLabel *label = plainLabel(title, m_singlePart);
        label->setBuddy(edit);
        auto *part = new QVBoxLayout;
        part->setSpacing(space::tiny);
        part->addWidget(label);
        part->addWidget(edit);
        row->addLayout(part);
        connect(edit, &QDateTimeEdit::dateTimeChanged, this, [this, member](const QDateTime &time) {
            m_form.*member = momentOf(time);
            display();
        });
    };
    add(tr("&Begins"), &MaintenanceForm::begins);
    add(tr("&Ends"), &MaintenanceForm::ends);
    row->addStretch(1);
    column().addWidget(m_singlePart);
}

void MaintenanceEditor::display()
{
    const auto problems = [this](MaintenanceForm::Part part) {
        return FormWords::problems(m_form.errors(part), language());
    };
    const bool nothing = m_form.monitors.isEmpty() && m_form.groups.isEmpty();
    m_weeklyPart->setVisible(m_form.weekly);
    m_singlePart->setVisible(!m_form.weekly);
    m_nameProblem->say(m_form.name.isEmpty() ? QString() : problems(MaintenanceForm::Part::Name));
    m_whatProblem->say(nothing ? QString() : problems(MaintenanceForm::Part::What));
    m_whenProblem->say(problems(MaintenanceForm::Part::When));
    if (m_form.name.isEmpty())
        setHindrance(tr("It needs a name."));
    else if (nothing)
        setHindrance(tr("Say which monitors or groups it is about."));
    else
        setHindrance(m_form.window() ? QString() : tr("Something above needs a correction."));
}

void MaintenanceEditor::store()
{
    if (const auto window = m_form.window())
        Q_EMIT saveRequested(*window);
}

} // namespace vigia
