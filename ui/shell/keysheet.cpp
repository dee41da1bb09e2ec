// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/keysheet.h"

#include "models/celltext.h"
#include "style/metrics.h"
#include "style/mnemonics.h"
#include "widgets/button.h"
#include "widgets/choices.h"
#include "widgets/label.h"

#include <QAction>
#include <QHeaderView>
#include <QTreeWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace kith {

KeySheet::KeySheet(const std::vector<WindowMenus::Entry>& entries, QWidget* parent)
    : QDialog(parent)
{
    constexpr QSize usual(560, 620);
    setWindowTitle(tr("Keys"));
    resize(usual);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(metrics::Huge, metrics::Huge, metrics::Huge, metrics::Large);
    layout->setSpacing(metrics::Medium);
    layout->addWidget(makeLabel(Type::Title, tr("Everything that has a key"), this));
    auto* sheet = new QTreeWidget(this);
    sheet->setAccessibleName(tr("Keys"));
    showAsChoices(*sheet);
    sheet->setColumnCount(2);
    sheet->setHeaderHidden(true);
    sheet->setRootIsDecorated(false);
    sheet->header()->setSectionResizeMode(0, QHeaderView::Stretch);
    sheet->header()->setSectionResizeMode(1, QHeaderView::ResizeToContents);
    sheet->header()->setStretchLastSection(false);
    QTreeWidgetItem* menu = nullptr;
    for (const auto& [action, name] : entries) {
        if (action->shortcut().isEmpty())
            continue;
        if (!menu || menu->text(0) != name) {
            menu = new QTreeWidgetItem(sheet, {name});
            QFont bold = font();
            bold.setBold(true);
            menu->setFont(0, bold);
        }
        new QTreeWidgetItem(menu, {withoutMnemonic(action->text()),
                                   leftToRight(action->shortcut().toString(QKeySequence::NativeText))});
    }
    sheet->expandAll();
    layout->addWidget(sheet, 1);
    auto* close = new Button(tr("Close"), QKeySequence(Qt::Key_Escape), Prominence::Primary, this);
    connect(close, &QPushButton::clicked, this, &QDialog::accept);
    layout->addWidget(close, 0, Qt::AlignTrailing);
}

} // namespace kith
