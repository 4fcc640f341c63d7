// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QDBusVariant>
#include <QObject>

namespace schalter::clientapp {

// Whether the desktop wants dark colours or a high contrast, and when it changes its mind; asked of the
// settings portal. A desktop without one says nothing, and the palette that Qt found counts.
class SystemLook : public QObject
{
    Q_OBJECT
public:
    explicit SystemLook(QObject *parent = nullptr);

Q_SIGNALS:
    void darkWanted(bool dark);
    void contrastWanted(bool high);

private Q_SLOTS:
    void onChanged(const QString &space, const QString &key, const QDBusVariant &value);

private:
    void ask(const QString &key);
    void take(const QString &key, uint value);
};

} // namespace schalter::clientapp
