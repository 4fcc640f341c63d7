// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "domain/people.h"
#include "domain/result.h"
#include "domain/submission.h"
#include "services/office.h"
#include "services/repositories.h"

namespace schalter::services {

// A file that an entry of the form asked for.
struct SubmittedFile
{
    QString field; // its key
    StoredFile file;
};

struct SubmitFormRequest
{
    QString slug;
    domain::Answers answers; // without problems, as problemsOf() says
    QString language;
    QString operation; // made with the page: sending it twice makes one ticket
    QList<SubmittedFile> files = {};
    std::optional<domain::User> caseworker = {}; // who fills it in for somebody at the counter
};

// An applicant's form becomes an open ticket and she is told; SpanTaken if the resource is reserved then.
class SubmitForm
{
public:
    explicit SubmitForm(const Office &office)
        : m_office(office)
    {
    }
    domain::Result<domain::Ticket> operator()(
        Repositories &repositories, const SubmitFormRequest &request) const;

private:
    const Office &m_office;
};

} // namespace schalter::services
