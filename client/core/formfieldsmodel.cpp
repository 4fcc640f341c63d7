// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/formfieldsmodel.h"

#include <QCoreApplication>
#include <algorithm>

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
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

QVariant FormFieldsModel::data(const QModelIndex &index, int role) const
{
    const bool isShown = role == Qt::DisplayRole || role == Qt::AccessibleTextRole;
    return isShown && index.isValid() && index.row() < m_rows.size() ? QVariant(m_rows.at(index.row()).text)
                                                                     : QVariant();
}

// Dropped between rows, never onto one.
Qt::ItemFlags FormFieldsModel::flags(const QModelIndex &index) const
{
    const Qt::ItemFlags flags = QAbstractListModel::flags(index);
    return index.isValid() ? flags | Qt::ItemIsDragEnabled : flags | Qt::ItemIsDropEnabled;
}

bool FormFieldsModel::moveRows(const QModelIndex &from, int row, int count, const QModelIndex &to, int before)
{
    if (from.isValid() || to.isValid() || count != 1 || row < 0 || row >= m_rows.size() || before < 0 ||
        before > m_rows.size() || !beginMoveRows({}, row, row, {}, before))
        return false;
    const int place = before > row ? before - 1 : before;
    m_rows.move(row, place);
    endMoveRows();
    m_edit.moveField(row, place);
    return true;
}

QList<FormFieldsModel::Row> FormFieldsModel::rows() const
{
    QList<Row> rows;
    const QList<FormField> fields = m_edit.isOpen() ? m_edit.form().fields : QList<FormField>();
    for (const FormField &field : fields) {
        const QString mark = isFlawed(static_cast<int>(rows.size())) ? u"⚠ "_s : QString();
        const QString label = field.label.in(m_language);
        rows.append(
            {field.key, mark + (label.isEmpty() ? field.key : label) +
                            (field.required ? u" *"_s : QString()) + u"  ·  "_s + fieldTypeName(field.type)});
    }
    return rows;
}

// Rows come and go where the keys begin to differ: the cursor stays on its field.
void FormFieldsModel::sync()
{
    const QList<Row> now = rows();
    const int more = static_cast<int>(now.size() - m_rows.size());
    int same = 0;
    while (same < now.size() && same < m_rows.size() && now.at(same).key == m_rows.at(same).key)
        ++same;
    if (more > 0) {
        beginInsertRows({}, same, same + more - 1);
        for (int row = same; row < same + more; ++row)
            m_rows.insert(row, now.at(row));
        endInsertRows();
    } else if (more < 0) {
        same = std::min(same, static_cast<int>(now.size()));
        beginRemoveRows({}, same, same - more - 1);
        m_rows.remove(same, -more);
        endRemoveRows();
    }
    m_rows = now;
    if (!now.isEmpty())
        Q_EMIT dataChanged(index(0), index(static_cast<int>(now.size()) - 1));
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
