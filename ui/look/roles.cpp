// SPDX-License-Identifier: GPL-3.0-or-later
#include "look/roles.h"

#include <algorithm>
#include <cmath>

namespace vigia {

namespace {

struct Pair {
    QRgb light;
    QRgb dark;
};

Pair pairOf(Role role)
{
    switch (role) {
    case Role::Up:
        return {0xff0a6e51, 0xff3cc49a};
    case Role::Warning:
        return {0xff7f5900, 0xfff2c94c};
    case Role::Down:
    case Role::AffectedEdge:
        return {0xffbc231a, 0xffff8075};
    case Role::DownSilenced:
        return {0xff9c4d00, 0xffffa94d};
    case Role::Unknown:
    case Role::Affected:
        return {0xff56606b, 0xffa3adb8};
    case Role::Maintenance:
        return {0xff1b5699, 0xff6cb2ff};
    case Role::Paused:
        return {0xff5c656f, 0xff9aa3ad};
    case Role::Surface:
        return {0xffffffff, 0xff1b1e22};
    case Role::Window:
        return {0xffefefef, 0xff24282d};
    case Role::Hover:
        return {0xffedf1f5, 0xff282d33};
    case Role::Selected:
        return {0xffd9e7f7, 0xff26394f};
    case Role::WarningSurface:
        return {0xfffff3cc, 0xff3a3115};
    case Role::DownSurface:
        return {0xfffce8e6, 0xff44211e};
    case Role::Text:
        return {0xff1b1e22, 0xffeceff2};
    case Role::SecondaryText:
        return {0xff535c66, 0xffa9b2bc};
    case Role::Hairline:
        return {0xffd5dae0, 0xff3a4048};
    case Role::Boundary:
        return {0xff6f7983, 0xff838d98};
    case Role::Focus:
        return {0xff1b5699, 0xff6cb2ff};
    case Role::Unwatched:
        return {0xff6f7983, 0xff838d98};
    case Role::Mark:
        return {0xffffffff, 0xff14171a};
    }
    Q_UNREACHABLE();
}

double linear(double channel)
{
    return channel <= 0.04045 ? channel / 12.92 : std::pow((channel + 0.055) / 1.055, 2.4);
}

double luminance(const QColor &color)
{
    return 0.2126 * linear(color.redF()) + 0.7152 * linear(color.greenF()) + 0.0722 * linear(color.blueF());
}

} // namespace

QColor color(Role role, Scheme scheme)
{
    const Pair pair = pairOf(role);
    return QColor::fromRgb(scheme == Scheme::Light ? pair.light : pair.dark);
}

Scheme schemeOf(const QPalette &palette)
{
    const double back = luminance(palette.color(QPalette::Active, QPalette::Window));
    const double text = luminance(palette.color(QPalette::Active, QPalette::WindowText));
    return text > back ? Scheme::Dark : Scheme::Light;
}

double contrast(const QColor &a, const QColor &b)
{
    const double one = luminance(a);
    const double other = luminance(b);
    return (std::max(one, other) + 0.05) / (std::min(one, other) + 0.05);
}

} // namespace vigia
