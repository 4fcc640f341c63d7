// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "domain/chat.h"
#include "domain/result.h"
#include "services/office.h"
#include "services/repositories.h"

namespace schalter::services {

struct StartChatRequest
{
    QString secret; // of the visitor's browser: the same again is the same chat
    domain::CategoryId category;
    domain::Applicant visitor;
    QString text;
    bool someoneIsThere = false; // who could take it
};

// A visitor's first line. It waits for somebody to take it; out of hours, or with nobody there, or too many
// waiting, it becomes a ticket at once: nothing has to be typed again.
class StartChat
{
public:
    explicit StartChat(const Office &office)
        : m_office(office)
    {
    }
    domain::Result<domain::Chat> operator()(
        Repositories &repositories, const StartChatRequest &request) const;

private:
    bool canWait(Repositories &repositories, const StartChatRequest &request) const;

    const Office &m_office;
};

} // namespace schalter::services
