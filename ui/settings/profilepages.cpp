// SPDX-License-Identifier: GPL-3.0-or-later
#include "settings/profilepages.h"

#include "editor/formwords.h"
#include "editor/settingspanel.h"
#include "settings/groupeditor.h"
#include "settings/maintenanceeditor.h"
#include "settings/savefoot.h"

#include "domain/monitor.h"
#include "exchange/entitydocuments.h"
#include "wording/statuswords.h"
#include "wording/timewords.h"
#include "wording/visibletext.h"

namespace vigia {

namespace {

FormContext contextFor(const ProfileSettings &profile)
{
    FormContext context;
    context.defaults = withPolicy(profile.configuration().defaults, profile.configuration().policy);
    context.groups = profile.configuration().groups;
    context.channels = profile.channelNames();
    for (const MonitorDefinition &monitor : profile.configuration().monitors)
        context.monitors += monitor.name;
    return context;
}

} // namespace

DefaultsPage::DefaultsPage(
    ProfileSettings &profile, const Speech &speech, std::optional<SettingsForm> &draft, QWidget *parent)
    : SettingsPage(tr("Defaults"), parent)
    , m_profile(profile)
    , m_speech(speech)
    , m_draft(draft)
{
    auto *intro = new RoleLabel(Role::SecondaryText, TextSize::Body, this);
    intro->setText(tr("What holds for every monitor that, like its group, does not say otherwise."));
    // Whom an outage is told when has a page of its own.
    m_panel = new SettingsPanel(
        m_form, contextFor(profile), speech.language(), this, {Setting::Alerts, Setting::Repeat, Setting::Escalate});
    m_panel->unfold({Section::Rhythm});
    m_foot = new SaveFoot(tr("&Save the defaults"), this);
    column().addWidget(intro);
    column().addWidget(m_panel);
    column().addWidget(m_foot);
    addStretch();
    connect(m_panel, &SettingsPanel::changed, this, [this] {
        m_draft = m_form;
        display();
    });
    connect(m_foot, &SaveFoot::saveRequested, this, &DefaultsPage::save);
    connect(m_foot, &SaveFoot::undoRequested, this, [this] {
        m_draft.reset();
        reload();
    });
    connect(&m_profile, &ProfileSettings::changed, this, &DefaultsPage::reload);
    reload();
}

void DefaultsPage::reload()
{
    m_form = m_draft.value_or(SettingsForm(m_profile.configuration().defaults));
    display();
}

void DefaultsPage::display()
{
    const bool changed = !(m_form == SettingsForm(m_profile.configuration().defaults));
    m_panel->display(rulesOf(m_form.inForce()), QString());
    m_foot->follow(changed && m_profile.isLoaded(),
        m_form.isValid() ? m_profile.failure() : tr("Something above needs a correction."));
}

void DefaultsPage::save()
{
    // What is not on this page may have changed since the draft was begun.
    Settings defaults = m_form.settings();
    defaults.alerts = m_profile.configuration().defaults.alerts;
    defaults.policy = m_profile.configuration().defaults.policy;
    command::Edit edit;
    edit.defaults = defaultsDocument(defaults);
    m_profile.change(edit, this, [this](const QString &why) {
        if (why.isEmpty())
            m_draft.reset();
        m_foot->finish(why);
    });
}

GroupsPage::GroupsPage(ProfileSettings &profile, const Speech &speech, QWidget *parent)
    : ListPage(tr("Groups"), tr("Monitors of one group share settings, and may need one network."),
        tr("There are no groups yet."), parent)
    , m_profile(profile)
    , m_speech(speech)
{
    connect(this, &ListPage::addRequested, this, [this] { open(QString()); });
    connect(this, &ListPage::editRequested, this, &GroupsPage::open);
    connect(this, &ListPage::deleteRequested, this, &GroupsPage::remove);
    connect(&m_profile, &ProfileSettings::changed, this, &GroupsPage::display);
    display();
}

void GroupsPage::display()
{
    std::vector<Entry> entries;
    for (const GroupDefinition &group : m_profile.configuration().groups) {
        const auto count =
            std::ranges::count(m_profile.configuration().monitors, group.name, &MonitorDefinition::group);
        QStringList parts{monitorCountText(static_cast<int>(count), m_speech.language())};
        if (group.needs)
            parts += tr("needs %1").arg(visibleText(shownTarget(*group.needs), 80));
        if (group.owner)
            parts += visibleText(group.owner->email, 80);
        entries.push_back({group.name, parts.join(QStringLiteral(" · "))});
    }
    setEntries(entries);
    setProblem(m_profile.failure());
}

void GroupsPage::open(const QString &name)
{
    const GroupDefinition *group = m_profile.configuration().group(name);
    if (!group && !name.isEmpty())
        return;
    auto *editor = new GroupEditor(
        group ? std::optional(*group) : std::nullopt, contextFor(m_profile), m_speech.language(), window());
    connect(editor, &GroupEditor::saveRequested, editor,
        [editor, name, &profile = m_profile](const GroupDefinition &changed) {
            profile.change(groupEdit(profile.configuration(), name, changed), editor,
                [editor](const QString &why) { editor->finish(why); });
        });
    editor->show();
}

void GroupsPage::remove(const QString &name)
{
    command::Edit edit;
    edit.removedGroups = {name};
    m_profile.change(edit, this, [this](const QString &why) { setProblem(why); });
}

MaintenancePage::MaintenancePage(ProfileSettings &profile, const Speech &speech, const Clock &clock, QWidget *parent)
    : ListPage(tr("Maintenance"), tr("Planned work: meanwhile nobody is alarmed, and it does not count as an outage."),
        tr("Nothing is planned."), parent)
    , m_profile(profile)
    , m_speech(speech)
    , m_clock(clock)
{
    connect(this, &ListPage::addRequested, this, [this] { open(QString()); });
    connect(this, &ListPage::editRequested, this, &MaintenancePage::open);
    connect(this, &ListPage::deleteRequested, this, [this](const QString &name) {
        m_profile.change(maintenanceEdit(m_profile.configuration(), name, std::nullopt), this,
            [this](const QString &why) { setProblem(why); });
    });
    connect(&m_profile, &ProfileSettings::changed, this, &MaintenancePage::display);
    display();
}

QString MaintenancePage::wordsOf(const MaintenanceWindow &window) const
{
    const QLocale &locale = m_speech.locale();
    const QString hours = QStringLiteral("HH:mm"); // as everywhere else
    QString when;
    if (const auto *weekly = std::get_if<WeeklyWindow>(&window.when)) {
        when =
            tr("%1, %2 – %3")
                .arg(locale.standaloneDayName(weekly->day), weekly->from.toString(hours), weekly->to.toString(hours));
        if (weekly->zone != "local")
            when += u' ' + QString::fromUtf8(weekly->zone);
    } else if (const auto *single = std::get_if<SingleWindow>(&window.when)) {
        when = tr("%1 – %2").arg(
            momentText(single->from, m_speech.language()), momentText(single->to, m_speech.language()));
    }
    const QStringList names = window.monitors + window.groups;
    return when + QStringLiteral(" · ") + visibleText(names.join(QStringLiteral(", ")), 120);
}

void MaintenancePage::display()
{
    std::vector<Entry> entries;
    for (const MaintenanceWindow &window : m_profile.configuration().maintenance)
        entries.push_back({window.name, wordsOf(window)});
    setEntries(entries);
    setProblem(m_profile.failure());
}

void MaintenancePage::open(const QString &name)
{
    const auto &all = m_profile.configuration().maintenance;
    const auto found = std::ranges::find(all, name, &MaintenanceWindow::name);
    if (found == all.end() && !name.isEmpty())
        return;
    auto *editor = new MaintenanceEditor(found == all.end() ? std::nullopt : std::optional(*found),
        contextFor(m_profile), m_speech.language(), m_clock.utc(), window());
    connect(editor, &MaintenanceEditor::saveRequested, editor,
        [editor, name, &profile = m_profile](const MaintenanceWindow &changed) {
            profile.change(maintenanceEdit(profile.configuration(), name, changed), editor,
                [editor](const QString &why) { editor->finish(why); });
        });
    editor->show();
}

} // namespace vigia
