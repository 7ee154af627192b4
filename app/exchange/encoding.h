// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "configerror.h"

#include <QByteArray>

#include <optional>

namespace vigia {

//! What keeps \a bytes from being a text in UTF-8, with its line: a malformed sequence, or a control
//! character (a parser may take one of those for the end of the file and lose the rest silently).
std::optional<ConfigError> textFlaw(const QByteArray &bytes);

} // namespace vigia
