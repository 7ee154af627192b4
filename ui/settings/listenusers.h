// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/listen.h"
#include "settings/keptsecrets.h"

#include <QWidget>

class QVBoxLayout;

namespace vigia {

class RoleLabel;

//! Who may report with a name and a password: one line each, to be changed and taken away, and a button for another.
class ListenUsers final : public QWidget
{
    Q_OBJECT

public:
    ListenUsers(KeptSecrets &secrets, const Language &language, QWidget *parent);

    void setUsers(const std::vector<ListenUser> &users);

Q_SIGNALS:
    void changed(const std::vector<vigia::ListenUser> &users);

protected:
    void showEvent(QShowEvent *event) override;

private:
    void display();
    QWidget *rowOf(const ListenUser &user);
    QString wordsOf(const ListenUser &user) const;
    void open(const std::optional<ListenUser> &user);
    void take(const QString &before, const ListenUser &user);
    void askToRemove(const ListenUser &user);

    KeptSecrets &m_secrets;
    Language m_language;
    std::vector<ListenUser> m_users;
    QStringList m_shown; //!< what the rows say
    QVBoxLayout *m_rows;
    RoleLabel *m_empty;
};

} // namespace vigia
