// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/configuration.h"

#include <QLatin1StringView>

#include <array>
#include <optional>
#include <span>

namespace vigia {

//! What can be set of a monitor, and inherited from its group and the defaults.
enum class Setting {
    Interval,
    Timeout,
    Confirm,
    ConfirmInterval,
    Recover,
    Severity,
    Expect,
    Contains,
    NotContains,
    Matches,
    Json,
    SlowerThan,
    Method,
    Headers,
    Body,
    Basic,
    Bearer,
    Redirects,
    Proxy,
    Tls,
    TlsMin,
    ExpiryWarning,
    Alerts,
    Repeat,
    Escalate,
    DependsOn,
    Tags,
    Note,
};

//! The parts of a form, each foldable.
enum class Section { Rhythm, GoodAnswer, Request, Certificate, Telling };

inline constexpr std::array allSections{
    Section::Rhythm, Section::GoodAnswer, Section::Request, Section::Certificate, Section::Telling};

//! What is watched: something Vigia looks at, or something that reports by itself.
enum class WatchKind { Address, Reports };

WatchKind watchKindOf(const Target &target);

//! The parts that mean something for it.
std::span<const Section> sectionsOf(WatchKind kind);
bool concerns(Setting setting, WatchKind kind);

//! What stands in \a section, in the order in which a person reads it.
std::span<const Setting> settingsOf(Section section);

//! Its key in files and documents.
QLatin1StringView keyOf(Setting setting);
std::optional<Setting> settingOfKey(QStringView key);

//! True for what stands under `policy`.
bool isOfPolicy(Setting setting);

//! True where an empty text says nothing, and so what is inherited holds.
bool emptyMeansInherited(Setting setting);

} // namespace vigia
