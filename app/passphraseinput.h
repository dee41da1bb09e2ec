// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "arguments.h"
#include "storage/passphrase.h"

namespace kith {

enum class PassphraseIs {
    New,   ///< asked for twice, and long enough
    Known, ///< of a file that is there
};

/// From --passphrase-file, else $KITH_PASSPHRASE, else typed on the terminal, which shows nothing of it. Never an
/// argument: those are seen by everybody on the machine.
[[nodiscard]] Outcome<Passphrase> readPassphrase(const Arguments& arguments, PassphraseIs which);

/// The option readPassphrase() understands.
[[nodiscard]] OptionInfo passphraseOption();

} // namespace kith
