// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/passphrase.h"

#include <QObject>

#include <functional>
#include <optional>

namespace kith {

/// The keychain of the desktop. Where there is none, or it is locked, nothing is kept anywhere else. Answers come
/// later, on this thread.
class Keychain : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    /// None where nothing is kept under that name, or there is no keychain.
    virtual void read(const QString& name, std::function<void(std::optional<Passphrase>)> answer);
    /// False where it cannot be kept.
    virtual void write(const QString& name, const Passphrase& passphrase, std::function<void(bool)> answer);
};

} // namespace kith
