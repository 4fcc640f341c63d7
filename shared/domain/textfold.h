// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QList>
#include <QString>

// How texts are compared when they are searched: case, accents and umlauts don't count ("Müller", "MULLER").
namespace schalter::domain {

QString folded(QStringView text); // as long as the text, character for character

// Spellings of a folded word that mean the same in German: "mueller" is also "muller", "strasse" "straße".
QStringList spellingsOf(const QString &typedWord);

struct TextRange
{
    qsizetype start = 0;
    qsizetype length = 0;
    bool operator==(const TextRange &) const = default;
};

// Where words begin with one of the folded beginnings; in order, without overlaps.
QList<TextRange> foundIn(QStringView text, const QStringList &beginnings);

} // namespace schalter::domain
