// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/support/aviary.h"
#include "customers/customer.h"
#include "storage/dump.h"
#include "storage/recordimage.h"
#include "storage/recordreader.h"
#include "views/savedview.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <rapidcheck.h>

using namespace kith;
using namespace kith::test;
using namespace Qt::StringLiterals;

namespace {

using State = std::map<RecordKey, QJsonObject>;

/// All that people entered, by record; when it was last changed is left out.
State stateOf(Book& book)
{
    State state;
    for (const EntityInfo& entity : book.schema()->entities()) {
        if (entity.isInternal)
            continue;
        expectSuccess(forEachRecord(book.connection(), entity, [&](const Record& record) -> Result<> {
            QJsonObject image = QJsonDocument::fromJson(imageOf(entity, record)).object();
            image.remove(u"changed"_s);
            state[{entity.number, record.id}] = image;
            return {};
        }));
    }
    return state;
}

/// What that state is when these never were.
State without(const State& state, const std::set<RecordKey>& erased, const Schema& schema)
{
    State left;
    for (const auto& [key, image] : state) {
        if (erased.contains(key))
            continue;
        QJsonObject values = image;
        for (const Field& field : schema.entity(key.first).fields) {
            if (field.target.isEmpty() || !values.contains(field.name))
                continue;
            const int target = schema.entity(field.target).number;
            QJsonArray ids;
            for (const auto& id :
                 image[field.name].isArray() ? image[field.name].toArray() : QJsonArray{image[field.name]}) {
                if (!erased.contains({target, id.toInteger()}))
                    ids.append(id);
            }
            if (ids.isEmpty())
                values.remove(field.name);
            else
                values[field.name] = image[field.name].isArray() ? QJsonValue(ids) : ids.first();
        }
        left[key] = values;
    }
    return left;
}

std::string difference(const State& is, const State& wanted)
{
    std::string text;
    const auto line = [&](const RecordKey& key, const QJsonObject& image) {
        return std::to_string(key.first) + ':' + std::to_string(key.second) + ' ' +
               QJsonDocument(image).toJson(QJsonDocument::Compact).toStdString() + '\n';
    };
    for (const auto& [key, image] : is) {
        if (const auto other = wanted.find(key); other == wanted.end() || other->second != image)
            text += "is     " + line(key, image);
    }
    for (const auto& [key, image] : wanted) {
        if (const auto other = is.find(key); other == is.end() || other->second != image)
            text += "wanted " + line(key, image);
    }
    return text;
}

/// Somebody who works with people each of whom has a word of their own that stands in all that is about them alone.
class Company
{
public:
    Company() = default;

    Book& book() { return *m_book; }

    void play(int action, int choice)
    {
        const auto before = stateOf(*m_book);
        const ChangeSetId last = m_book->lastChange();
        const auto next = valueOf(ChangeLog(*m_book).nextUndo());
        act(action, choice);
        const ChangeSetId now = m_book->lastChange();
        const auto done = valueOf(ChangeLog(*m_book).nextUndo());
        if (now == last || !done || done->id != now || (next && next->id == now))
            return; // nothing, or an undo or a redo
        m_before[now.value] = before;
        m_after[now.value] = stateOf(*m_book);
    }

    [[nodiscard]] const State& before(ChangeSetId set) const { return m_before.at(set.value); }
    [[nodiscard]] const State& after(ChangeSetId set) const { return m_after.at(set.value); }

    /// Somebody who is there, or was deleted; {} where there is nobody.
    RecordKey anybody(int choice)
    {
        IdList deleted;
        const int customers = entity(u"customer").number;
        Statement rows =
            valueOf(m_book->connection().prepare("SELECT DISTINCT record_id FROM change WHERE kind = ?1 AND "
                                                 "operation = 3 AND record_id NOT IN (SELECT id FROM "
                                                 "customer)"));
        rows.bind(1, qint64{customers});
        while (valueOf(rows.step()))
            deleted.push_back(rows.integer(0));
        std::vector<RecordKey> all;
        for (const qint64 id : ids(u"customer"))
            all.emplace_back(customers, id);
        for (const qint64 id : deleted)
            all.emplace_back(customers, id);
        for (const qint64 id : ids(u"contact"))
            all.emplace_back(entity(u"contact").number, id);
        return all.empty() ? RecordKey() : all[static_cast<size_t>(choice) % all.size()];
    }

    /// Their own word.
    static QByteArray wordOf(const RecordKey& person, const Schema& schema)
    {
        return word(schema.entity(person.first).name, person.second).toUtf8();
    }

private:
    [[nodiscard]] const EntityInfo& entity(QStringView name) const { return m_book->schema()->entity(name); }

    static QString word(const QString& kind, qint64 id)
    {
        return u"%1q%2q"_s.arg(kind == "customer"_L1 ? u"zanz"_s : u"kont"_s, QString::number(id));
    }

    qint64 nextOf(QStringView kind)
    {
        return valueOf(
            m_book->connection().integer("SELECT coalesce(max(last_id), 0) + 1 FROM id_sequence WHERE kind = " +
                                         QByteArray::number(entity(kind).number)));
    }

    IdList ids(QStringView kind)
    {
        Statement rows = valueOf(m_book->connection().prepare("SELECT id FROM " + kind.toUtf8() + " ORDER BY id"));
        IdList found;
        while (valueOf(rows.step()))
            found.push_back(rows.integer(0));
        return found;
    }

    qint64 pick(QStringView kind, int choice)
    {
        const IdList all = ids(kind);
        return all.empty() ? 0 : all[static_cast<size_t>(choice) % all.size()];
    }

    void act(int action, int choice)
    {
        RecordActions actions(*m_book);
        const qint64 customer = pick(u"customer", choice);
        const QString theirs = word(u"customer"_s, customer);
        if (action == 0 || customer == 0) {
            const QString name = word(u"customer"_s, nextOf(u"customer"));
            valueOf(actions.add(entity(u"customer"), {{u"name"_s, u"Rose "_s + name},
                                                      {u"email"_s, name + u"@example.com"_s},
                                                      {u"tags"_s, u"tag %1"_s.arg(choice % 3)}}));
            return;
        }
        switch (action) {
        case 1:
            (void)valueOf(actions.set(entity(u"customer"), customer,
                                      {{u"name"_s, theirs + u" %1"_s.arg(choice % 4)}, {u"notes"_s, theirs}}));
            return;
        case 2:
            expectSuccess(actions.remove(entity(u"customer"), {customer}));
            return;
        case 3:
            log(choice);
            return;
        case 4: {
            const QString name = word(u"contact"_s, nextOf(u"contact"));
            valueOf(actions.add(entity(u"contact"), {{u"name"_s, name}, {u"customer"_s, QString::number(customer)}}));
            return;
        }
        case 5:
            valueOf(actions.add(entity(u"task"),
                                {{u"subject"_s, u"Call "_s + theirs}, {u"customer"_s, QString::number(customer)}}));
            return;
        case 6:
            if (const qint64 task = pick(u"task", choice); task > 0)
                (void)valueOf(actions.set(entity(u"task"), task, {{u"done"_s, choice % 2 == 0 ? u"yes"_s : u"no"_s}}));
            return;
        case 7:
            import(1 + choice % 5);
            return;
        case 8:
            expectSuccess(saveView(
                *m_book, choice % 2 == 0
                             ? SavedView{.name = theirs, .kind = u"customer"_s}
                             : SavedView{.name = u"Mine"_s, .kind = u"customer"_s, .query = u"name ~ "_s + theirs}));
            return;
        case 9:
            if (const qint64 talk = pick(u"interaction", choice); talk > 0)
                expectSuccess(actions.remove(entity(u"interaction"), {talk}));
            return;
        case 10:
            if (const qint64 contact = pick(u"contact", choice); contact > 0)
                expectSuccess(actions.remove(entity(u"contact"), {contact}));
            return;
        case 11:
            (void)ChangeLog(*m_book).undoLast();
            return;
        case 12:
            (void)ChangeLog(*m_book).redoLast();
            return;
        default:
            (void)valueOf(actions.set(entity(u"customer"), customer, {{u"tags"_s, u"tag %1"_s.arg(choice % 5)}}));
        }
    }

    /// What is about one alone says so; what is about two is about neither alone.
    void log(int choice)
    {
        LogEntry entry{.interaction = {.kind = u"call"_s}};
        const qint64 first = pick(u"customer", choice);
        const qint64 second = pick(u"customer", choice / 3);
        entry.interaction.customers.push_back({first});
        if (second != first)
            entry.interaction.customers.push_back({second});
        entry.interaction.text = second != first ? u"said %1"_s.arg(choice) : word(u"customer"_s, first);
        entry.followUp = choice % 2 == 0 ? QDate(2026, 12, 1) : QDate();
        entry.followUpText = entry.interaction.text;
        (void)valueOf(logInteraction(*m_book, entry));
    }

    void import(int count)
    {
        const EntityInfo& customers = entity(u"customer");
        qint64 id = nextOf(u"customer");
        expectSuccess(m_book->change({u"import"_s, {u"customers"_s, u"a.csv"_s}}, [&](Writer& writer) -> Result<> {
            KITH_TRY(writer.beginBulk(customers, 100'000));
            for (int i = 0; i < count; ++i)
                KITH_TRY(writer.insert(Customer{.name = word(u"customer"_s, id++)}, customers));
            return {};
        }));
    }

    std::unique_ptr<Book> m_book = emptyBook();
    std::map<qint64, State> m_before{};
    std::map<qint64, State> m_after{};
};

std::string findingsOf(Book& book)
{
    std::string text;
    for (const Finding& finding : valueOf(check(book)))
        text += finding.what.toStdString() + '\n';
    return text;
}

} // namespace

TEST_CASE("after an erasure all else is undone and redone step by step, and nothing of the erased comes back",
          "[erasure][undo][property]")
{
    REQUIRE(rc::check("undo around an erasure", [] {
        const auto actions = *rc::gen::container<std::vector<std::pair<int, int>>>(
            rc::gen::pair(rc::gen::inRange(0, 14), rc::gen::inRange(0, 10'000)));
        const int whom = *rc::gen::inRange(0, 10'000);
        Company company;
        for (const auto& [action, choice] : actions)
            company.play(action, choice);
        const RecordKey person = company.anybody(whom);
        if (person.second == 0)
            return;
        Book& book = company.book();
        const QByteArray word = Company::wordOf(person, *book.schema());
        const ErasurePlan plan =
            valueOf(planErasure(book, {.kind = book.schema()->entity(person.first).name,
                                       .id = person.second,
                                       .companions = whom % 2 == 0 ? Companions::Go : Companions::Stay}));
        const auto goes = [&](const State& state) {
            return without(state, plan.records, *book.schema());
        };
        const auto expectNothingOfThem = [&] {
            RC_ASSERT(!valueOf(logicalDump(book.connection())).contains(word));
            RC_ASSERT(findingsOf(book) == "");
        };

        valueOf(erase(book, plan, {}));
        expectNothingOfThem();
        ChangeLog log(book);
        std::vector<ChangeSetId> undone;
        while (const auto next = valueOf(log.nextUndo())) {
            const UndoReport report = valueOf(log.undoLast());
            undone.push_back(report.set.id);
            RC_ASSERT(difference(stateOf(book), goes(company.before(report.set.id))) == "");
        }
        RC_ASSERT(difference(stateOf(book), {}) == "");
        expectNothingOfThem();
        for (auto set = undone.rbegin(); set != undone.rend(); ++set) {
            RC_ASSERT(valueOf(log.redoLast()).set.id == *set);
            RC_ASSERT(difference(stateOf(book), goes(company.after(*set))) == "");
        }
        RC_ASSERT(!valueOf(log.nextRedo()));
        expectNothingOfThem();
    }));
}

TEST_CASE("of an import the others are taken back after one of its rows was erased", "[erasure][undo]")
{
    const Aviary aviary;
    const EntityInfo& customers = aviary.entity(u"customer");
    const qint64 before = aviary.count("customer");
    IdList added;
    expectSuccess(aviary.book->change({u"import"_s, {u"customers"_s, u"a.csv"_s}}, [&](Writer& writer) -> Result<> {
        KITH_TRY(writer.beginBulk(customers, 100));
        for (int i = 0; i < 100; ++i) {
            KITH_TRY_ASSIGN(const CustomerId id, writer.insert(Customer{.name = u"Imported %1"_s.arg(i)}, customers));
            added.push_back(id.value);
        }
        return {};
    }));

    valueOf(erase(*aviary.book, valueOf(planErasure(*aviary.book, {.kind = u"customer"_s, .id = added[40]})), {}));
    const UndoReport report = valueOf(ChangeLog(*aviary.book).undoLast());

    CHECK(report.set.name.key == u"import"_s);
    CHECK(report.changes == 99);
    CHECK(report.kept.empty());
    CHECK(aviary.count("customer") == before);
    CHECK(valueOf(ChangeLog(*aviary.book).redoLast()).changes == 99);
    CHECK(aviary.count("customer") == before + 99);
    CHECK(aviary.count("customer WHERE id = " + QByteArray::number(added[40])) == 0);
    CHECK(aviary.findings() == QStringList());
}

TEST_CASE("a step that was about nobody but the erased is no step any more, undone or not", "[erasure][undo]")
{
    const Aviary aviary;
    const EntityInfo& customers = aviary.entity(u"customer");
    ChangeLog log(*aviary.book);
    const auto importOne = [&] {
        qint64 id = 0;
        expectSuccess(aviary.book->change({u"import"_s, {u"customers"_s, u"a.csv"_s}}, [&](Writer& writer) -> Result<> {
            KITH_TRY(writer.beginBulk(customers, 1));
            KITH_TRY_ASSIGN(const CustomerId added, writer.insert(Customer{.name = u"Solo"_s}, customers));
            id = added.value;
            return {};
        }));
        return id;
    };
    const auto last = valueOf(log.nextUndo());
    const qint64 undoings = aviary.count("change_set WHERE name = 'undo'");
    const qint64 standing = importOne();
    valueOf(erase(*aviary.book, valueOf(planErasure(*aviary.book, {.kind = u"customer"_s, .id = standing})), {}));
    CHECK(valueOf(log.nextUndo())->id == last->id);

    const qint64 undone = importOne();
    valueOf(log.undoLast());
    valueOf(erase(*aviary.book, valueOf(planErasure(*aviary.book, {.kind = u"customer"_s, .id = undone})), {}));

    CHECK(valueOf(log.nextUndo())->id == last->id);
    CHECK_FALSE(valueOf(log.nextRedo()));
    CHECK(aviary.count("change_set WHERE name = 'import'") == 0);
    CHECK(aviary.count("change_set WHERE name = 'undo'") == undoings);
    CHECK(aviary.findings() == QStringList());
}

TEST_CASE("who was merged by mistake leaves nothing with whom they were taken for", "[erasure][undo]")
{
    const Aviary aviary;
    RecordActions actions(*aviary.book);
    const EntityInfo& customers = aviary.entity(u"customer");
    const qint64 id = valueOf(actions.add(customers, {{u"name"_s, u"Zanzibarova"_s}, {u"notes"_s, u"zanzinotes"_s}}));
    expectSuccess(actions.set(customers, aviary.other, {{u"notes"_s, u"mine"_s}}).map([](bool) {}));
    valueOf(actions.merge(customers, aviary.other, {id}));
    valueOf(actions.set(customers, aviary.other, {{u"city"_s, u"Huế"_s}}));
    valueOf(actions.set(customers, aviary.other, {{u"notes"_s, u"zanzinotes and more"_s}}));
    valueOf(ChangeLog(*aviary.book).undoLast());
    valueOf(ChangeLog(*aviary.book).undoLast());
    valueOf(ChangeLog(*aviary.book).undoLast());
    REQUIRE(aviary.count("customer WHERE id = " + QByteArray::number(id)) == 1);

    valueOf(erase(*aviary.book, valueOf(planErasure(*aviary.book, {.kind = u"customer"_s, .id = id})), {}));

    CHECK_FALSE(valueOf(logicalDump(aviary.book->connection())).toLower().contains("zanzi"));
    CHECK(valueOf(ChangeLog(*aviary.book).undoLast()).set.name.key == u"change"_s);
    CHECK(aviary.count("customer WHERE notes = 'mine'") == 0);
    CHECK(aviary.findings() == QStringList());
}
