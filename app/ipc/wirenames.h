// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLatin1StringView>

#include <array>
#include <cstddef>

namespace vigia {

//! For enumNames(): what the domain names already. Each adds value(), the way back.
template <typename Enum>
struct DomainNames {
    static QLatin1StringView name(Enum value) { return apiName(value); }
};

//! The names of a variant's alternatives, in their order.
template <std::size_t N>
using AlternativeNames = std::array<const char *, N>;

} // namespace vigia
