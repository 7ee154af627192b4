// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "settings/keptsecrets.h"
#include "settings/listpage.h"

namespace vigia {

//! The servers through which mail is sent.
class AccountsPage final : public ListPage
{
    Q_OBJECT

public:
    AccountsPage(ProfileSettings &profile, KeptSecrets &secrets, QWidget *parent = nullptr);

protected:
    QString whyKept(const QString &name) const override;

    void showEvent(QShowEvent *event) override;

private:
    void display();
    void open(const QString &name);
    void remove(const QString &name);

    ProfileSettings &m_profile;
    KeptSecrets &m_secrets;
};

} // namespace vigia
