// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/placeholders.h"

#include <QLocale>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace schalter::domain {

namespace {

constexpr auto fieldPrefix = "field:"_L1;
// Unseen and without width: the text looks the same, but is no placeholder any more.
constexpr QChar wordJoiner(0x2060);

QList<Placeholder> matchesIn(const QString &text, const QString &pattern)
{
    const QRegularExpression expression(pattern);
    QList<Placeholder> found;
    for (const auto &match : expression.globalMatch(text))
        found.append(
            {static_cast<int>(match.capturedStart()), static_cast<int>(match.capturedLength()),
             match.captured(1)});
    return found;
}

QString knownPattern()
{
    static const QString pattern = [] {
        QStringList names;
        for (const QString &name : placeholderNames())
            names.append(QRegularExpression::escape(name));
        return uR"(\{(%1|field:[^\s{}][^{}\n]{0,199})\})"_s.arg(names.join(u'|'));
    }();
    return pattern;
}

QString valueOf(const PlaceholderValues &values, const QString &name)
{
    return values.value(name.startsWith(fieldPrefix) ? fieldPlaceholder(name.mid(fieldPrefix.size())) : name);
}

QString harmless(QString value)
{
    const QList<Placeholder> places = placeholdersIn(value);
    for (auto place = places.rbegin(); place != places.rend(); ++place)
        value.insert(place->position + 1, wordJoiner);
    return value;
}

QString dayText(const QDate &day, const QString &language)
{
    const bool isEnglish = language == "en"_L1;
    const QLocale locale(
        QLocale(language).language(), isEnglish ? QLocale::UnitedKingdom : QLocale::Switzerland);
    return day.isValid() ? locale.toString(day, language == "de"_L1 ? u"d. MMMM yyyy"_s : u"d MMMM yyyy"_s)
                         : QString();
}

// The fields that every reservation has; a day that is none stands as it is.
void addReservation(const TicketField &field, const QString &language, PlaceholderValues &values)
{
    static const QStringList keys{u"resource"_s, u"day"_s, u"from"_s, u"to"_s, u"options"_s};
    if (!keys.contains(field.key))
        return;
    const QDate day = field.key == "day"_L1 ? QDate::fromString(field.value, Qt::ISODate) : QDate();
    values.insert(u"reservation."_s + field.key, day.isValid() ? dayText(day, language) : field.value);
}

} // namespace

QStringList placeholderNames()
{
    return {u"applicant.name"_s,       u"applicant.email"_s, u"ticket.number"_s,    u"ticket.title"_s,
            u"ticket.category"_s,      u"caseworker.name"_s, u"organisation"_s,     u"today"_s,
            u"reservation.resource"_s, u"reservation.day"_s, u"reservation.from"_s, u"reservation.to"_s,
            u"reservation.options"_s};
}

QList<Placeholder> placeholdersIn(const QString &text)
{
    return text.contains(u'{') ? matchesIn(text, knownPattern()) : QList<Placeholder>();
}

bool hasPlaceholders(const QString &text) { return !placeholdersIn(text).isEmpty(); }

QList<Placeholder> unknownPlaceholdersIn(const QString &text)
{
    QList<Placeholder> unknown = matchesIn(text, uR"(\{([A-Za-z]+[.:][^{}\n]{0,199}|[a-z]{3,20})\})"_s);
    const QList<Placeholder> known = placeholdersIn(text);
    unknown.removeIf([&known](const Placeholder &place) { return known.contains(place); });
    return unknown;
}

QString fieldPlaceholder(const QString &label) { return fieldPrefix + label.simplified().toCaseFolded(); }

ResolvedText resolved(const QString &text, const PlaceholderValues &values)
{
    ResolvedText result;
    qsizetype done = 0;
    for (Placeholder place : placeholdersIn(text)) {
        result.text += QStringView(text).mid(done, place.position - done);
        done = place.position + place.length;
        const QString value = valueOf(values, place.name);
        if (value.isEmpty()) {
            const auto whole = QStringView(text).mid(place.position, place.length);
            place.position = static_cast<int>(result.text.size());
            result.text += whole;
            result.unresolved.append(place);
        } else {
            result.text += harmless(value);
        }
    }
    result.text += QStringView(text).mid(done);
    return result;
}

PlaceholderValues placeholderValues(const Ticket &ticket, const PlaceholderContext &context)
{
    PlaceholderValues values{
        {u"applicant.name"_s, ticket.applicant.name}, {u"applicant.email"_s, ticket.applicant.email},
        {u"ticket.number"_s, ticket.number},          {u"ticket.title"_s, ticket.title},
        {u"ticket.category"_s, context.category},     {u"caseworker.name"_s, context.caseworker},
        {u"organisation"_s, context.organisation},    {u"today"_s, dayText(context.today, context.language)}};
    for (const TicketField &field : ticket.fields) {
        addReservation(field, context.language, values);
        for (const QString &name : {field.key, field.label})
            if (!name.isEmpty())
                values.insert(fieldPlaceholder(name), field.value);
    }
    return values;
}

} // namespace schalter::domain
