// SPDX-License-Identifier: GPL-3.0-or-later
#include "vitalwords.h"

#include "wording/timewords.h"

namespace vigia {

QString ailmentText(const Ailment &ailment, const Language &language)
{
    const QString silent = durationText(ailment.silent, language);
    switch (ailment.part) {
    case VitalPart::Engine:
        return language.translate("Vital", "No check has begun or ended for %1, though some are due.").arg(silent);
    case VitalPart::Store:
        return language.translate("Vital", "The database has not answered for %1.").arg(silent);
    case VitalPart::Outbox:
        return language.translate("Vital", "A message has been stuck on its way for %1.").arg(silent);
    case VitalPart::Listener:
        return language.translate("Vital", "The listener for signs of life has not moved for %1.").arg(silent);
    case VitalPart::Bot:
        return language.translate("Vital", "The bot has been stuck for %1.").arg(silent);
    }
    Q_UNREACHABLE();
}

} // namespace vigia
