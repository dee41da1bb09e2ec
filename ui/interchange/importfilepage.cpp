// SPDX-License-Identifier: GPL-3.0-or-later
#include "interchange/importfilepage.h"

#include "interchange/importtable.h"
#include "models/celltext.h"
#include "style/metrics.h"
#include "style/mnemonics.h"
#include "widgets/button.h"
#include "widgets/card.h"
#include "widgets/label.h"
#include "widgets/tablecell.h"

#include <QComboBox>
#include <QFileDialog>
#include <QFileInfo>
#include <QFormLayout>
#include <QHeaderView>
#include <QTableWidget>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace kith {

ImportFilePage::ImportFilePage(const std::vector<std::pair<QString, QString>>& kinds, QWidget* parent)
    : QWidget(parent)
    , m_file(new ElidedLabel(Type::Body, this))
    , m_form(new QFormLayout)
    , m_rows(new QTableWidget(this))
    , m_rowsCard(new Card(m_rows, this))
    , m_guess(makeLabel(Type::Secondary, {}, this))
{
    auto* choose = new Button(tr("Choose file …"), QKeySequence(Qt::CTRL | Qt::Key_O), Prominence::Normal, this);
    choose->setShortcut(QKeySequence(Qt::CTRL | Qt::Key_O));
    choose->setAutoDefault(false);
    connect(choose, &QPushButton::clicked, this, &ImportFilePage::chooseFile);
    m_file->setText(tr("No file yet. It may also be dropped here."));
    auto* line = new QHBoxLayout;
    line->setSpacing(metrics::Medium);
    line->addWidget(choose);
    line->addWidget(m_file, 1);
    m_form->setVerticalSpacing(metrics::Tiny);
    m_form->setHorizontalSpacing(metrics::Large);
    addChoices(kinds);
    m_guess->setWordWrap(true);
    m_guess->hide();
    setUpTable(*m_rows, tr("First rows of the file"));
    m_rows->setObjectName(u"importRows"_s);
    m_rows->setSelectionMode(QAbstractItemView::NoSelection);
    m_rows->setTabKeyNavigation(false);
    m_rowsCard->hide();
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(metrics::Small);
    layout->addLayout(line);
    layout->addLayout(m_form);
    layout->addWidget(m_guess);
    layout->addWidget(m_rowsCard);
    layout->addStretch();
}

void ImportFilePage::addChoices(const std::vector<std::pair<QString, QString>>& kinds)
{
    m_kind = addChoice(tr("&Rows are"), u"importKind"_s);
    for (const auto& [name, title] : kinds)
        m_kind->addItem(title, name);
    m_sheet = addChoice(tr("S&heet"), u"importSheet"_s);
    m_encoding = addChoice(tr("&Encoding"), u"importEncoding"_s);
    for (const char* name : {"UTF-8", "UTF-16LE", "UTF-16BE", "windows-1250", "windows-1251", "windows-1252",
                             "windows-1253", "windows-1254", "windows-1255", "windows-1256", "windows-1257",
                             "windows-1258", "ISO-8859-2", "ISO-8859-15", "GB18030", "Big5", "Shift_JIS", "EUC-KR"})
        m_encoding->addItem(QString::fromLatin1(name), QByteArray(name));
    m_delimiter = addChoice(tr("&Between columns"), u"importDelimiter"_s);
    m_delimiter->addItem(tr("Comma"), int(','));
    m_delimiter->addItem(tr("Semicolon"), int(';'));
    m_delimiter->addItem(tr("Tab"), int('\t'));
    m_delimiter->addItem(tr("Bar"), int('|'));
    m_decimal = addChoice(tr("&Decimals begin with"), u"importDecimal"_s);
    m_decimal->addItem(tr("As each number shows"), -1);
    m_decimal->addItem(tr("A point: 1.5"), int(DecimalSeparator::Point));
    m_decimal->addItem(tr("A comma: 1,5"), int(DecimalSeparator::Comma));
    m_dateOrder = addChoice(tr("Da&ys are written"), u"importDateOrder"_s);
    m_dateOrder->addItem(tr("As the file shows"), -1);
    m_dateOrder->addItem(tr("Day, month, year"), int(DateOrder::DayMonthYear));
    m_dateOrder->addItem(tr("Month, day, year"), int(DateOrder::MonthDayYear));
    m_dateOrder->addItem(tr("Year, month, day"), int(DateOrder::YearMonthDay));
}

QComboBox* ImportFilePage::addChoice(const QString& label, const QString& objectName)
{
    auto* choice = new QComboBox(this);
    constexpr int widest = 420;
    choice->setMaximumWidth(widest);
    choice->setObjectName(objectName);
    choice->setAccessibleName(withoutMnemonic(label));
    QLabel* const title = makeLabel(Type::Body, label, this);
    title->setBuddy(choice);
    m_form->addRow(title, choice);
    m_form->setRowVisible(choice, false);
    connect(choice, &QComboBox::activated, this, &ImportFilePage::formChosen);
    return choice;
}

void ImportFilePage::chooseFile()
{
    auto* files = new QFileDialog(this, tr("Import"), QString(),
                                  tr("Tables (*.xlsx *.csv *.tsv *.txt *.json)") + u";;"_s + tr("All files (*)"));
    files->setAttribute(Qt::WA_DeleteOnClose);
    files->setFileMode(QFileDialog::ExistingFile);
    connect(files, &QFileDialog::fileSelected, this, &ImportFilePage::fileChosen);
    files->open();
}

void ImportFilePage::setFile(const QString& path, const QString& kind)
{
    m_file->setText(isolated(QFileInfo(path).fileName()));
    m_file->setToolTip(plainToolTip(path));
    for (QComboBox* const choice : {m_kind, m_encoding, m_delimiter, m_sheet, m_decimal, m_dateOrder})
        m_form->setRowVisible(choice, false);
    m_rowsCard->hide();
    m_guess->hide();
    // Nothing else is chosen for another file: it is found out again.
    m_kind->setCurrentIndex(m_kind->findData(kind));
    m_decimal->setCurrentIndex(0);
    m_dateOrder->setCurrentIndex(0);
    m_encoding->setCurrentIndex(-1);
    m_delimiter->setCurrentIndex(-1);
    m_sheet->clear();
}

void ImportFilePage::show(const ImportReport& report)
{
    const bool isWorkbook = !report.sheets.isEmpty();
    m_kind->setCurrentIndex(m_kind->findData(report.kind));
    for (QComboBox* const choice : {m_kind, m_decimal, m_dateOrder})
        m_form->setRowVisible(choice, true);
    m_form->setRowVisible(m_sheet, isWorkbook);
    m_form->setRowVisible(m_encoding, !isWorkbook);
    m_form->setRowVisible(m_delimiter, report.delimiter != 0);
    m_sheet->clear();
    for (const QString& sheet : report.sheets)
        m_sheet->addItem(isolated(sheet), sheet);
    m_sheet->setCurrentIndex(m_sheet->findData(report.sheet));
    const auto select = [](QComboBox& choice, const QVariant& key, const QString& title) {
        if (choice.findData(key) < 0)
            choice.addItem(title, key);
        choice.setCurrentIndex(choice.findData(key));
    };
    select(*m_encoding, report.encoding.name, QString::fromLatin1(report.encoding.name));
    if (report.delimiter != 0)
        select(*m_delimiter, int(report.delimiter), QString(QLatin1Char(report.delimiter)));
    const bool isGuessed = !isWorkbook && report.encoding.source == Encoding::Source::Guessed;
    m_guess->setText(
        tr("%1. Choose another encoding where letters below look wrong.").arg(isolated(describe(report.encoding))));
    m_guess->setVisible(isGuessed);
    showRows(report.columns);
}

void ImportFilePage::showRows(const std::vector<ImportColumn>& columns)
{
    constexpr size_t most = 20; // columns: enough to see what it is
    constexpr int width = 140;
    const auto shown = int(std::min(columns.size(), most));
    m_rows->clear();
    m_rows->setColumnCount(shown);
    QStringList headers;
    qsizetype rows = 0;
    for (int column = 0; column < shown; ++column) {
        headers.append(isolated(columns[size_t(column)].header.simplified()));
        rows = std::max(rows, columns[size_t(column)].samples.size());
    }
    m_rows->setHorizontalHeaderLabels(headers);
    m_rows->setRowCount(int(rows));
    for (int column = 0; column < shown; ++column) {
        m_rows->setColumnWidth(column, width);
        for (int row = 0; row < int(rows); ++row)
            m_rows->setItem(row, column,
                            readOnlyCell(isolated(columns[size_t(column)].samples.value(row).simplified())));
    }
    m_rowsCard->setFixedHeight(m_rows->horizontalHeader()->sizeHint().height() + int(rows) * metrics::RowHeight +
                               metrics::Huge);
    m_rowsCard->setVisible(shown > 0);
}

void ImportFilePage::fill(ImportOptions& options) const
{
    options.encoding = m_encoding->currentData().toByteArray();
    options.delimiter = static_cast<char>(m_delimiter->currentData().toInt());
    options.sheet = m_sheet->currentData().toString();
    options.kind = m_kind->currentData().toString();
    if (const int decimal = m_decimal->currentData().toInt(); decimal >= 0)
        options.decimal = DecimalSeparator(decimal);
    if (const int order = m_dateOrder->currentData().toInt(); order >= 0)
        options.dateOrder = DateOrder(order);
}

} // namespace kith
