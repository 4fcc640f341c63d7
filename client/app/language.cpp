// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/language.h"

#include <QCoreApplication>
#include <QLibraryInfo>
#include <QLocale>
#include <QTranslator>

using namespace Qt::StringLiterals;

namespace schalter::clientapp {

namespace {

QString languageOf(const QLocale &locale)
{
    const QString code = locale.name().section(u'_', 0, 0);
    const bool isOurs = QStringList{u"de"_s, u"fr"_s, u"it"_s, u"en"_s}.contains(code);
    return isOurs && locale.language() != QLocale::C ? code : u"de"_s;
}

} // namespace

void installLanguage(QCoreApplication &application, const QString &wanted)
{
    const QLocale system = QLocale::system();
    const QString language = wanted.isEmpty() ? languageOf(system) : wanted;
    const bool isSystems = system.name().startsWith(language);
    QLocale::setDefault(isSystems ? system : QLocale(u"%1_CH"_s.arg(language)));

    qDeleteAll(application.findChildren<QTranslator *>(
        QString(), Qt::FindDirectChildrenOnly)); // those of an earlier choice
    auto *ours = new QTranslator(&application);
    if (ours->load(u":/i18n/schalter_%1.qm"_s.arg(language)))
        application.installTranslator(ours);
    auto *qt = new QTranslator(&application);
    if (qt->load(u"qtbase_%1"_s.arg(language), QLibraryInfo::path(QLibraryInfo::TranslationsPath)))
        application.installTranslator(qt);
}

} // namespace schalter::clientapp
