// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/recordedit.h"

using namespace schalter::domain;
using namespace Qt::StringLiterals;

namespace schalter::client {

namespace {

// A list that is on its way may be older than what was just saved.
bool isNewer(const QJsonObject &now, const QJsonObject &base)
{
    return now.contains("revision"_L1) ? now["revision"_L1].toInt() > base["revision"_L1].toInt()
                                       : now != base;
}

} // namespace

RecordEdit::RecordEdit(const QString &kind, LocalStore *store, QObject *parent)
    : QObject(parent)
    , m_unsaved(kind, store)
{
}

void RecordEdit::openRecord(const QString &key)
{
    if (m_isOpen && m_key == key)
        return;
    const auto found = stored(key);
    begin(key, found.has_value(), found.value_or(QJsonObject()));
}

void RecordEdit::openFresh(const QJsonObject &fresh) { begin({}, true, fresh); }

void RecordEdit::begin(const QString &key, bool isOpen, const QJsonObject &record)
{
    m_key = key;
    m_isOpen = isOpen;
    m_setAside.reset();
    show(record);
    if (isOpen && m_unsaved.contains(key)) {
        const auto kept = m_unsaved.value(key);
        m_base = kept.base;
        setMine(kept.mine);
    }
    onSource();
    edited();
    Q_EMIT opened();
}

void RecordEdit::setRecord(const QJsonObject &typed)
{
    m_mine = typed; // the subclass has it already
    edited();
}

QList<Difference> RecordEdit::differences() const
{
    return m_theirs ? differencesOf(m_base, m_mine, *m_theirs) : QList<Difference>();
}

void RecordEdit::settle(const QSet<QString> &hers)
{
    if (!m_theirs)
        return;
    m_setAside = m_mine;
    setMine(merged(m_base, m_mine, *m_theirs, hers));
    m_base = *std::exchange(m_theirs, std::nullopt);
    edited();
    Q_EMIT opened();
    save();
}

void RecordEdit::takeTheirs()
{
    if (!m_theirs)
        return;
    const QJsonObject before = m_mine;
    show(QJsonObject(*m_theirs));
    m_setAside = before;
    edited();
    Q_EMIT opened();
}

void RecordEdit::keepMine() { settle({}); }

void RecordEdit::bringBack()
{
    if (!canBringBack())
        return;
    QJsonObject mine = *std::exchange(m_setAside, std::nullopt);
    if (m_base.contains("revision"_L1))
        mine.insert("revision"_L1, m_base["revision"_L1]);
    setMine(mine);
    edited();
    Q_EMIT opened();
}

void RecordEdit::save()
{
    if (m_isSaving || !m_isOpen || !m_flaws.isEmpty() || hasConflict())
        return;
    if (!isChanged() && !isNew())
        return;
    m_isSaving = true;
    Q_EMIT changed();
    send(m_mine);
}

void RecordEdit::onRefused(const Error &error)
{
    m_isSaving = false;
    Q_EMIT changed();
    Q_EMIT refused(error);
}

void RecordEdit::onAnswer(const Answer &answer)
{
    m_isSaving = false;
    if (answer.saved) {
        m_unsaved.remove(m_key);
        m_key = keyOf(answer.record);
        show(answer.record);
        edited();
        Q_EMIT opened();
        return Q_EMIT saved();
    }
    if (answer.flaws.isEmpty())
        m_theirs = answer.record;
    else
        m_flaws = answer.flaws;
    Q_EMIT changed();
}

void RecordEdit::discard()
{
    const QJsonObject before = m_theirs.value_or(m_base);
    m_isOpen = m_isOpen && !isNew();
    m_setAside.reset();
    show(before);
    edited();
    Q_EMIT opened();
}

void RecordEdit::onSource()
{
    const auto now = m_isOpen && !isNew() && !m_isSaving ? stored(m_key) : std::nullopt;
    if (!now || !isNewer(*now, m_base))
        return;
    if (isChanged()) {
        m_theirs = *now;
        return Q_EMIT changed();
    }
    show(*now);
    edited();
    Q_EMIT opened();
}

void RecordEdit::show(const QJsonObject &record)
{
    m_base = record;
    m_theirs.reset();
    setMine(record);
}

void RecordEdit::setMine(const QJsonObject &record)
{
    m_mine = record;
    take(record);
}

void RecordEdit::edited()
{
    m_flaws = m_isOpen ? flawsIn(m_mine) : QList<Flaw>();
    if (isChanged())
        m_unsaved.put(m_key, {m_base, m_mine});
    else
        m_unsaved.remove(m_key);
    Q_EMIT changed();
}

} // namespace schalter::client
