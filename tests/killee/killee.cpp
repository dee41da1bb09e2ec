// SPDX-License-Identifier: GPL-3.0-or-later
// A program that works on a book until it is killed. usage: kith_killee BOOK FIRST [LAST]
// Serves customers from number FIRST on, undoes and redoes every third; says on its output what is saved, a line
// each, once it is: "s 7" served, "u 7" undone, "r 7" redone.
#include "core/support/shop.h"
#include "registry.h"
#include "storage/changelog.h"

#include <QCoreApplication>

#include <limits>

#include <unistd.h>

using namespace kith;

namespace {

void acknowledge(char what, qint64 number)
{
    const QByteArray line = what + (' ' + QByteArray::number(number)) + '\n';
    (void)!::write(STDOUT_FILENO, line.constData(), static_cast<size_t>(line.size()));
}

int fail(const Error& error)
{
    qCritical().noquote() << error.message << error.detail;
    return 1;
}

} // namespace

int main(int argc, char* argv[])
{
    const QCoreApplication application(argc, argv);
    const QStringList arguments = application.arguments();
    const auto book = Book::open(arguments.value(1), standardRegistry());
    if (!book)
        return fail(book.error());
    const qint64 last = arguments.size() > 3 ? arguments[3].toLongLong() : std::numeric_limits<qint64>::max();
    for (qint64 number = arguments.value(2).toLongLong(); number <= last; ++number) {
        if (const auto done = test::serve(**book, number); !done)
            return fail(done.error());
        acknowledge('s', number);
        if (number % 3 != 0 || arguments.size() > 3)
            continue;
        if (const auto undone = ChangeLog(**book).undoLast(); !undone)
            return fail(undone.error());
        acknowledge('u', number);
        if (const auto redone = ChangeLog(**book).redoLast(); !redone)
            return fail(redone.error());
        acknowledge('r', number);
    }
    return 0;
}
