// SPDX-License-Identifier: GPL-3.0-or-later
#include "officeday.h"
#include "ui/files/filechip.h"
#include "ui/files/pictureviewer.h"
#include "ui/mainwindow/mainwindow.h"
#include "ui/ticket/timelinedelegate.h"
#include "ui/ticket/timelineview.h"

#include <QBuffer>
#include <QClipboard>
#include <QDropEvent>
#include <QMimeData>
#include <QToolButton>

using namespace Qt::StringLiterals;
using namespace schalter;
using namespace schalter::test;
using client::DraftKind;
using client::Upload;

// Files are attached, seen and taken off again; one of a note never gets near the reply.
class tst_ui_files : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_day = std::make_unique<OfficeDay>();
        m_ticket = m_day->world.submitTournament();
        m_day->startClient();
        QVERIFY(m_day->logIn() && m_day->open(m_ticket.id));
        SOON(m_day->isEnabled(names::acceptButton));
    }
    void cleanup() { m_day.reset(); }

    void whatIsDroppedOnTheReplyGoesWithTheReply();
    void whatIsDroppedOnTheNotesStaysWithTheNote();
    void aPastedPictureBecomesAFile();
    void aFileIsRemovedByKeyboard();
    void aRefusedFileSaysWhyAndKeepsTheTextUntilItIsGone();
    void attachedFilesAreThereAgainAfterALookAtAnotherTicket();
    void aPictureIsOpenedByKeyboard();

private:
    QString newFile(const QString &name, const QByteArray &content)
    {
        QFile file(m_day->folder.filePath(name));
        if (!file.open(QIODevice::WriteOnly))
            qFatal("no file");
        file.write(content);
        return file.fileName();
    }
    static QByteArray png()
    {
        QImage image(64, 48, QImage::Format_RGB32);
        image.fill(Qt::darkGreen);
        QByteArray content;
        QBuffer buffer(&content);
        buffer.open(QIODevice::WriteOnly);
        image.save(&buffer, "PNG");
        return content;
    }
    void drop(QLatin1StringView name, const QStringList &paths)
    {
        QWidget *place = m_day->find<QPlainTextEdit>(name)->viewport();
        QMimeData data;
        QList<QUrl> urls;
        for (const QString &path : paths)
            urls.append(QUrl::fromLocalFile(path));
        data.setUrls(urls);
        QDragEnterEvent enter({5, 5}, Qt::CopyAction, &data, Qt::LeftButton, {});
        QApplication::sendEvent(place, &enter);
        QVERIFY(enter.isAccepted());
        QDropEvent event(QPointF(5, 5), Qt::CopyAction, &data, Qt::LeftButton, {});
        QApplication::sendEvent(place, &event);
        QVERIFY(event.isAccepted());
    }
    client::Uploads &uploads() { return m_day->app->workplace()->outbox().uploads(); }
    QList<Upload> files(DraftKind kind) { return uploads().ofDraft(m_ticket.id, kind); }
    bool isReady(DraftKind kind) { return !files(kind).isEmpty() && files(kind).last().isReady(); }
    QList<domain::Attachment> filesOf(domain::EventKind kind)
    {
        for (const domain::Event &event : m_day->events(m_ticket.id))
            if (event.kind == kind)
                return domain::filesOf(event);
        return {};
    }
    ui::FileChip *chip(QLatin1StringView place) { return m_day->find(place)->findChild<ui::FileChip *>(); }

    std::unique_ptr<OfficeDay> m_day;
    domain::Ticket m_ticket;
};

void tst_ui_files::whatIsDroppedOnTheReplyGoesWithTheReply()
{
    drop(names::replyEdit, {newFile(u"Hallenplan.pdf"_s, "%PDF-1.4 plan")});
    QCOMPARE(m_day->text(names::replyEdit), QString()); // no path in the text
    QVERIFY(m_day->isVisible(names::replyFiles));
    QVERIFY(!m_day->isVisible(names::noteFiles));
    QVERIFY(!m_day->isVisible(names::replyDrop));
    SOON(isReady(DraftKind::Reply));
    QVERIFY(chip(names::replyFiles)->accessibleName().contains(u"Hallenplan.pdf"));
    SOON(m_day->isEnabled(names::sendButton)); // without a word
    m_day->click(names::sendButton);
    SOON(!m_day->isVisible(names::replyFiles));
    SOON_COMPARE(m_day->app->workplace()->outbox().waiting(), 0);
}

void tst_ui_files::whatIsDroppedOnTheNotesStaysWithTheNote()
{
    drop(names::noteEdit, {newFile(u"intern.pdf"_s, "%PDF-1.4 intern")});
    QVERIFY(files(DraftKind::Reply).isEmpty());
    SOON(isReady(DraftKind::Note));
    m_day->click(names::noteSend);
    SOON_COMPARE(filesOf(domain::EventKind::Note).size(), 1);
    SOON(!m_day->isVisible(names::noteFiles));
    const auto *timeline = m_day->find<ui::TimelineView>(names::timelineView);
    for (int row = 0; row < timeline->model()->rowCount(); ++row)
        QVERIFY(!timeline->model()
                     ->index(row, 0)
                     .data(Qt::AccessibleTextRole)
                     .toString()
                     .contains(u"intern.pdf"));
}

void tst_ui_files::aPastedPictureBecomesAFile()
{
    QGuiApplication::clipboard()->setImage(QImage::fromData(png()));
    auto *edit = m_day->find<QPlainTextEdit>(names::replyEdit);
    edit->paste();
    QCOMPARE(files(DraftKind::Reply).size(), 1);
    QVERIFY(files(DraftKind::Reply)[0].name.endsWith(u".png"));
    QGuiApplication::clipboard()->setText(u"nur Text"_s);
    edit->paste();
    QCOMPARE(edit->toPlainText(), u"nur Text"_s);
    QCOMPARE(files(DraftKind::Reply).size(), 1);
}

void tst_ui_files::aFileIsRemovedByKeyboard()
{
    drop(names::replyEdit, {newFile(u"weg.pdf"_s, "%PDF-1.4"), newFile(u"bleibt.pdf"_s, "%PDF-1.4")});
    SOON(isReady(DraftKind::Reply));
    QTest::keyClick(chip(names::replyFiles), Qt::Key_Delete);
    QCOMPARE(files(DraftKind::Reply).size(), 1);
    QCOMPARE(files(DraftKind::Reply)[0].name, u"bleibt.pdf"_s);
    auto *remove = chip(names::replyFiles)->findChild<QToolButton *>(names::fileRemove);
    QVERIFY(remove->accessibleName().contains(u"bleibt.pdf"));
    QTest::keyClick(remove, Qt::Key_Space);
    SOON(files(DraftKind::Reply).isEmpty());
    QVERIFY(!m_day->isVisible(names::replyFiles));
}

void tst_ui_files::aRefusedFileSaysWhyAndKeepsTheTextUntilItIsGone()
{
    m_day->type(names::replyEdit, u"Hier das Programm"_s);
    drop(
        names::replyEdit,
        {newFile(u"spiel.exe"_s, QByteArray("MZ\x90\0\3\0\0\0", 8).leftJustified(400, '\0'))});
    SOON(!files(DraftKind::Reply).isEmpty() && files(DraftKind::Reply)[0].isRefused());
    m_day->click(names::sendButton);
    QVERIFY(m_day->isVisible(names::composerBar));
    QCOMPARE(m_day->text(names::replyEdit), u"Hier das Programm"_s);
    uploads().remove(files(DraftKind::Reply)[0].id);
    m_day->click(names::sendButton);
    SOON_COMPARE(m_day->text(names::replyEdit), QString());
}

void tst_ui_files::attachedFilesAreThereAgainAfterALookAtAnotherTicket()
{
    const auto other = m_day->world.submitTournament(u"FC Nachbar"_s);
    drop(names::replyEdit, {newFile(u"später.pdf"_s, "%PDF-1.4")});
    QVERIFY(m_day->open(other.id));
    QVERIFY(!m_day->isVisible(names::replyFiles));
    QVERIFY(m_day->open(m_ticket.id));
    SOON(m_day->isVisible(names::replyFiles));
}

void tst_ui_files::aPictureIsOpenedByKeyboard()
{
    QVERIFY(uploads().add(m_ticket.id, DraftKind::Note, u"Foto.png"_s, png()).isEmpty());
    SOON(isReady(DraftKind::Note));
    m_day->click(names::noteSend);
    auto *view = m_day->find<ui::TimelineView>(names::notesView);
    SOON(view->model()->rowCount() == 1 && !m_day->isVisible(names::noteFiles));
    SOON(m_day->app->workplace()->outbox().waiting() == 0);
    const QModelIndex index = view->model()->index(0, 0);
    const auto &entry = static_cast<ui::TimelineDelegate *>(view->itemDelegate())->entryOf(index);
    QCOMPARE(entry.files.size(), 1);
    view->scrollTo(index);
    view->setCurrentIndex(index);
    QTest::keyClick(view, Qt::Key_Return);
    SOON(m_day->isVisible(names::pictureViewer) || m_day->isVisible(names::fileQuestion));
}

QTEST_MAIN(tst_ui_files)
#include "tst_ui_files.moc"
