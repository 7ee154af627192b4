// SPDX-License-Identifier: GPL-3.0-or-later
#include "listener/beattext.h"
#include "listener/dialect.h"

#include <algorithm>
#include <array>

// Gatus' external endpoints.

namespace vigia {

namespace {

Response told(Reception reception)
{
    switch (reception) {
    case Reception::Taken:
    case Reception::Ignored:
    case Reception::Noted:
        return textResponse(200, {});
    case Reception::NotFound:
    case Reception::Ambiguous:
        return textResponse(404, "not found");
    case Reception::NotKept:
        return textResponse(503, "not stored");
    }
    Q_UNREACHABLE();
}

struct Unit {
    const char16_t *name;
    double milliseconds;
};

//! As Go's time.ParseDuration() reads it, without a sign: `1h2m3.5s`, `250ms`, `0`.
std::optional<Duration> goDuration(QStringView text)
{
    // The longer ones first: `m` begins `ms`.
    static constexpr std::array units{Unit{u"ns", 1e-6}, Unit{u"us", 1e-3}, Unit{u"\u00b5s", 1e-3},
        Unit{u"\u03bcs", 1e-3}, Unit{u"ms", 1}, Unit{u"s", 1000}, Unit{u"m", 60'000}, Unit{u"h", 3'600'000}};
    if (text == u"0")
        return Duration::zero();
    double sum = 0;
    bool hasOne = false;
    while (!text.isEmpty()) {
        const auto end = std::ranges::find_if_not(text, [](QChar c) { return (c >= u'0' && c <= u'9') || c == u'.'; });
        const qsizetype digits = end - text.begin();
        bool isNumber = false;
        const double number = text.left(digits).toDouble(&isNumber);
        text = text.mid(digits);
        const auto unit =
            std::ranges::find_if(units, [text](const Unit &u) { return text.startsWith(QStringView(u.name)); });
        if (!isNumber || unit == units.end())
            return std::nullopt;
        sum += number * unit->milliseconds;
        text = text.mid(QStringView(unit->name).size());
        hasOne = true;
    }
    return hasOne && sum < 1e12 ? std::optional(Duration(qint64(sum))) : std::nullopt;
}

} // namespace

QString gatusKey(const QString &group, const QString &name)
{
    const auto plain = [](const QString &text) {
        QString key = text.trimmed().toLower();
        for (QChar &c : key) {
            if (QStringView(u"/_,. #+&").contains(c))
                c = u'-';
        }
        return key;
    };
    return plain(group) + u'_' + plain(name);
}

GatusKeys gatusKeys(const std::vector<ListenedMonitor> &monitors)
{
    GatusKeys keys;
    // What is inserted last is found first, and the first of those with one key is meant.
    for (auto monitor = monitors.rbegin(); monitor != monitors.rend(); ++monitor) {
        keys.insert(gatusKey(monitor->group, monitor->name), monitor->id);
        keys.insert(monitor->id.value, monitor->id);
    }
    return keys;
}

Understood readExternal(const Request &request, const Caller &caller, const GatusKeys &keys)
{
    const Pairs &query = request.head.target.query;
    const std::optional<QString> success = valueOf(query, u"success");
    if (success != u"true" && success != u"false")
        return textResponse(400, "missing or invalid success query parameter");
    // Whoever has the token of one monitor is not told which others there are.
    const auto *owner = std::get_if<caller::Owner>(&caller);
    const QString &key = request.head.target.segments[3];
    const QList<MonitorId> meant = keys.values(key.toLower()) + keys.values(key);
    const auto monitor =
        std::ranges::find_if(meant, [owner](const MonitorId &one) { return !owner || owner->monitor == one; });
    if (monitor == meant.end())
        return textResponse(404, "not found");
    Beat beat;
    beat.kind = success == u"true" ? Beat::Kind::Success : Beat::Kind::Failure;
    beat.message = beatMessage(valueOf(query, u"error").value_or(QString()));
    const QString duration = valueOf(query, u"duration").value_or(QString());
    if (!duration.isEmpty()) {
        beat.took = goDuration(duration);
        if (!beat.took)
            return textResponse(400, "invalid duration");
    }
    return Report{sender::Owner{*monitor}, beat, told};
}

} // namespace vigia
