// SPDX-License-Identifier: GPL-3.0-or-later
// Draws the window, the form, the log and the import dialog into PNG files, so that people can look at what changed:
//     kith_screens FOLDER --theme light --lang ur [--customers N]
#include "activity/calllistpage.h"
#include "activity/logdialog.h"
#include "customers/customerspage.h"
#include "forms/recorddialog.h"
#include "lists/bulkchangedialog.h"
#include "lists/recordlistview.h"
#include "lists/recordtable.h"
#include "shell/firststart.h"
#include "shell/language.h"
#include "shell/mainwindow.h"
#include "shell/navigator.h"
#include "shell/pagestack.h"
#include "shell/palette.h"
#include "shell/windowmenus.h"
#include "style/kithstyle.h"
#include "support/samplebook.h"
#include "widgets/searchfield.h"

#include <QApplication>
#include <QComboBox>
#include <QCommandLineParser>
#include <QDir>
#include <QLineEdit>
#include <QMenu>
#include <QMenuBar>
#include <QScrollBar>
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

/// The dialogs of the shell, opened by what has their keys.
void photographDialogs(kith::MainWindow& window, const Camera& camera)
{
    const std::pair<QKeySequence, QString> dialogs[] = {
        {QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_U), u"person"_s},
        {QKeySequence(Qt::CTRL | Qt::Key_Comma), u"settings"_s},
        {QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_D), u"deleted"_s},
        {QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_B), u"restore"_s},
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

void photograph(kith::MainWindow& window, const Camera& camera)
{
    window.resize(1280, 800);
    window.show();
    camera.take(window, u"customers"_s);
    photographColumns(window, camera);
    photographMenus(window, camera);
    photographDialogs(window, camera);

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
