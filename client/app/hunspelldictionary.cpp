// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/hunspelldictionary.h"

#include <QDir>
#include <QFile>
#include <QStandardPaths>
#include <QStringConverter>
#include <hunspell/hunspell.hxx>

using namespace Qt::StringLiterals;

namespace schalter::clientapp {

namespace {

constexpr size_t mostSuggestions = 7;

class HunspellDictionary : public client::Dictionary
{
public:
    explicit HunspellDictionary(const QString &affixes)
        : m_hunspell(
              QFile::encodeName(affixes).constData(),
              QFile::encodeName(QString(affixes).chopped(3) + u"dic"_s).constData())
        , m_encoding(QStringConverter::encodingForName(m_hunspell.get_dict_encoding().c_str())
                         .value_or(QStringConverter::Latin1))
    {
    }

    bool holds(const QString &word) override { return m_hunspell.spell(encoded(word)); }

    QStringList suggestions(const QString &word) override
    {
        QStringList found;
        QStringDecoder decode(m_encoding);
        const std::vector<std::string> all = m_hunspell.suggest(encoded(word));
        for (size_t i = 0; i < all.size() && i < mostSuggestions; ++i)
            found.append(QString(decode(QByteArrayView(all[i].data(), qsizetype(all[i].size())))));
        return found;
    }

private:
    std::string encoded(const QString &word) const
    {
        QStringEncoder encode(m_encoding);
        const QByteArray bytes = encode(QString(word).replace(u'’', u'\''));
        return bytes.toStdString();
    }

    Hunspell m_hunspell;
    QStringConverter::Encoding m_encoding;
};

QString fileOf(const QString &language)
{
    const QString country = language == "en"_L1 ? u"en_GB"_s : language + u"_CH"_s;
    QStringList folders{u"/usr/share/hunspell"_s, u"/usr/share/myspell/dicts"_s};
    for (const QString &data : QStandardPaths::standardLocations(QStandardPaths::GenericDataLocation))
        folders.append(data + u"/hunspell"_s);
    for (const QString &wanted : {country + u".aff"_s, language + u".aff"_s, language + u"_*.aff"_s})
        for (const QString &folder : folders)
            for (const QString &file : QDir(folder).entryList({wanted}, QDir::Files))
                if (QFile::exists(QDir(folder).filePath(QString(file).chopped(3) + u"dic"_s)))
                    return QDir(folder).filePath(file);
    return {};
}

} // namespace

std::unique_ptr<client::Dictionary> hunspellDictionary(const QString &language)
{
    const QString file = fileOf(language);
    return file.isEmpty() ? nullptr : std::make_unique<HunspellDictionary>(file);
}

} // namespace schalter::clientapp
