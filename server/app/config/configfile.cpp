// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/config/configfile.h"

#include "app/config/configsections.h"
#include "app/failure.h"
#include "app/toml/tomlfile.h"

#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace schalter::app {

namespace {

using ReadSection = void (*)(TomlReader &, Config &);

struct Section
{
    QString name;
    ReadSection read;
};

const QList<Section> &sections()
{
    static const QList<Section> all{{u"server"_s, readServer},     {u"organisation"_s, readOrganisation},
                                    {u"database"_s, readDatabase}, {u"mail"_s, readMail},
                                    {u"limits"_s, readLimits},     {u"scanner"_s, readScanner},
                                    {u"chat"_s, readChat}};
    return all;
}

} // namespace

ConfigFile readConfigFile(const QString &path)
{
    ConfigFile result;
    result.config.file = QFileInfo(path).absoluteFilePath();
    const auto read = readTomlFile(path);
    if (const auto *problem = std::get_if<TomlProblem>(&read)) {
        result.problems.append(*problem);
        return result;
    }
    TomlReader root(std::get<TomlValue>(read), {}, result.problems);
    for (const auto &[name, readSection] : sections()) {
        const TomlValue *table = root.table(name);
        if (!table && root.has(name))
            continue;
        const TomlValue empty;
        TomlReader reader(table ? *table : empty, name, result.problems);
        readSection(reader, result.config);
        reader.finish();
    }
    root.finish();
    return result;
}

Config loadConfig(const QString &path)
{
    const ConfigFile read = readConfigFile(path);
    if (read.problems.isEmpty())
        return read.config;
    QStringList lines;
    for (const TomlProblem &problem : read.problems)
        lines.append(problem.sentence(path));
    throw Failure(ExitCode::Configuration, lines.join(u'\n'));
}

} // namespace schalter::app
