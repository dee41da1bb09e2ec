// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonObject>

namespace kith {

/// A dialog whose unsaved content can be put aside and filled in again, after a crash or a refusal.
class TypedForm
{
public:
    virtual ~TypedForm() = default;

    /// Empty where nothing was typed.
    [[nodiscard]] virtual QJsonObject typed() const = 0;
    virtual void retype(const QJsonObject& typed) = 0;
    /// Why it is open again.
    virtual void explain(const QString& sentence) = 0;
};

} // namespace kith
