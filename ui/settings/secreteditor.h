// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "settings/entrywindow.h"
#include "settings/keptsecrets.h"

namespace vigia {

class SecretField;

//! Takes one secret. What was typed is gone with the window.
class SecretEditor final : public EntryWindow
{
    Q_OBJECT

public:
    //! \a name empty: another one.
    SecretEditor(const QString &name, KeptSecrets &secrets, const Language &language, QWidget *parent = nullptr);

    bool isChanged() const override { return m_name != m_before || !typed().empty(); }

Q_SIGNALS:
    void kept();

protected:
    void store() override;
    void display() override;

private:
    KeptSecrets::Typed typed() const;

    KeptSecrets &m_secrets;
    QString m_name;
    const QString m_before;
    SecretField *m_value = nullptr;
};

} // namespace vigia
