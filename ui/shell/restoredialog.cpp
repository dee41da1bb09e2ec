// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/restoredialog.h"

#include "models/celltext.h"
#include "style/metrics.h"
#include "widgets/button.h"
#include "widgets/choices.h"
#include "widgets/emptystate.h"
#include "widgets/label.h"
#include "widgets/tablecell.h"

#include <QDir>
#include <QFileDialog>
#include <QHeaderView>
#include <QLocale>
#include <QTableWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace kith {

namespace {

QString reasonText(const QString& reason)
{
    if (reason == "automatic"_L1)
        return RestoreDialog::tr("by itself");
    if (reason == "import"_L1)
        return RestoreDialog::tr("before an import");
    if (reason == "erase"_L1)
        return RestoreDialog::tr("before an erasure");
    if (reason == "migration"_L1)
        return RestoreDialog::tr("before a new version");
    return RestoreDialog::tr("asked for");
}

qint64 rowsOf(const Backup& backup, const QString& table)
{
    const auto found = backup.facts.rows.find(table);
    return found == backup.facts.rows.end() ? 0 : found->second;
}

} // namespace

RestoreDialog::RestoreDialog(const std::function<Found()>& look, QWidget* parent)
    : QDialog(parent)
    , m_table(new QTableWidget(this))
    , m_nothing(new EmptyState(this))
{
    constexpr QSize usual(640, 420);
    setWindowTitle(tr("Restore from a backup"));
    resize(usual);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(metrics::Huge, metrics::Huge, metrics::Huge, metrics::Large);
    layout->setSpacing(metrics::Medium);
    layout->addWidget(makeLabel(Type::Title, windowTitle(), this));
    auto* text =
        makeLabel(Type::Secondary,
                  tr("The backup is restored into a new file and opened. What is there now stays as it is."), this);
    text->setWordWrap(true);
    layout->addWidget(text);
    layout->addWidget(m_table, 1);
    layout->addWidget(m_nothing, 1);
    layout->addLayout(makeButtons());
    makeTable();
    m_nothing->show(tr("Looking for backups …"), tr("Where they lie on a network, that may take a while."), {});
    connect(&m_looking, &QFutureWatcherBase::finished, this, [this] { showFound(m_looking.result()); });
    m_looking.setFuture(m_thread.run(look));
}

void RestoreDialog::showFound(const Found& found)
{
    for (const Backup& backup : found.backups)
        addRow(backup);
    const bool hasAny = !found.backups.empty();
    m_nothing->setVisible(!hasAny);
    m_table->setVisible(hasAny);
    m_restore->setEnabled(hasAny);
    if (!hasAny) {
        sayNothing(found.hasBook);
        return;
    }
    m_table->selectRow(0);
    if (isActiveWindow())
        m_table->setFocus();
}

void RestoreDialog::sayNothing(bool hasBook)
{
    if (hasBook)
        m_nothing->show(tr("There is no backup of this file yet"),
                        tr("Kith makes one by itself within half an hour of a change; File, Back up now makes one at "
                           "once. A backup from elsewhere is restored from its file."),
                        {});
    else
        m_nothing->show(tr("Where is the backup?"),
                        tr("Choose its file, on this computer, a stick or a shared folder. Where it is encrypted, you "
                           "are asked for its passphrase."),
                        {});
}

QLayout* RestoreDialog::makeButtons()
{
    auto* buttons = new QHBoxLayout;
    buttons->setSpacing(metrics::Small);
    auto* other = new Button(tr("From a &file …"), {}, Prominence::Normal, this);
    other->setObjectName(u"restoreFile"_s);
    other->setAutoDefault(false);
    auto* cancel = new Button(tr("Cancel"), QKeySequence(Qt::Key_Escape), Prominence::Normal, this);
    m_restore = new Button(tr("&Restore"), QKeySequence(Qt::Key_Return), Prominence::Primary, this);
    m_restore->setObjectName(u"restore"_s);
    m_restore->setEnabled(false);
    buttons->addWidget(other);
    buttons->addStretch();
    buttons->addWidget(cancel);
    buttons->addWidget(m_restore);
    connect(other, &QPushButton::clicked, this, &RestoreDialog::askForFile);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_restore, &QPushButton::clicked, this, &RestoreDialog::choose);
    connect(m_table, &QTableWidget::cellDoubleClicked, this, &RestoreDialog::choose);
    return buttons;
}

void RestoreDialog::askForFile()
{
    auto* files = new QFileDialog(this, tr("Restore from a file"), QDir::homePath(),
                                  tr("Backups (*.kith *.sealed);;All files (*)"));
    files->setAttribute(Qt::WA_DeleteOnClose);
    files->setFileMode(QFileDialog::ExistingFile);
    connect(files, &QFileDialog::fileSelected, this, [this](const QString& path) {
        Q_EMIT chosen(path);
        accept();
    });
    files->open();
}

void RestoreDialog::makeTable()
{
    m_table->hide();
    m_table->setAccessibleName(tr("Backups"));
    showAsChoices(*m_table);
    m_table->setColumnCount(4);
    m_table->setHorizontalHeaderLabels({tr("Made"), tr("Why"), tr("Customers"), tr("Checked")});
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setShowGrid(false);
    m_table->setTabKeyNavigation(false);
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setDefaultSectionSize(metrics::RowHeight);
    m_table->horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_table->horizontalHeader()->setSectionResizeMode(0, QHeaderView::Stretch);
    m_table->horizontalHeader()->setHighlightSections(false);
}

void RestoreDialog::addRow(const Backup& backup)
{
    const QLocale locale;
    const int row = m_table->rowCount();
    m_table->insertRow(row);
    const QString exact = locale.toString(backup.madeAt.toLocalTime(), QLocale::ShortFormat);
    const QString age = relativeTime(backup.madeAt, QDateTime::currentDateTimeUtc());
    QTableWidgetItem* made = readOnlyCell(u"%1 · %2"_s.arg(age, exact), backup.path);
    made->setData(Qt::UserRole, backup.path);
    m_table->setItem(row, 0, made);
    m_table->setItem(row, 1, readOnlyCell(reasonText(backup.reason)));
    QTableWidgetItem* count = readOnlyCell(locale.toString(rowsOf(backup, u"customer"_s)));
    count->setTextAlignment(Qt::AlignTrailing | Qt::AlignVCenter);
    m_table->setItem(row, 2, count);
    m_table->setItem(row, 3, readOnlyCell(backup.isVerified ? tr("✓ reopened and counted") : tr("not yet")));
}

void RestoreDialog::choose()
{
    const QList<QTableWidgetItem*> selected = m_table->selectedItems();
    if (selected.isEmpty())
        return;
    Q_EMIT chosen(m_table->item(selected.front()->row(), 0)->data(Qt::UserRole).toString());
    accept();
}

} // namespace kith
