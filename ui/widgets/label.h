// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLabel>

namespace kith {

enum class Type { Body, Secondary, Title, PageTitle };

/// A label of plain text: a name with a "<" in it stays a name.
[[nodiscard]] QLabel* makeLabel(Type type, const QString& text = {}, QWidget* parent = nullptr);

/// Text that is cut with "…" where it has no room instead of making the window wider.
class ElidedLabel : public QLabel
{
    Q_OBJECT

public:
    explicit ElidedLabel(Type type, QWidget* parent = nullptr);

    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;
};

void setType(QWidget& widget, Type type);
/// Plain text of that type that begins where lines of the language do.
void dress(QLabel& label, Type type);

} // namespace kith
