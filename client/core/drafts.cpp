// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/drafts.h"

using namespace schalter::domain;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace schalter::client {

namespace {
const QString notifyKey = u"notify-on-reply"_s;
}

DraftStore::DraftStore(LocalStore &store, QObject *parent)
    : QObject(parent)
    , m_store(store)
{
    m_save.setSingleShot(true);
    m_save.setInterval(500ms);
    connect(&m_save, &QTimer::timeout, this, &DraftStore::flush);
}

DraftStore::~DraftStore() { flush(); }

QString DraftStore::draft(TicketId ticket, DraftKind kind) const { return m_store.draft(ticket, kind); }

void DraftStore::setDraft(TicketId ticket, DraftKind kind, const QString &text)
{
    if (text == draft(ticket, kind))
        return;
    m_store.setDraft(ticket, kind, text);
    if (!m_save.isActive()) // not restarted: someone who types without a pause is saved as well
        m_save.start();
}

bool DraftStore::notifyOnReply() const { return m_store.setting(notifyKey) == "1"_L1; }

void DraftStore::setNotifyOnReply(bool notify)
{
    if (notify != notifyOnReply())
        m_store.saveSetting(notifyKey, notify ? u"1"_s : u"0"_s);
}

void DraftStore::flush()
{
    m_save.stop();
    m_store.saveDrafts();
}

} // namespace schalter::client
