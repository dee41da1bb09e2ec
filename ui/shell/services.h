// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace kith {

class Book;
class JobRunner;
class NameCache;
class SaveGate;
class FormDesk;
class CallDesk;

/// What the shell lends to its pages; everything lives longer than they do.
struct Services
{
    Book& book;
    JobRunner& jobs;
    NameCache& names;
    SaveGate& saves;
    FormDesk& forms;
    CallDesk& calls;
};

} // namespace kith
