// SPDX-License-Identifier: GPL-3.0-or-later
#include "settings/listeningpage.h"

#include "settings/entryfields.h"
#include "settings/listenkey.h"
#include "settings/listenreach.h"
#include "settings/listenusers.h"

#include "exchange/entitydocuments.h"
#include "look/plaintext.h"
#include "wording/listenwords.h"
#include "wording/visibletext.h"

#include <QComboBox>
#include <QFileDialog>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalBlocker>
#include <QStyle>

namespace vigia {

namespace {

constexpr int narrow = 120; //!< of a field for a duration or a number
constexpr std::chrono::milliseconds storedAfter{800}; //!< a port is not tried for each of its digits

const QString everybodyAddress = QStringLiteral("0.0.0.0");
const QString thisComputerAddress = QStringLiteral("127.0.0.1");

} // namespace

ListeningPage::ListeningPage(ProfileSettings &profile, KeptSecrets &secrets, std::optional<ListenDraft> &draft,
    const QStringList &own, QWidget *parent)
    : SettingsPage(tr("Listening"), parent)
    , m_profile(profile)
    , m_secrets(secrets)
    , m_draft(draft)
    , m_own(own)
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
    addStanding();
    addPlace();
    addEncryption();
    addSenders();
    addNewSenders();
    addStretch();
    connect(m_fields, &EntryFields::edited, this, &ListeningPage::edited);
    m_storeSoon.setSingleShot(true);
    m_storeSoon.setInterval(storedAfter);
    connect(&m_storeSoon, &QTimer::timeout, this, &ListeningPage::store);
    connect(&m_profile, &ProfileSettings::changed, this, &ListeningPage::reload);
    reload();
}

void ListeningPage::addStanding()
{
    m_state = new RoleLabel(Role::Text, TextSize::Body, this);
    m_state->setAccessibleName(tr("Whether it listens"));
    m_urlRow = new QWidget(this);
    m_url = new QLineEdit(m_urlRow);
    m_url->setReadOnly(true); // to be selected, nothing to type in
    m_url->setAccessibleName(tr("Address for clients"));
    auto *copy = new QPushButton(tr("&Copy"), m_urlRow);
    auto *row = new QHBoxLayout(m_urlRow);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(space::small);
    row->addWidget(m_url, 1);
    row->addWidget(copy);
    auto *part = new QVBoxLayout;
    part->setSpacing(space::tiny);
    part->addWidget(m_state);
    part->addWidget(m_urlRow);
    column().addLayout(part);
    connect(copy, &QPushButton::clicked, this, [this] { Q_EMIT copyRequested(m_url->text()); });
}

void ListeningPage::addPlace()
{
    m_reach = new QComboBox(this);
    m_reach->setMinimumContentsLength(20);
    m_reach->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    m_who = new RoleLabel(Role::Text, TextSize::Body, this);
    m_who->setAccessibleName(tr("Who can reach it"));
    m_warning = new RoleLabel(Role::Warning, TextSize::Body, this);
    m_warning->setAccessibleName(tr("What is risky"));
    auto *part = new QVBoxLayout;
    part->setSpacing(space::tiny);
    m_fields->addField(
        tr("&Where"), m_reach, {}, [] { return ConfigErrors(); }, *part);
    part->addWidget(m_who);
    part->addWidget(m_warning);
    column().addLayout(part);
    connect(m_reach, &QComboBox::activated, this, &ListeningPage::takeAddress);

    auto *row = new QHBoxLayout;
    row->setSpacing(space::large);
    m_addressRow = new QWidget(this);
    auto *address = new QVBoxLayout(m_addressRow);
    address->setContentsMargins(0, 0, 0, 0);
    m_fields->addLine(EntryFields::lineOf(m_form, Part::Address, tr("&Address"), {}, thisComputerAddress), *address);
    row->addWidget(m_addressRow, 1, Qt::AlignTop);
    m_fields->addLine(EntryFields::lineOf(m_form, Part::Port, tr("&Port"), {}, QStringLiteral("8123")), *row)
        ->setMaximumWidth(narrow);
    row->addStretch(1);
    column().addLayout(row);
    m_fields->addLine(EntryFields::lineOf(m_form, Part::Hosts, tr("&Names of this computer"),
                          tr("By which senders call it, with commas between: vigia.lan. Its IP addresses and localhost "
                             "need not be named."),
                          QStringLiteral("vigia.lan")),
        column());
}

void ListeningPage::addEncryption()
{
    m_encrypted = addSwitch(tr("&Encrypt with a certificate"), tr("HTTPS instead of HTTP. Both files are PEM files."));
    m_files = new QWidget(this);
    auto *files = new QVBoxLayout(m_files);
    files->setContentsMargins(style()->pixelMetric(QStyle::PM_IndicatorWidth) + space::small, 0, 0, 0);
    files->setSpacing(space::small);
    addFile(*files, Part::Certificate, tr("Cer&tificate, with its chain"), tr("Choose the certificate"));
    addFile(*files, Part::Key, tr("Its &key"), tr("Choose the key"));
    column().addWidget(m_files);
    connect(m_encrypted, &QCheckBox::clicked, this, [this](bool on) {
        m_form.isEncrypted = on;
        edited();
    });
}

QLineEdit *ListeningPage::addFile(QBoxLayout &box, Part part, const QString &title, const QString &chooses)
{
    auto *row = new QHBoxLayout;
    row->setSpacing(space::small);
    QLineEdit *edit =
        m_fields->addLine(EntryFields::lineOf(m_form, part, title, {}, QStringLiteral("/etc/ssl/…")), *row);
    row->setStretch(0, 1);
    auto *choose = new QPushButton(tr("Choose…"), this);
    choose->setAccessibleName(chooses);
    row->addWidget(choose, 0, Qt::AlignBottom);
    box.addLayout(row);
    connect(choose, &QPushButton::clicked, this, [this, part, chooses] {
        auto *dialog = new QFileDialog(this, vigia::windowTitle(chooses), m_form.text(part));
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        dialog->setFileMode(QFileDialog::ExistingFile);
        connect(dialog, &QFileDialog::fileSelected, this, [this, part](const QString &file) {
            m_form.setText(part, file);
            edited();
        });
        dialog->open();
    });
    return edit;
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

// --- What is chosen and typed ----------------------------------------------------------------

void ListeningPage::offerAddresses()
{
    const QSignalBlocker blocker(m_reach);
    m_reach->clear();
    m_reach->addItem(tr("Only this computer"), thisComputerAddress);
    for (const QString &own : m_own)
        m_reach->addItem(tr("The network of %1").arg(own), own);
    m_reach->addItem(tr("All networks of this computer"), everybodyAddress);
    m_reach->addItem(tr("Another address"), QString());
    const int known = m_typesAddress ? -1 : m_reach->findData(m_form.text(Part::Address).trimmed());
    m_reach->setCurrentIndex(known < 0 ? m_reach->count() - 1 : known);
}

void ListeningPage::takeAddress()
{
    const QString address = m_reach->currentData().toString();
    m_typesAddress = address.isEmpty();
    if (!m_typesAddress)
        m_form.setText(Part::Address, address);
    edited(); // in force a moment later: whoever goes through the list by keys opens nothing on the way
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

// --- What is shown ---------------------------------------------------------------------------

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
    m_fields->display();
    offerAddresses();
    m_addressRow->setVisible(m_reach->currentData().toString().isEmpty());
    const QString address = m_form.text(Part::Address).trimmed();
    const bool isAddress = m_form.errors(Part::Address).empty() && !address.isEmpty();
    m_who->say(isAddress ? ReachWords::who(address) : QString());
    m_warning->say(isAddress ? ReachWords::warning(address, m_form.isEncrypted) : QString());
    displayStanding();
}

QString ListeningPage::whatIsWrong(bool isOn) const
{
    return isOn || m_form.isOn ? tr("Something below needs a correction; until then nothing changes.")
                               : tr("It does not listen. Something below needs a correction before it can.");
}

//! Of what is in force, which a person may be changing.
void ListeningPage::displayStanding()
{
    const auto &inForce = m_profile.configuration().listen;
    const bool isOn = inForce && inForce->enabled;
    Role role = Role::Text;
    QString text;
    if (!m_profile.failure().isEmpty()) {
        text = m_profile.failure();
    } else if (!m_refusal.isEmpty()) {
        role = Role::Down;
        text = m_refusal;
    } else if (m_draft && !isRight()) {
        role = Role::Warning;
        text = whatIsWrong(isOn);
    } else if (isOn && m_standing.listens && m_standing.trouble) {
        role = Role::Warning;
        text = tr("It listens, but %1. The address for clients:")
                   .arg(listenTroubleText(*m_standing.trouble, m_profile.language()));
    } else if (isOn && m_standing.trouble) {
        role = Role::Down;
        text = tr("It does not listen: %1. It tries again every few seconds.")
                   .arg(listenTroubleText(*m_standing.trouble, m_profile.language()));
    } else if (isOn && m_standing.listens) {
        role = Role::Up;
        text = tr("It listens. The address for clients:");
    } else {
        text = isOn ? tr("One moment…") : tr("It does not listen.");
    }
    m_state->setRole(role);
    m_state->say(text);
    m_urlRow->setVisible(isOn && m_standing.listens);
    if (isOn)
        m_url->setText(listenUrl(*inForce, m_own));
}

} // namespace vigia
