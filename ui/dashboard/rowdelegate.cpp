// SPDX-License-Identifier: GPL-3.0-or-later
#include "dashboard/rowdelegate.h"

#include "dashboard/strippainting.h"
#include "look/heldsign.h"
#include "look/shapes.h"
#include "look/tokens.h"
#include "monitors/striptext.h"
#include "wording/headline.h"
#include "wording/reportwords.h"
#include "wording/timewords.h"
#include "wording/visibletext.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QHelpEvent>
#include <QItemSelectionModel>
#include <QPainter>
#include <QPainterPath>
#include <QToolTip>

namespace vigia {

namespace {

constexpr int arrowSize = 8;
const QString separator = QStringLiteral("  ·  ");
constexpr int roomForHeld = 16; //!< letters, beside a reason that is longer than the row

void paintArrow(QPainter &painter, const QRectF &rect, bool folded, const QColor &color)
{
    QPainterPath path;
    const QPointF middle = rect.center();
    const qreal reach = arrowSize / 2.0;
    if (folded) {
        path.moveTo(middle + QPointF(-reach / 2, -reach));
        path.lineTo(middle + QPointF(reach / 2, 0));
        path.lineTo(middle + QPointF(-reach / 2, reach));
    } else {
        path.moveTo(middle + QPointF(-reach, -reach / 2));
        path.lineTo(middle + QPointF(0, reach / 2));
        path.lineTo(middle + QPointF(reach, -reach / 2));
    }
    painter.setPen(QPen(color, 1.6, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.setBrush(Qt::NoBrush);
    painter.drawPath(path);
}

//! Where the keys would act, as far as the selection does not say so.
bool needsRing(const QStyleOptionViewItem &option, bool isHeading)
{
    if (!(option.state & QStyle::State_HasFocus))
        return false;
    const auto *view = qobject_cast<const QAbstractItemView *>(option.widget);
    const bool elsewhere = !(option.state & QStyle::State_Selected) && view && view->selectionModel()->hasSelection();
    return isHeading || elsewhere || (option.state & QStyle::State_KeyboardFocusChange);
}

} // namespace

RowDelegate::RowDelegate(
    const ArrangedModel &rows, const Theme &theme, const Speech &speech, const Clock &clock, QObject *parent)
    : QStyledItemDelegate(parent)
    , m_rows(rows)
    , m_theme(theme)
    , m_speech(speech)
    , m_clock(clock)
    , m_metrics(RowMetrics::of(QApplication::font()))
{
}

void RowDelegate::setFont(const QFont &font)
{
    m_metrics = RowMetrics::of(font);
    m_elided.clear();
}

QSize RowDelegate::sizeHint(const QStyleOptionViewItem &, const QModelIndex &index) const
{
    const bool heading = m_rows.isHeading(index.row());
    return {200, heading ? headingHeight(m_metrics, m_density) : rowHeight(m_metrics, m_density)};
}

void RowDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    if (m_rows.isHeading(index.row())) {
        painter->fillRect(option.rect, color(Role::Window));
        paintHeading(*painter, option.rect, index.row());
    } else {
        paintSurface(*painter, option);
        paintMonitor(*painter, option.rect, index.row());
    }
    if (needsRing(option, m_rows.isHeading(index.row()))) {
        painter->setBrush(Qt::NoBrush);
        painter->setPen(QPen(option.palette.color(QPalette::Highlight), 2));
        painter->drawRoundedRect(QRectF(option.rect).adjusted(2, 2, -2, -2), cornerRadius - 2, cornerRadius - 2);
    }
    painter->restore();
}

void RowDelegate::paintSurface(QPainter &painter, const QStyleOptionViewItem &option) const
{
    const bool selected = option.state & QStyle::State_Selected;
    const bool hovered = option.state & QStyle::State_MouseOver;
    painter.fillRect(option.rect, color(selected ? Role::Selected : hovered ? Role::Hover : Role::Surface));
    const QRect &rect = option.rect;
    painter.fillRect(QRect(rect.left(), rect.bottom(), rect.width(), 1), color(Role::Hairline));
}

Appearance RowDelegate::appearance(const MonitorView &monitor) const
{
    if (isOutdated())
        return noDataAppearance;
    return appearanceOf(monitor, m_rows.monitors().health().generalMute);
}

RowGeometry RowDelegate::place(const QRect &rect, int source) const
{
    const StripBars bars = barsOf(m_rows.monitors().strip(source));
    int slots = 0;
    for (int i = 0; i < bars.size; ++i)
        slots += bars.bars[std::size_t(i)].slots();
    const bool hasLatency = !m_rows.monitors().words(source).latency.isEmpty();
    return wordsWidened(rowGeometry(rect, m_metrics, m_density), slots, hasLatency);
}

void RowDelegate::paintMonitor(QPainter &painter, const QRect &rect, int row) const
{
    const int source = m_rows.source(row);
    const MonitorView &monitor = m_rows.monitors().monitor(source);
    const RowWords &words = m_rows.monitors().words(source);
    const RowGeometry place = this->place(rect, source);
    paintAppearance(painter, place.shape, appearance(monitor), m_theme.scheme());
    paintWords(painter, place, monitor, words);
    if (!place.strip.isEmpty())
        paintStrip(painter, place.strip, m_rows.monitors().strip(source), m_theme.scheme());
    painter.setFont(m_metrics.figures);
    constexpr auto right = Qt::AlignRight | Qt::AlignVCenter;
    if (!place.latency.isEmpty()) {
        painter.setPen(color(Role::Text));
        painter.drawText(place.latency, right, words.latency);
    }
    if (monitor.since && !isOutdated()) {
        painter.setPen(color(Role::SecondaryText));
        painter.drawText(place.since, right, durationText(ageOf(*monitor.since, m_clock.utc()), m_speech.language()));
    }
}

void RowDelegate::paintWords(
    QPainter &painter, const RowGeometry &place, const MonitorView &monitor, const RowWords &words) const
{
    constexpr auto left = Qt::AlignLeft | Qt::AlignVCenter;
    painter.setFont(m_metrics.name);
    painter.setPen(color(Role::Text));
    painter.drawText(place.name, left, elided(words.name, m_metrics.name, place.name.width(), Qt::ElideRight));

    painter.setFont(m_metrics.detail);
    const QString state = elided(words.state, m_metrics.detail, place.detail.width(), Qt::ElideRight);
    const bool isWell = monitor.status == Status::Up;
    painter.setPen(color(isWell || isOutdated() ? Role::SecondaryText : appearance(monitor).role));
    painter.drawText(place.detail, left, state);
    painter.setPen(color(Role::SecondaryText));
    QRect free = place.detail;
    free.setLeft(free.left() + QFontMetrics(m_metrics.detail).horizontalAdvance(state));
    const bool isHeld = monitor.snoozedUntil && !isOutdated();
    const bool isTaken = !words.taker.isEmpty();
    const bool reasonFirst = (isHeld || isTaken) && !words.detailIsAddress;
    if (reasonFirst) {
        const QFontMetrics metrics(m_metrics.detail);
        const int forTaker = std::min(metrics.horizontalAdvance(words.taker), free.width() / 3);
        const int forHeld = isHeld ? metrics.averageCharWidth() * roomForHeld : 0;
        QRect most = free.adjusted(0, 0, -forHeld - (isTaken ? forTaker + metrics.horizontalAdvance(separator) : 0), 0);
        paintPart(painter, most, words.detail, Qt::ElideRight);
        free.setLeft(most.left());
    }
    if (isHeld)
        paintHeld(painter, free, *monitor.snoozedUntil);
    paintPart(painter, free, words.taker, Qt::ElideRight);
    if (!reasonFirst && !isTaken)
        paintPart(painter, free, words.detail, words.detailIsAddress ? Qt::ElideMiddle : Qt::ElideRight);
}

void RowDelegate::paintPart(QPainter &painter, QRect &free, const QString &part, Qt::TextElideMode mode) const
{
    if (part.isEmpty() || !separate(painter, free))
        return;
    const QString text = elided(part, m_metrics.detail, free.width(), mode);
    painter.drawText(free, Qt::AlignLeft | Qt::AlignVCenter, text);
    free.setLeft(free.left() + QFontMetrics(m_metrics.detail).horizontalAdvance(text));
}

bool RowDelegate::separate(QPainter &painter, QRect &free) const
{
    const QFontMetrics metrics(m_metrics.detail);
    const QRect before = free;
    free.setLeft(free.left() + metrics.horizontalAdvance(separator));
    if (free.width() < metrics.averageCharWidth() * 6)
        return false;
    painter.drawText(before, Qt::AlignLeft | Qt::AlignVCenter, separator);
    return true;
}

void RowDelegate::paintHeld(QPainter &painter, QRect &free, UtcTime until) const
{
    if (!separate(painter, free))
        return;
    constexpr int sign = 12;
    paintHeldSign(painter, QRect(free.left(), free.top(), sign, free.height()), color(Role::SecondaryText));
    free.setLeft(free.left() + sign + space::tiny);
    const QString text = elided(
        heldUntilText(until, m_clock.utc(), m_speech.language()), m_metrics.detail, free.width(), Qt::ElideRight);
    painter.drawText(free, Qt::AlignLeft | Qt::AlignVCenter, text);
    free.setLeft(free.left() + QFontMetrics(m_metrics.detail).horizontalAdvance(text));
}

void RowDelegate::paintHeading(QPainter &painter, const QRect &rect, int row) const
{
    constexpr auto left = Qt::AlignLeft | Qt::AlignVCenter;
    QRect free = rect.adjusted(space::large, 0, -space::large, 0);
    const int shape = rowGeometry(rect, m_metrics, m_density).shape.width();
    paintArrow(painter, QRectF(free.left(), rect.top(), shape, rect.height()), m_rows.isFolded(row),
        color(Role::SecondaryText));
    free.setLeft(free.left() + shape + space::medium);
    const QString title = elided(m_rows.groupTitle(row), m_metrics.name, free.width() / 2, Qt::ElideRight);
    painter.setFont(m_metrics.name);
    painter.setPen(color(Role::Text));
    painter.drawText(free, left, title);
    free.setLeft(free.left() + QFontMetrics(m_metrics.name).horizontalAdvance(title) + space::medium);

    const Overview &overview = m_rows.groupOverview(row);
    constexpr int small = 14;
    const Appearance look = isOutdated() ? noDataAppearance : overview.appearance;
    paintAppearance(
        painter, QRect(free.left(), rect.top() + (rect.height() - small) / 2, small, small), look, m_theme.scheme());
    free.setLeft(free.left() + small + space::small);
    painter.setFont(m_metrics.detail);
    painter.setPen(color(look.role == Role::Up ? Role::SecondaryText : look.role));
    painter.drawText(free, left, elided(m_rows.groupSentence(row), m_metrics.detail, free.width(), Qt::ElideRight));
}

QString RowDelegate::elided(const QString &text, const QFont &font, int width, Qt::TextElideMode mode) const
{
    constexpr qsizetype mostRemembered = 4000;
    // One column has one font and one mode, but a name may be as wide as a reason.
    const std::pair key(text, width * 4 + (mode == Qt::ElideMiddle ? 1 : 0) + (font.weight() > QFont::Normal ? 2 : 0));
    const auto known = m_elided.constFind(key);
    if (known != m_elided.cend())
        return *known;
    if (m_elided.size() >= mostRemembered)
        m_elided.clear();
    return *m_elided.insert(key, QFontMetrics(font).elidedText(text, mode, width));
}

bool RowDelegate::helpEvent(
    QHelpEvent *event, QAbstractItemView *view, const QStyleOptionViewItem &option, const QModelIndex &index)
{
    if (event->type() != QEvent::ToolTip || !index.isValid())
        return QStyledItemDelegate::helpEvent(event, view, option, index);
    const QString text = m_rows.isHeading(index.row()) ? m_rows.groupSentence(index.row())
                                                       : toolTip(index.row(), option.rect, event->pos());
    QToolTip::showText(event->globalPos(), plainToolTip(text), view->viewport(), option.rect);
    return true;
}

QString RowDelegate::toolTip(int row, const QRect &rect, const QPoint &at) const
{
    const int source = m_rows.source(row);
    const RowGeometry place = this->place(rect, source);
    if (place.strip.contains(at)) {
        const Strip &strip = m_rows.monitors().strip(source);
        const auto bar = barAt(place.strip, strip, at.x());
        return bar ? StripText::of(*bar, strip, m_clock.utc(), m_speech.language()) : QString();
    }
    const MonitorView &monitor = m_rows.monitors().monitor(source);
    const RowWords &words = m_rows.monitors().words(source);
    if (place.since.contains(at) && monitor.since && !isOutdated())
        return momentText(*monitor.since, m_speech.language());
    QStringList lines{words.name, words.state};
    if (!words.acknowledged.isEmpty())
        lines.append(words.acknowledged);
    if (!words.detailIsAddress)
        lines.append(words.detail);
    if (monitor.snoozedUntil && !isOutdated())
        lines.append(heldUntilText(*monitor.snoozedUntil, m_clock.utc(), m_speech.language()));
    lines.append(targetText(monitor, m_speech.language()));
    return lines.join(QLatin1Char('\n'));
}

} // namespace vigia
