// SPDX-License-Identifier: GPL-3.0-or-later
#include "channels/mailmessage.h"

#include "channels/mailencoding.h"

#include <QDateTime>
#include <QLocale>

namespace vigia {

namespace {

//! In quoted-printable `=` is followed by two digits always: no text can hold it.
const QByteArray boundary = "=_vigia_=";

QByteArray header(const char *name, const QByteArray &value)
{
    return name + (": " + value) + "\r\n";
}

QByteArray mailbox(const MailAddress &address)
{
    if (address.name.isEmpty())
        return '<' + address.address + '>';
    return headerPhrase(address.name) + "\r\n <" + address.address + '>';
}

QByteArray mailboxes(const std::vector<MailAddress> &addresses)
{
    QByteArrayList all;
    for (const MailAddress &address : addresses)
        all.append(mailbox(address));
    return all.join(",\r\n ");
}

//! RFC 5322, 3.3.
QByteArray dated(UtcTime time)
{
    const auto moment = QDateTime::fromMSecsSinceEpoch(time.time_since_epoch().count(), Qt::UTC);
    return QLocale::c().toString(moment, QStringLiteral("ddd, dd MMM yyyy hh:mm:ss '+0000'")).toLatin1();
}

QByteArray part(const char *type, const QString &text)
{
    return "--" + boundary + "\r\n" + header("Content-Type", type + QByteArrayLiteral("; charset=utf-8"))
        + header("Content-Transfer-Encoding", "quoted-printable") + "\r\n" + quotedPrintable(text);
}

} // namespace

QByteArray rfc5322(const MailMessage &message)
{
    QByteArray mail = header("Date", dated(message.date)) + header("From", mailbox(message.from))
        + header("To", mailboxes(message.to)) + header("Subject", headerText(message.subject))
        + header("Message-ID", '<' + message.id + '>');
    if (!message.answers.empty()) {
        QByteArrayList ids;
        for (const QByteArray &id : message.answers)
            ids.append('<' + id + '>');
        mail += header("In-Reply-To", ids.front()) + header("References", ids.join("\r\n "));
    }
    mail += header("Auto-Submitted", "auto-generated") + header("MIME-Version", "1.0")
        + header("Content-Type", "multipart/alternative;\r\n boundary=\"" + boundary + '"') + "\r\n";
    return mail + part("text/plain", message.text) + part("text/html", message.html) + "--" + boundary + "--\r\n";
}

} // namespace vigia
