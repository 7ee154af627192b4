// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "configerror.h"
#include "node.h"

#include "domain/result.h"

#include <QByteArray>

namespace vigia {

//! Limits on a hostile file: bytes, and containers within each other.
constexpr qsizetype longestYaml = 16 * 1024 * 1024;
constexpr int deepestYaml = 32;

//! Reads one YAML document of UTF-8 text: maps, lists and scalars, without anchors, aliases and
//! tags (what this program's files need; what they would cost with a hostile file is out of bounds).
//! A repeated key, a second document, an empty document are errors.
Result<Node, ConfigErrors> readYaml(const QByteArray &bytes);

} // namespace vigia
