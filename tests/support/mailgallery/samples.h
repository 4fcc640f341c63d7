// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "services/delivery.h"
#include "services/office.h"

#include <vector>

namespace schalter::test {

// A mail as it could be owed, with what makes it hard to lay out: long words, files, many links.
struct MailSample
{
    QString name;
    services::Delivery delivery;
};

services::Office sampleOffice();
std::vector<MailSample> mailSamples(const QString &language);

} // namespace schalter::test
