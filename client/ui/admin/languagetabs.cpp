// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/admin/languagetabs.h"

#include "ui/objectnames.h"
#include "ui/theme/wording.h"

using namespace Qt::StringLiterals;

namespace schalter::ui {

LanguageTabs::LanguageTabs(QWidget *parent)
    : QTabBar(parent)
{
    setObjectName(names::languageTabs);
    setExpanding(false);
    setDrawBase(false);
    setAccessibleName(tr("Language of the texts"));
    for (const QString &language : languages())
        setTabData(addTab(wording::language(language)), language);
    connect(this, &QTabBar::currentChanged, this, [this] { Q_EMIT languageChanged(language()); });
}

QString LanguageTabs::language() const { return tabData(currentIndex()).toString(); }

void LanguageTabs::setMissing(const QStringList &languages)
{
    for (int tab = 0; tab < count(); ++tab) {
        const QString name = wording::language(tabData(tab).toString());
        const bool isMissing = languages.contains(tabData(tab).toString());
        setTabText(tab, isMissing ? u"%1 ○"_s.arg(name) : name);
        setTabToolTip(tab, isMissing ? tr("Something has no text in this language yet") : QString());
    }
}

} // namespace schalter::ui
