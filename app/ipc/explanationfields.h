// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ipc/deliveryfields.h"
#include "ipc/monitorfields.h"

// The fields of what is known and expected of one monitor. A change here is a new wire::protocolVersion.

namespace vigia {

inline constexpr NameTable<TlsTrust::Mode, 4> tlsTrustNames{{{
    {TlsTrust::Mode::Verify, "verify"},
    {TlsTrust::Mode::Insecure, "insecure"},
    {TlsTrust::Mode::CaFile, "ca_file"},
    {TlsTrust::Mode::Pin, "pin"},
}}};
static_assert(tlsTrustNames.entries.size() == std::size_t(TlsTrust::Mode::Pin) + 1);
inline const NameTable<TlsTrust::Mode, 4> &enumNames(const TlsTrust::Mode *)
{
    return tlsTrustNames;
}

template <class V>
void fields(V &v, typename V::template Of<TlsTrust> &trust)
{
    v("mode", trust.mode);
    v("value", trust.value);
}

template <class V>
void fields(V &v, typename V::template Of<ExpectationView> &expected)
{
    v("method", expected.method);
    v("statuses", expected.statuses);
    v("contains", expected.contains);
    v("not_contains", expected.notContains);
    v("matches", expected.matches);
    v("json_path", expected.jsonPath);
    v("json_equals", expected.jsonEquals);
    v("slower_than_ms", expected.slowerThan);
    v("tls", expected.tls);
}

template <class V>
void fields(V &v, typename V::template Of<MaintenanceView> &maintenance)
{
    v("name", maintenance.name);
    v("until", maintenance.until);
}

template <class V>
void fields(V &v, typename V::template Of<ExplanationView> &explanation)
{
    v("monitor", explanation.monitor);
    v("now", explanation.now);
    v("interval_ms", explanation.interval);
    v("timeout_ms", explanation.timeout);
    v("confirm_interval_ms", explanation.confirmInterval);
    v("confirm", explanation.confirm);
    v("recover", explanation.recover);
    v("alarm_delay_ms", explanation.alarmDelay);
    v("depends_on", explanation.dependsOn);
    v("need", explanation.need);
    v("alerts", explanation.alerts);
    v("expected", explanation.expected);
    v("maintenance", explanation.maintenance);
    v("recent", explanation.recent);
    v("told", explanation.told);
}

} // namespace vigia
