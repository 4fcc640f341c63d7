// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/language.h"

#include <QCoreApplication>
#include <QLibraryInfo>
#include <QLocale>
#include <QTranslator>

using namespace Qt::StringLiterals;

namespace schalter::clientapp {

namespace {

// Swiss keyboards say Ctrl in every language; Qt's own German says Strg.
[[maybe_unused]] constexpr const char *control = QT_TRANSLATE_NOOP("QShortcut", "Ctrl");

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
    auto *qt = new QTranslator(&application);
    if (qt->load(u"qtbase_%1"_s.arg(language), QLibraryInfo::path(QLibraryInfo::TranslationsPath)))
        application.installTranslator(qt);
    auto *ours = new QTranslator(&application); // last: it is asked first
    if (ours->load(u":/i18n/schalter_%1.qm"_s.arg(language)))
        application.installTranslator(ours);
}

} // namespace schalter::clientapp
