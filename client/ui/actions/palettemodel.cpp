// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/actions/palettemodel.h"

#include <QStringList>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace schalter::ui {

namespace {

constexpr qsizetype most = 100; // nobody reads further

QString spoken(const PaletteItem &item)
{
    QStringList parts{item.text, item.keys, item.detail};
    parts.removeAll(QString());
    return parts.join(u", "_s);
}

} // namespace

void PaletteModel::show(const QList<PaletteSource> &sources, const QString &typed)
{
    beginResetModel();
    m_items.clear();
    for (const PaletteSource &source : sources)
        m_items += source(typed);
    std::stable_sort(m_items.begin(), m_items.end(), [](const PaletteItem &a, const PaletteItem &b) {
        return a.isPossible != b.isPossible ? a.isPossible : a.score > b.score;
    });
    m_items.resize(qMin(m_items.size(), most));
    endResetModel();
}

const PaletteItem *PaletteModel::at(const QModelIndex &index) const
{
    return index.isValid() && index.row() < m_items.size() ? &m_items.at(index.row()) : nullptr;
}

int PaletteModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_items.size());
}

QVariant PaletteModel::data(const QModelIndex &index, int role) const
{
    const PaletteItem *item = at(index);
    if (!item)
        return {};
    switch (role) {
    case Qt::DisplayRole:
        return item->text;
    case Qt::AccessibleTextRole:
        return spoken(*item);
    case DetailRole:
        return item->detail;
    case KeysRole:
        return item->keys;
    case IconRole:
        return QString::fromLatin1(item->icon);
    case PossibleRole:
        return item->isPossible;
    default:
        return {};
    }
}

} // namespace schalter::ui
