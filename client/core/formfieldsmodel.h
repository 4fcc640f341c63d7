// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/formedit.h"

#include <QAbstractListModel>

namespace schalter::client {

// The fields of the form that is being changed, in their order.
class FormFieldsModel : public QAbstractListModel
{
    Q_OBJECT
public:
    explicit FormFieldsModel(FormEdit &edit, QObject *parent = nullptr);

    void setLanguage(const QString &language);
    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;
    Qt::DropActions supportedDropActions() const override { return Qt::MoveAction; }
    // One at a time, by mouse and by keyboard.
    bool moveRows(const QModelIndex &from, int row, int count, const QModelIndex &to, int before) override;

private:
    struct Row
    {
        QString key;
        QString text;
    };

    QList<Row> rows() const;
    void sync();
    bool isFlawed(int row) const;

    FormEdit &m_edit;
    QString m_language;
    QList<Row> m_rows;
};

QString fieldTypeName(domain::FieldType type); // translated

} // namespace schalter::client
