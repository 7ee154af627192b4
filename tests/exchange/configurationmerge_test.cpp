// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/configurationwriter.h"
#include "samples.h"

#include <QTest>

using namespace vigia;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

QStringList namesOf(const Configuration &configuration)
{
    QStringList names;
    for (const MonitorDefinition &monitor : configuration.monitors)
        names += monitor.name;
    return names;
}

QByteArray monitors(const QByteArray &entries)
{
    return "version: 1\nmonitors:\n" + entries;
}

//! A, B and C, with ids new-1 to new-3; C depends on A, and A is in a window.
Configuration threeMonitors()
{
    return imported("version: 1\nmonitors:\n"
                    "  - {name: A, http: \"http://a.example\", interval: 5m}\n"
                    "  - {name: B, http: \"http://b.example\"}\n"
                    "  - {name: C, http: \"http://c.example\", depends_on: A}\n"
                    "maintenance:\n"
                    "  - {name: m, monitors: [A], from: 2026-12-01T20:00:00Z, to: 2026-12-01T23:00:00Z}\n")
        .configuration;
}

} // namespace

class ConfigurationMergeTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void addsWithNewIdsInTheFilesOrder();
    void changesNothingTheSecondTime();
    void replacesAMonitorAsAWhole();
    void leavesWhatIsAbsentAlone();
    void keepsTheOrderAndAppends();
    void removesWhatIsAbsentWhenReplacing();
    void takesTheFilesOrderWhenReplacing();
    void emptiesAbsentSectionsWhenReplacing();
    void knowsAMonitorByItsId();
    void takesAnUnknownIdForANewMonitor();
    void renamesByWas();
    void renamesOnlyOnce();
    void letsAnOldNameBeTakenAnew();
    void addsUnderWasWhenThereWasNone();
    void renamesAChannelAndItsAccountByWas();
    void keepsTheConsentOfARenamedProgramThatIsTheSame();
    void followsARenameWithReferences();
    void mergesGroupsAndWindowsByName();
    void checksTheWholeNotOnlyTheFile();
    void refusesANameThatIsTaken();
    void refusesAGroupsRemovalWhileItIsUsed();
    void namesShortNamesThatStandForSeveral();
    void importsItsOwnExportUnchanged();
};

void ConfigurationMergeTest::addsWithNewIdsInTheFilesOrder()
{
    const MergedConfiguration merged = imported(monitors("  - {name: Z, http: \"http://z.example\"}\n"
                                                         "  - {name: A, http: \"http://a.example\", id: mine}\n"
                                                         "  - {name: M, http: \"http://m.example\"}\n"));
    QCOMPARE(namesOf(merged.configuration), (QStringList{u"Z"_s, u"A"_s, u"M"_s}));
    QCOMPARE(merged.configuration.monitors[0].id.value, u"new-1"_s);
    QCOMPARE(merged.configuration.monitors[1].id.value, u"mine"_s);
    QCOMPARE(merged.configuration.monitors[2].id.value, u"new-2"_s);
    QCOMPARE(merged.summary.monitors.added, (QStringList{u"Z"_s, u"A"_s, u"M"_s}));
}

void ConfigurationMergeTest::changesNothingTheSecondTime()
{
    for (const ImportMode mode : {ImportMode::Upsert, ImportMode::Replace}) {
        const MergedConfiguration first = imported(fullSample(), {}, mode);
        QVERIFY(!first.summary.changesNothing());
        const MergedConfiguration second = imported(fullSample(), first.configuration, mode);
        QVERIFY(second.summary.changesNothing());
        QVERIFY(second.configuration == first.configuration);
        QCOMPARE(second.summary.monitors.unchanged, (QStringList{u"Shop"_s, u"Router"_s, u"Hook"_s}));
    }
}

void ConfigurationMergeTest::replacesAMonitorAsAWhole()
{
    const MergedConfiguration merged =
        imported(monitors("  - {name: A, http: \"http://a.example\", confirm: 5}\n"), threeMonitors());
    const MonitorDefinition *a = merged.configuration.monitor(u"A");
    QCOMPARE(a->id.value, u"new-1"_s);
    QCOMPARE(a->settings.confirm, 5);
    QVERIFY(!a->settings.interval);
    QCOMPARE(merged.summary.monitors.changed, QStringList{u"A"_s});
}

void ConfigurationMergeTest::leavesWhatIsAbsentAlone()
{
    const Configuration before = imported(fullSample()).configuration;
    const MergedConfiguration merged = imported("version: 1\n", before);
    QVERIFY(merged.configuration == before);
    QVERIFY(merged.summary.changesNothing());
}

void ConfigurationMergeTest::keepsTheOrderAndAppends()
{
    const MergedConfiguration merged = imported(monitors("  - {name: D, http: \"http://d.example\"}\n"
                                                         "  - {name: B, http: \"http://b2.example\"}\n"),
        threeMonitors());
    QCOMPARE(namesOf(merged.configuration), (QStringList{u"A"_s, u"B"_s, u"C"_s, u"D"_s}));
}

void ConfigurationMergeTest::removesWhatIsAbsentWhenReplacing()
{
    const MergedConfiguration merged =
        imported(monitors("  - {name: B, http: \"http://b.example\"}\n"), threeMonitors(), ImportMode::Replace);
    QCOMPARE(namesOf(merged.configuration), QStringList{u"B"_s});
    QCOMPARE(merged.configuration.monitors[0].id.value, u"new-2"_s);
    QCOMPARE(merged.summary.monitors.removed, (QStringList{u"A"_s, u"C"_s}));
    QCOMPARE(merged.summary.monitors.unchanged, QStringList{u"B"_s});
    QCOMPARE(merged.summary.maintenance.removed, QStringList{u"m"_s});
}

void ConfigurationMergeTest::takesTheFilesOrderWhenReplacing()
{
    const MergedConfiguration merged = imported(monitors("  - {name: C, http: \"http://c.example\"}\n"
                                                         "  - {name: A, http: \"http://a.example\"}\n"),
        threeMonitors(), ImportMode::Replace);
    QCOMPARE(namesOf(merged.configuration), (QStringList{u"C"_s, u"A"_s}));
}

void ConfigurationMergeTest::emptiesAbsentSectionsWhenReplacing()
{
    const Configuration before = imported(fullSample()).configuration;
    const MergedConfiguration merged = imported("version: 1\n", before, ImportMode::Replace);
    QVERIFY(merged.configuration == Configuration());
    QVERIFY(merged.summary.defaultsChanged);
    QCOMPARE(merged.summary.monitors.removed.size(), 3);
    QCOMPARE(merged.summary.groups.removed.size(), 2);
}

void ConfigurationMergeTest::knowsAMonitorByItsId()
{
    const MergedConfiguration merged =
        imported(monitors("  - {name: Beta, id: new-2, http: \"http://b.example\"}\n"), threeMonitors());
    QCOMPARE(namesOf(merged.configuration), (QStringList{u"A"_s, u"Beta"_s, u"C"_s}));
    QCOMPARE(merged.summary.monitors.renamed, QStringList{u"Beta"_s});
}

void ConfigurationMergeTest::takesAnUnknownIdForANewMonitor()
{
    const MergedConfiguration merged =
        imported(monitors("  - {name: D, id: elsewhere, http: \"http://d.example\"}\n"), threeMonitors());
    QCOMPARE(merged.summary.monitors.added, QStringList{u"D"_s});
    QCOMPARE(merged.configuration.monitor(u"D")->id.value, u"elsewhere"_s);
}

void ConfigurationMergeTest::renamesByWas()
{
    const MergedConfiguration merged =
        imported(monitors("  - {name: Beta, was: B, http: \"http://b.example\"}\n"), threeMonitors());
    QCOMPARE(namesOf(merged.configuration), (QStringList{u"A"_s, u"Beta"_s, u"C"_s}));
    QCOMPARE(merged.configuration.monitor(u"Beta")->id.value, u"new-2"_s);
    QCOMPARE(merged.summary.monitors.renamed, QStringList{u"Beta"_s});
    QCOMPARE(merged.summary.monitors.renamedFrom, QStringList{u"B"_s});
}

void ConfigurationMergeTest::renamesOnlyOnce()
{
    const QByteArray text = monitors("  - {name: Beta, was: B, http: \"http://b.example\"}\n");
    const MergedConfiguration first = imported(text, threeMonitors());
    const MergedConfiguration second = imported(text, first.configuration);
    QVERIFY(second.summary.changesNothing());
    QVERIFY(second.configuration == first.configuration);
}

void ConfigurationMergeTest::letsAnOldNameBeTakenAnew()
{
    const QByteArray text = monitors("  - {name: Beta, was: B, http: \"http://b.example\"}\n"
                                     "  - {name: B, http: \"http://other.example\"}\n");
    const MergedConfiguration first = imported(text, threeMonitors());
    QCOMPARE(namesOf(first.configuration), (QStringList{u"A"_s, u"Beta"_s, u"C"_s, u"B"_s}));
    QCOMPARE(first.configuration.monitor(u"Beta")->id.value, u"new-2"_s);
    QVERIFY(first.configuration.monitor(u"B")->id.value != u"new-2"_s);
    const MergedConfiguration second = imported(text, first.configuration);
    QVERIFY(second.configuration == first.configuration);
}

void ConfigurationMergeTest::addsUnderWasWhenThereWasNone()
{
    const MergedConfiguration merged =
        imported(monitors("  - {name: New, was: Never, http: \"http://n.example\"}\n"), threeMonitors());
    QCOMPARE(merged.summary.monitors.added, QStringList{u"New"_s});
}

void ConfigurationMergeTest::renamesAChannelAndItsAccountByWas()
{
    const QByteArray smtp = "smtp: {host: smtp.example.org, from: me@example.org}}]\n";
    const QByteArray watched = "monitors: [{name: A, http: \"http://a.example\", alerts: [mail]}]\n";
    const Configuration before = imported("version: 1\naccounts: [{name: gmail, " + smtp
        + "channels: [{name: mail, email: {account: gmail, to: ops@example.org}}]\npolicy: {if_unheard: mail}\n"
        + watched)
                                     .configuration;
    const QByteArray text = "version: 1\naccounts: [{name: post, was: gmail, " + smtp
        + "channels: [{name: letters, was: mail, email: {account: post, to: ops@example.org}}]\n";
    const MergedConfiguration merged = imported(text, before);
    QCOMPARE(merged.configuration.accounts.size(), std::size_t(1));
    QCOMPARE(merged.configuration.channels.size(), std::size_t(1));
    QCOMPARE(merged.configuration.channels.front().name, u"letters"_s);
    QCOMPARE(merged.configuration.monitor(u"A")->settings.alerts, QStringList{u"letters"_s});
    QCOMPARE(merged.configuration.policy.ifUnheard, u"letters"_s);
    QCOMPARE(merged.renamedChannels, (std::vector<Rename>{{u"mail"_s, u"letters"_s}}));
    QCOMPARE(merged.summary.channels.renamed, QStringList{u"letters"_s});
    QCOMPARE(merged.summary.channels.renamedFrom, QStringList{u"mail"_s});
    QCOMPARE(merged.summary.accounts.renamed, QStringList{u"post"_s});

    const MergedConfiguration again = imported(text, merged.configuration);
    QVERIFY(again.summary.changesNothing());
    QVERIFY(again.renamedChannels.empty());
    QVERIFY(again.configuration == merged.configuration);
}

void ConfigurationMergeTest::keepsTheConsentOfARenamedProgramThatIsTheSame()
{
    Configuration before =
        imported("version: 1\nchannels: [{name: script, command: {program: /bin/true}}]\n").configuration;
    std::get<CommandWay>(before.channels.front().way).consented = true;
    const auto consented = [&](const QByteArray &program) {
        const MergedConfiguration merged = imported(
            "version: 1\nchannels: [{name: page, was: script, command: {program: " + program + "}}]\n", before);
        return std::get<CommandWay>(merged.configuration.channel(u"page")->way).consented;
    };
    QVERIFY(consented("/bin/true"));
    QVERIFY(!consented("/bin/false"));
}

void ConfigurationMergeTest::followsARenameWithReferences()
{
    const MergedConfiguration merged =
        imported(monitors("  - {name: Alpha, was: A, http: \"http://a.example\"}\n"), threeMonitors());
    QCOMPARE(merged.configuration.monitor(u"C")->settings.dependsOn, QStringList{u"Alpha"_s});
    QCOMPARE(merged.configuration.maintenance[0].monitors, QStringList{u"Alpha"_s});
}

void ConfigurationMergeTest::mergesGroupsAndWindowsByName()
{
    const Configuration before =
        imported("version: 1\ngroups: [{name: Web, confirm: 3}, {name: Office}]\n").configuration;
    const MergedConfiguration merged = imported("version: 1\ngroups: [{name: Lab}, {name: Web}]\n", before);
    QCOMPARE(merged.configuration.groups[0].name, u"Web"_s);
    QVERIFY(!merged.configuration.groups[0].settings.confirm);
    QCOMPARE(merged.configuration.groups[2].name, u"Lab"_s);
    QCOMPARE(merged.summary.groups.changed, QStringList{u"Web"_s});
    QCOMPARE(merged.summary.groups.added, QStringList{u"Lab"_s});
    QVERIFY(merged.summary.groups.removed.isEmpty());
}

void ConfigurationMergeTest::checksTheWholeNotOnlyTheFile()
{
    // C depends on A already; now A depends on C.
    const auto result =
        importText(monitors("  - {name: A, http: \"http://a.example\", depends_on: C}\n"), threeMonitors());
    QVERIFY(!result);
    QCOMPARE(result.error().front().code, ErrorCode::DependencyCycle);
    QCOMPARE(result.error().front().hint, u"A → C → A"_s);
    QCOMPARE(result.error().front().line, 3);
}

void ConfigurationMergeTest::refusesANameThatIsTaken()
{
    const auto result = importText(monitors("  - {name: B, id: other, http: \"http://b.example\"}\n"), threeMonitors());
    QVERIFY(!result);
    QCOMPARE(result.error().front().code, ErrorCode::RepeatedName);
    QCOMPARE(result.error().front().line, 3);
}

void ConfigurationMergeTest::refusesAGroupsRemovalWhileItIsUsed()
{
    const auto result = importText(monitors("  - {name: A, http: \"http://a.example\", group: Web}\n"),
        imported("version: 1\ngroups: [{name: Web}]\n").configuration, ImportMode::Replace);
    QVERIFY(!result);
    QCOMPARE(result.error().front().code, ErrorCode::UnknownGroup);
}

void ConfigurationMergeTest::namesShortNamesThatStandForSeveral()
{
    const QByteArray head = "version: 1\nlisten: {ping_key: {secret: key}}\n";
    const QByteArray first = "monitors:\n"
                             "  - {name: Night Backup, heartbeat: {every: 1d}}\n"
                             "  - {name: 夜, heartbeat: {every: 1d}}\n"
                             "  - {name: 昼, heartbeat: {every: 1d}}\n"
                             "  - {name: night-backup, http: \"http://a.example\"}\n";
    const MergedConfiguration before = imported(head + first);
    QVERIFY(before.summary.sharedSlugs.empty());
    const QByteArray second = "monitors:\n"
                              "  - {name: x, heartbeat: {every: 1d}}\n"
                              "  - name: other\n"
                              "    heartbeat: {every: 1d,\n"
                              "      slug: night-backup}\n";
    const QByteArray version = "version: 1\n";
    const MergedConfiguration after = imported(version + second, before.configuration);
    const SharedSlug expected{u"night-backup"_s, {u"Night Backup"_s, u"other"_s}, 6};
    QVERIFY(after.summary.sharedSlugs == std::vector{expected});
    QVERIFY(imported(version + second, after.configuration).summary.sharedSlugs.empty()); // nothing came
    // Where nobody can ping by a short name, none is ambiguous.
    QVERIFY(imported(version + second, imported(version + first).configuration).summary.sharedSlugs.empty());
}

void ConfigurationMergeTest::importsItsOwnExportUnchanged()
{
    const Configuration before = imported(fullSample()).configuration;
    const QByteArray text = exportText(before).toUtf8();
    QVERIFY(imported(text, before, ImportMode::Replace).summary.changesNothing());
    QVERIFY(imported(text, {}, ImportMode::Replace).configuration == before);
}

QTEST_GUILESS_MAIN(ConfigurationMergeTest)
#include "configurationmerge_test.moc"
