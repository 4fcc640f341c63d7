// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/argon2hasher.h"
#include "services/adduser.h"
#include "services/changeuser.h"
#include "services/delivery.h"
#include "services/intakekeys.h"
#include "services/login.h"
#include "services/putmailsaside.h"
#include "services/retrymails.h"
#include "services/token.h"
#include "world.h"

#include <QTest>

using namespace schalter;
using namespace schalter::domain;
using namespace Qt::StringLiterals;

// The administrator's use cases on people, keys and the queue.
class tst_People : public QObject
{
    Q_OBJECT
private:
    static Result<User> add(test::World &world, const QString &login, const QStringList &categories = {})
    {
        services::AddUserRequest request;
        request.user.login = login;
        request.user.name = u"Maria"_s;
        request.user.email = u"maria@govikon.example"_s;
        request.categories = categories;
        request.passwordHash = u"hash"_s;
        return world.write<User>([request](services::Repositories &repositories) {
            return services::AddUser()(repositories, request);
        });
    }

    static Result<User> change(test::World &world, const services::ChangeUserRequest &request)
    {
        return world.write<User>([request](services::Repositories &repositories) {
            return services::ChangeUser()(repositories, request);
        });
    }

    static QString openSession(test::World &world, UserId user)
    {
        const auto opened =
            world.write<services::OpenedSession>([&world, user](services::Repositories &repositories) {
                return services::OpenSession(world.office)(repositories, user, u"test"_s);
            });
        return opened ? opened->token : QString();
    }

    static Result<int> retryAll(test::World &world)
    {
        return world.write<int>([&world](services::Repositories &repositories) {
            return services::RetryMails(world.office)(repositories, {});
        });
    }

private Q_SLOTS:
    void aSubstituteIsAnotherUserAndCanBeTakenBack()
    {
        test::World world;
        QVERIFY(add(world, u"maria"_s));
        const auto sabine = add(world, u"sabine"_s);
        QVERIFY(sabine);
        services::ChangeUserRequest request;
        request.login = u"maria"_s;
        request.substitute = u"sabine"_s;
        QCOMPARE(change(world, request)->substitute, sabine->id);
        request.substitute = u"nobody"_s;
        QCOMPARE(change(world, request).error().code, ErrorCode::NotFound);
        request.substitute = u"maria"_s;
        QCOMPARE(change(world, request).error().code, ErrorCode::Invalid);
        request.substitute = QString();
        QVERIFY(!change(world, request)->substitute.isValid());
    }

    void aLoginIsTakenOnce()
    {
        test::World world;
        QVERIFY(add(world, u"maria"_s));
        const auto again = add(world, u"maria"_s);
        QVERIFY(!again);
        QVERIFY(again.error().detail.contains("already"_L1));
        QCOMPARE(world.reader().people().all().size(), 1);
    }

    void whatCannotBeAUserIsRefused()
    {
        test::World world;
        QVERIFY(!add(world, u"Maria Muster"_s));
        QVERIFY(!add(world, {}));
        services::AddUserRequest twoLines{{}, {}, {}, u"hash"_s};
        twoLines.user.login = u"maria"_s;
        twoLines.user.email = u"maria@govikon.example"_s;
        for (const QString &name : {u"Maria\nBcc: all@example.ch"_s, u"Maria\n"_s}) {
            twoLines.user.name = name;
            QVERIFY(!world.write<User>([&twoLines](services::Repositories &repositories) {
                return services::AddUser()(repositories, twoLines);
            }));
        }
        const auto noSuchCategory = add(world, u"maria"_s, {u"ABC"_s});
        QVERIFY(!noSuchCategory);
        QVERIFY(noSuchCategory.error().detail.contains("ABC"_L1));
        QVERIFY(world.reader().people().all().isEmpty());
    }

    void losingRightsEndsTheSessions_data()
    {
        QTest::addColumn<bool>("disable");
        QTest::newRow("disabled") << true;
        QTest::newRow("other role") << false;
    }

    void losingRightsEndsTheSessions()
    {
        QFETCH(bool, disable);
        test::World world;
        const auto maria = add(world, u"maria"_s);
        const QString token = openSession(world, maria->id);
        const services::OpenSession sessions(world.office);
        QVERIFY(sessions.userOf(world.reader(), token));
        services::ChangeUserRequest request;
        request.login = u"maria"_s;
        if (disable)
            request.active = false;
        else
            request.role = Role::Reader;
        QVERIFY(change(world, request));
        QVERIFY(!sessions.userOf(world.reader(), token));
        request.active = true;
        QVERIFY(change(world, request));
        QVERIFY(!sessions.userOf(world.reader(), token)); // an old token stays worthless
    }

    void anUnknownLoginIsNamed()
    {
        test::World world;
        services::ChangeUserRequest request;
        request.login = u"nobody"_s;
        QVERIFY(change(world, request).error().detail.contains("nobody"_L1));
    }

    void weakPasswordsAreRefused()
    {
        QVERIFY(services::againstPassword(u"short"_s, u"maria"_s));
        QVERIFY(services::againstPassword(u"mariamaria"_s, u"MariaMaria"_s));
        QVERIFY(!services::againstPassword(u"korrekt-pferd"_s, u"maria"_s));
    }

    void passwordsAreHashedByArgon2id()
    {
        const schalter::app::Argon2Hasher hasher;
        const QString hash = hasher.hash(u"größe-12"_s);
        QVERIFY(hash.startsWith("$argon2id$"_L1));
        QVERIFY(hash != hasher.hash(u"größe-12"_s));       // salted
        QVERIFY(hasher.verify(hash, u"gro\u0308ße-12"_s)); // as another keyboard types it
        QVERIFY(!hasher.verify(hash, u"größe-13"_s));
        QVERIFY(!hasher.verify({}, u"nobody"_s));
        QVERIFY(!hasher.verify(u"nonsense"_s, u"größe-12"_s));
    }

    void aRevokedKeyIsNotFoundAndItsNameIsFree()
    {
        test::World world;
        const auto create = [&world](const QString &key) {
            return world.write<Done>([&world, key](services::Repositories &repositories) {
                return services::CreateIntakeKey(world.office)(repositories, {u"forms"_s, key});
            });
        };
        QVERIFY(create(u"one"_s));
        QVERIFY(!create(u"two"_s)); // the name is in use
        QVERIFY(world.reader().intake().findKey(services::tokenHash(u"one"_s)));
        QVERIFY(world.write<Done>([&world](services::Repositories &repositories) {
            return services::RevokeIntakeKey(world.office)(repositories, u"forms"_s);
        }));
        QVERIFY(!world.reader().intake().findKey(services::tokenHash(u"one"_s)));
        QVERIFY(create(u"two"_s));
    }

    void aFailedMailIsMadeDueAgain()
    {
        test::World world;
        world.addTournamentForm(world.addCategory(u"SPO"_s, u"Sport"_s, u"sport@govikon.example"_s));
        const Ticket ticket = world.submitTournament();
        auto mail = world.reader().mails().ofTicket(ticket.id).value(0);
        mail.state = services::MailState::Failed;
        mail.attempts = 9;
        QVERIFY(world.write<Done>([mail](services::Repositories &repositories) -> Result<Done> {
            repositories.mails().save(mail);
            return Done{};
        }));
        QVERIFY(world.reader().mails().due(world.now, 10).isEmpty());
        const auto retried = world.write<int>([&world](services::Repositories &repositories) {
            return services::RetryMails(world.office)(repositories, {});
        });
        QCOMPARE(*retried, 1);
        const auto due = world.reader().mails().due(world.now, 10);
        QCOMPARE(due.size(), 1);
        QCOMPARE(due[0].attempts, 0);
        QCOMPARE(due[0].messageId, mail.messageId);
    }

    void whatIsHeldWaitsForTheAdministratorAndNobodyWaitsForIt()
    {
        test::World world;
        world.addTournamentForm(world.addCategory(u"SPO"_s, u"Sport"_s));
        world.submitTournament();
        const auto first = world.reader().mails().due(world.now, 10).constFirst();
        const auto hold = [](services::Repositories &repositories) {
            return services::HoldMails()(repositories, {});
        };
        QCOMPARE(*world.write<int>(hold), 1);
        QCOMPARE(*world.write<int>(hold), 0);
        QVERIFY(!world.reader().mails().nextDue());
        QVERIFY(!world.write<services::Delivery>([&](services::Repositories &repositories) {
            return services::BeginDelivery(world.office)(repositories, first.id);
        }));
        auto later = first;
        later.messageId = u"<later@govikon.example>"_s;
        QVERIFY(world.write<MailId>([&](services::Repositories &repositories) -> Result<MailId> {
            return repositories.mails().owe(later);
        }));
        QCOMPARE(world.reader().mails().due(world.now, 10).size(), 1);
        QCOMPARE(*retryAll(world), 1);
        QCOMPARE(world.reader().mails().due(world.now, 10).constFirst().id, first.id);
    }

    void whatIsDroppedIsShownOnItsTicketAndSentOnlyByName()
    {
        test::World world;
        world.addTournamentForm(world.addCategory(u"SPO"_s, u"Sport"_s));
        const Ticket ticket = world.submitTournament();
        const MailId mail = world.reader().mails().due(world.now, 10).constFirst().id;
        const auto drop = [&](services::Repositories &repositories) {
            return services::DropMail(world.office)(repositories, mail);
        };
        QVERIFY(world.write<int>(drop));
        QVERIFY(!world.reader().mails().nextDue());
        QCOMPARE(world.reader().events().ofTicket(ticket.id).constLast().kind, EventKind::MailFailed);
        QCOMPARE(*retryAll(world), 0);
        QVERIFY(world.write<int>([&](services::Repositories &repositories) {
            return services::RetryMails(world.office)(repositories, mail);
        }));
        QVERIFY(world.reader().mails().nextDue());
    }
};

QTEST_GUILESS_MAIN(tst_People)
#include "tst_people.moc"
