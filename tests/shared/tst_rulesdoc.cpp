// SPDX-License-Identifier: GPL-3.0-or-later
#include <QDirIterator>
#include <QFile>
#include <QRegularExpression>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

QString contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

// What there is to refer to: "tst_x: function" of the QtTest programs, "e2e/x" of the plays in the browser.
QSet<QString> tests(const QString &root)
{
    static const QRegularExpression function(
        u"^    void (\\w+)\\(\\)"_s, QRegularExpression::MultilineOption);
    QSet<QString> found;
    QDirIterator sources(root, {u"tst_*.cpp"_s}, QDir::Files, QDirIterator::Subdirectories);
    while (sources.hasNext()) {
        const QString path = sources.next();
        auto matches = function.globalMatch(contentOf(path));
        while (matches.hasNext())
            found.insert(QFileInfo(path).baseName() + u": "_s + matches.next().captured(1));
    }
    for (const auto *folder : {"/e2e/tests", "/e2e/stories"})
        for (const QString &file : QDir(root + QLatin1StringView(folder)).entryList({u"*.mjs"_s}))
            found.insert(u"e2e/"_s + QFileInfo(file).baseName());
    return found;
}

} // namespace

// Holds docs/rules.md to the tests that there are: every rule names one, and each of those exists.
class RulesDocTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void everyRuleNamesTestsThatExist()
    {
        static const QRegularExpression name(u"`([^`]+)`"_s);
        const QSet<QString> known = tests(QStringLiteral(TESTS_FOLDER));
        int rules = 0;
        for (const QString &line : contentOf(QStringLiteral(RULES_PAGE)).split(u'\n')) {
            const QStringList cells = line.split(u'|');
            if (cells.size() < 4 || cells[1].trimmed().startsWith(u"---"_s) || cells[1].contains(u" rule "_s))
                continue;
            ++rules;
            auto matches = name.globalMatch(cells[2]);
            QVERIFY2(matches.hasNext(), qPrintable(u"no test: "_s + cells[1]));
            while (matches.hasNext()) {
                const QString test = matches.next().captured(1);
                QVERIFY2(known.contains(test), qPrintable(u"there is no "_s + test));
            }
        }
        QVERIFY(rules > 40);
    }
};

QTEST_GUILESS_MAIN(RulesDocTest)
#include "tst_rulesdoc.moc"
