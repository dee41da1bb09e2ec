// SPDX-License-Identifier: GPL-3.0-or-later
#include "schema/joinedvalue.h"

#include <algorithm>

namespace kith {

namespace {

/// A consent is one of a channel, which is its label.
bool isKnownByLabel(const Field& field)
{
    return !field.hasPlainParts && field.parts.size() > 1 && field.search != SearchAs::Digits;
}

/// Two entries are one where their main parts are, however a number is spaced.
bool isSameEntry(const Field& field, const ListItem& a, const ListItem& b)
{
    const int derived = field.search == SearchAs::Digits ? 1 : -1;
    if (derived >= 0 && !a.part(derived).isEmpty() && a.part(derived) == b.part(derived))
        return true;
    if (field.hasPlainParts)
        return a.parts == b.parts; // an address is all its parts
    if (isKnownByLabel(field))
        return a.label.compare(b.label, Qt::CaseInsensitive) == 0 && a.parts == b.parts;
    return a.part(field.mainPart).compare(b.part(field.mainPart), Qt::CaseInsensitive) == 0;
}

/// An address that says the same as another and more: fills it in rather than standing beside it.
bool completes(const Field& field, const ListItem& more, const ListItem& less)
{
    if (isKnownByLabel(field) && more.label.compare(less.label, Qt::CaseInsensitive) != 0)
        return false;
    for (qsizetype i = 0; i < less.parts.size(); ++i) {
        if (!less.part(i).isEmpty() && less.part(i) != more.part(i))
            return false;
    }
    return true;
}

ItemList joined(const Field& field, ItemList list, const ItemList& further)
{
    for (const ListItem& item : further) {
        const auto same = std::find_if(list.begin(), list.end(), [&](const ListItem& other) {
            return isSameEntry(field, other, item) || completes(field, other, item);
        });
        const auto less = std::find_if(list.begin(), list.end(),
                                       [&](const ListItem& other) { return completes(field, item, other); });
        if (same == list.end() && less != list.end())
            less->parts = item.parts;
        else if (same == list.end())
            list.push_back(item);
        else if (same->label.isEmpty())
            same->label = item.label;
    }
    return list;
}

} // namespace

Value joinedValue(const Field& field, const Value& existing, const Value& incoming)
{
    if (const auto* further = std::get_if<ItemList>(&incoming)) {
        const auto* list = std::get_if<ItemList>(&existing);
        return joined(field, list ? *list : ItemList(), *further);
    }
    if (const auto* further = std::get_if<IdList>(&incoming)) {
        const auto* known = std::get_if<IdList>(&existing);
        IdList ids = known ? *known : IdList();
        ids.insert(ids.end(), further->begin(), further->end());
        std::sort(ids.begin(), ids.end());
        ids.erase(std::unique(ids.begin(), ids.end()), ids.end());
        return ids;
    }
    return incoming;
}

} // namespace kith
