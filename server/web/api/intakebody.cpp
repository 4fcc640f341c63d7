// SPDX-License-Identifier: GPL-3.0-or-later
#include "web/api/intakebody.h"

#include "domain/submission.h"
#include "web/typedtext.h"

#include <QJsonDocument>
#include <QJsonObject>

using namespace schalter::domain;
using namespace Qt::StringLiterals;

namespace schalter::web {

namespace {

constexpr int mostDepth = 8;
constexpr int lineChars = 200;
constexpr int valueChars = 4000;
constexpr int mostFields = 200;

bool isTooDeep(const QByteArray &json)
{
    int depth = 0;
    bool inText = false;
    for (qsizetype i = 0; i < json.size(); ++i) {
        const char c = json[i];
        if (inText && c == '\\')
            ++i;
        else if (c == '"')
            inText = !inText;
        else if (!inText && (c == '{' || c == '['))
            ++depth;
        else if (!inText && (c == '}' || c == ']'))
            --depth;
        if (depth > mostDepth)
            return true;
    }
    return false;
}

} // namespace

bool IntakeBody::read(const QByteArray &json)
{
    const QJsonDocument document = isTooDeep(json) ? QJsonDocument() : QJsonDocument::fromJson(json);
    if (!document.isObject())
        return false;
    const QJsonObject body = document.object();
    m_request.category = text(body["category"_L1], u"#/category"_s, lineChars);
    m_request.title = text(body["title"_L1], u"#/title"_s, lineChars).simplified();
    readApplicant(body["applicant"_L1]);
    readFields(body["fields"_L1]);
    return true;
}

QString IntakeBody::text(const QJsonValue &value, const QString &pointer, int most, bool required)
{
    if (!value.isString()) {
        if (required || !value.isUndefined())
            complain(pointer, value.isUndefined() ? u"is required"_s : u"must be a string"_s);
        return {};
    }
    const QString text = typedText(value.toString()).trimmed();
    if (required && text.isEmpty())
        complain(pointer, u"must not be empty"_s);
    if (text.size() > most)
        complain(pointer, u"must have at most %1 characters"_s.arg(most));
    return text;
}

void IntakeBody::readApplicant(const QJsonValue &value)
{
    if (!value.isObject())
        return complain(u"#/applicant"_s, value.isUndefined() ? u"is required"_s : u"must be an object"_s);
    Applicant &applicant = m_request.applicant;
    applicant.name = text(value["name"_L1], u"#/applicant/name"_s, lineChars).simplified();
    applicant.email = text(value["email"_L1], u"#/applicant/email"_s, lineChars);
    if (!applicant.email.isEmpty() && !isEmailAddress(applicant.email))
        complain(u"#/applicant/email"_s, u"is not an email address"_s);
    applicant.language = text(value["language"_L1], u"#/applicant/language"_s, lineChars, false);
    if (applicant.language.isEmpty())
        applicant.language = m_office.language;
    else if (!m_office.languages.contains(applicant.language))
        complain(u"#/applicant/language"_s, u"must be one of: %1"_s.arg(m_office.languages.join(u", "_s)));
}

void IntakeBody::readFields(const QJsonValue &value)
{
    if (!value.isArray() && !value.isUndefined())
        return complain(u"#/fields"_s, u"must be an array"_s);
    const QJsonArray fields = value.toArray();
    if (fields.size() > mostFields)
        return complain(u"#/fields"_s, u"must have at most %1 entries"_s.arg(mostFields));
    for (qsizetype i = 0; i < fields.size(); ++i) {
        const QString pointer = u"#/fields/%1"_s.arg(i);
        if (!fields[i].isObject()) {
            complain(pointer, u"must be an object"_s);
            continue;
        }
        TicketField field;
        field.label = text(fields[i]["label"_L1], pointer + u"/label"_s, lineChars).simplified();
        const QJsonValue content = fields[i]["value"_L1];
        if (content.isUndefined())
            complain(pointer + u"/value"_s, u"is required"_s);
        field.value = text(content, pointer + u"/value"_s, valueChars, false);
        m_request.fields.append(field);
    }
}

void IntakeBody::complain(const QString &pointer, const QString &detail)
{
    m_errors.append(error(pointer, detail));
}

QJsonObject IntakeBody::error(const QString &pointer, const QString &detail)
{
    return {{u"pointer"_s, pointer}, {u"detail"_s, detail}};
}

} // namespace schalter::web
