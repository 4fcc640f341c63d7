// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/catalogue.h"
#include "core/people.h"
#include "ui/desk.h"

#include <QWidget>
#include <memory>

class QListWidget;
class QStackedWidget;

namespace schalter::ui {

// What an office sets up for itself, by section; whoever may not see a section does not find it.
class AdminWindow : public QWidget
{
    Q_OBJECT
public:
    explicit AdminWindow(const Desk &desk, QWidget *parent = nullptr);
    ~AdminWindow() override;

private:
    void addCatalogue(const Desk &desk);
    void addSection(const char *icon, const QString &name, QWidget *page);

    std::unique_ptr<client::Catalogue> m_catalogue; // administrators only
    std::unique_ptr<client::People> m_people;
    QListWidget *m_sections;
    QStackedWidget *m_pages;
};

} // namespace schalter::ui
