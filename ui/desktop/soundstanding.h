// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "dashboard/soundstate.h"
#include "facade/views.h"
#include "wording/language.h"

#include <QCoreApplication>
#include <QTimeZone>

namespace vigia {

//! How the sound of this computer stands, as it is said beside the headline and in the settings.
class SoundStanding
{
    Q_DECLARE_TR_FUNCTIONS(vigia::SoundStanding)

public:
    //! \a complaint: what is wrong with it, in words, if anything; \a sounds: the alarm is heard now.
    static SoundState of(const std::optional<MuteView> &mute, const QString &complaint, bool sounds, UtcTime now,
        const Language &language, const QTimeZone &zone = QTimeZone::systemTimeZone());
};

} // namespace vigia
