// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QString>
#include <QVariantList>

namespace schalter::mail {

// What people typed as body text: LF line ends, no control characters but tabs.
QString bodyText(const QString &typed);

// The text as a template's list: paragraphs (after an empty line) of "lines", each with "text" and "more".
QVariantList paragraphsOf(const QString &text);

} // namespace schalter::mail
