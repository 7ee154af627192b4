// SPDX-License-Identifier: GPL-3.0-or-later
#include "look/systemscheme.h"

#ifdef VIGIA_DBUS
#include "look/portalscheme.h"
#elif defined(Q_OS_WIN)
#include <QSettings>
#endif

namespace vigia {

namespace {

#if !defined(VIGIA_DBUS)
//! Changes reach us as the application's palette change.
class PlatformScheme final : public SystemScheme
{
public:
    std::optional<Scheme> preferred() const override
    {
#ifdef Q_OS_WIN
        const QSettings personalize(
            QStringLiteral("HKEY_CURRENT_USER\\Software\\Microsoft\\Windows\\CurrentVersion\\Themes\\Personalize"),
            QSettings::NativeFormat);
        const QVariant light = personalize.value(QStringLiteral("AppsUseLightTheme"));
        if (light.isValid())
            return light.toBool() ? Scheme::Light : Scheme::Dark;
#endif
        return {};
    }
};
#endif

} // namespace

std::unique_ptr<SystemScheme> SystemScheme::create()
{
#ifdef VIGIA_DBUS
    return std::make_unique<PortalScheme>();
#else
    return std::make_unique<PlatformScheme>();
#endif
}

} // namespace vigia
