// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/backupsettingspage.h"

#include "models/celltext.h"
#include "shell/passphrasedialog.h"
#include "shell/secondplace.h"
#include "storage/backupfolder.h"
#include "storage/book.h"
#include "style/metrics.h"
#include "style/mnemonics.h"
#include "widgets/button.h"
#include "widgets/label.h"

#include <QComboBox>
#include <QDir>
#include <QFileDialog>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace kith {

namespace {

/// Lets the fields of all of them begin on one line.
void alignForms(std::initializer_list<QFormLayout*> forms)
{
    QList<QLabel*> labels;
    int widest = 0;
    for (const QFormLayout* form : forms) {
        for (int row = 0; row < form->rowCount(); ++row) {
            const QLayoutItem* item = form->itemAt(row, QFormLayout::LabelRole);
            auto* label = item ? qobject_cast<QLabel*>(item->widget()) : nullptr;
            if (!label)
                continue;
            labels.append(label);
            widest = std::max(widest, label->sizeHint().width());
        }
    }
    for (QLabel* label : labels)
        label->setMinimumWidth(widest);
}

} // namespace

BackupSettingsPage::BackupSettingsPage(const Book& book, SecondPlace& second, QWidget* parent)
    : SettingsPage(parent)
    , m_book(book)
    , m_second(second)
    , m_folder(new QLineEdit(QDir::toNativeSeparators(second.settings().folder), this))
    , m_place(new QLineEdit(QDir::toNativeSeparators(second.settings().secondFolder), this))
    , m_every(new QComboBox(this))
    , m_words(makePassphraseLine(tr("Passphrase of the second place"), this))
    , m_again(makePassphraseLine(tr("The same passphrase again"), this))
    , m_state(makeLabel(Type::Secondary, {}, this))
{
    m_folder->setPlaceholderText(leftToRight(QDir::toNativeSeparators(BackupFolder::defaultPathFor(book.path()))));
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(metrics::Medium);
    auto* form = new QFormLayout;
    form->setSpacing(metrics::Medium);
    form->addRow(tr("&Folder of the backups"), makeFolder(m_folder, u"backupFolder"_s));
    auto* hint =
        makeLabel(Type::Secondary, tr("Another folder moves no backup that is there; the next one goes to it."), this);
    hint->setWordWrap(true);
    layout->addLayout(form);
    layout->addWidget(hint);
    layout->addSpacing(metrics::Medium);
    layout->addWidget(makeLabel(Type::Title, tr("A second place outside this computer"), this));
    auto* why = makeLabel(Type::Secondary,
                          tr("A stick or a folder that is kept in step with elsewhere: a lost laptop then loses "
                             "nothing. What goes there is encrypted."),
                          this);
    why->setWordWrap(true);
    layout->addWidget(why);
    auto* secondForm = makeSecond();
    layout->addLayout(secondForm);
    layout->addStretch();
    alignForms({form, secondForm});
    connect(&second, &SecondPlace::changed, this, &BackupSettingsPage::showState);
    showState();
}

QString BackupSettingsPage::title() const
{
    return tr("Backups");
}

QWidget* BackupSettingsPage::makeFolder(QLineEdit* line, const QString& objectName)
{
    auto* both = new QWidget(this);
    auto* layout = new QHBoxLayout(both);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(metrics::Small);
    auto* choose = new Button(tr("Choose …"), {}, Prominence::Normal, both);
    choose->setAutoDefault(false);
    line->setObjectName(objectName);
    const QString title = objectName == "backupFolder"_L1 ? tr("&Folder of the backups") : tr("Second &place");
    line->setAccessibleName(withoutMnemonic(title));
    choose->setObjectName(objectName + u"Choose"_s);
    choose->setAccessibleName(objectName == "backupFolder"_L1 ? tr("Choose the folder of the backups")
                                                              : tr("Choose the second place"));
    layout->addWidget(line, 1);
    layout->addWidget(choose);
    both->setFocusProxy(line);
    connect(choose, &QPushButton::clicked, this, [this, line] { this->choose(line); });
    return both;
}

QFormLayout* BackupSettingsPage::makeSecond()
{
    m_every->setObjectName(u"backupEvery"_s);
    m_every->addItem(tr("Every day"), int(BackupSettings::Every::Day));
    m_every->addItem(tr("Every week"), int(BackupSettings::Every::Week));
    m_every->setCurrentIndex(qMax(0, m_every->findData(int(m_second.settings().every))));
    m_words->setObjectName(u"backupWords"_s);
    m_again->setObjectName(u"backupAgain"_s);
    if (m_second.isWanted())
        m_words->setPlaceholderText(tr("as it is"));
    m_state->setObjectName(u"backupState"_s);
    m_state->setWordWrap(true);
    auto* now = new Button(tr("Back up there &now"), {}, Prominence::Normal, this);
    now->setObjectName(u"backupNow"_s);
    now->setAutoDefault(false);
    now->setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed); // no wider than its words
    now->setEnabled(m_second.isWanted());
    connect(now, &QPushButton::clicked, &m_second, &SecondPlace::backUpNow);
    auto* form = new QFormLayout;
    form->setSpacing(metrics::Medium);
    form->addRow(tr("Second &place"), makeFolder(m_place, u"backupPlace"_s));
    form->addRow(tr("How &often"), m_every);
    form->addRow(tr("Pass&phrase"), m_words);
    form->addRow(tr("A&gain"), m_again);
    form->addRow(QString(), m_state);
    form->addRow(QString(), now);
    return form;
}

void BackupSettingsPage::showState()
{
    if (!m_second.isWanted())
        m_state->setText(tr("There is no second place yet."));
    else if (m_second.isKnown() && !m_second.isThere())
        m_state->setText(tr("The second place is not there now: it gets its backup once it is."));
    else if (const auto newest = m_second.newest())
        m_state->setText(tr("Last backup there: %1").arg(relativeTime(*newest, QDateTime::currentDateTimeUtc())));
    else
        m_state->setText(tr("No backup there yet."));
}

void BackupSettingsPage::choose(QLineEdit* line)
{
    auto* files = new QFileDialog(this, tr("Choose a folder"), line->text());
    files->setAttribute(Qt::WA_DeleteOnClose);
    files->setFileMode(QFileDialog::Directory);
    files->setOption(QFileDialog::ShowDirsOnly);
    connect(files, &QFileDialog::fileSelected, line,
            [line](const QString& path) { line->setText(QDir::toNativeSeparators(path)); });
    files->open();
}

Result<> BackupSettingsPage::check() const
{
    for (const QLineEdit* line : {m_folder, m_place}) {
        const QString path = QDir::fromNativeSeparators(line->text().trimmed());
        if (!path.isEmpty() && !(QDir::isAbsolutePath(path) && QFileInfo(path).isDir()) &&
            path != m_second.settings().secondFolder)
            return error(Error::Code::InvalidInput,
                         tr("“%1” is no folder. Choose one that is there.").arg(line->text().trimmed()));
    }
    const bool isNew = !m_place->text().trimmed().isEmpty() && !m_second.isWanted();
    if ((isNew || !m_words->text().isEmpty()) && !Passphrase(m_words->text()).isLongEnough())
        return error(Error::Code::InvalidInput,
                     tr("The second place needs a passphrase of at least %Ln letter(s); a few words are best.", nullptr,
                        Passphrase::leastLength));
    if (m_words->text() != m_again->text())
        return error(Error::Code::InvalidInput, tr("These are two different passphrases. Type the same one twice."));
    return {};
}

Result<> BackupSettingsPage::save()
{
    KITH_TRY(check());
    const BackupSettings wanted{.folder = QDir::fromNativeSeparators(m_folder->text().trimmed()),
                                .secondFolder = QDir::fromNativeSeparators(m_place->text().trimmed()),
                                .every = BackupSettings::Every(m_every->currentData().toInt())};
    const Passphrase passphrase(m_words->text());
    if (wanted == m_second.settings() && passphrase.isEmpty())
        return {};
    KITH_TRY(keepBackupSettings(m_book.path(), wanted));
    m_words->clear();
    m_again->clear();
    const bool isMoved = wanted.folder != m_second.settings().folder;
    m_second.setSettings(wanted, passphrase);
    if (isMoved)
        Q_EMIT folderChanged();
    return {};
}

} // namespace kith
