// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "facade/views.h"
#include "wording/language.h"

#include <QStringList>

namespace vigia {

//! What a person should know of an import that was taken, and what to do about it: channels that wait for consent,
//! short names that stand for several. Plain text; \a file is what the imported file is called.
QStringList importNotes(const ImportView &view, const QString &file, const Language &language);

QString sharedSlugText(const SharedSlugView &shared, const Language &language);

} // namespace vigia
