// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/deleteditems.h"

#include "models/celltext.h"
#include "models/namecache.h"
#include "storage/book.h"
#include "storage/changelog.h"
#include "style/metrics.h"
#include "widgets/button.h"
#include "widgets/card.h"
#include "widgets/choices.h"
#include "widgets/emptystate.h"
#include "widgets/label.h"
#include "widgets/tablecell.h"

#include <QHeaderView>
#include <QLocale>
#include <QTableWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace kith {

DeletedItemsDialog::DeletedItemsDialog(Book& book, NameCache& names, QWidget* parent)
    : QDialog(parent)
    , m_book(book)
    , m_names(names)
    , m_table(new QTableWidget(this))
{
    constexpr QSize usual(680, 460);
    setWindowTitle(tr("Deleted items"));
    resize(usual);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(metrics::Huge, metrics::Huge, metrics::Huge, metrics::Large);
    layout->setSpacing(metrics::Medium);
    layout->addWidget(makeLabel(Type::Title, tr("Deleted items"), this));
    auto* text =
        makeLabel(Type::Secondary,
                  tr("Nothing that was removed is gone. It comes back with everything that belonged to it."), this);
    text->setWordWrap(true);
    layout->addWidget(text);
    m_card = new Card(m_table, this);
    m_empty = new EmptyState(m_card);
    m_empty->hide();
    layout->addWidget(m_card, 1);
    auto* buttons = new QHBoxLayout;
    buttons->setSpacing(metrics::Small);
    auto* close = new Button(tr("Close"), QKeySequence(Qt::Key_Escape), Prominence::Normal, this);
    m_restore = new Button(tr("&Restore"), QKeySequence(Qt::Key_Return), Prominence::Primary, this);
    m_restore->setObjectName(u"restoreDeleted"_s);
    buttons->addStretch();
    buttons->addWidget(close);
    buttons->addWidget(m_restore);
    layout->addLayout(buttons);
    m_table->setAccessibleName(tr("Deleted items"));
    showAsChoices(*m_table);
    m_table->setColumnCount(3);
    m_table->setHorizontalHeaderLabels({tr("What"), tr("When"), tr("By whom")});
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setShowGrid(false);
    m_table->setTabKeyNavigation(false);
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setDefaultSectionSize(metrics::RowHeight);
    m_table->horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_table->horizontalHeader()->setSectionResizeMode(0, QHeaderView::Stretch);
    m_table->horizontalHeader()->setHighlightSections(false);
    connect(close, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_restore, &QPushButton::clicked, this, &DeletedItemsDialog::restore);
    connect(m_table, &QTableWidget::cellDoubleClicked, this, &DeletedItemsDialog::restore);
    connect(&book, &Book::changed, this, &DeletedItemsDialog::fill);
    fill();
    (m_sets.empty() ? static_cast<QWidget*>(close) : m_table)->setFocus();
}

void DeletedItemsDialog::fill()
{
    constexpr int most = 1000; // older ones stand in the history
    const int row = m_table->currentRow();
    m_table->setRowCount(0);
    const auto sets = ChangeLog(m_book).standing(u"remove"_s, most);
    m_sets = sets ? *sets : std::vector<ChangeSetInfo>();
    const QLocale locale;
    const QDateTime now = QDateTime::currentDateTimeUtc();
    for (const ChangeSetInfo& set : m_sets) {
        const int at = m_table->rowCount();
        m_table->insertRow(at);
        m_table->setItem(at, 0, readOnlyCell(spoken(set.name.title())));
        m_table->setItem(
            at, 1,
            readOnlyCell(relativeTime(set.at, now), locale.toString(set.at.toLocalTime(), QLocale::ShortFormat)));
        m_table->setItem(at, 2, readOnlyCell(isolated(m_names.name(u"employee"_s, set.employee.value))));
    }
    if (m_sets.empty())
        m_empty->show(tr("Nothing is deleted"), tr("What is removed waits here, to be taken back."), {});
    m_card->cover(m_sets.empty() ? m_empty : nullptr);
    m_restore->setEnabled(!m_sets.empty() && !m_book.isReadOnly());
    if (!m_sets.empty())
        m_table->selectRow(qBound(0, row, m_table->rowCount() - 1));
}

void DeletedItemsDialog::restore()
{
    const int row = m_table->currentRow();
    if (m_restore->isEnabled() && row >= 0 && row < int(m_sets.size()))
        Q_EMIT restoreRequested(ChangeSetInfo(m_sets[size_t(row)]));
}

} // namespace kith
