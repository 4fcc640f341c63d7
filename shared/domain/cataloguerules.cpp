// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/cataloguerules.h"

#include "domain/submission.h"

#include <QCoreApplication>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace schalter::domain {

namespace {

constexpr int nameChars = 200;

} // namespace

bool isCatalogueKey(const QString &text)
{
    static const QRegularExpression pattern(u"^[a-z0-9][a-z0-9_-]{0,39}\\z"_s);
    return pattern.match(text).hasMatch();
}

void FlawFinder::add(const QString &place, const char *text, const QStringList &arguments)
{
    m_found.append({placeOf(place), QString::fromUtf8(text), arguments});
}

void FlawFinder::unless(bool holds, const QString &place, const char *text, const QStringList &arguments)
{
    if (!holds)
        add(place, text, arguments);
}

void FlawFinder::key(const QString &place, const QString &key, QSet<QString> &used)
{
    if (!isCatalogueKey(key))
        add(place,
            QT_TRANSLATE_NOOP(
                "Flaw",
                "A key has 1 to 40 of a-z, 0-9, - and _ and begins with a letter or digit; \"%1\" is none."),
            {key});
    else if (used.contains(key))
        add(place, QT_TRANSLATE_NOOP("Flaw", "The key \"%1\" is used twice or reserved."), {key});
    used.insert(key);
}

void FlawFinder::text(const QString &place, const LocalizedText &text, int most, bool needed)
{
    static const QRegularExpression code(u"^[a-z]{2}\\z"_s);
    bool isEmpty = true;
    for (const auto &[language, value] : text.texts().asKeyValueRange()) {
        isEmpty = isEmpty && value.trimmed().isEmpty();
        unless(
            code.match(language).hasMatch(), place,
            QT_TRANSLATE_NOOP("Flaw", "\"%1\" is not a language such as \"de\"."), {language});
        unless(
            value.size() <= most, place + u'.' + language,
            QT_TRANSLATE_NOOP("Flaw", "The text is too long: at most %1 characters are possible."),
            {QString::number(most)});
    }
    if (needed && isEmpty)
        add(place, QT_TRANSLATE_NOOP("Flaw", "The text is missing."));
}

void FlawFinder::options(const QString &place, const QList<Option> &options, int most)
{
    unless(
        options.size() <= most, place,
        QT_TRANSLATE_NOOP("Flaw", "There are too many: at most %1 are possible."), {QString::number(most)});
    QSet<QString> keys;
    for (qsizetype i = 0; i < options.size(); ++i) {
        const QString entry = u"%1.%2"_s.arg(place).arg(i);
        key(entry + u".key"_s, options[i].key, keys);
        text(entry + u".label"_s, options[i].label, nameChars, true);
    }
}

QList<Flaw> flawsOf(const Category &category)
{
    static const QRegularExpression code(u"^[A-Z]{2,6}\\z"_s);
    FlawFinder flaws;
    flaws.unless(
        code.match(category.code).hasMatch(), u"code"_s,
        QT_TRANSLATE_NOOP("Flaw", "A category's code must be two to six of A-Z, but one is \"%1\"."),
        {category.code});
    flaws.text(u"name"_s, category.name, nameChars, true);
    flaws.unless(
        isEmailAddress(category.groupMailbox), u"group_mailbox"_s,
        QT_TRANSLATE_NOOP("Flaw", "The group's mailbox \"%1\" is not an email address."),
        {category.groupMailbox});
    return flaws.found();
}

} // namespace schalter::domain
