// SPDX-License-Identifier: GPL-3.0-or-later
#include "transitionlog.h"

#include "store/transitionline.h"

#include <QHash>

namespace vigia {

namespace {

constexpr RotatingFile::Limits limits{5 * 1024 * 1024, 5};
constexpr qsizetype longestWait = 1024 * 1024;
constexpr qint64 tailBytes = 4 * 1024 * 1024;

} // namespace

TransitionLog::TransitionLog(const QString &path, Trouble onTrouble)
    : m_file(path, limits)
    , m_onTrouble(std::move(onTrouble))
{
}

void TransitionLog::append(const std::vector<TransitionRow> &rows)
{
    if (m_held) {
        m_held->insert(m_held->end(), rows.begin(), rows.end());
        return;
    }
    const QTimeZone zone = QTimeZone::systemTimeZone();
    QByteArray lines;
    for (const TransitionRow &row : rows)
        lines += transitionLine(row, zone).toUtf8() + '\n';
    write(lines);
}

void TransitionLog::catchUp(const std::vector<TransitionRow> &rows)
{
    const std::vector<TransitionRow> held = std::exchange(m_held, {}).value_or(std::vector<TransitionRow>());
    const QString tail = QString::fromUtf8(m_file.tail(tailBytes));
    append(missingIn(tail.split(QLatin1Char('\n'), Qt::SkipEmptyParts), rows));
    append(held);
}

void TransitionLog::write(const QByteArray &lines)
{
    m_waiting += lines;
    if (m_waiting.isEmpty())
        return;
    m_waiting.remove(0, qsizetype(m_file.append(m_waiting)));
    if (m_waiting.isEmpty()) {
        if (std::exchange(m_troubled, false) && m_onTrouble)
            m_onTrouble(std::nullopt);
        return;
    }
    if (m_waiting.size() > longestWait) {
        const qsizetype feed = m_waiting.indexOf('\n', m_waiting.size() - longestWait);
        m_waiting.remove(0, feed + 1);
    }
    if (!std::exchange(m_troubled, true) && m_onTrouble)
        m_onTrouble(m_file.errorText());
}

std::vector<TransitionRow> missingIn(const QStringList &lines, const std::vector<TransitionRow> &rows)
{
    QHash<TransitionKey, int> written;
    std::optional<qint64> last;
    for (const QString &line : lines) {
        if (const std::optional<TransitionKey> key = keyOf(line)) {
            ++written[*key];
            last = key->second;
        }
    }
    std::size_t next = 0; // after the newest row that is in the log
    for (std::size_t at = 0; at < rows.size(); ++at) {
        const auto line = written.find(keyOf(rows[at]));
        if (line == written.end() || *line == 0)
            continue;
        --*line;
        next = at + 1;
    }
    std::vector<TransitionRow> missing;
    for (std::size_t at = next; at < rows.size(); ++at) {
        // With nothing in common (another database, a log of its own) only what is newer belongs here.
        if (next > 0 || !last || keyOf(rows[at]).second > *last)
            missing.push_back(rows[at]);
    }
    return missing;
}

} // namespace vigia
