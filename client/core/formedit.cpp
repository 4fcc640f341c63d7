// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/formedit.h"

#include "domain/cataloguerules.h"

#include <algorithm>

using namespace schalter::domain;
using namespace schalter::protocol;
using namespace Qt::StringLiterals;

namespace schalter::client {

FormEdit::FormEdit(Catalogue &catalogue, QObject *parent)
    : QObject(parent)
    , m_catalogue(catalogue)
{
    connect(&catalogue, &Catalogue::changed, this, &FormEdit::onCatalogue);
}

void FormEdit::open(FormId id)
{
    if (m_isOpen && m_mine.id == id)
        return;
    leave();
    const auto record = m_catalogue.form(id);
    m_isOpen = record.has_value();
    show(record ? Catalogue::formOf(*record) : Form());
    if (const auto kept = m_kept.find(id); kept != m_kept.end()) {
        std::tie(m_base, m_mine) = kept->second;
        m_kept.erase(kept);
    }
    onCatalogue();
    edited();
    Q_EMIT opened();
}

void FormEdit::openNew(CategoryId category)
{
    leave();
    Form fresh;
    fresh.category = category;
    m_isOpen = true;
    show(fresh);
    m_kept.erase(FormId());
    edited();
    Q_EMIT opened();
}

void FormEdit::set(const Form &typed)
{
    m_mine = typed;
    edited();
}

bool FormEdit::hasUnsaved(FormId id) const
{
    return (m_isOpen && m_mine.id == id && isChanged()) || m_kept.find(id) != m_kept.end();
}

int FormEdit::addField(int after, FieldType type)
{
    FormField field;
    field.type = type;
    const auto isTaken = [this](const QString &key) {
        return std::any_of(m_mine.fields.begin(), m_mine.fields.end(), [&key](const FormField &other) {
            return other.key == key;
        });
    };
    for (int number = 1; field.key.isEmpty() || isTaken(field.key); ++number)
        field.key = u"field%1"_s.arg(number);
    if (type == FieldType::Choice || type == FieldType::Choices)
        field.choices = {{u"choice1"_s, {}}};
    const int place = std::clamp(after + 1, 0, static_cast<int>(m_mine.fields.size()));
    m_mine.fields.insert(place, field);
    edited();
    return place;
}

int FormEdit::removeField(int index)
{
    if (index >= 0 && index < m_mine.fields.size())
        m_mine.fields.removeAt(index);
    edited();
    return std::min(index, static_cast<int>(m_mine.fields.size()) - 1);
}

int FormEdit::moveField(int from, int to)
{
    const auto isPlace = [this](int place) { return place >= 0 && place < m_mine.fields.size(); };
    if (!isPlace(from) || !isPlace(to))
        return from;
    m_mine.fields.move(from, to);
    edited();
    return to;
}

void FormEdit::setField(int index, const FormField &field)
{
    if (index < 0 || index >= m_mine.fields.size() || m_mine.fields.at(index) == field)
        return;
    if (m_mine.titleField == m_mine.fields.at(index).key)
        m_mine.titleField = field.key;
    m_mine.fields[index] = field;
    edited();
}

void FormEdit::save()
{
    if (m_isSaving || !m_isOpen || !m_flaws.isEmpty())
        return;
    m_isSaving = true;
    m_catalogue.session().request<SaveForm>(
        {Catalogue::recordOf(m_mine)}, this, [this](const Result<FormSaved> &answer) { onSaved(answer); });
}

void FormEdit::onSaved(const Result<FormSaved> &answer)
{
    m_isSaving = false;
    if (!answer)
        return Q_EMIT refused(answer.error());
    if (!answer->saved && !answer->flaws.isEmpty()) {
        m_flaws = answer->flaws;
        return Q_EMIT changed();
    }
    const Form stored = Catalogue::formOf(answer->form);
    if (answer->saved) {
        show(stored);
        m_catalogue.load();
        Q_EMIT opened();
        return Q_EMIT saved();
    }
    m_theirs = stored;
    Q_EMIT changed();
}

void FormEdit::takeTheirs()
{
    if (m_theirs)
        show(Form(*m_theirs));
    edited();
    Q_EMIT opened();
}

void FormEdit::keepMine()
{
    if (!m_theirs)
        return;
    m_mine.revision = m_theirs->revision;
    m_base = *m_theirs;
    m_theirs.reset();
    edited();
    save();
}

void FormEdit::discard()
{
    m_isOpen = m_mine.id.isValid();
    show(m_theirs.value_or(m_base));
    edited();
    Q_EMIT opened();
}

void FormEdit::show(const Form &form)
{
    m_mine = m_base = form;
    m_theirs.reset();
}

void FormEdit::leave()
{
    if (isChanged())
        m_kept[m_mine.id] = {m_base, m_mine};
    m_isOpen = false;
}

void FormEdit::onCatalogue()
{
    if (!m_isOpen || !m_mine.id.isValid() || m_isSaving)
        return;
    const auto record = m_catalogue.form(m_mine.id);
    if (!record || record->revision <= m_base.revision)
        return;
    if (isChanged()) {
        m_theirs = Catalogue::formOf(*record);
        return Q_EMIT changed();
    }
    show(Catalogue::formOf(*record));
    edited();
    Q_EMIT opened();
}

void FormEdit::edited()
{
    m_flaws = m_isOpen ? flawsOf(m_mine) : QList<Flaw>();
    Q_EMIT changed();
}

} // namespace schalter::client
