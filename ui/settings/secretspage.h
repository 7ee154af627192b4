// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "settings/keptsecrets.h"
#include "settings/listpage.h"

namespace vigia {

//! Where each secret lies, to be set and forgotten; never what it is.
class SecretsPage final : public ListPage
{
    Q_OBJECT

public:
    SecretsPage(KeptSecrets &secrets, const Speech &speech, QWidget *parent = nullptr);

protected:
    Question deletionOf(const QString &name) const override;
    void showEvent(QShowEvent *event) override;

private:
    void display();
    void followSecret();
    void open(const QString &name);
    void forget(const QString &name);

    KeptSecrets &m_secrets;
    const Speech &m_speech;
};

} // namespace vigia
