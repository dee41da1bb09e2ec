// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/window.h"

#include "registry.h"
#include "shell/lockdialog.h"
#include "shell/mainwindow.h"
#include "storage/privatefile.h"
#include "storage/referencenames.h"
#include "style/icons.h"

#include <QApplication>
#include <QDir>
#include <QFileInfo>
#include <QLibraryInfo>
#include <QMessageBox>
#include <QTimer>
#include <QTranslator>

using namespace Qt::StringLiterals;

namespace kith {

namespace {

int refuse(const Error& error)
{
    QMessageBox box(QMessageBox::Warning, MainWindow::tr("Kith"), QString());
    box.setTextFormat(Qt::PlainText); // a path may hold a "<"
    box.setText(error.message);
    box.exec();
    return 1;
}

/// A book as the window found it.
struct Opened
{
    std::unique_ptr<Book> book{};
    std::optional<LockFile> lock{}; ///< none where the book is only read
};

Result<Opened> makeBook(const QString& path)
{
    KITH_TRY(makePrivateFolder(QFileInfo(path).absolutePath()));
    Opened opened;
    KITH_TRY_ASSIGN(opened.book, Book::create(path, standardRegistry(), {}));
    KITH_TRY_ASSIGN(opened.lock, LockFile::take(path));
    return opened;
}

/// Cancelled where the person leaves it at that.
Result<Opened> openLocked(const QString& path, const Error& held)
{
    Opened opened;
    LockDialog dialog(held.message, [path] { return LockFile::take(path); });
    dialog.exec(); // before there is a window: nothing else goes on
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

Result<Opened> openBook(const QString& path)
{
    if (!QFileInfo::exists(path))
        return makeBook(path);
    // First the lock: opening may bring an older book up to date.
    auto lock = LockFile::take(path);
    if (!lock && lock.error().code == Error::Code::Conflict)
        return openLocked(path, lock.error());
    Opened opened;
    KITH_TRY_ASSIGN(opened.book, Book::open(path, standardRegistry()));
    if (lock)
        opened.lock.emplace(std::move(*lock));
    else if (!opened.book->isReadOnly())
        return tl::unexpected(lock.error());
    return opened;
}

Result<> setWorker(Book& book, const QString& employee)
{
    if (employee.isEmpty())
        return {};
    ReferenceNames names(book.connection(), book.schema());
    const auto schema = book.schema();
    KITH_TRY_ASSIGN(const qint64 id, names.find(schema->entity(u"employee"), employee));
    book.setWorkingAs({id});
    return {};
}

} // namespace

void applyLanguage(QApplication& application, const QString& language)
{
    if (!language.isEmpty())
        QLocale::setDefault(QLocale(language));
    // Where the system names no language it is English, whose plural forms are a translation, too.
    const QLocale locale = QLocale().language() == QLocale::C ? QLocale(QLocale::English) : QLocale();
    for (const QString& name : {u"qtbase"_s, u"kith"_s}) {
        auto* translator = new QTranslator(&application);
        const QString folder =
            name == "kith"_L1 ? u":/translations"_s : QLibraryInfo::path(QLibraryInfo::TranslationsPath);
        if (translator->load(locale, name, u"_"_s, folder))
            QCoreApplication::installTranslator(translator);
        else
            delete translator;
    }
    QGuiApplication::setLayoutDirection(locale.textDirection());
}

int runWindow(QApplication& application, const QString& bookPath, const WindowOptions& options)
{
    applyLanguage(application, options.language);
    applyTheme(options.theme);
    QGuiApplication::setDesktopFileName(u"kith"_s);

    const QString path = QFileInfo(bookPath).absoluteFilePath();
    auto opened = openBook(path);
    if (!opened)
        return opened.error().code == Error::Code::Cancelled ? 1 : refuse(opened.error());
    opened->book->checkpointInBackground();
    if (const Result<> worker = setWorker(*opened->book, options.employee); !worker)
        return refuse(worker.error());

    MainWindow window(std::move(opened->book));
    if (opened->lock)
        window.hold(std::move(*opened->lock));
    window.show();
    if (!options.call.isEmpty())
        QTimer::singleShot(0, &window, [&window, call = options.call] { window.forms().openCall(call); });
    return QApplication::exec();
}

} // namespace kith
