// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/catalogue.h"
#include "core/recordedit.h"

namespace schalter::client {

// A form while it is changed.
class FormEdit : public RecordEdit
{
    Q_OBJECT
public:
    explicit FormEdit(Catalogue &catalogue, LocalStore *store = nullptr, QObject *parent = nullptr);

    void open(domain::FormId id) { openRecord(QString::number(id.value)); }
    void openNew(domain::CategoryId category);
    const domain::Form &form() const { return m_typed; }
    void set(const domain::Form &typed);

    // Of its fields; each gives the place where it is then.
    int addField(int after, domain::FieldType type);
    int removeField(int index);
    int moveField(int from, int to);
    void setField(int index, const domain::FormField &field);

protected:
    std::optional<QJsonObject> stored(const QString &key) const override;
    QString keyOf(const QJsonObject &record) const override;
    QList<domain::Flaw> flawsIn(const QJsonObject &record) const override;
    void send(const QJsonObject &record) override;
    void take(const QJsonObject &record) override;

private:
    Catalogue &m_catalogue;
    domain::Form m_typed;
};

} // namespace schalter::client
