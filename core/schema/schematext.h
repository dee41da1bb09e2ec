// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>

namespace kith {

/// What is wrong with a value, for people: SchemaText::tr("…") is both found by lupdate and translated.
struct SchemaText
{
    Q_DECLARE_TR_FUNCTIONS(schema)
};

} // namespace kith
