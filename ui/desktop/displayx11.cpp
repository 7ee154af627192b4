// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/display.h"

#include <QDir>
#include <QFileInfo>

#include <xcb/xcb.h>

namespace vigia {

namespace {

//! As wl_display_connect(3) finds it: an absolute path, or a name within XDG_RUNTIME_DIR.
bool hasWayland()
{
    const QString name = qEnvironmentVariable("WAYLAND_DISPLAY");
    if (name.isEmpty())
        return false;
    return QFileInfo::exists(QDir(qEnvironmentVariable("XDG_RUNTIME_DIR")).absoluteFilePath(name));
}

//! A variable that is set says little: a session that has ended leaves it behind.
bool hasX11()
{
    if (qEnvironmentVariableIsEmpty("DISPLAY"))
        return false;
    xcb_connection_t *connection = xcb_connect(nullptr, nullptr);
    const bool connected = xcb_connection_has_error(connection) == 0;
    xcb_disconnect(connection);
    return connected;
}

} // namespace

bool hasDisplay()
{
    return !qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM") || hasWayland() || hasX11();
}

} // namespace vigia
