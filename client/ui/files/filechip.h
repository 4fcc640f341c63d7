// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/uploads.h"

#include <QFrame>

class QLabel;
class QProgressBar;
class QToolButton;

namespace schalter::ui {

class IconLabel;

// One attached file: what it is, how far it is, and how to get rid of it. Delete removes it by keyboard.
class FileChip : public QFrame
{
    Q_OBJECT
public:
    FileChip(client::Uploads &uploads, const QString &id, QWidget *parent);

    const QString &id() const { return m_id; }
    void refresh();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    QString stateOf(const client::Upload &upload) const;
    void elide();
    void remove();

    client::Uploads &m_uploads;
    const QString m_id;
    QString m_name;
    QString m_state;
    IconLabel *m_icon;
    QLabel *m_nameLabel;
    QLabel *m_stateLabel;
    QProgressBar *m_progress;
    QToolButton *m_retry;
    QToolButton *m_remove;
};

} // namespace schalter::ui
