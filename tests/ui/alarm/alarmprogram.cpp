// SPDX-License-Identifier: GPL-3.0-or-later
// The alarm window alone, as a program: says on its output what happens, and is told on its input what to
// show. As `alarmprogram typist` it is another program instead: a line to type into, whose text it says.
#include "alarm/alarm.h"
#include "scene/scene.h"
#include "speech/speech.h"
#include "support/scriptedfacade.h"
#include "world/qttimers.h"
#include "world/systemclock.h"

#include <QApplication>
#include <QLabel>
#include <QLineEdit>
#include <QSocketNotifier>
#include <QWindow>

#include <cstdio>
#include <unistd.h>

using namespace vigia;

namespace {

void say(const QByteArray &what)
{
    std::printf("%s\n", what.constData());
    std::fflush(stdout);
}

int typist(QApplication &application)
{
    QLineEdit line;
    line.setWindowTitle(QStringLiteral("typist"));
    QObject::connect(&line, &QLineEdit::textChanged, &line, [](const QString &text) { say("typed " + text.toUtf8()); });
    QObject::connect(qGuiApp, &QGuiApplication::focusWindowChanged, &line,
        [](const QWindow *window) { say(window ? "focus" : "no focus"); });
    line.show();
    return application.exec();
}

const char *nameOf(ShortcutStanding standing)
{
    switch (standing) {
    case ShortcutStanding::Off:
        return "off";
    case ShortcutStanding::Available:
        return "available";
    case ShortcutStanding::Taken:
        return "taken";
    case ShortcutStanding::Unusable:
        return "unusable";
    case ShortcutStanding::NotHere:
        return "not here";
    }
    Q_UNREACHABLE();
}

} // namespace

int main(int argc, char *argv[])
{
    QApplication application(argc, argv);
    if (application.arguments().contains(QStringLiteral("typist")))
        return typist(application);

    QApplication::setQuitOnLastWindowClosed(false);
    const SystemClock clock;
    QtTimers timers;
    Speech speech(Language::english());
    ScriptedFacade facade;
    facade.status.monitors = {upMonitor(QStringLiteral("Shop"))};
    facade.answer = [](const Command &command) -> Answer {
        if (const auto *acknowledge = std::get_if<command::Acknowledge>(&command))
            say("acknowledged " + acknowledge->note.toUtf8());
        return Reply(Affected{1});
    };
    Scene scene(facade, clock, timers);
    Alarm alarm(facade, scene, speech, clock, timers, {});
    QObject::connect(&alarm, &Alarm::shownChanged, &alarm, [&alarm](bool shown) {
        say(!shown ? "hidden" : alarm.hasShortcut() ? "shown" : "shown without shortcut");
    });
    say("ready");
    QObject::connect(qGuiApp, &QGuiApplication::focusWindowChanged, &alarm,
        [](const QWindow *window) { say(window ? "focus" : "no focus"); });

    QSocketNotifier orders(STDIN_FILENO, QSocketNotifier::Read);
    QObject::connect(&orders, &QSocketNotifier::activated, &application, [&] {
        char buffer[64];
        const ssize_t length = ::read(STDIN_FILENO, buffer, sizeof buffer);
        if (length <= 0)
            return application.quit();
        const QByteArray order = QByteArray(buffer, length).replace("\n", "");
        if (order == "down")
            facade.change(downMonitor(QStringLiteral("Shop"), clock.utc()));
        else if (order == "up")
            facade.change(upMonitor(QStringLiteral("Shop")));
        else if (order == "close")
            QApplication::closeAllWindows();
        else if (order.startsWith("try ")) {
            alarm.setSettings({.shortcut = QKeySequence(QString::fromLatin1(order.sliced(4)))});
            say(nameOf(alarm.tryShortcut()));
        } else if (order == "hint") {
            for (QWidget *window : QApplication::topLevelWidgets()) {
                if (const auto *hint = window->findChild<QLabel *>(QStringLiteral("keyboard")))
                    say(hint->text().toUtf8());
            }
        } else if (order == "raise") {
            alarm.raise();
            say("raised");
        }
    });
    return application.exec();
}
