// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "configerror.h"
#include "node.h"

#include "domain/result.h"

#include <QByteArray>
#include <QJsonValue>

namespace vigia {

//! JSON is the other notation of a Node, for the store and the local socket. Numbers and booleans
//! become the text they are written with; a map whose order matters is a list of one-member objects,
//! because JSON objects have no order.
Node nodeFromJson(const QJsonValue &value);
QJsonValue jsonFromNode(const Node &node);

//! One compact JSON document; deep nesting is refused by the parser itself.
Result<Node, ConfigErrors> readJson(const QByteArray &bytes);
QByteArray writeJson(const Node &node);

} // namespace vigia
