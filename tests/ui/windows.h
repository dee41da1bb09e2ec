// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "customers/customerspage.h"
#include "lists/recordlistview.h"
#include "lists/recordtable.h"
#include "shell/announcer.h"
#include "shell/mainwindow.h"
#include "shell/statusline.h"
#include "support/catch.h"
#include "support/samplebook.h"
#include "widgets/filterbar.h"
#include "widgets/toasts.h"

#include <QTableView>
#include <QTemporaryDir>
#include <QTest>

#include <functional>

namespace kith::test {

/// Lets the window work until the condition holds; false after a minute, which a busy machine may need under a
/// sanitizer.
inline bool waitFor(const std::function<bool()>& condition)
{
    constexpr int longest = 60'000; // milliseconds
    return QTest::qWaitFor(condition, longest);
}

/// A window over the sample book, shown and settled, on a book of its own.
struct Office
{
    QTemporaryDir folder{};
    MainWindow window;

    Office()
        : window(sampleBook(folder.filePath(QStringLiteral("shop.kith"))))
    {
        window.resize(1280, 800);
        window.show();
        window.activateWindow();
        REQUIRE(waitFor(
            [this] { return table().model()->rowCount() == int(std::size(samplePeople)) && window.isVisible(); }));
        QTest::qWait(0); // what the window does after its first picture
    }

    [[nodiscard]] RecordTable& table() const
    {
        return *const_cast<MainWindow&>(window).customers().findChild<RecordTable*>();
    }
    [[nodiscard]] FilterLine& line() const { return *filter().line(); }
    [[nodiscard]] FilterBar& filter() const { return *window.findChild<FilterBar*>(); }
    /// What the toasts say now, the newest last.
    [[nodiscard]] QStringList said() { return window.announcer().toasts().sentences(); }
    [[nodiscard]] int rows() const { return table().model()->rowCount(); }
    [[nodiscard]] QString firstName() const { return table().model()->index(0, 0).data().toString(); }

    /// The table has the keys, whatever window had them before.
    void focusTable()
    {
        window.activateWindow();
        REQUIRE(QTest::qWaitForWindowActive(&window));
        table().setFocus();
    }
    /// This row and no other, whatever modifiers a key of an earlier test has left behind.
    void select(int row)
    {
        table().selectionModel()->setCurrentIndex(table().model()->index(row, 0),
                                                  QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
    }
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
    {
        QWidget* target = QApplication::focusWidget() ? QApplication::focusWidget() : &window;
        QTest::keyClick(target, key, modifiers);
    }
    template<typename Dialog>
    [[nodiscard]] Dialog* dialog()
    {
        Dialog* found = nullptr;
        waitFor([&] {
            found = window.findChild<Dialog*>();
            return found && found->isVisible();
        });
        // Its keys reach it only once it is the active window.
        return found && QTest::qWaitForWindowActive(found) ? found : nullptr;
    }
};

} // namespace kith::test
