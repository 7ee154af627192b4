// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/scriptedfacade.h"
#include "tray/traytext.h"

#include <QTest>
#include <QTextDocument>

using namespace vigia;
using namespace std::chrono_literals;

namespace {

const UtcTime noon{Duration(1795694400000)}; // 2026-11-26 12:00 UTC

QString tooltipOf(const std::vector<MonitorView> &monitors, const HealthView &health = {},
    const std::optional<UtcTime> &noDataSince = {})
{
    return trayTooltip(trayState(monitors, health, noDataSince), Language::english(), noon, QTimeZone::utc());
}

class TrayTextTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whenAllIsWellItIsOneLine()
    {
        QCOMPARE(
            tooltipOf({upMonitor(QStringLiteral("A")), upMonitor(QStringLiteral("B"))}), QStringLiteral("All 2 up"));
    }

    void theWorstAreNamedWithSinceWhen()
    {
        QCOMPARE(tooltipOf({upMonitor(QStringLiteral("A")), downMonitor(QStringLiteral("Shop"), noon - 12min)}),
            QStringLiteral("1 down\nShop: Down, since 11:48"));
    }

    void wordsSayThatTheSoundIsOffForTheWholeComputer()
    {
        MonitorView critical = downMonitor(QStringLiteral("Core"), noon - 12min);
        critical.severity = Severity::Critical;
        HealthView muted;
        muted.generalMute = MuteView{};
        const QString tooltip = tooltipOf({downMonitor(QStringLiteral("Shop"), noon - 12min), critical}, muted);
        QVERIFY2(tooltip.contains(QStringLiteral("Shop: Down, sound off, since 11:48")), qPrintable(tooltip));
        QVERIFY2(tooltip.contains(QStringLiteral("Core: Down, since 11:48")), qPrintable(tooltip));
    }

    void whatIsNewAndDoesNotAnswerIsSaid()
    {
        MonitorView trial = downMonitor(QStringLiteral("New"), noon - 12min);
        trial.onTrial = true;
        trial.sounding = false;
        QCOMPARE(tooltipOf({upMonitor(QStringLiteral("A")), trial}),
            QStringLiteral("1 new monitor does not answer yet\nNew: Down, new, since 11:48"));
    }

    void heldAlertsAreSaid()
    {
        MonitorView held = upMonitor(QStringLiteral("A"));
        held.snoozedUntil = noon + 1h;
        QCOMPARE(tooltipOf({held}), QStringLiteral("1 up\nalerts held for 1 monitor"));
    }

    void whoIsToldInThePersonsPlaceIsSaid()
    {
        HealthView health;
        health.away = AwayView{noon + 65min, QStringLiteral("oncall")};
        QCOMPARE(tooltipOf({upMonitor(QStringLiteral("A"))}, health),
            QStringLiteral("1 up\nAway until 13:05 (1 h 5 min left): messages go to “oncall”"));
    }

    void whatIsWrongWithTheSoundIsSaid()
    {
        const TrayState state =
            trayState({upMonitor(QStringLiteral("A"))}, {}, {}, QStringLiteral("The alarm cannot be heard."));
        QCOMPARE(trayTooltip(state, Language::english(), noon, QTimeZone::utc()),
            QStringLiteral("1 up\nThe alarm cannot be heard."));
    }

    void theRestIsCounted()
    {
        std::vector<MonitorView> monitors;
        for (int i = 1; i <= 8; ++i)
            monitors.push_back(downMonitor(QStringLiteral("M%1").arg(i), noon));
        const QStringList lines = tooltipOf(monitors).split(QLatin1Char('\n'));
        QCOMPARE(lines.size(), 7);
        QCOMPARE(lines.first(), QStringLiteral("All 8 down"));
        QCOMPARE(lines[5], QStringLiteral("M5: Down, since 12:00"));
        QCOMPARE(lines.last(), QStringLiteral("and 3 more"));
    }

    void theEndOfTheSilenceIsSaid()
    {
        HealthView health;
        health.generalMute = MuteView{noon + 1h, false};
        const QString text = tooltipOf({upMonitor(QStringLiteral("A"))}, health);
        QVERIFY2(text.startsWith(QStringLiteral("1 up\nThe sound of this computer is off until")), qPrintable(text));
    }

    void blindnessAndSilenceOfTheEngineComeFirst()
    {
        HealthView health;
        health.blindSince = noon - 1h;
        QCOMPARE(tooltipOf({upMonitor(QStringLiteral("A"))}, health),
            QStringLiteral("This computer has no connection since 11:00"));
        QCOMPARE(
            tooltipOf({upMonitor(QStringLiteral("A"))}, health, noon - 5min), QStringLiteral("No data since 11:55"));
    }

    void ourOwnTroubleIsSaid()
    {
        HealthView health;
        health.troubles.push_back({HealthTrouble::LogFailed, QStringLiteral("no space")});
        QVERIFY(tooltipOf({upMonitor(QStringLiteral("A"))}, health).contains(QStringLiteral("no space")));
    }

    void messagesThatDoNotArriveAreSaidWithTheirChannel()
    {
        HealthView health;
        health.channels = {{.channel = QStringLiteral("mail"), .notDelivered = 2}};
        health.troubles = {{HealthTrouble::NotDelivered, QStringLiteral("mail")}};
        QCOMPARE(tooltipOf({upMonitor(QStringLiteral("A"))}, health),
            QStringLiteral("1 up\n2 messages were not delivered by “mail”."));
    }

    void aNameIsNeverTakenForMarkup()
    {
        for (const auto &name : {QStringLiteral("<b>Shop"), QStringLiteral("<img src=file:///etc/passwd>"),
                 QStringLiteral("<!-- x -->"), QStringLiteral("<?xml version=\"1.0\"?>")}) {
            const QString text = tooltipOf({downMonitor(name, noon)});
            QVERIFY2(!Qt::mightBeRichText(text), qPrintable(text));
            QTextDocument asMarkup; // a panel that reads markup all the same
            asMarkup.setHtml(text);
            QVERIFY2(asMarkup.toPlainText().contains(name.mid(1)), qPrintable(asMarkup.toPlainText()));
        }
    }
};

} // namespace

QTEST_GUILESS_MAIN(TrayTextTest)
#include "traytext_test.moc"
