// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/localstore.h"
#include "core/session.h"
#include "domain/counter.h"
#include "protocol/messages/counter.h"

#include <QTimer>

namespace schalter::client {

// A ticket that is being opened for someone at the counter. What was typed outlives the program; asking again
// after a lost answer makes no second ticket.
class NewTicket : public QObject
{
    Q_OBJECT
public:
    NewTicket(Session &session, LocalStore &store, QObject *parent = nullptr);
    ~NewTicket() override;

    void load();                                                    // the forms, anew
    QList<domain::Category> categories() const;                     // in which this person works
    QStringList languages() const { return m_session.languages(); } // that applicants may have
    QList<domain::Form> forms(domain::CategoryId category) const;
    std::optional<domain::Form> form(const QString &slug) const;

    const QJsonObject &draft() const { return m_draft; }
    void setDraft(const QJsonObject &draft); // what the panel wants to see again
    void forgetDraft();

    bool isBusy() const { return m_isBusy; }
    void create(protocol::CreateTicket wanted);

Q_SIGNALS:
    void formsLoaded();
    void created(schalter::domain::TicketId ticket);
    void refused(const schalter::domain::Error &error); // nothing is lost, it can be tried again

private:
    void onForms(const domain::Result<protocol::FormList> &answer);
    void onCreated(const domain::Result<protocol::TicketCreated> &answer);
    void save();

    Session &m_session;
    LocalStore &m_store;
    QList<domain::Form> m_forms;
    QJsonObject m_draft;
    QString m_operation; // of the ticket that is being typed
    QTimer m_saving;
    bool m_isBusy = false;
};

} // namespace schalter::client
