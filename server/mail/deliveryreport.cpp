// SPDX-License-Identifier: GPL-3.0-or-later
#include "mail/deliveryreport.h"

#include "mail/headertext.h"
#include "mail/mailheader.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace schalter::mail {

namespace {

constexpr int longestReason = 500;
constexpr int mostRecipients = 50;
constexpr int longestBoundary = 70; // RFC 2046

// "rfc822; max@example.ch" without the type; comments are left away.
QByteArray typedValue(const QByteArray &value)
{
    const qsizetype semicolon = value.indexOf(';');
    return semicolon < 0 ? QByteArray() : value.mid(semicolon + 1).trimmed();
}

QByteArray firstWord(const QByteArray &value)
{
    return value.simplified().split(' ').value(0); // some add a comment in brackets
}

bool isStatus(const QByteArray &status)
{
    static const QRegularExpression pattern(u"^[245]\\.\\d{1,3}\\.\\d{1,3}\\z"_s);
    return pattern.match(QString::fromLatin1(status)).hasMatch();
}

bool isAction(const QByteArray &action)
{
    static const QList<QByteArray> known{"failed", "delayed", "delivered", "relayed", "expanded"};
    return known.contains(action);
}

std::optional<RecipientStatus> recipientFrom(const MailHeader &fields)
{
    RecipientStatus found;
    found.recipient = typedValue(fields.value("final-recipient"));
    if (found.recipient.isEmpty())
        found.recipient = typedValue(fields.value("original-recipient"));
    found.action = firstWord(fields.value("action")).toLower();
    found.status = firstWord(fields.value("status"));
    const QByteArray diagnostic = fields.value("diagnostic-code");
    found.diagnostic = diagnostic.contains(';') ? typedValue(diagnostic) : diagnostic;
    if (found.recipient.isEmpty() || !isAction(found.action) || !isStatus(found.status))
        return std::nullopt;
    return found;
}

// Groups of fields, separated by empty lines: the first is about the message, each other about a recipient.
std::optional<QList<RecipientStatus>> recipientsFrom(QByteArray text)
{
    QList<RecipientStatus> found;
    if (!MailHeader::takeFrom(text))
        return std::nullopt;
    while (!text.trimmed().isEmpty()) {
        const auto fields = MailHeader::takeFrom(text);
        if (!fields || found.size() == mostRecipients)
            return std::nullopt;
        if (fields->value("action").isEmpty() && fields->value("final-recipient").isEmpty())
            continue; // one empty line too many
        const auto recipient = recipientFrom(*fields);
        if (!recipient)
            return std::nullopt;
        found.append(*recipient);
    }
    return found.isEmpty() ? std::nullopt : std::optional(found);
}

// The parts of a multipart body that end within it.
QList<QByteArray> partsOf(const QByteArray &body, const QByteArray &boundary)
{
    const QByteArray text = '\n' + QByteArray(body).replace("\r\n", "\n");
    const QByteArray delimiter = "\n--" + boundary;
    QList<QByteArray> parts;
    qsizetype start = text.indexOf(delimiter);
    while (start >= 0 && parts.size() < 10) {
        start = text.indexOf('\n', start + delimiter.size());
        const qsizetype end = start < 0 ? -1 : text.indexOf(delimiter, start);
        if (end < 0)
            break;
        parts.append(text.mid(start + 1, end - start));
        start = end;
    }
    return parts;
}

bool isPlain(const MailHeader &header)
{
    const QByteArray encoding = header.value("content-transfer-encoding").toLower();
    return encoding.isEmpty() || encoding == "7bit" || encoding == "8bit";
}

std::optional<QByteArray> statusPart(const QByteArray &body, const QByteArray &boundary)
{
    for (QByteArray part : partsOf(body, boundary)) {
        const auto header = MailHeader::takeFrom(part);
        const QByteArray type = header ? header->contentType() : QByteArray();
        if (type != "message/delivery-status" && type != "message/global-delivery-status")
            continue;
        return isPlain(*header) ? std::optional(part) : std::nullopt;
    }
    return std::nullopt;
}

QList<QByteArray> addressesIn(const MailHeader &header)
{
    static const QRegularExpression address(u"[^\\s<>,;\"()]+@[^\\s<>,;\"()]+"_s);
    QList<QByteArray> found;
    for (const char *name : {"x-original-to", "delivered-to", "envelope-to", "x-envelope-to", "to"})
        for (const QByteArray &value : header.values(name)) {
            auto matches = address.globalMatch(QString::fromLatin1(value.left(2000)));
            while (matches.hasNext())
                found.append(matches.next().captured().toLatin1());
        }
    return found;
}

} // namespace

QString RecipientStatus::reason() const
{
    const QString words = headerLine(QString::fromUtf8(diagnostic), longestReason);
    const QString code = QString::fromLatin1(status);
    return words.contains(code) ? words : (code + u' ' + words).trimmed();
}

std::optional<DeliveryReport> deliveryReport(const QByteArray &mail)
{
    QByteArray text = mail;
    const auto header = MailHeader::takeFrom(text);
    if (!header || header->contentType() != "multipart/report" ||
        header->parameter("report-type").toLower() != "delivery-status")
        return std::nullopt;
    const QByteArray boundary = header->parameter("boundary");
    if (boundary.isEmpty() || boundary.size() > longestBoundary)
        return std::nullopt;
    const auto status = statusPart(text, boundary);
    const auto recipients = status ? recipientsFrom(*status) : std::nullopt;
    if (!recipients)
        return std::nullopt;
    return DeliveryReport{addressesIn(*header), *recipients};
}

QString bounceTagIn(const QByteArray &address, const QString &bounceAddress)
{
    static const QRegularExpression tag(u"^[0-9a-f]{32}\\z"_s);
    const QString text = QString::fromLatin1(address).toLower();
    const QString own = bounceAddress.toLower();
    const QString prefix = own.section(u'@', 0, -2) + u'+';
    const QString local = text.section(u'@', 0, -2);
    if (text.section(u'@', -1) != own.section(u'@', -1) || !local.startsWith(prefix))
        return {};
    const QString found = local.mid(prefix.size());
    return tag.match(found).hasMatch() ? found : QString();
}

QString taggedBounceAddress(const QString &bounceAddress, const QString &tag)
{
    return bounceAddress.section(u'@', 0, -2) + u'+' + tag + u'@' + bounceAddress.section(u'@', -1);
}

} // namespace schalter::mail
