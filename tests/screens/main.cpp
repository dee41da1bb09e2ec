// SPDX-License-Identifier: GPL-3.0-or-later
// Draws the window, the form, the log and the import dialog into PNG files, so that people can look at what changed:
//     kith_screens FOLDER --theme light --lang ur [--customers N]
#include "activity/calllistpage.h"
#include "activity/logdialog.h"
#include "customers/customerspage.h"
#include "forms/recorddialog.h"
#include "interchange/exporter.h"
#include "interchange/importdialog.h"
#include "lists/bulkchangedialog.h"
#include "lists/recordlistview.h"
#include "lists/recordtable.h"
#include "reports/exportdialog.h"
#include "reports/listoutput.h"
#include "reports/previewdialog.h"
#include "reports/reportspage.h"
#include "shell/announcer.h"
#include "shell/firststart.h"
#include "shell/language.h"
#include "shell/mainwindow.h"
#include "shell/navigator.h"
#include "shell/pagestack.h"
#include "shell/palette.h"
#include "shell/settingsdialog.h"
#include "shell/windowmenus.h"
#include "storage/fieldactions.h"
#include "storage/recordactions.h"
#include "style/kithstyle.h"
#include "support/samplebook.h"
#include "widgets/searchfield.h"

#include <QAbstractButton>
#include <QApplication>
#include <QComboBox>
#include <QCommandLineParser>
#include <QDir>
#include <QLineEdit>
#include <QListWidget>
#include <QMenu>
#include <QMenuBar>
#include <QScrollBar>
#include <QTableWidget>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

void settle()
{
    for (int i = 0; i < 20; ++i)
        QTest::qWait(20);
}

class Camera
{
public:
    Camera(const QString& folder, const QString& suffix)
        : m_folder(folder)
        , m_suffix(suffix)
    {
        QDir().mkpath(folder);
    }

    void take(QWidget& widget, const QString& name) const
    {
        settle();
        widget.grab().save(m_folder.filePath(u"%1-%2.png"_s.arg(name, m_suffix)));
    }

private:
    QDir m_folder;
    QString m_suffix;
};

template<typename Dialog>
Dialog* opened(QWidget& window)
{
    settle();
    return window.findChild<Dialog*>();
}

/// Many columns, sorted by two, the first one standing still.
void photographColumns(kith::MainWindow& window, const Camera& camera)
{
    kith::RecordListView& list = window.customers().list();
    const QVariantMap before = list.state();
    list.model().setColumns({u"name"_s, u"stage"_s, u"owner"_s, u"phones"_s, u"emails"_s, u"addresses"_s, u"birthday"_s,
                             u"interactions"_s, u"source"_s});
    list.model().setOrder({{u"stage"_s, true}, {u"name"_s, false}});
    list.table().setFrozenColumns(1);
    list.setQueryText(u"pham stage in (prospect, loyal)"_s);
    settle();
    list.table().horizontalScrollBar()->setValue(150);
    window.resize(1024, 640);
    camera.take(window, u"columns"_s);
    window.resize(1280, 800);
    list.restoreState(before);
}

/// Every menu of the bar, opened.
void photographMenus(const kith::MainWindow& window, const Camera& camera)
{
    int number = 0;
    for (const QAction* top : window.menuBar()->actions()) {
        top->menu()->popup({});
        camera.take(*top->menu(), u"menu%1"_s.arg(++number));
        top->menu()->hide();
    }
}

/// Each page of the settings, with a few fields and tags to be seen.
void photographSettings(kith::MainWindow& window, const Camera& camera)
{
    kith::Book& book = window.book();
    using Definition = kith::CustomFieldDefinition;
    for (const Definition& field :
         {Definition{.name = u"shoe_size"_s, .label = u"Shoe size"_s, .type = u"number"_s},
          Definition{.name = u"roast"_s, .label = u"Roast"_s, .type = u"choice"_s, .choices = u"light; dark"_s},
          Definition{.name = u"پسند"_s, .label = u"پسندیدہ چائے"_s, .type = u"text"_s}}) {
        Definition made = field;
        made.kind = u"customer"_s;
        (void)kith::addField(book, made);
    }
    const auto schema = book.schema();
    for (const auto& [name, colour] : {std::pair{u"wholesale"_s, u"#0072b2"_s}, {u"खुदरा"_s, u"#d55e00"_s}})
        (void)kith::RecordActions(book).add(schema->entity(u"tag"), {{u"name"_s, name}, {u"color"_s, colour}});
    for (const auto& entry : window.menus().entries()) {
        if (entry.action->shortcut() == QKeySequence(Qt::CTRL | Qt::Key_Comma))
            entry.action->trigger();
    }
    auto* dialog = opened<kith::SettingsDialog>(window);
    auto* titles = dialog->findChild<QListWidget*>();
    for (int page = 0; page < titles->count(); ++page) {
        titles->setCurrentRow(page);
        camera.take(*dialog, u"settings%1"_s.arg(page + 1));
    }
    for (const auto& [button, name] :
         {std::pair{u"changeField"_s, u"field"_s}, {u"changeTag"_s, u"tag"_s}, {u"mergeTag"_s, u"mergetag"_s}}) {
        auto* pressed = dialog->findChild<QAbstractButton*>(button);
        titles->setCurrentRow(button == "changeField"_L1 ? titles->count() - 2 : titles->count() - 1);
        auto* table = pressed->parentWidget()->findChild<QTableWidget*>();
        table->setCurrentCell(1, 0);
        pressed->click();
        for (QDialog* each : dialog->findChildren<QDialog*>()) {
            camera.take(*each, name);
            delete each;
        }
    }
    window.announcer().done(u"Field “Shoe size” removed, with 12 values"_s);
    window.announcer().fail(
        {kith::Error::Code::Io, u"The disk is full: nothing was saved. Make room and try again."_s});
    camera.take(*dialog, u"settings-toast"_s);
    dialog->reject();
}

QString written(const QDir& folder, const QString& name, const QByteArray& content)
{
    QFile file(folder.filePath(name));
    if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size())
        qFatal("no place for %s", qPrintable(name));
    return file.fileName();
}

/// The customers of the book themselves, as a workbook.
QString workbook(kith::Book& book, const QDir& folder)
{
    const QString path = folder.filePath(u"Customers 2024.xlsx"_s);
    const kith::ExportOptions options{.kind = u"customer"_s, .format = kith::ExportOptions::Format::Xlsx};
    (void)kith::Exporter(book).writeFile(options, path);
    return path;
}

/// The four steps of the assistant.
void photographImport(kith::MainWindow& window, const Camera& camera, const QDir& folder)
{
    const QByteArray customers = "Name;E-Mail;Ort;Kundennr;Geburtstag\r\n"
                                 "B\xE4"
                                 "ckerei M\xFCller;brot@mueller.example;K\xF6ln;4711;12.03.1985\r\n"
                                 "Garcia & S\xF6hne GmbH;neu@garcia.example;Bremen;4712;\r\n"
                                 "J\xFCrgen Wei\xDF;weiss@example;L\xFC"
                                 "beck;4713;31.02.1990\r\n"
                                 "Zo\xEB Zimmer;zoe@zimmer.example;M\xFCnster;4714;\r\n"
                                 ";ohne@name.example;Ulm;4715;\r\n";
    window.openImport(written(folder, u"Kunden.csv"_s, customers));
    auto* dialog = opened<kith::ImportDialog>(window);
    for (const QString& step : {u"stepFile"_s, u"stepColumns"_s, u"stepDifference"_s}) {
        dialog->findChild<QAbstractButton*>(step)->click();
        camera.take(*dialog, u"import-"_s + step);
    }
    dialog->findChild<QAbstractButton*>(u"differenceRejected"_s)->click();
    camera.take(*dialog, u"import-rejected"_s);
    dialog->startImport();
    camera.take(*dialog, u"import-result"_s);
    delete dialog;
    window.openImport(workbook(window.book(), folder));
    auto* again = opened<kith::ImportDialog>(window);
    camera.take(*again, u"import-workbook"_s);
    again->findChild<QAbstractButton*>(u"stepFile"_s)->click();
    camera.take(*again, u"import-workbook-file"_s);
    delete again;
}

/// The dialogs of the shell, opened by what has their keys.
void photographDialogs(kith::MainWindow& window, const Camera& camera)
{
    const std::pair<QKeySequence, QString> dialogs[] = {
        {QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_U), u"person"_s},
        {QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_D), u"deleted"_s},
        {QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_B), u"restore"_s},
        {QKeySequence(Qt::CTRL | Qt::ALT | Qt::Key_B), u"backup"_s},
        {QKeySequence(Qt::CTRL | Qt::ALT | Qt::Key_E), u"erase"_s},
        {QKeySequence(Qt::Key_F1), u"keys"_s},
    };
    for (const auto& [key, name] : dialogs) {
        for (const auto& entry : window.menus().entries()) {
            if (entry.action->shortcut() == key)
                entry.action->trigger();
        }
        if (auto* dialog = opened<QDialog>(window)) {
            camera.take(*dialog, name);
            delete dialog;
        }
    }
    kith::LanguageDialog language;
    language.show();
    camera.take(language, u"language"_s);
    kith::FirstStartDialog start(QDir::homePath());
    start.show();
    camera.take(start, u"firststart"_s);
}

void photographReports(kith::MainWindow& window, const Camera& camera)
{
    const int before = window.pages().shown();
    window.pages().show(window.pages().indexOfName(u"reports"_s));
    auto& page = static_cast<kith::ReportsPage&>(*window.pages().shownPage());
    const auto wait = [&] {
        (void)QTest::qWaitFor([&] { return page.isSettled(); });
    };
    wait();
    camera.take(window, u"reports-customers"_s);
    page.findChild<QComboBox*>(u"reports"_s)->setCurrentIndex(1);
    wait();
    camera.take(window, u"reports-profile"_s);
    page.findChild<QComboBox*>(u"reports"_s)->setCurrentIndex(2);
    wait();
    camera.take(window, u"reports-activity"_s);
    page.primaryAction()->trigger();
    (void)QTest::qWaitFor([&] { return window.findChild<kith::PreviewDialog*>() != nullptr; });
    auto* preview = opened<kith::PreviewDialog>(window);
    (void)QTest::qWaitFor([&] { return preview->pageCount() > 0; });
    camera.take(*preview, u"print-preview"_s);
    preview->reject();
    window.pages().show(before);
    window.customers().list().output().actions().last()->trigger();
    auto* out = opened<kith::ExportDialog>(window);
    camera.take(*out, u"export"_s);
    out->reject();
}

void photograph(kith::MainWindow& window, const Camera& camera)
{
    window.resize(1280, 800);
    window.show();
    camera.take(window, u"customers"_s);
    photographColumns(window, camera);
    photographMenus(window, camera);
    photographDialogs(window, camera);
    photographSettings(window, camera);
    const QTemporaryDir folder;
    photographImport(window, camera, QDir(folder.path()));
    camera.take(window, u"toasts"_s);

    photographReports(window, camera);

    auto* search = window.findChild<kith::SearchField*>();
    search->setFocus(Qt::ShortcutFocusReason);
    search->setText(u"tran"_s);
    camera.take(window, u"palette"_s);
    window.findChild<kith::Palette*>()->leave();

    const auto listed = kith::startCalls(window.book(), window.customers().list().model().ids());
    for (const QString& name : {u"activity"_s, u"tasks"_s, u"calls"_s}) {
        window.navigator().showPage(window.pages().indexOfName(name));
        camera.take(window, name);
    }
    Q_UNUSED(listed)
    window.navigator().showPage(0);

    window.forms().openLog(window.customers().currentCustomer());
    if (auto* dialog = opened<kith::LogDialog>(window)) {
        dialog->findChild<QLineEdit*>(u"nextStep"_s)->setText(u"call back with the price fri 3pm"_s);
        camera.take(*dialog, u"log"_s);
        dialog->done(QDialog::Rejected);
    }
    window.customers().list().setFull(true);
    camera.take(window, u"full"_s);
    window.customers().list().setFull(false);
    window.customers().list().table().selectAll();
    for (QAction* action : window.customers().pageActions()) {
        if (action->shortcut() == QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_E))
            action->trigger();
    }
    if (auto* dialog = opened<kith::BulkChangeDialog>(window)) {
        dialog->findChild<QComboBox*>()->setCurrentIndex(2);
        camera.take(*dialog, u"change"_s);
        dialog->done(QDialog::Rejected);
    }
    for (QAction* action : window.customers().pageActions()) {
        if (action->shortcut() == QKeySequence(Qt::CTRL | Qt::Key_E))
            action->trigger();
    }
    if (auto* dialog = opened<kith::RecordDialog>(window)) {
        camera.take(*dialog, u"form"_s);
        dialog->done(QDialog::Rejected);
    }
}

} // namespace

int main(int argc, char* argv[])
{
    if (qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    QApplication application(argc, argv);
    QCommandLineParser parser;
    parser.addPositionalArgument(u"folder"_s, u"where the pictures go"_s);
    parser.addOptions(
        {{u"theme"_s, u"light or dark"_s, u"theme"_s, u"light"_s}, {u"lang"_s, u"language"_s, u"code"_s, u"en"_s}});
    parser.process(application);
    const QTemporaryDir home;
    qputenv("XDG_CONFIG_HOME", home.path().toUtf8());
    const QString language = parser.value(u"lang"_s);
    const QString theme = parser.value(u"theme"_s);
    kith::applyLanguage(application, language);
    kith::applyTheme(theme == "dark"_L1 ? kith::Theme::Dark : kith::Theme::Light);
    kith::MainWindow window(kith::test::sampleBook(home.filePath(u"Lotus Traders.kith"_s)));
    photograph(window, Camera(parser.positionalArguments().value(0, u"."_s), u"%1-%2"_s.arg(theme, language)));
    return 0;
}
