// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QList>
#include <QString>

namespace schalter::domain {

// What may not belong into a letter to an applicant.
enum class Sensitive { SocialSecurity, BankAccount, MailAddress, Phone, TicketNumber };

struct SensitivePart
{
    Sensitive kind = Sensitive::SocialSecurity;
    int position = 0;
    int length = 0;
    QString text;      // as it was written
    QString canonical; // the same for each way to write it
    bool operator==(const SensitivePart &) const = default;
};

bool isSocialSecurityNumber(const QString &digits); // AHV/AVS: 756, thirteen digits, EAN-13 check digit
bool isBankAccount(const QString &iban);            // without spaces; country's length and mod 97

// All such parts of a text, in their order; those with check digits only if these are right.
QList<SensitivePart> sensitivePartsIn(const QString &text);

} // namespace schalter::domain
