// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "activity/calldesk.h"
#include "forms/formdesk.h"
#include "jobs/jobrunner.h"
#include "models/namecache.h"
#include "shell/backupkeeper.h"
#include "shell/bookwatch.h"
#include "shell/healthwatch.h"
#include "shell/recentrecords.h"
#include "shell/savegate.h"
#include "shell/secondplace.h"
#include "shell/services.h"
#include "shell/undoactions.h"
#include "shell/viewsettings.h"
#include "storage/lockfile.h"

#include <QMainWindow>

#include <memory>

namespace kith {

class Announcer;
class CustomersPage;
class NavigationRail;
class Navigator;
class NoticeBar;
class PageHeader;
class PageStack;
class StatusLine;
class WindowMenus;
class WindowPage;
class WorkingAs;

/// The one window of a book. Knows its pages and lends them the services; what a page can do, the page says itself.
class MainWindow : public QMainWindow
{
    Q_OBJECT

public:
    explicit MainWindow(std::unique_ptr<Book> book, QWidget* parent = nullptr);
    ~MainWindow() override;

    /// Keeps the book's lock alive while the window is open and gives it back at its end.
    void hold(LockFile lock);
    [[nodiscard]] bool isHolding() const { return m_lock.has_value(); }
    /// Puts aside what is typed and how everything is arranged, as closing does.
    void keepAll();

    [[nodiscard]] Book& book() { return *m_book; }
    [[nodiscard]] JobRunner& jobs() { return m_jobs; }
    [[nodiscard]] SaveGate& saves() { return m_saves; }
    [[nodiscard]] FormDesk& forms() { return m_forms; }
    [[nodiscard]] CallDesk& calls() { return m_calls; }
    [[nodiscard]] BackupKeeper& backups() { return m_backups; }
    [[nodiscard]] HealthWatch& health() { return m_health; }
    [[nodiscard]] PageStack& pages() { return *m_pages; }
    [[nodiscard]] Navigator& navigator() { return *m_navigator; }
    [[nodiscard]] WindowMenus& menus() { return *m_menus; }
    [[nodiscard]] CustomersPage& customers(); ///< makes it where it was not shown yet
    [[nodiscard]] StatusLine& statusLine() { return *m_status; }
    [[nodiscard]] Announcer& announcer() { return *m_announcer; }

    /// An empty path: the file is still to be chosen; an empty kind: what its rows are is still to be found out.
    void openImport(const QString& path = {}, const QString& kind = {});
    /// A link another program handed to us: one to a telephone opens the log of that call.
    void openLink(const QString& link);
    /// Asks for this person once it is shown: who works here most, with a PIN that was not given yet.
    void expect(EmployeeId person);

Q_SIGNALS:
    void bookRequested(const QString& path);
    void newBookRequested(const QString& path);
    void rebuildRequested(); ///< the language or the colours are other ones
    void closed();

protected:
    void closeEvent(QCloseEvent* event) override;
    void showEvent(QShowEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    bool focusNextPrevChild(bool isNext) override;

private:
    [[nodiscard]] QString bookName() const;
    [[nodiscard]] QWidget* makeBody();
    [[nodiscard]] QWidget* makeContent();
    void makeFileMenu();
    void makeViewMenus();
    void makePersonMenu();
    enum class SettingsStart { First, Employees };
    void openSettings(SettingsStart start);
    void openDeleted();
    void takePerson(EmployeeId person);
    void rebuild();
    void connectPages();
    void connectPage(WindowPage* page);
    void connectSearch();
    void showPage();
    void fitRail();
    void connectServices();
    void connectForms();
    void showSharedPlace();
    void showDamage(const QString& sentence);
    void showBackup();
    void connectSecondPlace();
    void askForPassphrase();
    void settle();
    void renewDerived();
    void refresh();
    void showStatus();
    void restorePlace();
    void keepPlace();

    std::optional<LockFile> m_lock{}; ///< first, so that it goes last
    std::unique_ptr<Book> m_book;
    JobRunner m_jobs;
    NameCache m_names;
    SaveGate m_saves;
    FormDesk m_forms;
    CallDesk m_calls;
    UndoActions m_undo;
    BackupKeeper m_backups;
    Keychain m_keychain;
    SecondPlace m_second;
    HealthWatch m_health;
    std::unique_ptr<BookWatch> m_watch;
    ViewSettings m_views;
    RecentRecords m_recent;
    PageStack* m_pages;
    Navigator* m_navigator;
    StatusLine* m_status;
    Announcer* m_announcer = nullptr;
    NoticeBar* m_notice;
    PageHeader* m_header = nullptr;
    NavigationRail* m_rail = nullptr;
    WindowMenus* m_menus = nullptr;
    WorkingAs* m_person = nullptr;
    QAction* m_labels = nullptr; ///< whether the rail shows them
    QTimer m_minute;             ///< what is said of time grows old
    bool m_isSettled = false;
    bool m_isPlaceKept = false; ///< of who worked here; what stands here now is not yet theirs who come
};

} // namespace kith
