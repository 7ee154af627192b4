// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/result.h"

#include <QString>

#include <functional>

namespace vigia {

//! Why a secret cannot be had. Locked is not absent: nothing may be overwritten on doubt (P16).
enum class SecretError {
    Absent,
    Locked,
    Denied,
    Unavailable, //!< the store itself cannot be reached
};

//! Where secrets come from. Answers exactly once, later or from inside fetch(), on the caller's
//! thread. The value is for immediate use; do not keep it, log it, or put it into an error text.
class SecretSource
{
public:
    using Done = std::function<void(const Result<QString, SecretError> &)>;

    virtual ~SecretSource() = default;
    virtual void fetch(const QString &name, Done done) = 0;
};

} // namespace vigia
