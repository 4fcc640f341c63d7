// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/files/draftfiles.h"

#include "ui/files/dropzone.h"
#include "ui/files/filechips.h"
#include "ui/files/pastedfiles.h"
#include "ui/objectnames.h"
#include "ui/theme/icon.h"
#include "ui/widgets/growingtextedit.h"

#include <QFileDialog>
#include <QStandardPaths>
#include <QToolButton>

using namespace Qt::StringLiterals;
using schalter::client::DraftKind;

namespace schalter::ui {

DraftFiles::DraftFiles(client::OpenTicket &ticket, DraftKind kind, GrowingTextEdit &edit, QWidget &place)
    : QObject(&place)
    , m_ticket(ticket)
    , m_kind(kind)
    , m_place(place)
    , m_zone(new DropZone(place, kind == DraftKind::Note))
    , m_chips(new FileChips(ticket.uploads(), ticket.id(), kind, &place))
    , m_button(new QToolButton(&place))
{
    const bool isNote = kind == DraftKind::Note;
    m_button->setIcon(icon("paperclip", isNote ? Ink::Note : Ink::Muted));
    m_button->setObjectName(isNote ? names::noteAttach : names::replyAttach);
    m_button->setAccessibleName(
        isNote ? tr("Attach files to the internal note") : tr("Attach files to the reply"));
    m_chips->setObjectName(isNote ? names::noteFiles : names::replyFiles);
    m_chips->setAccessibleName(isNote ? tr("Files of the internal note") : tr("Files of the reply"));
    m_zone->setObjectName(isNote ? names::noteDrop : names::replyDrop);
    m_zone->watch(*edit.viewport());
    edit.setFileTaker([this](const QMimeData &data) { return mayAttach() && take(data); });
    connect(m_button, &QToolButton::clicked, this, &DraftFiles::choose);
    connect(m_zone, &DropZone::dropped, this, &DraftFiles::take);
    connect(&ticket.uploads(), &client::Uploads::changed, this, [this](domain::TicketId of) {
        if (of == m_ticket.id())
            Q_EMIT changed();
    });
    refresh();
}

FileChips *DraftFiles::chips() const { return m_chips; }

bool DraftFiles::mayAttach() const
{
    const bool may = m_kind == DraftKind::Note ? m_ticket.mayWork() : m_ticket.canWrite();
    return may && m_ticket.uploads().rules().mostFiles > 0;
}

bool DraftFiles::isEmpty() const { return m_ticket.uploads().idsOfDraft(m_ticket.id(), m_kind).isEmpty(); }

QString DraftFiles::whyNotSend() const { return m_ticket.uploads().whyNotSend(m_ticket.id(), m_kind); }

void DraftFiles::refresh()
{
    const client::FileRules rules = m_ticket.uploads().rules();
    const QString limits = tr("at most %n file(s)", nullptr, rules.mostFiles) + u", "_s +
                           tr("each up to %1").arg(domain::sizeText(rules.mostBytes, QLocale().name()));
    m_button->setToolTip(tr("%1: %2").arg(m_button->accessibleName(), limits));
    m_button->setVisible(rules.mostFiles > 0);
    m_button->setEnabled(mayAttach());
    m_zone->setOpen(mayAttach());
    m_zone->setWords(
        m_kind == DraftKind::Note ? tr("Attach to the internal note")
                                  : tr("Attach to the reply to %1").arg(m_ticket.ticket().applicant.name));
}

bool DraftFiles::take(const QMimeData &data)
{
    if (!holdsFiles(data))
        return false;
    const PastedFiles files = filesIn(data);
    client::Uploads &uploads = m_ticket.uploads();
    if (!files.paths.isEmpty())
        tell(uploads.add(m_ticket.id(), m_kind, files.paths));
    else if (!files.picture.isEmpty())
        tell(uploads.add(m_ticket.id(), m_kind, files.pictureName, files.picture));
    return true;
}

void DraftFiles::choose()
{
    if (!mayAttach())
        return;
    QStringList endings;
    for (const domain::FileType &type : m_ticket.uploads().rules().types)
        for (const QString &extension : type.extensions)
            endings.append(u"*."_s + extension);
    const QString filter = endings.isEmpty() ? QString()
                                             : tr("Files that are accepted (%1)").arg(endings.join(u' ')) +
                                                   u";;"_s + tr("All files (*)");
    const QString folder = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    const QStringList chosen =
        QFileDialog::getOpenFileNames(&m_place, m_button->accessibleName(), folder, filter);
    tell(m_ticket.uploads().add(m_ticket.id(), m_kind, chosen));
}

void DraftFiles::tell(const QStringList &problems)
{
    if (!problems.isEmpty())
        Q_EMIT refused(problems.join(u'\n'));
}

} // namespace schalter::ui
