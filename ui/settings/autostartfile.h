// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/result.h"

#include <QByteArray>
#include <QString>

//! Where starting with the session is a file. Errors are the system's words.
namespace vigia::autostartfile {

//! All of it or nothing; its folder is made.
Result<void, QString> write(const QString &path, const QByteArray &content);
//! One that is not there is no error.
Result<void, QString> remove(const QString &path);

} // namespace vigia::autostartfile
