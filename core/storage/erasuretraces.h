// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/erasedrecords.h"
#include "storage/quotednames.h"

#include <QJsonObject>

namespace kith {

class Book;

/// What the history and the files beside a book know of records that are erased, beyond their rows.
class ErasureTraces
{
public:
    /// Before the rows go: collects what the records were ever called, and the sets of changes that touched them.
    /// `names`: of the persons among them.
    [[nodiscard]] static Result<ErasureTraces> find(Connection& connection, const Schema& schema,
                                                    std::set<RecordKey> records, QuotedNames names);
    /// After: their images go, sets of changes that were about nothing else, too, and the names in what is left of
    /// the sets that touched them, or that quote them. In the caller's transaction.
    [[nodiscard]] Result<> clear(Connection& connection, const Schema& schema);

private:
    ErasureTraces(std::set<RecordKey> records, QuotedNames names);
    [[nodiscard]] Result<> collect(Connection& connection, const Schema& schema, const RecordKey& key);
    void addTitle(const QString& title);

    /// A line of the history of something that stays.
    struct HistoryLine
    {
        qint64 set = 0;
        qint64 sequence = 0;
        QByteArray before{}; ///< empty: none
        QByteArray after{};
    };
    /// What views and the like that stay once said of them.
    [[nodiscard]] Result<> clearQuotes(Connection& connection, const Schema& schema);
    [[nodiscard]] bool takeQuotes(const EntityInfo& entity, HistoryLine& line);
    [[nodiscard]] Result<> clearMerges(Connection& connection, const RecordKey& key);
    [[nodiscard]] Result<> clearFields(Connection& connection, const RecordKey& key, const QStringList& fields,
                                       const std::pair<qint64, qint64>& sets);
    [[nodiscard]] Result<> rewrite(Connection& connection, const HistoryLine& line);
    [[nodiscard]] Result<> clearNames(Connection& connection) const;
    [[nodiscard]] Result<> clearRanges(Connection& connection, const Schema& schema);
    [[nodiscard]] Result<> clearSets(Connection& connection) const;

    std::set<RecordKey> m_records;
    std::set<qint64> m_sets;
    std::set<QString> m_titles;
    QuotedNames m_names;
};

/// Whether a draft or a form is about nobody but those who were erased: they are neither in the book nor, as what was
/// only deleted, in its history.
[[nodiscard]] Result<bool> isAboutTheErased(Book& book, const QJsonObject& content);
/// A draft that names others as well, without the erased in its lists of customers and contacts.
[[nodiscard]] Result<QJsonObject> withoutTheErased(Book& book, QJsonObject content);

// Beside the book lie drafts that wait, and what stood in open forms: what is about the erased alone goes.

[[nodiscard]] Result<> dropDraftsOfTheErased(Book& book);
[[nodiscard]] Result<> dropFormsOfTheErased(Book& book);

} // namespace kith
