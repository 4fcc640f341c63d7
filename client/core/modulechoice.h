// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/textmodules.h"

#include <QAbstractListModel>

namespace schalter::client {

// The text modules to choose from while writing: those that suit a category and hold every word that was
// typed, the best match first, and among equals what is used most.
class ModuleChoice : public QAbstractListModel
{
    Q_OBJECT
public:
    enum Role { KeywordRole = Qt::UserRole + 1, PlaceRole }; // PlaceRole: "Personal", the category's name

    ModuleChoice(TextModules &modules, const Session &session, QObject *parent = nullptr);

    void setCategory(domain::CategoryId category); // none: of all
    void setSearch(const QString &typed);
    const domain::TextModule *at(const QModelIndex &index) const; // nullptr: none

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;

private:
    void choose();
    QString placeOf(const domain::TextModule &module) const;

    TextModules &m_modules;
    const Session &m_session;
    domain::CategoryId m_category;
    QStringList m_words;
    QList<domain::TextModule> m_chosen;
};

} // namespace schalter::client
