// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/changelog.h"
#include "storage/jobprogress.h"
#include "storage/writer.h"

namespace kith {

/// Inverts one change set inside a Writer: additions go, removals come back, changed fields get their former values;
/// latest change first. What was edited or linked to since is kept and listed in the report. Of somebody who was erased
/// since there is no line left to invert: what else the set did is.
class Reversal
{
public:
    Reversal(Writer& writer, const ChangeSetInfo& set, UndoReport& report, JobProgress& job);

    [[nodiscard]] Result<> run();

private:
    struct Step
    {
        Operation operation = Operation::Changed;
        int kind = 0;
        qint64 id = 0;
        qint64 lastId = 0;
        QByteArray before{};
        QByteArray after{};
        qint64 sequence = 0;
    };

    struct Range
    {
        int kind = 0;
        qint64 first = 0;
        qint64 last = 0;
    };

    [[nodiscard]] Result<> prepare();
    /// The next thousand, latest first.
    [[nodiscard]] Result<std::vector<Step>> stepsBefore(qint64 sequence);
    [[nodiscard]] Result<> reverse(const Step& step);
    [[nodiscard]] Result<> takeAway(const EntityInfo& entity, qint64 id);
    [[nodiscard]] Result<> bringBack(const EntityInfo& entity, const Step& step);
    [[nodiscard]] Result<> putBack(const EntityInfo& entity, const Step& step);
    /// Whether a definition of a custom field may be what it was; kept and listed where not.
    [[nodiscard]] bool isAcceptable(const EntityInfo& entity, const Record& record);
    [[nodiscard]] Result<bool> isChangedSince(int kind, qint64 id);
    /// Whether a field holds what the set left in it; a reference to somebody who was erased since is not missed.
    [[nodiscard]] Result<bool> isLeftAs(const Field& field, const Value& now, const Value& then);
    [[nodiscard]] Result<bool> isLinked(const EntityInfo& target, qint64 id);
    [[nodiscard]] Result<> dropDeadReferences(const EntityInfo& entity, Record& record);
    [[nodiscard]] Result<bool> exists(const EntityInfo& entity, qint64 id);
    void keep(const EntityInfo& entity, qint64 id, const QString& field, const QString& reason);

    Writer& m_writer;
    const ChangeSetInfo& m_set;
    UndoReport& m_report;
    std::vector<Range> m_ranges; ///< this set added
    JobProgress& m_job;
};

} // namespace kith
