// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/fuzzy.h"

#include <QStringList>

namespace schalter::client {

namespace {

QString plain(const QString &text)
{
    QString plain;
    for (const QChar c : text.normalized(QString::NormalizationForm_KD))
        if (!c.isMark())
            plain.append(c.toCaseFolded());
    return plain;
}

bool startsWord(const QString &text, qsizetype at) { return at == 0 || !text.at(at - 1).isLetterOrNumber(); }

// Letters in their order; those that start a word or follow each other count more.
int scoreOfLetters(const QString &word, const QString &text)
{
    int score = 1;
    qsizetype last = -1;
    for (const QChar letter : word) {
        const qsizetype at = text.indexOf(letter, last + 1);
        if (at < 0)
            return 0;
        score += startsWord(text, at) ? 8 : at == last + 1 && last >= 0 ? 5 : 0;
        if (last >= 0)
            score -= static_cast<int>(qMin<qsizetype>(at - last - 1, 5));
        last = at;
    }
    const auto length = static_cast<int>(word.size());
    return score > 3 * length ? score : 0; // letters that are strewn about mean nothing
}

int scoreOf(const QString &word, const QString &text)
{
    const auto length = static_cast<int>(word.size());
    for (qsizetype at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1))
        if (startsWord(text, at))
            return 100 + 10 * length - static_cast<int>(qMin<qsizetype>(at, 50));
    if (text.contains(word))
        return 50 + 8 * length;
    return scoreOfLetters(word, text);
}

} // namespace

int fuzzyScore(const QString &typed, const QString &text)
{
    const QString where = plain(text);
    int sum = 0;
    for (const QString &word : plain(typed).split(u' ', Qt::SkipEmptyParts)) {
        const int score = scoreOf(word, where);
        if (score == 0)
            return 0;
        sum += score;
    }
    return sum == 0 ? 1 : sum;
}

} // namespace schalter::client
