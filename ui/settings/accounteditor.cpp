// SPDX-License-Identifier: GPL-3.0-or-later
#include "settings/accounteditor.h"

#include "look/opening.h"
#include "settings/secretfield.h"
#include "settings/trialpart.h"

#include "domain/mailaddress.h"
#include "exchange/entitydocuments.h"
#include "look/plaintext.h"
#include "wording/visibletext.h"

#include <QComboBox>
#include <QLineEdit>

namespace vigia {

namespace {

using Part = AccountForm::Part;
using Security = MailAccount::Security;

QStringList accountNames(const Configuration &configuration)
{
    QStringList names;
    for (const AccountDefinition &account : configuration.accounts)
        names += account.name;
    return names;
}

} // namespace

AccountEditor::AccountEditor(
    const std::optional<AccountDefinition> &account, ProfileSettings &profile, KeptSecrets &secrets, QWidget *parent)
    : EntryWindow(profile.language(), parent)
    , m_profile(profile)
    , m_secrets(secrets)
    , m_form(account, {accountNames(profile.configuration()), secrets.names()})
    , m_before(m_form)
{
    openWithin(*this, {600, 680});
    setWindowTitle(vigia::windowTitle(
        account ? tr("Mail account %1").arg(visibleText(account->name, 80)) : tr("Add mail account")));
    addProviders();
    QLineEdit *name = addLine(lineOf(m_form, Part::Name, tr("&Name"), tr("What it is called here; channels name it.")));
    addServer();
    addLogin();
    addTrial();
    column().addStretch(1);
    display();
    name->setFocus(Qt::OtherFocusReason);
}

void AccountEditor::addProviders()
{
    m_provider = new QComboBox(this);
    for (const MailProvider one : allMailProviders)
        m_provider->addItem(MailProviderWords::name(one), static_cast<int>(one));
    m_provider->setCurrentIndex(m_provider->findData(static_cast<int>(mailProviderOf(m_form.text(Part::Host)))));
    addField(tr("&Provider"), m_provider, {}, [] { return ConfigErrors(); });
    m_advice = new RoleLabel(Role::Text, TextSize::Body, this);
    m_advice->setAccessibleName(tr("What the provider asks for"));
    column().addWidget(m_advice);
    connect(m_provider, &QComboBox::activated, this, [this] { take(provider()); });
}

void AccountEditor::addServer()
{
    auto *row = new QHBoxLayout;
    row->setSpacing(space::medium);
    addLine(lineOf(m_form, Part::Host, tr("Se&rver"), {}, QStringLiteral("smtp.example.org")), row);
    addLine(lineOf(m_form, Part::Port, tr("P&ort"), {}, QStringLiteral("587")), row)->setMaximumWidth(80);
    row->setStretch(0, 1);
    column().addLayout(row);
    m_security = new QComboBox(this);
    const auto add = [this](const QString &words, Security security) {
        m_security->addItem(words, QString(apiName(security)));
    };
    add(tr("STARTTLS: encrypted before anything is sent (usually port 587)"), Security::StartTls);
    add(tr("TLS from the first byte (usually port 465)"), Security::Tls);
    add(tr("None: everything can be read on the way"), Security::None);
    m_security->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    m_security->setMinimumContentsLength(20);
    m_security->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    addField(tr("&Encryption"), m_security, {}, [this] { return m_form.errors(Part::Security); });
    connect(m_security, &QComboBox::activated, this, [this] {
        m_form.setText(Part::Security, m_security->currentData().toString());
        display();
    });
    addLine(lineOf(m_form, Part::Ca, tr("Certificate &authority"),
        tr("The file of an authority of your own, which is trusted instead of the system's. Usually empty."),
        QStringLiteral("/etc/ssl/our-ca.pem")));
}

void AccountEditor::addLogin()
{
    addLine(
        lineOf(m_form, Part::From, tr("Sen&der"), tr("Whom the mail is from: an address, or a name and an address."),
            QStringLiteral("Vigia <vigia@example.org>")));
    addLine(lineOf(m_form, Part::User, tr("&User"), tr("Often the mail address. Empty: the server asks for no login."),
        QStringLiteral("vigia@example.org")));
    m_login = new QWidget(this);
    auto *part = new QVBoxLayout(m_login);
    part->setContentsMargins(0, 0, 0, 0);
    part->setSpacing(space::large);
    m_password = new SecretField(tr("Pass&word"), m_secrets, this);
    part->addWidget(m_password);
    m_secretName = addLine(lineOf(m_form, Part::Secret, tr("&Kept under the name"),
                               tr("Small letters, digits and hyphens. The configuration has only this name in it.")),
        part);
    column().addWidget(m_login);
    connect(m_password, &SecretField::edited, this, &AccountEditor::display);
}

void AccountEditor::addTrial()
{
    m_trial = new TrialPart(
        tr("Send a &test to the sender"), m_profile, [this] { return trial(); }, this);
    column().addWidget(m_trial);
}

MailProvider AccountEditor::provider() const
{
    return static_cast<MailProvider>(m_provider->currentData().toInt());
}

void AccountEditor::take(MailProvider provider)
{
    const MailAccount server = mailServerOf(provider);
    if (!server.host.isEmpty()) {
        m_form.setText(Part::Host, server.host);
        m_form.setText(Part::Port, QString::number(server.port));
        m_form.setText(Part::Security, QString(apiName(server.security)));
        if (m_form.text(Part::Name).isEmpty())
            m_form.setText(Part::Name, MailProviderWords::name(provider));
    }
    display();
}

bool AccountEditor::isChanged() const
{
    return !(m_form == m_before) || !m_password->typed().empty();
}

void AccountEditor::display()
{
    m_security->setCurrentIndex(m_security->findData(m_form.text(Part::Security)));
    m_advice->say(MailProviderWords::advice(provider()));
    const QString secret = m_form.secretName();
    m_secretName->setPlaceholderText(secret);
    m_password->setName(secret);
    m_login->setVisible(!secret.isEmpty());
    displayFields();
    m_trial->follow();
    if (provider() == MailProvider::Outlook)
        setHindrance(tr("Choose another provider or server."));
    else if (m_form.text(Part::Name).isEmpty())
        setHindrance(tr("It needs a name."));
    else if (m_form.text(Part::Host).isEmpty())
        setHindrance(tr("It needs a server."));
    else if (m_form.text(Part::From).isEmpty())
        setHindrance(tr("Say whom the mail is from."));
    else
        setHindrance(m_form.account() ? QString() : tr("Something above needs a correction."));
}

//! A mail to the sender itself: whoever sets it up reads that mailbox, most likely.
std::optional<command::TestChannel> AccountEditor::trial() const
{
    const auto account = m_form.account();
    const auto sender = account ? parseMailAddress(account->smtp.from) : unexpected(MailAddressError::Empty);
    if (!sender)
        return std::nullopt;
    ChannelDefinition channel;
    channel.name = account->name;
    channel.way = EmailWay{account->name, {QString::fromLatin1(sender->address)}};
    command::TestChannel test;
    test.draft = command::ChannelDraft{
        channelDocument(channel), accountDocument(*account), m_password->typed(), language().code()};
    return test;
}

void AccountEditor::store()
{
    if (const auto account = m_form.account())
        Q_EMIT saveRequested(*account, m_password->typed());
}

} // namespace vigia
