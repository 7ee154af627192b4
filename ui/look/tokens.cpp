// SPDX-License-Identifier: GPL-3.0-or-later
#include "look/tokens.h"

#include <QFontDatabase>
#include <QFontMetricsF>
#include <QGuiApplication>

#include <cmath>

namespace vigia {

namespace {

bool hasTabularFigures(const QFont &font)
{
    const QFontMetricsF metrics(font);
    const qreal width = metrics.horizontalAdvance(QLatin1Char('0'));
    for (char digit = '1'; digit <= '9'; ++digit) {
        if (std::abs(metrics.horizontalAdvance(QLatin1Char(digit)) - width) > 0.01)
            return false;
    }
    return true;
}

} // namespace

qreal scaleOf(TextSize size)
{
    switch (size) {
    case TextSize::Small:
        return 11.0 / 13.0;
    case TextSize::Body:
        return 1.0;
    case TextSize::Title:
        return 16.0 / 13.0;
    case TextSize::Display:
        return 22.0 / 13.0;
    }
    Q_UNREACHABLE();
}

QFont textFont(TextSize size, QFont::Weight weight)
{
    return scaled(QGuiApplication::font(), size, weight);
}

QFont scaled(const QFont &base, TextSize size, QFont::Weight weight)
{
    QFont font(base);
    if (base.pixelSize() > 0)
        font.setPixelSize(qRound(base.pixelSize() * scaleOf(size)));
    else
        font.setPointSizeF(base.pointSizeF() * scaleOf(size));
    font.setWeight(weight);
    return font;
}

QFont withTabularFigures(const QFont &font)
{
    QFont tabular(font);
#if QT_VERSION >= QT_VERSION_CHECK(6, 7, 0)
    tabular.setFeature("tnum", 1);
#endif
    if (!hasTabularFigures(tabular))
        tabular.setFamilies({QFontDatabase::systemFont(QFontDatabase::FixedFont).family()});
    return tabular;
}

} // namespace vigia
