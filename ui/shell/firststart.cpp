// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/firststart.h"

#include "base/money.h"
#include "models/celltext.h"
#include "sample/samplebook.h"
#include "shell/language.h"
#include "shell/restorer.h"
#include "shell/settings.h"
#include "shell/taste.h"
#include "storage/backupfolder.h"
#include "storage/recordactions.h"
#include "style/icons.h"
#include "style/metrics.h"
#include "widgets/button.h"
#include "widgets/choices.h"
#include "widgets/label.h"
#include "widgets/problemlabel.h"

#include <QAbstractButton>
#include <QApplication>
#include <QComboBox>
#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QFormLayout>
#include <QLineEdit>
#include <QListWidget>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace kith {

LanguageDialog::LanguageDialog(QWidget* parent)
    : QDialog(parent)
    , m_list(new QListWidget(this))
{
    setWindowTitle(u"Kith"_s);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(metrics::Huge, metrics::Huge, metrics::Huge, metrics::Huge);
    layout->setSpacing(metrics::Medium);
    layout->addWidget(makeLabel(Type::Title, u"Language · Ngôn ngữ · भाषा · భాష · زبان"_s, this));
    m_list->setAccessibleName(u"Language"_s);
    showAsChoices(*m_list);
    const QString system = QLocale::system().name().section(u'_', 0, 0);
    for (const QString& language : spokenLanguages()) {
        auto* item = new QListWidgetItem(nameOfLanguage(language), m_list);
        item->setData(Qt::UserRole, language);
        if (language == system || m_list->count() == 1)
            m_list->setCurrentItem(item);
    }
    layout->addWidget(m_list);
    auto* next = new Button(u"OK"_s, QKeySequence(Qt::Key_Return), Prominence::Primary, this);
    layout->addWidget(next, 0, Qt::AlignRight);
    connect(next, &QPushButton::clicked, this, &QDialog::accept);
    connect(m_list, &QListWidget::itemDoubleClicked, this, &QDialog::accept);
    m_list->setFocus();
}

QString LanguageDialog::language() const
{
    return m_list->currentItem()->data(Qt::UserRole).toString();
}

FirstStartDialog::FirstStartDialog(const QString& missingBook, QWidget* parent)
    : QDialog(parent)
    , m_missing(missingBook)
    , m_folder(QFileInfo(missingBook).absolutePath())
    , m_name(new QLineEdit(tr("My business"), this))
    , m_person(new QLineEdit(this))
    , m_currency(new QComboBox(this))
    , m_problem(new ProblemLabel(m_name, this))
{
    constexpr int widest = 520;
    setWindowTitle(u"Kith"_s);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(metrics::Huge, metrics::Huge, metrics::Huge, metrics::Huge);
    layout->setSpacing(metrics::Medium);
    layout->addWidget(makeLabel(Type::PageTitle, tr("Welcome to Kith"), this));
    auto* text = makeLabel(Type::Body,
                           tr("Everything about your customers in one file, which is yours and stays on this computer. "
                              "Backups are made by themselves, reopened and checked."),
                           this);
    text->setWordWrap(true);
    text->setMinimumWidth(widest);
    layout->addWidget(text);
    layout->addLayout(makeForm());
    m_problem->setObjectName(u"firstStartProblem"_s);
    layout->addWidget(m_problem);
    layout->addLayout(makeButtons());
    m_name->selectAll();
    m_name->setFocus();
}

QLayout* FirstStartDialog::makeForm()
{
    m_name->setObjectName(u"businessName"_s);
    m_person->setObjectName(u"personName"_s);
    m_person->setPlaceholderText(tr("May stay empty"));
    m_currency->setObjectName(u"currency"_s);
    m_currency->setEditable(true);
    for (const Currency& currency : Currency::all())
        m_currency->addItem(currency.code());
    m_currency->setCurrentText(QLocale().currencySymbol(QLocale::CurrencyIsoCode));
    auto* form = new QFormLayout;
    form->setSpacing(metrics::Small);
    form->addRow(tr("Name of your &business"), m_name);
    form->addRow(tr("Your own &name"), m_person);
    form->addRow(tr("&Currency you count in"), m_currency);
    const QString backups =
        QDir::toNativeSeparators(BackupFolder::defaultPathFor(newPath(u"x"_s)).section(u'/', 0, -2));
    auto* place = makeLabel(Type::Secondary, leftToRight(QDir::toNativeSeparators(m_folder)), this);
    auto* backupPlace = makeLabel(Type::Secondary, leftToRight(backups), this);
    form->addRow(tr("Kept in"), place);
    form->addRow(tr("Backups in"), backupPlace);
    return form;
}

QLayout* FirstStartDialog::makeButtons()
{
    auto* column = new QVBoxLayout;
    column->setSpacing(metrics::Small);
    const auto add = [&](const QString& name, Icon which, const QString& text, Prominence prominence, auto act) {
        auto* button = new Button(which, text, {}, prominence, this);
        button->setObjectName(name);
        connect(button, &QPushButton::clicked, this, act);
        column->addWidget(button);
    };
    add(u"startNew"_s, Icon::Plus, tr("&Start"), Prominence::Primary, [this] { begin(false); });
    add(u"startImport"_s, Icon::Import, tr("Start and &import my customer list …"), Prominence::Normal,
        [this] { begin(true); });
    add(u"startSample"_s, Icon::Customers, tr("&Try it with a sample business"), Prominence::Normal,
        [this] { beginSample(); });
    add(u"startOpen"_s, Icon::Open, tr("&Open a file I have …"), Prominence::Normal, [this] { openOther(); });
    add(u"startRestore"_s, Icon::Undo, tr("&Restore from a backup …"), Prominence::Normal, [this] { restore(); });
    return column;
}

QString FirstStartDialog::newPath(const QString& name) const
{
    QString file = name.trimmed();
    for (QChar& character : file) {
        if (character == u'/' || character == u'\\' || character == u':' || !character.isPrint())
            character = u'-';
    }
    while (file.startsWith(u'.'))
        file.remove(0, 1);
    const QDir folder(m_folder);
    QString path = folder.filePath(file + u".kith"_s);
    for (int number = 2; QFileInfo::exists(path); ++number)
        path = folder.filePath(u"%1 %2.kith"_s.arg(file).arg(number));
    return path;
}

void FirstStartDialog::begin(bool imports)
{
    const QString code = m_currency->currentText().trimmed().toUpper();
    QString problem;
    if (m_name->text().trimmed().isEmpty())
        problem = tr("Give your business a name: its file is called so.");
    else if (!Currency::fromCode(code))
        problem = tr("“%1” is no currency. Type its three letters, such as VND or EUR.").arg(code);
    m_problem->say(problem);
    if (problem.isEmpty())
        take({.path = newPath(m_name->text()),
              .imports = imports,
              .currency = code,
              .person = m_person->text().simplified()});
}

void FirstStartDialog::beginSample()
{
    take({.path = newPath(tr("Sample business")), .isSample = true});
}

void FirstStartDialog::take(const FirstStartChoice& choice)
{
    m_choice = choice;
    accept();
}

void FirstStartDialog::openOther()
{
    auto* files = new QFileDialog(this, tr("Open a business file"), QDir::homePath(), tr("Business files (*.kith)"));
    files->setAttribute(Qt::WA_DeleteOnClose);
    files->setFileMode(QFileDialog::ExistingFile);
    connect(files, &QFileDialog::fileSelected, this,
            [this](const QString& path) { take({.path = path, .isNew = false}); });
    files->open();
}

void FirstStartDialog::restore()
{
    auto* restorer = new Restorer(m_missing, Restorer::Place::Missing, m_jobs, *this);
    const auto setBusy = [this](bool isBusy) {
        for (auto* button : findChildren<QAbstractButton*>(QString(), Qt::FindDirectChildrenOnly))
            button->setEnabled(!isBusy);
    };
    connect(restorer, &Restorer::begun, this, [this, setBusy] {
        setBusy(true);
        m_problem->say(tr("Restoring and checking the backup …"));
    });
    connect(restorer, &Restorer::restored, this, [this](const QString& path) { take({.path = path, .isNew = false}); });
    connect(restorer, &Restorer::failed, this, [this, setBusy](const Error& error) {
        setBusy(false);
        m_problem->say(error.code == Error::Code::Cancelled ? QString() : error.message);
    });
    restorer->ask();
}

void FirstStartDialog::reject()
{
    if (m_jobs.running().isEmpty()) {
        QDialog::reject();
        return;
    }
    // What was begun takes itself back first; then one may choose anew, or leave.
    for (Job* job : m_jobs.running())
        job->cancel();
}

std::optional<FirstStartChoice> askAtFirstStart(QApplication& application, const QString& missingBook)
{
    // Nothing else is there yet that could go on meanwhile.
    LanguageDialog language;
    if (language.exec() != QDialog::Accepted)
        return {};
    Settings().setValue("language"_L1, language.language());
    applyLanguage(application, language.language());
    FirstStartDialog start(missingBook);
    if (start.exec() != QDialog::Accepted)
        return {};
    return start.choice();
}

Result<OpenedBook> fillFirstBook(const FirstStartChoice& choice)
{
    KITH_TRY_ASSIGN(OpenedBook opened, makeBook(choice.path, {.currency = choice.currency}));
    if (choice.isSample)
        KITH_TRY(fillSampleBook(*opened.book));
    if (!choice.person.isEmpty()) {
        const auto schema = opened.book->schema();
        KITH_TRY_ASSIGN(const qint64 person,
                        RecordActions(*opened.book).add(schema->entity(u"employee"), {{u"name"_s, choice.person}}));
        rememberPerson(*opened.book, {person});
    }
    return opened;
}

} // namespace kith
