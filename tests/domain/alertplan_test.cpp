// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/alertplan.h"

#include <QTest>

using namespace vigia;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace {

// A Thursday, 2025-11-27T12:00:00Z.
const UtcTime noon{Duration(1'764'244'800'000)};

Monitor monitor()
{
    Monitor monitor;
    monitor.name = u"Shop"_s;
    monitor.owner = u"web@example.org"_s;
    monitor.alerts = QStringList{u"sound"_s, u"desktop"_s, u"mail"_s, u"team"_s, u"gone"_s};
    return monitor;
}

Audience audience()
{
    Audience audience;
    audience.channels[u"mail"_s] = {.name = u"mail"_s, .way = EmailWay{u"a"_s, {u"ops@example.org"_s}}};
    audience.channels[u"owner"_s] = {.name = u"owner"_s, .way = EmailWay{u"a"_s, {}}};
    audience.channels[u"team"_s] = {.name = u"team"_s, .way = TelegramWay{}, .tell = {News::Down}};
    audience.channels[u"boss"_s] = {.name = u"boss"_s, .way = WebhookWay{}};
    return audience;
}

effect::Tell tell(AlertKind kind)
{
    return {.kind = kind, .incident = 1};
}

//! `mail +10s`, `boss +600s escalated held` …
QStringList plan(AlertKind kind, const Monitor &monitor, const Audience &audience, UtcTime now = noon,
    const std::vector<Recipient> &told = {})
{
    QStringList all;
    for (const PlannedAlert &alert : planAlert(tell(kind), monitor, audience, now, told)) {
        QString line = alert.channel;
        if (!alert.address.isEmpty())
            line += u':' + alert.address;
        line += u" +%1s"_s.arg((alert.due - now) / 1s);
        if (alert.escalated)
            line += u" escalated"_s;
        if (alert.heldUntil)
            line += u" held"_s;
        all.append(line);
    }
    return all;
}

QuietHours night()
{
    return {.from = QTime(22, 0), .to = QTime(7, 0), .zone = "UTC"};
}

} // namespace

class AlertPlanTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void tellsTheDesktopAtOnceAndTheChannelsAfterTheGroupWait()
    {
        QCOMPARE(plan(AlertKind::Down, monitor(), audience()),
            (QStringList{u"desktop +0s"_s, u"mail +10s"_s, u"team +10s"_s}));
    }

    void tellsAChannelOnlyWhatItWantsToHear()
    {
        QCOMPARE(plan(AlertKind::Up, monitor(), audience()), (QStringList{u"desktop +0s"_s, u"mail +10s"_s}));
        QCOMPARE(plan(AlertKind::Degraded, monitor(), audience()), QStringList());
        effect::Tell ended = tell(AlertKind::WarningEnded);
        QVERIFY(!isNewsTo(usualNews(), ended));
        ended.ended = AlertKind::Certificate;
        QVERIFY(isNewsTo(usualNews(), ended));
    }

    void tellsTheOwnerWhereAChannelNamesNobody()
    {
        Monitor owned = monitor();
        owned.alerts = QStringList{u"owner"_s};
        QCOMPARE(plan(AlertKind::Down, owned, audience()), (QStringList{u"owner:web@example.org +10s"_s}));
        owned.owner.clear();
        QCOMPARE(plan(AlertKind::Down, owned, audience()), QStringList());
    }

    void holdsMessagesInQuietHoursButNotTheDesktop()
    {
        Monitor quiet = monitor();
        quiet.policy.quiet = {night()};
        const UtcTime late = noon + 11h;
        QCOMPARE(plan(AlertKind::Down, quiet, audience(), late),
            (QStringList{u"desktop +0s"_s, u"mail +28800s held"_s, u"team +28800s held"_s}));
        QCOMPARE(
            plan(AlertKind::Still, quiet, audience(), late), (QStringList{u"desktop +0s"_s, u"mail +28800s held"_s}));
        quiet.rules.severity = Severity::Critical;
        QCOMPARE(plan(AlertKind::Down, quiet, audience(), late),
            (QStringList{u"desktop +0s"_s, u"mail +10s"_s, u"team +10s"_s}));
    }

    void escalatesLater()
    {
        Monitor escalating = monitor();
        escalating.alerts = QStringList{u"mail"_s};
        escalating.policy.escalate = {{10min, {u"boss"_s, u"mail"_s}}, {30min, {u"boss"_s, u"gone"_s}}};
        QCOMPARE(plan(AlertKind::Down, escalating, audience()),
            (QStringList{u"mail +10s"_s, u"boss +600s escalated held"_s, u"mail +600s escalated held"_s,
                u"boss +1800s escalated held"_s}));
        QCOMPARE(plan(AlertKind::Unstable, escalating, audience()), plan(AlertKind::Down, escalating, audience()));
        QCOMPARE(plan(AlertKind::Up, escalating, audience()), (QStringList{u"mail +10s"_s}));
        QCOMPARE(plan(AlertKind::Still, escalating, audience()), (QStringList{u"mail +10s"_s}));
    }

    //! Nobody can acknowledge in time what they have not been told.
    void countsAnEscalationsWaitFromTheEndOfTheQuietHoursThatKeepItsOutage()
    {
        Monitor quiet = monitor();
        quiet.alerts = QStringList{u"mail"_s};
        quiet.policy.quiet = {night()};
        quiet.policy.escalate = {{10min, {u"boss"_s}}, {16h, {u"boss"_s}}};
        const UtcTime late = noon + 11h;
        QCOMPARE(plan(AlertKind::Down, quiet, audience(), late),
            (QStringList{u"mail +28800s held"_s, u"boss +29400s escalated held"_s,
                u"boss +%1s escalated held"_s.arg((8 + 24) * 3600)})); // the second falls into the next night
        // Whoever is at the computer heard of it at once.
        quiet.alerts = QStringList{u"sound"_s, u"desktop"_s};
        QCOMPARE(plan(AlertKind::Down, quiet, audience(), late).value(1), u"boss +28800s escalated held"_s);
    }

    void tellsTheEndToAllWhoHeardOfTheOutage()
    {
        const std::vector<Recipient> told{{u"boss"_s, {}}, {u"owner"_s, u"old@example.org"_s}, {u"mail"_s, {}},
            {u"team"_s, {}}, {u"gone"_s, {}}, {u"desktop"_s, {}}};
        Monitor changed = monitor();
        changed.alerts = QStringList{u"mail"_s};
        QCOMPARE(plan(AlertKind::Up, changed, audience(), noon, told),
            (QStringList{u"mail +10s"_s, u"boss +10s"_s, u"owner:old@example.org +10s"_s, u"desktop +0s"_s}));
        changed.alerts.clear(); // told of nothing any more, but of what they know
        QCOMPARE(plan(AlertKind::Up, changed, audience(), noon, {{u"boss"_s, {}}}), (QStringList{u"boss +10s"_s}));
    }

    void tellsAnotherWhileThePersonIsAway()
    {
        Audience away = audience();
        away.away = Away{noon + 1h, u"boss"_s};
        QCOMPARE(plan(AlertKind::Down, monitor(), away), (QStringList{u"boss +10s"_s, u"desktop +0s"_s}));
        away.away->to = u"taken away meanwhile"_s;
        QCOMPARE(
            plan(AlertKind::Down, monitor(), away), (QStringList{u"desktop +0s"_s, u"mail +10s"_s, u"team +10s"_s}));
        QCOMPARE(plan(AlertKind::Down, monitor(), away, noon + 1h),
            (QStringList{u"desktop +0s"_s, u"mail +10s"_s, u"team +10s"_s}));
    }

    void tellsThePersonWhereTheOtherCannotBeTold()
    {
        Audience away = audience();
        Monitor ownerless = monitor();
        ownerless.owner.clear();
        for (const QString &nobody : {u"gone"_s, u"sound"_s, u"owner"_s}) {
            away.away = Away{noon + 1h, nobody};
            QCOMPARE(plan(AlertKind::Down, ownerless, away),
                (QStringList{u"desktop +0s"_s, u"mail +10s"_s, u"team +10s"_s}));
        }
    }

    void tellsThePersonWhatTheOtherDoesNotHear()
    {
        Audience away = audience();
        away.away = Away{noon + 1h, u"team"_s}; // wants to hear of outages, and nothing else
        Monitor plain = monitor();
        plain.alerts = QStringList{u"mail"_s};
        QCOMPARE(plan(AlertKind::Down, plain, away), (QStringList{u"team +10s"_s}));
        QCOMPARE(plan(AlertKind::Certificate, plain, away), (QStringList{u"mail +10s"_s}));
        QCOMPARE(plan(AlertKind::Up, plain, away, noon, {{u"team"_s, {}}}), (QStringList{u"mail +10s"_s}));
        // Or who may not be told at all.
        away.channels[u"script"_s] = {.name = u"script"_s, .way = CommandWay{}};
        away.away->to = u"script"_s;
        QCOMPARE(plan(AlertKind::Down, plain, away), (QStringList{u"mail +10s"_s}));
        std::get<CommandWay>(away.channels[u"script"_s].way).consented = true;
        QCOMPARE(plan(AlertKind::Down, plain, away), (QStringList{u"script +10s"_s}));
    }

    //! The sound plays to an empty chair.
    void tellsAnotherOfWhatOnlySoundsHere()
    {
        Audience away = audience();
        away.away = Away{noon + 1h, u"boss"_s};
        Monitor here = monitor();
        here.alerts = QStringList{u"sound"_s, u"desktop"_s};
        QCOMPARE(plan(AlertKind::Down, here, away), (QStringList{u"boss +10s"_s, u"desktop +0s"_s}));
        here.alerts = QStringList{u"desktop"_s};
        QCOMPARE(plan(AlertKind::Down, here, away), (QStringList{u"desktop +0s"_s}));
        here.alerts.clear();
        QCOMPARE(plan(AlertKind::Down, here, away), QStringList());
    }

    void tellsThePersonWhatQuietHoursKeepUntilTheyAreBack()
    {
        Audience away = audience();
        Monitor quiet = monitor();
        quiet.alerts = QStringList{u"mail"_s};
        quiet.policy.quiet = {night()};
        const UtcTime late = noon + 11h;
        away.away = Away{late + 7h, u"boss"_s};
        QCOMPARE(plan(AlertKind::Down, quiet, away, late), (QStringList{u"mail +28800s held"_s}));
        away.away->until = late + 9h;
        QCOMPARE(plan(AlertKind::Down, quiet, away, late), (QStringList{u"boss +28800s held"_s}));
    }

    void takesThePolicyFromTheNarrowestLevelValueByValue()
    {
        const PolicySettings top{.repeat = 15min, .groupWait = 1s};
        const PolicySettings group{.repeat = 1h, .ifUnheard = u"team"_s};
        const Policy policy = decided(merged(merged(top, group), {.ifUnheard = u"boss"_s}));
        QCOMPARE(policy.repeat, Duration(1h));
        QCOMPARE(policy.groupWait, Duration(1s));
        QCOMPARE(policy.ifUnheard, u"boss"_s);
        QCOMPARE(policy.repeatMost, Policy().repeatMost);
    }

    void isQuietUntilTheLastOfTheHoursThatMeet()
    {
        const UtcTime late = noon + 11h;
        QCOMPARE(quietUntil({night()}, late), std::optional(noon + 19h));
        QCOMPARE(quietUntil({night()}, noon), std::nullopt);
        const QuietHours morning{.from = QTime(7, 0), .to = QTime(9, 0), .zone = "UTC"};
        QCOMPARE(quietUntil({morning, night()}, late), std::optional(noon + 21h));
        const QuietHours weekend{.from = QTime(22, 0), .to = QTime(7, 0), .days = {6, 7}, .zone = "UTC"};
        QCOMPARE(quietUntil({weekend}, late), std::nullopt);
        // Always quiet: told once a week all the same.
        const QuietHours always{.from = QTime(0, 0), .to = QTime(0, 0), .zone = "UTC"};
        QVERIFY(quietUntil({always}, noon) <= noon + std::chrono::days(8));
    }
};

QTEST_GUILESS_MAIN(AlertPlanTest)
#include "alertplan_test.moc"
