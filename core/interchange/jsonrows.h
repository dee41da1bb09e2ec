// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "interchange/rowsource.h"
#include "interchange/textsource.h"
#include "schema/field.h"

#include <QCoreApplication>
#include <QHash>
#include <QJsonObject>
#include <QJsonValue>

#include <optional>

namespace kith {

/// The records of a JSON file: `[{…}, …]`, or an object whose "rows" (or "customers" …) is such a list. One record at a
/// time is in memory. A record becomes a row under our own names: "phones": [{"value": …}] gives `phone`, `phone_2`.
class JsonRows : public RowSource
{
    Q_DECLARE_TR_FUNCTIONS(kith::JsonRows)

public:
    /// Goes to the first record. The source and the entity must outlive the rows.
    static Result<std::unique_ptr<JsonRows>> open(TextSource& source, const EntityInfo& entity);

    /// The headers of the first record; empty where there is none.
    [[nodiscard]] QStringList headers() const override { return m_firstHeaders; }
    [[nodiscard]] qint64 expectedRows() const override { return size() / usualRecord; }
    [[nodiscard]] DecimalSeparator decimalSeparator() const override { return DecimalSeparator::Point; }

    Result<bool> next() override;
    [[nodiscard]] const Row& row() const override { return m_row; }
    [[nodiscard]] qint64 position() const override { return m_source->position(); }
    [[nodiscard]] qint64 size() const override { return m_source->size(); }

private:
    static constexpr qint64 usualRecord = 400; ///< bytes

    JsonRows(TextSource& source, const EntityInfo& entity);

    Result<> findList();
    Result<bool> readRecord();
    void takeRecord();
    void flatten(const QString& name, const QJsonValue& value);
    void flattenList(const QString& name, const QJsonArray& list);
    void addCell(const QString& header, const QString& text);

    // The text, character by character; NUL at the end.
    Result<char> peek();
    Result<char> peekPastBlanks();
    void skip() { ++m_at; }
    Result<> readValue(std::string* target);
    [[nodiscard]] tl::unexpected<Error> malformed() const;

    TextSource* m_source;
    const EntityInfo* m_entity;
    std::string m_buffer;
    size_t m_at = 0;
    qint64 m_line = 1;
    bool m_isFirst = true;
    bool m_hasAhead = false; ///< the first record is read before anyone asks

    std::string m_text; ///< of the record
    QStringList m_names;
    std::vector<std::string> m_cells;
    std::vector<std::string_view> m_views;
    QHash<QString, std::shared_ptr<const QStringList>> m_shapes;
    QStringList m_firstHeaders;
    Row m_row;
};

} // namespace kith
