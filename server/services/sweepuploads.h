// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "domain/result.h"
#include "services/office.h"
#include "services/repositories.h"

#include <QStringList>

namespace schalter::services {

// Forgets uploads that no message took within a day. Gives the contents that nothing refers to any more, to
// be removed from the store after the commit.
class SweepUploads
{
public:
    explicit SweepUploads(const Office &office)
        : m_office(office)
    {
    }
    domain::Result<QStringList> operator()(Repositories &repositories) const;

private:
    const Office &m_office;
};

} // namespace schalter::services
