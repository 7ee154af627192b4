// SPDX-License-Identifier: GPL-3.0-or-later
#include "wording/headline.h"
#include "monitors/overview.h"
#include "support/scriptedfacade.h"

#include <QTest>

using namespace vigia;
using namespace std::chrono_literals;

namespace {

constexpr UtcTime noon{std::chrono::hours(490'000)};

struct Said {
    QString headline;
    QString rest;
    Shape shape;
};

Said said(const std::vector<MonitorView> &monitors, const std::optional<MuteView> &generalMute = {})
{
    std::vector<const MonitorView *> pointers;
    for (const MonitorView &monitor : monitors)
        pointers.push_back(&monitor);
    const Overview overview = overviewOf(pointers, generalMute);
    return {headlineText(overview.standing, overview.named, Language::english()),
        remainderText(overview.standing, Language::english()), overview.appearance.shape};
}

MonitorView in(Status status, const char *name)
{
    MonitorView monitor = upMonitor(QString::fromLatin1(name));
    monitor.status = status;
    return monitor;
}

std::vector<MonitorView> ups(int count)
{
    std::vector<MonitorView> monitors;
    for (int i = 0; i < count; ++i)
        monitors.push_back(upMonitor(QString::number(i)));
    return monitors;
}

} // namespace

class HeadlineTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void saysThatAllIsWell()
    {
        const Said all = said(ups(42));
        QCOMPARE(all.headline, QStringLiteral("All 42 up"));
        QCOMPARE(all.rest, QString());
        QCOMPARE(all.shape, Shape::CheckDisc);
    }

    void saysOneUpWithoutAll() { QCOMPARE(said(ups(1)).headline, QStringLiteral("1 up")); }

    void saysThatNothingIsWatched() { QCOMPARE(said({}).headline, QStringLiteral("Nothing is watched yet")); }

    void namesTheWorstAndThenTheRest()
    {
        std::vector<MonitorView> monitors = ups(39);
        monitors.push_back(in(Status::Paused, "Old"));
        monitors.push_back(downMonitor(QStringLiteral("Shop"), noon));
        monitors.push_back(downMonitor(QStringLiteral("Mail"), noon + 1min));
        const Said all = said(monitors);
        QCOMPARE(all.headline, QStringLiteral("2 down: Mail, Shop"));
        QCOMPARE(all.rest, QStringLiteral("39 up · 1 paused"));
        QCOMPARE(all.shape, Shape::CrossOctagon);
    }

    void namesThreeAndCountsTheOthers()
    {
        std::vector<MonitorView> monitors = ups(1);
        for (const char *name : {"A", "B", "C", "D", "E"})
            monitors.push_back(downMonitor(QString::fromLatin1(name), noon));
        QCOMPARE(said(monitors).headline, QStringLiteral("5 down: A, B, C and 2 more"));
    }

    void tellsAcknowledgedFromAlarming()
    {
        MonitorView known = downMonitor(QStringLiteral("Mail"), noon);
        known.acknowledged = AcknowledgementView{};
        QCOMPARE(said({upMonitor(QStringLiteral("A")), known}).headline, QStringLiteral("1 down, acknowledged: Mail"));
        const Said both = said({upMonitor(QStringLiteral("A")), known, downMonitor(QStringLiteral("Shop"), noon)});
        QCOMPARE(both.headline, QStringLiteral("1 down: Shop"));
        QCOMPARE(both.rest, QStringLiteral("1 down, acknowledged · 1 up"));
    }

    void isNotAlarmedByWhatIsOnTrial()
    {
        MonitorView trial = downMonitor(QStringLiteral("New"), noon);
        trial.onTrial = true;
        const Said all = said({in(Status::Degraded, "Mail"), trial});
        QCOMPARE(all.headline, QStringLiteral("1 warning: Mail"));
        QCOMPARE(all.rest, QStringLiteral("1 new monitor does not answer yet"));
        QCOMPARE(all.shape, Shape::Triangle);
    }

    void doesNotCallGreenWhatNeverAnswered()
    {
        MonitorView trial = downMonitor(QStringLiteral("New"), noon);
        trial.onTrial = true;
        trial.sounding = false;
        const Said all = said({upMonitor(QStringLiteral("A")), trial});
        QCOMPARE(all.headline, QStringLiteral("1 new monitor does not answer yet: New"));
        QCOMPARE(all.rest, QStringLiteral("1 up"));
        QCOMPARE(all.shape, Shape::Triangle);
    }

    void hasOneColonInEveryLanguage()
    {
        const MonitorView down = downMonitor(QStringLiteral("Mail"), noon);
        const Overview overview = overviewOf({&down}, {});
        for (const QString &code : Language::supported()) {
            const QString text = headlineText(overview.standing, overview.named, *Language::named(code));
            QVERIFY2(text.count(QLatin1Char(':')) <= 1, qPrintable(text));
            QVERIFY2(text.contains(QStringLiteral("Mail")), qPrintable(text));
        }
    }

    void letsWhatNobodyAcknowledgedSpeak()
    {
        MonitorView known = downMonitor(QStringLiteral("Mail"), noon);
        known.acknowledged = AcknowledgementView{};
        const Said all = said({known, in(Status::Degraded, "Shop")});
        QCOMPARE(all.headline, QStringLiteral("1 warning: Shop"));
        QCOMPARE(all.rest, QStringLiteral("1 down, acknowledged"));
        QCOMPARE(all.shape, Shape::Triangle);
    }

    void callsDownWhatSoundsOnUnseen()
    {
        MonitorView unseen = downMonitor(QStringLiteral("Mail"), noon);
        unseen.status = Status::Unknown;
        unseen.unknownReason = UnknownReason::Stale;
        QCOMPARE(said({upMonitor(QStringLiteral("A")), unseen}).headline, QStringLiteral("1 down: Mail"));
        QCOMPARE(said({upMonitor(QStringLiteral("A")), unseen}).shape, Shape::CrossOctagon);
    }

    void countsThoseWhoseAlertsAreHeld()
    {
        MonitorView held = downMonitor(QStringLiteral("Mail"), noon);
        held.sounding = false;
        held.snoozedUntil = noon + 1h;
        QCOMPARE(said({upMonitor(QStringLiteral("A")), held}).rest, QStringLiteral("1 up · alerts held for 1 monitor"));
    }

    void saysUntilWhenAlertsAreHeld()
    {
        const Language english = Language::english();
        QCOMPARE(heldUntilText(noon + 1h, noon, english, QTimeZone::utc()),
            QStringLiteral("alerts held until 17:00 (1 h left)"));
        QVERIFY(heldUntilText(noon + 20h, noon, english, QTimeZone::utc()).contains(QStringLiteral("2025, 12:00")));
    }

    void looksWellWhereSomethingFailedOnlyOnce()
    {
        MonitorView failing = upMonitor(QStringLiteral("A"));
        failing.failures = 1;
        QCOMPARE(said({failing}).shape, Shape::CheckDisc);
    }

    void showsThatTheSoundIsOffWhereAllIsWell() { QCOMPARE(said(ups(2), MuteView{}).shape, Shape::BellDisc); }

    void showsControlCharactersOfNames()
    {
        const Said all = said({upMonitor(QStringLiteral("A")), downMonitor(QStringLiteral("Sh\nop"), noon)});
        QCOMPARE(all.headline, QStringLiteral("1 down: Sh\\nop"));
    }

    void saysSinceWhenThereIsNoConnection()
    {
        const QTimeZone zone = QTimeZone::utc();
        QCOMPARE(noConnectionText(noon, noon + 1h, Language::english(), zone),
            QStringLiteral("This computer has no connection since 16:00"));
        QCOMPARE(noConnectionText(noon, noon + 24h, Language::english(), zone),
            QStringLiteral("This computer has no connection since 24 November 2025, 16:00"));
    }
};

QTEST_GUILESS_MAIN(HeadlineTest)
#include "headline_test.moc"
