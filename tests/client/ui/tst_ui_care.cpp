// SPDX-License-Identifier: GPL-3.0-or-later
#include "officeday.h"
#include "services/applicantaccess.h"
#include "services/delivery.h"
#include "services/token.h"

#include <QComboBox>
#include <QMenu>
#include <QToolButton>

using namespace Qt::StringLiterals;
using namespace schalter;
using namespace schalter::test;
using namespace schalter::domain;

// What a caseworker does for an applicant beside the conversation, and tickets from the counter.
class tst_ui_care : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale(u"de_CH"_s)); }
    void init()
    {
        m_day = std::make_unique<OfficeDay>();
        m_ticket = m_day->world.submitTournament();
        m_day->startClient();
        QVERIFY(m_day->logIn());
        QVERIFY(m_day->open(m_ticket.id));
        SOON(m_day->isEnabled(names::acceptButton));
    }
    void cleanup() { m_day.reset(); }

    void archivesAndTakesOutAgain()
    {
        accept();
        decide(names::declineButton);
        SOON(m_day->isEnabled(names::closeButton));
        m_day->click(names::closeButton);
        SOON(m_day->isVisible(names::archiveButton));
        m_day->click(names::archiveButton);
        SOON(m_day->isVisible(names::unarchiveButton));
        SOON_COMPARE(state(), TicketState::Archived);
        QVERIFY(!m_day->isVisible(names::reopenButton));
        QVERIFY(m_day->text(names::whyNotWrite).contains(u"archived"_s));
        m_day->click(names::unarchiveButton);
        SOON(m_day->isVisible(names::reopenButton));
        SOON_COMPARE(state(), TicketState::Closed);
    }

    void changesTheAddressAndSaysWhatBecomesOfTheLinks()
    {
        trigger(names::changeApplicantAction);
        SOON(m_day->isVisible(names::applicantPanel));
        auto *email = m_day->find<QLineEdit>(names::applicantEmail);
        QCOMPARE(email->text(), u"max@example.ch"_s);
        email->setText(u"nein"_s);
        m_day->click(names::applicantSave);
        QVERIFY(m_day->text(names::applicantHint).contains(u"email address"_s));
        email->setText(u"neu@example.ch"_s);
        QVERIFY(m_day->text(names::applicantHint).contains(u"stop working"_s));
        m_day->click(names::applicantSave);
        SOON(!m_day->isVisible(names::applicantPanel));
        SOON_COMPARE(m_day->world.ticket(m_ticket.id).applicant.email, u"neu@example.ch"_s);
        SOON(m_day->text(names::ticketApplicant).contains(u"neu@"_s));
    }

    void revokingAsksBefore()
    {
        const QString token = services::makeToken();
        QVERIFY(m_day->world.write<Done>([&](services::Repositories &all) {
            all.access().add(services::tokenHash(token), m_ticket.id, m_day->world.now.value());
            return Result<Done>(Done{});
        }));
        trigger(names::revokeLinksAction);
        SOON(m_day->isVisible(names::linkQuestion));
        QVERIFY(opens(token));
        m_day->click(names::linkYes);
        SOON(!opens(token));
    }

    void printsALinkThatOpensThePage()
    {
        trigger(names::printLinkAction);
        SOON(m_day->isVisible(names::linkYes));
        m_day->click(names::linkYes);
        SOON(m_day->isVisible(names::printedLink));
        const QString link = m_day->find<QLineEdit>(names::printedLink)->text();
        QVERIFY(link.startsWith(m_day->world.office.publicUrl + u"/t/"_s));
        QVERIFY(opens(link.section(u'/', -1)));
    }

    void aFailedMailIsSentAgain()
    {
        const MailId mail = m_day->world.reader().mails().ofTicket(m_ticket.id).first().id;
        fail(mail);
        SOON(m_day->isVisible(names::failedMailBar));
        QVERIFY(m_day->isEnabled(names::failedMailAddress));
        m_day->click(names::retryMailButton);
        SOON(!m_day->isVisible(names::failedMailBar));
        QCOMPARE(m_day->world.reader().mails().find(mail)->state, services::MailState::Queued);
    }

    void theDraftOfADecisionStays()
    {
        accept();
        SOON(m_day->isVisible(names::declineButton));
        m_day->click(names::declineButton);
        m_day->type(names::decisionText, u"Leider"_s);
        const Ticket other = m_day->world.submitTournament(u"Eva"_s, u"eva@example.ch"_s);
        QVERIFY(m_day->open(other.id));
        QVERIFY(m_day->open(m_ticket.id));
        SOON(m_day->isVisible(names::declineButton));
        m_day->click(names::declineButton);
        QCOMPARE(m_day->text(names::decisionText), u"Leider"_s);
    }

    void aTicketFromTheCounterSaysThatNothingCanBeSent()
    {
        openCounter();
        m_day->click(names::newCreate);
        SOON(problem(u"name"_s) && problem(u"title"_s));
        write(u"name"_s, u"Rosa Hug"_s);
        write(u"title"_s, u"Fundbüro"_s);
        QVERIFY(m_day->text(names::newHint).contains(u"nothing can be mailed"_s));
        m_day->click(names::newCreate);
        SOON(m_day->isVisible(names::noAddressBar));
        QCOMPARE(m_day->text(names::ticketTitle), u"Fundbüro"_s);
        QCOMPARE(m_day->find<QPushButton>(names::sendButton)->text(), u"Keep on the ticket"_s);
        m_day->type(names::replyEdit, u"Besprochen."_s);
        m_day->click(names::sendButton);
        SOON_COMPARE(m_day->text(names::replyEdit), QString());
        m_day->click(names::addAddressButton);
        m_day->find<QLineEdit>(names::applicantEmail)->setText(u"rosa@example.ch"_s);
        m_day->click(names::applicantSave);
        SOON(!m_day->isVisible(names::noAddressBar));
    }

    void theCounterFillsInAReservation()
    {
        openCounter();
        auto *forms = m_day->find<QComboBox>(names::newForm);
        SOON(forms->findData(u"aula"_s) > 0);
        forms->setCurrentIndex(forms->findData(u"aula"_s));
        write(u"name"_s, u"Rosa Hug"_s);
        write(u"day"_s, u"12.12.2099"_s);
        write(u"from"_s, u"18:00"_s);
        write(u"to"_s, u"17:00"_s);
        m_day->click(names::newCreate);
        SOON(problem(u"to"_s));
        write(u"to"_s, u"22:00"_s);
        m_day->click(names::newCreate);
        SOON(!m_day->isVisible(names::newTicket));
        QCOMPARE(m_day->world.submitHall(u"2099-12-12"_s).error().code, ErrorCode::SpanTaken);
    }

    void aNumberThatIsNotFoundIsSaidBesideAnOpenTicket()
    {
        m_day->app->workplace()->window().openNumber(u"GT-0000-0000"_s);
        SOON(m_day->isVisible(names::noticeBar));
        QVERIFY(m_day->isVisible(names::ticketWidget));
    }

private:
    void accept()
    {
        m_day->click(names::acceptButton);
        SOON(m_day->isVisible(names::closeButton));
    }
    void decide(QLatin1StringView button)
    {
        SOON(m_day->isVisible(button));
        m_day->click(button);
        m_day->click(names::decisionSend);
    }
    void trigger(QLatin1StringView action)
    {
        const auto *more = m_day->find<QToolButton>(names::moreButton);
        SOON(more->menu()->findChild<QAction *>(action)->isEnabled());
        more->menu()->findChild<QAction *>(action)->trigger();
    }
    void openCounter()
    {
        m_day->app->workplace()->window().openNewTicket();
        SOON(m_day->isVisible(names::newTicket));
    }
    void write(const QString &key, const QString &text)
    {
        const QByteArray name = names::newField(key).toLatin1();
        auto *line = m_day->find<QLineEdit>(QLatin1StringView(name));
        QVERIFY(line);
        line->setText(text);
    }
    bool problem(const QString &key)
    {
        const QByteArray name = names::newProblem(key).toLatin1();
        return m_day->isVisible(QLatin1StringView(name));
    }
    TicketState state() { return m_day->world.ticket(m_ticket.id).state; }
    bool opens(const QString &token)
    {
        return services::ApplicantAccess(m_day->world.office)
            .ticketFor(m_day->world.reader(), token)
            .has_value();
    }
    void fail(MailId mail)
    {
        QVERIFY(m_day->world.write<services::Delivery>([&](services::Repositories &all) {
            return services::BeginDelivery(m_day->world.office)(all, mail);
        }));
        QVERIFY(m_day->world.write<Done>([&](services::Repositories &all) {
            return services::FinishDelivery(m_day->world.office)(
                all, {mail, services::DeliveryOutcome::FailedForGood, u"550 unknown"_s});
        }));
    }

    std::unique_ptr<OfficeDay> m_day;
    Ticket m_ticket;
};

QTEST_MAIN(tst_ui_care)
#include "tst_ui_care.moc"
