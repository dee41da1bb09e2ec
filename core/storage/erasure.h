// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/progress.h"
#include "base/result.h"
#include "schema/schema.h"
#include "storage/erasedrecords.h"

#include <QString>

#include <map>
#include <set>
#include <vector>

namespace kith {

class Book;

/// Persons of their own who belong to the one that goes: a customer's contacts.
enum class Companions {
    Stay, ///< without the link
    Go,
};

/// Whose data is erased, and how far.
struct ErasureRequest
{
    QString kind{}; ///< "customer" or "contact"; removed ones can be erased, too
    qint64 id = 0;
    Companions companions = Companions::Stay;
};

/// What an erasure will do, to be shown before it does it.
struct ErasurePlan
{
    /// Why something stays. What the law keeps of sales will be one more reason.
    enum class Reason {
        SharedWithOthers, ///< it is about others as well; only the link to the person goes
        PersonOfTheirOwn, ///< a contact, who stays without the customer
    };
    struct Kept
    {
        QString kind{};
        Reason reason = Reason::SharedWithOthers;
        IdList ids{};
    };

    ErasureRequest request{};
    QString title{};                    ///< what the person is called
    std::map<QString, IdList> erased{}; ///< by kind: that exist, the person among them
    qint64 removed = 0;                 ///< deleted already, and kept until now so that they could be brought back
    qint64 changes = 0;                 ///< lines of the history
    std::vector<Kept> kept{};
    std::set<RecordKey> records{}; ///< all that goes
};

/// Reads only; NotFound where there never was such a record. A look through the whole history: work for a job.
[[nodiscard]] Result<ErasurePlan> planErasure(Book& book, const ErasureRequest& request);

/// Whether somebody who typed this means the person of the plan: their name, however its letters and spaces are made
/// up. Nobody is meant by nothing.
[[nodiscard]] bool isConfirmedBy(const ErasurePlan& plan, const QString& typed);

/// Whose the drafts are that wait beside the book.
enum class Drafts {
    Drop,  ///< those about the erased go with them
    Leave, ///< a window has them open and drops them itself, once it sees that the records are gone
};

struct ErasureOptions
{
    QString backupFolder{}; ///< of the book: where a backup is made before and the marks are kept, also in the default
                            ///< one; empty: none
    Drafts drafts = Drafts::Drop;
    Progress progress{};
};

struct ErasureReport
{
    bool isClean = false; ///< false: the rows are gone; their traces in the file go at the next start of the program
};

/// Erases what the plan says, for good: rows, search texts, images and names in the history, drafts beside the book,
/// and what SQLite leaves of them in the file and its log. It cannot be undone, and no undo of what was before it
/// brings anything back. Until all rows are gone nothing is; after a crash in the middle the next opening cleans up.
[[nodiscard]] Result<ErasureReport> erase(Book& book, const ErasurePlan& plan, const ErasureOptions& options);

/// What was erased before and came back with an older backup goes again. Returns how many records that were.
[[nodiscard]] Result<qint64> eraseAgain(Book& book, const ErasedMarks& marks);

/// Whether finishErasure() has something to do.
[[nodiscard]] bool isErasureUnfinished(Book& book);

/// Does what an erasure that was interrupted left to do: nothing, mostly, and that costs one look. False: somebody
/// else uses the book; it stays to be done.
[[nodiscard]] Result<bool> finishErasure(Book& book, const QString& backupFolder, Drafts drafts = Drafts::Drop);

} // namespace kith
