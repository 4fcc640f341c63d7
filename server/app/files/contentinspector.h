// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "app/files/ziplimits.h"
#include "services/fileinspector.h"

namespace schalter::app {

// Lets a file in only if its content is positively one of the accepted types: what is not known is refused.
class ContentInspector final : public services::FileInspector
{
public:
    explicit ContentInspector(const ZipLimits &limits = {})
        : m_limits(limits)
    {
    }
    domain::Result<services::FileNature> inspect(const QString &path, const QString &name) const override;

private:
    const ZipLimits m_limits;
};

} // namespace schalter::app
