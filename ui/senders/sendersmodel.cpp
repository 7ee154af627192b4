// SPDX-License-Identifier: GPL-3.0-or-later
#include "senders/sendersmodel.h"

#include "look/plaintext.h"
#include "monitors/whylines.h"
#include "wording/visibletext.h"

#include <QSet>

namespace vigia {

namespace {

constexpr qsizetype longestShown = 160; //!< of a message; the tool tip has all of it

//! The address of the sender's way to report, as it stands in its own settings.
QString entranceOf(const NewSenderView &sender)
{
    return sender.kind == NewSenderView::Kind::App ? QStringLiteral("/api/apps/") : QStringLiteral("/ping/");
}

//! Who went and came again is somebody new.
QString identity(const NewSenderView &sender)
{
    return QStringLiteral("%1 %2 ").arg(int(sender.kind)).arg(sender.first.time_since_epoch().count()) + sender.name;
}

bool isSame(const NewSenderView &a, const NewSenderView &b)
{
    return a.name == b.name && a.kind == b.kind && a.first == b.first;
}

} // namespace

SendersModel::SendersModel(const Language &language, QObject *parent)
    : QAbstractListModel(parent)
    , m_language(language)
{
}

int SendersModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_senders.size());
}

QVariant SendersModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const NewSenderView &one = sender(index.row());
    const QString name = visibleText(one.name);
    if (role == Qt::DisplayRole)
        return QString(name + QLatin1Char('\n') + words(one));
    if (role == Qt::AccessibleTextRole)
        return QString(name + QStringLiteral(", ") + words(one).replace(QLatin1Char('\n'), QStringLiteral(", ")));
    if (role == Qt::ToolTipRole && one.message.size() > longestShown)
        return plainToolTip(visibleText(one.message, longestBeatMessage));
    return {};
}

QString SendersModel::words(const NewSenderView &sender) const
{
    QStringList lines;
    if (!sender.message.isEmpty())
        lines.append(tr("“%1”").arg(visibleText(sender.message, longestShown)));
    //: %1: the part of an address, as in /ping/, %2: an IP address
    lines.append(
        tr("%n report(s) to %1 from %2", nullptr, sender.count).arg(entranceOf(sender), visibleText(sender.address)));
    const QString last = agoText(sender.last, m_now, m_language);
    lines.append(
        sender.count == 1 ? last : tr("first %1, last %2").arg(agoText(sender.first, m_now, m_language), last));
    return lines.join(QLatin1Char('\n'));
}

void SendersModel::dropWhoIsNotAmong(const std::vector<NewSenderView> &senders)
{
    QSet<QString> wanted;
    for (const NewSenderView &one : senders)
        wanted.insert(identity(one));
    const auto stays = [&](int row) { return wanted.contains(identity(sender(row))); };
    for (int last = rowCount() - 1; last >= 0; --last) {
        if (stays(last))
            continue;
        int first = last;
        while (first > 0 && !stays(first - 1))
            --first;
        beginRemoveRows({}, first, last);
        m_senders.erase(m_senders.begin() + first, m_senders.begin() + last + 1);
        endRemoveRows();
        last = first;
    }
}

void SendersModel::setSenders(const std::vector<NewSenderView> &senders, UtcTime now)
{
    m_now = now;
    dropWhoIsNotAmong(senders);
    for (int row = 0; row < int(senders.size()); ++row) {
        const NewSenderView &wanted = senders[std::size_t(row)];
        if (row < rowCount() && isSame(sender(row), wanted)) {
            m_senders[std::size_t(row)] = wanted;
            continue;
        }
        beginInsertRows({}, row, row);
        m_senders.insert(m_senders.begin() + row, wanted);
        endInsertRows();
    }
    if (rowCount() > int(senders.size())) { // whose place is another now
        beginRemoveRows({}, int(senders.size()), rowCount() - 1);
        m_senders.resize(senders.size());
        endRemoveRows();
    }
    setNow(now);
}

void SendersModel::setNow(UtcTime now)
{
    m_now = now;
    if (!m_senders.empty())
        Q_EMIT dataChanged(index(0), index(rowCount() - 1));
}

void SendersModel::speak(const Language &language)
{
    m_language = language;
    setNow(m_now);
}

} // namespace vigia
