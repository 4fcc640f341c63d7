// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/admin/adminwindow.h"

#include "core/session.h"
#include "domain/permissions.h"
#include "ui/admin/categoriespage.h"
#include "ui/admin/formspage.h"
#include "ui/admin/modulespage.h"
#include "ui/admin/resourcespage.h"
#include "ui/objectnames.h"
#include "ui/theme/icon.h"
#include "ui/theme/theme.h"

#include <QHBoxLayout>
#include <QListWidget>
#include <QShortcut>
#include <QStackedWidget>

namespace schalter::ui {

AdminWindow::AdminWindow(const Desk &desk, QWidget *parent)
    : QWidget(parent, Qt::Window)
    , m_sections(new QListWidget(this))
    , m_pages(new QStackedWidget(this))
{
    setObjectName(names::adminWindow);
    setAttribute(Qt::WA_StyledBackground);
    setWindowTitle(tr("Administration"));
    resize(1240, 780);
    m_sections->setObjectName(names::adminSections);
    m_sections->setAccessibleName(tr("Sections"));
    m_sections->setFixedWidth(180);
    m_sections->setSpacing(2);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_sections);
    layout->addWidget(m_pages, 1);
    addSection("module", tr("Text modules"), new ModulesPage(desk.modules, desk.session, this));
    if (domain::mayAdminister(desk.session.me())) {
        m_catalogue = std::make_unique<client::Catalogue>(desk.session);
        addSection("inbox", tr("Categories"), new CategoriesPage(*m_catalogue, this));
        addSection("pencil", tr("Forms"), new FormsPage(*m_catalogue, this));
        addSection("clock", tr("Resources"), new ResourcesPage(*m_catalogue, this));
    }
    connect(m_sections, &QListWidget::currentRowChanged, m_pages, &QStackedWidget::setCurrentIndex);
    m_sections->setCurrentRow(0);
    auto *closeKey = new QShortcut(QKeySequence::Close, this);
    connect(closeKey, &QShortcut::activated, this, &QWidget::close);
}

// The pages go before what they look at.
AdminWindow::~AdminWindow() { delete m_pages; }

void AdminWindow::addSection(const char *name, const QString &text, QWidget *page)
{
    new QListWidgetItem(icon(name), text, m_sections);
    m_pages->addWidget(page);
}

} // namespace schalter::ui
