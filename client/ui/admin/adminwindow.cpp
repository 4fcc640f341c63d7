// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/admin/adminwindow.h"

#include "core/outbox.h"
#include "domain/permissions.h"
#include "ui/admin/categoriespage.h"
#include "ui/admin/figurespage.h"
#include "ui/admin/formspage.h"
#include "ui/admin/historypage.h"
#include "ui/admin/hourspage.h"
#include "ui/admin/modulespage.h"
#include "ui/admin/peoplepage.h"
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
    addSection("module", tr("Text modules"), new ModulesPage(desk.modules, desk.session, desk.outbox, this));
    const domain::User &me = desk.session.me();
    if (domain::mayAdminister(me))
        addCatalogue(desk);
    addSection("clock", tr("Office hours"), new HoursPage(desk.session, this));
    if (me.role == domain::Role::Lead || domain::mayAdminister(me))
        addSection("figures", tr("Figures"), new FiguresPage(desk.session, m_catalogue.get(), this));
    if (domain::mayAdminister(me))
        addSection("reopen", tr("History"), new HistoryPage(desk.session, this));
    connect(m_sections, &QListWidget::currentRowChanged, m_pages, &QStackedWidget::setCurrentIndex);
    m_sections->setCurrentRow(0);
    auto *closeKey = new QShortcut(QKeySequence::Close, this);
    connect(closeKey, &QShortcut::activated, this, &QWidget::close);
}

void AdminWindow::addCatalogue(const Desk &desk)
{
    client::LocalStore *store = &desk.outbox.store(); // what is typed outlives the program
    m_catalogue = std::make_unique<client::Catalogue>(desk.session);
    m_people = std::make_unique<client::People>(desk.session);
    addSection("person", tr("People"), new PeoplePage(*m_people, *m_catalogue, store, this));
    addSection("inbox", tr("Categories"), new CategoriesPage(*m_catalogue, *m_people, store, this));
    addSection("pencil", tr("Forms"), new FormsPage(*m_catalogue, store, this));
    addSection("home", tr("Resources"), new ResourcesPage(*m_catalogue, store, this));
}

// The pages go before what they look at.
AdminWindow::~AdminWindow() { delete m_pages; }

void AdminWindow::addSection(const char *name, const QString &text, QWidget *page)
{
    new QListWidgetItem(icon(name), text, m_sections);
    m_pages->addWidget(page);
}

} // namespace schalter::ui
