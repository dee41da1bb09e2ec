// SPDX-License-Identifier: GPL-3.0-or-later
// What the menus of the window do beyond its pages.
#include "activity/callsettingspage.h"
#include "interchange/importdialog.h"
#include "settings/employeespage.h"
#include "settings/fieldspage.h"
#include "settings/tagspage.h"
#include "shell/announcer.h"
#include "shell/backupsettingspage.h"
#include "shell/bookmenu.h"
#include "shell/deleteditems.h"
#include "shell/keysheet.h"
#include "shell/mainwindow.h"
#include "shell/navigationrail.h"
#include "shell/navigator.h"
#include "shell/pageheader.h"
#include "shell/secondpassphrasedialog.h"
#include "shell/settingspages.h"
#include "shell/windowmenus.h"
#include "shell/workingas.h"
#include "style/icons.h"

#include <QMenu>

using namespace Qt::StringLiterals;

namespace kith {

void MainWindow::makeFileMenu()
{
    QMenu& file = m_menus->file();
    auto* books = new BookMenu(*m_book, m_jobs, *this);
    connect(books, &BookMenu::openRequested, this, &MainWindow::bookRequested);
    connect(books, &BookMenu::newRequested, this, &MainWindow::newBookRequested);
    connect(books, &BookMenu::failed, m_announcer, &Announcer::fail);
    connect(books, &BookMenu::done, m_announcer, &Announcer::tell);
    books->addTo(file);
    file.addSeparator();
    QAction* import = file.addAction(icon(Icon::Import), tr("&Import …"), this, [this] { openImport(); });
    import->setShortcut(QKeySequence(Qt::CTRL | Qt::Key_I));
    import->setEnabled(!m_book->isReadOnly());
    m_menus->setPlaceOfOutput(file.addSeparator());
    QAction* backUp = file.addAction(tr("&Back up now"), &m_backups, &BackupKeeper::backUp);
    backUp->setShortcut(QKeySequence(Qt::CTRL | Qt::Key_B));
    file.addSeparator();
    QAction* quit = file.addAction(tr("&Quit"), this, &QWidget::close);
    quit->setShortcut(QKeySequence(Qt::CTRL | Qt::Key_Q));
}

void MainWindow::makeViewMenus()
{
    m_menus->edit().addAction(m_undo.undoAction());
    m_menus->edit().addAction(m_undo.redoAction());
    m_menus->edit().addAction(m_announcer->action());

    m_labels = m_menus->view().addAction(tr("&Labels in the navigation"));
    m_labels->setCheckable(true);
    m_labels->setShortcut(QKeySequence(Qt::Key_F9));
    m_labels->setChecked(m_views.value(u"labels"_s, true).toBool());
    connect(m_labels, &QAction::toggled, this, &MainWindow::fitRail);
    QAction* refreshAll = m_menus->view().addAction(icon(Icon::Refresh), tr("Re&fresh"), this, &MainWindow::refresh);
    refreshAll->setShortcut(QKeySequence(Qt::Key_F5));

    QMenu& go = m_menus->go();
    go.addAction(m_navigator->backAction());
    go.addAction(m_navigator->forwardAction());
    go.addSeparator();
    go.addAction(m_header->searchAction());
    go.addSeparator();
    go.addActions(m_navigator->pageActions());
}

void MainWindow::makePersonMenu()
{
    m_person = new WorkingAs(*m_book, *this);
    connect(m_person, &WorkingAs::switched, this, &MainWindow::takePerson);
    connect(m_person, &WorkingAs::newRequested, this, [this] { m_forms.openRecord(u"employee"_s, 0); });
    connect(&m_forms, &FormDesk::recordAdded, m_person, &WorkingAs::welcome);
    auto* employees = new QAction(icon(Icon::Customers), tr("&Employees …"), this);
    employees->setShortcut(QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_T));
    connect(employees, &QAction::triggered, this, [this] { openSettings(SettingsStart::Employees); });
    auto* settings = new QAction(icon(Icon::Settings), tr("&Settings …"), this);
    settings->setData(int(Icon::Settings));
    settings->setShortcut(QKeySequence(Qt::CTRL | Qt::Key_Comma));
    connect(settings, &QAction::triggered, this, [this] { openSettings(SettingsStart::First); });
    QMenu& edit = m_menus->edit();
    edit.addSeparator();
    edit.addAction(icon(Icon::Remove), tr("&Deleted items …"), this, &MainWindow::openDeleted)
        ->setShortcut(QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_Delete));
    edit.addSeparator();
    edit.addAction(m_person->action());
    edit.addAction(employees);
    edit.addAction(settings);
    m_rail->addAtFoot(m_person->action());
    m_rail->addAtFoot(settings);
    m_menus->help()
        .addAction(tr("&Keys"), this,
                   [this] {
                       auto* sheet = new KeySheet(m_menus->entries(), this);
                       sheet->setAttribute(Qt::WA_DeleteOnClose);
                       sheet->open();
                   })
        ->setShortcut(QKeySequence(Qt::Key_F1));
}

void MainWindow::openSettings(SettingsStart start)
{
    auto* dialog = new SettingsDialog(this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    auto* general = new GeneralSettingsPage(*m_book, m_views, m_jobs);
    connect(general, &GeneralSettingsPage::tasteChanged, this, &MainWindow::rebuild);
    connect(general, &GeneralSettingsPage::calendarChanged, this, &MainWindow::refresh);
    dialog->addPage(general);
    if (m_book->workingAs().isValid())
        dialog->addPage(new PersonSettingsPage(*m_book, m_person->name()));
    auto* backups = new BackupSettingsPage(*m_book, m_second);
    connect(backups, &BackupSettingsPage::folderChanged, &m_backups, &BackupKeeper::keep);
    dialog->addPage(backups);
    dialog->addPage(new CallSettingsPage);
    auto* employees = new EmployeesSettingsPage(*m_book, m_jobs, *m_announcer);
    dialog->addPage(employees);
    dialog->addPage(new FieldsSettingsPage(*m_book, m_jobs, *m_announcer));
    dialog->addPage(new TagsSettingsPage(*m_book, m_jobs, *m_announcer));
    m_announcer->lendTo(*dialog, dialog->pages());
    if (start == SettingsStart::Employees)
        dialog->turnTo(*employees);
    dialog->open();
}

void MainWindow::connectSecondPlace()
{
    connect(&m_second, &SecondPlace::changed, this, &MainWindow::showBackup);
    connect(&m_second, &SecondPlace::failed, m_announcer, &Announcer::fail);
    connect(&m_second, &SecondPlace::passphraseWanted, this, &MainWindow::askForPassphrase);
    connect(&m_second, &SecondPlace::made, this,
            [this] { m_announcer->tell(tr("Backed up to the second place, encrypted and checked")); });
    connect(&m_second, &SecondPlace::passphraseKept, this, [this](bool inKeychain) {
        if (!inKeychain)
            m_announcer->tell(tr("This desktop keeps no passwords for Kith: it asks for the passphrase once after each "
                                 "start"));
    });
}

void MainWindow::askForPassphrase()
{
    auto* dialog = new SecondPassphraseDialog(m_second, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

void MainWindow::openDeleted()
{
    auto* dialog = new DeletedItemsDialog(*m_book, m_names, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &DeletedItemsDialog::restoreRequested, &m_undo, &UndoActions::undoSet);
    dialog->open();
}

void MainWindow::takePerson(EmployeeId person)
{
    keepPlace(); // of who leaves
    m_book->setWorkingAs(person);
    m_views.setPerson(person);
    m_person->show();
    refresh();
    m_isPlaceKept = m_jobs.running().isEmpty();
    if (m_isPlaceKept)
        Q_EMIT rebuildRequested(); // arranged as the other one likes it
}

void MainWindow::rebuild()
{
    // What runs would be stopped by it.
    if (m_jobs.running().isEmpty())
        Q_EMIT rebuildRequested();
    else
        m_announcer->tell(tr("The window changes its language and colours at the next start"));
}

void MainWindow::openImport(const QString& path, const QString& kind)
{
    if (m_book->isReadOnly())
        return m_announcer->fail(
            {Error::Code::ReadOnly, tr("Nothing can be imported here. %1").arg(m_book->readOnlyReason()), {}});
    auto* dialog = new ImportDialog(*m_book, m_jobs, this);
    dialog->setKind(kind);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &ImportDialog::failed, m_announcer, &Announcer::fail);
    connect(dialog, &ImportDialog::undoRequested, m_announcer, &Announcer::undo);
    connect(dialog, &ImportDialog::imported, m_announcer, &Announcer::done);
    dialog->open();
    if (!path.isEmpty())
        dialog->setFile(path);
}

} // namespace kith
