// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "domain/result.h"
#include "services/office.h"
#include "services/repositories.h"

namespace schalter::services {

// What a mail server reports of a mail that it had taken: it gave up, or it is still trying.
struct BounceReport
{
    QString tag; // of the address that the report came to
    bool isFinal = false;
    QString reason; // status and the server's words, one line
};

enum class BounceOutcome { Failed, Noted, Ignored };

// Notes on a mail what was reported of it later. Only who has the tag that went out with the mail can say
// anything about it; saying it twice changes nothing.
class RecordBounce
{
public:
    explicit RecordBounce(const Office &office)
        : m_office(office)
    {
    }
    domain::Result<BounceOutcome> operator()(Repositories &repositories, const BounceReport &report) const;

private:
    const Office &m_office;
};

} // namespace schalter::services
