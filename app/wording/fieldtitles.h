// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringView>

namespace vigia {

class Language;

//! What the forms call the field of a setting's key: `timeout` → `Wait at most`; English, to be translated within
//! "FieldTitle". Null for a key that has no such field.
const char *fieldTitle(QStringView key);

//! \a key, or the title of its field where it has one.
QString titleOrKey(const QString &key, const Language &language);

//! \a pattern with the titles of fields in the place of keys in quotes. For a sentence before anything of a
//! person's is put into it: a monitor may be named like a key.
QString withFieldTitles(QString pattern, const Language &language);

} // namespace vigia
