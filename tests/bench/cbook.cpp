// SPDX-License-Identifier: GPL-3.0-or-later
#include "cbook.h"

#include "creader.h"
#include "measure.h"

#include <QFile>

#include <fcntl.h>
#include <sys/sendfile.h>
#include <sys/stat.h>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace kith::bench {
namespace {

constexpr const char* Schema = R"(
    PRAGMA journal_mode = WAL;
    PRAGMA synchronous = FULL;
    PRAGMA cache_size = -65536;
    PRAGMA temp_store = MEMORY;
    CREATE TABLE IF NOT EXISTS customer(id INTEGER PRIMARY KEY, name TEXT, company TEXT, email TEXT, phone TEXT,
        city TEXT, country TEXT, note TEXT);)";

constexpr const char* Indexes = R"(
    CREATE INDEX customer_name ON customer(name, id);
    CREATE INDEX customer_email ON customer(email);
    CREATE INDEX customer_phone ON customer(phone);
    CREATE INDEX customer_city ON customer(city);)";

constexpr const char* WordSearch = R"(
    CREATE VIRTUAL TABLE search_name USING fts5(name, company, email, city, content='customer', content_rowid='id',
        prefix='2 3 4', tokenize="unicode61 remove_diacritics 2 categories 'L* N* Co M*'");
    CREATE VIRTUAL TABLE search_note USING fts5(note, content='customer', content_rowid='id', detail=column,
        tokenize="unicode61 remove_diacritics 2 categories 'L* N* Co M*'");
    INSERT INTO search_name(search_name, rank) VALUES('hashsize', 16777216);
    INSERT INTO search_note(search_note, rank) VALUES('hashsize', 16777216);
    INSERT INTO search_name(rowid, name, company, email, city) SELECT id, name, company, email, city FROM customer;
    INSERT INTO search_note(rowid, note) SELECT id, note FROM customer;)";

constexpr const char* TrigramSearch = R"(
    CREATE VIRTUAL TABLE search_trigram USING fts5(name, phone, content='customer', content_rowid='id',
        tokenize='trigram');
    INSERT INTO search_trigram(search_trigram, rank) VALUES('hashsize', 16777216);
    INSERT INTO search_trigram(rowid, name, phone) SELECT id, name, phone FROM customer;)";

constexpr const char* AppendSearch = R"(
    INSERT INTO search_name(rowid, name, company, email, city)
        SELECT id, name, company, email, city FROM customer WHERE id > %1;
    INSERT INTO search_note(rowid, note) SELECT id, note FROM customer WHERE id > %1;
    INSERT INTO search_trigram(rowid, name, phone) SELECT id, name, phone FROM customer WHERE id > %1;)";

void readColumns(sqlite3_stmt* statement, qint64& bytes)
{
    for (int column = 1; column < 8; ++column) {
        const unsigned char* text = sqlite3_column_text(statement, column);
        bytes += sqlite3_column_bytes(statement, column) + (text && *text ? 1 : 0);
    }
}

QByteArray matchOfBeginning(const QString& beginning)
{
    return '"' + beginning.toUtf8() + "\" *";
}

} // namespace

CBook::CBook(const QString& path)
{
    if (sqlite3_open(QFile::encodeName(path).constData(), &m_database) != SQLITE_OK)
        fail(u"cannot open %1"_s.arg(path));
    execute(Schema);
}

CBook::~CBook()
{
    for (const auto& [sql, statement] : m_statements)
        sqlite3_finalize(statement);
    sqlite3_close(m_database);
}

void CBook::execute(const char* sql)
{
    if (sqlite3_exec(m_database, sql, nullptr, nullptr, nullptr) != SQLITE_OK)
        fail(u"%1 in %2"_s.arg(QString::fromUtf8(sqlite3_errmsg(m_database)), QString::fromUtf8(sql)));
}

sqlite3_stmt* CBook::prepared(const char* sql)
{
    for (const auto& [known, statement] : m_statements) {
        if (known == sql) {
            sqlite3_reset(statement);
            return statement;
        }
    }
    sqlite3_stmt* statement = nullptr;
    if (sqlite3_prepare_v3(m_database, sql, -1, SQLITE_PREPARE_PERSISTENT, &statement, nullptr) != SQLITE_OK)
        fail(u"%1 in %2"_s.arg(QString::fromUtf8(sqlite3_errmsg(m_database)), QString::fromUtf8(sql)));
    m_statements.emplace_back(sql, statement);
    return statement;
}

qint64 CBook::insertRows(const QString& csvPath)
{
    sqlite3_stmt* insert = prepared(
        "INSERT INTO customer(name, company, email, phone, city, country, note) VALUES(?1, ?2, ?3, ?4, ?5, ?6, ?7)");
    return static_cast<qint64>(scanCsvInC(csvPath, [&](const CField* fields) {
        for (int i = 0; i < CColumns; ++i)
            sqlite3_bind_text(insert, i + 1, fields[i].text, fields[i].length, SQLITE_STATIC);
        if (sqlite3_step(insert) != SQLITE_DONE)
            fail(QString::fromUtf8(sqlite3_errmsg(m_database)));
        sqlite3_reset(insert);
    }));
}

CBuildTimes CBook::build(const QString& csvPath)
{
    CBuildTimes times;
    const Stopwatch watch;
    execute("BEGIN IMMEDIATE");
    insertRows(csvPath);
    times.inserted = watch.elapsed();
    execute(Indexes);
    times.indexed = watch.elapsed();
    execute(WordSearch);
    times.searchable = watch.elapsed();
    execute(TrigramSearch);
    execute("COMMIT");
    checkpoint();
    times.trigram = watch.elapsed();
    for (const char* table : {"search_name", "search_note", "search_trigram"}) {
        const QByteArray reset =
            QByteArray("INSERT INTO ") + table + '(' + table + ", rank) VALUES('hashsize', 1048576)";
        execute(reset.constData());
    }
    return times;
}

void CBook::append(const QString& csvPath)
{
    execute("BEGIN IMMEDIATE");
    const qint64 last = count();
    insertRows(csvPath);
    execute(QString::fromUtf8(AppendSearch).arg(last).toUtf8().constData());
    execute("COMMIT");
}

qint64 CBook::readAll()
{
    sqlite3_stmt* select = prepared("SELECT id, name, company, email, phone, city, country, note FROM customer");
    qint64 bytes = 0;
    while (sqlite3_step(select) == SQLITE_ROW) {
        bytes += sqlite3_column_int64(select, 0) > 0;
        readColumns(select, bytes);
    }
    return bytes;
}

int CBook::idsMatching(sqlite3_stmt* statement, const QByteArray& match)
{
    sqlite3_bind_text(statement, 1, match.constData(), static_cast<int>(match.size()), SQLITE_STATIC);
    int hits = 0;
    while (sqlite3_step(statement) == SQLITE_ROW)
        hits += sqlite3_column_int64(statement, 0) > 0;
    sqlite3_reset(statement);
    return hits;
}

int CBook::searchFirst50(const QString& beginning)
{
    return idsMatching(prepared("SELECT rowid FROM search_name WHERE search_name MATCH ?1 LIMIT 50"),
                       matchOfBeginning(beginning));
}

int CBook::searchLike(const QString& part)
{
    return idsMatching(prepared("SELECT id FROM customer WHERE name LIKE ?1 OR company LIKE ?1 OR email LIKE ?1 "
                                "OR phone LIKE ?1"),
                       '%' + part.toUtf8() + '%');
}

int CBook::searchRanked(const QString& beginning)
{
    return idsMatching(prepared("SELECT rowid FROM search_name WHERE search_name MATCH ?1 ORDER BY rank LIMIT 50"),
                       matchOfBeginning(beginning));
}

CBook::Key CBook::page(const Key& after)
{
    sqlite3_stmt* select = prepared("SELECT id, name, company, email, phone, city, country, note FROM customer "
                                    "WHERE (name, id) > (?1, ?2) ORDER BY name, id LIMIT 100");
    sqlite3_bind_text(select, 1, after.name.constData(), static_cast<int>(after.name.size()), SQLITE_STATIC);
    sqlite3_bind_int64(select, 2, after.id);
    Key last = after;
    qint64 bytes = 0;
    while (sqlite3_step(select) == SQLITE_ROW) {
        readColumns(select, bytes);
        last.id = sqlite3_column_int64(select, 0);
        last.name = QByteArray(reinterpret_cast<const char*>(sqlite3_column_text(select, 1)));
    }
    sqlite3_reset(select);
    return last;
}

void CBook::lastPage()
{
    sqlite3_stmt* select = prepared("SELECT id, name, company, email, phone, city, country, note FROM customer "
                                    "ORDER BY name DESC, id DESC LIMIT 100");
    qint64 bytes = 0;
    while (sqlite3_step(select) == SQLITE_ROW)
        readColumns(select, bytes);
    sqlite3_reset(select);
}

std::vector<CBook::Key> CBook::keys(qint64 step)
{
    sqlite3_stmt* select = prepared("SELECT name, id FROM customer ORDER BY name, id");
    std::vector<Key> keys;
    for (qint64 place = 0; sqlite3_step(select) == SQLITE_ROW; ++place) {
        if (place % step == 0)
            keys.push_back({QByteArray(reinterpret_cast<const char*>(sqlite3_column_text(select, 0))),
                            sqlite3_column_int64(select, 1)});
    }
    sqlite3_reset(select);
    return keys;
}

void CBook::edit(qint64 id, const QByteArray& name, const QByteArray& city)
{
    execute("BEGIN IMMEDIATE");
    for (const char* sql : {"INSERT INTO search_name(search_name, rowid, name, company, email, city) "
                            "SELECT 'delete', id, name, company, email, city FROM customer WHERE id = ?1",
                            "INSERT INTO search_trigram(search_trigram, rowid, name, phone) "
                            "SELECT 'delete', id, name, phone FROM customer WHERE id = ?1",
                            "UPDATE customer SET name = ?2, city = ?3 WHERE id = ?1",
                            "INSERT INTO search_name(rowid, name, company, email, city) "
                            "SELECT id, name, company, email, city FROM customer WHERE id = ?1",
                            "INSERT INTO search_trigram(rowid, name, phone) "
                            "SELECT id, name, phone FROM customer WHERE id = ?1"}) {
        sqlite3_stmt* statement = prepared(sql);
        sqlite3_bind_int64(statement, 1, id);
        if (sqlite3_bind_parameter_count(statement) == 3) {
            sqlite3_bind_text(statement, 2, name.constData(), static_cast<int>(name.size()), SQLITE_STATIC);
            sqlite3_bind_text(statement, 3, city.constData(), static_cast<int>(city.size()), SQLITE_STATIC);
        }
        if (sqlite3_step(statement) != SQLITE_DONE)
            fail(QString::fromUtf8(sqlite3_errmsg(m_database)));
        sqlite3_reset(statement);
    }
    execute("COMMIT");
}

qint64 CBook::count()
{
    sqlite3_stmt* select = prepared("SELECT max(id) FROM customer");
    sqlite3_step(select);
    const qint64 last = sqlite3_column_int64(select, 0);
    sqlite3_reset(select);
    return last;
}

void CBook::checkpoint()
{
    execute("PRAGMA wal_checkpoint(TRUNCATE)");
}

void copyAndSync(const QString& from, const QString& to)
{
    const int source = open(QFile::encodeName(from).constData(), O_RDONLY | O_CLOEXEC);
    const int target = open(QFile::encodeName(to).constData(), O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0600);
    struct stat status
    {
    };
    if (source < 0 || target < 0 || fstat(source, &status) != 0)
        fail(u"cannot copy %1 to %2"_s.arg(from, to));
    off_t left = status.st_size;
    while (left > 0) {
        const ssize_t copied = sendfile(target, source, nullptr, static_cast<size_t>(left));
        if (copied <= 0)
            fail(u"cannot copy %1 to %2"_s.arg(from, to));
        left -= copied;
    }
    if (fsync(target) != 0)
        fail(u"cannot write %1 to the disk"_s.arg(to));
    close(source);
    close(target);
}

} // namespace kith::bench
