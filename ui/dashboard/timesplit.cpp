// SPDX-License-Identifier: GPL-3.0-or-later
#include "dashboard/timesplit.h"

#include "look/theme.h"
#include "look/tokens.h"
#include "monitors/rowwords.h"
#include "speech/speech.h"

#include <QEvent>
#include <QPainter>

#include <array>

namespace vigia {

namespace {

constexpr int barHeight = 8;
//! How strong each part is drawn, in turn; they are told apart by their edges and the words.
constexpr std::array strengths{0.75, 0.5, 0.3, 0.6, 0.2};

} // namespace

TimeSplit::TimeSplit(const Theme &theme, const Speech &speech, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_speech(speech)
{
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    connect(&theme, &Theme::changed, this, qOverload<>(&QWidget::update));
}

void TimeSplit::setTiming(const Timing &timing)
{
    m_timing = timing;
    setAccessibleName(text());
    setVisible(!parts().empty());
    updateGeometry();
    update();
}

std::vector<TimeSplit::Part> TimeSplit::parts() const
{
    std::vector<Part> parts;
    std::chrono::microseconds known{0};
    const auto add = [&](const QString &name, const std::optional<Timing::Span> &span) {
        if (!span)
            return;
        parts.push_back({name, *span});
        known += *span;
    };
    //: where the time of an answer went: looking up the name
    add(tr("name"), m_timing.name);
    //: where the time of an answer went: making the connection
    add(tr("connect"), m_timing.connect);
    add(tr("TLS"), m_timing.tls);
    //: where the time of an answer went: waiting for the first byte
    add(tr("first byte"), m_timing.firstByte);
    using namespace std::chrono_literals;
    if (!parts.empty() && m_timing.total > known + 1ms) {
        //: where the time of an answer went: reading what came after the first byte
        parts.push_back({tr("rest"), m_timing.total - known});
    }
    return parts;
}

QString TimeSplit::text() const
{
    QStringList words;
    for (const Part &part : parts()) {
        const QString one = QStringLiteral("%1 %2").arg(part.name, latencyText(part.time, m_speech.language()));
        words.append(QString(one).replace(QLatin1Char(' '), QChar::Nbsp)); // lines end between two parts only
    }
    return words.join(QStringLiteral(" · "));
}

QRect TimeSplit::textRect(int width) const
{
    return fontMetrics().boundingRect(QRect(0, 0, width, 10000), Qt::TextWordWrap, text());
}

QSize TimeSplit::sizeHint() const
{
    return {200, heightForWidth(200)};
}

int TimeSplit::heightForWidth(int width) const
{
    return barHeight + space::tiny + textRect(width).height();
}

void TimeSplit::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const std::vector<Part> all = parts();
    std::chrono::microseconds sum{0};
    for (const Part &part : all)
        sum += part.time;
    if (sum.count() == 0)
        return;
    double left = 0;
    const double gaps = double(all.size() - 1);
    const double room = width() - gaps;
    QColor ink = color(Role::Text, m_theme.scheme());
    for (std::size_t i = 0; i < all.size(); ++i) {
        const double share = room * double(all[i].time.count()) / double(sum.count());
        ink.setAlphaF(float(strengths[i % strengths.size()]));
        painter.fillRect(QRectF(left, 0, std::max(1.0, share), barHeight), ink);
        left += share + 1;
    }
    painter.setPen(color(Role::SecondaryText, m_theme.scheme()));
    painter.drawText(QRect(0, barHeight + space::tiny, width(), height()), Qt::TextWordWrap, text());
}

void TimeSplit::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        setTiming(m_timing);
}

} // namespace vigia
