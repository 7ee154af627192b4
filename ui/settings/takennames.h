// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/configerror.h"

#include <QStringList>

namespace vigia {

//! Names that an entry may not have, because others do.
struct TakenNames {
    QStringList entries; //!< of its kind
    QStringList secrets;
    friend bool operator==(const TakenNames &, const TakenNames &) = default;

    //! What is wrong with calling an entry so: what is saved would take the other's place.
    ConfigErrors errors(const QString &name) const
    {
        if (!entries.contains(name))
            return {};
        return {ConfigError{.code = ErrorCode::RepeatedName, .subject = QStringLiteral("name"), .value = name}};
    }
};

} // namespace vigia
