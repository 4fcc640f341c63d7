// SPDX-License-Identifier: GPL-3.0-or-later
#include "mail/mailvalues.h"

#include "mail/bodytext.h"
#include "mail/headertext.h"

using namespace schalter::services;
using namespace Qt::StringLiterals;

namespace schalter::mail {

namespace {

constexpr int preheaderChars = 110;

QVariantList listOf(const QStringList &texts) { return {texts.begin(), texts.end()}; }

// A text in pieces, so that no line is broken within the ticket's number: a program would copy what shows a
// hyphen that isn't one.
QVariantMap paragraphOf(const QString &text, const QString &number)
{
    QVariantList pieces;
    const QStringList parts = text.split(number);
    for (qsizetype i = 0; i < parts.size(); ++i)
        pieces.append(QVariantMap{
            {u"text"_s, parts[i]}, {u"ref"_s, i + 1 < parts.size() ? QVariant(number) : QVariant(false)}});
    return {{u"plain"_s, text}, {u"pieces"_s, pieces}};
}

QVariantList listOf(const QList<TicketLink> &links)
{
    QVariantList list;
    for (const TicketLink &link : links)
        list.append(QVariantMap{
            {u"furtherNumber"_s, link.number},
            {u"furtherName"_s, link.title},
            {u"furtherLink"_s, link.link}});
    return list;
}

QVariantList listOf(const QList<SaidLine> &lines)
{
    QVariantList list;
    for (const SaidLine &line : lines)
        list.append(QVariantMap{
            {u"who"_s, line.who},
            {u"when"_s, line.when},
            {u"said"_s, bodyText(line.text)},
            {u"saidParagraphs"_s, paragraphsOf(bodyText(line.text))}});
    return list;
}

// In French a narrow space stands before it, at which no line is broken.
QString withColon(const QString &text, const QString &language)
{
    return text + (language == "fr"_L1 ? u"\u202f:"_s : u":"_s);
}

QVariantList paragraphs(const MailWords &words, const QString &number)
{
    QVariantList list;
    for (const QString &text : words.paragraphs)
        list.append(paragraphOf(text, number));
    return list;
}

QString preheader(const MailWords &words)
{
    const QString first = words.quote.isEmpty() ? words.paragraphs.first() : words.quote;
    return headerLine(first, preheaderChars);
}

} // namespace

QVariantMap mailValues(const MailWords &words, const Delivery &delivery, const Office &office)
{
    const QString number = delivery.ticket.number;
    return {
        {u"language"_s, words.language},
        {u"subject"_s, words.subject},
        {u"preheader"_s, preheader(words)},
        {u"heading"_s, words.heading},
        {u"hasGreeting"_s, !words.greeting.isEmpty()},
        {u"greeting"_s, words.greeting},
        {u"paragraphs"_s, paragraphs(words, number)},
        {u"hasLead"_s, !words.lead.isEmpty()},
        {u"lead"_s, words.lead},
        {u"hasQuote"_s, !words.quote.isEmpty()},
        {u"hasQuoteTitle"_s, !words.quoteTitle.isEmpty()},
        {u"quoteTitle"_s, words.quoteTitle},
        {u"quoteLabel"_s, withColon(words.quoteTitle, words.language)},
        {u"quote"_s, bodyText(words.quote)},
        {u"quoteParagraphs"_s, paragraphsOf(bodyText(words.quote))},
        {u"hasTalk"_s, !words.talk.isEmpty()},
        {u"talk"_s, listOf(words.talk)},
        {u"hasFiles"_s, !words.files.isEmpty()},
        {u"filesTitle"_s, words.filesTitle},
        {u"filesLabel"_s, withColon(words.filesTitle, words.language)},
        {u"files"_s, listOf(words.files)},
        {u"action"_s, words.action},
        {u"actionLabel"_s, withColon(words.action, words.language)},
        {u"link"_s, delivery.link},
        {u"hasFurther"_s, !words.further.isEmpty()},
        {u"furtherTitle"_s, words.furtherTitle},
        {u"further"_s, listOf(words.further)},
        {u"hints"_s, listOf(words.hints)},
        {u"organisation"_s, office.name},
        {u"category"_s, delivery.category},
        {u"number"_s, number},
    };
}

} // namespace schalter::mail
