// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/textmodules.h"

#include "core/words.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <cmath>

using namespace schalter::domain;
using namespace schalter::protocol;
using namespace Qt::StringLiterals;

namespace schalter::client {

namespace {

constexpr auto usageKey = "textmodules/usage";
constexpr double halfLife = 14.0 * 24 * 3600; // seconds
constexpr int remembered = 200;

double faded(double weight, const QDateTime &at, const QDateTime &now)
{
    return weight * std::exp2(-static_cast<double>(std::max<qint64>(0, at.secsTo(now))) / halfLife);
}

} // namespace

TextModules::TextModules(Session &session, LocalStore &store, QObject *parent)
    : QObject(parent)
    , m_session(session)
    , m_store(store)
{
    readUsage();
    connect(&session, &Session::stateChanged, this, &TextModules::onState);
    connect(&session, &Session::told, this, &TextModules::onTold);
    onState();
}

std::optional<TextModule> TextModules::find(TextModuleId id) const
{
    for (const TextModule &module : m_modules)
        if (module.id == id)
            return module;
    return std::nullopt;
}

void TextModules::save(const TextModule &module, const QString &operation, QObject *context, Saved done)
{
    m_session.request<SaveTextModule>(
        {operation, module}, context, [this, done = std::move(done)](const Result<TextModuleSaved> &answer) {
            if (answer)
                take(answer->module);
            done(answer);
        });
}

void TextModules::remove(TextModuleId id, QObject *context, Removed done)
{
    m_session.request<RemoveTextModule>(
        {id}, context, [this, done = std::move(done)](const Result<TextModuleRemoved> &answer) {
            if (answer)
                drop(answer->module);
            done(answer);
        });
}

void TextModules::noteUse(TextModuleId id, const QDateTime &now)
{
    m_usage[id] = {usage(id, now) + 1, now};
    writeUsage();
    Q_EMIT changed();
}

double TextModules::usage(TextModuleId id, const QDateTime &now) const
{
    const Usage used = m_usage.value(id);
    return used.at.isValid() ? faded(used.weight, used.at, now) : 0;
}

// What changed while the line was down was not told.
void TextModules::onState()
{
    const bool isOnline = m_session.isOnline();
    if (isOnline && !m_wasOnline)
        load();
    m_wasOnline = isOnline;
}

void TextModules::load()
{
    m_session.request<ListTextModules>({}, this, [this](const Result<protocol::TextModules> &answer) {
        m_error = answer ? QString() : words::of(answer.error());
        if (answer)
            m_modules = answer->modules;
        Q_EMIT changed();
    });
}

void TextModules::onTold(const Envelope &envelope)
{
    if (const auto change = decode<TextModuleChanged>(envelope))
        take(change->module);
    else if (const auto removed = decode<TextModuleRemoved>(envelope))
        drop(removed->module);
}

void TextModules::take(const TextModule &module)
{
    for (TextModule &known : m_modules) {
        if (known.id != module.id)
            continue;
        if (known.revision <= module.revision)
            known = module;
        return Q_EMIT changed();
    }
    m_modules.append(module);
    Q_EMIT changed();
}

void TextModules::drop(TextModuleId id)
{
    if (m_modules.removeIf([id](const TextModule &module) { return module.id == id; }) > 0)
        Q_EMIT changed();
}

void TextModules::readUsage()
{
    const QJsonArray stored =
        QJsonDocument::fromJson(m_store.setting(QLatin1String(usageKey)).toUtf8()).array();
    for (const QJsonValue &entry : stored)
        m_usage.insert(
            {entry["id"_L1].toInteger()},
            {entry["weight"_L1].toDouble(),
             QDateTime::fromMSecsSinceEpoch(entry["at"_L1].toInteger(), Qt::UTC)});
}

void TextModules::writeUsage()
{
    QList<TextModuleId> ids = m_usage.keys();
    std::sort(ids.begin(), ids.end(), [this](TextModuleId a, TextModuleId b) {
        return m_usage.value(a).at > m_usage.value(b).at;
    });
    ids = ids.first(std::min<qsizetype>(ids.size(), remembered));
    QJsonArray stored;
    for (const TextModuleId id : ids)
        stored.append(QJsonObject{
            {u"id"_s, id.value},
            {u"weight"_s, m_usage.value(id).weight},
            {u"at"_s, m_usage.value(id).at.toMSecsSinceEpoch()}});
    m_store.saveSetting(
        QLatin1String(usageKey), QString::fromUtf8(QJsonDocument(stored).toJson(QJsonDocument::Compact)));
}

} // namespace schalter::client
