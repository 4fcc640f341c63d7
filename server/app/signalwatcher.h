// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QObject>

namespace schalter::app {

// Turns SIGTERM and SIGINT into a Qt signal. One a process.
class SignalWatcher : public QObject
{
    Q_OBJECT
public:
    explicit SignalWatcher(QObject *parent = nullptr);
    ~SignalWatcher() override;

Q_SIGNALS:
    void terminate();

private:
    int m_descriptor = -1;
};

} // namespace schalter::app
