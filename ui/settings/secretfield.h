// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "settings/keptsecrets.h"

#include "editor/rolelabel.h"

class QLineEdit;

namespace vigia {

//! Takes a secret that a person types, and says where the one lies that is kept; shows neither.
class SecretField final : public QWidget
{
    Q_OBJECT

public:
    //! \a title, with its mnemonic: `&Password`.
    SecretField(const QString &title, KeptSecrets &secrets, QWidget *parent);

    //! Under which name it is kept.
    void setName(const QString &name);
    //! Nothing, where nothing was typed: what is kept stays.
    KeptSecrets::Typed typed() const;

Q_SIGNALS:
    void edited();

private:
    void display();

    KeptSecrets &m_secrets;
    QString m_name;
    QLineEdit *m_value;
    RoleLabel *m_words;
};

} // namespace vigia
