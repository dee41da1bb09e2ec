// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/exportdialog.h"

#include "storage/book.h"
#include "style/metrics.h"
#include "widgets/button.h"
#include "widgets/label.h"

#include <QComboBox>
#include <QFormLayout>
#include <QRadioButton>
#include <QVBoxLayout>

namespace kith {

ExportDialog::ExportDialog(ReportDesk& desk, const QString& kind, ReportParameters shown, QWidget* parent)
    : QDialog(parent)
    , m_desk(desk)
    , m_kind(kind)
    , m_shown(std::move(shown))
    , m_listed(new QRadioButton(this))
    , m_all(new QRadioButton(tr("&Everything, in a form that the import takes back"), this))
    , m_format(new QComboBox(this))
{
    setWindowTitle(tr("Export"));
    const int count = m_shown.ids ? int(m_shown.ids->size()) : 0;
    m_listed->setText(tr("&What is listed: %Ln row(s) with their columns", nullptr, count));
    m_listed->setChecked(true);
    m_format->addItem(tr("Excel workbook (XLSX)"), int(ReportFile::Xlsx));
    m_format->addItem(tr("Table as text (CSV)"), int(ReportFile::Csv));
    m_format->addItem(tr("JSON"), int(ReportFile::Json));
    m_format->setAccessibleName(tr("Format"));
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(metrics::Huge, metrics::Huge, metrics::Huge, metrics::Large);
    layout->setSpacing(metrics::Medium);
    layout->addWidget(makeLabel(Type::Title, windowTitle(), this));
    layout->addWidget(m_listed);
    layout->addWidget(m_all);
    auto* form = new QFormLayout;
    form->addRow(tr("&Format"), m_format);
    layout->addLayout(form);
    auto* row = new QHBoxLayout;
    row->setSpacing(metrics::Small);
    row->addStretch();
    auto* cancel = new Button(QDialog::tr("Cancel"), QKeySequence(Qt::Key_Escape), Prominence::Normal, this);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    auto* go = new Button(tr("E&xport …"), QKeySequence(Qt::Key_Return), Prominence::Primary, this);
    go->setDefault(true);
    connect(go, &QPushButton::clicked, this, &QDialog::accept);
    row->addWidget(cancel);
    row->addWidget(go);
    layout->addLayout(row);
}

void ExportDialog::accept()
{
    const auto file = ReportFile(m_format->currentData().toInt());
    if (m_all->isChecked())
        m_desk.exportAll(m_kind, file);
    else
        m_desk.saveReport(listReport(m_desk.services().book.schema()->entity(m_kind)), m_shown, file);
    QDialog::accept();
}

} // namespace kith
