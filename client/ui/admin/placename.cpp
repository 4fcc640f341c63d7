// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/admin/placename.h"

#include "ui/theme/wording.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonObject>
#include <QMap>
#include <QRegularExpression>
#include <QStringList>

using namespace Qt::StringLiterals;

namespace schalter::ui {

namespace {

QString words(const char *source) { return QCoreApplication::translate("PlaceName", source); }

QString known(const QString &part)
{
    static const QMap<QString, const char *> names{
        {u"active"_s, QT_TRANSLATE_NOOP("PlaceName", "May log in")},
        {u"buffer_minutes"_s, QT_TRANSLATE_NOOP("PlaceName", "Free between two")},
        {u"categories"_s, QT_TRANSLATE_NOOP("PlaceName", "Categories")},
        {u"category"_s, QT_TRANSLATE_NOOP("PlaceName", "Category")},
        {u"choices"_s, QT_TRANSLATE_NOOP("PlaceName", "Choices")},
        {u"closed"_s, QT_TRANSLATE_NOOP("PlaceName", "Closed days")},
        {u"code"_s, QT_TRANSLATE_NOOP("PlaceName", "Code")},
        {u"days_ahead"_s, QT_TRANSLATE_NOOP("PlaceName", "Ahead at most")},
        {u"default"_s, QT_TRANSLATE_NOOP("PlaceName", "Stands there at first")},
        {u"earliest"_s, QT_TRANSLATE_NOOP("PlaceName", "Earliest")},
        {u"email"_s, QT_TRANSLATE_NOOP("PlaceName", "Email address")},
        {u"fields"_s, QT_TRANSLATE_NOOP("PlaceName", "Fields")},
        {u"files"_s, QT_TRANSLATE_NOOP("PlaceName", "Files")},
        {u"groupMailbox"_s, QT_TRANSLATE_NOOP("PlaceName", "Group's mailbox")},
        {u"group_mailbox"_s, QT_TRANSLATE_NOOP("PlaceName", "Group's mailbox")},
        {u"help"_s, QT_TRANSLATE_NOOP("PlaceName", "Help")},
        {u"hidePersonalAddresses"_s, QT_TRANSLATE_NOOP("PlaceName", "Own addresses hidden")},
        {u"hide_personal_addresses"_s, QT_TRANSLATE_NOOP("PlaceName", "Own addresses hidden")},
        {u"intro"_s, QT_TRANSLATE_NOOP("PlaceName", "Introduction")},
        {u"key"_s, QT_TRANSLATE_NOOP("PlaceName", "Key")},
        {u"keyword"_s, QT_TRANSLATE_NOOP("PlaceName", "Keyword")},
        {u"kind"_s, QT_TRANSLATE_NOOP("PlaceName", "Kind")},
        {u"label"_s, QT_TRANSLATE_NOOP("PlaceName", "Label")},
        {u"latest"_s, QT_TRANSLATE_NOOP("PlaceName", "Latest")},
        {u"login"_s, QT_TRANSLATE_NOOP("PlaceName", "User name")},
        {u"maximum"_s, QT_TRANSLATE_NOOP("PlaceName", "Up to")},
        {u"maximum_length"_s, QT_TRANSLATE_NOOP("PlaceName", "Longest")},
        {u"maximum_minutes"_s, QT_TRANSLATE_NOOP("PlaceName", "Not longer than")},
        {u"minimum"_s, QT_TRANSLATE_NOOP("PlaceName", "From")},
        {u"minimum_length"_s, QT_TRANSLATE_NOOP("PlaceName", "Shortest")},
        {u"minimum_minutes"_s, QT_TRANSLATE_NOOP("PlaceName", "Not shorter than")},
        {u"name"_s, QT_TRANSLATE_NOOP("PlaceName", "Name")},
        {u"opening"_s, QT_TRANSLATE_NOOP("PlaceName", "Opening times")},
        {u"options"_s, QT_TRANSLATE_NOOP("PlaceName", "Options")},
        {u"owner"_s, QT_TRANSLATE_NOOP("PlaceName", "Owner")},
        {u"placeholder"_s, QT_TRANSLATE_NOOP("PlaceName", "Example")},
        {u"reason"_s, QT_TRANSLATE_NOOP("PlaceName", "Reason")},
        {u"required"_s, QT_TRANSLATE_NOOP("PlaceName", "Must be filled in")},
        {u"resource"_s, QT_TRANSLATE_NOOP("PlaceName", "Resource")},
        {u"retired"_s, QT_TRANSLATE_NOOP("PlaceName", "No longer offered")},
        {u"role"_s, QT_TRANSLATE_NOOP("PlaceName", "Role")},
        {u"slug"_s, QT_TRANSLATE_NOOP("PlaceName", "Address")},
        {u"substitute"_s, QT_TRANSLATE_NOOP("PlaceName", "Substitute")},
        {u"substituteFrom"_s, QT_TRANSLATE_NOOP("PlaceName", "Away from")},
        {u"substituteTo"_s, QT_TRANSLATE_NOOP("PlaceName", "Away until")},
        {u"text"_s, QT_TRANSLATE_NOOP("PlaceName", "Text")},
        {u"title"_s, QT_TRANSLATE_NOOP("PlaceName", "Title")},
        {u"title_field"_s, QT_TRANSLATE_NOOP("PlaceName", "Field in the title")},
        {u"type"_s, QT_TRANSLATE_NOOP("PlaceName", "Type")},
        {u"whole"_s, QT_TRANSLATE_NOOP("PlaceName", "Whole numbers only")}};
    const char *name = names.value(part);
    return name ? words(name) : part;
}

bool isLanguage(const QString &part)
{
    return QStringList{u"de"_s, u"fr"_s, u"it"_s, u"en"_s}.contains(part);
}

} // namespace

QString placeName(const QString &place)
{
    static const QRegularExpression listed(u"^(\\w+)\\[([^\\]]*)\\]$"_s);
    QStringList names;
    for (const QString &part : place.split(u'.', Qt::SkipEmptyParts)) {
        if (part == "definition"_L1)
            continue;
        if (isLanguage(part) && !names.isEmpty())
            names.last() += u" (%1)"_s.arg(wording::language(part));
        else if (const auto match = listed.match(part); match.hasMatch())
            names.append(u"%1 “%2”"_s.arg(known(match.captured(1)), match.captured(2)));
        else
            names.append(known(part));
    }
    return names.join(u" · "_s);
}

QString valueText(const QJsonValue &value)
{
    if (value.isBool())
        return value.toBool() ? words(QT_TRANSLATE_NOOP("PlaceName", "yes"))
                              : words(QT_TRANSLATE_NOOP("PlaceName", "no"));
    if (value.isDouble())
        return QString::number(value.toDouble());
    if (value.isString())
        return value.toString();
    QStringList parts;
    if (value.isArray())
        for (const QJsonValue &entry : value.toArray())
            parts.append(entry.isObject() ? valueText(entry["name"_L1]) : valueText(entry));
    if (value.isObject())
        for (const QJsonValue &entry : value.toObject())
            if (const QString text = valueText(entry); !text.isEmpty() && !entry.isBool())
                parts.append(text);
    parts.removeAll(QString());
    return parts.join(u", "_s);
}

} // namespace schalter::ui
