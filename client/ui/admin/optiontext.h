// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "domain/option.h"

namespace schalter::ui {

// Things to choose from as lines to type: "key: Text" in one language.
QString optionText(const QList<domain::Option> &options, const QString &language);
// A line without a key gets one from its text; texts in other languages stay with their keys.
QList<domain::Option> optionsFrom(
    const QString &typed, const QList<domain::Option> &before, const QString &language);

} // namespace schalter::ui
