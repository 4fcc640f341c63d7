// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/files/filechips.h"

#include "ui/files/filechip.h"
#include "ui/theme/theme.h"
#include "ui/widgets/flowlayout.h"

namespace schalter::ui {

namespace {

constexpr int highest = 152;

} // namespace

FileChips::FileChips(
    client::Uploads &uploads, domain::TicketId ticket, client::DraftKind kind, QWidget *parent)
    : QScrollArea(parent)
    , m_uploads(uploads)
    , m_ticket(ticket)
    , m_kind(kind)
    , m_inside(new QWidget(this))
{
    m_inside->setLayout(new FlowLayout(metrics::tiny));
    setWidget(m_inside);
    setWidgetResizable(true);
    setFocusPolicy(Qt::NoFocus);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    viewport()->setAutoFillBackground(false);
    m_inside->setAutoFillBackground(false);
    connect(&uploads, &client::Uploads::changed, this, [this](domain::TicketId changed) {
        if (changed == m_ticket)
            refresh();
    });
    connect(&uploads, &client::Uploads::progressed, this, [this](const QString &id) {
        if (FileChip *chip = m_chips.value(id))
            chip->refresh();
    });
    refresh();
}

void FileChips::refresh()
{
    const QStringList ids = m_uploads.idsOfDraft(m_ticket, m_kind);
    for (const QString &id : m_chips.keys())
        if (!ids.contains(id))
            delete m_chips.take(id);
    for (const QString &id : ids) {
        if (!m_chips.contains(id)) {
            m_chips.insert(id, new FileChip(m_uploads, id, m_inside));
            m_inside->layout()->addWidget(m_chips[id]);
            m_chips[id]->show();
        }
        m_chips[id]->refresh();
    }
    setVisible(!ids.isEmpty());
    adjust();
}

void FileChips::resizeEvent(QResizeEvent *event)
{
    QScrollArea::resizeEvent(event);
    adjust();
}

void FileChips::adjust()
{
    m_inside->layout()->invalidate();
    const int wanted = qMin(highest, m_inside->layout()->heightForWidth(qMax(240, viewport()->width())));
    if (wanted != height())
        setFixedHeight(qMax(1, wanted));
}

} // namespace schalter::ui
