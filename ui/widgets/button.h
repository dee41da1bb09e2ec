// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "style/icons.h"

#include <QKeySequence>
#include <QPushButton>

namespace kith {

enum class Prominence { Primary, Normal, Quiet };

/// A button that shows its key beside its name, as the menus do. The key itself belongs to an action.
class Button : public QPushButton
{
    Q_OBJECT

public:
    Button(Icon which, const QString& text, const QKeySequence& key, Prominence prominence, QWidget* parent = nullptr);
    Button(const QString& text, const QKeySequence& key, Prominence prominence, QWidget* parent = nullptr);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    [[nodiscard]] QFont keyFont() const;
    [[nodiscard]] int keyWidth() const; ///< with the gap before it

    QString m_key;
};

} // namespace kith
