// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/listen.h"
#include "settings/entrywindow.h"
#include "settings/keptsecrets.h"
#include "settings/takennames.h"

#include <map>
#include <optional>

namespace vigia {

class SecretField;

//! Who may report with a name and a password, as a person edits it.
class ListenUserForm
{
public:
    enum class Part {
        Name,
        Secret, //!< name of the password; empty: one that is free
    };

    //! \a taken may have its own names in it.
    explicit ListenUserForm(const std::optional<ListenUser> &user = {}, const TakenNames &taken = {});

    QString text(Part part) const { return m_texts.at(part); }
    void setText(Part part, const QString &text) { m_texts[part] = text; }
    //! The name under which the password is kept.
    QString secretName() const;

    ConfigErrors errors(Part part) const;
    //! Absent while it is not valid.
    std::optional<ListenUser> user() const;

    friend bool operator==(const ListenUserForm &a, const ListenUserForm &b) { return a.m_texts == b.m_texts; }

private:
    struct Understood {
        std::optional<ListenUser> user;
        ConfigErrors errors;
    };
    Understood understood() const;

    std::map<Part, QString> m_texts;
    TakenNames m_taken;
};

class ListenUserEditor final : public EntryWindow
{
    Q_OBJECT

public:
    //! \a user absent: a new one. \a names: of those there are.
    ListenUserEditor(const std::optional<ListenUser> &user, const QStringList &names, KeptSecrets &secrets,
        const Language &language, QWidget *parent = nullptr);

    bool isChanged() const override;

Q_SIGNALS:
    //! Its password is kept.
    void saved(const vigia::ListenUser &user);

protected:
    void store() override;
    void display() override;

private:
    KeptSecrets &m_secrets;
    ListenUserForm m_form;
    const ListenUserForm m_before;
    SecretField *m_password = nullptr;
    QLineEdit *m_secretName = nullptr;
};

} // namespace vigia
