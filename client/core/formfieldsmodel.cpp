// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/formfieldsmodel.h"

#include <QCoreApplication>

using namespace schalter::domain;
using namespace Qt::StringLiterals;

namespace schalter::client {

FormFieldsModel::FormFieldsModel(FormEdit &edit, QObject *parent)
    : QAbstractListModel(parent)
    , m_edit(edit)
    , m_language(u"de"_s)
{
    connect(&edit, &FormEdit::changed, this, &FormFieldsModel::sync);
    connect(&edit, &FormEdit::opened, this, &FormFieldsModel::sync);
    sync();
}

void FormFieldsModel::setLanguage(const QString &language)
{
    m_language = language;
    sync();
}

int FormFieldsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_fields.size());
}

QVariant FormFieldsModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || index.row() >= m_fields.size())
        return {};
    const FormField &field = m_fields.at(index.row());
    if (role != Qt::DisplayRole && role != Qt::AccessibleTextRole)
        return {};
    const QString label = field.label.in(m_language);
    const QString mark = isFlawed(index.row()) ? u"⚠ "_s : QString();
    return QString(
        mark + (label.isEmpty() ? field.key : label) + (field.required ? u" *"_s : QString()) + u"  ·  "_s +
        fieldTypeName(field.type));
}

// Rows come and go one by one only by the count: the cursor stays where it is.
void FormFieldsModel::sync()
{
    const QList<FormField> fields = m_edit.isOpen() ? m_edit.form().fields : QList<FormField>();
    const int had = static_cast<int>(m_fields.size());
    const int has = static_cast<int>(fields.size());
    if (has > had) {
        beginInsertRows({}, had, has - 1);
        m_fields = fields;
        endInsertRows();
    } else if (has < had) {
        beginRemoveRows({}, has, had - 1);
        m_fields = fields;
        endRemoveRows();
    }
    m_fields = fields;
    if (has > 0)
        Q_EMIT dataChanged(index(0), index(has - 1));
}

bool FormFieldsModel::isFlawed(int row) const
{
    const QString place = u"fields.%1."_s.arg(row);
    const auto &flaws = m_edit.flaws();
    return std::any_of(flaws.begin(), flaws.end(), [&place](const Flaw &flaw) {
        return (flaw.place + u'.').startsWith(place);
    });
}

QString fieldTypeName(FieldType type)
{
    const std::pair<FieldType, const char *> known[] = {
        {FieldType::Text, QT_TRANSLATE_NOOP("FieldType", "Text")},
        {FieldType::Paragraph, QT_TRANSLATE_NOOP("FieldType", "Paragraph")},
        {FieldType::Number, QT_TRANSLATE_NOOP("FieldType", "Number")},
        {FieldType::Email, QT_TRANSLATE_NOOP("FieldType", "Email address")},
        {FieldType::Phone, QT_TRANSLATE_NOOP("FieldType", "Telephone number")},
        {FieldType::Date, QT_TRANSLATE_NOOP("FieldType", "Date")},
        {FieldType::Time, QT_TRANSLATE_NOOP("FieldType", "Time")},
        {FieldType::Choice, QT_TRANSLATE_NOOP("FieldType", "One of several")},
        {FieldType::Choices, QT_TRANSLATE_NOOP("FieldType", "Several of several")},
        {FieldType::File, QT_TRANSLATE_NOOP("FieldType", "File")},
        {FieldType::Heading, QT_TRANSLATE_NOOP("FieldType", "Heading")}};
    for (const auto &[its, name] : known)
        if (its == type)
            return QCoreApplication::translate("FieldType", name);
    return {};
}

} // namespace schalter::client
