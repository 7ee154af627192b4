// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/configerror.h"

#include <QString>

namespace vigia {

class Language;

//! \a error in words: what is wrong and what would be right. One sentence without a full stop,
//! plain text; what the file says in it is shown as it is, so show it as plain text.
QString describe(const ConfigError &error, const Language &language);

//! The same with where it is: `shop.yml:12: …`.
QString describe(const ConfigError &error, const QString &file, const Language &language);

//! The same for whoever has a form before them and no file: keys are called what their fields are.
QString describeInForm(const ConfigError &error, const Language &language);

} // namespace vigia
