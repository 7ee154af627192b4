// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/configuration.h"

#include <QRandomGenerator>

namespace vigia {

//! A valid configuration full of texts that a notation might trip over.
Configuration randomConfiguration(QRandomGenerator &random);

//! A text that YAML, JSON or a careless writer might not give back.
QString awkwardText(QRandomGenerator &random);

} // namespace vigia
