// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "facade/views.h"

#include <QCoreApplication>

namespace vigia {

//! What is said of secrets, to which belongs never what one is.
class SecretWords
{
    Q_DECLARE_TR_FUNCTIONS(vigia::SecretWords)

public:
    //! Where it lies, or why nobody can say: a line.
    static QString place(const SecretView &secret);
    //! What to do where it cannot be had; empty where it can.
    static QString advice(SecretPlace place);
    //! `the system's password store (GNOME Keyring, KWallet)`.
    static QString store();
};

} // namespace vigia
