// SPDX-License-Identifier: GPL-3.0-or-later
#include "channels/webhookchannel.h"

#include "channels/neededsecrets.h"
#include "messages/alertmanagerdocument.h"

#include <QJsonDocument>
#include <QUrlQuery>

#include <algorithm>

namespace vigia {

namespace {

using Secrets = QHash<QString, QString>;
using Headers = std::vector<std::pair<QByteArray, QByteArray>>;

constexpr qsizetype shortestToken = 8;

//! Where services put their tokens. All of it is masked, from whatever place the address came.
std::vector<QByteArray> secretsOf(const QUrl &url)
{
    std::vector<QByteArray> secrets;
    const auto add = [&](const QString &text) {
        if (text.size() >= shortestToken)
            secrets.push_back(text.toUtf8());
    };
    add(url.userName());
    add(url.password());
    add(url.path(QUrl::FullyEncoded));
    add(url.query(QUrl::FullyEncoded));
    for (const QString &part : url.path().split(u'/'))
        add(part);
    for (const auto &[name, value] : QUrlQuery(url).queryItems(QUrl::FullyDecoded))
        add(value);
    return secrets;
}

void addUnlessThere(Headers &headers, const QByteArray &name, const QByteArray &value)
{
    const bool isThere = std::ranges::any_of(
        headers, [&](const auto &header) { return header.first.compare(name, Qt::CaseInsensitive) == 0; });
    if (!isThere)
        headers.emplace_back(name, value);
}

HttpTransfer transferOf(const WebhookWay &way, const Secrets &secrets)
{
    HttpTransfer transfer;
    transfer.url = QUrl(valueOf(way.url, secrets).trimmed(), QUrl::StrictMode);
    transfer.secrets = secretsOf(transfer.url);
    for (const auto &[name, value] : way.headers) {
        transfer.headers.emplace_back(name.toUtf8(), valueOf(value, secrets).toUtf8());
        if (std::holds_alternative<SecretRef>(value))
            transfer.secrets.push_back(transfer.headers.back().second);
    }
    for (const QString &value : secrets) {
        transfer.secrets.push_back(value.trimmed().toUtf8());
        for (const QString &word : value.simplified().split(u' ')) { // `Bearer …`: who complains repeats the rest alone
            if (word.size() >= shortestToken)
                transfer.secrets.push_back(word.toUtf8());
        }
    }
    transfer.proxy = way.proxy;
    if (way.tls.mode == TlsTrust::Mode::CaFile)
        transfer.caFile = way.tls.value;
    return transfer;
}

} // namespace

WebhookChannel::WebhookChannel(WebhookWay way, SecretSource &secrets, Transfers &transfers)
    : m_way(std::move(way))
    , m_secrets(secrets)
    , m_transfers(transfers)
{
}

void WebhookChannel::send(const Message &message, const std::vector<Earlier> &, Done done)
{
    const QByteArray body = QJsonDocument(alertmanagerDocument(message)).toJson(QJsonDocument::Compact);
    const QByteArray key = message.key.toLatin1();
    QStringList names = secretNames(m_way.url);
    for (const auto &[name, value] : m_way.headers)
        names += secretNames(value);
    names.removeDuplicates();
    const auto post = [this, body, key](const Secrets &secrets, const Done &ended) {
        HttpTransfer transfer = transferOf(m_way, secrets);
        addUnlessThere(transfer.headers, "Content-Type", "application/json");
        addUnlessThere(transfer.headers, "User-Agent", "Vigia");
        addUnlessThere(transfer.headers, "Idempotency-Key", key);
        transfer.body = body;
        m_transfers.start(
            transfer, m_lifetime.guarded([ended](const TransferAnswer &answer) { ended(answer.outcome); }));
    };
    sendWithSecrets(m_secrets, names, m_lifetime, post, done);
}

} // namespace vigia
