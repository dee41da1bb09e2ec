// SPDX-License-Identifier: GPL-3.0-or-later
// The dialogs of the tour.
#include "activity/logdialog.h"
#include "activity/whendialog.h"
#include "customers/customerspage.h"
#include "customers/duplicatesdialog.h"
#include "customers/erasedialog.h"
#include "customers/relationshipdialog.h"
#include "forms/calendarpopup.h"
#include "forms/dateline.h"
#include "forms/recorddialog.h"
#include "interchange/exporter.h"
#include "interchange/importdialog.h"
#include "lists/bulkchangedialog.h"
#include "lists/recordlistview.h"
#include "lists/recordtable.h"
#include "lists/viewdialog.h"
#include "registry.h"
#include "reports/exportdialog.h"
#include "reports/previewdialog.h"
#include "settings/fielddialog.h"
#include "settings/tagdialogs.h"
#include "shell/announcer.h"
#include "shell/backupdialog.h"
#include "shell/deleteditems.h"
#include "shell/firststart.h"
#include "shell/keychain.h"
#include "shell/keysheet.h"
#include "shell/lockdialog.h"
#include "shell/pagestack.h"
#include "shell/passphrasedialog.h"
#include "shell/persondialog.h"
#include "shell/restoredialog.h"
#include "shell/secondpassphrasedialog.h"
#include "shell/secondplace.h"
#include "shell/settingsdialog.h"
#include "shell/windowpage.h"
#include "support/samplebook.h"
#include "tour/tour.h"

#include <QAbstractButton>
#include <QComboBox>
#include <QLineEdit>
#include <QListWidget>
#include <QPointer>
#include <QTableWidget>

#include <thread>

using namespace Qt::StringLiterals;

namespace kith::test {

namespace {

QString written(const QDir& folder, const QString& name, const QByteArray& content)
{
    QFile file(folder.filePath(name));
    if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size())
        qFatal("no place for %s", qPrintable(name));
    return file.fileName();
}

/// A list from an old office program: Latin-1, semicolons, dates of the day before the month, and faults.
const QByteArray oldList = "Name;E-Mail;Ort;Kundennr;Geburtstag\r\n"
                           "B\xE4"
                           "ckerei M\xFCller;brot@mueller.example;K\xF6ln;4711;12.03.1985\r\n"
                           "Garcia & S\xF6hne GmbH;neu@garcia.example;Bremen;4712;\r\n"
                           "J\xFCrgen Wei\xDF;weiss@example;L\xFC"
                           "beck;4713;31.02.1990\r\n"
                           "Zo\xEB Zimmer;zoe@zimmer.example;M\xFCnster;4714;\r\n"
                           ";ohne@name.example;Ulm;4715;\r\n";

} // namespace

template<typename Dialog>
Dialog& Tour::opened()
{
    Dialog* found = nullptr;
    await(Dialog::staticMetaObject.className(), [&] {
        found = m_window.findChild<Dialog*>();
        return found && found->isVisible();
    });
    m_seen.insert(QString::fromLatin1(Dialog::staticMetaObject.className()));
    return *found;
}

void Tour::close(QDialog& dialog)
{
    delete &dialog; // without a word about what was typed
    rest();
}

template<typename Dialog>
void Tour::showDialog(const QKeySequence& key, const QString& name)
{
    press(key);
    auto& dialog = opened<Dialog>();
    visit(dialog, name);
    close(dialog);
}

void Tour::showDialogs()
{
    page(u"customers"_s);
    RecordListView& list = m_window.customers().list();
    list.table().setCurrentIndex(list.model().index(2, 0));
    showForms();
    showWindowDialogs();
    showStartDialogs();
    showPaper();
    showSettings();
    showImport();
    showWorkbook();
}

void Tour::showForms()
{
    showDialog<RecordDialog>(Qt::CTRL | Qt::Key_E, u"form"_s);
    showDialog<RecordDialog>(Qt::CTRL | Qt::Key_N, u"form-new"_s);
    press(Qt::CTRL | Qt::Key_T);
    auto& task = opened<RecordDialog>();
    visit(task, u"form-task"_s);
    task.findChild<DateLine*>()->actions().constFirst()->trigger();
    showPopup<CalendarPopup>(u"calendar"_s);
    close(task);
    press(Qt::CTRL | Qt::Key_L);
    auto& log = opened<LogDialog>();
    log.findChild<QLineEdit*>(u"nextStep"_s)->setText(u"call back with the price fri 3pm"_s);
    visit(log, u"log"_s);
    close(log);
    showDialog<RelationshipDialog>(Qt::CTRL | Qt::SHIFT | Qt::Key_R, u"relationship"_s);
    showDialog<DuplicatesDialog>(Qt::CTRL | Qt::SHIFT | Qt::Key_M, u"duplicates"_s);
    showDialog<EraseDialog>(Qt::CTRL | Qt::ALT | Qt::Key_E, u"erase"_s);
    showDialog<ViewDialog>(Qt::CTRL | Qt::SHIFT | Qt::Key_S, u"save-view"_s);
    m_window.customers().list().table().selectAll();
    press(Qt::CTRL | Qt::SHIFT | Qt::Key_E);
    auto& change = opened<BulkChangeDialog>();
    change.findChild<QComboBox*>()->setCurrentIndex(2);
    visit(change, u"change"_s);
    close(change);
    page(u"contacts"_s);
    showDialog<RecordDialog>(Qt::CTRL | Qt::Key_N, u"form-contact"_s);
    const auto takeFirst = [this] {
        auto* table = m_window.pages().shownPage()->findChild<RecordTable*>();
        await("rows", [&] { return table->model()->rowCount() > 0; });
        table->selectionModel()->setCurrentIndex(table->model()->index(0, 0),
                                                 QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
    };
    page(u"activity"_s);
    takeFirst();
    showDialog<RecordDialog>(Qt::Key_F2, u"form-interaction"_s);
    page(u"tasks"_s);
    takeFirst();
    showDialog<WhenDialog>(Qt::CTRL | Qt::Key_T, u"when"_s);
    page(u"customers"_s);
    m_window.customers().list().table().setCurrentIndex(m_window.customers().list().model().index(2, 0));
}

void Tour::showWindowDialogs()
{
    showDialog<PersonDialog>(Qt::CTRL | Qt::SHIFT | Qt::Key_U, u"person"_s);
    press(Qt::Key_Delete);
    showDialog<DeletedItemsDialog>(Qt::CTRL | Qt::SHIFT | Qt::Key_Delete, u"deleted"_s);
    press(Qt::CTRL | Qt::Key_Z);
    press(Qt::CTRL | Qt::SHIFT | Qt::Key_B);
    auto& restore = opened<RestoreDialog>();
    await("the backups", [&] { return !restore.isLooking(); });
    visit(restore, u"restore"_s);
    close(restore);
    showDialog<BackupDialog>(Qt::CTRL | Qt::ALT | Qt::Key_B, u"backup"_s);
    showDialog<KeySheet>(Qt::Key_F1, u"keys"_s);
}

/// Those that stand alone, before there is a window or without its asking.
void Tour::showStartDialogs()
{
    const auto alone = [this](QDialog& dialog, const QString& name) {
        m_seen.insert(QString::fromLatin1(dialog.metaObject()->className()));
        dialog.show();
        visit(dialog, name);
        dialog.hide();
    };
    LanguageDialog language;
    alone(language, u"language"_s);
    FirstStartDialog start(QDir::homePath());
    alone(start, u"firststart"_s);
    LockDialog lock(u"Thu Phương works with “Lotus Traders” on “front-desk” since 09:12."_s,
                    []() -> Result<LockFile> { return error(Error::Code::Conflict, u"It is still open there."_s); });
    alone(lock, u"lock"_s);
    Keychain keychain;
    SecondPlace second(m_window.book(), m_window.jobs(), m_window.backups(), keychain);
    SecondPassphraseDialog again(second);
    alone(again, u"second-passphrase"_s);
    PassphraseDialog passphrase(QCoreApplication::translate("kith::SecondPassphraseDialog",
                                                            "A backup to the second place is due. It is encrypted "
                                                            "with the passphrase you chose in the settings."));
    alone(passphrase, u"passphrase"_s);
}

void Tour::showPaper()
{
    press(Qt::CTRL | Qt::Key_P);
    auto& preview = opened<PreviewDialog>();
    await("the pages", [&] { return preview.pageCount() > 0; });
    visit(preview, u"print-preview"_s);
    close(preview);
    showDialog<ExportDialog>(Qt::CTRL | Qt::SHIFT | Qt::Key_X, u"export"_s);
}

void Tour::showSettings()
{
    press(Qt::CTRL | Qt::Key_Comma);
    auto& dialog = opened<SettingsDialog>();
    auto* titles = dialog.findChild<QListWidget*>();
    for (int page = 0; page < titles->count(); ++page) {
        titles->setCurrentRow(page);
        visit(dialog, u"settings%1"_s.arg(page + 1));
    }
    showFieldsAndTags(dialog);
    m_window.announcer().done(
        QCoreApplication::translate("kith::FieldsSettingsPage", "Field “%1” removed, with %Ln value(s)", nullptr, 12)
            .arg(u"Shoe size"_s));
    visit(dialog, u"settings-toast"_s);
    close(dialog);
}

void Tour::showFieldsAndTags(QDialog& settings)
{
    auto* titles = settings.findChild<QListWidget*>();
    const auto show = [&](int page, const QString& button, auto& open, const QString& name) {
        titles->setCurrentRow(page);
        auto* pressed = settings.findChild<QAbstractButton*>(button);
        pressed->parentWidget()->findChild<QTableWidget*>()->setCurrentCell(1, 0);
        pressed->click();
        auto& dialog = (this->*open)();
        visit(dialog, name);
        close(dialog);
    };
    auto field = &Tour::opened<FieldDialog>;
    auto tag = &Tour::opened<TagDialog>;
    auto merge = &Tour::opened<TagMergeDialog>;
    show(titles->count() - 2, u"changeField"_s, field, u"field"_s);
    show(titles->count() - 1, u"changeTag"_s, tag, u"tag"_s);
    show(titles->count() - 1, u"mergeTag"_s, merge, u"mergetag"_s);
}

/// The four steps of the assistant.
void Tour::showImport()
{
    m_window.openImport();
    visit(opened<ImportDialog>(), u"import-empty"_s);
    close(opened<ImportDialog>());
    m_window.openImport(written(m_folder, u"Kunden.csv"_s, oldList));
    auto& dialog = opened<ImportDialog>();
    for (const QString& step : {u"stepFile"_s, u"stepColumns"_s, u"stepDifference"_s}) {
        rest();
        dialog.findChild<QAbstractButton*>(step)->click();
        visit(dialog, u"import-"_s + step);
    }
    dialog.findChild<QAbstractButton*>(u"differenceRejected"_s)->click();
    visit(dialog, u"import-rejected"_s);
    dialog.startImport();
    visit(dialog, u"import-result"_s);
    close(dialog);
}

/// The customers of the book themselves, as a workbook.
void Tour::showWorkbook()
{
    const QString path = m_folder.filePath(u"Customers 2024.xlsx"_s);
    const ExportOptions options{.kind = u"customer"_s, .format = ExportOptions::Format::Xlsx};
    std::thread([&, book = m_window.book().path()] {
        const auto beside = sampleValue(Book::open(book, standardRegistry())); // all rows: not for this thread
        (void)sampleValue(Exporter(*beside).writeFile(options, path));
    }).join();
    m_window.openImport(path);
    auto& dialog = opened<ImportDialog>();
    visit(dialog, u"import-workbook"_s);
    dialog.findChild<QAbstractButton*>(u"stepFile"_s)->click();
    visit(dialog, u"import-workbook-file"_s);
    close(dialog);
}

QStringList Tour::missed() const
{
    QStringList missed;
    for (const QString& name : QStringLiteral(KITH_DIALOGS).split(u' ')) {
        if (!m_seen.contains(u"kith::"_s + name))
            missed.append(name);
    }
    return missed;
}

} // namespace kith::test
