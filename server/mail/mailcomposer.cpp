// SPDX-License-Identifier: GPL-3.0-or-later
#include "mail/mailcomposer.h"

#include "mail/bodytext.h"
#include "mail/deliveryreport.h"
#include "mail/flowedtext.h"
#include "mail/headertext.h"
#include "mail/mailaddress.h"
#include "mail/quotedprintable.h"

#include <QCryptographicHash>
#include <QFile>
#include <QLocale>

using namespace schalter::domain;
using namespace schalter::services;
using namespace Qt::StringLiterals;

namespace schalter::mail {

namespace {

constexpr int subjectChars = 200;
constexpr int preheaderChars = 110;

services::Template templateFrom(const QString &name, services::Template::Escaping escaping)
{
    QFile file(u":/mail/"_s + name);
    if (!file.open(QIODevice::ReadOnly))
        throw std::runtime_error("the mail template " + name.toStdString() + " is missing");
    return services::Template(file.readAll(), escaping);
}

QVariantList listOf(const QStringList &texts) { return {texts.begin(), texts.end()}; }

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

QVariantList listOf(const QList<SaidLine> &said)
{
    QVariantList list;
    for (const SaidLine &line : said)
        list.append(QVariantMap{
            {u"who"_s, line.who},
            {u"when"_s, line.when},
            {u"saidParagraphs"_s, paragraphsOf(bodyText(line.text))}});
    return list;
}

// In French a narrow space stands before it, at which no line is broken.
QString withColon(const QString &text, const QString &language)
{
    return text + (language == "fr"_L1 ? u"\u202f:"_s : u":"_s);
}

QVariantMap valuesOf(const MailWords &words, const Delivery &delivery, const Office &office)
{
    const bool hasMessage = !words.quote.isEmpty() && words.said.isEmpty();
    const QString first = hasMessage ? words.quote : words.paragraphs.first();
    return {
        {u"language"_s, words.language},
        {u"subject"_s, words.subject},
        {u"preheader"_s, headerLine(first, preheaderChars)},
        {u"heading"_s, words.heading},
        {u"hasGreeting"_s, !words.greeting.isEmpty()},
        {u"greeting"_s, words.greeting},
        {u"paragraphs"_s, listOf(words.paragraphs)},
        {u"hasQuote"_s, !words.quote.isEmpty()},
        {u"hasQuoteTitle"_s, !words.quoteTitle.isEmpty()},
        {u"quoteTitle"_s, words.quoteTitle},
        {u"quoteLabel"_s, withColon(words.quoteTitle, words.language)},
        {u"quote"_s, bodyText(words.quote)},
        {u"quoteParagraphs"_s, words.said.isEmpty() ? paragraphsOf(bodyText(words.quote)) : QVariantList()},
        {u"said"_s, listOf(words.said)},
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
        {u"number"_s, delivery.ticket.number},
    };
}

// Can't occur in quoted-printable text, where "=" is always followed by a digit, A–F or a line's end.
QByteArray boundaryFor(const QByteArray &messageId)
{
    return "=_" + QCryptographicHash::hash(messageId, QCryptographicHash::Sha256).toHex().left(32);
}

QByteArray part(const QByteArray &boundary, const QByteArray &type, const QByteArray &text)
{
    return "--" + boundary + "\r\nContent-Type: " + type +
           "\r\nContent-Transfer-Encoding: quoted-printable\r\n\r\n" + quotedPrintable(text);
}

QByteArray dateHeader(const QDateTime &at, const QTimeZone &zone)
{
    const QDateTime local = at.toTimeZone(zone);
    const QString weekday = QLocale::c().dayName(local.date().dayOfWeek(), QLocale::ShortFormat);
    return "Date: " + weekday.toLatin1() + ", " + local.toString(Qt::RFC2822Date).toLatin1() + "\r\n";
}

// A message id's domain may be an international one, which has to be written in ASCII.
std::optional<QByteArray> asciiId(const QString &id)
{
    if (!id.startsWith(u'<') || !id.endsWith(u'>'))
        return std::nullopt;
    const auto address = mailAddress(id.mid(1, id.size() - 2));
    return address && !address->needsUtf8 ? std::optional('<' + address->wire + '>') : std::nullopt;
}

Error unsendable(const QString &why) { return {ErrorCode::Invalid, why}; }

// The addresses and ids of one mail in their wire form.
struct Routing
{
    MailAddress from;
    MailAddress to;
    std::optional<MailAddress> replyTo;
    QByteArray messageId;
    QByteArray threadId; // the same for all mails of a ticket; no mail has it as its own
};

Result<Routing> routingOf(const Delivery &delivery, const Office &office)
{
    const auto from = mailAddress(office.mailFrom);
    const auto to = mailAddress(delivery.mail.recipient);
    const auto id = asciiId(delivery.mail.messageId);
    const auto thread = asciiId(u'<' + delivery.ticket.number + u'@' + office.mailDomain() + u'>');
    if (!to)
        return unsendable(u"The recipient's address is not valid."_s);
    if (!from || !id || !thread)
        return unsendable(u"The sender's address is not valid."_s);
    return Routing{*from, *to, mailAddress(delivery.mail.replyTo), *id, *thread};
}

// Of the envelope: where reports of a failure come back to, naming this mail.
QByteArray senderOf(const Routing &routing, const Delivery &delivery, const Office &office)
{
    if (office.bounceAddress.isEmpty() || delivery.mail.bounceTag.isEmpty())
        return routing.from.wire;
    const auto tagged = mailAddress(taggedBounceAddress(office.bounceAddress, delivery.mail.bounceTag));
    return tagged ? tagged->wire : routing.from.wire;
}

QByteArray headerOf(
    const Routing &routing, const Delivery &delivery, const MailWords &words, const Office &office)
{
    QByteArray header = addressHeader("From", office.mailName, routing.from.wire) +
                        addressHeader("To", delivery.mail.recipientName, routing.to.wire);
    if (routing.replyTo)
        header += addressHeader("Reply-To", {}, routing.replyTo->wire);
    return header + textHeader("Subject", headerLine(words.subject, subjectChars)) +
           dateHeader(delivery.mail.createdAt, office.timeZone) + "Message-ID: " + routing.messageId +
           "\r\nIn-Reply-To: " + routing.threadId + "\r\nReferences: " + routing.threadId +
           "\r\nAuto-Submitted: auto-generated\r\n" +
           textHeader("X-Schalter-Ticket", delivery.ticket.number) +
           textHeader("Content-Language", words.language) + "MIME-Version: 1.0\r\n";
}

} // namespace

MailComposer::MailComposer(const Office &office, const Texts &texts)
    : m_office(office)
    , m_wording(texts, office)
    , m_plain(templateFrom(u"mail.txt.mustache"_s, services::Template::Escaping::PlainText))
    , m_html(templateFrom(u"mail.html.mustache"_s, services::Template::Escaping::Html))
{
}

Result<OutgoingMail> MailComposer::operator()(const Delivery &delivery) const
{
    const auto routing = routingOf(delivery, m_office);
    if (!routing)
        return routing.error();
    const MailWords words = m_wording(delivery);
    const QVariantMap values = valuesOf(words, delivery, m_office);
    const QByteArray boundary = boundaryFor(routing->messageId);
    OutgoingMail mail{
        delivery.ticket.number,
        delivery.mail.createdAt,
        routing->messageId,
        senderOf(*routing, delivery, m_office),
        routing->to.wire,
        routing->from.needsUtf8 || routing->to.needsUtf8 || (routing->replyTo && routing->replyTo->needsUtf8),
        headerOf(*routing, delivery, words, m_office)};
    mail.content += "Content-Type: multipart/alternative;\r\n boundary=\"" + boundary + "\"\r\n\r\n" +
                    part(
                        boundary, "text/plain; charset=utf-8; format=flowed",
                        flowedText(QString::fromUtf8(m_plain.render(values))).toUtf8()) +
                    part(boundary, "text/html; charset=utf-8", m_html.render(values)) + "--" + boundary +
                    "--\r\n";
    return mail;
}

} // namespace schalter::mail
