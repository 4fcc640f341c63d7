// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/admin/modulefiles.h"

#include "ui/files/filechips.h"
#include "ui/files/pastedfiles.h"
#include "ui/objectnames.h"
#include "ui/theme/icon.h"
#include "ui/theme/theme.h"

#include <QDropEvent>
#include <QFileDialog>
#include <QPushButton>
#include <QScopedValueRollback>
#include <QStandardPaths>
#include <QVBoxLayout>

using schalter::client::DraftKind;

namespace schalter::ui {

ModuleFiles::ModuleFiles(client::ModuleEdit &edit, client::Uploads &uploads, QWidget *parent)
    : QWidget(parent)
    , m_edit(edit)
    , m_uploads(uploads)
    , m_layout(new QVBoxLayout(this))
    , m_attach(new QPushButton(tr("Attach &files…"), this))
{
    setAcceptDrops(true);
    m_attach->setObjectName(names::adminModuleAttach);
    m_attach->setIcon(icon("paperclip"));
    m_attach->setToolTip(tr("They go out with every message that this text module is inserted into"));
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setSpacing(metrics::tiny);
    m_layout->addWidget(m_attach, 0, Qt::AlignLeft);
    connect(m_attach, &QPushButton::clicked, this, &ModuleFiles::choose);
    connect(&m_uploads, &client::Uploads::changed, this, [this](domain::TicketId of) {
        if (of == place() && !m_isShowing)
            takeOver();
    });
    connect(&m_edit, &client::ModuleEdit::saved, this, [this] {
        const QScopedValueRollback showing(m_isShowing, true);
        m_uploads.settle(
            m_uploads.idsOfDraft(m_shown ? domain::TicketId{m_shown->value} : place(), DraftKind::Module));
        m_shown.reset();
    });
}

void ModuleFiles::refresh()
{
    setVisible(m_edit.isOpen());
    m_attach->setEnabled(m_edit.mayEdit() && m_uploads.rules().mostFiles > 0);
    if (!m_edit.isOpen())
        return m_shown.reset();
    if (m_shown != m_edit.module().id) {
        m_shown = m_edit.module().id;
        delete m_chips;
        m_chips = new FileChips(m_uploads, place(), DraftKind::Module, this);
        m_chips->setObjectName(names::adminModuleFiles);
        m_chips->setAccessibleName(tr("Files of the text module"));
        m_layout->insertWidget(0, m_chips);
    }
    showModule();
    m_chips->setEnabled(m_edit.mayEdit());
}

// What the module has and what is shown here become the same; what is still on its way stays.
void ModuleFiles::showModule()
{
    const QScopedValueRollback showing(m_isShowing, true);
    QList<domain::Attachment> missing = m_edit.module().files;
    for (const client::Upload &upload : m_uploads.ofDraft(place(), DraftKind::Module)) {
        if (!upload.isReady())
            continue;
        const auto isIt = [&upload](const domain::Attachment &file) {
            return file.id == upload.attachment.id;
        };
        if (missing.removeIf(isIt) == 0)
            m_uploads.remove(upload.id);
    }
    if (!missing.isEmpty())
        m_uploads.adopt(place(), DraftKind::Module, missing);
}

void ModuleFiles::takeOver()
{
    domain::TextModule module = m_edit.module();
    module.files.clear();
    for (const client::Upload &upload : m_uploads.ofDraft(place(), DraftKind::Module))
        if (upload.isReady())
            module.files.append(upload.attachment);
    const QScopedValueRollback showing(m_isShowing, true);
    m_edit.set(module);
    Q_EMIT m_edit.changed(); // whether it can be saved hangs on what is on its way, too
}

bool ModuleFiles::isSettled() const
{
    const auto files = m_uploads.ofDraft(place(), DraftKind::Module);
    return std::all_of(files.begin(), files.end(), [](const client::Upload &file) { return file.isReady(); });
}

void ModuleFiles::choose()
{
    const QString folder = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    const QStringList chosen = QFileDialog::getOpenFileNames(this, tr("Files for the text module"), folder);
    const QStringList problems = m_uploads.add(place(), DraftKind::Module, chosen);
    if (!problems.isEmpty())
        Q_EMIT refused(problems.join(u'\n'));
}

void ModuleFiles::dragEnterEvent(QDragEnterEvent *event)
{
    if (m_attach->isEnabled() && holdsFiles(*event->mimeData()))
        event->acceptProposedAction();
}

void ModuleFiles::dropEvent(QDropEvent *event)
{
    const QStringList problems = m_uploads.add(place(), DraftKind::Module, filesIn(*event->mimeData()).paths);
    event->acceptProposedAction();
    if (!problems.isEmpty())
        Q_EMIT refused(problems.join(u'\n'));
}

} // namespace schalter::ui
