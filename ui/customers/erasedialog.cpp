// SPDX-License-Identifier: GPL-3.0-or-later
#include "customers/erasedialog.h"

#include "jobs/jobrunner.h"
#include "models/celltext.h"
#include "registry.h"
#include "reports/personexport.h"
#include "storage/backupfolder.h"
#include "storage/book.h"
#include "style/metrics.h"
#include "widgets/button.h"
#include "widgets/label.h"
#include "widgets/problemlabel.h"
#include "widgets/smalldialog.h"

#include <QCheckBox>
#include <QDir>
#include <QFileDialog>
#include <QLineEdit>
#include <QProgressBar>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace kith {

namespace {

QLabel* wrapped(Type type, QWidget* parent, const QString& name)
{
    QLabel* label = makeLabel(type, {}, parent);
    label->setObjectName(name);
    label->setWordWrap(true);
    return label;
}

QString line(const QString& title, qsizetype count)
{
    return EraseDialog::tr("• %1: %2").arg(title, QLocale().toString(count));
}

} // namespace

EraseDialog::EraseDialog(const Services& services, const QString& kind, qint64 id, QWidget* parent)
    : QDialog(parent)
    , m_services(services)
    , m_request{.kind = kind, .id = id}
    , m_who(wrapped(Type::Body, this, u"eraseWho"_s))
    , m_going(wrapped(Type::Body, this, u"eraseGoing"_s))
    , m_staying(wrapped(Type::Body, this, u"eraseStaying"_s))
    , m_companions(new QCheckBox(tr("Erase the con&tacts of this customer, too"), this))
    , m_hint(wrapped(Type::Secondary, this, u"eraseHint"_s))
    , m_exported(wrapped(Type::Secondary, this, u"eraseExported"_s))
    , m_question(wrapped(Type::Body, this, u"eraseQuestion"_s))
    , m_name(new QLineEdit(this))
    , m_progress(new QProgressBar(this))
    , m_problem(new ProblemLabel(m_name, this))
{
    constexpr int width = 560;
    setWindowTitle(tr("Erase personal data"));
    setMinimumWidth(width);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(metrics::Huge, metrics::Huge, metrics::Huge, metrics::Large);
    layout->setSpacing(metrics::Medium);
    layout->addWidget(makeLabel(Type::Title, windowTitle(), this));
    layout->addWidget(makeText());
    layout->addLayout(makeConfirmation());
    layout->addWidget(m_progress);
    layout->addWidget(m_problem);
    layout->addStretch();
    layout->addLayout(makeButtons());
    connect(m_companions, &QCheckBox::toggled, this, &EraseDialog::look);
    connect(m_name, &QLineEdit::textChanged, this, &EraseDialog::fit);
    look();
}

QWidget* EraseDialog::makeText()
{
    auto* text = new QWidget(this);
    auto* layout = new QVBoxLayout(text);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(metrics::Medium);
    QFont bold = m_who->font();
    bold.setBold(true);
    m_who->setFont(bold);
    m_who->setText(tr("Looking what belongs to them …"));
    m_hint->setText(tr("This cannot be undone. A backup is made first; it and older backups hold the person until they "
                       "are rotated out, and whoever restores one has them erased again. What notes about others say "
                       "of them stays."));
    layout->addWidget(m_who);
    layout->addWidget(m_going);
    layout->addWidget(m_staying);
    layout->addWidget(m_companions);
    layout->addWidget(m_hint);
    layout->addWidget(m_exported);
    m_exported->hide();
    m_companions->setVisible(m_request.kind == "customer"_L1);
    m_companions->setObjectName(u"eraseCompanions"_s);
    return text;
}

QLayout* EraseDialog::makeConfirmation()
{
    auto* layout = new QVBoxLayout;
    layout->setSpacing(metrics::Small);
    m_name->setObjectName(u"eraseName"_s);
    m_name->setAccessibleName(tr("The name, to confirm"));
    m_question->setBuddy(m_name);
    layout->addWidget(m_question);
    layout->addWidget(m_name);
    m_progress->setAccessibleName(tr("Progress"));
    m_progress->setTextVisible(false);
    m_progress->hide();
    m_problem->setObjectName(u"eraseProblem"_s);
    return layout;
}

QLayout* EraseDialog::makeButtons()
{
    auto* buttons = new QHBoxLayout;
    buttons->setSpacing(metrics::Small);
    m_export = new Button(tr("E&xport first …"), {}, Prominence::Normal, this);
    m_export->setObjectName(u"eraseExport"_s);
    m_cancel = new Button(tr("Cancel"), QKeySequence(Qt::Key_Escape), Prominence::Normal, this);
    m_erase = new Button(tr("&Erase for good"), {}, Prominence::Primary, this);
    m_erase->setObjectName(u"erase"_s);
    m_cancel->setAutoDefault(false);
    m_export->setAutoDefault(false);
    buttons->addWidget(m_export);
    buttons->addStretch();
    buttons->addWidget(m_cancel);
    buttons->addWidget(m_erase);
    connect(m_export, &QPushButton::clicked, this, &EraseDialog::askForFile);
    connect(m_cancel, &QPushButton::clicked, this, &EraseDialog::reject);
    connect(m_erase, &QPushButton::clicked, this, &EraseDialog::accept);
    return buttons;
}

void EraseDialog::look()
{
    m_isKnown = false;
    m_request.companions = m_companions->isChecked() ? Companions::Go : Companions::Stay;
    const auto work = [path = m_services.book.path(), request = m_request](const Progress&) -> Result<ErasurePlan> {
        KITH_TRY_ASSIGN(const auto book,
                        Book::open(path, standardRegistry(), {.access = Connection::Access::ReadOnly}));
        return planErasure(*book, request);
    };
    m_services.jobs.start<ErasurePlan>(tr("Looking what belongs to a person"), Job::Access::Reading, work, this,
                                       [this, asked = m_request.companions](const Result<ErasurePlan>& plan) {
                                           if (asked == m_request.companions)
                                               showPlan(plan);
                                       });
    fit();
}

void EraseDialog::showPlan(const Result<ErasurePlan>& plan)
{
    if (!plan) {
        showProblem(plan.error());
        return;
    }
    m_plan = *plan;
    m_isKnown = true;
    m_who->setText(isolated(m_plan.title.simplified()));
    m_going->setText(goingText());
    m_staying->setText(stayingText());
    m_staying->setVisible(!m_plan.kept.empty());
    //: The name to type stands between the quotation marks.
    m_question->setText(spoken(tr("To &confirm, type “%1”:").arg(m_plan.title.simplified().replace(u'&', "&&"_L1))));
    fit();
    fitHeight(*this); // there is more to read now
}

QString EraseDialog::goingText() const
{
    const auto schema = m_services.book.schema();
    QStringList lines{tr("What goes, for good:")};
    for (const auto& [kind, ids] : m_plan.erased)
        lines.append(line(schema->entity(kind).pluralTitle(), std::ssize(ids)));
    if (m_plan.removed > 0)
        lines.append(line(tr("Deleted items"), m_plan.removed));
    lines.append(line(tr("Lines of the history"), m_plan.changes));
    return lines.join(u'\n');
}

QString EraseDialog::stayingText() const
{
    const auto schema = m_services.book.schema();
    QStringList lines{tr("What stays, without the link to them:")};
    for (const ErasurePlan::Kept& kept : m_plan.kept) {
        const QString why = kept.reason == ErasurePlan::Reason::SharedWithOthers ? tr("about others as well")
                                                                                 : tr("persons of their own");
        lines.append(tr("%1 (%2)").arg(line(schema->entity(kept.kind).pluralTitle(), std::ssize(kept.ids)), why));
    }
    return lines.join(u'\n');
}

bool EraseDialog::isConfirmed() const
{
    return m_isKnown && isConfirmedBy(m_plan, m_name->text());
}

void EraseDialog::fit()
{
    m_export->setEnabled(m_isKnown && !m_isWorking);
    m_name->setEnabled(m_isKnown && !m_isWorking);
    m_companions->setEnabled(!m_isWorking);
    m_erase->setEnabled(isConfirmed() && !m_isWorking);
    m_cancel->setEnabled(!m_isWorking);
    m_progress->setVisible(m_isWorking);
}

void EraseDialog::setWorking(bool works)
{
    m_isWorking = works;
    m_problem->say({});
    m_progress->setRange(0, 0);
    fit();
}

void EraseDialog::askForFile()
{
    auto* files = new QFileDialog(this, tr("Export all that is known of them"), QDir::homePath(), tr("JSON (*.json)"));
    files->setAttribute(Qt::WA_DeleteOnClose);
    files->setAcceptMode(QFileDialog::AcceptSave);
    files->setDefaultSuffix(u"json"_s);
    connect(files, &QFileDialog::fileSelected, this, &EraseDialog::exportTo);
    files->open();
}

void EraseDialog::exportTo(const QString& path)
{
    setWorking(true);
    const auto work = [book = m_services.book.path(), plan = m_plan, path](const Progress&) -> Result<> {
        KITH_TRY_ASSIGN(const auto reading,
                        Book::open(book, standardRegistry(), {.access = Connection::Access::ReadOnly}));
        return exportPerson(*reading, plan, path);
    };
    m_services.jobs.start<void>(tr("Exporting a person"), Job::Access::Reading, work, this,
                                [this, path](const Result<>& outcome) {
                                    setWorking(false);
                                    if (!outcome)
                                        showProblem(outcome.error());
                                    else
                                        showExported(path);
                                });
}

void EraseDialog::showExported(const QString& path)
{
    m_exported->setText(spoken(tr("Exported to “%1”. It holds all that is known of them: keep it safe, or give it to "
                                  "them.")
                                   .arg(QDir::toNativeSeparators(path))));
    m_exported->show();
    fitHeight(*this);
}

void EraseDialog::accept()
{
    if (m_isDone) {
        QDialog::accept();
        return;
    }
    if (!m_erase->isEnabled())
        return;
    setWorking(true);
    const auto work = [path = m_services.book.path(), person = m_services.book.workingAs(),
                       plan = m_plan](const Progress& progress) -> Result<ErasureReport> {
        KITH_TRY_ASSIGN(const auto book, Book::open(path, standardRegistry()));
        book->setWorkingAs(person);
        // The window's drafts are its own, also while it saves meanwhile: it looks through them when the job is over.
        return erase(*book, plan,
                     {.backupFolder = BackupFolder::pathFor(path), .drafts = Drafts::Leave, .progress = progress});
    };
    m_services.jobs.start<ErasureReport>(tr("Erasing personal data"), Job::Access::Writing, work, this,
                                         [this](const Result<ErasureReport>& outcome) { showOutcome(outcome); });
}

void EraseDialog::showOutcome(const Result<ErasureReport>& outcome)
{
    setWorking(false);
    if (!outcome) {
        showProblem(outcome.error());
        return;
    }
    m_isDone = true;
    Q_EMIT erased();
    for (QWidget* widget : QList<QWidget*>{m_staying, m_companions, m_question, m_name, m_export, m_cancel})
        widget->hide();
    m_who->setText(tr("Erased"));
    m_going->setText(tr("Nothing of them is left in this business file, its history or its search."));
    m_hint->setText(outcome->isClean
                        ? QString()
                        : tr("What the file itself may still hold of them goes at the next start of Kith."));
    m_hint->setVisible(!m_hint->text().isEmpty());
    m_erase->setText(tr("&Close"));
    m_erase->setEnabled(true);
    m_erase->setFocus();
    fitHeight(*this);
}

void EraseDialog::showProblem(const Error& error)
{
    m_problem->say(error.message);
}

void EraseDialog::reject()
{
    // Half done it must not go unseen: it ends in seconds.
    if (!m_isWorking)
        QDialog::reject();
}

} // namespace kith
