// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "domain/attachment.h"
#include "domain/localizedtext.h"
#include "domain/people.h"

namespace schalter::domain {

using TextModuleId = Id<struct TextModuleTag>;

// A message written in advance, whose text may hold placeholders. Shared with all who work in its category,
// or somebody's own.
struct TextModule
{
    TextModuleId id;
    int revision = 0;    // raised with each change: an editor says which one she had before her
    UserId owner;        // none: shared
    CategoryId category; // none: for all
    QString title;
    QString keyword; // short, to be typed; empty: none
    LocalizedText text;
    QList<Attachment> files; // go out with the message
    bool operator==(const TextModule &) const = default;
};

constexpr int moduleTitleChars = 120;
constexpr int moduleKeywordChars = 40;
constexpr int moduleFiles = 10;

bool mayUse(const User &user, const TextModule &module);
// Her own; shared ones of their categories leads, and all of them administrators.
bool mayEdit(const User &user, const TextModule &module);

// The languages with a text of their own.
QStringList languagesOf(const LocalizedText &text);
// Whose text is shown to somebody of that language: that one, else German, else any; empty: there is none.
QString languageShown(const LocalizedText &text, const QString &language);

} // namespace schalter::domain
