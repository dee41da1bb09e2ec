// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>

namespace kith {

/// The sentences of the storage for people: StorageText::tr("…") is both found by lupdate and translated.
struct StorageText
{
    Q_DECLARE_TR_FUNCTIONS(storage)
};

/// What the check of a book finds and does.
struct CheckText
{
    Q_DECLARE_TR_FUNCTIONS(check)
};

} // namespace kith
