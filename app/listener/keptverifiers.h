// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "listener/credentials.h"

#include <QByteArray>
#include <QSet>
#include <QString>

#include <map>

namespace vigia {

//! What is kept of secrets between two lives, by their names.
struct KeptVerifiers {
    QByteArray salt; //!< of this installation's token digests
    std::map<QString, QByteArray> tokens;
    std::map<QString, PasswordVerifier> passwords;

    //! JSON. What cannot be read is as if nothing had been kept: with a new salt.
    static KeptVerifiers fromJson(const QByteArray &json);
    QByteArray toJson() const;

    //! True: something of other names was there.
    bool forgetAllBut(const QSet<QString> &tokenNames, const QSet<QString> &passwordNames);
};

} // namespace vigia
