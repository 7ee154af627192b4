// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "settings/accountform.h"
#include "settings/entrywindow.h"
#include "settings/keptsecrets.h"
#include "settings/mailprovider.h"

class QComboBox;

namespace vigia {

class SecretField;
class TrialPart;

//! One mail account: its server, who logs in there, and whom the mail is from.
class AccountEditor final : public EntryWindow
{
    Q_OBJECT

public:
    //! \a account absent: a new one.
    AccountEditor(const std::optional<AccountDefinition> &account, ProfileSettings &profile, KeptSecrets &secrets,
        QWidget *parent = nullptr);

    bool isChanged() const override;

Q_SIGNALS:
    void saveRequested(const vigia::AccountDefinition &account, const vigia::KeptSecrets::Typed &secrets);

protected:
    void store() override;
    void display() override;

private:
    void addProviders();
    void addServer();
    void addLogin();
    void addTrial();
    void take(MailProvider provider);
    MailProvider provider() const;
    std::optional<command::TestChannel> trial() const;

    ProfileSettings &m_profile;
    KeptSecrets &m_secrets;
    AccountForm m_form;
    AccountForm m_before;
    QComboBox *m_provider = nullptr;
    RoleLabel *m_advice = nullptr;
    QComboBox *m_security = nullptr;
    QLineEdit *m_secretName = nullptr;
    SecretField *m_password = nullptr;
    QWidget *m_login = nullptr; //!< what a user makes necessary
    TrialPart *m_trial = nullptr;
};

} // namespace vigia
