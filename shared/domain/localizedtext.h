// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QMap>
#include <QString>

namespace schalter::domain {

// A text that an organisation keeps in several languages ("de", "fr", "it", "en").
class LocalizedText
{
public:
    LocalizedText() = default;
    explicit LocalizedText(QMap<QString, QString> texts)
        : m_texts(std::move(texts))
    {
    }

    // The text in that language, else in German, else in any that there is.
    QString in(const QString &language) const;
    const QMap<QString, QString> &texts() const { return m_texts; }
    bool isEmpty() const { return m_texts.isEmpty(); }
    bool operator==(const LocalizedText &) const = default;

private:
    QMap<QString, QString> m_texts;
};

} // namespace schalter::domain
