// SPDX-License-Identifier: GPL-3.0-or-later
#include "settings/accountspage.h"

#include "settings/accounteditor.h"
#include "settings/channeledits.h"

#include "wording/errorwords.h"
#include "wording/visibletext.h"

namespace vigia {

AccountsPage::AccountsPage(ProfileSettings &profile, KeptSecrets &secrets, QWidget *parent)
    : ListPage(tr("Mail accounts"),
        tr("The servers through which mail is sent. Channels name an account; its password lies with the secrets."),
        tr("There are no accounts yet. One is needed before alerts can be mailed."), parent)
    , m_profile(profile)
    , m_secrets(secrets)
{
    connect(this, &ListPage::addRequested, this, [this] { open(QString()); });
    connect(this, &ListPage::editRequested, this, &AccountsPage::open);
    connect(this, &ListPage::deleteRequested, this, &AccountsPage::remove);
    connect(&m_profile, &ProfileSettings::changed, this, &AccountsPage::display);
    display();
}

//! A new name for a secret must not be one that is there already.
void AccountsPage::showEvent(QShowEvent *event)
{
    m_secrets.refresh();
    ListPage::showEvent(event);
}

void AccountsPage::display()
{
    std::vector<Entry> entries;
    for (const AccountDefinition &account : m_profile.configuration().accounts) {
        const MailAccount &smtp = account.smtp;
        QStringList parts{tr("%1, port %2").arg(visibleText(smtp.host, 80)).arg(smtp.port),
            tr("from %1").arg(visibleText(smtp.from, 80))};
        if (smtp.user.isEmpty())
            parts += tr("without a login");
        entries.push_back({account.name, parts.join(QStringLiteral(" · "))});
    }
    setEntries(entries);
    setProblem(m_profile.failure());
}

QString AccountsPage::whyKept(const QString &name) const
{
    const QStringList users = channelsOf(m_profile.configuration(), name);
    if (users.isEmpty())
        return {};
    return tr("“%1” cannot be deleted: it is used by %2. Give them another account, or delete them first.")
        .arg(visibleText(name, 80), quotedNames(users, m_profile.language()));
}

void AccountsPage::open(const QString &name)
{
    const AccountDefinition *account = m_profile.configuration().account(name);
    if (!account && !name.isEmpty())
        return;
    auto *editor = new AccountEditor(account ? std::optional(*account) : std::nullopt, m_profile, m_secrets, window());
    connect(editor, &AccountEditor::saveRequested, editor,
        [editor, name, &profile = m_profile, &secrets = m_secrets](
            const AccountDefinition &changed, const KeptSecrets::Typed &typed) {
            secrets.keep(typed, editor, [editor, name, changed, &profile](const QString &why) {
                if (!why.isEmpty())
                    return editor->finish(why);
                profile.change(
                    accountEdit(name, changed), editor, [editor](const QString &whyNot) { editor->finish(whyNot); });
            });
        });
    editor->show();
}

void AccountsPage::remove(const QString &name)
{
    command::Edit edit;
    edit.removedAccounts = {name};
    m_profile.change(edit, this, [this](const QString &why) { setProblem(why); });
}

} // namespace vigia
