// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractButton>
#include <QFrame>

class QAction;
class QVBoxLayout;

namespace kith {

/// The way to the pages at the leading edge of the window: the book's name, an icon and a label for each page.
/// Collapsed, it shows the icons only.
class NavigationRail : public QFrame
{
    Q_OBJECT

public:
    NavigationRail(const QString& book, const QList<QAction*>& pages, QWidget* parent = nullptr);

    /// At its foot: who is working, and what belongs to the program.
    void addAtFoot(QAction* action);
    void setCollapsed(bool isCollapsed);
    [[nodiscard]] bool isCollapsed() const { return m_isCollapsed; }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QWidget* m_title;
    QVBoxLayout* m_items;
    QVBoxLayout* m_foot;
    bool m_isCollapsed = false;
};

/// An entry of the rail: shows and triggers its action, whose data() is its Icon, or the name of whom it shows the
/// picture, which is empty where that is nobody.
class RailItem : public QAbstractButton
{
    Q_OBJECT

public:
    explicit RailItem(QAction* action, QWidget* parent = nullptr);

    void setCollapsed(bool isCollapsed);
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    void showAction();
    [[nodiscard]] QFont shownFont() const;

    QAction* m_action;
    bool m_isCollapsed = false;
};

} // namespace kith
