// SPDX-License-Identifier: GPL-3.0-or-later
#include "channels/mailchannel.h"

#include "channels/mailmessage.h"
#include "channels/neededsecrets.h"

#include <QCryptographicHash>
#include <QSysInfo>

#include <algorithm>

namespace vigia {

namespace {

using Fate = DeliveryOutcome::Fate;

constexpr std::size_t mostAnswered = 20;

DeliveryOutcome badSetting(const QString &detail)
{
    return {.fate = Fate::Refused, .trouble = DeliveryTrouble::BadSetting, .detail = detail.left(200)};
}

//! What all mails about one outage answer to, though no mail has this id: so they find together in any order.
QByteArray rootId(const QString &outage, const QByteArray &host)
{
    const QByteArray hash = QCryptographicHash::hash(outage.toUtf8(), QCryptographicHash::Sha256).toHex();
    return "outage-" + hash.first(32) + '@' + host;
}

std::vector<QByteArray> answeredBy(const Message &message, const QByteArray &host)
{
    std::vector<QByteArray> roots;
    for (const MessageItem &item : message.items) {
        const QString outage = outageOf(item);
        if (outage.isEmpty())
            continue;
        const QByteArray root = rootId(outage, host);
        if (std::ranges::find(roots, root) == roots.end() && roots.size() < mostAnswered)
            roots.push_back(root);
    }
    return roots;
}

MailMessage mailOf(const Message &message, const MailAddress &from, const std::vector<MailAddress> &to)
{
    const QByteArray host = from.address.sliced(from.address.lastIndexOf('@') + 1);
    return {.from = from,
        .to = to,
        .subject = QStringLiteral("[Vigia] ") + message.subject,
        .id = message.key.toLatin1() + '@' + host,
        .answers = answeredBy(message, host),
        .date = message.created,
        .text = message.text,
        .html = message.html};
}

QString listed(const QStringList &words)
{
    return words.join(QStringLiteral("; ")).left(500);
}

//! What is known now of those who were asked for, beside \a before: others of the message have it.
DeliveryOutcome outcomeOf(const TransferAnswer &answer, const std::optional<Remainder> &before)
{
    DeliveryOutcome outcome = answer.outcome;
    const bool nobodyTookIt = outcome.fate != Fate::Accepted;
    if (nobodyTookIt && !before)
        return outcome;
    if (nobodyTookIt && (outcome.fate != Fate::Refused || outcome.trouble != DeliveryTrouble::RecipientRefused)) {
        // To make it anew would tell the others twice.
        if (outcome.fate == Fate::NotSent)
            outcome.fate = Fate::Uncertain;
        outcome.remainder = before;
        if (outcome.trouble != DeliveryTrouble::RecipientRefused)
            return outcome;
    }
    Remainder now{{}, before ? before->refused : QString()};
    QStringList refused = now.refused.isEmpty() ? QStringList() : QStringList{now.refused};
    QStringList putOff;
    for (const RefusedRecipient &one : answer.refused) {
        const QString address = QString::fromLatin1(one.address);
        (one.code < 500 ? putOff : refused).append(address + QStringLiteral(": ") + one.words);
        if (one.code < 500)
            now.owed.append(address);
    }
    now.refused = listed(refused);
    outcome.detail = listed(putOff + refused);
    if (!now.owed.isEmpty()) {
        outcome.fate = Fate::Uncertain;
        outcome.remainder = now;
    } else {
        outcome.fate = Fate::Accepted;
    }
    if (!outcome.detail.isEmpty())
        outcome.trouble = DeliveryTrouble::RecipientRefused;
    if (!answer.refused.empty())
        outcome.code = answer.refused.front().code;
    return outcome;
}

} // namespace

MailChannel::MailChannel(MailAccount account, EmailWay way, SecretSource &secrets, Transfers &transfers)
    : m_account(std::move(account))
    , m_way(std::move(way))
    , m_secrets(secrets)
    , m_transfers(transfers)
{
}

void MailChannel::send(const Message &message, const std::vector<Earlier> &, Done done)
{
    const auto from = parseMailAddress(m_account.from);
    if (!from)
        return done(badSetting(m_account.from));
    std::vector<MailAddress> to;
    for (const QString &one : m_way.to.isEmpty() ? QStringList{message.address} : m_way.to) {
        const auto address = parseMailAddress(one);
        if (!address)
            return done(badSetting(one));
        to.push_back(*address);
    }

    MailTransfer transfer{.host = m_account.host,
        .port = m_account.port,
        .security = m_account.security,
        .user = m_account.user,
        .caFile = m_account.caFile,
        .clientName = QSysInfo::machineHostName().toUtf8(),
        .sender = from->address,
        .message = rfc5322(mailOf(message, *from, to))};
    for (const MailAddress &address : to) {
        const bool hasIt = message.remainder && !message.remainder->owed.contains(QString::fromLatin1(address.address));
        if (!hasIt)
            transfer.recipients.push_back(address.address);
    }
    if (transfer.recipients.empty()) // whom it was owed to is not told any more
        return done({.fate = Fate::Accepted});

    const auto names = m_account.secret ? QStringList{m_account.secret->name} : QStringList{};
    const auto owed = message.remainder;
    const auto attempt = [this, transfer, names, owed](const QHash<QString, QString> &secrets, const Done &ended) {
        MailTransfer complete = transfer;
        if (!names.isEmpty())
            complete.password = secrets.value(names.front());
        m_transfers.start(complete,
            m_lifetime.guarded([ended, owed](const TransferAnswer &answer) { ended(outcomeOf(answer, owed)); }));
    };
    sendWithSecrets(m_secrets, names, m_lifetime, attempt, [owed, done](const DeliveryOutcome &outcome) {
        DeliveryOutcome kept = outcome;
        if (owed && kept.fate == Fate::NotSent) { // for want of a secret
            kept.fate = Fate::Uncertain;
            kept.remainder = owed;
        }
        done(kept);
    });
}

} // namespace vigia
