// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "settings/keptsecrets.h"
#include "settings/listenform.h"
#include "settings/settingspage.h"

#include "domain/listentrouble.h"

#include <QTimer>

class QComboBox;
class QLineEdit;
class QPushButton;

namespace vigia {

class EntryFields;
class ListenKey;
class ListenUsers;
class Speech;

//! Whether reports are taken now.
struct ListenStanding {
    bool listens = false;
    std::optional<ListenTrouble> trouble; //!< it should, and cannot
    friend bool operator==(const ListenStanding &, const ListenStanding &) = default;
};

//! Where reports are taken, and from whom. What is changed is in force a moment later, once it is right.
class ListeningPage final : public SettingsPage
{
    Q_OBJECT

public:
    //! \a draft: what a person has changed and is not stored; outlives the page. \a own: addresses of this computer.
    ListeningPage(ProfileSettings &profile, KeptSecrets &secrets, std::optional<ListenDraft> &draft,
        const QStringList &own, QWidget *parent = nullptr);

    void setStanding(const ListenStanding &standing);

Q_SIGNALS:
    void copyRequested(const QString &text);

protected:
    //! What is not stored yet is stored before the page is gone.
    void hideEvent(QHideEvent *event) override;

private:
    using Part = ListenForm::Part;

    void addStanding();
    void addPlace();
    void addEncryption();
    void addSenders();
    void addNewSenders();
    QLineEdit *addFile(QBoxLayout &box, Part part, const QString &title, const QString &chooses);
    QVBoxLayout *addSection(const QString &title);
    void offerAddresses();
    void takeAddress();
    void reload();
    void edited();
    void display();
    void displayStanding();
    void store();
    std::optional<ListenSettings> toStore() const;
    bool isRight() const { return m_form.settings().has_value(); }
    QString whatIsWrong(bool isOn) const;

    ProfileSettings &m_profile;
    KeptSecrets &m_secrets;
    std::optional<ListenDraft> &m_draft;
    const QStringList m_own;
    ListenForm m_form;
    ListenStanding m_standing;
    QTimer m_storeSoon;
    QString m_refusal; //!< why the last change is not stored

    EntryFields *m_fields;
    QCheckBox *m_on = nullptr;
    RoleLabel *m_state = nullptr;
    QLineEdit *m_url = nullptr;
    QWidget *m_urlRow = nullptr;
    QComboBox *m_reach = nullptr;
    QWidget *m_addressRow = nullptr;
    RoleLabel *m_who = nullptr;
    RoleLabel *m_warning = nullptr;
    QCheckBox *m_encrypted = nullptr;
    QWidget *m_files = nullptr;
    ListenUsers *m_users = nullptr;
    ListenKey *m_pingKey = nullptr;
    ListenKey *m_token = nullptr;
    bool m_typesAddress = false; //!< another one than those that are offered
};

} // namespace vigia
