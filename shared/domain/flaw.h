// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QString>
#include <QStringList>

namespace schalter::domain {

// What is wrong with something that an administrator defines: a category, a form, a resource. place: the way
// to it, as in "fields.2.choices.0.label"; text: an English source text of the context "Flaw", with %1, %2 …
// for the arguments.
struct Flaw
{
    QString place;
    QString text;
    QStringList arguments;

    QString sentence() const { return sentence(text); } // in English
    QString sentence(const QString &translated) const;  // with the text as the context "Flaw" has it
    bool operator==(const Flaw &) const = default;
};

} // namespace schalter::domain
