// SPDX-License-Identifier: GPL-3.0-or-later
#include "editor/setting.h"

#include "domain/names.h"

#include <algorithm>

namespace vigia {

namespace {

constexpr NameTable<Setting, 28> keys{{{
    {Setting::Interval, "interval"},
    {Setting::Timeout, "timeout"},
    {Setting::Confirm, "confirm"},
    {Setting::ConfirmInterval, "confirm_interval"},
    {Setting::Recover, "recover"},
    {Setting::Severity, "severity"},
    {Setting::Expect, "expect"},
    {Setting::Contains, "contains"},
    {Setting::NotContains, "not_contains"},
    {Setting::Matches, "matches"},
    {Setting::Json, "json"},
    {Setting::SlowerThan, "slower_than"},
    {Setting::Method, "method"},
    {Setting::Headers, "headers"},
    {Setting::Body, "body"},
    {Setting::Basic, "basic"},
    {Setting::Bearer, "bearer"},
    {Setting::Redirects, "redirects"},
    {Setting::Proxy, "proxy"},
    {Setting::Tls, "tls"},
    {Setting::TlsMin, "tls_min"},
    {Setting::ExpiryWarning, "expiry_warning"},
    {Setting::Alerts, "alerts"},
    {Setting::Repeat, "repeat"},
    {Setting::Escalate, "escalate"},
    {Setting::DependsOn, "depends_on"},
    {Setting::Tags, "tags"},
    {Setting::Note, "note"},
}}};

constexpr std::array rhythm{
    Setting::Interval, Setting::Timeout, Setting::Confirm, Setting::ConfirmInterval, Setting::Recover};
constexpr std::array answer{
    Setting::Expect, Setting::Contains, Setting::NotContains, Setting::Matches, Setting::Json, Setting::SlowerThan};
constexpr std::array request{Setting::Method, Setting::Headers, Setting::Body, Setting::Basic, Setting::Bearer,
    Setting::Redirects, Setting::Proxy};
constexpr std::array certificate{Setting::Tls, Setting::TlsMin, Setting::ExpiryWarning};
constexpr std::array telling{Setting::Severity, Setting::Alerts, Setting::Repeat, Setting::Escalate, Setting::DependsOn,
    Setting::Tags, Setting::Note};

constexpr std::array reporting{Section::Telling};

} // namespace

WatchKind watchKindOf(const Target &target)
{
    return std::holds_alternative<HeartbeatTarget>(target) ? WatchKind::Reports : WatchKind::Address;
}

std::span<const Section> sectionsOf(WatchKind kind)
{
    switch (kind) {
    case WatchKind::Address:
        return allSections;
    case WatchKind::Reports:
        return reporting;
    }
    Q_UNREACHABLE();
}

bool concerns(Setting setting, WatchKind kind)
{
    return std::ranges::any_of(sectionsOf(kind), [setting](Section section) {
        const auto settings = settingsOf(section);
        return std::ranges::find(settings, setting) != settings.end();
    });
}

std::span<const Setting> settingsOf(Section section)
{
    switch (section) {
    case Section::Rhythm:
        return rhythm;
    case Section::GoodAnswer:
        return answer;
    case Section::Request:
        return request;
    case Section::Certificate:
        return certificate;
    case Section::Telling:
        return telling;
    }
    Q_UNREACHABLE();
}

QLatin1StringView keyOf(Setting setting)
{
    return keys.name(setting);
}

std::optional<Setting> settingOfKey(QStringView key)
{
    return keys.value(key);
}

bool isOfPolicy(Setting setting)
{
    return setting == Setting::Repeat || setting == Setting::Escalate;
}

bool emptyMeansInherited(Setting setting)
{
    switch (setting) {
    case Setting::Contains:
    case Setting::NotContains:
    case Setting::Matches:
    case Setting::Headers:
    case Setting::Body:
    case Setting::Alerts:
    case Setting::Escalate:
    case Setting::DependsOn:
    case Setting::Tags:
    case Setting::Note:
        return false; // empty says: none
    case Setting::Interval:
    case Setting::Timeout:
    case Setting::Confirm:
    case Setting::ConfirmInterval:
    case Setting::Recover:
    case Setting::Repeat:
    case Setting::Severity:
    case Setting::Expect:
    case Setting::Json:
    case Setting::SlowerThan:
    case Setting::Method:
    case Setting::Basic:
    case Setting::Bearer:
    case Setting::Redirects:
    case Setting::Proxy:
    case Setting::Tls:
    case Setting::TlsMin:
    case Setting::ExpiryWarning:
        return true;
    }
    Q_UNREACHABLE();
}

} // namespace vigia
