// SPDX-License-Identifier: GPL-3.0-or-later
#include "activity/logging.h"
#include "activity/task.h"
#include "core/support/books.h"
#include "customers/contact.h"
#include "customers/customer.h"
#include "schema/customfield.h"
#include "storage/changelog.h"
#include "storage/check.h"
#include "storage/dump.h"
#include "storage/recordactions.h"
#include "support/catch.h"

#include <rapidcheck.h>

using namespace kith;
using namespace kith::test;
using namespace Qt::StringLiterals;

namespace {

/// A book and somebody who does one thing after another to it: whatever the numbers say.
class Player
{
public:
    Player()
        : m_book(emptyBook())
    {
    }

    Book& book() { return *m_book; }

    /// What an undo must give back: everything but the history and the count of ids.
    QByteArray contents() { return contentsOf(*m_book); }

    /// One action. False where there was nothing to act on.
    bool play(int action, int choice)
    {
        switch (action) {
        case 0:
        case 1:
            return add(choice);
        case 2:
            return edit(choice);
        case 3:
            return remove(u"customer", choice);
        case 4:
            return log(choice);
        case 5:
            return addContact(choice);
        case 6:
            return finishTask(choice);
        case 7:
            return defineField(choice);
        case 8:
            return remove(u"custom_field", choice);
        case 9:
            return import(choice);
        case 10:
            return remove(u"employee", choice);
        default:
            return tag(choice);
        }
    }

private:
    const EntityInfo& entity(QStringView name) const { return m_book->schema()->entity(name); }

    IdList ids(QStringView kind)
    {
        Statement rows = valueOf(m_book->connection().prepare("SELECT id FROM " + kind.toUtf8() + " ORDER BY id"));
        IdList found;
        while (valueOf(rows.step()))
            found.push_back(rows.integer(0));
        return found;
    }

    /// One of them, or 0.
    qint64 pick(QStringView kind, int choice)
    {
        const IdList all = ids(kind);
        return all.empty() ? 0 : all[static_cast<size_t>(choice) % all.size()];
    }

    static QString name(int choice)
    {
        static const QStringList names{u"Nguyễn Thị Hương"_s, u"अमित शर्मा"_s,         u"వెంకట రామారావు"_s,
                                       u"محمد علی خان"_s,     u"Łukasz Wiśniewski"_s, u"Blue Harbour"_s,
                                       u"O'Neil; \"Q\" --"_s};
        return names[choice % names.size()] + u' ' + QString::number(choice);
    }

    bool add(int choice)
    {
        const QString number = u"0912 34%1"_s.arg(choice % 10'000, 4, 10, QChar(u'0'));
        const qint64 owner = pick(u"employee", choice);
        std::vector<RecordActions::Assignment> assignments{{u"name"_s, name(choice)},
                                                           {u"phone"_s, number},
                                                           {u"phone_2"_s, u"+91 98765 43210"_s},
                                                           {u"city"_s, u"Huế"_s},
                                                           {u"tags"_s, u"vip; tag %1"_s.arg(choice % 3)}};
        if (owner > 0)
            assignments.emplace_back(u"owner"_s, QString::number(owner));
        const qint64 id = valueOf(RecordActions(*m_book).add(entity(u"customer"), assignments));
        return id > 0;
    }

    bool edit(int choice)
    {
        const qint64 id = pick(u"customer", choice);
        if (id == 0)
            return false;
        std::vector<RecordActions::Assignment> assignments{{u"notes"_s, u"note %1"_s.arg(choice)},
                                                           {u"name"_s, name(choice / 2)}};
        for (const Field& field : entity(u"customer").fields) {
            if (field.source == FieldSource::Custom)
                assignments.emplace_back(field.name, u"value %1"_s.arg(choice % 5));
        }
        return valueOf(RecordActions(*m_book).set(entity(u"customer"), id, assignments));
    }

    bool remove(QStringView kind, int choice)
    {
        const qint64 id = pick(kind, choice);
        if (id == 0)
            return false;
        expectSuccess(RecordActions(*m_book).remove(entity(kind), {id}));
        return true;
    }

    bool log(int choice)
    {
        LogEntry entry{.interaction = {.kind = u"call"_s, .text = u"said %1"_s.arg(choice)}};
        for (const qint64 customer : {pick(u"customer", choice), pick(u"customer", choice / 3)}) {
            if (customer > 0)
                entry.interaction.customers.push_back({customer});
        }
        if (const qint64 contact = pick(u"contact", choice); contact > 0)
            entry.interaction.contacts.push_back({contact});
        if (entry.interaction.customers.empty() && entry.interaction.contacts.empty())
            return false;
        entry.followUp = choice % 2 == 0 ? QDate(2026, 12, 1) : QDate();
        (void)valueOf(logInteraction(*m_book, entry));
        return true;
    }

    bool addContact(int choice)
    {
        Contact contact{.name = name(choice), .customer = {pick(u"customer", choice)}};
        (void)valueOf(RecordActions(*m_book).add(toRecord(contact, entity(u"contact"))));
        return true;
    }

    bool finishTask(int choice)
    {
        const qint64 id = pick(u"task", choice);
        return id > 0 && valueOf(RecordActions(*m_book).set(entity(u"task"), id, {{u"done"_s, u"yes"_s}}));
    }

    bool defineField(int choice)
    {
        const QString fieldName = u"extra_%1"_s.arg(choice % 3);
        if (entity(u"customer").indexOf(fieldName) >= 0)
            return false;
        const CustomFieldDefinition definition{
            .kind = u"customer"_s, .name = fieldName, .label = fieldName, .type = u"text"_s};
        (void)valueOf(RecordActions(*m_book).add(toRecord(definition, entity(u"custom_field"))));
        return true;
    }

    bool import(int choice)
    {
        const EntityInfo& customers = entity(u"customer");
        expectSuccess(m_book->change({u"import"_s, {u"customers"_s, u"a.csv"_s}}, [&](Writer& writer) -> Result<> {
            KITH_TRY(writer.beginBulk(customers, 100'000));
            for (int i = 0; i < 3 + choice % 20; ++i)
                KITH_TRY(writer.insert(Customer{.name = name(choice + i)}, customers));
            return {};
        }));
        return true;
    }

    bool tag(int choice)
    {
        const qint64 id = pick(u"customer", choice);
        return id > 0 &&
               valueOf(RecordActions(*m_book).set(entity(u"customer"), id, {{u"tags"_s, u"tag %1"_s.arg(choice % 4)}}));
    }

    std::unique_ptr<Book> m_book;
};

} // namespace

TEST_CASE("whatever was done, undoing it step by step gives back each state before, and redoing each after", "[undo]")
{
    REQUIRE(rc::check("undo and redo", [] {
        const auto actions = *rc::gen::container<std::vector<std::pair<int, int>>>(
            rc::gen::pair(rc::gen::inRange(0, 12), rc::gen::inRange(0, 10'000)));
        Player player;
        expectSuccess(player.book().change({u"add"_s, {}}, [&](Writer& writer) -> Result<> {
            Record asha = Schema::blank(writer.schema().entity(u"employee"));
            asha.values[0] = u"Asha Rao"_s;
            KITH_TRY_ASSIGN(const qint64 id, writer.insert(asha));
            player.book().setWorkingAs({id});
            return {};
        }));
        std::vector<QByteArray> states{player.contents()};
        for (const auto& [action, choice] : actions) {
            if (player.play(action, choice))
                states.push_back(player.contents());
        }
        RC_ASSERT(valueOf(check(player.book())).empty());
        ChangeLog log(player.book());

        for (size_t i = states.size() - 1; i > 0; --i) {
            const UndoReport report = valueOf(log.undoLast());
            RC_ASSERT(report.kept.empty());
            RC_ASSERT(player.contents() == states[i - 1]);
        }
        RC_ASSERT(valueOf(check(player.book())).empty());
        for (size_t i = 1; i < states.size(); ++i) {
            const UndoReport report = valueOf(log.redoLast());
            for (const KeptChange& kept : report.kept)
                RC_LOG(QString(kept.field + u' ' + kept.reason + u' ' + QString::number(kept.kind)).toStdString());
            RC_ASSERT(report.kept.empty());
            RC_ASSERT(player.contents() == states[i]);
        }
        RC_ASSERT(valueOf(check(player.book())).empty());
    }));
}

TEST_CASE("after anything, undone in any order, the book's derived data equal a recount", "[undo][check]")
{
    REQUIRE(rc::check("undo of older steps", [] {
        const auto actions = *rc::gen::container<std::vector<std::pair<int, int>>>(
            rc::gen::pair(rc::gen::inRange(0, 12), rc::gen::inRange(0, 10'000)));
        const auto undone = *rc::gen::container<std::vector<int>>(rc::gen::inRange(1, 100));
        Player player;
        for (const auto& [action, choice] : actions)
            (void)player.play(action, choice);
        ChangeLog log(player.book());
        for (const int set : undone) {
            const auto report = log.undo({set});
            // An unknown or undone set is refused; every other undo succeeds, whatever it has to keep.
            RC_ASSERT((report.has_value() || report.error().code == Error::Code::NotFound ||
                       report.error().code == Error::Code::Conflict));
        }
        const std::vector<Finding> findings = valueOf(check(player.book()));
        for (const Finding& finding : findings)
            RC_LOG(finding.what.toStdString());
        RC_ASSERT(findings.empty());
    }));
}
