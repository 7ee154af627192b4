// SPDX-License-Identifier: GPL-3.0-or-later
// Every window with made-up monitors, painted into files to be looked at; run by hand:
//     QT_QPA_PLATFORM=offscreen vigia_screenshots FOLDER [en|es|pt_BR|ru] [dark]
//     [dashboards|boards|alarms|editors|settings|dialogs|reports]…
// 200 %: QT_SCALE_FACTOR=2.
#include "stage.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QWidget>

#include <algorithm>
#include <array>
#include <cstdio>

namespace vigia::screenshots {

namespace {

struct Scenes {
    const char *name;
    void (*take)(Stage &);
};

constexpr std::array allScenes{
    Scenes{"dashboards", takeDashboards},
    Scenes{"boards", takeBoards},
    Scenes{"alarms", takeAlarms},
    Scenes{"editors", takeEditors},
    Scenes{"settings", takeSettings},
    Scenes{"dialogs", takeDialogs},
    Scenes{"reports", takeReports},
};

Language languageAmong(const QStringList &words)
{
    for (const QString &word : words) {
        if (const auto language = Language::named(word))
            return *language;
    }
    return Language::english();
}

void take(const QStringList &words)
{
    const bool isDark = words.contains(QStringLiteral("dark"));
    Stage stage{.speech = Speech(languageAmong(words.mid(1))),
        .theme = Theme(isDark ? SchemeChoice::Dark : SchemeChoice::Light),
        .folder = QDir(words.value(0, QStringLiteral(".")))};
    stage.folder.mkpath(QStringLiteral("."));
    const auto isNamed = [&words](const Scenes &scenes) { return words.contains(QLatin1StringView(scenes.name)); };
    const bool all = std::ranges::none_of(allScenes, isNamed);
    for (const Scenes &scenes : allScenes) {
        if (all || isNamed(scenes))
            scenes.take(stage);
    }
}

} // namespace

void Stage::settle(int milliseconds) const
{
    QElapsedTimer timer;
    timer.start();
    while (timer.elapsed() < milliseconds)
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents, 20);
}

void Stage::shoot(QWidget &window, const QString &name) const
{
    if (!window.grab().save(folder.filePath(name + QStringLiteral(".png"))))
        std::fprintf(stderr, "%s cannot be written\n", qPrintable(name));
}

void Stage::shootPopup(const QString &name) const
{
    settle();
    QWidget *popup = QApplication::activePopupWidget();
    if (!popup)
        popup = QApplication::activeModalWidget();
    if (!popup) {
        std::fprintf(stderr, "%s has not opened\n", qPrintable(name));
        return;
    }
    shoot(*popup, name);
    popup->close();
    settle(0);
}

} // namespace vigia::screenshots

int main(int argc, char **argv)
{
    const QApplication application(argc, argv);
    QApplication::setStyle(QStringLiteral("Fusion"));
    QApplication::setApplicationDisplayName(QStringLiteral("Vigia"));
    vigia::screenshots::take(QCoreApplication::arguments().mid(1));
    return 0;
}
