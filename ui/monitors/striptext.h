// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "monitors/strip.h"
#include "wording/language.h"

#include <QCoreApplication>
#include <QTimeZone>

namespace vigia {

//! What a tooltip says of a bar.
class StripText
{
    Q_DECLARE_TR_FUNCTIONS(vigia::StripText)

public:
    //! When, what, how long; the day where it is not that of \a now. Plain text.
    static QString of(const StripBar &bar, const Strip &strip, UtcTime now, const Language &language,
        const QTimeZone &zone = QTimeZone::systemTimeZone());
};

} // namespace vigia
