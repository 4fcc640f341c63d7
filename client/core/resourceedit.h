// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/catalogue.h"
#include "core/recordedit.h"

namespace schalter::client {

// A resource while it is changed.
class ResourceEdit : public RecordEdit
{
    Q_OBJECT
public:
    explicit ResourceEdit(Catalogue &catalogue, LocalStore *store = nullptr, QObject *parent = nullptr);

    static domain::Resource resourceOf(const protocol::ResourceRecord &record);

    void open(const QString &key) { openRecord(key); }
    void openNew();
    const domain::Resource &resource() const { return m_typed; }
    void set(const domain::Resource &typed);

protected:
    std::optional<QJsonObject> stored(const QString &key) const override;
    QString keyOf(const QJsonObject &record) const override;
    QList<domain::Flaw> flawsIn(const QJsonObject &record) const override;
    void send(const QJsonObject &record) override;
    void take(const QJsonObject &record) override;

private:
    Catalogue &m_catalogue;
    domain::Resource m_typed;
};

} // namespace schalter::client
