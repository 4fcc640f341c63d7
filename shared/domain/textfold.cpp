// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/textfold.h"

using namespace Qt::StringLiterals;

namespace schalter::domain {

namespace {

// The letter without its marks; what decomposes into nothing simpler stays.
QChar foldedLetter(QChar c)
{
    if (c.unicode() < 0x80)
        return c.toLower();
    const QString parts = c.decomposition();
    const bool isLetterWithMarks = c.decompositionTag() == QChar::Canonical && !parts.isEmpty();
    return isLetterWithMarks ? foldedLetter(parts.at(0)) : c.toLower();
}

QString spelledOut(const QString &word)
{
    QString text = word.toLower();
    const std::pair<QLatin1StringView, char16_t> umlauts[] = {
        {"ae"_L1, u'ä'}, {"oe"_L1, u'ö'}, {"ue"_L1, u'ü'}, {"ss"_L1, u'ß'}};
    for (const auto &[letters, umlaut] : umlauts)
        text.replace(QChar(umlaut), letters);
    return folded(text);
}

// "mueller" as "muller"; never "neue" as "nu": after a or e and q a "ue" is no umlaut.
QString contracted(const QString &word)
{
    QString text;
    for (qsizetype i = 0; i < word.size(); ++i) {
        const QChar c = word[i];
        const bool couldBe = c == u'a' || c == u'o' || c == u'u';
        const bool isFree = i == 0 || !u"aeq"_s.contains(word[i - 1]);
        text += c;
        if (couldBe && isFree && i + 1 < word.size() && word[i + 1] == u'e')
            ++i;
    }
    return text;
}

bool isWordStart(QStringView text, qsizetype at) { return at == 0 || !text[at - 1].isLetterOrNumber(); }

} // namespace

QString folded(QStringView text)
{
    QString result(text.size(), Qt::Uninitialized);
    std::transform(text.begin(), text.end(), result.begin(), foldedLetter);
    return result;
}

QStringList spellingsOf(const QString &typedWord)
{
    const QString plain = folded(typedWord);
    QStringList all{plain, spelledOut(typedWord), contracted(plain)};
    all.append(QString(plain).replace("ss"_L1, u"ß"_s));
    all.removeDuplicates();
    return all;
}

QList<TextRange> foundIn(QStringView text, const QStringList &beginnings)
{
    QList<TextRange> found;
    const QString plain = folded(text);
    for (qsizetype at = 0; at < plain.size(); ++at) {
        if (!isWordStart(plain, at))
            continue;
        qsizetype longest = 0;
        for (const QString &beginning : beginnings)
            if (!beginning.isEmpty() && QStringView(plain).mid(at).startsWith(beginning))
                longest = std::max(longest, beginning.size());
        if (longest > 0)
            found.append({at, longest});
        at += std::max<qsizetype>(longest - 1, 0);
    }
    return found;
}

} // namespace schalter::domain
