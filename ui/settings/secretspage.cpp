// SPDX-License-Identifier: GPL-3.0-or-later
#include "settings/secretspage.h"

#include "settings/secreteditor.h"
#include "settings/secretwords.h"

#include "wording/visibletext.h"

namespace vigia {

SecretsPage::SecretsPage(KeptSecrets &secrets, const Speech &speech, QWidget *parent)
    : ListPage(tr("Secrets"),
        tr("Passwords and tokens, by their names. What one is, is shown nowhere and stands in no file of Vigia's: "
           "whoever needs it names it."),
        tr("No secrets are known yet."), parent)
    , m_secrets(secrets)
    , m_speech(speech)
{
    setVerbs(tr("Se&t…"), tr("&Forget…"));
    connect(this, &ListPage::addRequested, this, [this] { open(QString()); });
    connect(this, &ListPage::editRequested, this, &SecretsPage::open);
    connect(this, &ListPage::deleteRequested, this, &SecretsPage::forget);
    connect(this, &ListPage::currentChanged, this, &SecretsPage::followSecret);
    connect(&m_secrets, &KeptSecrets::changed, this, &SecretsPage::display);
    display();
}

void SecretsPage::showEvent(QShowEvent *event)
{
    m_secrets.refresh();
    ListPage::showEvent(event);
}

void SecretsPage::display()
{
    std::vector<Entry> entries;
    if (m_secrets.view()) {
        for (const SecretView &secret : m_secrets.view()->secrets) {
            const QString use = secret.isUsed ? QString() : QStringLiteral(" · ") + tr("nothing refers to it");
            const QString advice = secret.isUsed ? SecretWords::advice(secret.place) : QString();
            entries.push_back({secret.name, (SecretWords::place(secret) + use + u'\n' + advice).trimmed()});
        }
    }
    setEntries(entries);
    const bool hasStore = !m_secrets.view() || m_secrets.view()->hasKeychain;
    setProblem(hasStore ? m_secrets.failure()
                        : tr("This Vigia was built without a system password store: secrets come from its "
                             "environment."));
}

//! What the operator's own source gives lies where this window cannot reach.
void SecretsPage::followSecret()
{
    const SecretView *secret = m_secrets.secret(currentName());
    const bool isOurs = secret && secret->place != SecretPlace::Variable
        && secret->place != SecretPlace::CredentialsDirectory && m_secrets.view()->hasKeychain;
    editButton().setEnabled(isOurs);
    deleteButton().setEnabled(isOurs && secret->place == SecretPlace::Keychain);
}

ListPage::Question SecretsPage::deletionOf(const QString &name) const
{
    const SecretView *secret = m_secrets.secret(name);
    return {tr("Forget “%1”?").arg(visibleText(name, 80)),
        secret && secret->isUsed ? tr("What needs it cannot work any longer, until it is set again.") : QString(),
        tr("&Forget")};
}

void SecretsPage::open(const QString &name)
{
    auto *editor = new SecretEditor(name, m_secrets, m_speech.language(), window());
    editor->show();
}

void SecretsPage::forget(const QString &name)
{
    m_secrets.forget(name, this, [this](const QString &why) { setProblem(why); });
}

} // namespace vigia
