// SPDX-License-Identifier: GPL-3.0-or-later
#include "notify/notifier.h"

#ifdef VIGIA_DBUS
#include "notify/desktopnotifier.h"
#else
#include "notify/traynotifier.h"
#endif

namespace vigia {

std::unique_ptr<Notifier> makeNotifier([[maybe_unused]] TrayMessage tray)
{
#ifdef VIGIA_DBUS
    return std::make_unique<DesktopNotifier>(QDBusConnection::sessionBus());
#else
    return std::make_unique<TrayNotifier>(std::move(tray));
#endif
}

} // namespace vigia
