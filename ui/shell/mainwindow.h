// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "jobs/jobrunner.h"
#include "models/namecache.h"
#include "shell/bookwatch.h"
#include "shell/savegate.h"
#include "shell/services.h"
#include "shell/undoactions.h"

#include <QMainWindow>

#include <memory>

namespace kith {

class CustomersPage;
class WindowPage;
class StatusLine;

/// The one window of a book. Knows its pages and lends them the services; what a page can do, the page says itself.
class MainWindow : public QMainWindow
{
    Q_OBJECT

public:
    explicit MainWindow(std::unique_ptr<Book> book, QWidget* parent = nullptr);
    ~MainWindow() override;

    [[nodiscard]] Book& book() { return *m_book; }
    [[nodiscard]] JobRunner& jobs() { return m_jobs; }
    [[nodiscard]] SaveGate& saves() { return m_saves; }
    [[nodiscard]] CustomersPage& customers() { return *m_customers; }
    [[nodiscard]] StatusLine& statusLine() { return *m_status; }

    void openLog(qint64 customer);
    void openImport();

protected:
    void closeEvent(QCloseEvent* event) override;
    void showEvent(QShowEvent* event) override;

private:
    void connectPage(WindowPage& page);
    void connectServices();
    void makeMenus();
    void settle();
    void refresh();
    void showStatus();
    void restorePlace();

    std::unique_ptr<Book> m_book;
    JobRunner m_jobs;
    NameCache m_names;
    SaveGate m_saves;
    UndoActions m_undo;
    std::unique_ptr<BookWatch> m_watch;
    CustomersPage* m_customers;
    StatusLine* m_status;
    bool m_isSettled = false;
};

} // namespace kith
