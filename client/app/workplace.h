// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "app/hunspelldictionary.h"
#include "core/downloads.h"
#include "core/drafts.h"
#include "core/inboxmodel.h"
#include "core/outbox.h"
#include "core/spelling.h"
#include "core/textmodules.h"
#include "ui/mainwindow/mainwindow.h"

namespace schalter::clientapp {

// All that belongs to one person who is logged in: what she knows, what she has not sent yet, her window.
class Workplace
{
public:
    Workplace(client::Session &session, QSettings &settings, const QString &storeFile)
        : m_outbox(session, storeFile)
        , m_drafts(m_outbox.store())
        , m_inbox(session)
        , m_modules(session, m_outbox.store())
        , m_downloads(session, storeFile + QStringLiteral(".cache"))
        , m_spelling(m_outbox.store(), hunspellDictionary)
        , m_user(session.me().id)
        , m_desk{session, m_outbox, m_drafts, m_inbox, settings, m_modules, m_downloads, m_spelling}
        , m_window(std::make_unique<ui::MainWindow>(m_desk))
    {
    }

    domain::UserId user() const { return m_user; }
    ui::MainWindow &window() { return *m_window; }
    // In another language; what is open stays so.
    void renewWindow()
    {
        const domain::TicketId open = m_window->openTicketId();
        m_drafts.flush();
        m_window.reset();
        m_window = std::make_unique<ui::MainWindow>(m_desk);
        if (open.isValid())
            m_window->openTicket(open);
    }
    client::InboxModel &inbox() { return m_inbox; }
    client::Outbox &outbox() { return m_outbox; }
    client::Spelling &spelling() { return m_spelling; }

private:
    client::Outbox m_outbox;
    client::DraftStore m_drafts;
    client::InboxModel m_inbox;
    client::TextModules m_modules;
    client::Downloads m_downloads;
    client::Spelling m_spelling;
    const domain::UserId m_user;
    ui::Desk m_desk;
    std::unique_ptr<ui::MainWindow> m_window; // last: it goes first
};

} // namespace schalter::clientapp
