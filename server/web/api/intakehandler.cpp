// SPDX-License-Identifier: GPL-3.0-or-later
#include "web/api/intakehandler.h"

#include "services/token.h"
#include "web/api/intakebody.h"
#include "web/api/problem.h"

#include <QCryptographicHash>
#include <QJsonDocument>
#include <QMessageAuthenticationCode>

using namespace schalter::domain;
using namespace Qt::StringLiterals;

namespace schalter::web {

namespace {

constexpr qsizetype mostKeyChars = 255;

QString bearerOf(const HttpRequest &request)
{
    const QByteArray header = request.headers.value("authorization");
    return header.left(7).toLower() == "bearer " ? QString::fromLatin1(header.mid(7).trimmed()) : QString();
}

HttpResponse unauthorized()
{
    HttpResponse response =
        problemResponse(401, u"A valid intake key is needed: \"Authorization: Bearer KEY\"."_s);
    response.add("WWW-Authenticate", "Bearer");
    return response;
}

QJsonObject unknownCategory()
{
    return IntakeBody::error(u"#/category"_s, u"there is no category with this code"_s);
}

HttpResponse tooOften(std::chrono::seconds pause)
{
    HttpResponse response =
        problemResponse(429, u"This key has sent too many requests. Please wait as Retry-After says."_s);
    response.add("Retry-After", QByteArray::number(qint64(pause.count())));
    return response;
}

bool isJson(const HttpRequest &request)
{
    const QByteArray type = request.headers.value("content-type").toLower();
    return type.split(';').value(0).trimmed() == "application/json";
}

// Made from the keys, so that the same request again gives the same link, although only its hash is stored.
QString statusToken(const QString &key, const QString &idempotencyKey)
{
    if (idempotencyKey.isEmpty())
        return services::makeToken();
    const QByteArray code = QMessageAuthenticationCode::hash(
        "status:" + idempotencyKey.toUtf8(), key.toUtf8(), QCryptographicHash::Sha256);
    return QString::fromLatin1(code.toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals));
}

} // namespace

void IntakeHandler::handle(const std::shared_ptr<Exchange> &exchange)
{
    const HttpRequest &request = exchange->request();
    const QString key = bearerOf(request);
    const auto known = m_storage.reader().intake().findKey(services::tokenHash(key));
    if (key.isEmpty() || !known)
        return exchange->respond(unauthorized());
    if (const auto pause = m_keys.take(QString::number(known->id.value)))
        return exchange->respond(tooOften(*pause));
    services::IntakeTicketRequest intake;
    if (const auto problem = read(request, intake))
        return exchange->respond(*problem);
    intake.key = known->id;
    intake.token = statusToken(key, intake.idempotencyKey);
    m_storage.write<Ticket>(
        [&office = m_office, intake](services::Repositories &repositories) {
            return services::IntakeTicket(office)(repositories, intake);
        },
        [this, exchange, token = intake.token](const Result<Ticket> &result) {
            exchange->respondFrom([this, result, token] { return answer(result, token); });
        });
}

std::optional<HttpResponse> IntakeHandler::read(
    const HttpRequest &request, services::IntakeTicketRequest &intake) const
{
    if (!isJson(request))
        return problemResponse(415, u"The body must be application/json."_s);
    const QString idempotencyKey = QString::fromUtf8(request.headers.value("idempotency-key"));
    if (idempotencyKey.size() > mostKeyChars)
        return problemResponse(400, u"The Idempotency-Key must have at most 255 characters."_s);
    IntakeBody body(m_office);
    if (!body.read(request.body))
        return problemResponse(400, u"The body must be a JSON object, not too deeply nested."_s);
    QJsonArray errors = body.errors();
    const QString category = body.request().category;
    if (!category.isEmpty() && !m_storage.reader().catalogue().categoryByCode(category))
        errors.append(unknownCategory());
    if (!errors.isEmpty())
        return problemResponse(422, u"Some members of the body are not valid."_s, errors);
    intake = body.request();
    intake.idempotencyKey = idempotencyKey;
    intake.requestHash = QCryptographicHash::hash(request.body, QCryptographicHash::Sha256);
    return std::nullopt;
}

HttpResponse IntakeHandler::answer(const Result<Ticket> &result, const QString &token) const
{
    if (result) {
        const QString address = m_office.publicUrl + u"/t/"_s + token;
        const QJsonObject body{{u"number"_s, result->number}, {u"status_url"_s, address}};
        HttpResponse response = HttpResponse::of(201, "application/json", QJsonDocument(body).toJson());
        response.add("Location", address.toUtf8());
        return response;
    }
    const Error &error = result.error();
    const QString sentence = QString::fromUtf8(sentenceFor(error.code));
    if (error.code == ErrorCode::NotFound)
        return problemResponse(422, u"Some members of the body are not valid."_s, {unknownCategory()});
    if (error.code == ErrorCode::KeyReused)
        return problemResponse(422, sentence);
    HttpResponse response = problemResponse(503, sentence);
    response.add("Retry-After", "5");
    return response;
}

} // namespace schalter::web
