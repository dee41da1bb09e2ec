// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "activity/whentext.h"
#include "forms/recorddialog.h"
#include "interchange/importdialog.h"
#include "lists/bulkchangedialog.h"
#include "settings/choicelist.h"
#include "settings/fielddialog.h"
#include "settings/settingstable.h"
#include "settings/tagdialogs.h"
#include "shell/settingsdialog.h"
#include "shell/taste.h"
#include "storage/fieldactions.h"
#include "storage/recordactions.h"
#include "windows.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QComboBox>
#include <QCompleter>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QMenu>
#include <QStackedWidget>
#include <QTableWidget>

namespace kith::test {

using namespace Qt::StringLiterals;

/// A cell without what keeps the directions of its words apart.
inline QString bare(QString text)
{
    return text.remove(QChar(0x2068)).remove(QChar(0x2069));
}

/// The settings over a window, opened by their key at the page of that name.
struct Settled
{
    Office& office;
    SettingsDialog* dialog = nullptr;

    Settled(Office& over, const QString& page)
        : office(over)
    {
        office.focusTable();
        office.press(Qt::Key_Comma, Qt::ControlModifier);
        dialog = office.dialog<SettingsDialog>();
        REQUIRE(dialog);
        takeKeys(*dialog);
        auto* titles = dialog->findChild<QListWidget*>();
        const auto rows = titles->findItems(page, Qt::MatchExactly);
        REQUIRE(rows.size() == 1);
        titles->setFocus();
        while (titles->currentItem() != rows.front())
            QTest::keyClick(titles, Qt::Key_Down);
    }
    /// One that is open already.
    Settled(Office& over, SettingsDialog& open)
        : office(over)
        , dialog(&open)
    {
        takeKeys(*dialog);
    }
    [[nodiscard]] QTableWidget& table() const
    {
        return *dialog->findChild<QStackedWidget*>()->currentWidget()->findChild<QTableWidget*>();
    }
    [[nodiscard]] QStringList column(int column) const
    {
        QStringList texts;
        for (int row = 0; row < table().rowCount(); ++row)
            texts.append(bare(table().item(row, column)->text()));
        return texts;
    }
    void choose(const QString& name) const
    {
        table().setFocus();
        const auto at = column(0).indexOf(name);
        REQUIRE(at >= 0);
        table().setCurrentCell(int(at), 0);
    }
    void click(const QString& name) const
    {
        auto* button = dialog->findChild<QAbstractButton*>(name);
        REQUIRE(button);
        REQUIRE(button->isEnabled());
        QTest::mouseClick(button, Qt::LeftButton);
    }
    /// A window over a window over a window is slow to get the keys without a screen.
    static void takeKeys(QWidget& window)
    {
        REQUIRE(waitFor([&window] {
            window.activateWindow();
            return QApplication::activeWindow() == &window;
        }));
    }
    template<typename Dialog>
    [[nodiscard]] Dialog& opened() const
    {
        auto* found = office.dialog<Dialog>();
        REQUIRE(found);
        takeKeys(*found);
        return *found;
    }
    void close() const
    {
        takeKeys(*dialog);
        QTest::keyClick(dialog, Qt::Key_Escape);
        REQUIRE(waitFor([this] { return !office.window.findChild<SettingsDialog*>(); }));
        takeKeys(office.window);
        office.focusTable();
    }
};

inline void chooseData(QComboBox& box, const QVariant& data)
{
    box.setFocus();
    QTest::keyClick(&box, Qt::Key_Home);
    while (box.currentData() != data && box.currentIndex() + 1 < box.count())
        QTest::keyClick(&box, Qt::Key_Down);
    REQUIRE(box.currentData() == data);
}

/// Types a new field into the form of a field and saves it.
inline void typeField(FieldDialog& form, const QString& label, const QString& type)
{
    QTest::keyClicks(form.findChild<QLineEdit*>(u"fieldLabel"_s), label);
    chooseData(*form.findChild<QComboBox*>(u"fieldType"_s), type);
}

inline void save(FieldDialog& form)
{
    QTest::keyClick(&form, Qt::Key_Return, Qt::ControlModifier);
}

inline void addFieldByHand(Office& office, const QString& label, const QString& type)
{
    const Settled settings(office, u"Fields"_s);
    settings.click(u"addField"_s);
    auto& form = settings.opened<FieldDialog>();
    typeField(form, label, type);
    save(form);
    REQUIRE(waitFor([&] { return settings.column(0).contains(label); }));
    settings.close();
}

inline CustomFieldId addChoiceField(Office& office)
{
    return sampleValue(addField(office.window.book(), {.kind = u"customer"_s,
                                                       .name = u"roast"_s,
                                                       .label = u"Roast"_s,
                                                       .type = u"choice"_s,
                                                       .choices = u"light; dark"_s}));
}

inline void set(Office& office, qint64 customer, const QString& field, const QString& value)
{
    const auto schema = office.window.book().schema();
    REQUIRE(RecordActions(office.window.book()).set(schema->entity(u"customer"), customer, {{field, value}}));
}

inline QString shown(Office& office, qint64 customer, const QString& field)
{
    RecordTableModel& model = office.window.customers().list().model();
    const auto column = model.columns().indexOf(field);
    const QString text = column < 0 ? QString() : model.index(model.rowOf(customer), int(column)).data().toString();
    return bare(text);
}

} // namespace kith::test
