// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/monitor.h"
#include "domain/proberesult.h"
#include "patterns.h"

#include <QByteArray>

namespace vigia {

//! A whole answer, as far as we read it.
struct HttpObservation {
    int status = 0;
    QByteArray contentType;
    QByteArray body;
    bool bodyCut = false; //!< there was more than we read
    Timing timing;
    std::optional<CertificateFacts> certificate;
    PatternMatch matching = PatternMatch::Undecided; //!< of `matches`, where needsMatching()
};

//! The body as text, in the encoding that the head names.
QString bodyText(const HttpObservation &seen);

//! True when \a options have a pattern that the verdict may hang on. Looking for it may take long:
//! that is not for assess() to do, which is called on the engine's thread.
bool needsMatching(const HttpObservation &seen, const HttpOptions &options);

//! What the answer means by the monitor's own conditions, in this order: status, `not_contains`,
//! `contains`, `matches`, `json`; then the warnings: slow before an expiring certificate, because
//! it is the more acute one (the certificate's facts are in every result).
//! Text conditions are judged on what was read; `json` needs all of it.
ProbeResult assess(const HttpObservation &seen, const HttpOptions &options, UtcTime now);

//! A result with \a cause and the outcome that goes with it; \a detail is cut to what it may hold.
ProbeResult resultOf(Cause cause, QString detail = {});

} // namespace vigia
