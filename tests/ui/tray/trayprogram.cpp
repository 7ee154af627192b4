// SPDX-License-Identifier: GPL-3.0-or-later
// The tray alone, as a program: says on its output what happens, and is told on its input what to show.
#include "support/scriptedfacade.h"
#include "tray/trayicon.h"
#include "tray/traypresence.h"
#include "world/systemclock.h"

#include <QApplication>
#include <QSocketNotifier>

#include <cstdio>
#include <unistd.h>

using namespace vigia;

namespace {

void say(const char *what)
{
    std::printf("%s\n", what);
    std::fflush(stdout);
}

const char *nameOf(TrayKind kind)
{
    switch (kind) {
    case TrayKind::None:
        return "tray none";
    case TrayKind::StatusNotifier:
        return "tray statusnotifier";
    case TrayKind::Native:
        return "tray native";
    }
    Q_UNREACHABLE();
}

void obey(const QByteArray &order, TrayIcon &icon)
{
    const MonitorView shop = downMonitor(QStringLiteral("Shop"), UtcTime(Duration(1795694400000)));
    HealthView muted;
    muted.generalMute = MuteView{};
    if (order == "down")
        icon.setState(trayState({shop}, {}));
    else if (order == "up")
        icon.setState(trayState({upMonitor(QStringLiteral("Shop"))}, {}));
    else if (order == "muted")
        icon.setState(trayState({shop}, muted));
    else if (order == "flash")
        icon.setFlashing(true);
}

} // namespace

int main(int argc, char *argv[])
{
    QApplication application(argc, argv);
    QApplication::setQuitOnLastWindowClosed(false);
    const SystemClock clock;
    TrayIcon icon(clock, Language::english());
    TrayPresence presence;
    icon.setState(trayState({upMonitor(QStringLiteral("Shop"))}, {}));

    QObject::connect(&presence, &TrayPresence::kindChanged, &icon, [&](TrayKind kind) {
        icon.appear();
        say(nameOf(kind));
    });
    QObject::connect(&presence, &TrayPresence::restartWanted, &icon, [] { say("restart"); });
    QObject::connect(&icon, &TrayIcon::openRequested, &icon, [] { say("open"); });
    QObject::connect(&icon, &TrayIcon::boardRequested, &icon, [] { say("board"); });
    QObject::connect(&icon, &TrayIcon::acknowledgeAllRequested, &icon, [] { say("acknowledge"); });
    QObject::connect(&icon, &TrayIcon::unmuteRequested, &icon, [] { say("unmute"); });
    QObject::connect(&icon, &TrayIcon::muteRequested, &icon, [](std::optional<Duration> duration) {
        say(duration ? QByteArray("mute " + QByteArray::number(qint64(duration->count()))).constData() : "mute");
    });
    QObject::connect(&icon, &TrayIcon::quitRequested, &application, &QApplication::quit);

    QSocketNotifier input(STDIN_FILENO, QSocketNotifier::Read);
    QObject::connect(&input, &QSocketNotifier::activated, &icon, [&] {
        std::array<char, 256> buffer{};
        const ssize_t count = ::read(STDIN_FILENO, buffer.data(), buffer.size());
        if (count <= 0)
            QApplication::quit();
        for (const QByteArray &order : QByteArray(buffer.data(), qMax<ssize_t>(count, 0)).split('\n'))
            obey(order, icon);
    });
    presence.start();
    say("waiting");
    return QApplication::exec();
}
