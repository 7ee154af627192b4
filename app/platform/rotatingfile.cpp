// SPDX-License-Identifier: GPL-3.0-or-later
#include "rotatingfile.h"

#include "platform/durablefile.h"

#include <QFileInfo>

#include <algorithm>

namespace vigia {

namespace {

constexpr QFileDevice::Permissions ownerOnly = QFileDevice::ReadOwner | QFileDevice::WriteOwner;
constexpr qint64 tornSearch = 64 * 1024;

//! Where the last whole line of \a file ends. A power loss may leave zeros where a line should be.
qint64 endOfLastLine(QFile &file)
{
    const qint64 size = file.size();
    const qint64 from = std::max<qint64>(0, size - tornSearch);
    if (!file.seek(from))
        return size;
    QByteArray end = file.read(tornSearch);
    if (const qsizetype zero = end.indexOf('\0'); zero >= 0)
        end.truncate(zero);
    const qsizetype feed = end.lastIndexOf('\n');
    return feed < 0 && from > 0 ? size : from + feed + 1;
}

//! The length of as many whole lines at the front of \a lines as fit into \a room; at least one.
qsizetype wholeLines(QByteArrayView lines, qint64 room)
{
    if (lines.size() <= room)
        return lines.size();
    const qsizetype fitting = room > 0 ? lines.first(qsizetype(room)).lastIndexOf('\n') + 1 : 0;
    if (fitting > 0)
        return fitting;
    const qsizetype first = lines.indexOf('\n');
    return first < 0 ? lines.size() : first + 1;
}

QByteArray lastBytes(const QString &path, qint64 most)
{
    QFile file(path);
    if (most <= 0 || !file.open(QIODevice::ReadOnly))
        return {};
    const qint64 from = std::max<qint64>(0, file.size() - most);
    file.seek(from);
    QByteArray bytes = file.read(most);
    if (from > 0)
        bytes.remove(0, bytes.indexOf('\n') + 1);
    return bytes;
}

} // namespace

RotatingFile::RotatingFile(const QString &path, Limits limits)
    : m_file(path)
    , m_limits(limits)
{
}

qint64 RotatingFile::append(QByteArrayView lines)
{
    qint64 done = 0;
    while (done < lines.size()) {
        if (!makeReady())
            return done;
        const QByteArrayView rest = lines.sliced(qsizetype(done));
        const qsizetype length = wholeLines(rest, m_limits.bytes - m_size);
        if (m_size > 0 && m_size + length > m_limits.bytes) {
            if (!rotate())
                return done;
            continue;
        }
        const qint64 written = m_file.write(rest.data(), length);
        if (written != length) {
            failed();
            m_file.resize(m_size);
            m_file.close();
            return done;
        }
        m_size += written;
        done += written;
    }
    return done;
}

QByteArray RotatingFile::tail(qint64 most)
{
    makeReady();
    const QByteArray newest = lastBytes(path(), most);
    return lastBytes(path() + QStringLiteral(".1"), most - newest.size()) + newest;
}

bool RotatingFile::makeReady()
{
    if (m_file.isOpen() && m_size > 0 && QFileInfo(path()).size() == m_size)
        return true;
    m_file.close();
    makePrivatePath(QFileInfo(path()).absolutePath());
    if (!m_file.open(QIODevice::ReadWrite | QIODevice::Append | QIODevice::Unbuffered, ownerOnly))
        return failed();
    m_file.setPermissions(ownerOnly);
    m_size = endOfLastLine(m_file);
    if (m_size != m_file.size() && !m_file.resize(m_size)) {
        failed();
        m_file.close();
        return false;
    }
    return true;
}

bool RotatingFile::rotate()
{
    m_file.close();
    const auto numbered = [this](
                              int number) { return number == 0 ? path() : path() + QStringLiteral(".%1").arg(number); };
    QFile::remove(numbered(std::max(m_limits.keep, 0)));
    for (int number = m_limits.keep - 1; number >= 0; --number) {
        if (QFile::exists(numbered(number)) && !QFile::rename(numbered(number), numbered(number + 1))) {
            m_error = QStringLiteral("cannot rename %1").arg(numbered(number));
            return false;
        }
    }
    return true;
}

bool RotatingFile::failed()
{
    m_error = m_file.errorString();
    return false;
}

} // namespace vigia
