// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <sqlite3.h>

#include <functional>
#include <vector>

namespace kith::bench {

/// Milliseconds from the start of a build until each stage was committed.
struct CBuildTimes
{
    double inserted = 0;   ///< rows only
    double indexed = 0;    ///< four indexes, built after the rows
    double searchable = 0; ///< name search and note search, built after the rows: R1M
    double trigram = 0;    ///< fragments of name and phone, built after the rows: R1M with trigram
};

/// What SQLite can do here: a table of eight columns, four indexes and three FTS5 tables, used straight from C.
/// The yardstick of every ratio; it validates nothing, folds nothing, remembers nothing. Ends the program on failure.
class CBook
{
public:
    explicit CBook(const QString& path);
    ~CBook();
    CBook(const CBook&) = delete;
    CBook& operator=(const CBook&) = delete;

    /// Fills an empty book from a CSV file in the order that is fastest: rows, indexes, search.
    CBuildTimes build(const QString& csvPath);
    /// Adds a CSV file to a filled book in one durable transaction, with all indexes and search tables kept.
    void append(const QString& csvPath);

    /// Reads every row and all eight columns; returns the bytes seen.
    qint64 readAll();
    /// Up to 50 row numbers whose short fields have a word beginning so; returns how many.
    int searchFirst50(const QString& beginning);
    /// The same with LIKE in four columns, all hits read.
    int searchLike(const QString& part);
    /// The best 50 of all hits by bm25.
    int searchRanked(const QString& beginning);
    /// 100 rows of eight columns by name after a key; returns the key of the last.
    struct Key
    {
        QByteArray name{};
        qint64 id = 0;
    };
    Key page(const Key& after);
    /// The last 100 rows by name.
    void lastPage();
    /// The key at every step-th place in order of name.
    std::vector<Key> keys(qint64 step);
    /// Gives one customer another name and city, kept in all indexes and both searches, durable on return.
    void edit(qint64 id, const QByteArray& name, const QByteArray& city);

    /// The highest id, which is the number of rows: none is ever removed.
    [[nodiscard]] qint64 count();
    void checkpoint();

private:
    void execute(const char* sql);
    sqlite3_stmt* prepared(const char* sql);
    qint64 insertRows(const QString& csvPath);
    int idsMatching(sqlite3_stmt* statement, const QByteArray& match);

    sqlite3* m_database = nullptr;
    std::vector<std::pair<const char*, sqlite3_stmt*>> m_statements;
};

/// Copies a file as `cp` does, and waits until it is on the disk.
void copyAndSync(const QString& from, const QString& to);

} // namespace kith::bench
