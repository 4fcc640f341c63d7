// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "services/scanner.h"

#include <QIODevice>
#include <QLocalSocket>
#include <QTimer>
#include <chrono>

namespace schalter::app {

// Asks ClamAV's daemon over its Unix socket: the file is streamed to it, so that it needs no right to read
// our folder.
class ClamdScanner final : public services::Scanner
{
    Q_OBJECT
public:
    explicit ClamdScanner(
        QString socketPath, std::chrono::milliseconds patience = std::chrono::seconds(60),
        QObject *parent = nullptr);

    void scan(std::unique_ptr<QIODevice> content) override;

private:
    using Verdict = services::ScanVerdict;

    void begin();
    void sendMore();
    void takeReply();
    void onClosed();
    void finish(Verdict::Kind kind, const QString &text = {});
    static Verdict verdictOf(const QString &reply);

    const QString m_path;
    QLocalSocket m_socket;
    QTimer m_patience; // without any progress
    std::unique_ptr<QIODevice> m_content;
    QByteArray m_reply;
    bool m_isBusy = false;
    bool m_hasBegun = false;
    bool m_isSent = false;
};

} // namespace schalter::app
