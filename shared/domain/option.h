// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "domain/localizedtext.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QList>

namespace schalter::domain {

// Something to choose: a choice of a field, or an option of a resource (the kitchen of the hall).
struct Option
{
    QString key;
    LocalizedText label;
    bool operator==(const Option &) const = default;
};

// A text as JSON: an object of languages, or one string for German.
LocalizedText textFromJson(const QJsonValue &json);
QJsonObject textToJson(const LocalizedText &text);

QList<Option> optionsFromJson(const QJsonValue &json);
QJsonArray optionsToJson(const QList<Option> &options);

} // namespace schalter::domain
