// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/config/configsections.h"

#include "app/config/configvalues.h"
#include "services/texts.h"
#include "web/brand/brand.h"

#include <QFile>
#include <QFileInfo>
#include <QLocale>
#include <QTimeZone>

using namespace Qt::StringLiterals;

namespace schalter::app {

namespace {

constexpr qint64 megabyte = 1024LL * 1024;

void readLocale(TomlReader &reader, OrganisationConfig &organisation)
{
    const auto text = reader.text(u"locale"_s);
    if (text && QLocale(*text).name() != *text)
        reader.wrong(u"locale"_s, u"a language and a country such as \"de_CH\""_s);
    else if (text)
        organisation.locale = *text;
    if (!organisation.languages.contains(organisation.locale.section(u'_', 0, 0)))
        reader.problem(
            u"languages"_s, u"expected the language of locale \"%1\" among them"_s.arg(organisation.locale));
}

void readLanguages(TomlReader &reader, QStringList &target)
{
    const auto languages = reader.texts(u"languages"_s);
    if (!languages)
        return;
    const QStringList known = services::Texts::languages();
    for (const QString &language : *languages)
        if (!known.contains(language))
            return reader.problem(
                u"languages"_s,
                u"expected some of \"%1\", found \"%2\" in it"_s.arg(known.join(u"\", \""_s), language));
    target = *languages;
    target.removeDuplicates();
}

void readLogo(TomlReader &reader, const QDir &folder, QString &target)
{
    const QString path = reader.text(u"logo"_s).value_or(QString());
    if (path.isEmpty())
        return;
    QFile file(folder.absoluteFilePath(path));
    const bool isOpen = file.open(QIODevice::ReadOnly);
    const QByteArray content = isOpen ? file.read(web::largestLogo + 1) : QByteArray();
    if (!isOpen)
        reader.problem(u"logo"_s, u"\"%1\" can't be read: %2"_s.arg(file.fileName(), file.errorString()));
    else if (content.size() > web::largestLogo || web::logoType(content).isEmpty())
        reader.wrong(u"logo"_s, u"an SVG, PNG, JPEG or WebP picture of at most 512 KB"_s);
    target = file.fileName();
}

void readColour(TomlReader &reader, QString &target)
{
    const QString colour = reader.text(u"colour"_s).value_or(QString());
    if (!colour.isEmpty() && !web::Colour::fromText(colour))
        reader.wrong(u"colour"_s, u"a colour such as \"#0b5a63\""_s);
    target = colour;
}

void readFileTypes(TomlReader &reader, QList<domain::FileType> &target)
{
    const auto extensions = reader.texts(u"attachment_types"_s);
    if (!extensions)
        return;
    QList<domain::FileType> types;
    for (const QString &extension : *extensions) {
        const domain::FileType *type = domain::fileTypeOf(extension);
        if (!type)
            return reader.problem(
                u"attachment_types"_s,
                u"expected some of %1; found \"%2\" in it"_s.arg(
                    domain::fileSelector(domain::knownFileTypes()).remove(u'.'), extension));
        if (!types.contains(*type))
            types.append(*type);
    }
    target = types;
}

} // namespace

void readOrganisation(TomlReader &reader, Config &config)
{
    OrganisationConfig &organisation = config.organisation;
    organisation.name = reader.text(u"name"_s).value_or(QString());
    if (!reader.has(u"name"_s))
        reader.missing(u"name"_s, u"the organisation's name such as \"Govikon\""_s);
    else if (organisation.name.trimmed().isEmpty())
        reader.wrong(u"name"_s, u"the organisation's name such as \"Govikon\""_s);
    readLanguages(reader, organisation.languages);
    readLocale(reader, organisation);
    const auto zone = reader.text(u"time_zone"_s);
    if (zone && !QTimeZone::isTimeZoneIdAvailable(zone->toUtf8()))
        reader.wrong(u"time_zone"_s, u"a name of the time zone database such as \"Europe/Zurich\""_s);
    else if (zone)
        organisation.timeZone = *zone;
    readLogo(reader, QFileInfo(config.file).absoluteDir(), organisation.logo);
    readColour(reader, organisation.colour);
}

void readDatabase(TomlReader &reader, Config &)
{
    const auto driver = reader.text(u"driver"_s);
    if (driver && *driver != "sqlite"_L1)
        reader.wrong(u"driver"_s, u"\"sqlite\", the only one in this version"_s);
    const auto url = reader.text(u"url"_s);
    if (url && !url->isEmpty())
        reader.wrong(u"url"_s, u"an empty text with the driver \"sqlite\""_s);
}

void readLimits(TomlReader &reader, Config &config)
{
    domain::Limits &limits = config.limits;
    qint64 megabytes = limits.attachmentBytes / megabyte;
    readNumber(reader, u"message_chars"_s, 100, 4000, limits.messageChars);
    readNumber(reader, u"attachment_mb"_s, 1, 1000, megabytes);
    readNumber(reader, u"attachments_per_message"_s, 0, 100, limits.attachmentsPerMessage);
    readNumber(reader, u"link_days_after_close"_s, 1, 3650, limits.linkDaysAfterClose);
    readNumber(reader, u"undo_seconds"_s, 0, 120, limits.undoSeconds);
    limits.attachmentBytes = megabytes * megabyte;
    readFileTypes(reader, config.fileTypes);
}

void readScanner(TomlReader &reader, Config &config)
{
    const QString path = reader.text(u"clamd"_s).value_or(QString());
    if (!path.isEmpty() && QDir::isRelativePath(path))
        reader.wrong(u"clamd"_s, u"the absolute path of clamd's socket or an empty text"_s);
    config.clamd = path;
}

} // namespace schalter::app
