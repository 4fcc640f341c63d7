// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/nearest.h"

#include <algorithm>
#include <numeric>
#include <vector>

namespace schalter::app {

namespace {

// Levenshtein: how many letters must be added, removed or changed.
qsizetype distance(const QString &from, const QString &to)
{
    std::vector<qsizetype> row(size_t(to.size()) + 1);
    std::iota(row.begin(), row.end(), 0);
    for (qsizetype i = 0; i < from.size(); ++i) {
        qsizetype diagonal = row[0];
        row[0] = i + 1;
        for (size_t j = 1; j < row.size(); ++j) {
            const qsizetype change = diagonal + (from[i] == to[qsizetype(j) - 1] ? 0 : 1);
            diagonal = row[j];
            row[j] = std::min({change, row[j] + 1, row[j - 1] + 1});
        }
    }
    return row.back();
}

} // namespace

QString nearest(const QString &word, const QStringList &candidates)
{
    QString best;
    qsizetype bestDistance = std::max<qsizetype>(2, word.size() / 3) + 1;
    for (const QString &candidate : candidates) {
        const qsizetype found = distance(word.toLower(), candidate);
        if (found < bestDistance) {
            best = candidate;
            bestDistance = found;
        }
    }
    return best;
}

} // namespace schalter::app
