// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/catalogue.h"
#include "core/recordedit.h"

namespace schalter::client {

// A category while it is changed.
class CategoryEdit : public RecordEdit
{
    Q_OBJECT
public:
    explicit CategoryEdit(Catalogue &catalogue, LocalStore *store = nullptr, QObject *parent = nullptr);

    void open(domain::CategoryId id) { openRecord(QString::number(id.value)); }
    void openNew() { openFresh(protocol::structToJson(domain::Category())); }
    const domain::Category &category() const { return m_typed; }
    void set(const domain::Category &typed);

protected:
    std::optional<QJsonObject> stored(const QString &key) const override;
    QString keyOf(const QJsonObject &record) const override;
    QList<domain::Flaw> flawsIn(const QJsonObject &record) const override;
    void send(const QJsonObject &record) override;
    void take(const QJsonObject &record) override;

private:
    Catalogue &m_catalogue;
    domain::Category m_typed;
};

} // namespace schalter::client
