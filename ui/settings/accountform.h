// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/configuration.h"
#include "exchange/configerror.h"
#include "exchange/node.h"
#include "settings/takennames.h"

#include <map>
#include <optional>

namespace vigia {

//! A mail account as a person edits it.
class AccountForm
{
public:
    enum class Part {
        Name,
        Host,
        Port,
        Security, //!< starttls, tls or none
        User, //!< empty: no login
        Secret, //!< name of the password; empty: one that is free
        From,
        Ca,
    };

    //! \a taken may have its own names in it.
    explicit AccountForm(const std::optional<AccountDefinition> &account = {}, const TakenNames &taken = {});

    QString text(Part part) const { return m_texts.at(part); }
    void setText(Part part, const QString &text);
    //! The name under which the password is kept; empty without a login.
    QString secretName() const;

    ConfigErrors errors(Part part) const;
    //! Absent while it is not valid.
    std::optional<AccountDefinition> account() const;

    friend bool operator==(const AccountForm &a, const AccountForm &b) { return a.m_texts == b.m_texts; }

private:
    Node node() const;
    ConfigErrors allErrors() const;

    std::map<Part, QString> m_texts;
    TakenNames m_taken;
};

} // namespace vigia
