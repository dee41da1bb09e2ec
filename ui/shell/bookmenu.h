// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QObject>

class QAction;
class QMenu;
class QWidget;

namespace kith {

class Book;
class JobRunner;
class Passphrase;

/// What the File menu does with whole books: a new one, another one, one of the last, one made of a backup, a backup
/// to a file.
class BookMenu : public QObject
{
    Q_OBJECT

public:
    BookMenu(Book& book, JobRunner& jobs, QWidget& window);

    /// At the place the menu has reached.
    void addTo(QMenu& file);

Q_SIGNALS:
    void openRequested(const QString& path);
    void newRequested(const QString& path);
    void failed(const kith::Error& error);
    void done(const QString& what);

private:
    void askForNew();
    void askForOther();
    void showRecent(QMenu& menu);
    void askForBackup();
    void restore(const QString& backup);
    void restoreWith(const QString& backup, const Passphrase& passphrase);
    void askWhereToBackUp();
    void backUpTo(const QString& path, const Passphrase& passphrase);
    [[nodiscard]] QString pathForRestored() const;

    Book& m_book;
    JobRunner& m_jobs;
    QWidget& m_window;
};

} // namespace kith
