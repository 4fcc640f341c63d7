// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/downloads.h"
#include "ui/files/pictures.h"

class QMenu;
class QWidget;

namespace schalter::ui {

// What can be done with files of messages: look, open with another program (which is asked for first), save,
// drag out. What another program opens lies in a private folder, is marked as from outside, and goes with the
// program.
class FileDesk : public QObject
{
    Q_OBJECT
public:
    using Files = QList<domain::Attachment>;

    FileDesk(client::Downloads &downloads, QWidget &place);

    Pictures &pictures() { return m_pictures; }
    void show(const Files &files, int index); // of one message
    void fill(QMenu &menu, const Files &files);
    void save(const domain::Attachment &file);
    void saveAll(const Files &files);
    void drag(const domain::Attachment &file, QWidget &source);
    void fetch(const domain::Attachment &file, const QString &path, std::function<void()> done = {});

private:
    void askToOpen(const domain::Attachment &file);
    void open(const domain::Attachment &file);
    void say(const QString &text);
    QString outsidePath(const domain::Attachment &file) const;

    client::Downloads &m_downloads;
    QWidget &m_place;
    Pictures m_pictures;
};

} // namespace schalter::ui
