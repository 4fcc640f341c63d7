// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/files/filedesk.h"

#include "core/words.h"
#include "domain/filetypes.h"
#include "ui/files/pictureviewer.h"
#include "ui/objectnames.h"
#include "ui/theme/icon.h"

#include <QApplication>
#include <QDesktopServices>
#include <QDir>
#include <QDrag>
#include <QFileDialog>
#include <QMenu>
#include <QMessageBox>
#include <QMimeData>
#include <QProgressDialog>
#include <QPushButton>
#include <QStandardPaths>
#include <QUrl>

using namespace Qt::StringLiterals;
using schalter::client::Download;
using schalter::domain::Attachment;

namespace schalter::ui {

namespace {

// Windows then warns before it runs or edits what a stranger sent; elsewhere it does nothing.
void markAsFromOutside([[maybe_unused]] const QString &path)
{
#ifdef Q_OS_WIN
    QFile mark(path + u":Zone.Identifier"_s);
    if (mark.open(QIODevice::WriteOnly))
        mark.write("[ZoneTransfer]\r\nZoneId=3\r\n");
#endif
}

QString downloadsFolder() { return QStandardPaths::writableLocation(QStandardPaths::DownloadLocation); }

QString freeName(const QDir &folder, const QString &name)
{
    const QFileInfo parts(name);
    QString free = name;
    for (int i = 2; folder.exists(free); ++i)
        free = u"%1 (%2).%3"_s.arg(parts.completeBaseName()).arg(i).arg(parts.suffix());
    return free;
}

bool canFetch(const Attachment &file) { return file.id.isValid() && file.state == domain::ScanState::Clean; }

} // namespace

FileDesk::FileDesk(client::Downloads &downloads, QWidget &place)
    : QObject(&place)
    , m_downloads(downloads)
    , m_place(place)
    , m_pictures(downloads)
{
}

void FileDesk::show(const Files &files, int index)
{
    const Attachment &file = files[index];
    if (!canFetch(file))
        return say(client::words::ofFile(file));
    if (!Pictures::canShow(file))
        return askToOpen(file);
    Files shown;
    std::copy_if(files.begin(), files.end(), std::back_inserter(shown), &Pictures::canShow);
    auto *viewer = new PictureViewer(m_pictures, shown, int(shown.indexOf(file)), &m_place);
    connect(viewer, &PictureViewer::saveWanted, this, &FileDesk::save);
    viewer->open();
}

void FileDesk::fill(QMenu &menu, const Files &files)
{
    for (int i = 0; i < files.size(); ++i) {
        const Attachment file = files[i];
        QMenu *of = files.size() == 1 ? &menu : menu.addMenu(QString(file.name).replace(u'&', u"&&"_s));
        const QString look = Pictures::canShow(file) ? tr("Show “%1”") : tr("Open “%1”…");
        const QString name = QString(file.name).replace(u'&', u"&&"_s);
        QAction *showing = of->addAction(look.arg(name), this, [this, files, i] { show(files, i); });
        QAction *saving =
            of->addAction(icon("save"), tr("Save “%1” as…").arg(name), this, [this, file] { save(file); });
        showing->setEnabled(canFetch(file));
        saving->setEnabled(canFetch(file));
    }
    if (files.size() > 1)
        menu.addAction(icon("save"), tr("Save all…"), this, [this, files] { saveAll(files); });
}

void FileDesk::save(const Attachment &file)
{
    const QString proposed =
        QDir(downloadsFolder()).filePath(domain::safeFileName(file.name, file.mediaType));
    const QString path = QFileDialog::getSaveFileName(&m_place, tr("Save as"), proposed);
    if (!path.isEmpty())
        fetch(file, path);
}

void FileDesk::saveAll(const Files &files)
{
    const QString chosen = QFileDialog::getExistingDirectory(&m_place, tr("Save all in"), downloadsFolder());
    if (chosen.isEmpty())
        return;
    const QDir folder(chosen);
    QStringList taken;
    for (const Attachment &file : files) {
        if (!canFetch(file))
            continue;
        QString name = freeName(folder, domain::safeFileName(file.name, file.mediaType));
        while (taken.contains(name))
            name = u"_"_s + name;
        taken.append(name);
        fetch(file, folder.filePath(name));
    }
}

void FileDesk::fetch(const Attachment &file, const QString &path, std::function<void()> done)
{
    Download *download = m_downloads.toFile(file, path);
    auto *progress =
        new QProgressDialog(tr("“%1” is being fetched…").arg(file.name), tr("Cancel"), 0, 100, &m_place);
    progress->setMinimumDuration(600);
    connect(download, &Download::progressed, progress, [progress, size = file.size](qint64 bytes) {
        progress->setValue(size > 0 ? qMin(99, int(bytes * 100 / size)) : 99);
    });
    connect(progress, &QProgressDialog::canceled, download, &Download::cancel);
    connect(download, &Download::ended, progress, &QObject::deleteLater);
    connect(download, &Download::finished, this, [path, done = std::move(done)] {
        markAsFromOutside(path);
        if (done)
            done();
    });
    connect(download, &Download::failed, this, [this, name = file.name](const domain::Error &error) {
        say(tr("“%1” could not be fetched. %2").arg(name, client::words::of(error)));
    });
    connect(download, &Download::damaged, this, [this, name = file.name] {
        say(tr("“%1” arrived damaged: it is not what was stored. Please tell your administrator.").arg(name));
    });
    connect(download, &Download::fileFailed, this, [this, path](const QString &reason) {
        say(tr("%1 could not be written: %2").arg(QDir::toNativeSeparators(path), reason));
    });
}

void FileDesk::askToOpen(const Attachment &file)
{
    auto *question = new QMessageBox(
        QMessageBox::Question, tr("Open file"),
        tr("Open “%1” with another program? Files from outside can do harm: only open what you expect.")
            .arg(file.name),
        QMessageBox::Cancel, &m_place);
    question->setObjectName(names::fileQuestion);
    question->setAttribute(Qt::WA_DeleteOnClose);
    question->setTextFormat(Qt::PlainText);
    QPushButton *opening = question->addButton(tr("Open"), QMessageBox::AcceptRole);
    QPushButton *saving = question->addButton(tr("Save as…"), QMessageBox::ActionRole);
    question->setDefaultButton(saving);
    connect(opening, &QPushButton::clicked, this, [this, file] { open(file); });
    connect(
        saving, &QPushButton::clicked, this, [this, file] { save(file); }, Qt::QueuedConnection);
    question->open();
}

QString FileDesk::outsidePath(const Attachment &file) const
{
    const QDir folder(QDir(m_downloads.openFolder()).filePath(u"open-%1"_s.arg(file.id.value)));
    folder.mkpath(u"."_s);
    return folder.filePath(domain::safeFileName(file.name, file.mediaType));
}

void FileDesk::open(const Attachment &file)
{
    const QString path = outsidePath(file);
    const auto launch = [this, path] {
        QFile::setPermissions(path, QFile::ReadOwner); // what is changed there would be lost
        if (!QDesktopServices::openUrl(QUrl::fromLocalFile(path)))
            say(tr("No program was found that opens this file. You can save it instead."));
    };
    if (QFileInfo(path).size() == file.size && QFile::exists(path))
        launch();
    else
        fetch(file, path, launch);
}

void FileDesk::drag(const Attachment &file, QWidget &source)
{
    if (!canFetch(file))
        return;
    const QString path = outsidePath(file);
    const auto start = [path, place = QPointer<QWidget>(&source)] {
        if (!place || !QApplication::mouseButtons().testFlag(Qt::LeftButton))
            return; // let go of before it was there
        auto *data = new QMimeData;
        data->setUrls({QUrl::fromLocalFile(path)});
        auto *drag = new QDrag(place);
        drag->setMimeData(data);
        drag->setPixmap(icon("file", Ink::Accent).pixmap(32));
        drag->exec(Qt::CopyAction);
    };
    if (QFile::exists(path) && QFileInfo(path).size() == file.size)
        start();
    else
        fetch(file, path, start);
}

void FileDesk::say(const QString &text)
{
    auto *message = new QMessageBox(QMessageBox::Information, tr("File"), text, QMessageBox::Ok, &m_place);
    message->setAttribute(Qt::WA_DeleteOnClose);
    message->setTextFormat(Qt::PlainText);
    message->open();
}

} // namespace schalter::ui
