// SPDX-License-Identifier: GPL-3.0-or-later
// The least a Qt program can do, which the window is measured against: with --empty a QMainWindow without anything,
// else one with a table over 1 000 000 rows made up on the fly. Timed by the probe, like Kith itself.
#include <QAbstractTableModel>
#include <QApplication>
#include <QMainWindow>
#include <QTableView>

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

} // namespace

int main(int argc, char* argv[])
{
    QApplication application(argc, argv);
    QMainWindow window;
    MadeUpRows rows;
    window.resize(1200, 800);
    if (!QCoreApplication::arguments().contains(u"--empty"_s)) {
        auto* table = new QTableView(&window);
        table->setModel(&rows);
        window.setCentralWidget(table);
    }
    window.show();
    return QApplication::exec();
}
