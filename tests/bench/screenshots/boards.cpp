// SPDX-License-Identifier: GPL-3.0-or-later
#include "board/boardwindow.h"
#include "scene/scene.h"
#include "stage.h"
#include "support/scriptedfacade.h"

#include <array>

namespace vigia::screenshots {

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

} // namespace

void takeBoards(Stage &stage)
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
             Shot{1000, {1280, 800}, none, "1000-wall-small"}, Shot{1000, {1920, 1080}, none, "1000-wall"},
             Shot{5000, {1280, 800}, none, "5000-wall-small"}, Shot{5000, {1920, 1080}, none, "5000-wall"},
             Shot{5000, {900, 700}, none, "5000"}, Shot{15, {}, none, "usual"}, Shot{42, {}, none, "42-usual"},
             Shot{15, {150, 600}, none, "narrow"}, Shot{0, {240, 300}, none, "0"}}) {
        ScriptedFacade facade;
        facade.status = statusOf(shot.count, stage.clock.utc());
        Scene scene(facade, stage.clock, stage.timers);
        BoardWindow board(facade, scene, stage.speech, stage.clock, stage.timers);
        board.setTitle(QStringLiteral("Rotterdam"));
        if (!shot.size.isEmpty())
            board.resize(shot.size);
        if (shot.size.width() > 1000)
            board.setFullScreen(true);
        else
            board.show();
        stage.settle();
        if (!shot.size.isEmpty())
            board.resize(shot.size);
        if (shot.lost)
            Q_EMIT facade.ended({});
        stage.settle();
        stage.shoot(board, QStringLiteral("board-") + QLatin1StringView(shot.name));
    }
}

} // namespace vigia::screenshots
