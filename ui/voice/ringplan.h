// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/sound.h"

#include <QSet>
#include <QString>

namespace vigia {

//! Decides whether the alarm rings: always while it is told to, or, with `repeat: once`, once for every
//! new outage. Pure.
class RingPlan
{
public:
    //! \a incidents: what it rings for, by any names that stay the same.
    void tell(bool sounding, const QSet<QString> &incidents);
    //! A sound begins for all that it rings for now …
    void began() { m_inThisSound = m_incidents; }
    //! … and was heard to its end.
    void ended() { m_rung += m_inThisSound; }

    bool rings(SoundSettings::Repeat::Mode repeat) const;

private:
    bool m_sounding = false;
    QSet<QString> m_incidents;
    QSet<QString> m_inThisSound;
    QSet<QString> m_rung;
};

} // namespace vigia
