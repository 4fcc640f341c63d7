// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QDir>
#include <QFile>
#include <QHash>
#include <QLibraryInfo>
#include <QRegularExpression>
#include <QStringList>

namespace schalter::test {

// What one library may include: other libraries ("services"), Qt modules, and headers of other projects.
struct AllowedIncludes
{
    QStringList libraries;
    QStringList qtModules;
    QStringList foreign;
};

// The house rules as a program: says what a source file does that its place forbids.
class Architecture
{
public:
    Architecture(QString root, QHash<QString, AllowedIncludes> rules, QHash<QString, QString> longFiles)
        : m_root(std::move(root))
        , m_rules(std::move(rules))
        , m_longFiles(std::move(longFiles))
    {
    }

    // path: relative to the root. One sentence for each violation.
    QStringList violationsOf(const QString &path, const QString &source) const;

private:
    QString libraryOf(const QString &path) const { return path.section(u'/', 0, 1); }
    QString fileOf(const QString &include, const QString &includer) const; // empty: not ours
    QString qtModuleOf(const QString &header) const;                       // empty: not Qt's
    bool isOwnInclude(const QString &include, const QString &includer, const AllowedIncludes &allowed) const;
    bool isForeignInclude(const QString &header, const AllowedIncludes &allowed) const;

    QString m_root;
    QHash<QString, AllowedIncludes> m_rules;
    QHash<QString, QString> m_longFiles; // path → why it is long
};

inline QStringList Architecture::violationsOf(const QString &path, const QString &source) const
{
    using namespace Qt::StringLiterals;
    constexpr int longestFile = 400;
    QStringList violations;
    const auto complain = [&](const QString &what) { violations << path + u": "_s + what; };

    if (!source.startsWith(u"// SPDX-License-Identifier: GPL-3.0-or-later\n"))
        complain(u"does not begin with the licence"_s);
    const qsizetype lines = source.count(u'\n');
    if (lines > longestFile && !m_longFiles.contains(path))
        complain(u"has %1 lines; over %2 wants a reason"_s.arg(lines).arg(longestFile));
    if (!m_rules.contains(libraryOf(path)))
        return violations;

    const AllowedIncludes &allowed = m_rules[libraryOf(path)];
    static const QRegularExpression include(
        uR"(^\s*#\s*include\s*([<"])([^>"]+)[>"])"_s, QRegularExpression::MultilineOption);
    for (const auto &match : include.globalMatch(source)) {
        const QString header = match.captured(2);
        const bool fine = match.captured(1) == u"\"" ? isOwnInclude(header, path, allowed)
                                                     : isForeignInclude(header, allowed);
        if (!fine)
            complain(u"may not include "_s + header);
    }
    return violations;
}

inline QString Architecture::fileOf(const QString &include, const QString &includer) const
{
    using namespace Qt::StringLiterals;
    for (const QString &folder :
         {includer.section(u'/', 0, -2), includer.section(u'/', 0, 0), u"shared"_s, u"server"_s,
          u"client"_s}) {
        const QString path = folder + u'/' + include;
        if (QFile::exists(m_root + u'/' + path))
            return QDir::cleanPath(path);
    }
    return {};
}

inline QString Architecture::qtModuleOf(const QString &header) const
{
    static const QString headers = QLibraryInfo::path(QLibraryInfo::HeadersPath);
    static const QStringList modules = QDir(headers).entryList({QStringLiteral("Qt*")}, QDir::Dirs);
    if (header.contains(u'/'))
        return modules.contains(header.section(u'/', 0, 0)) ? header.section(u'/', 0, 0) : QString();
    for (const QString &module : modules)
        if (QFile::exists(headers + u'/' + module + u'/' + header))
            return module;
    return {};
}

inline bool Architecture::isOwnInclude(
    const QString &include, const QString &includer, const AllowedIncludes &allowed) const
{
    if (include.endsWith(QStringLiteral(".moc")))
        return true;
    const QString library = libraryOf(fileOf(include, includer));
    return library == libraryOf(includer) || allowed.libraries.contains(library);
}

inline bool Architecture::isForeignInclude(const QString &header, const AllowedIncludes &allowed) const
{
    const QString module = qtModuleOf(header);
    if (!module.isEmpty())
        return allowed.qtModules.contains(module);
    static const QRegularExpression standard(QStringLiteral("^[a-z_0-9]+$"));
    return standard.match(header).hasMatch() || allowed.foreign.contains(header);
}

} // namespace schalter::test
