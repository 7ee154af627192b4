// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/soundstanding.h"

#include "wording/headline.h"

namespace vigia {

SoundState SoundStanding::of(const std::optional<MuteView> &mute, const QString &complaint, bool sounds, UtcTime now,
    const Language &language, const QTimeZone &zone)
{
    if (!complaint.isEmpty())
        return {SoundState::Mood::Broken, complaint};
    if (mute && mute->until) {
        return {SoundState::Mood::Muted,
            tr("The sound is off until %1").arg(timeOfDayText(*mute->until, now, language, zone))};
    }
    if (mute)
        return {SoundState::Mood::Muted, tr("The sound is off")};
    return {SoundState::Mood::Ready, sounds ? tr("The alarm sounds") : tr("The sound is on")};
}

} // namespace vigia
