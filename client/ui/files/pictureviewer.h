// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "domain/attachment.h"

#include <QDialog>

class QLabel;

namespace schalter::ui {

class Pictures;

// Shows the pictures of a message one by one: arrow keys, Escape.
class PictureViewer : public QDialog
{
    Q_OBJECT
public:
    PictureViewer(Pictures &pictures, const QList<domain::Attachment> &files, int index, QWidget *parent);

    int index() const { return m_index; }

Q_SIGNALS:
    void saveWanted(const schalter::domain::Attachment &file);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void go(int step);

    Pictures &m_pictures;
    const QList<domain::Attachment> m_files;
    int m_index;
    QLabel *m_words;
};

} // namespace schalter::ui
