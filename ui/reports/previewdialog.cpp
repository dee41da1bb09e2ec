// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/previewdialog.h"

#include "jobs/jobrunner.h"
#include "models/celltext.h"
#include "style/metrics.h"
#include "widgets/button.h"
#include "widgets/label.h"

#include <QKeyEvent>
#include <QPainter>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace kith {

SheetView::SheetView(QWidget* parent)
    : QWidget(parent)
{
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
    setMinimumSize(320, 240);
}

void SheetView::show(std::shared_ptr<const ReportPages> pages, int page)
{
    m_pages = std::move(pages);
    m_page = page;
    m_painted = -1;
    update();
}

void SheetView::paintEvent(QPaintEvent*)
{
    if (!m_pages)
        return;
    const QSizeF sheet = m_pages->sheet();
    const QSizeF room = QSizeF(size()) - QSizeF(2 * metrics::Small, 2 * metrics::Small);
    const QSize shown = sheet.scaled(room, Qt::KeepAspectRatio).toSize();
    const qreal ratio = devicePixelRatioF();
    if (m_painted != m_page || m_picture.size() != shown * ratio) {
        m_picture = QPixmap(shown * ratio);
        m_picture.setDevicePixelRatio(ratio);
        m_picture.fill(Qt::white); // paper, whatever the theme
        QPainter painter(&m_picture);
        painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing);
        painter.scale(shown.width() / sheet.width(), shown.height() / sheet.height());
        (void)m_pages->paint(painter, m_page);
        m_painted = m_page;
    }
    QPainter painter(this);
    const QRect place(QPoint((width() - shown.width()) / 2, (height() - shown.height()) / 2), shown);
    painter.drawPixmap(place.topLeft(), m_picture);
    painter.setPen(palette().color(hasFocus() ? QPalette::Highlight : QPalette::Mid));
    painter.drawRect(place.adjusted(-1, -1, 0, 0));
}

PreviewDialog::PreviewDialog(ReportDesk& desk, ReportDesk::Table table, QWidget* parent)
    : QDialog(parent)
    , m_desk(desk)
    , m_table(std::move(table))
    , m_sheet(new SheetView(this))
    , m_number(makeLabel(Type::Secondary, {}, this))
{
    setWindowTitle(tr("Print preview: %1").arg(isolated(m_table->head().title)));
    m_sheet->setAccessibleName(tr("Page"));
    makeLayout();
    constexpr QSize usual(720, 800);
    resize(parent ? usual.boundedTo(parent->window()->size()) : usual);
    layOut();
}

PreviewDialog::~PreviewDialog()
{
    if (m_job)
        m_job->cancel();
}

void PreviewDialog::makeLayout()
{
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(metrics::Large, metrics::Large, metrics::Large, metrics::Large);
    layout->setSpacing(metrics::Medium);
    layout->addWidget(m_sheet, 1);
    auto* row = new QHBoxLayout;
    row->setSpacing(metrics::Small);
    const bool isMirrored = isRightToLeft();
    m_back = new Button(isMirrored ? Icon::Right : Icon::Left, {}, {}, Prominence::Normal, this);
    m_back->setAccessibleName(tr("Previous page"));
    m_back->setToolTip(tr("Previous page (Page up)"));
    m_forth = new Button(isMirrored ? Icon::Left : Icon::Right, {}, {}, Prominence::Normal, this);
    m_forth->setAccessibleName(tr("Next page"));
    m_forth->setToolTip(tr("Next page (Page down)"));
    connect(m_back, &QPushButton::clicked, this, [this] { showPage(m_page - 1); });
    connect(m_forth, &QPushButton::clicked, this, [this] { showPage(m_page + 1); });
    auto* save = new Button(tr("Save as P&DF …"), {}, Prominence::Normal, this);
    connect(save, &QPushButton::clicked, this, [this] { m_desk.save(m_table, {}, ReportFile::Pdf); });
    auto* close = new Button(tr("&Close"), {}, Prominence::Normal, this);
    connect(close, &QPushButton::clicked, this, &QDialog::reject);
    const QKeySequence printKey(Qt::CTRL | Qt::Key_P);
    auto* print = new Button(tr("&Print …"), printKey, Prominence::Primary, this);
    print->setShortcut(printKey);
    connect(print, &QPushButton::clicked, this, [this] { m_desk.print(m_table); });
    row->addWidget(m_back);
    row->addWidget(m_number);
    row->addWidget(m_forth);
    row->addStretch();
    row->addWidget(save);
    row->addWidget(close);
    row->addWidget(print);
    layout->addLayout(row);
    for (QPushButton* button : {m_back, m_forth, static_cast<QPushButton*>(save), static_cast<QPushButton*>(close)})
        button->setAutoDefault(false);
    showPage(0);
}

void PreviewDialog::layOut()
{
    m_number->setText(tr("Laying out the pages …"));
    using LaidOut = std::shared_ptr<ReportPages>;
    const auto work = [table = m_table, business = m_desk.businessName()](const Progress& progress) -> Result<LaidOut> {
        auto pages = std::make_shared<ReportPages>(*table, PaperStyle::forTable(*table, business));
        KITH_TRY(pages->layOut(progress));
        return pages;
    };
    m_job = m_desk.services().jobs.start<LaidOut>(tr("Laying out the pages"), Job::Access::Reading, work, this,
                                                  [this](const Result<LaidOut>& pages) {
                                                      if (!pages) {
                                                          m_number->setText(pages.error().message);
                                                          return;
                                                      }
                                                      m_pages = *pages;
                                                      showPage(0);
                                                  });
}

void PreviewDialog::showPage(int page)
{
    const int last = std::max(0, pageCount() - 1);
    m_page = std::clamp(page, 0, last);
    m_back->setEnabled(m_pages && m_page > 0);
    m_forth->setEnabled(m_pages && m_page < last);
    if (!m_pages)
        return;
    const QLocale locale;
    m_number->setText(tr("Page %1 of %2").arg(locale.toString(m_page + 1), locale.toString(pageCount())));
    m_sheet->show(m_pages, m_page);
    m_sheet->setAccessibleDescription(m_number->text());
}

void PreviewDialog::keyPressEvent(QKeyEvent* event)
{
    switch (event->key()) {
    case Qt::Key_PageUp:
        showPage(m_page - 1);
        return;
    case Qt::Key_PageDown:
        showPage(m_page + 1);
        return;
    case Qt::Key_Home:
        showPage(0);
        return;
    case Qt::Key_End:
        showPage(pageCount() - 1);
        return;
    default:
        QDialog::keyPressEvent(event);
    }
}

} // namespace kith
