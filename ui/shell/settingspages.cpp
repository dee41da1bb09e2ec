// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/settingspages.h"

#include "models/celltext.h"
#include "settings/actionrunner.h"
#include "shell/language.h"
#include "shell/personpin.h"
#include "storage/backupfolder.h"
#include "storage/backupsettings.h"
#include "storage/book.h"
#include "style/metrics.h"
#include "widgets/label.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDir>
#include <QFormLayout>
#include <QLineEdit>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace kith {

namespace {

QLabel* fact(const QString& text, QWidget* parent)
{
    QLabel* label = makeLabel(Type::Body, text, parent);
    label->setWordWrap(true);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    return label;
}

} // namespace

GeneralSettingsPage::GeneralSettingsPage(Book& book, ViewSettings& settings, const JobRunner& jobs, QWidget* parent)
    : SettingsPage(parent)
    , m_book(book)
    , m_settings(settings)
    , m_jobs(jobs)
    , m_language(new QComboBox(this))
    , m_theme(new QComboBox(this))
    , m_firstDay(new QComboBox(this))
    , m_fiscalYear(new QComboBox(this))
{
    const Taste taste = tasteOf(settings);
    m_language->setObjectName(u"language"_s);
    m_language->addItem(tr("As the system"), QString());
    for (const QString& language : spokenLanguages())
        m_language->addItem(nameOfLanguage(language), language);
    m_language->setCurrentIndex(qMax(0, m_language->findData(taste.language)));
    m_theme->setObjectName(u"theme"_s);
    m_theme->addItem(tr("As the system"), int(Theme::System));
    m_theme->addItem(tr("Light"), int(Theme::Light));
    m_theme->addItem(tr("Dark"), int(Theme::Dark));
    m_theme->setCurrentIndex(qMax(0, m_theme->findData(int(taste.theme))));
    auto* form = new QFormLayout(this);
    form->setContentsMargins(0, 0, 0, 0);
    form->setSpacing(metrics::Medium);
    form->addRow(tr("&Language"), m_language);
    form->addRow(tr("&Colours"), m_theme);
    fillFirstDay();
    form->addRow(tr("&First day of the week"), m_firstDay);
    fillFiscalYear();
    form->addRow(tr("The fiscal &year begins in"), m_fiscalYear);
    form->addRow(tr("Currency"), fact(book.currency().code(), this));
    form->addRow(tr("Business file"), fact(leftToRight(QDir::toNativeSeparators(book.path())), this));
    // As it was chosen: which folder of a shared place it is, only a look into the place would tell, and that may hang.
    const QString chosen = backupSettings(book.path()).folder;
    const QString backups = chosen.isEmpty() ? BackupFolder::defaultPathFor(book.path()) : chosen;
    form->addRow(tr("Backups"), fact(leftToRight(QDir::toNativeSeparators(backups)), this));
}

void GeneralSettingsPage::fillFirstDay()
{
    const QLocale locale;
    m_firstDay->setObjectName(u"firstDayOfWeek"_s);
    m_firstDay->addItem(tr("As the language has it: %1").arg(locale.standaloneDayName(locale.firstDayOfWeek())), 0);
    for (int day = Qt::Monday; day <= Qt::Sunday; ++day)
        m_firstDay->addItem(locale.standaloneDayName(day), day);
    m_firstDay->setCurrentIndex(isFirstDayChosen() ? m_firstDay->findData(int(firstDayOfWeek())) : 0);
}

void GeneralSettingsPage::fillFiscalYear()
{
    constexpr int monthsOfYear = 12;
    const QLocale locale;
    m_fiscalYear->setObjectName(u"fiscalYear"_s);
    m_fiscalYear->setToolTip(tr("For everybody who works with this business file: reports and filters know this and "
                                "last fiscal year"));
    for (int month = 1; month <= monthsOfYear; ++month)
        m_fiscalYear->addItem(locale.standaloneMonthName(month), month);
    m_fiscalYear->setCurrentIndex(m_fiscalYear->findData(m_book.calendar().fiscalYearStart));
    m_fiscalYear->setEnabled(!m_book.isReadOnly());
}

QString GeneralSettingsPage::title() const
{
    return tr("General");
}

Result<> GeneralSettingsPage::save()
{
    KITH_TRY(saveCalendar());
    const Taste taste{m_language->currentData().toString(), Theme(m_theme->currentData().toInt())};
    if (taste == tasteOf(m_settings))
        return {};
    keepTaste(m_settings, taste);
    Q_EMIT tasteChanged();
    return {};
}

Result<> GeneralSettingsPage::saveCalendar()
{
    const Calendar before = m_book.calendar();
    if (const int month = m_fiscalYear->currentData().toInt(); month != before.fiscalYearStart) {
        KITH_TRY(ActionRunner::mayWrite(m_jobs));
        KITH_TRY(m_book.setFiscalYearStart(month));
    }
    const int day = m_firstDay->currentData().toInt();
    keepFirstDayOfWeek(day > 0 ? std::optional(Qt::DayOfWeek(day)) : std::nullopt);
    m_book.setFirstDayOfWeek(firstDayOfWeek());
    if (m_book.calendar() != before)
        Q_EMIT calendarChanged();
    return {};
}

PersonSettingsPage::PersonSettingsPage(const Book& book, const QString& name, QWidget* parent)
    : SettingsPage(parent)
    , m_book(book)
    , m_present(new QLineEdit(this))
    , m_pin(new QLineEdit(this))
    , m_again(new QLineEdit(this))
    , m_remove(new QCheckBox(tr("Re&move the PIN"), this))
{
    auto* form = new QFormLayout(this);
    form->setContentsMargins(0, 0, 0, 0);
    form->setSpacing(metrics::Medium);
    const bool isSet = PersonPin(book.path(), book.workingAs()).isSet();
    auto* text = makeLabel(Type::Body,
                           tr("With a PIN nobody works as “%1” on this computer by mistake. It protects the name, not "
                              "the file: who can open the file can read it.")
                               .arg(name),
                           this);
    text->setText(spoken(text->text()));
    text->setWordWrap(true);
    form->addRow(text);
    m_present->setObjectName(u"presentPin"_s);
    m_pin->setObjectName(u"newPin"_s);
    m_again->setObjectName(u"newPinAgain"_s);
    m_remove->setObjectName(u"removePin"_s);
    for (QLineEdit* line : {m_present, m_pin, m_again})
        line->setEchoMode(QLineEdit::Password);
    if (isSet)
        form->addRow(tr("Pr&esent PIN"), m_present);
    form->addRow(tr("New &PIN"), m_pin);
    form->addRow(tr("The PIN &again"), m_again);
    if (isSet)
        form->addRow(m_remove);
    m_present->setVisible(isSet);
    m_remove->setVisible(isSet);
    connect(m_remove, &QCheckBox::toggled, this, [this](bool isRemoved) {
        m_pin->setDisabled(isRemoved);
        m_again->setDisabled(isRemoved);
    });
}

QString PersonSettingsPage::title() const
{
    return tr("Working as");
}

QString PersonSettingsPage::problemOfNew() const
{
    constexpr qsizetype shortest = 4;
    if (m_pin->text() != m_again->text())
        return tr("The two PINs differ. Type the same one twice.");
    return m_pin->text().size() < shortest ? tr("A PIN has at least four signs.") : QString();
}

Result<> PersonSettingsPage::save()
{
    const bool isRemoved = m_remove->isChecked();
    if (!isRemoved && m_pin->text().isEmpty() && m_again->text().isEmpty())
        return {};
    PersonPin pin(m_book.path(), m_book.workingAs());
    if (pin.isSet() && !pin.matches(m_present->text()))
        return error(Error::Code::InvalidInput, m_present->text().isEmpty()
                                                    ? tr("Type the present PIN, too.")
                                                    : tr("That is not the present PIN. Nothing was changed."));
    if (isRemoved) {
        pin.remove();
    } else {
        if (const QString problem = problemOfNew(); !problem.isEmpty())
            return error(Error::Code::InvalidInput, problem);
        pin.set(m_pin->text());
    }
    // Done, also where another page keeps the dialog open.
    m_remove->setChecked(false);
    for (QLineEdit* line : {m_present, m_pin, m_again})
        line->clear();
    return {};
}

} // namespace kith
