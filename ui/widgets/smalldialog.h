// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

class QDialog;
class QVBoxLayout;
class QWidget;

namespace kith {

/// The layout of a dialog of a few fields, with its title on top.
[[nodiscard]] QVBoxLayout* makeSmallLayout(QDialog& dialog, const QString& title);

/// A control with its caption above it, whose mnemonic it takes.
void addCaptioned(QVBoxLayout& layout, const QString& caption, QWidget* control);

/// Cancel and, named "confirm", what accepts the dialog, with their keys.
void addButtons(QDialog& dialog, QVBoxLayout& layout, const QString& confirmText);

/// As high as its words need, also where QWidget::adjustSize() would stop, at two thirds of the screen, and cut lines;
/// never higher than the screen has room for.
void fitHeight(QDialog& dialog);

} // namespace kith
