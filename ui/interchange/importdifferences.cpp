// SPDX-License-Identifier: GPL-3.0-or-later
#include "interchange/importdifferences.h"

#include "interchange/importtable.h"
#include "models/celltext.h"
#include "style/metrics.h"
#include "widgets/button.h"
#include "widgets/card.h"
#include "widgets/choices.h"
#include "widgets/label.h"

#include <QButtonGroup>
#include <QHeaderView>
#include <QLocale>
#include <QTableWidget>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace kith {

namespace {

using Kind = ImportDifference::Kind;

constexpr std::array kinds{Kind::New, Kind::Changed, Kind::Conflicting, Kind::Rejected};

QString titleOf(Kind kind, qint64 count)
{
    const QString number = QLocale().toString(count);
    switch (kind) {
    case Kind::New:
        return ImportDifferences::tr("&New: %1").arg(number);
    case Kind::Changed:
        return ImportDifferences::tr("&Adding something: %1").arg(number);
    case Kind::Conflicting:
        return ImportDifferences::tr("&Differing: %1").arg(number);
    case Kind::Rejected:
        return ImportDifferences::tr("&Rejected: %1").arg(number);
    }
    return {};
}

qint64 countOf(const ImportReport& report, Kind kind)
{
    switch (kind) {
    case Kind::New:
        return report.read - report.rejected - report.same - report.changed - report.conflicting;
    case Kind::Changed:
        return report.changed;
    case Kind::Conflicting:
        return report.conflicting;
    case Kind::Rejected:
        return report.rejected;
    }
    return 0;
}

} // namespace

void setUpTable(QTableWidget& table, const QString& accessibleName)
{
    table.setAccessibleName(accessibleName);
    table.horizontalHeader()->setStretchLastSection(true);
    table.horizontalHeader()->setDefaultAlignment(Qt::AlignLeading | Qt::AlignVCenter);
    table.horizontalHeader()->setHighlightSections(false);
    table.verticalHeader()->hide();
    table.verticalHeader()->setDefaultSectionSize(metrics::RowHeight);
    table.setShowGrid(false);
    table.setWordWrap(false);
    table.setTabKeyNavigation(false);
    showAsChoices(table);
    table.setSelectionBehavior(QAbstractItemView::SelectRows);
}

ImportDifferences::ImportDifferences(QWidget* parent)
    : QWidget(parent)
    , m_table(new QTableWidget(0, 2, this))
    , m_more(makeLabel(Type::Secondary, {}, this))
{
    auto* line = new QHBoxLayout;
    line->setSpacing(metrics::Small);
    auto* group = new QButtonGroup(this); // the steps of the dialog are another one
    static constexpr std::array names{"differenceNew", "differenceChanged", "differenceConflicting",
                                      "differenceRejected"};
    for (const Kind kind : kinds) {
        auto* button = new Button(titleOf(kind, 0), {}, Prominence::Normal, this);
        button->setObjectName(QLatin1StringView(names[size_t(kind)]));
        button->setCheckable(true);
        group->addButton(button);
        button->setAutoDefault(false);
        connect(button, &QPushButton::clicked, this, [this, kind] { open(kind); });
        line->addWidget(button);
        m_kinds[size_t(kind)] = button;
    }
    line->addStretch();
    setUpTable(*m_table, tr("What would change"));
    m_table->setObjectName(u"importDifferences"_s);
    m_table->setHorizontalHeaderLabels({tr("Line"), tr("Record and details")});
    m_more->setWordWrap(true);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->addLayout(line);
    layout->addWidget(new Card(m_table, this), 1);
    layout->addWidget(m_more);
}

void ImportDifferences::show(const ImportReport& report)
{
    m_report = report;
    Kind first = Kind::New;
    for (const Kind kind : {Kind::Rejected, Kind::Conflicting, Kind::Changed, Kind::New}) {
        const qint64 count = countOf(report, kind);
        QPushButton* const button = m_kinds[size_t(kind)];
        button->setText(titleOf(kind, count));
        button->setEnabled(count > 0);
        if (count > 0)
            first = kind;
    }
    m_kinds[size_t(first)]->setChecked(true);
    open(first);
}

void ImportDifferences::open(Kind kind)
{
    m_table->setRowCount(0);
    for (const ImportDifference& difference : m_report.differences) {
        if (difference.kind != kind)
            continue;
        const int row = m_table->rowCount();
        m_table->insertRow(row);
        QStringList details{difference.title};
        details += difference.details;
        details.removeAll(QString());
        std::transform(details.begin(), details.end(), details.begin(),
                       [](const QString& detail) { return isolated(detail.simplified()); });
        m_table->setItem(row, 0, new QTableWidgetItem(QLocale().toString(difference.line)));
        m_table->setItem(row, 1, new QTableWidgetItem(details.join(u" · "_s)));
    }
    const auto hidden = static_cast<int>(countOf(m_report, kind)) - m_table->rowCount();
    const bool isNothing = std::ranges::all_of(kinds, [this](Kind each) { return countOf(m_report, each) == 0; });
    m_more->setText(isNothing ? tr("Nothing would change: all rows are there already, as they are.")
                              : tr("and %Ln more such row(s)", nullptr, hidden));
    m_more->setVisible(hidden > 0 || isNothing);
}

} // namespace kith
