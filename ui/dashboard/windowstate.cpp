// SPDX-License-Identifier: GPL-3.0-or-later
#include "dashboard/windowstate.h"

#include <QDataStream>
#include <QIODevice>

namespace vigia {

namespace {

constexpr quint32 mark = 0x56494432; // "VID2": another layout gets another number

} // namespace

QByteArray toBytes(const WindowState &state)
{
    QByteArray bytes;
    QDataStream out(&bytes, QIODevice::WriteOnly);
    out.setVersion(QDataStream::Qt_6_4);
    out << mark << state.geometry << state.splitter << qint32(state.sortBy) << state.grouped << state.details
        << state.folded;
    return bytes;
}

std::optional<WindowState> windowStateFromBytes(const QByteArray &bytes)
{
    QDataStream in(bytes);
    in.setVersion(QDataStream::Qt_6_4);
    quint32 found = 0;
    in >> found;
    if (found != mark)
        return std::nullopt;
    WindowState state;
    qint32 sortBy = 0;
    in >> state.geometry >> state.splitter >> sortBy >> state.grouped >> state.details >> state.folded;
    const bool inRange = sortBy >= 0 && sortBy <= qint32(SortBy::Own);
    if (in.status() != QDataStream::Ok || !inRange)
        return std::nullopt;
    state.sortBy = SortBy(sortBy);
    return state;
}

} // namespace vigia
