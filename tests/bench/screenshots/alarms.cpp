// SPDX-License-Identifier: GPL-3.0-or-later
#include "alarm/alarmlist.h"
#include "alarm/alarmwindow.h"
#include "alarm/shortcut.h"
#include "alarm/takenon.h"
#include "stage.h"
#include "support/scriptedfacade.h"

#include <QGuiApplication>
#include <QScreen>

#include <array>

namespace vigia::screenshots {

using namespace std::chrono_literals;

namespace {

constexpr std::array names{"Shop", "Mail", "Wiki", "Router", "Monitoring of the old warehouse in Rotterdam"};

} // namespace

void takeAlarms(Stage &stage)
{
    const UtcTime now = stage.clock.utc();
    std::vector<MonitorView> outages;
    for (int i = 0; i < 5; ++i) {
        MonitorView outage = downMonitor(
            QString::fromLatin1(names[std::size_t(i)]), now - 192s - std::chrono::minutes(i * i * 7), i + 1);
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
    for (const int count : {1, 5}) {
        AlarmWindow window(stage.speech, stage.clock);
        window.setShortcut(usualShortcut());
        window.tick(now, true);
        window.setOutages(alarmList({outages.begin(), outages.begin() + count}));
        if (count > 1) {
            MonitorView known = downMonitor(QStringLiteral("Backup"), now - 2h, 9);
            known.acknowledged =
                AcknowledgementView{QStringLiteral("bob"), QStringLiteral("the disk is on its way"), now};
            window.setTakenOn(takenOnText({known}, stage.speech.language()));
        }
        window.appear(QGuiApplication::primaryScreen()->availableGeometry());
        stage.settle();
        window.setWindowOpacity(1);
        stage.shoot(window, QStringLiteral("alarm-%1").arg(count));
    }
}

} // namespace vigia::screenshots
