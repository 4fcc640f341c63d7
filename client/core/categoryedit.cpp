// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/categoryedit.h"

#include "domain/cataloguerules.h"

using namespace schalter::domain;
using namespace schalter::protocol;

namespace schalter::client {

CategoryEdit::CategoryEdit(Catalogue &catalogue, LocalStore *store, QObject *parent)
    : RecordEdit(QStringLiteral("category"), store, parent)
    , m_catalogue(catalogue)
{
    connect(&catalogue, &Catalogue::changed, this, &CategoryEdit::onSource);
}

void CategoryEdit::set(const Category &typed)
{
    m_typed = typed;
    setRecord(structToJson(typed));
}

std::optional<QJsonObject> CategoryEdit::stored(const QString &key) const
{
    for (const Category &category : m_catalogue.categories())
        if (QString::number(category.id.value) == key)
            return structToJson(category);
    return std::nullopt;
}

QString CategoryEdit::keyOf(const QJsonObject &record) const
{
    return QString::number(record[QLatin1StringView("id")].toInteger());
}

QList<Flaw> CategoryEdit::flawsIn(const QJsonObject &) const { return flawsOf(m_typed); }

void CategoryEdit::send(const QJsonObject &)
{
    m_catalogue.session().request<SaveCategory>({m_typed}, this, [this](const Result<CategorySaved> &answer) {
        if (!answer)
            return onRefused(answer.error());
        onAnswer({structToJson(answer->category), answer->saved, answer->flaws});
        if (answer->saved)
            m_catalogue.load();
    });
}

void CategoryEdit::take(const QJsonObject &record)
{
    m_typed = {};
    (void)structFromJson(record, m_typed);
}

} // namespace schalter::client
