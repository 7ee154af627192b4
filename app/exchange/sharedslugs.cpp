// SPDX-License-Identifier: GPL-3.0-or-later
#include "sharedslugs.h"

#include "domain/monitor.h"

#include <QSet>

namespace vigia {

std::vector<SharedSlug> sharedSlugs(
    const Configuration &configuration, const QStringList &changed, const QHash<QString, Origin> &origins)
{
    if (!configuration.listen || !configuration.listen->pingKey)
        return {};
    const QSet<QString> looked(changed.begin(), changed.end());
    QSet<QString> concerned;
    for (const MonitorDefinition &monitor : configuration.monitors) {
        if (looked.contains(monitor.name))
            concerned.insert(slugOf(monitor));
    }
    concerned.remove(QString());
    std::vector<SharedSlug> shared;
    QHash<QString, std::size_t> places;
    for (const MonitorDefinition &monitor : configuration.monitors) {
        const QString slug = slugOf(monitor);
        if (!concerned.contains(slug))
            continue;
        if (!places.contains(slug)) {
            places.insert(slug, shared.size());
            shared.push_back({slug, {}, 0});
        }
        SharedSlug &one = shared[places[slug]];
        one.monitors += monitor.name;
        const auto origin = origins.constFind(monitor.id.value);
        if (one.line == 0 && origin != origins.cend() && looked.contains(monitor.name))
            one.line = origin->of(kindOf(monitor.target), slug).line;
    }
    std::erase_if(shared, [](const SharedSlug &one) { return one.monitors.size() < 2; });
    return shared;
}

} // namespace vigia
