// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/ids.h"
#include "base/result.h"
#include "schema/field.h"

namespace kith {

class Book;

using SavedViewId = Id<struct SavedView>;

/// A list as somebody likes to see it, under a name: for everybody who works with the book, or for them alone.
struct SavedView
{
    SavedViewId id{};
    QString name{};
    QString kind{};     ///< of the records listed, singular
    int position = 0;   ///< from 1
    QString query{};    ///< words or a filter, as typed
    QString layout{};   ///< JSON: columns and order
    EmployeeId owner{}; ///< who alone sees it; invalid: everybody
};

[[nodiscard]] EntityInfo savedViewEntity();

/// The views of a kind that whoever is working sees, everybody's and their own, in the order people gave them.
[[nodiscard]] Result<std::vector<SavedView>> savedViews(Book& book, const QString& kind);

// Each one change set and one undo step.

/// Keeps it, a new one behind the others; InvalidInput without a name.
[[nodiscard]] Result<> saveView(Book& book, SavedView view);
[[nodiscard]] Result<> removeView(Book& book, SavedViewId view);
/// One place towards the start (-1) or the end (1); nothing where there is none.
[[nodiscard]] Result<> moveView(Book& book, const SavedView& view, int step);

} // namespace kith
