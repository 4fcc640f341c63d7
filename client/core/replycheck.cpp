// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/replycheck.h"

#include <QCoreApplication>
#include <QRegularExpression>

using namespace Qt::StringLiterals;
using schalter::domain::Sensitive;

namespace schalter::client {

namespace {

QString words(const char *source) { return QCoreApplication::translate("ReplyCheck", source); }

QString concernOf(const domain::SensitivePart &part)
{
    switch (part.kind) {
    case Sensitive::SocialSecurity:
        return words(QT_TRANSLATE_NOOP("ReplyCheck", "an AHV number (%1)")).arg(part.text);
    case Sensitive::BankAccount:
        return words(QT_TRANSLATE_NOOP("ReplyCheck", "a bank account (%1)")).arg(part.text);
    case Sensitive::MailAddress:
        return words(QT_TRANSLATE_NOOP("ReplyCheck", "somebody else's mail address (%1)")).arg(part.text);
    case Sensitive::Phone:
        return words(QT_TRANSLATE_NOOP("ReplyCheck", "somebody else's telephone number (%1)")).arg(part.text);
    case Sensitive::TicketNumber:
        return words(QT_TRANSLATE_NOOP("ReplyCheck", "another ticket's number (%1)")).arg(part.text);
    }
    return {};
}

bool namesPerson(const QString &text, const QString &name)
{
    const QRegularExpression whole(
        u"(?<!\\w)%1(?!\\w)"_s.arg(QRegularExpression::escape(name)),
        QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption);
    return text.contains(whole);
}

} // namespace

void ReplyCheck::know(const QString &text)
{
    for (const domain::SensitivePart &part : domain::sensitivePartsIn(text))
        if (part.kind != Sensitive::SocialSecurity)
            m_known.insert(part.canonical);
}

void ReplyCheck::knowMailDomainOf(const QString &address)
{
    if (const QString domain = address.section(u'@', 1).toLower(); !domain.isEmpty())
        m_domains.insert(domain);
}

void ReplyCheck::setTicket(const domain::Ticket &ticket, const QList<domain::Event> &events)
{
    m_number = ticket.number;
    m_applicant = ticket.applicant.name.simplified();
    know(ticket.applicant.email);
    for (const domain::TicketField &field : ticket.fields)
        know(field.value);
    for (const domain::Event &event : events)
        if (event.kind == domain::EventKind::ApplicantMessage)
            know(event.text);
}

// A single word may be anything: only first and last name together name somebody.
void ReplyCheck::setOthers(const QList<domain::InboxRow> &rows)
{
    m_names.clear();
    for (const domain::InboxRow &row : rows)
        if (const QString name = row.applicantName.simplified();
            row.number != m_number && name.contains(u' ') &&
            name.compare(m_applicant, Qt::CaseInsensitive) != 0)
            m_names.insert(name);
}

bool ReplyCheck::isKnown(const domain::SensitivePart &part) const
{
    if (part.kind == Sensitive::TicketNumber && part.canonical == m_number)
        return true;
    if (part.kind == Sensitive::MailAddress && m_domains.contains(part.canonical.section(u'@', 1)))
        return true;
    return m_known.contains(part.canonical);
}

QStringList ReplyCheck::concernsIn(const QString &text) const
{
    QStringList concerns;
    for (const domain::SensitivePart &part : domain::sensitivePartsIn(text))
        if (!isKnown(part))
            concerns.append(concernOf(part));
    const QString simple = text.simplified();
    for (const QString &name : m_names)
        if (simple.contains(name, Qt::CaseInsensitive) && namesPerson(simple, name))
            concerns.append(
                words(QT_TRANSLATE_NOOP("ReplyCheck", "another applicant's name (%1)")).arg(name));
    concerns.removeDuplicates();
    return concerns;
}

} // namespace schalter::client
