// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/window.h"

#include "registry.h"
#include "shell/mainwindow.h"
#include "storage/lockfile.h"
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

constexpr int lockRefresh = 30 * 60 * 1000; // milliseconds

int refuse(const Error& error)
{
    QMessageBox box(QMessageBox::Warning, MainWindow::tr("Kith"), QString());
    box.setTextFormat(Qt::PlainText); // a path may hold a "<"
    box.setText(error.message);
    box.exec();
    return 1;
}

Result<std::unique_ptr<Book>> openOrMake(const QString& path)
{
    if (QFileInfo::exists(path))
        return Book::open(path, standardRegistry());
    KITH_TRY(makePrivateFolder(QFileInfo(path).absolutePath()));
    return Book::create(path, standardRegistry(), {});
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
    auto made = openOrMake(path);
    if (!made)
        return refuse(made.error());
    // After the book is there: the lock stands beside it.
    auto lock = LockFile::take(path);
    if (!lock && !(*made)->isReadOnly())
        return refuse(lock.error());
    (*made)->checkpointInBackground();
    if (const Result<> worker = setWorker(**made, options.employee); !worker)
        return refuse(worker.error());

    QTimer alive;
    QObject::connect(&alive, &QTimer::timeout, &alive, [&lock] {
        if (lock)
            lock->refresh();
    });
    alive.start(lockRefresh);
    MainWindow window(std::move(*made));
    window.show();
    return QApplication::exec();
}

} // namespace kith
