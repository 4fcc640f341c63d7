// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/moduleedit.h"
#include "core/uploads.h"

#include <QWidget>

class QPushButton;
class QVBoxLayout;

namespace schalter::ui {

class FileChips;

// The files that go out with a text module: attached by button or by dropping them here.
class ModuleFiles : public QWidget
{
    Q_OBJECT
public:
    ModuleFiles(client::ModuleEdit &edit, client::Uploads &uploads, QWidget *parent);

    void refresh();         // after the module has changed
    bool isSettled() const; // none is still on its way, or refused

Q_SIGNALS:
    void refused(const QString &why); // for people, translated

protected:
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    domain::TicketId place() const { return {m_edit.module().id.value}; }
    void showModule();
    void takeOver();
    void choose();

    client::ModuleEdit &m_edit;
    client::Uploads &m_uploads;
    bool m_isShowing = false;
    std::optional<domain::TextModuleId> m_shown;
    FileChips *m_chips = nullptr;
    QVBoxLayout *m_layout;
    QPushButton *m_attach;
};

} // namespace schalter::ui
