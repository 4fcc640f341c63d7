// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QString>
#include <QTest>

namespace schalter::test {

// A mail as an independent parser understands it.
class ReadMail
{
public:
    explicit ReadMail(const QByteArray &content)
    {
        QProcess python;
        python.start(
            QStringLiteral("/usr/bin/python3"),
            {QStringLiteral(QT_TESTCASE_SOURCEDIR "/../support/readmail.py")});
        python.write(content);
        python.closeWriteChannel();
        if (!python.waitForFinished() || python.exitCode() != 0)
            QTest::qFail(python.readAllStandardError().constData(), __FILE__, __LINE__);
        m_mail = QJsonDocument::fromJson(python.readAllStandardOutput()).object();
    }

    QStringList headers(const char *name) const
    {
        QStringList found;
        for (const QJsonValue &header : m_mail.value(QLatin1String("headers")).toArray())
            if (header[0].toString().compare(QLatin1String(name), Qt::CaseInsensitive) == 0)
                found.append(header[1].toString());
        return found;
    }
    QString header(const char *name) const { return headers(name).join(QLatin1String(" | ")); }
    QStringList headerNames() const
    {
        QStringList names;
        for (const QJsonValue &header : m_mail.value(QLatin1String("headers")).toArray())
            names.append(header[0].toString());
        return names;
    }
    // "Name|address"
    QString person(const char *role) const
    {
        const QJsonArray people = m_mail.value(QLatin1String(role)).toArray();
        return people.size() != 1 ? QStringLiteral("%1 people").arg(people.size())
                                  : people[0][QLatin1String("name")].toString() + u'|' +
                                        people[0][QLatin1String("address")].toString();
    }
    QString text() const { return part(0, "text/plain"); }
    QString html() const { return part(1, "text/html"); }
    // Of the text, as a program that knows nothing of flowed ones shows them.
    QStringList lines() const
    {
        return m_mail.value(QLatin1String("parts"))[0][QLatin1String("lines")].toVariant().toStringList();
    }
    QJsonValue operator[](const char *key) const { return m_mail.value(QLatin1String(key)); }

private:
    QString part(int index, const char *type) const
    {
        const QJsonValue part = m_mail.value(QLatin1String("parts"))[index];
        return part[QLatin1String("type")].toString() == QLatin1String(type)
                   ? part[QLatin1String("text")].toString()
                   : QString();
    }

    QJsonObject m_mail;
};

} // namespace schalter::test
