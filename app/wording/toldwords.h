// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "facade/views.h"
#include "wording/language.h"

#include <QStringList>
#include <QTimeZone>

#include <vector>

// Who was told what of an outage, who is to be, and how the channels fare. Plain text.

namespace vigia {

//! What one channel, and one address on it, is told: one line per alert.
struct ToldLines {
    QString whom; //!< `mail (web-team@example.org), escalation`
    QStringList lines; //!< `Down: waits until 07:00 (quiet hours)`
    friend bool operator==(const ToldLines &, const ToldLines &) = default;
};

//! \a deliveries newest first, as the answer has them; of the reminders that arrived only the last one is said, and
//! how many there were. Times are of the day of \a now, in \a zone.
std::vector<ToldLines> toldLines(const std::vector<DeliveryView> &deliveries, UtcTime now, const Language &language,
    const QTimeZone &zone = QTimeZone::systemTimeZone());

//! One alert on its way: `Down: being tried, 3 tries: The server cannot be reached.`
QString deliveryText(const DeliveryView &delivery, UtcTime now, const Language &language,
    const QTimeZone &zone = QTimeZone::systemTimeZone());

//! \a trouble, a sentence for each channel it is about.
QStringList troubleTexts(
    const HealthView::Trouble &trouble, const std::vector<ChannelView> &channels, const Language &language);

//! All of Vigia's own troubles.
QStringList troubleTexts(const HealthView &health, const Language &language);

} // namespace vigia
