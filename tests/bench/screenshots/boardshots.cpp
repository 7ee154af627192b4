// SPDX-License-Identifier: GPL-3.0-or-later
// Pictures of the board and the alarm window, to be looked at by a person:
//     QT_QPA_PLATFORM=offscreen boardshots FOLDER
// 200 %: QT_SCALE_FACTOR=2.

#include "alarm/alarm.h"
#include "alarm/alarmlist.h"
#include "alarm/alarmwindow.h"
#include "board/boardwindow.h"
#include "look/theme.h"
#include "scene/scene.h"
#include "speech/speech.h"
#include "support/scriptedfacade.h"
#include "world/qttimers.h"
#include "world/systemclock.h"

#include <QApplication>
#include <QDir>
#include <QScreen>

#include <array>
#include <cstdio>

using namespace vigia;
using namespace std::chrono_literals;

namespace {

const QStringList names{QStringLiteral("Shop"), QStringLiteral("Mail"), QStringLiteral("Wiki"),
    QStringLiteral("Router"), QStringLiteral("Backup"), QStringLiteral("Billing API"), QStringLiteral("Database"),
    QStringLiteral("VPN"), QStringLiteral("Git"), QStringLiteral("Monitoring of the old warehouse in Rotterdam"),
    QStringLiteral("DNS 1"), QStringLiteral("DNS 2"), QStringLiteral("База данных")};

MonitorView monitorAt(int i, UtcTime now)
{
    const QString name = i < names.size() ? names[i] : QStringLiteral("Server %1").arg(i);
    MonitorView monitor = upMonitor(name);
    monitor.lastCheck = now - 7s;
    switch (i) {
    case 1:
        monitor = downMonitor(name, now - 192s);
        break;
    case 2:
        monitor = downMonitor(name, now - 25min);
        monitor.mute = MuteView{{}, true};
        monitor.sounding = false;
        break;
    case 5:
        monitor.status = Status::Degraded;
        monitor.evidence.cause = Cause::Slow;
        break;
    case 7:
        monitor.status = Status::Unreachable;
        monitor.because = QStringLiteral("Router");
        break;
    case 8:
        monitor.status = Status::Paused;
        break;
    case 10:
        monitor.status = Status::Maintenance;
        break;
    case 11:
        monitor.status = Status::Unknown;
        monitor.unknownReason = UnknownReason::Stale;
        break;
    case 12:
        monitor = downMonitor(name, now - 2h);
        monitor.acknowledged = AcknowledgementView{QStringLiteral("ana"), {}, now};
        monitor.sounding = false;
        break;
    case 14:
        monitor.status = Status::Unknown;
        break;
    default:
        break;
    }
    return monitor;
}

StatusView statusOf(int count, UtcTime now)
{
    StatusView status;
    for (int i = 0; i < count; ++i)
        status.monitors.push_back(monitorAt(i, now));
    status.health.lastCheck = now - 7s;
    return status;
}

void settle()
{
    for (int i = 0; i < 5; ++i)
        QCoreApplication::processEvents();
}

void boards(const QDir &folder, const QString &suffix, Speech &speech, const Clock &clock, Timers &timers)
{
    struct Shot {
        int count;
        QSize size;
        bool lost;
        const char *name;
    };
    constexpr auto none = false;
    for (const Shot &shot : {Shot{1, {240, 300}, none, "1"}, Shot{1, {1920, 1080}, none, "1-wall"},
             Shot{6, {220, 420}, none, "6"}, Shot{6, {220, 420}, true, "6-lost"}, Shot{6, {1920, 1080}, none, "6-wall"},
             Shot{42, {240, 900}, none, "42"}, Shot{42, {1920, 1080}, none, "42-wall"},
             Shot{120, {900, 700}, none, "120"}, Shot{120, {1920, 1080}, none, "120-wall"},
             Shot{500, {1920, 1080}, none, "500-wall"}, Shot{500, {300, 700}, none, "500"},
             Shot{0, {240, 300}, none, "0"}}) {
        ScriptedFacade facade;
        facade.status = statusOf(shot.count, clock.utc());
        Scene scene(facade, clock, timers);
        BoardWindow board(facade, scene, speech, clock, timers);
        board.setTitle(QStringLiteral("Rotterdam"));
        board.resize(shot.size);
        if (shot.size.width() == 1920)
            board.setFullScreen(true);
        else
            board.show();
        settle();
        board.resize(shot.size);
        if (shot.lost)
            Q_EMIT facade.ended({});
        settle();
        board.grab().save(folder.filePath(QStringLiteral("board-%1%2.png").arg(QLatin1StringView(shot.name), suffix)));
    }
}

void alarms(const QDir &folder, const QString &suffix, Speech &speech, const Clock &clock)
{
    const UtcTime now = clock.utc();
    std::vector<MonitorView> outages;
    for (int i = 0; i < 7; ++i) {
        MonitorView outage = downMonitor(names[i], now - 192s - std::chrono::minutes(i * i * 7), i + 1);
        outage.evidence.timing.total = 210ms;
        if (i == 0) {
            outage.severity = Severity::Critical;
            outage.note = QStringLiteral("Restart: wiki/shop-runbook\nThen call Ana, +31 10 123 45 67");
        }
        if (i == 2) {
            outage.evidence.cause = Cause::ConnectionRefused;
            outage.evidence.code = 0;
        }
        outages.push_back(outage);
    }
    for (const int count : {1, 7}) {
        AlarmWindow window(speech, clock);
        window.tick(now, true);
        window.setOutages(alarmList({outages.begin(), outages.begin() + count}));
        if (count == 7)
            window.setWarning(QString());
        window.appear(QGuiApplication::primaryScreen()->availableGeometry());
        settle();
        window.setWindowOpacity(1);
        window.grab().save(folder.filePath(QStringLiteral("alarm-%1%2.png").arg(count).arg(suffix)));
    }
}

} // namespace

int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    QApplication::setStyle(QStringLiteral("Fusion"));
    const QDir folder(application.arguments().value(1, QStringLiteral(".")));
    const SystemClock clock;
    QtTimers timers;
    for (const SchemeChoice choice : {SchemeChoice::Light, SchemeChoice::Dark}) {
        Theme theme(choice);
        for (const char *code : {"en", "ru"}) {
            Speech speech(*Language::named(QString::fromLatin1(code)));
            const QString suffix = QStringLiteral("-%1-%2").arg(
                choice == SchemeChoice::Light ? QStringLiteral("light") : QStringLiteral("dark"),
                QString::fromLatin1(code));
            boards(folder, suffix, speech, clock, timers);
            alarms(folder, suffix, speech, clock);
        }
    }
    return 0;
}
