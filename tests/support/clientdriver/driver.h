// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QAbstractItemView>
#include <QByteArray>
#include <QElapsedTimer>
#include <QJsonObject>
#include <QObject>
#include <QSocketNotifier>
#include <QTimer>
#include <functional>

namespace schalter::test {

// Lets another process work with the real client: one JSON object a line on standard input says what to do,
// one on standard output what came of it. Each command waits until it is possible, or for its timeout.
class Driver : public QObject
{
    Q_OBJECT
public:
    explicit Driver(QObject *parent = nullptr);

private:
    using Action = std::function<void()>;
    // What a command came to: not possible yet (why), or an answer and what to do after giving it. An action
    // may open a dialog with its own event loop: further commands are read there.
    struct Step
    {
        QString waitingFor;
        QJsonObject answer;
        Action action;
    };

    void read();
    void next();
    void attempt();
    void finish(QJsonObject answer, const Action &action = {});

    Step step() const;
    Step stepWith(QWidget *widget) const;
    Step click(QWidget *widget) const;
    Step clickCell(QAbstractItemView *view) const;
    Step choose(QWidget *widget) const;
    Step check(QWidget *widget) const;
    Step wait(QWidget *widget) const;
    Step screenshot(QWidget *widget) const;
    QString string(QStringView key) const { return m_command.value(key).toString(); }

    QSocketNotifier m_notifier;
    QTimer m_poll;
    QElapsedTimer m_waiting;
    QByteArray m_input;
    QJsonObject m_command; // empty: none under way
};

} // namespace schalter::test
