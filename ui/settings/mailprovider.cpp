// SPDX-License-Identifier: GPL-3.0-or-later
#include "settings/mailprovider.h"

namespace vigia {

namespace {

using Security = MailAccount::Security;

MailAccount server(const char *host, int port, Security security)
{
    MailAccount account;
    account.host = QLatin1StringView(host);
    account.port = port;
    account.security = security;
    return account;
}

bool isBelow(const QString &host, QLatin1StringView domain)
{
    return host == domain || host.endsWith(u'.' + QString(domain));
}

} // namespace

QString MailProviderWords::name(MailProvider provider)
{
    switch (provider) {
    case MailProvider::Other:
        return tr("Another server");
    case MailProvider::Gmail:
        return QStringLiteral("Gmail");
    case MailProvider::Yandex:
        return tr("Yandex Mail");
    case MailProvider::Yahoo:
        return QStringLiteral("Yahoo");
    case MailProvider::Outlook:
        return QStringLiteral("Outlook, Hotmail, Live");
    }
    Q_UNREACHABLE();
}

QString MailProviderWords::advice(MailProvider provider)
{
    switch (provider) {
    case MailProvider::Other:
        return {};
    case MailProvider::Gmail:
        return tr("Gmail takes an app password, not the one you log in with: turn on 2-step verification, then make "
                  "one at myaccount.google.com/apppasswords.");
    case MailProvider::Yandex:
        return tr("Yandex takes an app password, not the one you log in with: make one for mail at id.yandex.ru, "
                  "under Security, and allow mail programs in the settings of the mailbox.");
    case MailProvider::Yahoo:
        return tr("Yahoo takes an app password, not the one you log in with: make one at "
                  "login.yahoo.com/account/security.");
    case MailProvider::Outlook:
        return tr("Outlook no longer takes passwords from programs, so mail cannot be sent through it this way. "
                  "Another account can send to an Outlook address.");
    }
    Q_UNREACHABLE();
}

MailAccount mailServerOf(MailProvider provider)
{
    switch (provider) {
    case MailProvider::Gmail:
        return server("smtp.gmail.com", 587, Security::StartTls);
    case MailProvider::Yandex:
        return server("smtp.yandex.ru", 465, Security::Tls);
    case MailProvider::Yahoo:
        return server("smtp.mail.yahoo.com", 465, Security::Tls);
    case MailProvider::Other:
    case MailProvider::Outlook:
        return {};
    }
    Q_UNREACHABLE();
}

MailProvider mailProviderOf(const QString &host)
{
    const QString plain = host.toLower();
    const auto below = [&plain](const char *domain) { return isBelow(plain, QLatin1StringView(domain)); };
    if (below("gmail.com") || below("googlemail.com"))
        return MailProvider::Gmail;
    if (below("yandex.ru") || below("yandex.com"))
        return MailProvider::Yandex;
    if (below("mail.yahoo.com"))
        return MailProvider::Yahoo;
    if (plain == u"smtp-mail.outlook.com" || plain == u"smtp.live.com")
        return MailProvider::Outlook;
    return MailProvider::Other;
}

} // namespace vigia
