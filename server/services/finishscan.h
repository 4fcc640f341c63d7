// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "domain/result.h"
#include "services/office.h"
#include "services/repositories.h"
#include "services/scanner.h"

namespace schalter::services {

struct FinishScanRequest
{
    domain::AttachmentId attachment;
    ScanVerdict verdict; // Clean, Infected or Unchecked
};

// What became of the file, and the content that nothing refers to any more (to be removed after the commit).
struct FinishedScan
{
    AttachmentRow row;
    QString unreferred; // empty: none
};

// Notes what the scanner said. A refused file is no longer kept, and a line on its ticket says so; NotFound
// if there is nothing (more) to note.
class FinishScan
{
public:
    explicit FinishScan(const Office &office)
        : m_office(office)
    {
    }
    domain::Result<FinishedScan> operator()(
        Repositories &repositories, const FinishScanRequest &request) const;

private:
    void tellTicket(Repositories &repositories, const AttachmentRow &row) const;

    const Office &m_office;
};

} // namespace schalter::services
