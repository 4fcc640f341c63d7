// SPDX-License-Identifier: GPL-3.0-or-later
#include "officeday.h"
#include "services/savecategory.h"
#include "services/saveform.h"
#include "services/saveresource.h"

#include <QCheckBox>
#include <QComboBox>
#include <QListWidget>
#include <QSpinBox>
#include <QTableWidget>
#include <QTreeWidget>

using namespace Qt::StringLiterals;
using namespace schalter;
using namespace schalter::test;

// The administration, through its windows, over the real server.
class tst_ui_admin : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale(u"de_CH"_s)); }
    void init()
    {
        m_day = std::make_unique<OfficeDay>();
        domain::User maria = m_day->maria;
        maria.role = domain::Role::Administrator;
        put([&](services::Repositories &all) { all.people().save(maria); });
        start();
    }
    void cleanup() { m_day.reset(); }

    void aCategoryIsAddedAndHerOwn()
    {
        section(names::categoriesPage, 2);
        m_day->click(names::adminCategoryNew);
        m_day->type(names::adminCategoryCode, u"BAU"_s);
        m_day->type(names::adminCategoryName, u"Bauamt"_s);
        QVERIFY(!m_day->isEnabled(names::adminCategorySave)); // it has no mailbox
        m_day->type(names::adminCategoryMailbox, u"bau@govikon.example"_s);
        m_day->click(names::adminCategorySave);
        SOON(m_day->world.reader().catalogue().categoryByCode(u"BAU"_s));
        const auto made = m_day->world.reader().catalogue().categoryByCode(u"BAU"_s);
        QVERIFY(m_day->world.reader().people().find(m_day->maria.id)->categories.contains(made->id));
        auto *people = m_day->find<QListWidget>(names::adminCategoryPeople);
        SOON(people->isVisible() && people->count() == 3); // with the boss
        QCOMPARE(people->item(1)->text().section(u' ', 0, 0), u"Maria"_s);
        SOON_COMPARE(people->item(1)->checkState(), Qt::Checked);
        QCOMPARE(people->item(2)->checkState(), Qt::Unchecked);
        people->item(2)->setCheckState(Qt::Checked);
        SOON(m_day->world.reader().people().find(m_day->urs.id)->categories.contains(made->id));
    }

    void twoWhoChangeACategoryChoosePlaceByPlace()
    {
        section(names::categoriesPage, 2);
        choose(names::adminCategories, 0);
        m_day->find<QLineEdit>(names::adminCategoryName)->clear();
        m_day->type(names::adminCategoryName, u"Meins"_s);
        domain::Category hers = m_day->world.reader().catalogue().categories().first();
        hers.name = domain::LocalizedText({{u"de"_s, u"Ihres"_s}});
        hers.groupMailbox = u"neu@govikon.example"_s;
        saveAs<services::SaveCategory>(services::SaveCategoryRequest{m_boss.id, hers});
        m_day->click(names::adminCategorySave);
        SOON(m_day->isVisible(names::adminCategoryConflict));
        auto *table = m_day->find<QTableWidget>(names::conflictTable);
        QCOMPARE(table->rowCount(), 2);
        QCOMPARE(m_day->find<QLineEdit>(names::adminCategoryName)->text(), u"Meins"_s); // nothing is lost
        QCOMPARE(cell(table, u"Meins"_s, 1), u"✓ Meins"_s);
        QVERIFY(!cell(table, u"Ihres"_s, 2).startsWith(u'✓'));
        QVERIFY(cell(table, u"neu@govikon.example"_s, 2).startsWith(u'✓')); // which she alone has changed
        m_day->click(names::conflictSave);
        SOON_COMPARE(stored().name.in(u"de"_s), u"Meins"_s);
        QCOMPARE(stored().groupMailbox, u"neu@govikon.example"_s);
        SOON(!m_day->isVisible(names::adminCategoryConflict));
    }

    void whatIsGivenUpForHersCanBeBroughtBack()
    {
        section(names::categoriesPage, 2);
        choose(names::adminCategories, 0);
        m_day->find<QLineEdit>(names::adminCategoryName)->clear();
        m_day->type(names::adminCategoryName, u"Meins"_s);
        domain::Category hers = m_day->world.reader().catalogue().categories().first();
        hers.name = domain::LocalizedText({{u"de"_s, u"Ihres"_s}});
        saveAs<services::SaveCategory>(services::SaveCategoryRequest{m_boss.id, hers});
        m_day->click(names::adminCategorySave);
        SOON(m_day->isVisible(names::adminCategoryConflict));
        m_day->click(names::adminCategoryTheirs);
        m_day->click(names::conflictSave);
        SOON_COMPARE(m_day->find<QLineEdit>(names::adminCategoryName)->text(), u"Ihres"_s);
        SOON(m_day->isVisible(names::bringBack));
        m_day->click(names::bringBack);
        SOON_COMPARE(m_day->find<QLineEdit>(names::adminCategoryName)->text(), u"Meins"_s);
        m_day->click(names::adminCategorySave);
        SOON_COMPARE(stored().name.in(u"de"_s), u"Meins"_s);
    }

    void whatIsTypedOutlivesTheProgram()
    {
        section(names::categoriesPage, 2);
        choose(names::adminCategories, 0);
        m_day->type(names::adminCategoryName, u" und Spiel"_s);
        const QString typed = m_day->find<QLineEdit>(names::adminCategoryName)->text();
        start();
        section(names::categoriesPage, 2);
        QVERIFY(m_day->find<QListWidget>(names::adminCategories)->item(0)->text().startsWith(u'●'));
        choose(names::adminCategories, 0);
        SOON_COMPARE(m_day->find<QLineEdit>(names::adminCategoryName)->text(), typed);
        QVERIFY(m_day->isEnabled(names::adminCategorySave));
        m_day->click(names::adminCategoryDiscard);
        QVERIFY(m_day->find<QLineEdit>(names::adminCategoryName)->text() != typed);
    }

    void aResourceHasHoursAndClosedDays()
    {
        section(names::resourcesPage, 4);
        m_day->click(names::adminResourceNew);
        m_day->type(names::adminResourceKey, u"bus"_s);
        m_day->type(names::adminResourceName, u"Bus"_s);
        m_day->type(QLatin1StringView("adminResourceDay1"), u"08:00-12:00, 13:30-18:00"_s);
        m_day->type(names::adminResourceClosed, u"2026-12-24 2027-01-02 Ferien"_s);
        m_day->find<QSpinBox>(names::adminResourceShortest)->setValue(30);
        m_day->click(names::adminResourceSave);
        SOON(m_day->world.reader().catalogue().resource(u"bus"_s));
        const auto bus = m_day->world.reader().catalogue().resource(u"bus"_s);
        QCOMPARE(bus->opening.value(1).size(), 2);
        QCOMPARE(bus->closed.first().to, QDate(2027, 1, 2));
        QCOMPARE(bus->minimumMinutes, 30);
    }

    void aTimeThatIsNoneIsNamedAndNotSaved()
    {
        section(names::resourcesPage, 4);
        choose(names::adminResources, 0);
        m_day->type(QLatin1StringView("adminResourceDay2"), u"8 bis 12"_s);
        SOON(m_day->isVisible(names::adminResourceBar));
        QVERIFY(!m_day->isEnabled(names::adminResourceSave));
        m_day->click(names::adminResourceDiscard);
        QCOMPARE(m_day->find<QLineEdit>(QLatin1StringView("adminResourceDay2"))->text(), QString());
    }

    void fieldsMoveByKeyboardAndHaveADefault()
    {
        section(names::formsPage, 3);
        choose(names::adminForms, 0);
        auto *fields = m_day->find<QListView>(names::adminFields);
        SOON_COMPARE(fields->model()->rowCount(), 3);
        fields->setCurrentIndex(fields->model()->index(0, 0));
        fields->setFocus();
        QTest::keyClick(fields, Qt::Key_Down, Qt::AltModifier);
        QVERIFY(fields->model()->index(1, 0).data().toString().startsWith(u"Mannschaft"_s));
        QCOMPARE(fields->currentIndex().row(), 1);
        QVERIFY(fields->model()->moveRow({}, 1, {}, 3)); // as dropping it at the end does
        QCOMPARE(fields->currentIndex().row(), 2);
        fields->setCurrentIndex(fields->model()->index(0, 0)); // the number of players
        m_day->type(names::fieldStandard, u"99"_s);            // more than may be
        QVERIFY(!m_day->isEnabled(names::adminFormSave));
        m_day->find<QLineEdit>(names::fieldStandard)->clear();
        m_day->type(names::fieldStandard, u"11"_s);
        SOON(m_day->isEnabled(names::adminFormSave));
        m_day->click(names::adminFormSave);
        const auto form = [this] {
            return *m_day->world.reader().catalogue().formBySlug(u"gruempelturnier"_s);
        };
        SOON_COMPARE(form().fields.last().key, u"team"_s);
        QCOMPARE(form().fields.first().standard, u"11"_s);
    }

    void aNewPersonGetsAPasswordThatIsShownOnce()
    {
        section(names::peoplePage, 1);
        m_day->click(names::adminPersonNew);
        m_day->type(names::adminPersonLogin, u"rita"_s);
        m_day->type(names::adminPersonName, u"Rita Rot"_s);
        QVERIFY(!m_day->isEnabled(names::adminPersonSave));
        m_day->type(names::adminPersonEmail, u"rita@govikon.example"_s);
        m_day->find<QListWidget>(names::adminPersonCategories)->item(0)->setCheckState(Qt::Checked);
        m_day->click(names::adminPersonSave);
        SOON(m_day->world.reader().people().findByLogin(u"rita"_s));
        const auto rita = m_day->world.reader().people().findByLogin(u"rita"_s);
        QCOMPARE(rita->categories, QList<domain::CategoryId>{m_day->sport.id});
        SOON(m_day->isVisible(names::adminPersonPasswordBar));
        QVERIFY(!m_day->world.reader().people().passwordHash(rita->id).isEmpty());
        choose(names::adminPeople, 0);
        QVERIFY(!m_day->isVisible(names::adminPersonPasswordBar));
    }

    void theLastAdministratorCantBeTakenAway()
    {
        put([this](services::Repositories &all) {
            m_boss.active = false;
            all.people().save(m_boss);
        });
        section(names::peoplePage, 1);
        choose(names::adminPeople, 0); // she herself
        m_day->find<QCheckBox>(names::adminPersonActive)->click();
        m_day->click(names::adminPersonSave);
        SOON(m_day->isVisible(names::adminPersonBar));
        QVERIFY(m_day->world.reader().people().find(m_day->maria.id)->active);
    }

    void theHistoryShowsWhatWasDone()
    {
        domain::Category sport = stored();
        sport.groupMailbox = u"neu@govikon.example"_s;
        saveAs<services::SaveCategory>(services::SaveCategoryRequest{m_boss.id, sport});
        section(names::historyPage, 7);
        auto *tree = m_day->find<QTreeWidget>(names::historyTree);
        SOON_COMPARE(tree->topLevelItemCount(), 1);
        QCOMPARE(tree->topLevelItem(0)->text(1), u"Boss"_s);
        QVERIFY(tree->topLevelItem(0)->child(0)->text(3).endsWith(u"→ neu@govikon.example"_s));
        m_day->type(names::historySearch, u"nobody"_s);
        SOON_COMPARE(tree->topLevelItemCount(), 0);
    }

    void theFiguresAreChartsATableAndAFile()
    {
        m_day->world.submitTournament();
        section(names::figuresPage, 6);
        auto *table = m_day->find<QTableWidget>(names::figuresTable);
        SOON(table->rowCount() == 1 && table->item(0, 1));
        QCOMPARE(table->item(0, 1)->text(), u"1"_s);
        const QWidget *chart = m_day->find(names::figuresArrivals);
        QVERIFY(chart->accessibleDescription().endsWith(u": 1"_s)); // today
    }

private:
    void start()
    {
        if (!m_boss.id.isValid() || !m_day->world.reader().people().find(m_boss.id))
            m_boss = m_day->world.addUser(
                u"boss"_s, u"Boss"_s, u"boss@govikon.example"_s, {}, domain::Role::Administrator);
        m_day->startClient();
        QVERIFY(m_day->logIn());
        m_day->app->workplace()->window().findChild<QAction *>(names::adminAction)->trigger();
        SOON(m_day->isVisible(names::adminWindow));
        SOON(m_day->find<QListWidget>(names::adminCategories)->count() > 0); // it is online
        SOON(m_day->find<QListWidget>(names::adminPeople)->count() > 0);
    }
    void section(QLatin1StringView page, int row)
    {
        m_day->find<QListWidget>(names::adminSections)->setCurrentRow(row);
        SOON(m_day->isVisible(page));
    }
    void choose(QLatin1StringView list, int row)
    {
        auto *found = m_day->find<QListWidget>(list);
        SOON(found->count() > row);
        found->setCurrentRow(row);
    }
    domain::Category stored() { return m_day->world.reader().catalogue().categoryByCode(u"SPORT"_s).value(); }
    static QString cell(const QTableWidget *table, const QString &text, int column)
    {
        for (int row = 0; row < table->rowCount(); ++row)
            if (table->item(row, column)->text().endsWith(text))
                return table->item(row, column)->text();
        return {};
    }
    void put(const std::function<void(services::Repositories &)> &change)
    {
        QVERIFY(m_day->world.write<domain::Done>(
            [&](services::Repositories &all) -> domain::Result<domain::Done> {
                change(all);
                return domain::Done();
            }));
    }
    template<class UseCase, class Request>
    void saveAs(const Request &request)
    {
        put([&](services::Repositories &all) { QVERIFY(UseCase()(all, request)->saved); });
    }

    std::unique_ptr<OfficeDay> m_day;
    domain::User m_boss;
};

QTEST_MAIN(tst_ui_admin)
#include "tst_ui_admin.moc"
