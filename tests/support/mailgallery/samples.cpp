// SPDX-License-Identifier: GPL-3.0-or-later
#include "samples.h"

#include "domain/attachment.h"
#include "domain/chat.h"
#include "services/texts.h"

using namespace schalter::domain;
using namespace schalter::services;
using namespace Qt::StringLiterals;

namespace schalter::test {

namespace {

const QString token = u"Yk3vJ0q8tP5sW2xZ7aB4cD6eF9gH1iJ-kL_mN0oPqR"_s;

QString linkOf(const QString &end) { return u"https://tickets.govikon.example/t/"_s + token + end; }

QString message(const QString &language)
{
    static const QHash<QString, QString> texts{
        {u"de"_s, u"Guten Tag Herr Oberholzer\n\nVielen Dank für Ihre Anmeldung. Damit wir die "
                  "Gemeindeversammlungslokalreservationsbestätigung ausstellen können, brauchen wir noch:\n\n"
                  "- die Anzahl der Personen\n- wer am Abend abschliesst\n\nDen Plan finden Sie unter "
                  "https://www.govikon.example/raeume/aula/plan-der-aula-mit-bestuhlung-2026.pdf\n\n"
                  "Freundliche Grüsse\nMaria Meier-Zgraggen"_s},
        {u"fr"_s,
         u"Bonjour Monsieur Oberholzer\n\nMerci de votre inscription. Il nous manque encore :\n\n- le nombre "
         "de personnes\n- qui ferme le soir\n\nMeilleures salutations\nMaria Meier-Zgraggen"_s},
        {u"it"_s,
         u"Buongiorno signor Oberholzer\n\nGrazie dell'iscrizione. Ci mancano ancora:\n\n- il numero di "
         "persone\n- chi chiude la sera\n\nCordiali saluti\nMaria Meier-Zgraggen"_s}};
    return texts.value(
        language, u"Dear Mr Oberholzer\n\nThank you. We still need:\n\n- how many people come\n- who locks "
                  "up in the evening\n\nKind regards\nMaria Meier-Zgraggen"_s);
}

Delivery basis(MailKind kind, const QString &language)
{
    Delivery delivery;
    delivery.mail.kind = kind;
    delivery.mail.messageId = u"<RES-4821-7730.7.message@govikon.example>"_s;
    delivery.mail.recipientName = u"Hans-Peter Oberholzer"_s;
    delivery.mail.recipient = u"hp.oberholzer@example.com"_s;
    delivery.mail.replyTo = u"maria.meier@govikon.example"_s;
    delivery.mail.language = language;
    delivery.mail.createdAt = QDateTime({2026, 7, 1}, {10, 30}, Qt::UTC);
    delivery.ticket.number = u"RES-4821-7730"_s;
    delivery.ticket.title = u"Reservation der Aula: Generalversammlung der Schützengesellschaft"_s;
    delivery.event.text = message(language);
    delivery.author = u"Maria Meier-Zgraggen"_s;
    delivery.category = u"Räume und Liegenschaftsverwaltung"_s;
    delivery.link = kind == MailKind::Notice ? u"schalter://ticket/RES-4821-7730"_s : linkOf({});
    return delivery;
}

Delivery withThreeFiles(Delivery delivery)
{
    const auto file = [](const QString &name, qint64 size) {
        Attachment attachment;
        attachment.name = name;
        attachment.size = size;
        return attachment;
    };
    delivery.event.data = withFiles(
        {},
        {file(u"Bestuhlungsplan.pdf"_s, 482'331), file(u"Hausordnung der Mehrzweckhalle.docx"_s, 31'004),
         file(u"Foto_der_Bühneneinrichtung_vom_letzten_Jahr_mit_Vorhang_und_Beleuchtung.jpg"_s, 6'120'448)});
    return delivery;
}

Delivery decided(EventKind kind, const QString &language, bool withReason)
{
    Delivery delivery = basis(MailKind::Decision, language);
    delivery.event.kind = kind;
    if (!withReason)
        delivery.event.text.clear();
    return delivery;
}

Delivery transcript(const QString &language)
{
    Delivery delivery = basis(MailKind::Transcript, language);
    const auto line = [](int minute, bool mine, const QString &text) {
        ChatLine each;
        each.at = QDateTime({2026, 7, 1}, {8, minute}, Qt::UTC);
        each.fromVisitor = mine;
        each.name = mine ? u"Hans-Peter Oberholzer"_s : u"Maria Meier-Zgraggen"_s;
        each.text = text;
        return each;
    };
    delivery.event.text.clear();
    delivery.event.data = transcriptData(
        {line(1, true, u"Guten Tag, ist die Aula am 12. September noch frei?"_s),
         line(2, false, u"Guten Tag Herr Oberholzer. Einen Moment, ich schaue nach."_s),
         line(4, false, u"Ja, ab 17 Uhr.\nSoll ich sie für Sie reservieren?"_s),
         line(5, true, u"Sehr gern!"_s)});
    return delivery;
}

Delivery manyLinks(const QString &language)
{
    Delivery delivery = basis(MailKind::Links, language);
    delivery.further = {
        {u"SPO-1188-2043"_s, u"Anmeldung zum Grümpelturnier: FC Göhnerswil"_s, linkOf(u"2"_s)},
        {u"RES-9034-1177"_s, u"Reservation der Waldhütte"_s, linkOf(u"3"_s)},
        {u"BAU-5520-8316"_s, u"Baubewilligung im Meldeverfahren: Gartenhausüberdachung"_s, linkOf(u"4"_s)}};
    return delivery;
}

Delivery movedAddress(const QString &language)
{
    Delivery delivery = basis(MailKind::NewLink, language);
    delivery.event.kind = EventKind::AddressChanged;
    return delivery;
}

} // namespace

Office sampleOffice()
{
    Office office;
    office.name = u"Gemeinde Govikon"_s;
    office.language = u"de"_s;
    office.languages = Texts::languages();
    office.timeZone = QTimeZone("Europe/Zurich");
    office.publicUrl = u"https://tickets.govikon.example"_s;
    office.mailName = u"Gemeinde Govikon"_s;
    office.mailFrom = u"tickets@govikon.example"_s;
    return office;
}

std::vector<MailSample> mailSamples(const QString &language)
{
    Delivery unanswerable = basis(MailKind::Message, language);
    unanswerable.mail.replyTo.clear();
    return {
        {u"received"_s, basis(MailKind::Received, language)},
        {u"message"_s, basis(MailKind::Message, language)},
        {u"message-files"_s, withThreeFiles(basis(MailKind::Message, language))},
        {u"message-no-reply"_s, unanswerable},
        {u"approved"_s, decided(EventKind::Approved, language, true)},
        {u"declined"_s, decided(EventKind::Declined, language, false)},
        {u"cancelled"_s, decided(EventKind::Cancelled, language, true)},
        {u"closed"_s, basis(MailKind::Closed, language)},
        {u"reopened"_s, basis(MailKind::Reopened, language)},
        {u"new-link"_s, basis(MailKind::NewLink, language)},
        {u"new-address"_s, movedAddress(language)},
        {u"link"_s, basis(MailKind::Links, language)},
        {u"links"_s, manyLinks(language)},
        {u"transcript"_s, transcript(language)},
        {u"notice-files"_s, withThreeFiles(basis(MailKind::Notice, language))}};
}

} // namespace schalter::test
