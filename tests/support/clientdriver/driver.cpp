// SPDX-License-Identifier: GPL-3.0-or-later
#include "driver.h"

#include "hand.h"
#include "screen.h"

#include <QAbstractButton>
#include <QAction>
#include <QComboBox>
#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QJsonDocument>
#include <QPixmap>
#include <cstdio>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace schalter::test {

namespace {

constexpr int pollMilliseconds = 10;
constexpr int defaultTimeout = 15000;

} // namespace

Driver::Driver(QObject *parent)
    : QObject(parent)
    , m_notifier(STDIN_FILENO, QSocketNotifier::Read)
{
    m_poll.setInterval(pollMilliseconds);
    connect(&m_poll, &QTimer::timeout, this, &Driver::attempt);
    connect(&m_notifier, &QSocketNotifier::activated, this, &Driver::read);
}

void Driver::read()
{
    char buffer[4096];
    const ssize_t size = ::read(STDIN_FILENO, buffer, sizeof buffer);
    if (size <= 0) { // whoever held the other end is gone
        m_notifier.setEnabled(false);
        QCoreApplication::quit();
        return;
    }
    m_input.append(buffer, size);
    next();
}

void Driver::next()
{
    const qsizetype end = m_input.indexOf('\n');
    if (end < 0 || !m_command.isEmpty())
        return;
    m_command = QJsonDocument::fromJson(m_input.left(end)).object();
    m_input.remove(0, end + 1);
    m_waiting.start();
    m_poll.start();
    attempt();
}

void Driver::attempt()
{
    if (m_command.isEmpty())
        return;
    const Step now = step();
    if (now.waitingFor.isEmpty())
        finish(now.answer, now.action);
    else if (m_waiting.hasExpired(m_command.value("timeout"_L1).toInt(defaultTimeout)))
        finish({{u"error"_s, now.waitingFor}, {u"visible"_s, Screen::names()}});
}

void Driver::finish(QJsonObject answer, const Action &action)
{
    m_poll.stop();
    m_command = {};
    answer.insert(u"ok"_s, !answer.contains(u"error"_s));
    const QByteArray line = QJsonDocument(answer).toJson(QJsonDocument::Compact) + '\n';
    std::fwrite(line.constData(), 1, size_t(line.size()), stdout);
    std::fflush(stdout);
    // Not from within the timer: it would stand still in the event loop of a dialog that the action opens.
    if (action)
        QMetaObject::invokeMethod(this, action, Qt::QueuedConnection);
    QMetaObject::invokeMethod(this, &Driver::next, Qt::QueuedConnection);
}

Driver::Step Driver::step() const
{
    const QString what = string(u"do");
    const QString object = string(u"object");
    if (what == "quit"_L1)
        return {{}, {}, [] { QCoreApplication::quit(); }};
    QWidget *widget = Screen::find(object);
    if (what == "wait"_L1 && m_command.value("visible"_L1) == QJsonValue(false))
        return {widget && widget->isVisible() ? object + u" is still visible"_s : QString(), {}, {}};
    if (!widget || !widget->isVisible())
        return {object + (widget ? u" is hidden"_s : u" does not exist"_s), {}, {}};
    return stepWith(widget);
}

Driver::Step Driver::stepWith(QWidget *widget) const
{
    const QString what = string(u"do");
    const QString text = string(u"text");
    if (what == "wait"_L1)
        return wait(widget);
    if (what == "screenshot"_L1)
        return screenshot(widget);
    if (!widget->isEnabled())
        return {string(u"object") + u" is disabled"_s, {}, {}};
    if (what == "click"_L1)
        return click(widget);
    if (what == "choose"_L1)
        return choose(widget);
    if (what == "check"_L1)
        return check(widget);
    if (what == "type"_L1)
        return {{}, {}, [widget, text] { Hand::type(widget, text); }};
    if (what == "drop"_L1)
        return {{}, {}, [widget, files = m_command.value("files"_L1).toVariant().toStringList()] {
                    Hand::drop(widget, files);
                }};
    if (what == "key"_L1)
        return {{}, {}, [widget, keys = string(u"keys")] { Hand::press(widget, keys); }};
    return {{}, {{u"error"_s, u"unknown command "_s + what}}, {}};
}

Driver::Step Driver::click(QWidget *widget) const
{
    if (auto *view = qobject_cast<QAbstractItemView *>(widget))
        return clickCell(view);
    return {{}, {}, [widget] { Hand::click(widget); }};
}

Driver::Step Driver::clickCell(QAbstractItemView *view) const
{
    const QModelIndex index = Screen::cellWith(view, string(u"cell"));
    if (!index.isValid())
        return {u"no cell of %1 holds \"%2\""_s.arg(string(u"object"), string(u"cell")), {}, {}};
    return {{}, {}, [view, index = QPersistentModelIndex(index)] { Hand::click(view, index); }};
}

Driver::Step Driver::choose(QWidget *widget) const
{
    const QString item = string(u"item");
    if (auto *box = qobject_cast<QComboBox *>(widget)) {
        const int byData = box->findData(item);
        const int index = byData >= 0 ? byData : box->findText(item, Qt::MatchContains);
        if (index >= 0)
            return {{}, {}, [box, index] { Hand::choose(box, index); }};
    } else if (QAction *action = Hand::menuItem(widget, item)) {
        return {{}, {}, [action] { action->trigger(); }};
    }
    return {u"%1 does not offer \"%2\""_s.arg(string(u"object"), item), {}, {}};
}

Driver::Step Driver::check(QWidget *widget) const
{
    auto *button = qobject_cast<QAbstractButton *>(widget);
    if (!button)
        return {{}, {{u"error"_s, string(u"object") + u" can't be checked"_s}}, {}};
    if (button->isChecked() == m_command.value("on"_L1).toBool(true))
        return {};
    return {{}, {}, [button] { Hand::click(button); }};
}

Driver::Step Driver::wait(QWidget *widget) const
{
    const QString text = Screen::textOf(widget);
    const auto *view = qobject_cast<QAbstractItemView *>(widget);
    const QJsonArray rows = view ? Screen::rowsOf(view) : QJsonArray();
    const auto *button = qobject_cast<QAbstractButton *>(widget);
    QString missing;
    if (m_command.contains("contains"_L1) && !text.contains(string(u"contains")))
        missing = u"\"%1\" in it"_s.arg(string(u"contains"));
    else if (m_command.contains("lacks"_L1) && text.contains(string(u"lacks")))
        missing = u"\"%1\" not in it"_s.arg(string(u"lacks"));
    else if (m_command.contains("equals"_L1) && text != string(u"equals"))
        missing = u"\"%1\""_s.arg(string(u"equals"));
    else if (m_command.contains("rows"_L1) && rows.size() != m_command.value("rows"_L1).toInt())
        missing = u"%1 rows"_s.arg(m_command.value("rows"_L1).toInt());
    else if (
        m_command.contains("enabled"_L1) && widget->isEnabled() != m_command.value("enabled"_L1).toBool())
        missing = u"enabled: %1"_s.arg(m_command.value("enabled"_L1).toBool());
    if (!missing.isEmpty())
        return {u"%1 should have %2 but has \"%3\""_s.arg(string(u"object"), missing, text), {}, {}};
    return {
        {},
        {{u"text"_s, text},
         {u"rows"_s, rows},
         {u"enabled"_s, widget->isEnabled()},
         {u"checked"_s, button && button->isChecked()}},
        {}};
}

Driver::Step Driver::screenshot(QWidget *widget) const
{
    const QString file = string(u"file");
    QDir().mkpath(QFileInfo(file).path());
    const bool saved = widget->window()->grab().save(file);
    return {{}, saved ? QJsonObject() : QJsonObject{{u"error"_s, u"could not write "_s + file}}, {}};
}

} // namespace schalter::test
