// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/time.h"

#include <array>
#include <cstdint>

namespace vigia {

//! How late looks began, in buckets: a summary that costs nothing to keep and can be published.
class LatenessHistogram
{
public:
    static constexpr std::array<int, 12> upperBoundsMs{1, 2, 5, 10, 20, 50, 100, 200, 500, 1000, 5000, 60'000};

    void add(Duration late)
    {
        std::size_t bucket = 0;
        while (bucket < upperBoundsMs.size() && late.count() > upperBoundsMs[bucket])
            ++bucket;
        ++m_counts[bucket];
        ++m_total;
    }

    std::uint64_t total() const { return m_total; }

    //! An upper bound for the lateness of the given share (0–1) of looks.
    Duration quantile(double share) const
    {
        std::uint64_t seen = 0;
        for (std::size_t bucket = 0; bucket < upperBoundsMs.size(); ++bucket) {
            seen += m_counts[bucket];
            if (static_cast<double>(seen) >= share * static_cast<double>(m_total))
                return Duration(upperBoundsMs[bucket]);
        }
        return Duration::max();
    }

private:
    std::array<std::uint64_t, upperBoundsMs.size() + 1> m_counts{};
    std::uint64_t m_total = 0;
};

} // namespace vigia
