// SPDX-License-Identifier: GPL-3.0-or-later
// The negative control of the walk: one button without a name, one that Tab passes by, and two as they should be.
#include <QApplication>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

int main(int argc, char* argv[])
{
    const QApplication application(argc, argv);
    QWidget window;
    window.setWindowTitle(u"Planted"_s);
    auto* layout = new QVBoxLayout(&window);
    layout->addWidget(new QPushButton(u"One"_s, &window));
    layout->addWidget(new QPushButton(&window));
    auto* passed = new QPushButton(u"Passed by"_s, &window);
    passed->setFocusPolicy(Qt::NoFocus);
    layout->addWidget(passed);
    layout->addWidget(new QPushButton(u"Two"_s, &window));
    window.show();
    return QApplication::exec();
}
