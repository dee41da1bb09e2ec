// SPDX-License-Identifier: GPL-3.0-or-later
// The least a Qt program can do, which the window is measured against: with --empty a QMainWindow without anything,
// else one with a table over 1 000 000 rows made up on the fly. Prints what the clock said at its first paint and the
// megabytes it then holds, and leaves.
#include <QAbstractTableModel>
#include <QApplication>
#include <QFile>
#include <QMainWindow>
#include <QTableView>
#include <QTimer>

#include <chrono>
#include <cstdio>

using namespace Qt::StringLiterals;

namespace {

class MadeUpRows final : public QAbstractTableModel
{
public:
    int rowCount(const QModelIndex& parent) const override { return parent.isValid() ? 0 : 1'000'000; }
    int columnCount(const QModelIndex& parent) const override { return parent.isValid() ? 0 : 7; }

    QVariant data(const QModelIndex& index, int role) const override
    {
        return role == Qt::DisplayRole ? QVariant(u"Customer %1, column %2"_s.arg(index.row()).arg(index.column()))
                                       : QVariant();
    }
};

double residentMegabytes()
{
    QFile status(u"/proc/self/status"_s);
    if (!status.open(QIODevice::ReadOnly))
        return 0;
    const QByteArray text = status.readAll();
    return text.mid(text.indexOf("VmRSS:") + 6, 20).trimmed().split(' ').front().toDouble() / 1024;
}

/// Waits for the first paint of a widget, then for the events behind it, and reports.
class FirstPaint final : public QObject
{
public:
    bool eventFilter(QObject*, QEvent* event) override
    {
        if (event->type() == QEvent::Paint && !m_seen) {
            m_seen = true;
            QTimer::singleShot(0, this, [] {
                const auto now = std::chrono::steady_clock::now().time_since_epoch();
                std::printf("first-paint %.3f\n", std::chrono::duration<double, std::milli>(now).count());
                std::fflush(stdout);
            });
            QTimer::singleShot(500, this, [] {
                std::printf("resident %.3f\n", residentMegabytes());
                QCoreApplication::quit();
            });
        }
        return false;
    }

private:
    bool m_seen = false;
};

} // namespace

int main(int argc, char* argv[])
{
    QApplication application(argc, argv);
    QMainWindow window;
    FirstPaint watcher;
    MadeUpRows rows;
    window.resize(1200, 800);
    if (QCoreApplication::arguments().contains(u"--empty"_s)) {
        window.installEventFilter(&watcher);
    } else {
        auto* table = new QTableView(&window);
        table->setModel(&rows);
        table->viewport()->installEventFilter(&watcher);
        window.setCentralWidget(table);
    }
    window.show();
    return QApplication::exec();
}
