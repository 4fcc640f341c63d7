// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/merge.h"
#include "core/unsavededits.h"

#include <QJsonArray>
#include <QTemporaryDir>
#include <QTest>

using namespace schalter::client;
using namespace Qt::StringLiterals;

namespace {

QJsonObject field(const QString &key, const QString &label)
{
    return {{u"key"_s, key}, {u"label"_s, QJsonObject{{u"de"_s, label}}}};
}

QJsonObject form(const QJsonArray &fields, int revision = 1)
{
    return {{u"revision"_s, revision}, {u"title"_s, u"Turnier"_s}, {u"fields"_s, fields}};
}

QStringList placesOf(const QList<Difference> &differences)
{
    QStringList places;
    for (const Difference &difference : differences)
        places.append(difference.place);
    return places;
}

} // namespace

// One thing of what two have made of it.
class MergeTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void placesAreChosenOneByOne()
    {
        const QJsonObject base = form({field(u"a"_s, u"A"_s), field(u"b"_s, u"B"_s)});
        QJsonObject mine = form({field(u"a"_s, u"Mein A"_s), field(u"b"_s, u"B"_s)});
        const QJsonObject theirs = form({field(u"a"_s, u"Ihr A"_s), field(u"b"_s, u"Ihr B"_s)}, 2);
        const auto differences = differencesOf(base, mine, theirs);
        QCOMPARE(placesOf(differences), (QStringList{u"fields[a].label.de"_s, u"fields[b].label.de"_s}));
        QVERIFY(!differences.first().isOnlyTheirs);
        QVERIFY(differences.last().isOnlyTheirs);
        const QJsonObject both = merged(base, mine, theirs, {u"fields[b].label.de"_s});
        QCOMPARE(both, form({field(u"a"_s, u"Mein A"_s), field(u"b"_s, u"Ihr B"_s)}, 2));
    }

    void whatOnlyOneHasIsKeptOrNot()
    {
        const QJsonObject base = form({field(u"a"_s, u"A"_s)});
        const QJsonObject mine = form({field(u"a"_s, u"A"_s), field(u"mine"_s, u"Meins"_s)});
        const QJsonObject theirs = form({field(u"hers"_s, u"Ihres"_s), field(u"a"_s, u"A"_s)}, 2);
        QCOMPARE(
            placesOf(differencesOf(base, mine, theirs)), (QStringList{u"fields[hers]"_s, u"fields[mine]"_s}));
        QCOMPARE(
            merged(base, mine, theirs, {u"fields[hers]"_s})["fields"_L1].toArray(),
            (QJsonArray{field(u"hers"_s, u"Ihres"_s), field(u"a"_s, u"A"_s), field(u"mine"_s, u"Meins"_s)}));
        QCOMPARE(
            merged(base, mine, theirs, {u"fields[mine]"_s})["fields"_L1].toArray(),
            (QJsonArray{field(u"a"_s, u"A"_s)}));
    }

    void anOrderIsOnePlace()
    {
        const QJsonObject a = field(u"a"_s, u"A"_s);
        const QJsonObject b = field(u"b"_s, u"B"_s);
        const auto differences = differencesOf(form({a, b}), form({a, b}), form({b, a}, 2));
        QCOMPARE(placesOf(differences), QStringList{u"fields"_s});
        QVERIFY(differences.first().isOnlyTheirs);
        QCOMPARE(merged(form({a, b}), form({a, b}), form({b, a}, 2), {u"fields"_s}), form({b, a}, 2));
    }

    void unsavedEditsOutliveTheProgram()
    {
        const QTemporaryDir folder;
        const QString file = folder.filePath(u"store"_s);
        const QJsonObject mine = form({});
        {
            LocalStore store(file);
            UnsavedEdits edits(u"form"_s, &store);
            edits.put(u"7"_s, {{}, mine});
            edits.put(u"8"_s, {{}, mine});
            edits.remove(u"8"_s);
        }
        LocalStore store(file);
        const UnsavedEdits edits(u"form"_s, &store);
        QCOMPARE(edits.keys(), QStringList{u"7"_s});
        QCOMPARE(edits.value(u"7"_s).mine, mine);
        QVERIFY(!UnsavedEdits(u"person"_s, &store).contains(u"7"_s));
    }
};

QTEST_GUILESS_MAIN(MergeTest)
#include "tst_merge.moc"
