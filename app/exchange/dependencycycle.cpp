// SPDX-License-Identifier: GPL-3.0-or-later
#include "dependencycycle.h"

#include <algorithm>

namespace vigia {

namespace {

enum class Seen { OnPath, Done };

//! A step of the walk: a name, and the next of its parents to follow.
struct Step {
    QString name;
    qsizetype next = 0;
};

QStringList cycleFrom(const std::vector<Step> &path, const QString &back)
{
    const auto begin = std::find_if(path.begin(), path.end(), [&back](const Step &step) { return step.name == back; });
    QStringList cycle;
    for (auto step = begin; step != path.end(); ++step)
        cycle += step->name;
    std::rotate(cycle.begin(), std::min_element(cycle.begin(), cycle.end()), cycle.end());
    return cycle << cycle.front();
}

} // namespace

std::vector<QStringList> dependencyCycles(const QHash<QString, QStringList> &parents)
{
    std::vector<QStringList> cycles;
    QHash<QString, Seen> seen;
    QStringList names = parents.keys();
    names.sort();
    for (const QString &start : names) {
        if (seen.contains(start))
            continue;
        // A chain may be as long as there are monitors: no recursion.
        std::vector<Step> path{{start}};
        seen.insert(start, Seen::OnPath);
        while (!path.empty()) {
            Step &step = path.back();
            const QStringList of = parents.value(step.name);
            if (step.next == of.size()) {
                seen.insert(step.name, Seen::Done);
                path.pop_back();
                continue;
            }
            const QString parent = of.at(step.next++);
            if (!seen.contains(parent)) {
                seen.insert(parent, Seen::OnPath);
                path.push_back({parent});
            } else if (seen.value(parent) == Seen::OnPath && parent != step.name) {
                cycles.push_back(cycleFrom(path, parent));
            }
        }
    }
    return cycles;
}

} // namespace vigia
