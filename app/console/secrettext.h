// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "facade/views.h"
#include "wording/language.h"

namespace vigia {

//! Names, where each lies, and which nothing refers to.
QString secretsText(const SecretsView &view, const Language &language);
//! The same as a JSON document; always English.
QByteArray secretsDocument(const SecretsView &view);

//! Why the password store did not do it, and what can be done; nothing was changed.
QString secretErrorText(SecretError error, const QString &name, const Language &language);
//! There is no password store in this program.
QString noKeychainText(const QString &name, const Language &language);

} // namespace vigia
