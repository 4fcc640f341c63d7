// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "mail/mailwords.h"

#include <QVariantMap>

namespace schalter::mail {

// What the templates of a mail are filled with.
QVariantMap mailValues(
    const MailWords &words, const services::Delivery &delivery, const services::Office &office);

} // namespace schalter::mail
