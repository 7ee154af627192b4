// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHashFunctions>
#include <QString>

#include <compare>

namespace vigia {

//! What a monitor is, whatever it is called: 1–64 characters of [A-Za-z0-9-], written by `export`,
//! the `id` of the JSON documents and of the HTTP API. Never reused.
struct MonitorId {
    QString value;

    bool isEmpty() const { return value.isEmpty(); }
    friend bool operator==(const MonitorId &, const MonitorId &) = default;
    friend auto operator<=>(const MonitorId &a, const MonitorId &b) { return a.value.compare(b.value) <=> 0; }
    friend size_t qHash(const MonitorId &id, size_t seed = 0) noexcept { return ::qHash(id.value, seed); }
};

//! True for a string that may be a MonitorId.
inline bool isValidMonitorId(QStringView text)
{
    if (text.isEmpty() || text.size() > 64)
        return false;
    for (const QChar c : text) {
        const char16_t u = c.unicode();
        const bool ok = (u >= u'a' && u <= u'z') || (u >= u'A' && u <= u'Z') || (u >= u'0' && u <= u'9') || u == u'-';
        if (!ok)
            return false;
    }
    return true;
}

} // namespace vigia
