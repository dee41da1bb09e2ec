// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTabBar>

namespace kith {

/// Words in a row, the chosen one bold over a line of the accent's colour; each may carry a count.
class TabStrip : public QTabBar
{
    Q_OBJECT

public:
    explicit TabStrip(const QString& name, QWidget* parent = nullptr);

    /// Empty: none.
    void setCount(int tab, const QString& count);

protected:
    [[nodiscard]] QSize tabSizeHint(int tab) const override;
    [[nodiscard]] QSize minimumTabSizeHint(int tab) const override { return tabSizeHint(tab); }
    void paintEvent(QPaintEvent* event) override;

private:
    [[nodiscard]] QFont boldFont() const;
};

} // namespace kith
