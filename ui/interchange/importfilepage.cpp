// SPDX-License-Identifier: GPL-3.0-or-later
#include "interchange/importfilepage.h"

#include "models/celltext.h"
#include "style/metrics.h"
#include "style/mnemonics.h"
#include "widgets/button.h"
#include "widgets/label.h"

#include <QComboBox>
#include <QFileDialog>
#include <QFileInfo>
#include <QFormLayout>

using namespace Qt::StringLiterals;

namespace kith {

ImportFilePage::ImportFilePage(QWidget* parent)
    : QWidget(parent)
    , m_file(new ElidedLabel(Type::Body, this))
    , m_form(new QFormLayout)
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
    m_form->setVerticalSpacing(metrics::Small);
    m_form->setHorizontalSpacing(metrics::Large);
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
    m_sheet = addChoice(tr("S&heet"), u"importSheet"_s);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(metrics::Large);
    layout->addLayout(line);
    layout->addLayout(m_form);
    layout->addStretch();
}

QComboBox* ImportFilePage::addChoice(const QString& label, const QString& objectName)
{
    auto* choice = new QComboBox(this);
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

void ImportFilePage::setFile(const QString& path)
{
    m_file->setText(isolated(QFileInfo(path).fileName()));
    m_file->setToolTip(plainToolTip(path));
    for (QComboBox* const choice : {m_encoding, m_delimiter, m_sheet})
        m_form->setRowVisible(choice, false);
    // Nothing is chosen for another file: it is found out again.
    m_encoding->setCurrentIndex(-1);
    m_delimiter->setCurrentIndex(-1);
    m_sheet->clear();
}

void ImportFilePage::show(const ImportReport& report)
{
    const bool isWorkbook = !report.sheets.isEmpty();
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
    m_encoding->setToolTip(plainToolTip(describe(report.encoding)));
}

void ImportFilePage::fill(ImportOptions& options) const
{
    options.encoding = m_encoding->currentData().toByteArray();
    options.delimiter = static_cast<char>(m_delimiter->currentData().toInt());
    options.sheet = m_sheet->currentData().toString();
}

} // namespace kith
