// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "node.h"

namespace vigia {

//! Where a scalar is to stand: between brackets and braces more has to be quoted.
enum class YamlContext { Block, Flow };

//! \a text on one line so that every YAML reader, ours and others, reads exactly this text: plain
//! where that is certain, otherwise in double quotes. \a plain allows numbers and keywords bare.
QString yamlScalar(const QString &text, bool plain, YamlContext context);

//! True for a text of several lines that can stand as a literal block (`|`) without escapes.
bool fitsLiteralBlock(const QString &text);

} // namespace vigia
