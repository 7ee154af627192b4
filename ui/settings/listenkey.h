// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/settings.h"
#include "settings/keptsecrets.h"

#include <QWidget>

#include <optional>

class QPushButton;

namespace vigia {

class RoleLabel;

//! A secret that clients show instead of a login: made up here and copied, or typed; says where it lies, never what it
//! is.
class ListenKey final : public QWidget
{
    Q_OBJECT

public:
    struct Words {
        QString title;
        QString meaning;
        QString none; //!< what follows from there being none
        QString secret; //!< under what name it is kept, where it has none yet
        bool isToldAgain = false; //!< command::GetReportKey tells it
    };

    ListenKey(const Words &words, ProfileSettings &profile, KeptSecrets &secrets, QWidget *parent);

    void setKey(const std::optional<SecretRef> &key);

Q_SIGNALS:
    //! Its secret is kept; absent: nobody has one any more.
    void changed(const std::optional<vigia::SecretRef> &key);
    //! To be pasted where it is needed.
    void copyRequested(const QString &secret);

private:
    void display();
    QString name() const;
    void askToMakeUp();
    void makeUp();
    void type();
    void copy();
    void askToRemove();

    const Words m_words;
    ProfileSettings &m_profile;
    KeptSecrets &m_secrets;
    std::optional<SecretRef> m_key;
    RoleLabel *m_standing;
    RoleLabel *m_problem;
    QPushButton *m_make;
    QPushButton *m_type;
    QPushButton *m_copy;
    QPushButton *m_remove;
    QString m_news; //!< what was done just now
};

} // namespace vigia
