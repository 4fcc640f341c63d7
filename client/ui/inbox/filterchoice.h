// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/arrangement.h"

#include <QMenu>

namespace schalter::ui {

// What an inbox can be restricted to: categories, owners, tags, what was put off. Knows the words for it.
class FilterChoice : public QObject
{
    Q_OBJECT
public:
    FilterChoice(client::Session &session, client::Tags &tags, QObject *parent);

    // One restriction of a filter, and how it is taken away.
    struct Part
    {
        QString text;
        client::InboxFilter without;
    };
    QList<Part> partsOf(const client::InboxFilter &filter) const;
    void fill(QMenu *menu, const client::InboxFilter &filter); // checkable; a choice is told by chosen()

Q_SIGNALS:
    void chosen(const schalter::client::InboxFilter &filter);

private:
    void addTo(QMenu *menu, const QString &text, bool isChosen, const client::InboxFilter &changed);
    void addCategories(QMenu *menu, const client::InboxFilter &filter);
    void addOwners(QMenu *menu, const client::InboxFilter &filter);
    void addTags(QMenu *menu, const client::InboxFilter &filter);
    QString nameOf(domain::CategoryId id) const;
    QString nameOf(domain::UserId id) const;
    QString nameOf(domain::TagId id) const;

    client::Session &m_session;
    client::Tags &m_tags;
};

} // namespace schalter::ui
