// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/secrets.h"

#include <functional>

namespace vigia {

//! Tells where secrets lie without telling them.
class SecretPlaces
{
public:
    using Found = std::function<void(SecretPlace)>;

    virtual ~SecretPlaces() = default;
    //! Answers exactly once, later or from inside; asks the person for nothing.
    virtual void find(const QString &name, Found found) = 0;
    //! False: this program was built without one.
    virtual bool hasKeychain() const = 0;
};

} // namespace vigia
