// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/hunspelldictionary.h"
#include "core/spelling.h"
#include "officeday.h"
#include "ui/widgets/growingtextedit.h"
#include "ui/widgets/inlinebar.h"

#include <QElapsedTimer>
#include <QMenu>
#include <QMimeData>
#include <QTextBlock>
#include <QTextLayout>

using namespace Qt::StringLiterals;
using namespace schalter;
using namespace schalter::test;
using schalter::domain::EventKind;

// Spelling, the reply check, and what may not slip from a note into a reply.
class tst_ui_writing : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_day = std::make_unique<OfficeDay>();
        m_ticket = m_day->world.submitTournament();
        m_day->startClient();
    }
    void cleanup() { m_day.reset(); }

    void dictionariesKnowTheirLanguage_data();
    void dictionariesKnowTheirLanguage();
    void wrongWordsAreUnderlinedInTheApplicantsLanguage();
    void aSuggestionReplacesTheWord();
    void learnedWordsStayRight();
    void longLettersAreTypedWithoutDelay();
    void somebodyElsesDataAsksBeforeItGoesOut();
    void noteTextAsksHoweverItComesIn();

private:
    bool isWriting()
    {
        if (!m_day->logIn() || !m_day->open(m_ticket.id))
            return false;
        edit()->setFocus();
        auto &spelling = m_day->app->workplace()->spelling();
        return soon([&] { return !spelling.isRight(u"Feler"_s, u"de"_s); });
    }
    ui::GrowingTextEdit *edit() { return m_day->find<ui::GrowingTextEdit>(names::replyEdit); }
    QStringList underlined()
    {
        QStringList words;
        const QTextBlock block = edit()->document()->firstBlock();
        for (const auto &range : block.layout()->formats())
            if (range.format.underlineStyle() == QTextCharFormat::SpellCheckUnderline)
                words.append(block.text().mid(range.start, range.length));
        return words;
    }
    qsizetype sent()
    {
        const auto all = m_day->events(m_ticket.id);
        return std::count_if(all.begin(), all.end(), [](const domain::Event &event) {
            return event.kind == EventKind::StaffMessage;
        });
    }

    std::unique_ptr<OfficeDay> m_day;
    domain::Ticket m_ticket;
};

void tst_ui_writing::dictionariesKnowTheirLanguage_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<QString>("right");
    QTest::addColumn<QString>("wrong");
    QTest::newRow("de") << u"de"_s << u"Grüsse"_s << u"Grüßse"_s; // as Switzerland writes it
    QTest::newRow("fr") << u"fr"_s << u"réservation"_s << u"reservasion"_s;
    QTest::newRow("it") << u"it"_s << u"perché"_s << u"perchhe"_s;
    QTest::newRow("en") << u"en"_s << u"colour"_s << u"collour"_s;
}

void tst_ui_writing::dictionariesKnowTheirLanguage()
{
    QFETCH(QString, language);
    QFETCH(QString, right);
    QFETCH(QString, wrong);
    const auto dictionary = clientapp::hunspellDictionary(language);
    QVERIFY(dictionary);
    QVERIFY(dictionary->holds(right));
    QVERIFY(!dictionary->holds(wrong));
    QVERIFY(!dictionary->suggestions(wrong).isEmpty());
}

void tst_ui_writing::wrongWordsAreUnderlinedInTheApplicantsLanguage()
{
    QVERIFY(isWriting());
    m_day->type(names::replyEdit, u"Ein Feler, {unbekannt}, max@exampel.ch und 3x Turnirtag"_s);
    QCOMPARE(underlined(), QStringList{u"Feler"_s}); // the last word is still being typed
    m_day->type(names::replyEdit, u" "_s);
    QCOMPARE(underlined(), (QStringList{u"Feler"_s, u"Turnirtag"_s}));
}

void tst_ui_writing::aSuggestionReplacesTheWord()
{
    QVERIFY(isWriting());
    m_day->type(names::replyEdit, u"Das ist ein Feler hier."_s);
    QTest::keyClick(edit(), Qt::Key_F7);
    SOON(QApplication::activePopupWidget());
    auto *menu = qobject_cast<QMenu *>(QApplication::activePopupWidget());
    QVERIFY(menu);
    const auto actions = menu->actions();
    const auto fix = std::find_if(
        actions.begin(), actions.end(), [](const QAction *action) { return action->text() == "Fehler"_L1; });
    QVERIFY(fix != actions.end());
    (*fix)->trigger();
    menu->close();
    QCOMPARE(m_day->text(names::replyEdit), u"Das ist ein Fehler hier."_s);
}

void tst_ui_writing::learnedWordsStayRight()
{
    QVERIFY(isWriting());
    m_day->type(names::replyEdit, u"Das Grumpi kommt bald"_s);
    QVERIFY(underlined().contains(u"Grumpi"_s));
    m_day->app->workplace()->spelling().learn(u"Grumpi"_s, u"de"_s);
    QVERIFY(!underlined().contains(u"Grumpi"_s));
    m_day->startClient();
    QVERIFY(isWriting());
    QVERIFY(m_day->app->workplace()->spelling().isRight(u"Grumpi"_s, u"de"_s));
}

// A key press in a paragraph of 4,000 characters, the highlighter's work included.
void tst_ui_writing::longLettersAreTypedWithoutDelay()
{
    QVERIFY(isWriting());
    QString letter;
    while (letter.size() < 3900)
        letter += u"Sehr geehrte Damen und Herren der Turnirleitung Nummer "_s +
                  QString(letter.size() % 7 + 1, u'a') + u' ';
    edit()->setText(letter);
    QElapsedTimer timer;
    timer.start();
    constexpr int keys = 40;
    for (int i = 0; i < keys; ++i)
        QTest::keyClick(edit(), Qt::Key_E);
    const double each = double(timer.nsecsElapsed()) / keys / 1e6;
    qInfo("%.2f ms a key press", each);
    QVERIFY2(each < 20, "typing is slow");
}

void tst_ui_writing::somebodyElsesDataAsksBeforeItGoesOut()
{
    QVERIFY(isWriting());
    m_day->click(names::acceptButton);
    SOON(m_day->isVisible(names::approveButton));
    m_day->type(names::replyEdit, u"Rufen Sie 044 668 18 00 an."_s);
    QTest::keyClick(edit(), Qt::Key_Return, Qt::ControlModifier);
    QVERIFY(m_day->isVisible(names::replyCheckBar));
    QVERIFY(m_day->find<ui::InlineBar>(names::replyCheckBar)->text().contains(u"044 668 18 00"_s));
    QCOMPARE(m_day->text(names::replyEdit), u"Rufen Sie 044 668 18 00 an."_s);
    QCOMPARE(sent(), 0);
    m_day->click(names::replyCheckEdit);
    QVERIFY(!m_day->isVisible(names::replyCheckBar));
    QTest::keyClick(edit(), Qt::Key_Return, Qt::ControlModifier);
    m_day->click(names::replyCheckSend);
    SOON_COMPARE(sent(), 1);
    QVERIFY(!m_day->isVisible(names::replyCheckBar));
}

void tst_ui_writing::noteTextAsksHoweverItComesIn()
{
    QVERIFY(isWriting());
    m_day->type(names::noteEdit, u"Der Vater zahlt nie und schimpft"_s);
    const QString asked[] = {
        u"zahlt nie und schimpft"_s,
        u"Guten Tag\nDer Vater zahlt nie und schimpft\nFreundliche Grüsse"_s, // among other words
        u"Vorne\nVater zahlt nie\nhinten"_s};
    for (const QString &text : asked) {
        QMimeData data; // pasting, dropping and the middle button all come in here
        data.setText(text);
        QVERIFY(QMetaObject::invokeMethod(edit(), [&] {
            QDropEvent drop(QPointF(4, 4), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
            QDragEnterEvent enter(QPoint(4, 4), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
            QApplication::sendEvent(edit()->viewport(), &enter);
            QApplication::sendEvent(edit()->viewport(), &drop);
        }));
        QVERIFY2(m_day->isVisible(names::pasteBar), qPrintable(text));
        QCOMPARE(m_day->text(names::replyEdit), QString());
        m_day->find<ui::InlineBar>(names::pasteBar)->clear();
    }
}

QTEST_MAIN(tst_ui_writing)
#include "tst_ui_writing.moc"
