// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "web/http/httprequest.h"

#include "domain/submission.h"

namespace schalter::web {

// What a person typed into a form: line ends as \n, without control characters and what turns directions.
QString typedText(const QString &text);
domain::Answers typedAnswers(const HttpRequest &request);
// Names an operation by the page that it was sent from and by what was typed: sending the same again is
// harmless, sending something else from the same page (after going back) is something new.
QString operationOf(const HttpRequest &request, const QString &typed);
QString operationOf(const HttpRequest &request, const domain::Answers &answers);

} // namespace schalter::web
