// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/sensitive.h"

#include "domain/ticketnumber.h"

#include <QHash>
#include <QRegularExpression>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace schalter::domain {

namespace {

QString without(const QString &text, const QString &characters)
{
    QString rest;
    for (const QChar c : text)
        if (!characters.contains(c))
            rest.append(c);
    return rest;
}

QString withoutSeparators(const QString &text) { return without(text, u" .-/()\u00a0\u2011\u202f"_s); }

// Where it is known; an unknown country's account is judged by its check digits alone.
int lengthOfAccounts(const QString &country)
{
    static const QHash<QString, int> lengths{{u"CH"_s, 21}, {u"LI"_s, 21}, {u"DE"_s, 22}, {u"AT"_s, 20},
                                             {u"FR"_s, 27}, {u"IT"_s, 27}, {u"GB"_s, 22}, {u"NL"_s, 18},
                                             {u"BE"_s, 16}, {u"LU"_s, 20}, {u"ES"_s, 24}, {u"PT"_s, 25},
                                             {u"PL"_s, 28}};
    return lengths.value(country, 0);
}

using Canonical = QString (*)(const QString &); // empty: it is none

struct Pattern
{
    Sensitive kind;
    QRegularExpression expression;
    Canonical canonical;
};

QString socialSecurity(const QString &written)
{
    const QString digits = withoutSeparators(written);
    return isSocialSecurityNumber(digits) ? digits : QString();
}

// What follows in capitals or figures may be taken for a part of it.
QString bankAccount(const QString &written)
{
    const QString iban = withoutSeparators(written).toUpper();
    const int known = lengthOfAccounts(iban.left(2));
    if (known > 0)
        return isBankAccount(iban.left(known)) ? iban.left(known) : QString();
    return isBankAccount(iban) ? iban : QString();
}

QString mailAddress(const QString &written) { return written.toLower(); }

QString ticketNumber(const QString &written) { return isTicketNumber(written) ? written : QString(); }

// 079 123 45 67 and +41 79 123 45 67 are one number. A date or an amount is none.
QString phone(const QString &written)
{
    QString digits = withoutSeparators(written);
    if (digits.startsWith(u'+'))
        digits = u"00"_s + digits.mid(1);
    if (digits.startsWith("00410"_L1)) // +41 (0)79
        digits.remove(4, 1);
    if (digits.startsWith("00"_L1))
        return digits.size() >= 11 && digits.size() <= 15 ? digits : QString();
    return digits.size() == 10 && digits.at(1) != u'0' ? u"0041"_s + digits.mid(1) : QString();
}

const QList<Pattern> &patterns()
{
    static const QList<Pattern> all{
        {Sensitive::TicketNumber, QRegularExpression(u"\\b[A-Z][A-Z0-9]{0,15}-\\d{4}-\\d{4}\\b"_s),
         ticketNumber},
        {Sensitive::MailAddress,
         QRegularExpression(
             u"[\\w.+%-]+@[\\w-]+(?:\\.[\\w-]+)+"_s, QRegularExpression::UseUnicodePropertiesOption),
         mailAddress},
        {Sensitive::BankAccount,
         QRegularExpression(
             u"\\b[A-Z]{2}\\d{2}(?:[ .\u00a0-]?[A-Z0-9]){11,30}\\b"_s,
             QRegularExpression::CaseInsensitiveOption),
         bankAccount},
        {Sensitive::SocialSecurity, QRegularExpression(u"(?<!\\d)756(?:[ .\u00a0\u2011-]?\\d){10}(?!\\d)"_s),
         socialSecurity},
        {Sensitive::Phone,
         QRegularExpression(
             u"(?<![\\w+])(?<![A-Z]\\d\\d )(?:\\+|00|0)(?:[ ./\u00a0\u202f()-]{0,2}\\d){9,16}(?!\\w)"_s),
         phone}};
    return all;
}

// As much of what was written as the canonical form holds.
QString trimmedTo(const QString &canonical, const QString &written)
{
    qsizetype length = 0;
    for (qsizetype seen = 0; seen < canonical.size() && length < written.size(); ++length)
        seen += written.at(length).isLetterOrNumber();
    return written.left(length);
}

bool overlaps(const SensitivePart &part, const QList<SensitivePart> &others)
{
    return std::any_of(others.begin(), others.end(), [&](const SensitivePart &other) {
        return part.position < other.position + other.length && other.position < part.position + part.length;
    });
}

} // namespace

bool isSocialSecurityNumber(const QString &digits)
{
    if (digits.size() != 13 || !digits.startsWith("756"_L1))
        return false;
    int sum = 0;
    for (int i = 0; i < 13; ++i) {
        const int digit = digits.at(i).digitValue();
        if (digit < 0)
            return false;
        sum += i % 2 == 0 ? digit : 3 * digit;
    }
    return sum % 10 == 0;
}

bool isBankAccount(const QString &iban)
{
    if (iban.size() < 15 || iban.size() > 34)
        return false;
    const int known = lengthOfAccounts(iban.left(2));
    if (known > 0 && iban.size() != known)
        return false;
    int rest = 0;
    for (const QChar c : iban.mid(4) + iban.left(4)) {
        const char letter = c.toUpper().toLatin1();
        if (letter >= '0' && letter <= '9')
            rest = (rest * 10 + (letter - '0')) % 97;
        else if (letter >= 'A' && letter <= 'Z')
            rest = (rest * 100 + (letter - 'A' + 10)) % 97;
        else
            return false;
    }
    return rest == 1;
}

QList<SensitivePart> sensitivePartsIn(const QString &text)
{
    QList<SensitivePart> parts;
    for (const Pattern &pattern : patterns()) {
        for (auto found = pattern.expression.globalMatch(text); found.hasNext();) {
            const QRegularExpressionMatch match = found.next();
            const QString canonical = pattern.canonical(match.captured());
            const QString written = pattern.kind == Sensitive::BankAccount
                                        ? trimmedTo(canonical, match.captured())
                                        : match.captured();
            const SensitivePart part{
                pattern.kind, static_cast<int>(match.capturedStart()), static_cast<int>(written.size()),
                written, canonical};
            if (!canonical.isEmpty() && !overlaps(part, parts))
                parts.append(part);
        }
    }
    std::sort(parts.begin(), parts.end(), [](const SensitivePart &a, const SensitivePart &b) {
        return a.position < b.position;
    });
    return parts;
}

} // namespace schalter::domain
