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
    void takesTheNameOfARemovedMonitorAtOnce();
    void saysEverythingThatIsWrongAndTakesNothing();
    void replacesMaintenanceAsAWhole();
    void keepsTheSound();
};

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
