// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "reports/reportdesk.h"

#include <QDialog>
#include <QPixmap>
#include <QPointer>

class QLabel;
class QPushButton;

namespace kith {

/// One sheet of a report, as large as there is room.
class SheetView : public QWidget
{
    Q_OBJECT

public:
    explicit SheetView(QWidget* parent = nullptr);

    void show(std::shared_ptr<const ReportPages> pages, int page);
    [[nodiscard]] QSize sizeHint() const override { return {620, 700}; }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    std::shared_ptr<const ReportPages> m_pages;
    int m_page = 0;
    QPixmap m_picture; ///< of the page, as it was painted last
    int m_painted = -1;
};

/// A report as it will be printed, a page at a time, with the ways on: print it, or save it.
class PreviewDialog : public QDialog
{
    Q_OBJECT

public:
    PreviewDialog(ReportDesk& desk, ReportDesk::Table table, QWidget* parent = nullptr);
    ~PreviewDialog() override;

    [[nodiscard]] int pageCount() const { return m_pages ? m_pages->count() : 0; }
    [[nodiscard]] int page() const { return m_page; } ///< counted from 0
    void showPage(int page);

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    void makeLayout();
    void layOut();

    ReportDesk& m_desk;
    ReportDesk::Table m_table;
    std::shared_ptr<const ReportPages> m_pages;
    int m_page = 0;
    SheetView* m_sheet;
    QLabel* m_number;
    QPushButton* m_back = nullptr;
    QPushButton* m_forth = nullptr;
    QPointer<Job> m_job;
};

} // namespace kith
