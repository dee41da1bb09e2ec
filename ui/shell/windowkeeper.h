// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "shell/bookopening.h"
#include "shell/instance.h"
#include "shell/window.h"

#include <QObject>

#include <memory>
#include <optional>

namespace kith {

class MainWindow;
struct FirstStartChoice;

/// Keeps the program's one window: opens it on a book, and another one in its place; answers other starts; ends it.
class WindowKeeper : public QObject
{
    Q_OBJECT

public:
    enum class Outcome {
        Opened,
        HandedOver, ///< another window has that book: it came to the front
        Failed,     ///< the person was told
    };

    WindowKeeper(QApplication& application, WindowOptions options);
    ~WindowKeeper() override;

    /// The language and the colours of that person in that book; before it is opened nobody is known.
    void applyTaste(const QString& path, EmployeeId person = {});
    /// A book that is missing is made.
    [[nodiscard]] Outcome start(const QString& path);
    [[nodiscard]] Outcome startWith(const FirstStartChoice& choice);

    [[nodiscard]] MainWindow* window() const { return m_window.get(); }

    /// Opens another book in the window's place; where that fails, the one that is open stays.
    Outcome open(const QString& path);
    /// The same for a new one.
    Outcome make(const QString& path);
    /// Makes the window anew at the place it is, as when its language changed.
    void rebuild();
    /// Closes the window as a person would: what is typed stays, the book is whole. What is asked before there is a
    /// window is answered with no.
    void end();

Q_SIGNALS:
    void windowReplaced();

private:
    [[nodiscard]] Outcome show(Result<OpenedBook> opened, const QString& path);
    [[nodiscard]] Result<OpenedBook> openOrAsk(const QString& path);
    [[nodiscard]] Result<> setWorker(Book& book);
    void connectWindow();
    void listen();
    void answer(const StartRequest& request);

    QApplication& m_application;
    WindowOptions m_options;
    std::optional<EmployeeId> m_admitted{}; ///< goes on working when the window is made anew
    EmployeeId m_expected{};                ///< would work now, but for a PIN that was not given yet
    std::unique_ptr<MainWindow> m_window;
    std::unique_ptr<Instance> m_instance;
};

} // namespace kith
