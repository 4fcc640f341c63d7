// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "services/intaketicket.h"

#include <QJsonArray>

namespace schalter::web {

// The JSON body of a ticket from another form system, read and checked: a request, or what is wrong with it.
class IntakeBody
{
public:
    explicit IntakeBody(const services::Office &office)
        : m_office(office)
    {
    }

    bool read(const QByteArray &json); // false: not JSON at all
    const services::IntakeTicketRequest &request() const { return m_request; }
    const QJsonArray &errors() const { return m_errors; }

    static QJsonObject error(const QString &pointer, const QString &detail);

private:
    QString text(const QJsonValue &value, const QString &pointer, int most, bool required = true);
    void readApplicant(const QJsonValue &value);
    void readFields(const QJsonValue &value);
    void complain(const QString &pointer, const QString &detail);

    const services::Office &m_office;
    services::IntakeTicketRequest m_request;
    QJsonArray m_errors;
};

} // namespace schalter::web
