// SPDX-License-Identifier: GPL-3.0-or-later
#include "vitals.h"

#include <QtGlobal>

#include <algorithm>

namespace vigia {

namespace {

Duration deadlineOf(VitalPart part, const VitalDeadlines &deadlines)
{
    switch (part) {
    case VitalPart::Engine:
        return deadlines.engine;
    case VitalPart::Store:
        return deadlines.store;
    case VitalPart::Outbox:
        return deadlines.outbox;
    case VitalPart::Listener:
        return deadlines.listener;
    case VitalPart::Bot:
        return deadlines.bot;
    }
    Q_UNREACHABLE();
}

} // namespace

Vitals::Vitals(Instant begin)
{
    m_lastLife.fill(begin);
}

void Vitals::showedLife(VitalPart part, Instant at)
{
    Instant &last = m_lastLife.at(std::size_t(part));
    last = std::max(last, at);
}

std::optional<Ailment> Vitals::ailment(const VitalDeadlines &deadlines, Instant now) const
{
    for (const VitalPart part : parts) {
        const Duration silent = ageOf(m_lastLife.at(std::size_t(part)), now);
        if (silent > deadlineOf(part, deadlines))
            return Ailment{part, silent};
    }
    return std::nullopt;
}

} // namespace vigia
