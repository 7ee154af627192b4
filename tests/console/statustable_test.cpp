// SPDX-License-Identifier: GPL-3.0-or-later
#include "console/statustable.h"
#include "console/textcolumns.h"
#include "console/watchtext.h"
#include "console/whytext.h"
#include "wording/timewords.h"

#include <QRegularExpression>
#include <QTest>

using namespace vigia;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr UtcTime now{std::chrono::days(20'000)};

MonitorView monitor(const QString &name, Status status, Cause cause = Cause::None)
{
    MonitorView view;
    view.name = name;
    view.status = status;
    view.since = now - (2h + 10min);
    view.evidence = ProbeResult{.outcome = outcomeOf(cause), .cause = cause, .code = 200};
    return view;
}

QString table(const std::vector<MonitorView> &monitors, bool coloured = false)
{
    return statusTable({.monitors = monitors}, {.coloured = coloured, .now = now}, Language::english());
}

//! Everything a terminal would take as a command, bidirectional tricks included.
const QString hostile = u"a\x1b[2J\x1b]0;x\x07\r\n\b"_s + QChar(0x9b) + QChar(0x202e) + QChar(0);

bool isCalm(const QString &text)
{
    return std::none_of(text.begin(), text.end(), [](QChar c) {
        return (c != u'\n' && c.category() == QChar::Other_Control) || c.category() == QChar::Other_Format;
    });
}

} // namespace

class StatusTableTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void saysWhoAcknowledgedForHowLongAlertsAreHeldAndWhoIsToldInstead()
    {
        MonitorView known = monitor(u"Shop"_s, Status::Down, Cause::ConnectionRefused);
        known.acknowledged = AcknowledgementView{u"ana"_s, u"on it"_s, now};
        MonitorView held = monitor(u"Mail"_s, Status::Up);
        held.snoozedUntil = now + 90min;
        StatusView view{.monitors = {known, held}};
        view.health.away = AwayView{now + 5h, u"oncall"_s};
        const QString text = statusTable(view, {.now = now}, Language::english());
        QVERIFY2(text.contains(u"acknowledged by ana: on it · refused the connection"_s), qPrintable(text));
        QVERIFY2(text.contains(u" (1 h 30 min left)"_s), qPrintable(text));
        QVERIFY2(text.startsWith(u"Away until "_s) && text.contains(u"(5 h left): messages go to “oncall”\n"_s),
            qPrintable(text));
    }

    void saysHowToSendAgainWhatWasNotDelivered()
    {
        StatusView view{.monitors = {monitor(u"Shop"_s, Status::Up)}};
        view.health.troubles = {{HealthTrouble::ChannelFailing, u"mail"_s}};
        view.health.channels = {{.channel = u"mail"_s, .notDelivered = 2}};
        QVERIFY(!statusTable(view, {.now = now}, Language::english()).contains(u"send-again"_s));
        view.health.troubles = {{HealthTrouble::NotDelivered, u"mail"_s}};
        const QString text = statusTable(view, {.now = now}, Language::english());
        QVERIFY2(text.startsWith(u"! 2 messages were not delivered by “mail”.\n"
                                 "Send again what was not delivered: vigia send-again\n"_s),
            qPrintable(text));
    }

    void namesNewSenders()
    {
        StatusView view{.monitors = {monitor(u"Shop"_s, Status::Up)}};
        QVERIFY(!statusTable(view, {.now = now}, Language::english()).contains(u"sender"_s));
        for (int app = 20; app < 27; ++app)
            view.health.newSenders.push_back({.name = u"app\n%1"_s.arg(app)});
        const QString text = statusTable(view, {.now = now}, Language::english());
        QVERIFY2(text.startsWith(u"New senders: “app\\n20”, “app\\n21”, "_s), qPrintable(text));
        QVERIFY2(text.contains(u"“app\\n24” … (“vigia approve NAME”"_s), qPrintable(text));
    }

    void showsTheWorstFirstInColumns()
    {
        MonitorView affected = monitor(u"Tienda"_s, Status::Unreachable);
        affected.because = u"Router"_s;
        QCOMPARE(table({monitor(u"Shop"_s, Status::Up), affected,
                     monitor(u"Router"_s, Status::Down, Cause::ConnectionRefused)}),
            u"1 down: Router · 1 affected by others · 1 up\n"
            "✖  Router  Down                2 h 10 min  refused the connection\n"
            "∞  Tienda  Affected by Router  2 h 10 min\n"
            "●  Shop    Up                  2 h 10 min  HTTP 200 in 0.000 s\n"_s);
    }

    void namesAndListsInOneOrder()
    {
        MonitorView old = monitor(u"Old"_s, Status::Down);
        MonitorView fresh = monitor(u"Fresh"_s, Status::Down);
        fresh.since = now - 1min;
        MonitorView grave = monitor(u"Grave"_s, Status::Down);
        grave.severity = Severity::Critical;
        const QStringList lines = table({monitor(u"Staging"_s, Status::Paused), old, fresh, grave}).split(u'\n');
        QCOMPARE(lines[0], u"3 down: Grave, Fresh, Old · 1 paused"_s);
        for (int i = 1; i < 4; ++i)
            QVERIFY2(lines[i].contains(QStringList{u"Grave"_s, u"Fresh"_s, u"Old"_s}[i - 1]), qPrintable(lines[i]));
    }

    void saysOfANewMonitorThatItIsNew()
    {
        MonitorView trial = monitor(u"Shop"_s, Status::Down, Cause::ConnectionRefused);
        trial.onTrial = true;
        QVERIFY(table({trial}).contains(u"Shop  Down, new  2 h 10 min  refused the connection"_s));
    }

    void alignsWideAndCombiningCharacters()
    {
        QCOMPARE(columnsOf(u"店舗"_s), 4);
        QCOMPARE(columnsOf(u"e"_s + QChar(0x301)), 1);
        QCOMPARE(columnsOf(u"ñ😀"_s), 3);
        QCOMPARE(alignedLines({{u"店"_s, u"x"_s}, {u"abc"_s, u"y"_s}}, {}), u"店   x\nabc  y\n"_s);
        QCOMPARE(alignedLines({{u"abcdefgh"_s, u"x"_s}, {u"店店店"_s, u"y"_s}}, {}, 4), u"abc…  x\n店…   y\n"_s);
    }

    void letsNoCommandReachTheTerminal()
    {
        std::vector<MonitorView> monitors;
        for (int status = 0; status < 7; ++status) {
            MonitorView view = monitor(hostile, Status(status), Cause::TlsFailed);
            view.evidence.detail = hostile;
            view.because = hostile;
            monitors.push_back(view);
        }
        StatusView view{.monitors = monitors};
        view.health.troubles = {{HealthTrouble::StorageFailed, hostile}};
        QVERIFY(isCalm(statusTable(view, {.coloured = false, .now = now}, Language::english())));
        QString coloured = statusTable(view, {.coloured = true, .now = now}, Language::english());
        static const QRegularExpression ours(u"\x1b\\[[0-9]+m"_s);
        QCOMPARE(coloured.count(ours), 14);
        QVERIFY(isCalm(coloured.remove(ours)));
        // One line each, whatever the names hold: the trouble, the whole, the seven.
        QCOMPARE(coloured.count(u'\n'), 9);

        ExplanationView explanation{
            .monitor = monitors[2], .now = now, .dependsOn = {hostile}, .need = hostile, .alerts = {hostile}};
        explanation.expected = {
            hostile, hostile, hostile, hostile, hostile, hostile, hostile, 1s, {TlsTrust::Mode::CaFile, hostile}};
        explanation.maintenance = {{hostile, now}, {hostile, {}}};
        explanation.monitor.group = hostile;
        explanation.monitor.tags = {hostile};
        explanation.monitor.note = hostile;
        explanation.monitor.target = hostile;
        explanation.monitor.acknowledged = AcknowledgementView{hostile, hostile, now};
        explanation.recent = {TransitionView{.name = hostile, .reason = hostile},
            TransitionView{.to = Status::Unreachable, .because = hostile},
            TransitionView{.to = Status::Down, .evidence = monitors[2].evidence}};
        QVERIFY(isCalm(whyText(explanation, Language::english())));
    }

    void saysTheWholeInASentence()
    {
        const Language en = Language::english();
        StatusView view;
        QCOMPARE(overallSentence(view, en), u"Nothing is watched yet. Add monitors with “vigia import FILE”."_s);
        view.monitors = {monitor(u"Shop"_s, Status::Up)};
        QCOMPARE(overallSentence(view, en), u"“Shop” is up"_s);
        view.monitors = {monitor(u"a"_s, Status::Up), monitor(u"b"_s, Status::Up)};
        QCOMPARE(overallSentence(view, en), u"All 2 up"_s);
        view.monitors.push_back(monitor(u"c"_s, Status::Paused));
        QCOMPARE(overallSentence(view, en), u"2 up · 1 paused"_s);
        view.monitors.push_back(monitor(u"Shop"_s, Status::Down));
        view.monitors.push_back(monitor(u"Mail"_s, Status::Down));
        QCOMPARE(overallSentence(view, en), u"2 down: Shop, Mail · 2 up · 1 paused"_s);
        view.monitors[3].acknowledged = AcknowledgementView{};
        QCOMPARE(overallSentence(view, en), u"1 down: Mail · 1 down, acknowledged · 2 up · 1 paused"_s);
        view.monitors[4].acknowledged = AcknowledgementView{};
        QCOMPARE(overallSentence(view, en), u"2 down, acknowledged: Shop, Mail · 2 up · 1 paused"_s);
        view.monitors[3].acknowledged.reset();
        view.monitors[3].onTrial = true; // as the window says it
        QCOMPARE(overallSentence(view, en),
            u"1 new monitor does not answer yet: Shop · 1 down, acknowledged · 2 up · 1 paused"_s);
        view.health.blindSince = now;
        QVERIFY(overallSentence(view, en).startsWith(u"This computer has no connection since "_s));
    }

    void namesOnlyTheFirstFew()
    {
        std::vector<MonitorView> monitors;
        for (int i = 0; i < 7; ++i)
            monitors.push_back(monitor(QString::number(i), Status::Down));
        QCOMPARE(overallSentence({.monitors = monitors}, Language::english()), u"All 7 down: 0, 1, 2 and 4 more"_s);
    }

    void explainsAState()
    {
        ExplanationView explanation{.monitor = monitor(u"Shop"_s, Status::Down, Cause::ConnectionRefused), .now = now};
        explanation.monitor.target = u"https://shop.example/"_s;
        explanation.interval = 20s;
        explanation.timeout = 10s;
        explanation.confirm = 3;
        explanation.recover = 1;
        explanation.alarmDelay = 44s;
        explanation.dependsOn = QStringList{u"Router"_s};
        const QString text = whyText(explanation, Language::english());
        for (const QString &part : {u"Shop: Down\n  https://shop.example/\n"_s, u"refused the connection\n"_s,
                 u"every 20 s; an answer may take 10 s\n"_s, u"after 3 failures in a row; at most 44 s after"_s,
                 u"after 1 good answer\n"_s, u"Depends on:  Router\n"_s, u"Alerts by:   nothing\n"_s})
            QVERIFY2(text.contains(part), qPrintable(text));
    }

    void saysWhoWasTold()
    {
        ExplanationView explanation{.monitor = monitor(u"Shop"_s, Status::Down, Cause::ConnectionRefused), .now = now};
        QVERIFY(!whyText(explanation, Language::english()).contains(u"Told:"_s));
        DeliveryView up{.channel = u"mail"_s, .kind = AlertKind::Up, .created = now};
        DeliveryView down{.channel = u"mail"_s, .created = now, .state = DeliveryView::State::NotDelivered};
        explanation.told = {up, down, {.channel = u"desktop"_s, .created = now}};
        const QString text = whyText(explanation, Language::english());
        QVERIFY2(text.contains(u"\nTold:\n"
                               "  mail:                  Back to normal: about to be sent\n"
                               "                         Down: not delivered\n"
                               "  desktop notification:  Down: about to be sent\n"_s),
            qPrintable(text));
    }

    void explainsWhatAnAnswerMustBeLike()
    {
        ExplanationView explanation{.monitor = monitor(u"Shop"_s, Status::Maintenance), .now = now};
        explanation.monitor.target = u"https://shop.example/"_s;
        explanation.monitor.group = u"Web"_s;
        explanation.monitor.tags = QStringList{u"eu"_s, u"customer"_s};
        explanation.expected.method = u"POST"_s;
        explanation.expected.statuses = u"204"_s;
        explanation.expected.contains = u"alive"_s;
        explanation.expected.jsonPath = u"$.status"_s;
        explanation.expected.jsonEquals = u"ok"_s;
        explanation.expected.slowerThan = 800ms;
        explanation.expected.tls.mode = TlsTrust::Mode::Insecure;
        explanation.maintenance = {{u"patch night"_s, now + 1h}};
        explanation.alerts = QStringList{u"sound"_s, u"desktop"_s};
        const Language en = Language::english();
        const QString text = whyText(explanation, en);
        for (const QString &row :
            {u"Group: Web"_s, u"Tags: eu, customer"_s, u"Maintenance: patch night, until "_s + momentText(now + 1h, en),
                u"Asked with: POST"_s, u"Expected: HTTP 204"_s, u"the answer contains “alive”"_s,
                u"the JSON answer holds “ok” at $.status"_s, u"within 800 ms, else it is a warning"_s,
                u"Certificate: is not checked"_s, u"Alerts by: sound, desktop notification"_s})
            QVERIFY2(text.simplified().contains(row), qPrintable(row + u'\n' + text));
    }

    void showsANoteAsThePersonWroteIt()
    {
        ExplanationView explanation{.monitor = monitor(u"Shop"_s, Status::Up), .now = now};
        explanation.monitor.note = u"Restart:\r\nwiki/runbook\n\x1b[2J"_s;
        const QStringList lines = whyText(explanation, Language::english()).split(u'\n');
        const qsizetype first = lines.indexOf(QRegularExpression(u"^  Note: +Restart:$"_s));
        QVERIFY(first > 0);
        const QString indent(lines[first].indexOf(u"Restart"_s), u' ');
        QCOMPARE(lines.value(first + 1), indent + u"wiki/runbook"_s);
        QCOMPARE(lines.value(first + 2), indent + u"\\x1b[2J"_s);
    }

    void tellsTheHistoryInTheReadersLanguage()
    {
        ExplanationView explanation{.monitor = monitor(u"Shop"_s, Status::Up), .now = now};
        explanation.recent = {
            TransitionView{.to = Status::Down,
                .reason = u"refused the connection"_s,
                .evidence = {.outcome = Outcome::Failed, .cause = Cause::ConnectionRefused}},
            TransitionView{.to = Status::Unreachable, .reason = u"Affected by Router"_s, .because = u"Router"_s},
            TransitionView{.to = Status::Down, .reason = u"kept no look"_s},
        };
        const QString text = whyText(explanation, *Language::named(u"es"));
        QVERIFY2(text.contains(u"Caído "_s) && text.contains(u"rechazó la conexión\n"_s), qPrintable(text));
        QVERIFY2(text.contains(u"Afectado por Router\n"_s), qPrintable(text));
        QVERIFY2(text.contains(u"kept no look\n"_s), qPrintable(text));
    }

    //! A short outage began and ended in one minute of the clock.
    void tellsTheHistoryToTheSecondWhereMomentsAreNear()
    {
        ExplanationView explanation{.monitor = monitor(u"Shop"_s, Status::Up), .now = now};
        explanation.recent = {TransitionView{.to = Status::Up, .decided = now + 25s},
            TransitionView{.to = Status::Down, .decided = now + 5s},
            TransitionView{.to = Status::Up, .decided = now - 1h}};
        const QString text = whyText(explanation, Language::english());
        static const QRegularExpression lines(u":25 \\S+ +Up.*\n.*:05 \\S+ +Down.*\n.*, \\d\\d:\\d\\d \\S+ +Up"_s);
        QVERIFY2(lines.match(text).hasMatch(), qPrintable(text));
    }

    void greetsWhoWatches()
    {
        const Language en = Language::english();
        StatusView view;
        QCOMPARE(watchText(view, false, en), u"Nothing is watched yet; add monitors with “vigia import FILE”\n"_s);
        view.monitors = {monitor(u"a"_s, Status::Up), monitor(u"b"_s, Status::Up)};
        QCOMPARE(watchText(view, true, en), u"Watching 2 monitors; Ctrl+C ends\n"_s);
        QCOMPARE(watchText(view, false, *Language::named(u"es")), u"Vigilando 2 servicios\n"_s);
        view.health.troubles = {{HealthTrouble::ConfigurationUnread, u"line 3"_s}};
        QVERIFY(watchText(view, false, en).startsWith(u"The stored configuration cannot be read: line 3\n"_s));
    }
};

QTEST_GUILESS_MAIN(StatusTableTest)
#include "statustable_test.moc"
