// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/formedit.h"

#include "domain/cataloguerules.h"

#include <algorithm>

using namespace schalter::domain;
using namespace schalter::protocol;
using namespace Qt::StringLiterals;

namespace schalter::client {

namespace {

// Written anew, with only the key of its resource: what two programs write of the same form is the same.
QJsonObject recordFrom(const Form &form)
{
    FormRecord record = Catalogue::recordOf(form);
    if (form.resource)
        record.definition.insert(u"resource"_s, form.resource->key);
    return structToJson(record);
}

} // namespace

FormEdit::FormEdit(Catalogue &catalogue, LocalStore *store, QObject *parent)
    : RecordEdit(u"form"_s, store, parent)
    , m_catalogue(catalogue)
{
    connect(&catalogue, &Catalogue::changed, this, &FormEdit::onSource);
}

void FormEdit::openNew(CategoryId category)
{
    Form fresh;
    fresh.category = category;
    openFresh(recordFrom(fresh));
}

void FormEdit::set(const Form &typed)
{
    m_typed = typed;
    setRecord(recordFrom(typed));
}

std::optional<QJsonObject> FormEdit::stored(const QString &key) const
{
    const auto record = m_catalogue.form({key.toLongLong()});
    return record ? std::optional(recordFrom(Catalogue::formOf(*record))) : std::nullopt;
}

QString FormEdit::keyOf(const QJsonObject &record) const
{
    return QString::number(record["id"_L1].toInteger());
}

QList<Flaw> FormEdit::flawsIn(const QJsonObject &) const { return flawsOf(m_typed); }

void FormEdit::send(const QJsonObject &)
{
    m_catalogue.session().request<SaveForm>(
        {Catalogue::recordOf(m_typed)}, this, [this](const Result<FormSaved> &answer) {
            if (!answer)
                return onRefused(answer.error());
            onAnswer({recordFrom(Catalogue::formOf(answer->form)), answer->saved, answer->flaws});
            if (answer->saved)
                m_catalogue.load();
        });
}

// The resource of which the key stands there is completed from the catalogue.
void FormEdit::take(const QJsonObject &record)
{
    FormRecord read;
    (void)structFromJson(record, read);
    m_typed = Catalogue::formOf(read);
    for (const ResourceRecord &known : m_catalogue.resources())
        if (m_typed.resource && known.definition.value("key"_L1).toString() == m_typed.resource->key)
            (void)readJson(known.definition, *m_typed.resource);
}

int FormEdit::addField(int after, FieldType type)
{
    FormField field;
    field.type = type;
    const auto isTaken = [this](const QString &key) {
        return std::any_of(m_typed.fields.begin(), m_typed.fields.end(), [&key](const FormField &other) {
            return other.key == key;
        });
    };
    for (int number = 1; field.key.isEmpty() || isTaken(field.key); ++number)
        field.key = u"field%1"_s.arg(number);
    if (type == FieldType::Choice || type == FieldType::Choices)
        field.choices = {{u"choice1"_s, {}}};
    const int place = std::clamp(after + 1, 0, static_cast<int>(m_typed.fields.size()));
    m_typed.fields.insert(place, field);
    set(Form(m_typed));
    return place;
}

int FormEdit::removeField(int index)
{
    if (index >= 0 && index < m_typed.fields.size())
        m_typed.fields.removeAt(index);
    set(Form(m_typed));
    return std::min(index, static_cast<int>(m_typed.fields.size()) - 1);
}

int FormEdit::moveField(int from, int to)
{
    const auto isPlace = [this](int place) { return place >= 0 && place < m_typed.fields.size(); };
    if (!isPlace(from) || !isPlace(to))
        return from;
    m_typed.fields.move(from, to);
    set(Form(m_typed));
    return to;
}

void FormEdit::setField(int index, const FormField &field)
{
    if (index < 0 || index >= m_typed.fields.size() || m_typed.fields.at(index) == field)
        return;
    if (m_typed.titleField == m_typed.fields.at(index).key)
        m_typed.titleField = field.key;
    m_typed.fields[index] = field;
    set(Form(m_typed));
}

} // namespace schalter::client
