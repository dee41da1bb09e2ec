// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/support/faultvfs.h"

#include <QString>
#include <QStringList>

#include <functional>
#include <set>

namespace kith::test {

/// What an act was told is saved, by the numbers it gave to its steps.
using Acknowledged = std::set<qint64>;

/// Something done to files in a folder, and how to tell afterwards that nothing acknowledged was lost nor anything
/// torn.
struct Scenario
{
    std::function<void(const QString& folder)> prepare{}; ///< without faults, once
    /// Opens files through the VFS named; reports each step that succeeded; carries on after a failure, as a user
    /// would.
    std::function<void(const QString& folder, const QByteArray& vfs, Acknowledged& acknowledged)> act{};
    /// Empty when all is well, else what is wrong. Opens the files with the default VFS.
    std::function<QString(const QString& folder, const Acknowledged& acknowledged)> problem{};
};

struct DrillOptions
{
    Fault fault = Fault::PowerLoss;
    int runs = 200; ///< at most; of more operations the first and last ten and a sample of the others
    quint32 seed = 1;
    bool isControl = false; ///< has to find a problem, so a sanitized build does not try less
};

struct DrillReport
{
    qint64 operations = 0; ///< of a run without fault
    int runs = 0;
    int struck = 0; ///< runs that met their fault
    QStringList problems{};
};

/// Runs the scenario with the fault at each operation in turn, each time on a fresh copy of the prepared folder.
/// A power loss is tried with each Survival, and once more after the last operation.
[[nodiscard]] DrillReport drill(const Scenario& scenario, const DrillOptions& options);

} // namespace kith::test
