// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/bookpages.h"

#include "base/fold.h"
#include "schema/filtermeaning.h"
#include "schema/nearest.h"
#include "storage/recordreader.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace kith {

namespace {

QStringList tagNames(Book& book)
{
    const auto schema = book.schema();
    const EntityInfo& tags = schema->entity(u"tag");
    QStringList names;
    const auto read = forEachRecord(book.connection(), tags, [&](const Record& record) -> Result<> {
        names.append(textOf(record.values[static_cast<size_t>(tags.titleField)]));
        return {};
    });
    return read ? names : QStringList(); // who reads the records meets the error, and says it
}

bool comparesWithTags(const FilterNode& node, const EntityInfo& entity)
{
    const bool isWhole = node.comparison == FilterOperator::Equal || node.comparison == FilterOperator::NotEqual ||
                         node.comparison == FilterOperator::In;
    const auto field = findFilterField(entity, node.field);
    return node.kind == FilterNode::Kind::Comparison && isWhole && field && field->field &&
           field->field->target == "tag"_L1;
}

/// Whether a value is a tag of these, or no name: what its kind is, is not asked here.
bool isTag(const FilterValue& value, const QStringList& names)
{
    const QString wanted = fold(value.text);
    return value.kind != FilterValue::Kind::Text || filterId(value, u"tag"_s) ||
           std::ranges::any_of(names, [&](const QString& name) { return fold(name) == wanted; });
}

FilterResult<> checkTags(Book& book, const EntityInfo& entity, const FilterNode& node)
{
    for (const FilterNode& part : node.parts)
        KITH_TRY(checkTags(book, entity, part));
    if (!comparesWithTags(node, entity))
        return {};
    const QStringList names = tagNames(book);
    if (node.values.empty() ||
        std::ranges::any_of(node.values, [&](const FilterValue& value) { return isTag(value, names); }))
        return {};
    const FilterValue& value = node.values.front();
    const QString position = QString::number(value.range.offset + 1);
    const QString nearest = nearestName(value.text, names);
    const QString sentence =
        nearest.isEmpty()
            ? QCoreApplication::translate("Filter", "“%1” at position %2 is none of the tags.")
                  .arg(value.text, position)
            : QCoreApplication::translate("Filter", "“%1” at position %2 is none of the tags: did you mean “%3”?")
                  .arg(value.text, position, nearest);
    return tl::unexpected(FilterProblem{sentence, value.range});
}

} // namespace

FilterContext filterContext(const Book& book)
{
    return {.currency = book.currency(),
            .region = book.region(),
            .employee = book.workingAs().value,
            .calendar = book.calendar()};
}

Result<Pages> pagesOf(Book& book)
{
    return Pages::create(book.connection(), book.schema(), book.sharedCollation(), filterContext(book));
}

QFuture<Result<IdList>> readIds(const Book& book, PageRequest request)
{
    // The worker may outlive the book: nothing of it but values goes along.
    return readIds({.open = book.opener(Connection::Access::ReadOnly),
                    .schema = book.schema(),
                    .collation = book.sharedCollation(),
                    .context = filterContext(book),
                    .request = std::move(request)});
}

FilterResult<FilterNode> checkedFilter(Book& book, const EntityInfo& entity, QStringView text)
{
    KITH_TRY_ASSIGN(FilterNode filter, parseFilter(text));
    SqlValues values;
    KITH_TRY(filterCondition(filter, entity, *book.schema(), filterContext(book), values));
    KITH_TRY(checkTags(book, entity, filter));
    return filter;
}

} // namespace kith
