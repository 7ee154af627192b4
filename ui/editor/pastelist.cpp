// SPDX-License-Identifier: GPL-3.0-or-later
#include "editor/pastelist.h"

#include "editor/monitorform.h"

#include "exchange/urllist.h"

namespace vigia {

namespace {

//! \a name, or with a number after it, so that it is none of \a taken.
QString distinct(const QString &name, const QSet<QString> &taken)
{
    QString candidate = name;
    for (int number = 2; taken.contains(candidate); ++number)
        candidate = QStringLiteral("%1 (%2)").arg(name).arg(number);
    return candidate;
}

//! Two spellings of one address: the case of scheme and host, and a lone slash, mean nothing.
QString sameAddress(const QString &address)
{
    QUrl url(address, QUrl::StrictMode);
    if (url.path().isEmpty())
        url.setPath(QStringLiteral("/"));
    return url.isValid() ? url.toString(QUrl::FullyEncoded) : address;
}

PastedLine read(const QString &text, int number, const Watching &watching, Watching &met)
{
    PastedLine line{number, text, PastedLine::Fate::NoAddress, {}, completedAddress(text)};
    const auto document = readUrlList(line.address.toUtf8());
    if (!document || document->monitors->empty()) {
        line.errors = document ? ConfigErrors() : document.error();
        return line;
    }
    const QString same = sameAddress(line.address);
    if (watching.addresses.contains(same)) {
        line.fate = PastedLine::Fate::AlreadyWatched;
    } else if (met.addresses.contains(same)) {
        line.fate = PastedLine::Fate::Repeated;
    } else {
        line.fate = PastedLine::Fate::Added;
        line.name = distinct(document->monitors->front().entry.definition.name, met.names);
        met.names.insert(line.name);
        met.addresses.insert(same);
    }
    return line;
}

} // namespace

Watching watchingOf(const std::vector<MonitorDefinition> &monitors)
{
    Watching watching;
    for (const MonitorDefinition &monitor : monitors) {
        watching.names.insert(monitor.name);
        const auto *http = std::get_if<HttpTarget>(&monitor.target);
        if (const auto *url = http ? std::get_if<QString>(&http->url) : nullptr)
            watching.addresses.insert(sameAddress(*url));
    }
    return watching;
}

std::vector<PastedLine> readPaste(const QString &text, const Watching &watching)
{
    std::vector<PastedLine> lines;
    Watching met{watching.names, {}};
    const QStringList all = text.split(u'\n');
    const auto count = std::min<qsizetype>(all.size(), mostPastedLines);
    for (qsizetype i = 0; i < count; ++i) {
        const QString line = all[i].trimmed();
        if (!line.isEmpty() && !line.startsWith(u'#'))
            lines.push_back(read(line, static_cast<int>(i) + 1, watching, met));
    }
    return lines;
}

std::vector<MonitorDefinition> pastedMonitors(
    const std::vector<PastedLine> &lines, const QString &group, const std::optional<Duration> &interval)
{
    std::vector<MonitorDefinition> monitors;
    for (const PastedLine &line : lines) {
        if (line.fate != PastedLine::Fate::Added)
            continue;
        MonitorDefinition monitor;
        monitor.name = line.name;
        monitor.target = HttpTarget{line.address};
        monitor.group = group;
        monitor.settings.interval = interval;
        monitors.push_back(std::move(monitor));
    }
    return monitors;
}

} // namespace vigia
