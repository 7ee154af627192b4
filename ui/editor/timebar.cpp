// SPDX-License-Identifier: GPL-3.0-or-later
#include "editor/timebar.h"

#include "look/roles.h"
#include "look/tokens.h"
#include "wording/timewords.h"

#include <QPainter>

namespace vigia {

namespace {

constexpr int barHeight = 14;
constexpr int swatch = 10;

//! One hue in steps that can be told apart in grey too.
QColor shadeOf(int shade, Scheme scheme)
{
    constexpr std::array steps{1.0, 0.72, 0.5, 0.32, 0.18};
    const QColor full = color(Role::Maintenance, scheme);
    const QColor back = color(Role::Window, scheme);
    const double part = steps.at(static_cast<std::size_t>(shade));
    const auto mix = [part](int a, int b) { return qRound(a * part + b * (1 - part)); };
    return QColor(mix(full.red(), back.red()), mix(full.green(), back.green()), mix(full.blue(), back.blue()));
}

} // namespace

TimeBar::TimeBar(const Language &language, QWidget *parent)
    : QWidget(parent)
    , m_language(language)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setFont(textFont(TextSize::Small));
}

void TimeBar::setTiming(const Timing &timing)
{
    m_parts.clear();
    m_total = timing.total;
    auto rest = timing.total;
    const auto add = [this, &rest](const QString &name, const std::optional<Timing::Span> &span, int shade) {
        if (!span)
            return;
        m_parts.push_back({name, answerTimeText(*span, m_language), *span, shade});
        rest -= *span;
    };
    add(tr("name"), timing.name, 0);
    add(tr("connect"), timing.connect, 1);
    add(tr("TLS"), timing.tls, 2);
    add(tr("first byte"), timing.firstByte, 3);
    if (rest.count() > 0)
        m_parts.push_back({tr("the rest"), answerTimeText(rest, m_language), rest, 4});
    QStringList words;
    for (const Part &part : m_parts)
        words += part.name + u' ' + part.time;
    words += tr("total %1").arg(answerTimeText(m_total, m_language));
    setAccessibleName(tr("Where the time went"));
    setAccessibleDescription(words.join(QStringLiteral(", ")));
    updateGeometry();
    update();
}

int TimeBar::lineHeight() const
{
    return fontMetrics().height() + 2;
}

QSize TimeBar::sizeHint() const
{
    const int lines = static_cast<int>(m_parts.size()) + 1;
    return {240, barHeight + space::small + lines * lineHeight()};
}

QSize TimeBar::minimumSizeHint() const
{
    return {160, sizeHint().height()};
}

void TimeBar::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const Scheme scheme = schemeOf(palette());
    const double whole = std::max<double>(1, static_cast<double>(m_total.count()));
    double left = 0;
    int y = barHeight + space::small;
    const auto line = [&](const QString &name, const QString &time, const QColor &text) {
        painter.setPen(text);
        const int indent = swatch + space::small;
        painter.drawText(QRect(indent, y, width() - indent, lineHeight()), Qt::AlignLeft | Qt::AlignVCenter, name);
        painter.drawText(QRect(0, y, width(), lineHeight()), Qt::AlignRight | Qt::AlignVCenter, time);
        y += lineHeight();
    };
    for (const Part &part : m_parts) {
        const double share = width() * static_cast<double>(part.span.count()) / whole;
        const QColor fill = shadeOf(part.shade, scheme);
        painter.fillRect(QRectF(left, 0, std::max(1.0, share - 1), barHeight), fill);
        left += share;
        painter.fillRect(QRectF(0, y + (lineHeight() - swatch) / 2.0, swatch, swatch), fill);
        line(part.name, part.time, color(Role::SecondaryText, scheme));
    }
    line(tr("total"), answerTimeText(m_total, m_language), color(Role::Text, scheme));
}

} // namespace vigia
