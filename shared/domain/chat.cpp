// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/chat.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace schalter::domain {

QJsonObject transcriptData(const QList<ChatLine> &lines)
{
    QJsonArray entries;
    for (const ChatLine &line : lines)
        entries.append(QJsonObject{
            {u"at"_s, line.at.toUTC().toString(Qt::ISODateWithMs)},
            {u"from"_s, QString(nameOf(line.fromVisitor ? ActorKind::Applicant : ActorKind::User))},
            {u"name"_s, line.name},
            {u"text"_s, line.text}});
    return {{u"lines"_s, entries}};
}

QList<ChatLine> transcriptOf(const Event &event)
{
    QList<ChatLine> lines;
    const QJsonArray entries = event.data.value("lines"_L1).toArray();
    for (const QJsonValue &entry : entries) {
        ChatLine line;
        line.position = int(lines.size()) + 1;
        line.at = QDateTime::fromString(entry["at"_L1].toString(), Qt::ISODateWithMs).toUTC();
        line.fromVisitor = entry["from"_L1].toString() == nameOf(ActorKind::Applicant);
        line.name = entry["name"_L1].toString();
        line.text = entry["text"_L1].toString();
        lines.append(line);
    }
    return lines;
}

Event withOfficeName(Event event, const QString &name)
{
    if (event.kind != EventKind::ChatTranscript)
        return event;
    QList<ChatLine> lines = transcriptOf(event);
    for (ChatLine &line : lines)
        if (!line.fromVisitor)
            line.name = name;
    event.data = transcriptData(lines);
    return event;
}

} // namespace schalter::domain
