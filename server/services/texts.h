// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QHash>
#include <QString>
#include <QStringList>
#include <memory>

class QTranslator;

namespace schalter::services {

// The translations of pages and mails, one catalogue a language, chosen at each call; nothing is installed
// globally. Thread-safe after construction. A text without translation comes out in English.
class Texts
{
public:
    Texts();
    ~Texts();

    QString operator()(const QString &language, const char *context, const char *source, int n = -1) const;
    static QStringList languages(); // that there are catalogues of: de, fr, it, en

private:
    QHash<QString, std::shared_ptr<QTranslator>> m_translators;
};

} // namespace schalter::services
