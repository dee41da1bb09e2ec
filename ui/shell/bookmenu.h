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
class Restorer;

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
    void askWhereToBackUp();
    void backUpTo(const QString& path, const Passphrase& passphrase);

    Book& m_book;
    JobRunner& m_jobs;
    QWidget& m_window;
    Restorer* m_restorer;
};

} // namespace kith
