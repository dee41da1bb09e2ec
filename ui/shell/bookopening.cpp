// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/bookopening.h"

#include "registry.h"
#include "shell/lockdialog.h"
#include "storage/privatefile.h"

#include <QFileInfo>
#include <QMessageBox>

namespace kith {

Result<OpenedBook> makeBook(const QString& path, const BookIdentity& identity)
{
    KITH_TRY(makePrivateFolder(QFileInfo(path).absolutePath()));
    OpenedBook opened;
    KITH_TRY_ASSIGN(opened.book, Book::create(path, standardRegistry(), identity));
    KITH_TRY_ASSIGN(opened.lock, LockFile::take(path));
    return opened;
}

Result<OpenedBook> openBook(const QString& path)
{
    // First the lock: opening may bring an older book up to date.
    auto lock = LockFile::take(path);
    if (!lock && lock.error().code == Error::Code::Conflict)
        return tl::unexpected(lock.error());
    OpenedBook opened;
    KITH_TRY_ASSIGN(opened.book, Book::open(path, standardRegistry()));
    if (lock)
        opened.lock.emplace(std::move(*lock));
    else if (!opened.book->isReadOnly())
        return tl::unexpected(lock.error());
    return opened;
}

Result<OpenedBook> openHeldBook(const QString& path, const Error& held, QWidget* parent)
{
    OpenedBook opened;
    LockDialog dialog(
        held.message, [path] { return LockFile::take(path); }, parent);
    dialog.exec(); // there is no book to work with until this is answered
    switch (dialog.choice()) {
    case LockDialog::Choice::Leave:
        return error(Error::Code::Cancelled, held.message);
    case LockDialog::Choice::Write:
        opened.lock = dialog.takeLock();
        break;
    case LockDialog::Choice::Read:
        break;
    }
    const auto access = opened.lock ? Connection::Access::ReadWrite : Connection::Access::ReadOnly;
    KITH_TRY_ASSIGN(opened.book, Book::open(path, standardRegistry(), {.access = access}));
    return opened;
}

void sayProblem(const Error& error, QWidget* parent)
{
    QMessageBox box(QMessageBox::Warning, QStringLiteral("Kith"), QString(), QMessageBox::Ok, parent);
    box.setTextFormat(Qt::PlainText); // a path may hold a "<"
    box.setText(error.message);
    box.exec();
}

} // namespace kith
