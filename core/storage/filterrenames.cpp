// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/filterrenames.h"

#include "base/fold.h"
#include "schema/filterfields.h"
#include "schema/filterlexer.h"
#include "storage/recordreader.h"
#include "storage/writer.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace kith {

namespace {

struct Edit
{
    FilterRange range{};
    QString text{};
};

/// The filter of a text, ranges of which are those of the whole text; none where the text is but words.
std::optional<FilterNode> filterOf(const QString& text)
{
    constexpr int most = 32; // words before the filter: a hostile text shall not take long
    int tried = 0;
    const FilterTokens read = filterTokens(text);
    for (const FilterToken& token : read.tokens) {
        if (token.kind == FilterToken::Kind::End || ++tried > most)
            return {};
        const qsizetype start = token.range.offset;
        const QString blanked = QString(start, u' ') + QStringView(text).mid(start);
        if (auto filter = parseFilter(blanked))
            return std::move(*filter);
    }
    return {};
}

class Renaming
{
public:
    Renaming(const EntityInfo& before, const EntityInfo& now, const FilterRename& rename)
        : m_before(before)
        , m_now(now)
        , m_rename(rename)
    {
    }

    [[nodiscard]] QString apply(QString text)
    {
        const auto filter = filterOf(text);
        if (!filter)
            return text;
        collect(*filter);
        std::ranges::sort(m_edits, std::ranges::greater(), [](const Edit& edit) { return edit.range.offset; });
        for (const Edit& edit : m_edits)
            text.replace(edit.range.offset, edit.range.length, edit.text);
        return text;
    }

private:
    void collect(const FilterNode& node)
    {
        for (const FilterNode& part : node.parts)
            collect(part);
        if (node.kind != FilterNode::Kind::Comparison)
            return;
        const auto meant = findFilterField(m_before, node.field);
        if (!meant || !meant->field || !m_rename.isMeant(*meant->field))
            return;
        const auto now = findFilterField(m_now, node.field);
        if (!now || !now->field || now->field->name != meant->field->name)
            m_edits.push_back({node.fieldRange, meant->field->name});
        const bool isWhole = node.comparison == FilterOperator::Equal || node.comparison == FilterOperator::NotEqual ||
                             node.comparison == FilterOperator::In;
        for (const FilterValue& value : node.values) {
            const auto word = m_rename.words.constFind(fold(value.text));
            if (isWhole && value.kind == FilterValue::Kind::Text && word != m_rename.words.constEnd())
                m_edits.push_back({value.range, toText(textValue(*word))});
        }
    }

    const EntityInfo& m_before;
    const EntityInfo& m_now;
    const FilterRename& m_rename;
    std::vector<Edit> m_edits{};
};

/// Those of one kind of the program's own that keep a filter with the kind it is of.
Result<> renameInKind(Writer& writer, const EntityInfo& keeper, const Schema& before, const FilterRename& rename)
{
    const auto query = keeper.indexOf(u"query");
    const auto kind = keeper.indexOf(u"kind");
    if (query < 0 || kind < 0)
        return {};
    const auto now = writer.sharedSchema();
    std::vector<std::pair<qint64, QString>> renamed;
    KITH_TRY(forEachRecord(writer.connection(), keeper, [&](const Record& record) -> Result<> {
        const QString filtered = textOf(record.values[static_cast<size_t>(kind)]);
        const QString text = textOf(record.values[static_cast<size_t>(query)]);
        const EntityInfo* then = before.find(filtered);
        const EntityInfo* since = now->find(filtered);
        if (!then || !since)
            return {};
        if (QString other = renamedInFilter(text, *then, *since, rename); other != text)
            renamed.emplace_back(record.id, std::move(other));
        return {};
    }));
    for (const auto& [id, text] : renamed) {
        KITH_TRY(writer.edit(keeper, id, [&, after = text](Record& record) -> Result<> {
            Value& filter = record.values[static_cast<size_t>(query)];
            Value& title = record.values[static_cast<size_t>(keeper.titleField)];
            if (title == filter)
                title = after;
            filter = after;
            return {};
        }));
    }
    return {};
}

} // namespace

QString renamedInFilter(const QString& text, const EntityInfo& before, const EntityInfo& now,
                        const FilterRename& rename)
{
    return Renaming(before, now, rename).apply(text);
}

Result<> renameInFilters(Writer& writer, const Schema& before, const FilterRename& rename)
{
    const auto schema = writer.sharedSchema();
    for (const EntityInfo& entity : schema->entities()) {
        if (entity.isInternal)
            KITH_TRY(renameInKind(writer, entity, before, rename));
    }
    return {};
}

} // namespace kith
