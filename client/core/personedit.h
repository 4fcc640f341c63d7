// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/people.h"
#include "core/recordedit.h"

namespace schalter::client {

// A person while she is added or changed. Her start password is never kept.
class PersonEdit : public RecordEdit
{
    Q_OBJECT
public:
    explicit PersonEdit(People &people, LocalStore *store = nullptr, QObject *parent = nullptr);

    void open(domain::UserId id) { openRecord(QString::number(id.value)); }
    void openNew() { openFresh(protocol::structToJson(domain::User())); }
    const domain::User &person() const { return m_typed; }
    void set(const domain::User &typed);
    void setPassword(const QString &password) { m_password = password; } // of a new one; empty: one is made

Q_SIGNALS:
    void passwordMade(const QString &login, const QString &password); // to be shown once

protected:
    std::optional<QJsonObject> stored(const QString &key) const override;
    QString keyOf(const QJsonObject &record) const override;
    QList<domain::Flaw> flawsIn(const QJsonObject &record) const override;
    void send(const QJsonObject &record) override;
    void take(const QJsonObject &record) override;

private:
    void onSaved(const domain::Result<protocol::PersonSaved> &answer);

    People &m_people;
    domain::User m_typed;
    QString m_password;
};

} // namespace schalter::client
