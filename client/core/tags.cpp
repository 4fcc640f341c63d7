// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/tags.h"

using namespace schalter::domain;
using namespace schalter::protocol;

namespace schalter::client {

Tags::Tags(Session &session, QObject *parent)
    : QObject(parent)
    , m_session(session)
{
    connect(&session, &Session::stateChanged, this, &Tags::load);
    connect(&session, &Session::told, this, [this](const Envelope &envelope) {
        if (const auto list = decode<TagList>(envelope))
            show(list->tags);
    });
    load();
}

void Tags::load()
{
    if (m_session.isOnline())
        m_session.request(ListTags(), this, [this](const Result<TagList> &answer) {
            if (answer)
                show(answer->tags);
        });
}

void Tags::show(const QList<Tag> &tags)
{
    if (std::exchange(m_tags, tags) != tags)
        Q_EMIT changed();
}

std::optional<Tag> Tags::find(TagId id) const
{
    const auto found =
        std::find_if(m_tags.begin(), m_tags.end(), [id](const Tag &tag) { return tag.id == id; });
    return found == m_tags.end() ? std::nullopt : std::optional(*found);
}

QList<Tag> Tags::of(const QList<TagId> &ids) const
{
    QList<Tag> known;
    for (const Tag &tag : m_tags)
        if (ids.contains(tag.id))
            known.append(tag);
    return known;
}

void Tags::make(const QString &name, TagColour colour, QObject *context, Session::Answer<SaveTag> done)
{
    m_session.request(SaveTag{{{}, name, colour}}, context, std::move(done));
}

} // namespace schalter::client
