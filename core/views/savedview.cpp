// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/savedview.h"

#include "schema/commonfields.h"
#include "storage/book.h"
#include "storage/recordactions.h"
#include "storage/recordreader.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace kith {

EntityInfo savedViewEntity()
{
    EntityInfo entity{.number = 10, .name = u"saved_view"_s, .plural = u"saved_views"_s};
    entity.label = QT_TRANSLATE_NOOP("entities", "View");
    entity.pluralLabel = QT_TRANSLATE_NOOP("entities", "Views");
    entity.fields = {
        field(u"name"_s, QT_TRANSLATE_NOOP("fields", "Name"), &SavedView::name).required(),
        field(u"kind"_s, QT_TRANSLATE_NOOP("fields", "Kind"), &SavedView::kind).required(),
        field(u"position"_s, QT_TRANSLATE_NOOP("fields", "Position"), &SavedView::position),
        field(u"query"_s, QT_TRANSLATE_NOOP("fields", "Filter"), &SavedView::query),
        field(u"layout"_s, QT_TRANSLATE_NOOP("fields", "Columns"), &SavedView::layout),
        reference(u"owner"_s, QT_TRANSLATE_NOOP("fields", "Owner"), &SavedView::owner, u"employee"_s).ownedByTarget(),
    };
    entity.defaultSort = u"name"_s;
    entity.isInternal = true;
    appendTimes(entity.fields);
    return entity;
}

Result<std::vector<SavedView>> savedViews(Book& book, const QString& kind)
{
    std::vector<SavedView> views;
    const auto schema = book.schema();
    const EntityInfo& entity = schema->entity(u"saved_view");
    KITH_TRY(forEachRecord(book.connection(), entity, [&](const Record& record) -> Result<> {
        SavedView view = fromRecord<SavedView>(record, entity);
        const bool isSeen = !view.owner.isValid() || view.owner == book.workingAs();
        if (view.kind == kind && isSeen)
            views.push_back(std::move(view));
        return {};
    }));
    std::ranges::stable_sort(views, {}, &SavedView::position);
    return views;
}

Result<> saveView(Book& book, SavedView view)
{
    view.name = view.name.trimmed();
    if (view.name.isEmpty())
        return error(Error::Code::InvalidInput,
                     QCoreApplication::translate("views", "A view needs a name to be kept under."));
    if (view.position == 0) {
        KITH_TRY_ASSIGN(const auto others, savedViews(book, view.kind));
        view.position = others.empty() ? 1 : others.back().position + 1;
    }
    const auto schema = book.schema();
    const Record record = toRecord(view, schema->entity(u"saved_view"));
    if (view.id.isValid()) {
        KITH_TRY(RecordActions(book).save(record));
    } else {
        KITH_TRY(RecordActions(book).add(record));
    }
    return {};
}

Result<> removeView(Book& book, SavedViewId view)
{
    const auto schema = book.schema();
    return RecordActions(book).remove(schema->entity(u"saved_view"), {view.value});
}

Result<> moveView(Book& book, const SavedView& view, int step)
{
    KITH_TRY_ASSIGN(auto views, savedViews(book, view.kind));
    const auto there = std::ranges::find(views, view.id, &SavedView::id);
    const auto to = (there - views.begin()) + step;
    if (there == views.end() || to < 0 || to >= ptrdiff_t(views.size()))
        return {};
    std::iter_swap(there, views.begin() + to);
    const auto schema = book.schema();
    const EntityInfo& entity = schema->entity(u"saved_view");
    const ChangeName name = RecordActions::nameOf(u"change"_s, entity, toRecord(view, entity));
    return book.change(name, [&](Writer& writer) -> Result<> {
        for (size_t i = 0; i < views.size(); ++i) {
            views[i].position = int(i) + 1;
            KITH_TRY(writer.update(views[i], entity));
        }
        return {};
    });
}

} // namespace kith
