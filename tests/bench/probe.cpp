// SPDX-License-Identifier: GPL-3.0-or-later
// Preloaded into a program with a window to time it from outside, the stub and Kith alike, so that the product needs
// no code for being measured. Writes to the file named by KITH_PROBE_FILE:
//   painted T    the steady clock, in milliseconds, after the first paint of a table with rows (of any window if the
//                program is the empty stub)
//   resident M   megabytes held half a second later
//   answer T     milliseconds the event loop took to answer a ping from another thread, while it was exercised: what
//                was left of the event it was busy with
// KITH_PROBE_EXERCISE=1 scrolls the table and types into the search field after that; then the program is closed.
// KITH_PROBE_CALLS=N logs so many calls instead; an answer is then the time one took the program, typing aside.
// KITH_PROBE_IMPORT=FILE imports that file through the window meanwhile, and goes on until it is in.
#include <QAbstractItemModel>
#include <QAction>
#include <QApplication>
#include <QDialog>
#include <QFile>
#include <QFileDialog>
#include <QLineEdit>
#include <QMainWindow>
#include <QPlainTextEdit>
#include <QPointer>
#include <QPushButton>
#include <QScrollBar>
#include <QTableView>
#include <QTextStream>
#include <QTimer>
#include <QWindow>

#include <atomic>
#include <chrono>
#include <thread>
#include <vector>

using namespace Qt::StringLiterals;

namespace {

double clockNow()
{
    return std::chrono::duration<double, std::milli>(std::chrono::steady_clock::now().time_since_epoch()).count();
}

double residentMegabytes()
{
    QFile status(u"/proc/self/status"_s);
    if (!status.open(QIODevice::ReadOnly))
        return 0;
    const QByteArray text = status.readAll();
    return text.mid(text.indexOf("VmRSS:") + 6, 20).trimmed().split(' ').front().toDouble() / 1024;
}

class Probe final : public QObject
{
public:
    explicit Probe(QObject* parent)
        : QObject(parent)
        , m_file(qEnvironmentVariable("KITH_PROBE_FILE"))
        , m_needsTable(!QCoreApplication::arguments().contains(u"--empty"_s))
    {
        if (!m_file.open(QIODevice::WriteOnly))
            return;
        QCoreApplication::instance()->installEventFilter(this);
    }

    bool eventFilter(QObject* target, QEvent* event) override
    {
        if (event->type() == QEvent::Paint && !m_isPainted && isAwaited(target)) {
            m_isPainted = true;
            // Behind the paint itself, whose event has only now arrived.
            QTimer::singleShot(0, this, [this] { say("painted", clockNow()); });
            QTimer::singleShot(500, this, &Probe::settle);
        }
        return false;
    }

private:
    bool isAwaited(QObject* target)
    {
        auto* widget = qobject_cast<QWidget*>(target);
        if (!m_needsTable)
            return qobject_cast<QMainWindow*>(widget) != nullptr;
        auto* table = widget ? qobject_cast<QTableView*>(widget->parentWidget()) : nullptr;
        if (!table || table->viewport() != widget || !table->model() || table->model()->rowCount() == 0)
            return false;
        if (table->model()->index(0, 0).data().toString().isEmpty())
            return false;
        m_table = table;
        return true;
    }

    void settle()
    {
        say("resident", residentMegabytes());
        if (!qEnvironmentVariableIsSet("KITH_PROBE_EXERCISE") || !m_table) {
            QCoreApplication::quit();
            return;
        }
        m_window = m_table->window();
        if (const int calls = qEnvironmentVariableIntValue("KITH_PROBE_CALLS"); calls > 0) {
            m_table->setCurrentIndex(m_table->model()->index(0, 0));
            for (int call = 0; call < calls; ++call)
                logCall();
            say("exercised", residentMegabytes());
            QCoreApplication::quit();
            return;
        }
        m_search = m_window->findChild<QLineEdit*>();
        m_pinging = std::thread(&Probe::ping, this);
        auto* ticks = new QTimer(this);
        connect(ticks, &QTimer::timeout, this, &Probe::exercise);
        ticks->start(16);
    }

    void press(const QKeySequence& key)
    {
        for (QAction* action : m_window->findChildren<QAction*>()) {
            if (action->shortcut() == key && action->isEnabled()) {
                action->trigger();
                return;
            }
        }
    }

    /// As a hand would: Ctrl+L, what was said, Ctrl+Return.
    void logCall()
    {
        const auto openForm = [this]() -> QDialog* {
            for (QDialog* dialog : m_window->findChildren<QDialog*>()) {
                if (dialog->isVisible() && dialog->findChild<QPlainTextEdit*>())
                    return dialog;
            }
            return nullptr;
        };
        const double asked = clockNow();
        press(QKeySequence(Qt::CTRL | Qt::Key_L));
        QDialog* form = openForm();
        while (form && !(form->windowHandle() && form->windowHandle()->isExposed()))
            QCoreApplication::processEvents();
        QCoreApplication::processEvents(); // what it paints
        const double untilShown = clockNow() - asked;
        if (!form)
            return;
        form->findChild<QPlainTextEdit*>()->insertPlainText(u"Asks for the price of forty tea sets"_s);
        QCoreApplication::processEvents();
        const double finished = clockNow();
        QMetaObject::invokeMethod(form, "accept"); // as Ctrl+Return does
        QCoreApplication::processEvents();
        const double untilGone = clockNow() - finished;
        if (openForm())
            return; // what is still open was not saved
        say("answer", untilShown + untilGone);
        say("shown", untilShown);
        say("saved", untilGone);
    }

    /// On a thread of its own: asks the event loop for a sign of life, waits for it, waits two milliseconds more.
    void ping()
    {
        while (!m_isFinished) {
            const double asked = clockNow();
            m_isAnswered = false;
            QMetaObject::invokeMethod(this, &Probe::answer, Qt::QueuedConnection);
            m_isAnswered.wait(false);
            m_answers.push_back(clockNow() - asked);
            std::this_thread::sleep_for(std::chrono::milliseconds(2));
        }
    }

    void answer()
    {
        m_isAnswered = true;
        m_isAnswered.notify_one();
    }

    /// A hand on the scroll bar for 200 ticks, then one on the keyboard.
    void exercise()
    {
        constexpr int Scrolls = 200;
        constexpr int TicksALetter = 6;
        static const QString letters = u"nguyen\b\b\b\b\b\bsharma\b\b\b\b\b\bann\b\b\b"_s;
        importOn();
        const int tick = m_tick++;
        const qsizetype letter = (tick - Scrolls) / TicksALetter;
        if (tick < Scrolls) {
            QScrollBar* bar = m_table->verticalScrollBar();
            bar->setValue(tick < Scrolls / 2 ? tick * 3
                                             : int(qint64(bar->maximum()) * (tick - Scrolls / 2) / (Scrolls / 2)));
        } else if (letter >= letters.size() && m_import != Import::Ended) {
            m_tick = 0;
        } else if (letter >= letters.size()) {
            if (!m_isFinished)
                finish();
        } else if (tick % TicksALetter == Scrolls % TicksALetter) {
            type(letters[letter]);
        }
    }

    void type(QChar letter)
    {
        if (!m_search)
            return;
        if (letter == u'\b')
            m_search->backspace();
        else
            m_search->insert(letter);
    }

    /// The next step of an import as a hand would do it: Ctrl+I, choose the file, look at what would change, Import.
    void importOn()
    {
        auto* start = m_window->findChild<QPushButton*>(u"startImport"_s);
        if (m_import == Import::Wanted) {
            press(QKeySequence(Qt::CTRL | Qt::Key_I));
            m_import = Import::Opened;
        } else if (m_import == Import::Opened && start) {
            choose(start->window());
        } else if (m_import == Import::Chosen && start && start->isEnabled()) {
            start->click();
            m_import = Import::Started;
        } else if (auto* undo = m_window->findChild<QPushButton*>(u"undoImport"_s);
                   m_import == Import::Started && undo && undo->isVisible()) {
            undo->window()->close();
            m_import = Import::Ended;
        }
    }

    void choose(QWidget* dialog)
    {
        if (auto* files = dialog->findChild<QFileDialog*>()) {
            QMetaObject::invokeMethod(files, "fileSelected", Q_ARG(QString, qEnvironmentVariable("KITH_PROBE_IMPORT")));
            files->close();
            m_import = Import::Chosen;
            return;
        }
        // The one button that has no name of its own opens it.
        for (QPushButton* button : dialog->findChildren<QPushButton*>()) {
            if (button->objectName().isEmpty()) {
                button->click();
                return;
            }
        }
    }

    void finish()
    {
        // The last ping is still to be answered before its thread can end.
        m_isFinished = true;
        QTimer::singleShot(20, this, [this] {
            m_pinging.join();
            for (const double answer : m_answers)
                say("answer", answer);
            say("exercised", residentMegabytes());
            QCoreApplication::quit();
        });
    }

    void say(const char* what, double value)
    {
        QTextStream(&m_file) << what << ' ' << QString::number(value, 'f', 3) << '\n';
        m_file.flush();
    }

    enum class Import { Wanted, Opened, Chosen, Started, Ended };

    QFile m_file;
    bool m_needsTable;
    bool m_isPainted = false;
    QTableView* m_table = nullptr;
    QWidget* m_window = nullptr;
    QPointer<QLineEdit> m_search;
    Import m_import = qEnvironmentVariableIsSet("KITH_PROBE_IMPORT") ? Import::Wanted : Import::Ended;
    int m_tick = 0;
    std::atomic<bool> m_isFinished = false;
    std::atomic<bool> m_isAnswered = false;
    std::thread m_pinging;
    std::vector<double> m_answers; // the pinging thread's until it is joined
};

void startProbe()
{
    if (qEnvironmentVariableIsSet("KITH_PROBE_FILE") && qobject_cast<QApplication*>(QCoreApplication::instance()))
        new Probe(QCoreApplication::instance());
}
Q_COREAPP_STARTUP_FUNCTION(startProbe)

} // namespace
