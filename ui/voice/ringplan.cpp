// SPDX-License-Identifier: GPL-3.0-or-later
#include "ringplan.h"

namespace vigia {

void RingPlan::tell(bool sounding, const QSet<QString> &incidents)
{
    m_sounding = sounding;
    m_incidents = incidents;
    if (sounding && incidents.isEmpty())
        m_incidents.insert(QString()); // rings for something that has no name
    m_rung &= m_incidents;
    m_inThisSound &= m_incidents;
}

bool RingPlan::rings(SoundSettings::Repeat::Mode repeat) const
{
    if (!m_sounding)
        return false;
    if (repeat != SoundSettings::Repeat::Mode::Once)
        return true;
    return !m_rung.contains(m_incidents);
}

} // namespace vigia
