// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "settings/keptsecrets.h"
#include "settings/listenform.h"
#include "settings/listenstanding.h"
#include "settings/settingspage.h"

#include <QTimer>

namespace vigia {

class EntryFields;
class ListenFiles;
class ListenKey;
class ListenPlace;
class ListenUsers;

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

    void addEncryption();
    void addSenders();
    void addNewSenders();
    QVBoxLayout *addSection(const QString &title);
    void reload();
    void edited();
    void display();
    void displayStanding();
    void store();
    std::optional<ListenSettings> toStore() const;
    bool isRight() const { return m_form.settings().has_value(); }

    ProfileSettings &m_profile;
    KeptSecrets &m_secrets;
    std::optional<ListenDraft> &m_draft;
    ListenForm m_form;
    ListenStanding m_standing;
    QTimer m_storeSoon;
    QString m_refusal; //!< why the last change is not stored

    EntryFields *m_fields;
    QCheckBox *m_on = nullptr;
    ListenStandingLine *m_state = nullptr;
    ListenPlace *m_place = nullptr;
    QCheckBox *m_encrypted = nullptr;
    ListenFiles *m_files = nullptr;
    ListenUsers *m_users = nullptr;
    ListenKey *m_pingKey = nullptr;
    ListenKey *m_token = nullptr;
};

} // namespace vigia
