// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/smalldialog.h"

#include "style/metrics.h"
#include "widgets/button.h"
#include "widgets/label.h"

#include <QDialog>
#include <QScreen>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace kith {

QVBoxLayout* makeSmallLayout(QDialog& dialog, const QString& title)
{
    constexpr int usualWidth = 380;
    dialog.setWindowTitle(title);
    dialog.setMinimumWidth(usualWidth);
    auto* layout = new QVBoxLayout(&dialog);
    layout->setContentsMargins(metrics::Huge, metrics::Huge, metrics::Huge, metrics::Large);
    layout->setSpacing(metrics::Tiny);
    auto* heading = makeLabel(Type::Title, title, &dialog);
    heading->setWordWrap(true);
    layout->addWidget(heading);
    layout->addSpacing(metrics::Small);
    return layout;
}

void addCaptioned(QVBoxLayout& layout, const QString& caption, QWidget* control)
{
    QLabel* label = makeLabel(Type::Secondary, caption, control->parentWidget());
    label->setBuddy(control);
    layout.addWidget(label);
    layout.addWidget(control);
}

void addButtons(QDialog& dialog, QVBoxLayout& layout, const QString& confirmText)
{
    auto* cancel = new Button(QDialog::tr("Cancel"), QKeySequence(Qt::Key_Escape), Prominence::Normal, &dialog);
    auto* confirm = new Button(confirmText, QKeySequence(Qt::Key_Return), Prominence::Primary, &dialog);
    confirm->setObjectName(u"confirm"_s);
    QObject::connect(cancel, &QPushButton::clicked, &dialog, &QDialog::reject);
    QObject::connect(confirm, &QPushButton::clicked, &dialog, &QDialog::accept);
    auto* buttons = new QHBoxLayout;
    buttons->setSpacing(metrics::Small);
    buttons->addStretch();
    buttons->addWidget(cancel);
    buttons->addWidget(confirm);
    layout.addSpacing(metrics::Medium);
    layout.addLayout(buttons);
}

void fitHeight(QDialog& dialog)
{
    QLayout& layout = *dialog.layout();
    layout.activate();
    const int usual = std::max(dialog.minimumWidth(), layout.totalSizeHint().width());
    const int width = dialog.isVisible() ? std::max(dialog.width(), dialog.minimumWidth()) : usual;
    const int needed = layout.hasHeightForWidth() ? layout.totalHeightForWidth(width) : 0;
    const int frame = dialog.frameGeometry().height() - dialog.height();
    const int highest = dialog.screen()->availableGeometry().height() - frame;
    dialog.resize(width, std::min(highest, std::max(needed, layout.totalSizeHint().height())));
}

} // namespace kith
