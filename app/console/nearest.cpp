// SPDX-License-Identifier: GPL-3.0-or-later
#include "nearest.h"

#include <algorithm>
#include <numeric>
#include <vector>

namespace vigia {

namespace {

//! How many letters must be put in, left out or changed (Levenshtein).
int distance(const QString &a, const QString &b)
{
    std::vector<int> row(std::size_t(b.size()) + 1);
    std::iota(row.begin(), row.end(), 0);
    for (qsizetype i = 0; i < a.size(); ++i) {
        int diagonal = std::exchange(row[0], int(i) + 1);
        for (std::size_t j = 1; j < row.size(); ++j) {
            const int changed = diagonal + (a[i] == b[qsizetype(j) - 1] ? 0 : 1);
            diagonal = row[j];
            row[j] = std::min({changed, row[j] + 1, row[j - 1] + 1});
        }
    }
    return row.back();
}

} // namespace

QString nearest(const QString &word, const QStringList &candidates)
{
    constexpr qsizetype longest = 32; // no word of ours is longer
    if (word.size() > longest)
        return {};
    QString best;
    int bestDistance = 3;
    for (const QString &candidate : candidates) {
        const int d = distance(word, candidate);
        if (d < bestDistance && 2 * d < std::max(word.size(), candidate.size())) {
            best = candidate;
            bestDistance = d;
        }
    }
    return best;
}

} // namespace vigia
