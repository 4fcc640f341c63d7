// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/ticket/submissionpanel.h"

#include "ui/objectnames.h"
#include "ui/theme/theme.h"
#include "ui/ticket/fieldrow.h"

#include <QLabel>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace schalter::ui {

SubmissionPanel::SubmissionPanel(client::OpenTicket &ticket, QWidget *parent)
    : QScrollArea(parent)
    , m_ticket(ticket)
    , m_category(new QLabel(this))
{
    setObjectName(names::submissionTable);
    setAccessibleName(tr("Submission"));
    setWidgetResizable(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto *content = new QWidget;
    content->setObjectName(u"submissionPanel"_s);
    m_layout = new QVBoxLayout(content);
    m_layout->setContentsMargins(metrics::large, metrics::medium, metrics::medium, metrics::medium);
    m_layout->setSpacing(metrics::tiny);
    auto *heading = new QLabel(tr("Submission"), content);
    heading->setFont(fontOf(TextSize::Heading, QFont::DemiBold));
    m_category->setFont(fontOf(TextSize::Small));
    m_category->setWordWrap(true);
    setLook(m_category, "muted");
    m_layout->addWidget(heading);
    m_layout->addWidget(m_category);
    m_layout->addSpacing(metrics::tiny);
    m_layout->addStretch();
    setWidget(content);
}

void SubmissionPanel::refresh()
{
    m_category->setText(m_ticket.categoryName());
    const int count = static_cast<int>(m_ticket.ticket().fields.size());
    if (count != m_rows.size())
        rebuild(count);
    for (FieldRow *row : m_rows)
        row->refresh();
}

void SubmissionPanel::rebuild(int count)
{
    qDeleteAll(m_rows);
    m_rows.clear();
    for (int i = 0; i < count; ++i) {
        auto *row = new FieldRow(m_ticket, i, widget());
        m_layout->insertWidget(m_layout->count() - 1, row);
        m_rows.append(row);
        connect(row, &FieldRow::operationStarted, this, &SubmissionPanel::operationStarted);
        connect(row, &FieldRow::editingStarted, this, [this, row] {
            for (FieldRow *other : m_rows) // one editor at a time
                if (other != row)
                    other->stopEditing();
        });
    }
}

} // namespace schalter::ui
