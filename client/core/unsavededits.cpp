// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/unsavededits.h"

#include <QJsonDocument>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace schalter::client {

UnsavedEdits::UnsavedEdits(const QString &kind, LocalStore *store, QObject *parent)
    : QObject(parent)
    , m_setting(u"unsaved/"_s + kind)
    , m_store(store)
{
    m_writing.setSingleShot(true);
    m_writing.setInterval(500ms);
    connect(&m_writing, &QTimer::timeout, this, &UnsavedEdits::write);
    if (!m_store)
        return;
    const QJsonObject stored = QJsonDocument::fromJson(m_store->setting(m_setting).toUtf8()).object();
    for (auto edit = stored.begin(); edit != stored.end(); ++edit)
        m_edits.insert(
            edit.key(),
            {edit->toObject().value("base"_L1).toObject(), edit->toObject().value("mine"_L1).toObject()});
}

UnsavedEdits::~UnsavedEdits()
{
    if (m_writing.isActive())
        write();
}

void UnsavedEdits::put(const QString &key, const Edit &edit)
{
    m_edits.insert(key, edit);
    if (!m_writing.isActive())
        m_writing.start();
}

void UnsavedEdits::remove(const QString &key)
{
    if (m_edits.remove(key) > 0 && !m_writing.isActive())
        m_writing.start();
}

void UnsavedEdits::write()
{
    m_writing.stop();
    if (!m_store)
        return;
    QJsonObject stored;
    for (const auto &[key, edit] : m_edits.asKeyValueRange())
        stored.insert(key, QJsonObject{{u"base"_s, edit.base}, {u"mine"_s, edit.mine}});
    m_store->saveSetting(m_setting, QString::fromUtf8(QJsonDocument(stored).toJson(QJsonDocument::Compact)));
}

} // namespace schalter::client
