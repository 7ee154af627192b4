// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "facade/views.h"
#include "wording/language.h"

#include <QStringList>

#include <vector>

namespace vigia {

using Rows = std::vector<QStringList>;

//! What an answer must be like to be well; a heading once, then one condition per row.
void addExpectation(Rows &rows, const ExplanationView &explanation, const Language &language);

} // namespace vigia
