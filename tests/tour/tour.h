// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "shell/mainwindow.h"

#include <QApplication>
#include <QDialog>
#include <QDir>
#include <QKeySequence>
#include <QSet>

#include <functional>

namespace kith {
class FilterLine;
}

namespace kith::test {

/// A new book at that path with everything there is to be seen: the sample business, a few fields and tags of one's
/// own, and two customers who may be one.
[[nodiscard]] std::unique_ptr<Book> bookToBeSeen(const QString& path);

/// Waits up to ten seconds, while the window works; ends the program, saying what for, where it waited in vain.
void await(const char* what, const std::function<bool()>& condition);

/// Opens every page and every dialog of the window, one after the other, and shows each to a visitor.
class Tour
{
public:
    /// The visitor gets each as it stands: the window itself, or the dialog over it, and a name for it.
    using Visitor = std::function<void(QWidget& shown, const QString& name)>;

    /// `folder`: for the files it needs.
    Tour(MainWindow& window, const QDir& folder, Visitor visit);

    /// The pages, with what they can be turned to.
    void showPages();
    /// Every menu of the bar, opened.
    void showMenus();
    void showDialogs();

    /// The dialog classes of the program that none of it opened; to be empty after showDialogs().
    [[nodiscard]] QStringList missed() const;

private:
    void rest();
    void visit(QWidget& shown, const QString& name);
    void page(const QString& name);
    /// Triggers what has that key in the menus, which there must be.
    void press(const QKeySequence& key);
    template<typename Dialog>
    Dialog& opened();
    void close(QDialog& dialog);
    /// The dialog behind a key: shown and closed.
    template<typename Dialog>
    void showDialog(const QKeySequence& key, const QString& name);

    /// What has just popped up: shown and hidden.
    template<typename Popup>
    void showPopup(const QString& name)
    {
        QWidget* shown = nullptr;
        await("what pops up", [&] { return (shown = qobject_cast<Popup*>(QApplication::activePopupWidget())); });
        visit(*shown, name);
        shown->hide();
    }

    void showCustomers();
    void showOffers(FilterLine& line);
    void showNotices();
    void showReports();
    void showCalls();
    void showForms();
    void showWindowDialogs();
    void showStartDialogs();
    void showImport();
    void showWorkbook();
    void showSettings();
    void showFieldsAndTags(QDialog& settings);
    void showPaper();

    MainWindow& m_window;
    QDir m_folder;
    Visitor m_visit;
    QSet<QString> m_seen; ///< classes of dialogs
};

} // namespace kith::test
