// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/catalogue.h"

#include <map>

namespace schalter::client {

// A form while it is changed. What was typed stays until it is saved or thrown away: while another form is
// looked at, while the line is down, and when somebody else saves the same one first; then both are there.
class FormEdit : public QObject
{
    Q_OBJECT
public:
    explicit FormEdit(Catalogue &catalogue, QObject *parent = nullptr);

    void open(domain::FormId id);
    void openNew(domain::CategoryId category);
    bool isOpen() const { return m_isOpen; }
    const domain::Form &form() const { return m_mine; }
    void set(const domain::Form &typed);
    bool isChanged() const { return m_isOpen && m_mine != m_base; }
    bool hasUnsaved(domain::FormId id) const;
    const QList<domain::Flaw> &flaws() const { return m_flaws; }
    const std::optional<domain::Form> &theirs() const { return m_theirs; }

    // Of its fields; each gives the place where it is then.
    int addField(int after, domain::FieldType type);
    int removeField(int index);
    int moveField(int from, int to);
    void setField(int index, const domain::FormField &field);

    void save();
    void takeTheirs();
    void keepMine();
    void discard();

Q_SIGNALS:
    void opened();  // another form, or another version of it
    void changed(); // something of it
    void saved();
    void refused(const schalter::domain::Error &error);

private:
    void show(const domain::Form &form);
    void leave();
    void onCatalogue();
    void onSaved(const domain::Result<protocol::FormSaved> &answer);
    void edited();

    Catalogue &m_catalogue;
    domain::Form m_mine;
    domain::Form m_base;
    std::optional<domain::Form> m_theirs;
    std::map<domain::FormId, std::pair<domain::Form, domain::Form>> m_kept;
    QList<domain::Flaw> m_flaws;
    bool m_isOpen = false;
    bool m_isSaving = false;
};

} // namespace schalter::client
