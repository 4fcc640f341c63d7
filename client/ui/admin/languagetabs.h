// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QTabBar>

namespace schalter::ui {

// Which language is being written; those in which something is missing are marked.
class LanguageTabs : public QTabBar
{
    Q_OBJECT
public:
    explicit LanguageTabs(QWidget *parent = nullptr);

    QString language() const;
    void setMissing(const QStringList &languages);
    static QStringList languages()
    {
        return {QStringLiteral("de"), QStringLiteral("fr"), QStringLiteral("it"), QStringLiteral("en")};
    }

Q_SIGNALS:
    void languageChanged(const QString &language);
};

} // namespace schalter::ui
