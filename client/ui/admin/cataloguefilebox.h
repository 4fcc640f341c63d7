// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/catalogue.h"

#include <QWidget>

class QLabel;

namespace schalter::ui {

// The catalogue as a TOML file: to a file and from one, with what is wrong with it named by line.
class CatalogueFileBox : public QWidget
{
    Q_OBJECT
public:
    explicit CatalogueFileBox(client::Catalogue &catalogue, QWidget *parent = nullptr);

    void exportTo(const QString &path);
    void importFrom(const QString &path);

private:
    void say(const QString &text, bool isBad);
    void onImported(const domain::Result<protocol::CatalogueImported> &answer);

    client::Catalogue &m_catalogue;
    QLabel *m_outcome;
};

} // namespace schalter::ui
