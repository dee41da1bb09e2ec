// SPDX-License-Identifier: GPL-3.0-or-later
// How the import assistant is put together; what it does stands in importdialog.cpp.
#include "interchange/importcolumns.h"
#include "interchange/importdialog.h"
#include "interchange/importdifferences.h"
#include "interchange/importfilepage.h"
#include "interchange/importjobs.h"
#include "interchange/importresult.h"
#include "schema/schema.h"
#include "storage/book.h"
#include "style/metrics.h"
#include "widgets/button.h"
#include "widgets/label.h"

#include <QButtonGroup>
#include <QComboBox>
#include <QLineEdit>
#include <QProgressBar>
#include <QStackedWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace kith {

namespace {

std::vector<std::pair<QString, QString>> kindTitles(const Schema& schema)
{
    std::vector<std::pair<QString, QString>> titles;
    for (const QString& kind : importableKinds())
        titles.emplace_back(kind, schema.entity(kind).pluralTitle());
    return titles;
}

} // namespace

ImportDialog::ImportDialog(Book& book, JobRunner& jobs, QWidget* parent)
    : QDialog(parent)
    , m_book(book)
    , m_jobs(jobs)
    , m_schema(book.schema())
    , m_pages(new QStackedWidget(this))
    , m_summary(makeLabel(Type::Body, {}, this))
    , m_file(new ImportFilePage(kindTitles(*m_schema), this))
    , m_result(new ImportResult(this))
{
    setWindowTitle(tr("Import"));
    setAcceptDrops(true);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(metrics::Huge, metrics::Huge, metrics::Huge, metrics::Large);
    layout->setSpacing(metrics::Medium);
    layout->addWidget(makeLabel(Type::Title, windowTitle(), this));
    layout->addLayout(makeSteps());
    m_summary->setObjectName(u"importSummary"_s);
    m_summary->setWordWrap(true);
    layout->addWidget(m_summary);
    m_pages->addWidget(m_file);
    m_pages->addWidget(makeColumnsPage());
    m_pages->addWidget(makeDifferencePage());
    m_pages->addWidget(m_result);
    layout->addWidget(m_pages, 1);
    layout->addLayout(makeFoot());
    resize(860, 620);
    connect(m_file, &ImportFilePage::fileChosen, this, &ImportDialog::setFile);
    connect(m_file, &ImportFilePage::formChosen, this, [this] {
        m_mappings->setCurrentIndex(0); // it may be one of another kind
        look(Columns::Found);
    });
    connect(m_result, &ImportResult::undoRequested, this, [this](ChangeSetId set) {
        Q_EMIT undoRequested(set);
        QDialog::accept();
    });
    setBusy(false);
    go(Step::File);
}

ImportDialog::~ImportDialog() = default;

QLayout* ImportDialog::makeSteps()
{
    auto* layout = new QHBoxLayout;
    layout->setSpacing(metrics::Small);
    const std::array titles{tr("&1 File"), tr("&2 Columns"), tr("&3 What would change"), tr("&4 Result")};
    static constexpr std::array names{"stepFile", "stepColumns", "stepDifference", "stepResult"};
    auto* group = new QButtonGroup(this);
    for (size_t i = 0; i < titles.size(); ++i) {
        auto* button = new Button(titles[i], {}, Prominence::Quiet, this);
        button->setObjectName(QLatin1StringView(names[i]));
        button->setCheckable(true);
        button->setAutoExclusive(true); // one of several, for those who do not see it, too
        group->addButton(button);
        button->setAutoDefault(false);
        button->setEnabled(i == 0);
        connect(button, &QPushButton::clicked, this, [this, i] { go(Step(i)); });
        layout->addWidget(button);
        m_steps[i] = button;
    }
    layout->addStretch();
    return layout;
}

QWidget* ImportDialog::makeColumnsPage()
{
    auto* page = new QWidget(this);
    m_columns = new ImportColumns(page);
    connect(m_columns, &ImportColumns::chosen, this, [this] { look(Columns::Chosen); });
    m_mappings = new QComboBox(page);
    m_mappings->setObjectName(u"keptMappings"_s);
    m_mappings->setAccessibleName(tr("Which columns are which fields"));
    connect(m_mappings, &QComboBox::activated, this, [this] { look(Columns::Found); });
    m_mappingName = new QLineEdit(page);
    m_mappingName->setObjectName(u"mappingName"_s);
    m_mappingName->setPlaceholderText(tr("Name for these columns"));
    m_mappingName->setAccessibleName(m_mappingName->placeholderText());
    m_keep = new Button(tr("&Keep for next time"), {}, Prominence::Normal, page);
    m_keep->setObjectName(u"keepMapping"_s);
    m_keep->setAutoDefault(false);
    m_keep->setEnabled(false);
    connect(m_mappingName, &QLineEdit::textChanged, this, [this](const QString& name) {
        m_keep->setEnabled(!name.trimmed().isEmpty() && !m_book.isReadOnly() && !m_path.isEmpty());
    });
    connect(m_keep, &QPushButton::clicked, this, &ImportDialog::keepMapping);
    connect(m_mappingName, &QLineEdit::returnPressed, m_keep, &QPushButton::click);
    auto* line = new QHBoxLayout;
    line->setSpacing(metrics::Small);
    line->addWidget(m_mappings);
    line->addStretch();
    line->addWidget(m_mappingName);
    line->addWidget(m_keep);
    auto* layout = new QVBoxLayout(page);
    layout->setContentsMargins({});
    layout->addLayout(line);
    layout->addWidget(m_columns, 1);
    return page;
}

QWidget* ImportDialog::makeDifferencePage()
{
    auto* page = new QWidget(this);
    m_duplicates = new QComboBox(page);
    m_duplicates->setObjectName(u"onDuplicate"_s);
    m_duplicates->setAccessibleName(tr("What is in the book already"));
    m_duplicates->addItem(tr("Skip those already there"), int(OnDuplicate::Skip));
    m_duplicates->addItem(tr("Update those already there"), int(OnDuplicate::Update));
    m_duplicates->addItem(tr("Add all as new"), int(OnDuplicate::Add));
    connect(m_duplicates, &QComboBox::activated, this, [this] { look(Columns::Chosen); });
    m_differences = new ImportDifferences(page);
    auto* line = new QHBoxLayout;
    line->addWidget(m_duplicates);
    line->addStretch();
    auto* layout = new QVBoxLayout(page);
    layout->setContentsMargins({});
    layout->addLayout(line);
    layout->addWidget(m_differences, 1);
    return page;
}

QLayout* ImportDialog::makeFoot()
{
    auto* layout = new QHBoxLayout;
    layout->setSpacing(metrics::Small);
    m_bar = new QProgressBar(this);
    m_bar->setTextVisible(false);
    m_bar->setAccessibleName(tr("Progress"));
    m_pace = makeLabel(Type::Secondary, {}, this);
    m_cancel = new Button(tr("Cancel"), QKeySequence(Qt::Key_Escape), Prominence::Normal, this);
    m_cancel->setObjectName(u"cancelImport"_s);
    m_next = new Button(tr("Ne&xt"), {}, Prominence::Normal, this);
    m_next->setObjectName(u"nextStep"_s);
    const QKeySequence importKey(Qt::CTRL | Qt::Key_Return);
    m_import = new Button(tr("Import"), importKey, Prominence::Primary, this);
    m_import->setShortcut(importKey);
    m_import->setObjectName(u"startImport"_s);
    m_background = new Button(tr("Go on &working"), {}, Prominence::Normal, this);
    m_background->setObjectName(u"importInBackground"_s);
    m_background->setToolTip(tr("The import goes on; the foot of the window shows how far it is"));
    connect(m_background, &QPushButton::clicked, this, [this] {
        m_isAway = true;
        hide();
    });
    connect(m_cancel, &QPushButton::clicked, this, &ImportDialog::reject);
    connect(m_next, &QPushButton::clicked, this, [this] { go(Step(int(step()) + 1)); });
    connect(m_import, &QPushButton::clicked, this, &ImportDialog::startImport);
    // Enter in a line belongs to that line.
    for (QPushButton* const button : {m_background, m_cancel, m_next, m_import})
        button->setAutoDefault(false);
    layout->addWidget(m_bar, 1);
    layout->addWidget(m_pace);
    layout->addStretch();
    layout->addWidget(m_background);
    layout->addWidget(m_cancel);
    layout->addWidget(m_next);
    layout->addWidget(m_import);
    return layout;
}

ImportDialog::Step ImportDialog::step() const
{
    return Step(m_pages->currentIndex());
}

void ImportDialog::go(Step step)
{
    // The dialog is no higher than the step that is shown needs.
    for (int page = 0; page < m_pages->count(); ++page)
        m_pages->widget(page)->setSizePolicy(QSizePolicy::Preferred,
                                             page == int(step) ? QSizePolicy::Preferred : QSizePolicy::Ignored);
    m_pages->setCurrentIndex(int(step));
    m_steps[size_t(step)]->setChecked(true);
    const auto next = size_t(step) + 1;
    m_next->setVisible(step < Step::Difference);
    m_next->setEnabled(next < m_steps.size() && m_steps[next]->isEnabled());
    m_news.clear();
    showStep();
}

void ImportDialog::setBusy(bool isBusy)
{
    m_bar->setVisible(isBusy);
    m_pace->setVisible(isBusy);
    if (!isBusy)
        m_background->hide();
    m_pages->setEnabled(!m_isImporting);
    m_import->setVisible(!m_isDone);
    m_import->setEnabled(!isBusy && m_canImport && !m_isDone);
}

} // namespace kith
