// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/peoplerules.h"

#include "domain/cataloguerules.h"
#include "domain/submission.h"

#include <QCoreApplication>
#include <QRandomGenerator>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace schalter::domain {

namespace {

constexpr int shortestPassword = 8;
constexpr int longestPassword = 1000;
constexpr int longestName = 200;

} // namespace

QList<Flaw> flawsOf(const User &user)
{
    static const QRegularExpression login(u"^[a-z0-9][a-z0-9._@-]{0,63}\\z"_s);
    static const QRegularExpression name(u"^[^\\p{C}]*[^\\p{C}\\s][^\\p{C}]*\\z"_s);
    FlawFinder flaws;
    flaws.unless(
        login.match(user.login).hasMatch(), u"login"_s,
        QT_TRANSLATE_NOOP(
            "Flaw", "The user name has 1 to 64 of a-z, 0-9, dot, hyphen, underscore and @ and begins with a "
                    "letter or digit."));
    flaws.unless(
        name.match(user.name).hasMatch() && user.name.size() <= longestName, u"name"_s,
        QT_TRANSLATE_NOOP("Flaw", "The name must have 1 to %1 characters and be of one line."),
        {QString::number(longestName)});
    flaws.unless(
        isEmailAddress(user.email), u"email"_s,
        QT_TRANSLATE_NOOP("Flaw", "This is not an email address. Example: max@example.ch"));
    flaws.unless(
        !user.substituteFrom.isValid() || !user.substituteTo.isValid() ||
            user.substituteFrom <= user.substituteTo,
        u"substituteTo"_s, QT_TRANSLATE_NOOP("Flaw", "The last day must not be before the first."));
    return flaws.found();
}

QList<Flaw> flawsOfPassword(const QString &password, const QString &login)
{
    FlawFinder flaws;
    flaws.unless(
        password.size() >= shortestPassword, u"password"_s,
        QT_TRANSLATE_NOOP("Flaw", "The password must have at least %1 characters."),
        {QString::number(shortestPassword)});
    flaws.unless(
        password.size() <= longestPassword, u"password"_s,
        QT_TRANSLATE_NOOP("Flaw", "The password may have at most %1 characters."),
        {QString::number(longestPassword)});
    flaws.unless(
        password.compare(login, Qt::CaseInsensitive) != 0, u"password"_s,
        QT_TRANSLATE_NOOP("Flaw", "The password may not be the user name."));
    return flaws.found();
}

QString makePassword()
{
    constexpr auto letters = "abcdefghjkmnpqrstuvwxyz23456789"_L1;
    QString password;
    for (int group = 0; group < 4; ++group) {
        if (group > 0)
            password += u'-';
        for (int i = 0; i < 4; ++i)
            password += letters[QRandomGenerator::system()->bounded(int(letters.size()))];
    }
    return password;
}

bool canStandIn(const User &substitute, const User &user)
{
    return substitute.active && substitute.role != Role::Reader && substitute.id != user.id;
}

} // namespace schalter::domain
