// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/result.h"
#include "domain/secrets.h"

#include <QString>

#include <functional>

namespace vigia {

//! Where secrets come from. Answers exactly once, later or from inside fetch(), on the caller's
//! thread. The value is for immediate use; do not keep it, log it, or put it into an error text.
class SecretSource
{
public:
    using Done = std::function<void(const Result<QString, SecretError> &)>;

    virtual ~SecretSource() = default;
    virtual void fetch(const QString &name, Done done) = 0;
    //! It was changed, or an authentication with it failed: what is held of it in memory is forgotten,
    //! and the next fetch() asks anew.
    virtual void invalidate([[maybe_unused]] const QString &name) { }
};

} // namespace vigia
