// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "interchange/exportplan.h"

#include <QIODevice>

#include <memory>
#include <string_view>

namespace kith {

struct ExportOptions;

/// A file of some format that an export fills: what stands before the records, the records, what stands behind them.
class ExportTarget
{
public:
    virtual ~ExportTarget() = default;

    [[nodiscard]] virtual Result<> begin() = 0;
    /// Some records as ExportWriter put them together, in their order.
    [[nodiscard]] virtual Result<> add(std::string_view records) = 0;
    /// Call it once at the end.
    [[nodiscard]] virtual Result<> finish() = 0;
};

/// The target of an export's format. Plan and device must outlive it.
[[nodiscard]] std::unique_ptr<ExportTarget> exportTarget(const ExportOptions& options, const ExportPlan& plan,
                                                         QIODevice& device);

} // namespace kith
