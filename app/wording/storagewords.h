// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "wording/language.h"

namespace vigia {

//! What a storage's or the system's own words \a foreign mean, to stand within a sentence: what usually happens in the
//! reader's language, the words themselves behind it – `the disk is full (database or disk is full)` –, anything else
//! as it is. One line, made visible; empty for nothing.
QString storageText(const QString &foreign, const Language &language);

} // namespace vigia
