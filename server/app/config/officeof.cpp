// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/config/officeof.h"

namespace schalter::app {

services::Office officeOf(const Config &config)
{
    services::Office office;
    office.name = config.organisation.name;
    office.language = config.organisation.locale.section(u'_', 0, 0);
    office.languages = config.organisation.languages;
    office.timeZone = QTimeZone(config.organisation.timeZone.toUtf8());
    office.publicUrl = config.server.publicUrl;
    office.mailName = config.mail.fromName.isEmpty() ? config.organisation.name : config.mail.fromName;
    office.mailFrom = config.mail.fromAddress;
    office.bounceAddress = config.mail.bounceAddress;
    office.limits = config.limits;
    office.fileTypes = config.fileTypes;
    office.scansFiles = !config.clamd.isEmpty();
    office.chat = config.chat;
    return office;
}

} // namespace schalter::app
