// SPDX-License-Identifier: GPL-3.0-or-later
#include "settings/listeningpage.h"

#include "settings/entryfields.h"
#include "settings/listenfiles.h"
#include "settings/listenkey.h"
#include "settings/listenplace.h"
#include "settings/listenusers.h"

#include "exchange/entitydocuments.h"

#include <QLineEdit>

namespace vigia {

namespace {

constexpr int narrow = 120; //!< of a field for a duration
constexpr std::chrono::milliseconds storedAfter{800}; //!< a port is not tried for each of its digits

} // namespace

ListeningPage::ListeningPage(ProfileSettings &profile, KeptSecrets &secrets, std::optional<ListenDraft> &draft,
    const QStringList &own, QWidget *parent)
    : SettingsPage(tr("Listening"), parent)
    , m_profile(profile)
    , m_secrets(secrets)
    , m_draft(draft)
    , m_fields(new EntryFields(profile.language(), this))
{
    m_on = addSwitch(tr("&Listen for reports"),
        tr("Machines, applications and jobs report over HTTP that they are alive; silence is the alarm. Programs may "
           "also read the state."));
    connect(m_on, &QCheckBox::clicked, this, [this](bool on) {
        m_form.isOn = on;
        edited();
        store();
    });
    m_state = new ListenStandingLine(own, this);
    column().addWidget(m_state);
    m_place = new ListenPlace(m_form, own, profile.language(), this);
    column().addWidget(m_place);
    addEncryption();
    addSenders();
    addNewSenders();
    addStretch();
    connect(m_state, &ListenStandingLine::copyRequested, this, &ListeningPage::copyRequested);
    connect(m_place, &ListenPlace::edited, this, &ListeningPage::edited);
    connect(m_files, &ListenFiles::edited, this, &ListeningPage::edited);
    connect(m_fields, &EntryFields::edited, this, &ListeningPage::edited);
    m_storeSoon.setSingleShot(true);
    m_storeSoon.setInterval(storedAfter);
    connect(&m_storeSoon, &QTimer::timeout, this, &ListeningPage::store);
    connect(&m_profile, &ProfileSettings::changed, this, &ListeningPage::reload);
    reload();
}

void ListeningPage::addEncryption()
{
    m_encrypted = addSwitch(tr("&Encrypt with a certificate"), tr("HTTPS instead of HTTP. Both files are PEM files."));
    m_files = new ListenFiles(m_form, m_profile.language(), this);
    column().addWidget(m_files);
    connect(m_encrypted, &QCheckBox::clicked, this, [this](bool on) {
        m_form.isEncrypted = on;
        edited();
    });
}

QVBoxLayout *ListeningPage::addSection(const QString &title)
{
    auto *head = new RoleLabel(Role::Text, TextSize::Body, this);
    head->setFont(textFont(TextSize::Body, QFont::DemiBold));
    head->setText(title);
    auto *section = new QVBoxLayout;
    section->setSpacing(space::medium);
    section->addWidget(head);
    column().addLayout(section);
    return section;
}

void ListeningPage::addSenders()
{
    QVBoxLayout *section = addSection(tr("Who may report"));
    m_users = new ListenUsers(m_secrets, m_profile.language(), this);
    m_pingKey =
        new ListenKey({tr("Key of jobs"),
                          tr("Jobs report to /ping/KEY/NAME, as for Healthchecks. One that is not known and asks "
                             "for it with ?create=1 is a new sender: you decide whether it is watched."),
                          tr("None: jobs report with the token of their monitor."), QStringLiteral("ping-key"), true},
            m_profile, m_secrets, this);
    m_token =
        new ListenKey({tr("Token of programs"),
                          tr("Programs show it to read the state and the metrics, to acknowledge, and to report as "
                             "for Gatus."),
                          tr("None: only programs on this computer read the state."), QStringLiteral("listen-token")},
            m_profile, m_secrets, this);
    for (QWidget *part :
        {static_cast<QWidget *>(m_users), static_cast<QWidget *>(m_pingKey), static_cast<QWidget *>(m_token)})
        section->addWidget(part);
    const auto taken = [this] {
        edited();
        store();
    };
    connect(m_users, &ListenUsers::changed, this, [this, taken](const std::vector<ListenUser> &users) {
        m_form.users = users;
        taken();
    });
    connect(m_pingKey, &ListenKey::changed, this, [this, taken](const std::optional<SecretRef> &key) {
        m_form.pingKey = key;
        taken();
    });
    connect(m_token, &ListenKey::changed, this, [this, taken](const std::optional<SecretRef> &key) {
        m_form.token = key;
        taken();
    });
    for (const ListenKey *key : {m_pingKey, m_token})
        connect(key, &ListenKey::copyRequested, this, &ListeningPage::copyRequested);
}

void ListeningPage::addNewSenders()
{
    QVBoxLayout *section = addSection(tr("New senders"));
    auto *row = new QHBoxLayout;
    row->setSpacing(space::large);
    m_fields->addLine(EntryFields::lineOf(m_form, Part::Every, tr("E&xpected every"), {}, QStringLiteral("5m")), *row)
        ->setMaximumWidth(narrow);
    m_fields->addLine(EntryFields::lineOf(m_form, Part::Grace, tr("Allowed &delay"), {}, QStringLiteral("5m")), *row)
        ->setMaximumWidth(narrow);
    row->addStretch(1);
    section->addLayout(row);
    m_fields->addLine(EntryFields::lineOf(m_form, Part::IgnoredApps, tr("&Ignored applications"),
                          tr("Their numbers. Whoever is taken away here is a new sender when it reports again."),
                          QStringLiteral("25, 26")),
        *section);
    m_fields->addLine(
        EntryFields::lineOf(m_form, Part::IgnoredSlugs, tr("Ignored &jobs"), {}, QStringLiteral("nightly-backup")),
        *section);
}

void ListeningPage::reload()
{
    if (m_profile.isLoaded()) {
        const ListenForm inForce(m_profile.configuration().listen);
        if (m_draft) {
            m_draft->form.follow(m_draft->inForce, inForce);
            m_draft->inForce = inForce;
            const auto settings = m_draft->form.settings();
            if (settings && settings == m_profile.configuration().listen)
                m_draft.reset();
        }
        m_form = m_draft ? m_draft->form : inForce;
    }
    m_users->setUsers(m_form.users);
    m_pingKey->setKey(m_form.pingKey);
    m_token->setKey(m_form.token);
    display();
}

void ListeningPage::edited()
{
    m_draft = {m_form, ListenForm(m_profile.configuration().listen)};
    m_refusal.clear();
    m_storeSoon.start();
    display();
}

//! A person's change counts once all of it is right; until then what was in force stays. But to be switched off
//! nothing has to be right.
std::optional<ListenSettings> ListeningPage::toStore() const
{
    if (isRight())
        return m_form.settings();
    auto settings = m_profile.configuration().listen;
    if (!settings || m_form.isOn)
        return std::nullopt;
    settings->enabled = false;
    return settings;
}

void ListeningPage::store()
{
    m_storeSoon.stop();
    const auto settings = toStore();
    if (!m_draft || !settings || !m_profile.isLoaded())
        return;
    if (m_profile.configuration().listen == settings) {
        if (isRight())
            m_draft.reset();
        return display();
    }
    command::Edit edit;
    edit.listen = listenDocument(*settings);
    m_profile.change(edit, this, [this](const QString &why) {
        m_refusal = why;
        display(); // it is the person's draft until it is in force: what was before is not shown again
    });
}

void ListeningPage::hideEvent(QHideEvent *event)
{
    if (m_storeSoon.isActive())
        store();
    SettingsPage::hideEvent(event);
}

void ListeningPage::setStanding(const ListenStanding &standing)
{
    m_standing = standing;
    displayStanding();
}

void ListeningPage::display()
{
    m_on->setChecked(m_form.isOn);
    m_encrypted->setChecked(m_form.isEncrypted);
    m_files->setVisible(m_form.isEncrypted);
    m_place->display();
    m_files->display();
    m_fields->display();
    displayStanding();
}

void ListeningPage::displayStanding()
{
    m_state->display({.inForce = m_profile.configuration().listen,
                         .standing = m_standing,
                         .failure = m_profile.failure(),
                         .refusal = m_refusal,
                         .isWrong = m_draft && !isRight(),
                         .isToListen = m_form.isOn},
        m_profile.language());
}

} // namespace vigia
