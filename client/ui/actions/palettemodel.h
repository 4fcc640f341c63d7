// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/actions/paletteitem.h"

#include <QAbstractListModel>

namespace schalter::ui {

// The lines of the palette, best first.
class PaletteModel : public QAbstractListModel
{
    Q_OBJECT
public:
    enum Role { DetailRole = Qt::UserRole, KeysRole, IconRole, PossibleRole };

    using QAbstractListModel::QAbstractListModel;
    void show(const QList<PaletteSource> &sources, const QString &typed);
    const PaletteItem *at(const QModelIndex &index) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;

private:
    QList<PaletteItem> m_items;
};

} // namespace schalter::ui
