// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "mail/outgoingmail.h"

namespace schalter::mail {

// "20261123-164500-123-GT-1234-5678-0a1b2c3d.eml": sortable by time, the same for each attempt of a mail.
QString mailFileName(const OutgoingMail &mail);

// Writes the mail so that it appears whole or not at all and survives a power cut. Gives an error's text,
// empty if all is well.
QString writeMailFile(const QString &directory, const OutgoingMail &mail);

} // namespace schalter::mail
