// SPDX-License-Identifier: GPL-3.0-or-later
#include "look/opening.h"

#include <QApplication>
#include <QScreen>
#include <QStyle>
#include <QWidget>

#include <algorithm>

namespace vigia {

namespace {

constexpr int narrowScreen = 800; // every form has room beside what belongs to it, in every language

const QScreen *screenOf(const QWidget &window)
{
    return window.screen() ? window.screen() : QGuiApplication::primaryScreen();
}

QRect availableTo(const QWidget &window)
{
    const QScreen *screen = screenOf(window);
    return screen ? screen->availableGeometry() : QRect();
}

//! Nobody knows the frame before the window is shown.
int titleBar(const QWidget &window)
{
    return window.style()->pixelMetric(QStyle::PM_TitleBarHeight);
}

} // namespace

QSize roomOnScreen(const QWidget &window)
{
    return availableTo(window).size() - QSize(0, titleBar(window));
}

bool isNarrowScreen(const QWidget &window)
{
    return availableTo(window).width() < narrowScreen;
}

void openWithin(QWidget &window, const QSize &wanted)
{
    const QWidget *asked = window.parentWidget() ? window.parentWidget()->window() : QApplication::activeWindow();
    const bool isSeen = asked && asked != &window && asked->isVisible();
    if (isSeen && asked->screen())
        window.setScreen(asked->screen());
    QRect room = availableTo(window);
    if (room.isEmpty()) {
        window.resize(wanted);
        return;
    }
    room.setTop(room.top() + titleBar(window));
    QRect place(QPoint(), wanted.boundedTo(room.size()));
    place.moveCenter(isSeen ? asked->frameGeometry().center() : room.center());
    place.moveLeft(std::clamp(place.left(), room.left(), room.left() + room.width() - place.width()));
    place.moveTop(std::clamp(place.top(), room.top(), room.top() + room.height() - place.height()));
    window.setGeometry(place);
}

} // namespace vigia
