// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/personedit.h"

#include "domain/peoplerules.h"

using namespace schalter::domain;
using namespace schalter::protocol;
using namespace Qt::StringLiterals;

namespace schalter::client {

PersonEdit::PersonEdit(People &people, LocalStore *store, QObject *parent)
    : RecordEdit(u"person"_s, store, parent)
    , m_people(people)
{
    connect(&people, &People::changed, this, &PersonEdit::onSource);
}

void PersonEdit::set(const User &typed)
{
    m_typed = typed;
    std::sort(m_typed.categories.begin(), m_typed.categories.end());
    setRecord(structToJson(m_typed));
}

std::optional<QJsonObject> PersonEdit::stored(const QString &key) const
{
    const auto person = m_people.find({key.toLongLong()});
    return person ? std::optional(structToJson(*person)) : std::nullopt;
}

QString PersonEdit::keyOf(const QJsonObject &record) const
{
    return QString::number(record["id"_L1].toInteger());
}

QList<Flaw> PersonEdit::flawsIn(const QJsonObject &) const
{
    auto flaws = flawsOf(m_typed);
    if (isNew() && !m_password.isEmpty())
        flaws += flawsOfPassword(m_password, m_typed.login);
    return flaws;
}

void PersonEdit::send(const QJsonObject &)
{
    const auto done = [this](const Result<PersonSaved> &answer) { onSaved(answer); };
    if (isNew())
        return m_people.session().request<AddPerson>({m_typed, m_password}, this, done);
    User before;
    (void)structFromJson(base(), before);
    m_people.session().request<SavePerson>({before, m_typed}, this, done);
}

void PersonEdit::onSaved(const Result<PersonSaved> &answer)
{
    if (!answer)
        return onRefused(answer.error());
    if (answer->saved)
        m_password.clear();
    onAnswer({structToJson(answer->person), answer->saved, answer->flaws});
    if (answer->saved)
        m_people.note(answer->person);
    if (!answer->password.isEmpty())
        Q_EMIT passwordMade(answer->person.login, answer->password);
}

void PersonEdit::take(const QJsonObject &record)
{
    m_typed = {};
    (void)structFromJson(record, m_typed);
}

} // namespace schalter::client
