// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLatin1StringView>
#include <QStringView>

#include <array>
#include <optional>
#include <utility>

namespace vigia {

//! The names of an enum in documents and SQL, each written once, read in both directions.
template <typename Enum, std::size_t N>
struct NameTable {
    std::array<std::pair<Enum, const char *>, N> entries;

    //! Every value of the enum must stand in the table; tests/domain walks them all.
    QLatin1StringView name(Enum wanted) const
    {
        for (const auto &[value, text] : entries) {
            if (value == wanted)
                return QLatin1StringView(text);
        }
        Q_UNREACHABLE();
    }

    std::optional<Enum> value(QStringView wanted) const
    {
        for (const auto &[value, text] : entries) {
            if (wanted == QLatin1StringView(text))
                return value;
        }
        return std::nullopt;
    }
};

} // namespace vigia
