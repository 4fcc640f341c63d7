// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "mail/transport.h"

#include <QThreadPool>

namespace schalter::mail {

// Writes each mail as an .eml file into a folder: for demonstrations, tests and relays that poll.
class DirectoryTransport final : public Transport
{
    Q_OBJECT
public:
    explicit DirectoryTransport(const QString &directory, QObject *parent = nullptr);
    void deliver(const OutgoingMail &mail, Done done) override;

private:
    const QString m_directory;
    QThreadPool m_writer; // a slow disk must not hold up the main loop
};

} // namespace schalter::mail
