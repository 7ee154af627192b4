// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/configurationedit.h"
#include "exchange/entitydocuments.h"

#include <QTest>

using namespace Qt::StringLiterals;

namespace vigia {

namespace {

MonitorDefinition monitor(const QString &id, const QString &name)
{
    MonitorDefinition definition;
    definition.id = MonitorId{id};
    definition.name = name;
    definition.target = HttpTarget{u"https://%1.example/"_s.arg(name.toLower())};
    return definition;
}

Configuration threeMonitors()
{
    Configuration configuration;
    configuration.groups = {{u"Web"_s, {}, {}, {}}};
    configuration.monitors = {monitor(u"a"_s, u"Router"_s), monitor(u"b"_s, u"Shop"_s), monitor(u"c"_s, u"Mail"_s)};
    configuration.monitors[1].settings.dependsOn = QStringList{u"Router"_s};
    return configuration;
}

auto edited(const Configuration &configuration, const command::Edit &edit)
{
    int next = 0;
    return applyEdit(configuration, edit, [&next] { return MonitorId{u"new-%1"_s.arg(++next)}; });
}

command::Edit putting(const MonitorDefinition &definition, std::optional<int> position = {})
{
    command::Edit edit;
    edit.monitors = {{monitorDocument(definition), position}};
    return edit;
}

QStringList namesOf(const Configuration &configuration)
{
    QStringList names;
    for (const MonitorDefinition &definition : configuration.monitors)
        names += definition.name;
    return names;
}

} // namespace

class ConfigurationEditTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void addsAMonitorWithoutAnId();
    void neverTakesANewMonitorForAnOldOneOfTheSameName();
    void letsDependentsFollowARename();
    void givesARemovedMonitorBackToItsPlace();
    void refusesToRemoveWhatOthersDependOn();
    void takesWhatIsRemovedOutOfEveryListWhereItIsAsked();
    void takesTheNameOfARemovedMonitorAtOnce();
    void saysEverythingThatIsWrongAndTakesNothing();
    void replacesMaintenanceAsAWhole();
    void keepsTheSound();
    void letsWhoNamesAChannelFollowItsRename();
    void givesNoConsentByAnEdit();
};

void ConfigurationEditTest::letsWhoNamesAChannelFollowItsRename()
{
    Configuration before = threeMonitors();
    before.accounts = {{u"gmail"_s, {.host = u"smtp.example.org"_s, .from = u"me@example.org"_s}}};
    before.channels = {{u"mail"_s, EmailWay{u"gmail"_s, {u"ops@example.org"_s}}}};
    before.monitors[0].settings.alerts = QStringList{u"mail"_s};
    before.policy.ifUnheard = u"mail"_s;
    command::Edit edit;
    edit.renamedAccounts = {{u"gmail"_s, u"post"_s}};
    edit.renamedChannels = {{u"mail"_s, u"letters"_s}};
    const auto merged = edited(before, edit);
    QVERIFY(merged);
    QCOMPARE(merged->configuration.monitors[0].settings.alerts, QStringList{u"letters"_s});
    QCOMPARE(merged->configuration.policy.ifUnheard, u"letters"_s);
    QCOMPARE(std::get<EmailWay>(merged->configuration.channel(u"letters")->way).account, u"post"_s);
    QCOMPARE(merged->renamedChannels, (std::vector<Rename>{{u"mail"_s, u"letters"_s}}));

    command::Edit removal;
    removal.removedAccounts = {u"gmail"_s};
    const auto refused = edited(before, removal);
    QVERIFY(!refused);
    QCOMPARE(refused.error().front().code, ErrorCode::UnknownAccount);
}

void ConfigurationEditTest::givesNoConsentByAnEdit()
{
    const CommandWay allowed{.program = u"/bin/true"_s, .arguments = {}, .consented = true};
    const auto consented = [](const Result<MergedConfiguration, ConfigErrors> &merged) {
        return std::get<CommandWay>(merged->configuration.channels.front().way).consented;
    };
    command::Edit edit;
    edit.channels = {channelDocument({u"script"_s, allowed})};
    Configuration configuration = threeMonitors();
    QVERIFY(!consented(edited(configuration, edit)));
    configuration.channels = {{u"script"_s, allowed}};
    QVERIFY(consented(edited(configuration, edit)));
    CommandWay other = allowed;
    other.arguments = {u"-x"_s};
    edit.channels = {channelDocument({u"script"_s, other})};
    QVERIFY(!consented(edited(configuration, edit)));
}

void ConfigurationEditTest::addsAMonitorWithoutAnId()
{
    const auto merged = edited(threeMonitors(), putting(monitor({}, u"Wiki"_s)));
    QVERIFY(merged);
    QCOMPARE(merged->summary.monitors.added, QStringList{u"Wiki"_s});
    QCOMPARE(merged->configuration.monitors.back().id, MonitorId{u"new-1"_s});
}

void ConfigurationEditTest::neverTakesANewMonitorForAnOldOneOfTheSameName()
{
    const auto merged = edited(threeMonitors(), putting(monitor({}, u"Shop"_s)));
    QVERIFY(!merged);
    QCOMPARE(merged.error().front().code, ErrorCode::RepeatedName);
}

void ConfigurationEditTest::letsDependentsFollowARename()
{
    const auto merged = edited(threeMonitors(), putting(monitor(u"a"_s, u"Gateway"_s)));
    QVERIFY(merged);
    QCOMPARE(merged->configuration.monitors[1].settings.dependsOn, QStringList{u"Gateway"_s});
    QCOMPARE(merged->summary.monitors.renamedFrom, QStringList{u"Router"_s});
}

void ConfigurationEditTest::givesARemovedMonitorBackToItsPlace()
{
    const Configuration before = threeMonitors();
    command::Edit removal;
    removal.removed = {MonitorId{u"b"_s}, MonitorId{u"gone"_s}};
    const auto removed = edited(before, removal);
    QVERIFY(removed);
    QCOMPARE(namesOf(removed->configuration), (QStringList{u"Router"_s, u"Mail"_s}));
    QCOMPARE(removed->summary.monitors.removed, QStringList{u"Shop"_s});
    const auto restored = edited(removed->configuration, putting(before.monitors[1], 1));
    QVERIFY(restored);
    QVERIFY(restored->configuration == before);
}

void ConfigurationEditTest::refusesToRemoveWhatOthersDependOn()
{
    command::Edit edit;
    edit.removed = {MonitorId{u"a"_s}};
    const auto merged = edited(threeMonitors(), edit);
    QVERIFY(!merged);
    QCOMPARE(merged.error().front().code, ErrorCode::UnknownMonitor);
    QCOMPARE(merged.error().front().subject, u"Shop"_s);
}

void ConfigurationEditTest::takesWhatIsRemovedOutOfEveryListWhereItIsAsked()
{
    Configuration before = threeMonitors();
    before.groups[0].settings.dependsOn = QStringList{u"Router"_s};
    before.monitors[2].group = u"Web"_s;
    before.monitors[2].settings.dependsOn = QStringList{u"Shop"_s, u"Router"_s};
    const MaintenanceWindow night{u"night"_s, {u"Router"_s, u"Shop"_s}, {}, SingleWindow{}};
    const MaintenanceWindow move{u"move"_s, {u"Router"_s}, {}, SingleWindow{}};
    const MaintenanceWindow office{u"office"_s, {}, {u"Web"_s}, SingleWindow{}};
    before.maintenance = {night, move, office};

    command::Edit edit;
    edit.removed = {MonitorId{u"a"_s}};
    edit.unlistRemoved = true;
    const auto merged = edited(before, edit);
    QVERIFY(merged);
    const Configuration &after = merged->configuration;
    QCOMPARE(namesOf(after), (QStringList{u"Shop"_s, u"Mail"_s}));
    QVERIFY(!after.monitors[0].settings.dependsOn);
    QCOMPARE(after.monitors[1].settings.dependsOn, QStringList{u"Shop"_s});
    QVERIFY(!after.groups[0].settings.dependsOn);
    QCOMPARE(after.maintenance.size(), std::size_t(2));
    QCOMPARE(after.maintenance[0].monitors, QStringList{u"Shop"_s});
    QVERIFY(after.maintenance[1] == office);

    const ImportSummary &summary = merged->summary;
    QCOMPARE(summary.monitors.removed, QStringList{u"Router"_s});
    QCOMPARE(summary.monitors.changed, (QStringList{u"Shop"_s, u"Mail"_s}));
    QCOMPARE(summary.groups.changed, QStringList{u"Web"_s});
    QCOMPARE(summary.maintenance.changed, QStringList{u"night"_s});
    QCOMPARE(summary.maintenance.removed, QStringList{u"move"_s});
    QVERIFY(!summary.defaultsChanged);
}

void ConfigurationEditTest::takesTheNameOfARemovedMonitorAtOnce()
{
    command::Edit edit = putting(monitor({}, u"Mail"_s));
    edit.removed = {MonitorId{u"c"_s}};
    const auto merged = edited(threeMonitors(), edit);
    QVERIFY(merged);
    QCOMPARE(merged->configuration.monitors.back().id, MonitorId{u"new-1"_s});
}

void ConfigurationEditTest::saysEverythingThatIsWrongAndTakesNothing()
{
    command::Edit edit = putting(monitor({}, u"Wiki"_s));
    edit.monitors.push_back({R"({"name": "x", "http": "ftp://x"})", {}});
    edit.defaults = R"({"interval": "soon"})";
    const auto merged = edited(threeMonitors(), edit);
    QVERIFY(!merged);
    QCOMPARE(merged.error().size(), std::size_t(2));
}

void ConfigurationEditTest::replacesMaintenanceAsAWhole()
{
    Configuration before = threeMonitors();
    const SingleWindow when{UtcTime(Duration(1)), UtcTime(Duration(2))};
    before.maintenance = {{u"one"_s, {u"Shop"_s}, {}, when}, {u"two"_s, {u"Mail"_s}, {}, when}};
    command::Edit edit;
    edit.maintenance = {maintenanceDocument({u"three"_s, {u"Mail"_s}, {}, when})};
    const auto merged = edited(before, edit);
    QVERIFY(merged);
    QCOMPARE(merged->configuration.maintenance.size(), std::size_t(1));
    QCOMPARE(merged->configuration.maintenance.front().name, u"three"_s);
    QCOMPARE(merged->configuration.monitors.size(), std::size_t(3));
}

void ConfigurationEditTest::keepsTheSound()
{
    SoundSettings sound;
    sound.volume = 0.3;
    command::Edit edit;
    edit.channels = {channelDocument({u"sound"_s, sound})};
    const auto merged = edited(threeMonitors(), edit);
    QVERIFY(merged);
    QVERIFY(std::get<SoundSettings>(merged->configuration.channels.front().way) == sound);
}

} // namespace vigia

QTEST_GUILESS_MAIN(vigia::ConfigurationEditTest)
#include "configurationedit_test.moc"
