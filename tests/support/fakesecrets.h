// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "secrets/secretstore.h"

#include <QStringList>

#include <functional>
#include <map>
#include <utility>
#include <vector>

namespace vigia::test {

//! Secrets as a test wants them.
class FakeSecrets final : public SecretSource
{
public:
    void fetch(const QString &name, Done done) override
    {
        ++asked;
        if (hangs)
            return m_held.push_back([this, name, done = std::move(done)] { fetch(name, done); });
        if (const auto known = held.find(name); known != held.end())
            return done(known->second);
        const auto found = values.find(name);
        if (found == values.end())
            return done(unexpected(SecretError(missing)));
        done(found->second);
    }
    void invalidate(const QString &name) override
    {
        invalid.append(name);
        held.erase(name);
    }
    //! Answers whoever was left waiting.
    void release()
    {
        hangs = false;
        for (const auto &ask : std::exchange(m_held, {}))
            ask();
    }
    std::map<QString, QString> values;
    std::map<QString, QString> held; //!< what was read before, until it is invalid
    SecretError missing = SecretError::Absent; //!< why others cannot be had
    QStringList invalid;
    bool hangs = false;
    int asked = 0;

private:
    std::vector<std::function<void()>> m_held;
};

//! A password store as a test wants it.
class FakeKeychain final : public SecretStore
{
public:
    void fetch(const QString &name, Done done) override
    {
        if (trouble)
            return done(unexpected(SecretError(*trouble)));
        const auto found = values.find(name);
        done(found == values.end() ? Result<QString, SecretError>(unexpected(SecretError::Absent)) : found->second);
    }
    void store(const QString &name, const QString &value, Kept done) override
    {
        if (trouble)
            return done(unexpected(SecretError(*trouble)));
        values[name] = value;
        done({});
    }
    void forget(const QString &name, Kept done) override
    {
        if (trouble)
            return done(unexpected(SecretError(*trouble)));
        done(values.erase(name) > 0 ? Result<void, SecretError>() : unexpected(SecretError::Absent));
    }
    void look(const QString &name, Kept done) override
    {
        fetch(name, [done = std::move(done)](const Result<QString, SecretError> &found) {
            done(found ? Result<void, SecretError>() : unexpected(SecretError(found.error())));
        });
    }
    std::map<QString, QString> values;
    std::optional<SecretError> trouble; //!< of whatever is asked
};

} // namespace vigia::test
