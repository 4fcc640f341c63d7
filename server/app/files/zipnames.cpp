// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/files/zipnames.h"

#include <QStringList>

using namespace Qt::StringLiterals;

namespace schalter::app {

namespace {

bool hasEnding(const QString &name, const QStringList &endings)
{
    return endings.contains(name.section(u'.', -1).trimmed(), Qt::CaseInsensitive);
}

bool isIn(const QString &name, const QStringList &folders)
{
    return std::any_of(folders.begin(), folders.end(), [&name](const QString &folder) {
        return name.startsWith(folder, Qt::CaseInsensitive);
    });
}

bool leadsOut(const QString &name)
{
    const QString path = QString(name).replace(u'\\', u'/');
    return path.isEmpty() || path.startsWith(u'/') || path.contains(u':') || path.contains(QChar::Null) ||
           path.split(u'/').contains(u".."_s);
}

} // namespace

bool isUnsafeName(const QString &name)
{
    static const QStringList carriedOut{
        u"exe"_s,  u"dll"_s,     u"com"_s,  u"scr"_s,   u"pif"_s,  u"cpl"_s,  u"msi"_s,  u"msp"_s,
        u"bat"_s,  u"cmd"_s,     u"ps1"_s,  u"psm1"_s,  u"vbs"_s,  u"vbe"_s,  u"js"_s,   u"jse"_s,
        u"mjs"_s,  u"wsf"_s,     u"wsh"_s,  u"hta"_s,   u"lnk"_s,  u"url"_s,  u"reg"_s,  u"inf"_s,
        u"scf"_s,  u"jar"_s,     u"apk"_s,  u"app"_s,   u"sh"_s,   u"py"_s,   u"pl"_s,   u"rb"_s,
        u"php"_s,  u"desktop"_s, u"chm"_s,  u"iso"_s,   u"img"_s,  u"vhd"_s,  u"vhdx"_s, u"html"_s,
        u"htm"_s,  u"xhtml"_s,   u"mht"_s,  u"mhtml"_s, u"svg"_s,  u"xll"_s,  u"docm"_s, u"dotm"_s,
        u"xlsm"_s, u"xltm"_s,    u"xlam"_s, u"xlsb"_s,  u"pptm"_s, u"potm"_s, u"ppam"_s, u"ppsm"_s};
    return leadsOut(name) || hasEnding(name, carriedOut);
}

bool isMacroName(const QString &name)
{
    return name.endsWith("vbaProject.bin"_L1, Qt::CaseInsensitive) ||
           isIn(name, {u"Basic/"_s, u"Scripts/"_s, u"xl/macrosheets/"_s});
}

bool isDocumentPart(const QString &name)
{
    return isIn(name, {u"word/"_s, u"xl/"_s, u"ppt/"_s, u"Object "_s});
}

bool isPackedPicture(const QString &name) { return hasEnding(name, {u"emz"_s, u"wmz"_s}); }

} // namespace schalter::app
