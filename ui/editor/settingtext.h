// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "editor/setting.h"

#include "exchange/node.h"

#include <QStringList>

// Values as a person edits them: texts of one line or several. Whether they are right is exchange's to say.

namespace vigia {

//! One text; two for `basic` (user, name of the secret), `json` (path, value) and `tls` (verify,
//! insecure, ca or pin; the file or the pin).
QStringList textsOf(Setting setting, const Node &value);
//! What the texts say, as a file would say it. \a texts as many as textsOf() gives.
Node nodeOf(Setting setting, const QStringList &texts);
//! As many empty ones.
QStringList noTexts(Setting setting);

//! A text, or `{secret: NAME}`, which is how a reference to a secret is written in the place of a text.
Node textOrSecretNode(const QString &text);
QString textOrSecretText(const Node &value);

//! Names with commas between them; one with a comma or a quote in it stands in quotes.
QString joinedNames(const QStringList &names);
QStringList splitNames(const QString &text);

} // namespace vigia
