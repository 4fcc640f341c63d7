// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "domain/result.h"
#include "protocol/envelope.h"

#include <QDateTime>
#include <QPointer>
#include <functional>
#include <map>

namespace schalter::client {

// The requests of one line that wait for their answers.
class Requests
{
public:
    using Answer = std::function<void(domain::Result<protocol::Envelope>)>;

    // An answer that takes the reply's type instead of its envelope; another type is an Internal error.
    template<class Reply>
    static Answer typed(std::function<void(domain::Result<Reply>)> answer)
    {
        return [answer = std::move(answer)](const domain::Result<protocol::Envelope> &envelope) {
            if (!envelope)
                return answer(envelope.error());
            const auto reply = protocol::decode<Reply>(*envelope);
            answer(reply ? domain::Result<Reply>(*reply) : domain::ErrorCode::Internal);
        };
    }

    qint64 add(QObject *context, Answer answer, const QDateTime &now);
    void settle(const protocol::Envelope &reply);
    void failAll(const domain::Error &error);
    std::optional<QDateTime> oldest() const;

private:
    struct Waiting
    {
        QPointer<QObject> context;
        Answer answer;
        QDateTime since;
    };

    qint64 m_lastId = 0;
    std::map<qint64, Waiting> m_waiting;
};

} // namespace schalter::client
