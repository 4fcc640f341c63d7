// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/addupload.h"
#include "services/applicantaccess.h"
#include "services/delivery.h"
#include "services/dropupload.h"
#include "services/finishscan.h"
#include "services/postapplicantmessage.h"
#include "services/settlefiles.h"
#include "services/staffattachment.h"
#include "services/staffview.h"
#include "services/submitform.h"
#include "services/sweepuploads.h"
#include "staffhand.h"

#include <QFile>
#include <QTest>

using namespace schalter;
using namespace schalter::domain;
using namespace Qt::StringLiterals;
using services::AttachmentRow;
using services::StoredFile;

// Files of messages, notes and forms: whose they are, who sees them, what becomes of them.
class TestServicesFiles : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_world = std::make_unique<test::World>();
        m_sport = m_world->addCategory(u"SPORT"_s, u"Sport"_s);
        m_halls = m_world->addCategory(u"AULA"_s, u"Räume"_s);
        m_maria = m_world->addUser(u"maria"_s, u"Maria"_s, u"maria@govikon.example"_s, {m_sport});
        m_otto = m_world->addUser(u"otto"_s, u"Otto"_s, u"otto@govikon.example"_s, {m_halls});
        m_world->addTournamentForm(m_sport);
        m_ticket = m_world->submitTournament().id;
        m_hand = std::make_unique<test::StaffHand>(*m_world, m_maria.id);
    }

    void anApplicantsFilesStandInHerMessage()
    {
        const auto sent = applicantSends(u"Der Plan"_s, {stored(u"plan.pdf"_s), stored(u"foto.png"_s)});
        QVERIFY(sent);
        const auto files = view().timeline.last().files;
        QCOMPARE(files.size(), 2);
        QCOMPARE(files[0].name, u"plan.pdf"_s);
        QVERIFY(isImage(files[1]));
        QCOMPARE(filesOf(*m_world->reader().events().find(*sent)), files);
        QVERIFY(canDownload(files[0].id));
    }

    void filesAloneAreAMessage()
    {
        QVERIFY(applicantSends({}, {stored(u"plan.pdf"_s)}));
        QCOMPARE(m_world->ticket(m_ticket).preview, u"plan.pdf"_s);
        QCOMPARE(applicantSends({}, {}).error().code, ErrorCode::MessageEmpty);
        m_world->office.limits.attachmentsPerMessage = 1;
        QCOMPARE(
            applicantSends({}, {stored(u"a.pdf"_s), stored(u"b.pdf"_s)}).error().code,
            ErrorCode::TooManyFiles);
    }

    void sendingAgainKeepsOneCopy()
    {
        const auto first = stored(u"plan.pdf"_s);
        const auto second = stored(u"plan.pdf"_s);
        const auto sequence = applicantSends(u"x"_s, {first}, u"op"_s);
        QCOMPARE(*applicantSends(u"x"_s, {second}, u"op"_s), *sequence);
        services::settleFiles(m_world->reader(), m_world->files(), {first, second});
        QVERIFY(m_world->files().open(first.file));
        QVERIFY(!m_world->files().open(second.file));
    }

    void aCaseworkerSendsWhatSheUploaded()
    {
        const auto file = uploaded(m_maria, u"Antwort.pdf"_s);
        QVERIFY(!canDownload(file.id)); // nobody but her knows it yet
        QVERIFY(staffMayRead(m_maria, file.id));
        QVERIFY(reply({file.id}));
        QVERIFY(canDownload(file.id));
        QCOMPARE(view().timeline.last().files.first().name, u"Antwort.pdf"_s);
        QCOMPARE(staffView().files.size(), 1);
        QVERIFY(!staffMayRead(m_otto, file.id));
    }

    void onlyOwnUnusedFilesOfTheTicketCanBeSent()
    {
        const auto file = uploaded(m_maria, u"a.pdf"_s);
        const auto bea = m_world->addUser(u"bea"_s, u"Bea"_s, u"bea@govikon.example"_s, {m_sport});
        const TicketId other = m_world->submitTournament().id;
        QCOMPARE(reply({AttachmentId{999}}).error().code, ErrorCode::NotFound);
        QCOMPARE(reply({file.id, file.id}).error().code, ErrorCode::NotFound);
        QCOMPARE(reply({uploaded(bea, u"b.pdf"_s).id}).error().code, ErrorCode::NotFound);
        QCOMPARE(reply({uploaded(m_maria, u"c.pdf"_s, other).id}).error().code, ErrorCode::NotFound);
        QVERIFY(reply({file.id}));
        QCOMPARE(reply({file.id}).error().code, ErrorCode::NotFound);
        QCOMPARE(upload(m_otto, u"d.pdf"_s, m_ticket).error().code, ErrorCode::NotFound);
    }

    void uploadingAgainGivesTheFirst()
    {
        const auto first = upload(m_maria, u"a.pdf"_s, m_ticket, u"u1"_s);
        QCOMPARE(upload(m_maria, u"a.pdf"_s, m_ticket, u"u1"_s)->id, first->id);
    }

    void filesOfNotesNeverReachTheApplicant()
    {
        const auto secret = uploaded(m_maria, u"intern.pdf"_s);
        services::AddNoteRequest note{m_hand->command(m_ticket), {}, {secret.id}};
        QVERIFY(m_hand->run<services::AddNote>(note));
        QVERIFY(staffMayRead(m_maria, secret.id));
        const auto refused = access().attachment(m_world->reader(), m_world->ticket(m_ticket), secret.id);
        QCOMPARE(refused.error().code, ErrorCode::NotFound);
        for (const auto &event : view().timeline)
            QVERIFY(event.files.isEmpty());
        for (const auto &event :
             access().eventsAfter(m_world->reader(), m_world->ticket(m_ticket), 0, u"de"_s))
            QVERIFY(event.files.isEmpty());
        QVERIFY(m_world->ticket(m_ticket).preview.isEmpty());
    }

    void anotherTicketsLinkDoesNotOpenThem()
    {
        QVERIFY(applicantSends({}, {stored(u"plan.pdf"_s)}));
        const auto file = view().timeline.last().files.first();
        const auto other = m_world->submitTournament();
        QCOMPARE(access().attachment(m_world->reader(), other, file.id).error().code, ErrorCode::NotFound);
    }

    void aFileThatWaitsIsSeenByBothAndGivenToNobody()
    {
        m_world->office.scansFiles = true;
        QVERIFY(applicantSends({}, {stored(u"plan.pdf"_s)}));
        const auto file = view().timeline.last().files.first();
        QCOMPARE(file.state, ScanState::Waiting);
        QCOMPARE(staffView().files.first().state, ScanState::Waiting);
        QCOMPARE(
            access().attachment(m_world->reader(), m_world->ticket(m_ticket), file.id).error().code,
            ErrorCode::FileWaiting);
        QCOMPARE(
            services::StaffAttachment()(m_world->reader(), m_maria.id, file.id).error().code,
            ErrorCode::FileWaiting);
        QVERIFY(scan(file.id, services::ScanVerdict::Kind::Clean));
        QVERIFY(canDownload(file.id));
    }

    void anInfectedFileIsNotKeptAndBothAreTold()
    {
        m_world->office.scansFiles = true;
        QVERIFY(applicantSends({}, {stored(u"plan.pdf"_s)}));
        const auto file = view().timeline.last().files.first();
        const auto scanned = scan(file.id, services::ScanVerdict::Kind::Infected);
        QVERIFY(!scanned->unreferred.isEmpty());
        const auto shown = view().timeline.last().files.first();
        QCOMPARE(shown.state, ScanState::Refused);
        QCOMPARE(shown.reason, u"Eicar"_s);
        QCOMPARE(
            access().attachment(m_world->reader(), m_world->ticket(m_ticket), file.id).error().code,
            ErrorCode::FileInfected);
        const Event line = staffView().events.last();
        QCOMPARE(line.kind, EventKind::FileRefused);
        QCOMPARE(filesOf(line).first().name, u"plan.pdf"_s);
        QVERIFY(!isPublic(line.kind));
        QVERIFY(!scan(file.id, services::ScanVerdict::Kind::Clean)); // it can't become clean again
    }

    void aRefusedUploadCantBeSent()
    {
        m_world->office.scansFiles = true;
        const auto file = uploaded(m_maria, u"a.pdf"_s);
        QVERIFY(scan(file.id, services::ScanVerdict::Kind::Infected));
        QCOMPARE(reply({file.id}).error().code, ErrorCode::FileInfected);
    }

    void aFormsFilesStandAtTheirField()
    {
        Form form = *m_world->reader().catalogue().formBySlug(u"gruempelturnier"_s);
        FormField field;
        field.key = u"plan"_s;
        field.type = FieldType::File;
        field.label = LocalizedText({{u"de"_s, u"Situationsplan"_s}});
        field.required = true;
        form.fields.append(field);
        QVERIFY(m_world->write<Done>([&](services::Repositories &repositories) -> Result<Done> {
            repositories.catalogue().saveForm(form);
            return Done{};
        }));
        services::SubmitFormRequest request{
            form.slug,
            {{u"name"_s, {u"Max"_s}}, {u"email"_s, {u"max@example.ch"_s}}, {u"plan"_s, {u"made up"_s}}},
            u"de"_s,
            {}};
        for (const FormField &other : form.fields)
            if (other.required && other.type != FieldType::File)
                request.answers[other.key] = {u"7"_s};
        QCOMPARE(submit(request).error().code, ErrorCode::Invalid);
        request.files = {{u"plan"_s, stored(u"plan.pdf"_s)}};
        const auto ticket = submit(request);
        QVERIFY(ticket);
        const auto received = m_world->reader().events().ofTicket(ticket->id).first();
        QCOMPARE(filesOf(received).first().field, u"Situationsplan"_s);
        QVERIFY(access().attachment(m_world->reader(), *ticket, filesOf(received).first().id));
    }

    void whatNobodySentIsForgottenAfterADay()
    {
        const auto file = uploaded(m_maria, u"a.pdf"_s);
        const auto sent = uploaded(m_maria, u"b.pdf"_s);
        QVERIFY(reply({sent.id}));
        QCOMPARE(sweep(), QStringList());
        m_world->now.advance(std::chrono::hours(25));
        QCOMPARE(sweep(), QStringList(file.stored.file));
        QVERIFY(!staffMayRead(m_maria, file.id));
        QVERIFY(canDownload(sent.id));
    }

    void whatAHeldMessageHasIsNotForgotten()
    {
        const auto file = uploaded(m_maria, u"a.pdf"_s);
        QVERIFY(m_world->write<Done>([&](services::Repositories &repositories) -> Result<Done> {
            HeldMessage held;
            held.ticket = m_ticket;
            held.author = m_maria.id;
            held.operation = u"op"_s;
            held.files = {file.id};
            held.heldAt = held.releaseAt = m_world->office.now();
            repositories.held().add(held);
            return Done{};
        }));
        m_world->now.advance(std::chrono::hours(25));
        QCOMPARE(sweep(), QStringList());
    }

    void takingBackAnUploadFreesItsContent()
    {
        const auto file = upload(m_maria, u"a.pdf"_s, m_ticket, u"u1"_s);
        QCOMPARE(*drop(m_otto, u"u1"_s), QString());
        QCOMPARE(*drop(m_maria, u"u1"_s), file->stored.file);
        QCOMPARE(*drop(m_maria, u"u1"_s), QString());
    }

private:
    services::ApplicantAccess access() { return services::ApplicantAccess(m_world->office); }
    services::ApplicantTicket view()
    {
        return access().view(m_world->reader(), m_world->ticket(m_ticket), u"de"_s);
    }
    services::StaffTicket staffView()
    {
        return *services::StaffView()(m_world->reader(), m_maria.id, m_ticket);
    }
    bool canDownload(AttachmentId id)
    {
        const auto row = access().attachment(m_world->reader(), m_world->ticket(m_ticket), id);
        return row && m_world->files().open(row->stored.file);
    }
    bool staffMayRead(const User &user, AttachmentId id)
    {
        return bool(services::StaffAttachment()(m_world->reader(), user.id, id));
    }
    StoredFile stored(const QString &name)
    {
        const auto incoming = m_world->files().receive();
        (void)incoming->write("content of " + name.toUtf8());
        return *incoming->keep(name);
    }
    Result<Sequence> applicantSends(
        const QString &text, const QList<StoredFile> &files, const QString &operation = {})
    {
        return m_world->write<Sequence>([&](services::Repositories &repositories) {
            services::PostApplicantMessageRequest request{m_ticket, text, operation};
            request.files = files;
            return services::PostApplicantMessage(m_world->office)(repositories, request);
        });
    }
    Result<AttachmentRow> upload(
        const User &user, const QString &name, TicketId ticket, const QString &id = {})
    {
        const services::AddUploadRequest request{
            user.id, id.isEmpty() ? u"upload-%1"_s.arg(++m_uploads) : id, ticket, stored(name)};
        return m_world->write<AttachmentRow>([&](services::Repositories &repositories) {
            return services::AddUpload(m_world->office)(repositories, request);
        });
    }
    AttachmentRow uploaded(const User &user, const QString &name, TicketId ticket = {})
    {
        return *upload(user, name, ticket.isValid() ? ticket : m_ticket);
    }
    Result<Sequence> reply(const QList<AttachmentId> &files)
    {
        services::PostStaffMessageRequest request{m_hand->command(m_ticket), {}, false, 0, true};
        request.files = files;
        return m_hand->run<services::PostStaffMessage>(request);
    }
    Result<services::FinishedScan> scan(AttachmentId id, services::ScanVerdict::Kind kind)
    {
        return m_world->write<services::FinishedScan>([&](services::Repositories &repositories) {
            return services::FinishScan(m_world->office)(repositories, {id, {kind, u"Eicar"_s}});
        });
    }
    Result<Ticket> submit(const services::SubmitFormRequest &request)
    {
        return m_world->write<Ticket>([&](services::Repositories &repositories) {
            return services::SubmitForm(m_world->office)(repositories, request);
        });
    }
    QStringList sweep()
    {
        return *m_world->write<QStringList>([&](services::Repositories &repositories) {
            return services::SweepUploads(m_world->office)(repositories);
        });
    }
    Result<QString> drop(const User &user, const QString &id)
    {
        return m_world->write<QString>([&](services::Repositories &repositories) {
            return services::DropUpload()(repositories, user.id, id);
        });
    }

    std::unique_ptr<test::World> m_world;
    std::unique_ptr<test::StaffHand> m_hand;
    Category m_sport;
    Category m_halls;
    User m_maria;
    User m_otto;
    TicketId m_ticket;
    int m_uploads = 0;
};

QTEST_GUILESS_MAIN(TestServicesFiles)
#include "tst_servicesfiles.moc"
