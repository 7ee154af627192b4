// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "secrets/secretsource.h"

#include <map>

namespace vigia {

//! What a person has just typed, and for all other names what is kept.
class TypedSecrets final : public SecretSource
{
public:
    //! \a kept outlives this.
    TypedSecrets(std::map<QString, QString> typed, SecretSource &kept)
        : m_typed(std::move(typed))
        , m_kept(kept)
    {
    }

    void fetch(const QString &name, Done done) override
    {
        const auto found = m_typed.find(name);
        if (found == m_typed.end())
            return m_kept.fetch(name, std::move(done));
        done(QString(found->second));
    }
    void invalidate(const QString &name) override { m_kept.invalidate(name); }

private:
    const std::map<QString, QString> m_typed;
    SecretSource &m_kept;
};

} // namespace vigia
