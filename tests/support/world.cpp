// SPDX-License-Identifier: GPL-3.0-or-later
#include "world.h"

#include "services/submitform.h"
#include "storage/files/diskfilestore.h"
#include "storage/sqlitestorage.h"

#include <QDir>
#include <QFileInfo>

using namespace schalter::domain;
using namespace Qt::StringLiterals;

namespace schalter::test {

namespace {

// Fails loudly: what prepares a test must not fail.
template<class T>
T sure(const Result<T> &result)
{
    if (!result)
        qFatal("preparing the test failed: %s", nameOf(result.error().code).data());
    return *result;
}

// In memory where the system has such a folder: a sync to disk for each step would make the tests wait.
QString folderTemplate()
{
    const QString memory = u"/dev/shm"_s;
    return (QFileInfo(memory).isWritable() ? memory : QDir::tempPath()) + u"/govikon-XXXXXX"_s;
}

LocalizedText german(const QString &text) { return LocalizedText({{u"de"_s, text}}); }

FormField field(const QString &key, FieldType type, const QString &label, bool required)
{
    FormField made;
    made.key = key;
    made.type = type;
    made.label = german(label);
    made.required = required;
    return made;
}

Form tournament(CategoryId category)
{
    Form form;
    form.category = category;
    form.slug = u"gruempelturnier"_s;
    form.kind = FormKind::Registration;
    form.title = LocalizedText({{u"de"_s, u"Grümpelturnier"_s}, {u"fr"_s, u"Tournoi populaire"_s}});
    form.titleField = u"team"_s;
    form.fields = {
        field(u"team"_s, FieldType::Text, u"Mannschaft"_s, true),
        field(u"players"_s, FieldType::Number, u"Anzahl Spieler"_s, true),
        field(u"wishes"_s, FieldType::Paragraph, u"Besondere Wünsche"_s, false)};
    form.fields[1].minimum = 5;
    form.fields[1].maximum = 20;
    return form;
}

Form hall(CategoryId category)
{
    Form form;
    form.category = category;
    form.slug = u"aula"_s;
    form.kind = FormKind::Reservation;
    form.title = german(u"Aula reservieren"_s);
    form.resource = Resource{u"aula"_s, german(u"Aula"_s), {{u"kueche"_s, german(u"Küche"_s)}}};
    form.fields = {field(u"occasion"_s, FieldType::Text, u"Anlass"_s, false)};
    return form;
}

} // namespace

World::World()
    : now(QDateTime(QDate(2026, 11, 23), QTime(9, 0), Qt::UTC))
    , m_folder(folderTemplate())
{
    office.name = u"Govikon"_s;
    office.language = u"de"_s;
    office.languages = {u"de"_s, u"fr"_s, u"it"_s, u"en"_s};
    office.timeZone = QTimeZone("Europe/Zurich");
    office.publicUrl = u"https://tickets.govikon.example"_s;
    office.mailName = u"Govikon"_s;
    office.mailFrom = u"tickets@govikon.example"_s;
    office.limits.undoSeconds = 0; // tests of the hold set it themselves
    office.now = [this] { return now.value(); };
    m_storage = storage::SqliteStorage::open(databasePath());
    storage::FileStoreSettings files;
    files.folder = m_folder.filePath(u"attachments"_s);
    files.reservedBytes = 0;
    m_files = std::make_unique<storage::DiskFileStore>(files, m_inspector);
}

World::~World() = default;

void World::restart()
{
    m_storage.reset();
    m_storage = storage::SqliteStorage::open(databasePath());
}

Category World::addCategory(
    const QString &code, const QString &name, const QString &groupMailbox, bool hidePersonal)
{
    Category category{{}, code, german(name), groupMailbox, hidePersonal};
    category.id = sure(write<CategoryId>([&](services::Repositories &repositories) {
        return repositories.catalogue().saveCategory(category);
    }));
    return category;
}

User World::addUser(
    const QString &login, const QString &name, const QString &email, const QList<Category> &categories,
    Role role, const QString &passwordHash)
{
    User user{{}, login, name, email, role, true, {}, {}};
    for (const Category &category : categories)
        user.categories.append(category.id);
    user.id = sure(write<UserId>(
        [&](services::Repositories &repositories) { return repositories.people().add(user, passwordHash); }));
    return user;
}

Form World::addTournamentForm(const Category &category)
{
    Form form = tournament(category.id);
    form.id = sure(write<FormId>(
        [&](services::Repositories &repositories) { return repositories.catalogue().saveForm(form); }));
    return form;
}

Form World::addHallForm(const Category &category)
{
    Form form = hall(category.id);
    form.id = sure(write<FormId>([&](services::Repositories &repositories) {
        repositories.catalogue().saveResource(*form.resource);
        return repositories.catalogue().saveForm(form);
    }));
    return form;
}

Ticket World::submitTournament(const QString &name, const QString &email)
{
    const services::SubmitFormRequest request{
        u"gruempelturnier"_s,
        {{u"name"_s, {name}},
         {u"email"_s, {email}},
         {u"team"_s, {u"FC Govikon"_s}},
         {u"players"_s, {u"14"_s}}},
        u"de"_s,
        {}};
    return sure(write<Ticket>([&](services::Repositories &repositories) {
        return services::SubmitForm(office)(repositories, request);
    }));
}

Result<Ticket> World::submitHall(
    const QString &day, const QString &from, const QString &to, const QString &email)
{
    const services::SubmitFormRequest request{
        u"aula"_s,
        {{u"name"_s, {u"Maria Meier"_s}},
         {u"email"_s, {email}},
         {u"day"_s, {day}},
         {u"from"_s, {from}},
         {u"to"_s, {to}},
         {u"options"_s, {u"kueche"_s}}},
        u"de"_s,
        {}};
    return write<Ticket>([&](services::Repositories &repositories) {
        return services::SubmitForm(office)(repositories, request);
    });
}

} // namespace schalter::test
