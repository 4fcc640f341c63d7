// SPDX-License-Identifier: GPL-3.0-or-later
#include "web/typedtext.h"

#include <QCryptographicHash>

using namespace Qt::StringLiterals;

namespace schalter::web {

namespace {

// What turns the direction of what follows: a name that reads otherwise than it is written. Marks of a single
// letter's direction and joiners, which languages and emoji need, stay.
bool turnsDirection(QChar character)
{
    const char16_t code = character.unicode();
    return (code >= 0x202A && code <= 0x202E) || (code >= 0x2066 && code <= 0x2069);
}

} // namespace

QString typedText(const QString &text)
{
    QString clean;
    clean.reserve(text.size());
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar character = text[i];
        if (character == u'\r') {
            if (i + 1 == text.size() || text[i + 1] != u'\n')
                clean.append(u'\n');
        } else if (turnsDirection(character)) {
            continue;
        } else if (character == u'\n' || character == u'\t' || character.category() != QChar::Other_Control) {
            clean.append(character);
        }
    }
    return clean;
}

domain::Answers typedAnswers(const HttpRequest &request)
{
    domain::Answers answers;
    for (auto entry = request.form.cbegin(); entry != request.form.cend(); ++entry)
        if (!entry.key().startsWith("held:"_L1)) // references to files
            for (const QString &value : entry.value())
                answers[entry.key()].append(typedText(value));
    answers.remove(u"csrf"_s);
    answers.remove(u"operation"_s);
    return answers;
}

QString operationOf(const HttpRequest &request, const QString &typed)
{
    const QString page = request.value(u"operation"_s).left(100);
    const QByteArray all = (page + u'\n' + typed).toUtf8();
    return QString::fromLatin1(QCryptographicHash::hash(all, QCryptographicHash::Sha256).toHex());
}

QString operationOf(const HttpRequest &request, const domain::Answers &answers)
{
    QString all;
    for (auto entry = answers.cbegin(); entry != answers.cend(); ++entry)
        all += entry.key() + u'=' + entry.value().join(QChar(0)) + QChar(0);
    return operationOf(request, all);
}

} // namespace schalter::web
