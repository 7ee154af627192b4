// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "node.h"

namespace vigia {

//! \a document, a map, as YAML text that is pleasant to read and reads back as the same content:
//! sections as blocks, short maps and lists on one line.
QString writeYaml(const Node &document);

} // namespace vigia
