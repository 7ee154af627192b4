// SPDX-License-Identifier: GPL-3.0-or-later
#include "console/statustable.h"
#include "console/textcolumns.h"
#include "console/whytext.h"

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
    void showsTheWorstFirstInColumns()
    {
        MonitorView affected = monitor(u"Tienda"_s, Status::Unreachable);
        affected.because = u"Router"_s;
        QCOMPARE(table({monitor(u"Shop"_s, Status::Up), affected,
                     monitor(u"Router"_s, Status::Down, Cause::ConnectionRefused)}),
            u"1 down: Router\n"
            "✖  Router  Down                2 h 10 min  refused the connection\n"
            "∞  Tienda  Affected by Router  2 h 10 min\n"
            "●  Shop    Up                  2 h 10 min  HTTP 200 in 0.000 s\n"_s);
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
        explanation.monitor.note = hostile;
        explanation.monitor.target = hostile;
        explanation.monitor.acknowledged = AcknowledgementView{hostile, hostile, now};
        explanation.recent = {TransitionView{.name = hostile, .reason = hostile}};
        QVERIFY(isCalm(whyText(explanation, Language::english())));
    }

    void saysTheWholeInASentence()
    {
        const Language en = Language::english();
        StatusView view;
        QCOMPARE(overallSentence(view, en), u"Nothing is watched yet. Add monitors with “vigia import FILE”."_s);
        view.monitors = {monitor(u"a"_s, Status::Up), monitor(u"b"_s, Status::Up)};
        QCOMPARE(overallSentence(view, en), u"All 2 up"_s);
        view.monitors.push_back(monitor(u"c"_s, Status::Paused));
        QCOMPARE(overallSentence(view, en), u"2 up"_s);
        view.monitors.push_back(monitor(u"Shop"_s, Status::Down));
        view.monitors.push_back(monitor(u"Mail"_s, Status::Down));
        QCOMPARE(overallSentence(view, en), u"2 down: Shop, Mail"_s);
        view.health.blindSince = now;
        QVERIFY(overallSentence(view, en).startsWith(u"This computer has no connection since "_s));
    }

    void namesOnlyTheFirstFew()
    {
        std::vector<MonitorView> monitors;
        for (int i = 0; i < 7; ++i)
            monitors.push_back(monitor(QString::number(i), Status::Down));
        QCOMPARE(overallSentence({.monitors = monitors}, Language::english()), u"7 down: 0, 1, 2, 3, 4, …"_s);
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
                 u"every 20 s, for at most 10 s\n"_s, u"after 3 failures in a row; at most 44 s after"_s,
                 u"after 1 good answer\n"_s, u"Depends on:  Router\n"_s, u"nobody\n"_s})
            QVERIFY2(text.contains(part), qPrintable(text));
    }
};

QTEST_GUILESS_MAIN(StatusTableTest)
#include "statustable_test.moc"
