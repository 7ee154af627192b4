// SPDX-License-Identifier: GPL-3.0-or-later
#include "senders/sendersmodel.h"

#include "look/plaintext.h"
#include "monitors/whylines.h"
#include "wording/visibletext.h"

#include <algorithm>

namespace vigia {

namespace {

constexpr qsizetype longestShown = 160; //!< of a message; the tool tip has all of it

//! The address of the sender's way to report, as it stands in its own settings.
QString entranceOf(const NewSenderView &sender)
{
    return sender.kind == NewSenderView::Kind::App ? QStringLiteral("/api/apps/") : QStringLiteral("/ping/");
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
    for (int row = rowCount() - 1; row >= 0; --row) {
        const bool stays =
            std::ranges::any_of(senders, [&](const NewSenderView &other) { return isSame(other, sender(row)); });
        if (stays)
            continue;
        beginRemoveRows({}, row, row);
        m_senders.erase(m_senders.begin() + row);
        endRemoveRows();
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
