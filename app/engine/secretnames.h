// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "facade/facade.h"
#include "store/store.h"

namespace vigia {

//! The names of the secrets that a person put into the password store: not every such store can list
//! what it holds. Names only, never values; kept in the store.
class SecretNames
{
public:
    //! \a stored is what the store remembered under key().
    SecretNames(Store &store, const QByteArray &stored);

    const QStringList &all() const { return m_names; }
    //! Answers Affected{1} when it is durable; BadValue where the name is none.
    void note(const command::SecretChanged &change, const Facade::Done &done);

    static QString key();

private:
    Store &m_store;
    QStringList m_names; //!< sorted, each once
};

} // namespace vigia
