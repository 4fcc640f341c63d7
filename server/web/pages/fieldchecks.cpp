// SPDX-License-Identifier: GPL-3.0-or-later
#include "web/pages/fieldchecks.h"

#include "domain/fieldbounds.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace schalter::domain;
using namespace Qt::StringLiterals;

namespace schalter::web {

namespace {

QString written(const QJsonObject &json)
{
    return QString::fromUtf8(QJsonDocument(json).toJson(QJsonDocument::Compact));
}

std::optional<FieldProblem> formatProblem(FieldType type)
{
    switch (type) {
    case FieldType::Number:
        return FieldProblem::NotANumber;
    case FieldType::Email:
        return FieldProblem::NotAnEmail;
    case FieldType::Phone:
        return FieldProblem::NotAPhone;
    case FieldType::Date:
        return FieldProblem::NotADate;
    case FieldType::Time:
        return FieldProblem::NotATime;
    default:
        return std::nullopt;
    }
}

// The field that an input of every form is like.
FormField builtIn(const QString &key, const Form &form, const QDate &today)
{
    FormField field;
    field.key = key;
    field.required = true;
    if (key == "email"_L1)
        field.type = FieldType::Email;
    if (key == "from"_L1 || key == "to"_L1)
        field.type = FieldType::Time;
    if (key == "day"_L1) {
        field.type = FieldType::Date;
        field.earliest = today.toString(Qt::ISODate);
        if (form.resource && form.resource->daysAhead > 0)
            field.latest = today.addDays(form.resource->daysAhead).toString(Qt::ISODate);
    }
    return field;
}

} // namespace

QString FieldChecks::of(const FormField &field) const
{
    const auto bound = [this](const QJsonValue &value, FieldProblem problem, const QString &text) {
        return QJsonArray{value, m_say({problem, text})};
    };
    const bool isDate = field.type == FieldType::Date;
    const auto shown = [isDate](const QString &moment) {
        return isDate ? dayText(QDate::fromString(moment, Qt::ISODate)) : moment;
    };
    QJsonObject json{{u"type"_s, nameOf(field.type)}};
    if (field.required)
        json[u"required"_s] = m_say({FieldProblem::Required, {}});
    if (const auto format = formatProblem(field.type))
        json[u"format"_s] = m_say({*format, {}});
    if (field.whole)
        json[u"whole"_s] = m_say({FieldProblem::NotWhole, {}});
    if (field.minimum)
        json[u"min"_s] =
            bound(*field.minimum, FieldProblem::TooSmall, QString::number(*field.minimum, 'g', 15));
    if (field.maximum)
        json[u"max"_s] =
            bound(*field.maximum, FieldProblem::TooLarge, QString::number(*field.maximum, 'g', 15));
    if (const QString earliest = earliestOf(field, m_today); !earliest.isEmpty())
        json[u"min"_s] = bound(earliest, FieldProblem::TooEarly, shown(earliest));
    if (const QString latest = latestOf(field, m_today); !latest.isEmpty())
        json[u"max"_s] = bound(latest, FieldProblem::TooLate, shown(latest));
    if (field.minimumLength)
        json[u"shortest"_s] =
            bound(*field.minimumLength, FieldProblem::TooShort, QString::number(*field.minimumLength));
    if (field.type == FieldType::Text || field.type == FieldType::Paragraph)
        json[u"longest"_s] =
            bound(longestOf(field), FieldProblem::TooLong, QString::number(longestOf(field)));
    return written(json);
}

QString FieldChecks::of(const QString &key, const Form &form) const
{
    QJsonObject json = QJsonDocument::fromJson(of(builtIn(key, form, m_today)).toUtf8()).object();
    if (key == "day"_L1) {
        json[u"min"_s] = QJsonArray{m_today.toString(Qt::ISODate), m_say({FieldProblem::InThePast, {}})};
        if (json.contains(u"max"_s)) {
            const QDate last = m_today.addDays(form.resource->daysAhead);
            json[u"max"_s] =
                QJsonArray{last.toString(Qt::ISODate), m_say({FieldProblem::TooFarAhead, dayText(last)})};
        }
    }
    if (key == "to"_L1)
        json[u"after"_s] = QJsonArray{u"from"_s, m_say({FieldProblem::EndBeforeStart, {}})};
    return written(json);
}

} // namespace schalter::web
