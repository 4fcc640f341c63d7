// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commandline.h"

#include "app/console.h"
#include "app/failure.h"
#include "app/nearest.h"

#include <QCommandLineParser>

using namespace Qt::StringLiterals;

namespace schalter::app {

namespace {

const QString defaultConfig = u"/etc/schalter/schalterd.toml"_s;

void describe(QCommandLineParser &parser, const Command &command)
{
    parser.setApplicationDescription(command.summary());
    parser.addOption({{u"h"_s, u"help"_s}, u"Shows this help."_s});
    parser.addOption({u"config"_s, u"The configuration file."_s, u"FILE"_s, defaultConfig});
    if (command.printsData())
        parser.addOption({u"json"_s, u"Prints JSON for programs."_s});
    parser.addOptions(command.options());
    for (const Positional &word : command.positionals())
        parser.addPositionalArgument(
            word.name, word.description, word.optional ? u'[' + word.name + u']' : word.name);
}

QString usage(const QCommandLineParser &parser, const Command &command)
{
    QString text = parser.helpText();
    const qsizetype end = text.indexOf(u'\n');
    QString first = u"Usage: schalterd "_s + command.name() + u" [options]"_s;
    for (const Positional &word : command.positionals())
        first += word.optional ? u" [%1]"_s.arg(word.name) : u' ' + word.name;
    return first + text.mid(end);
}

void checkWords(const Command &command, const QStringList &words)
{
    const QList<Positional> expected = command.positionals();
    for (qsizetype i = words.size(); i < expected.size(); ++i)
        if (!expected[i].optional)
            throw Failure(ExitCode::Usage, u"%1 is missing, see --help"_s.arg(expected[i].name));
    if (words.size() > expected.size())
        throw Failure(
            ExitCode::Usage, u"unexpected argument \"%1\", see --help"_s.arg(words[expected.size()]));
}

} // namespace

CommandLine::CommandLine(const Commands &commands, Console &console)
    : m_commands(commands)
    , m_console(console)
{
}

ExitCode CommandLine::run(const QStringList &arguments) const
{
    if (arguments.value(0) == "--version"_L1) {
        m_console.print(u"schalterd " SCHALTER_VERSION ""_s);
        return ExitCode::Ok;
    }
    if (arguments.value(0) == "--help"_L1 || arguments.value(0) == "-h"_L1) {
        m_console.print(help());
        return ExitCode::Ok;
    }
    try {
        return runCommand(arguments);
    } catch (const Failure &failure) {
        const QStringList lines = failure.sentence().split(u'\n');
        for (const QString &line : lines)
            m_console.complain(u"schalterd: "_s + line);
        return failure.code();
    } catch (const std::exception &error) {
        m_console.complain(u"schalterd: "_s + QString::fromUtf8(error.what()));
        return ExitCode::Other;
    }
}

ExitCode CommandLine::runCommand(const QStringList &arguments) const
{
    const Command *command = find(arguments);
    if (!command)
        throw Failure(ExitCode::Usage, unknown(arguments));
    const qsizetype words = command->name().count(u' ') + 1;
    try {
        return runCommand(*command, arguments.mid(words));
    } catch (const Failure &failure) {
        if (failure.code() != ExitCode::Usage)
            throw;
        throw Failure(ExitCode::Usage, command->name() + u": "_s + failure.sentence());
    }
}

ExitCode CommandLine::runCommand(const Command &command, const QStringList &arguments) const
{
    QCommandLineParser parser;
    describe(parser, command);
    const bool isUnderstood = parser.parse(QStringList{u"schalterd"_s} + arguments);
    if (parser.isSet(u"help"_s)) {
        m_console.print(usage(parser, command));
        return ExitCode::Ok;
    }
    if (!isUnderstood)
        throw Failure(ExitCode::Usage, parser.errorText());
    checkWords(command, parser.positionalArguments());
    return command.run(parser, m_console);
}

const Command *CommandLine::find(const QStringList &words) const
{
    const QString typed = words.mid(0, 2).join(u' ');
    for (const auto &command : m_commands)
        if (typed == command->name() || words.value(0) == command->name())
            return command.get();
    return nullptr;
}

QString CommandLine::help() const
{
    QString text =
        u"Usage: schalterd COMMAND [options]\n\nThe server of Schalter, the counter window between a "
        "municipality and its applicants.\n\nCommands (each with --help):\n"_s;
    for (const auto &command : m_commands)
        text += u"  %1 %2\n"_s.arg(command->name(), -20).arg(command->summary());
    return text + u"\nOptions:\n  --version            Shows the version.\n  --help               Shows this "
                  u"help.\n\n"
                  "Each command takes --config FILE (default %1); those that print data take --json.\n"_s.arg(
                      defaultConfig);
}

QString CommandLine::unknown(const QStringList &words) const
{
    if (words.isEmpty())
        return u"a command is missing, see schalterd --help"_s;
    QStringList names;
    QStringList ofGroup;
    for (const auto &command : m_commands) {
        names.append(command->name());
        if (command->name().startsWith(words[0] + u' '))
            ofGroup.append(command->name().section(u' ', 1));
    }
    if (!ofGroup.isEmpty())
        return u"\"%1\" needs one of %2 after it, see schalterd --help"_s.arg(
            words[0], ofGroup.join(u", "_s));
    const QString near = nearest(words[0], names);
    return near.isEmpty() ? u"unknown command \"%1\", see schalterd --help"_s.arg(words[0])
                          : u"unknown command \"%1\", did you mean \"%2\"?"_s.arg(words[0], near);
}

} // namespace schalter::app
