// SPDX-License-Identifier: GPL-3.0-or-later
#include "monitors/striploader.h"

#include <QPointer>

#include <algorithm>

namespace vigia {

namespace {

constexpr std::size_t atOnce = 200;

} // namespace

StripLoader::StripLoader(Facade &facade, Take take)
    : m_facade(facade)
    , m_take(std::move(take))
{
}

void StripLoader::fetch(const std::vector<MonitorId> &monitors)
{
    m_waiting.insert(m_waiting.end(), monitors.begin(), monitors.end());
    next();
}

void StripLoader::next()
{
    if (m_asking || m_waiting.empty())
        return;
    m_asking = true;
    const auto end = m_waiting.begin() + std::ptrdiff_t(std::min(atOnce, m_waiting.size()));
    command::GetRecentLooks ask{{m_waiting.begin(), end}};
    m_waiting.erase(m_waiting.begin(), end);
    m_facade.execute(ask, [self = QPointer(this)](const Answer &answer) {
        if (!self)
            return;
        self->m_asking = false;
        // Without its past a strip begins now: that is no reason to trouble anybody.
        if (answer) {
            if (const auto *looks = std::get_if<std::vector<RecentLooksView>>(&*answer))
                self->m_take(*looks);
        }
        self->next();
    });
}

} // namespace vigia
