// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/newticket.h"

#include "domain/permissions.h"

#include <QJsonDocument>
#include <QUuid>

using namespace schalter::domain;
using namespace schalter::protocol;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace schalter::client {

namespace {

const QString storeKey = u"new-ticket"_s;
constexpr auto operationKey = "operation"_L1;

QString freshOperation() { return QUuid::createUuid().toString(QUuid::WithoutBraces); }

std::optional<Form> formFrom(const FormEntry &entry)
{
    Form form;
    if (readJson(entry.definition, form)) // gives what is wrong
        return std::nullopt;
    form.category = entry.category;
    form.slug = entry.slug;
    return form;
}

} // namespace

NewTicket::NewTicket(Session &session, LocalStore &store, QObject *parent)
    : QObject(parent)
    , m_session(session)
    , m_store(store)
    , m_draft(QJsonDocument::fromJson(store.setting(storeKey).toUtf8()).object())
    , m_operation(m_draft[operationKey].toString(freshOperation()))
{
    m_saving.setSingleShot(true);
    m_saving.setInterval(500ms);
    connect(&m_saving, &QTimer::timeout, this, &NewTicket::save);
}

NewTicket::~NewTicket()
{
    if (m_saving.isActive())
        save();
}

void NewTicket::load()
{
    m_session.request<ListForms>(ListForms{}, this, [this](const auto &answer) { onForms(answer); });
}

void NewTicket::onForms(const Result<FormList> &answer)
{
    if (!answer)
        return; // those that are known stay; without one it works as well
    m_forms.clear();
    for (const FormEntry &entry : answer->forms)
        if (const auto form = formFrom(entry))
            m_forms.append(*form);
    Q_EMIT formsLoaded();
}

QList<Category> NewTicket::categories() const
{
    QList<Category> found;
    for (const Category &category : m_session.categories())
        if (mayWork(m_session.me(), category.id))
            found.append(category);
    return found;
}

QList<Form> NewTicket::forms(CategoryId category) const
{
    QList<Form> found;
    for (const Form &form : m_forms)
        if (form.category == category)
            found.append(form);
    return found;
}

std::optional<Form> NewTicket::form(const QString &slug) const
{
    for (const Form &form : m_forms)
        if (form.slug == slug)
            return form;
    return std::nullopt;
}

void NewTicket::setDraft(const QJsonObject &draft)
{
    m_draft = draft;
    m_draft.insert(operationKey, m_operation);
    if (!m_saving.isActive())
        m_saving.start();
}

void NewTicket::forgetDraft()
{
    m_operation = freshOperation();
    m_draft = {};
    save();
}

void NewTicket::save()
{
    m_saving.stop();
    m_store.saveSetting(storeKey, QString::fromUtf8(QJsonDocument(m_draft).toJson(QJsonDocument::Compact)));
}

void NewTicket::create(CreateTicket wanted)
{
    if (m_isBusy)
        return;
    m_isBusy = true;
    wanted.operation = m_operation;
    save(); // with its id: an answer that gets lost in a crash makes no second ticket
    m_session.request<CreateTicket>(wanted, this, [this](const auto &answer) { onCreated(answer); });
}

void NewTicket::onCreated(const Result<TicketCreated> &answer)
{
    m_isBusy = false;
    if (!answer) {
        Q_EMIT refused(answer.error());
        return;
    }
    forgetDraft();
    Q_EMIT created(answer->ticket);
}

} // namespace schalter::client
