// SPDX-License-Identifier: GPL-3.0-or-later
#include "web/languagechoice.h"

using namespace Qt::StringLiterals;

namespace schalter::web {

namespace {

// "fr-CH, fr;q=0.9, de;q=0.5": the best of those that there are.
QString acceptedLanguage(const QByteArray &header, const QStringList &offered)
{
    QString best;
    double bestQuality = 0;
    for (const QByteArray &entry : header.left(500).split(',')) {
        const QList<QByteArray> parts = entry.split(';');
        const QString language = QString::fromLatin1(parts[0]).trimmed().left(2).toLower();
        const QByteArray weight = parts.value(1).trimmed();
        const double quality = weight.startsWith("q=") ? weight.mid(2).toDouble() : 1;
        if (quality > bestQuality && offered.contains(language)) {
            best = language;
            bestQuality = quality;
        }
    }
    return best;
}

} // namespace

QString languageOf(const HttpRequest &request, const services::Office &office, const QString &ticketLanguage)
{
    for (const QString &language :
         {request.queryValue(u"lang"_s), request.cookies.value(u"schalter_lang"_s), ticketLanguage})
        if (office.languages.contains(language))
            return language;
    const QString accepted = acceptedLanguage(request.headers.value("accept-language"), office.languages);
    return accepted.isEmpty() ? office.language : accepted;
}

} // namespace schalter::web
