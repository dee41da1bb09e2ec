// SPDX-License-Identifier: GPL-3.0-or-later
// What people type is text: however much it looks like HTML, no view renders it, opens a file or a connection for it.
#include "activity/logdialog.h"
#include "customers/timelinepanel.h"
#include "forms/recorddialog.h"
#include "interchange/importdialog.h"
#include "storage/recordactions.h"
#include "windows.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QMenuBar>
#include <QMessageBox>
#include <QTextBlock>
#include <QTextDocument>
#include <QTextEdit>
#include <QTextFragment>
#include <QToolTip>

#include <arpa/inet.h>
#include <sys/inotify.h>
#include <sys/socket.h>
#include <unistd.h>

using namespace Qt::StringLiterals;
using namespace kith;
using namespace kith::test;

namespace {

/// A picture and a port that nobody may touch.
class Trap
{
public:
    Trap()
    {
        QFile picture(m_folder.filePath(u"trap.png"_s));
        REQUIRE(picture.open(QIODevice::WriteOnly));
        picture.write("not a picture");
        picture.close();
        REQUIRE(::inotify_add_watch(m_watch, QFile::encodeName(picture.fileName()).constData(), IN_OPEN) >= 0);
        sockaddr_in address = {};
        address.sin_family = AF_INET;
        address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
        socklen_t size = sizeof address;
        REQUIRE(::bind(m_port, reinterpret_cast<sockaddr*>(&address), size) == 0);
        REQUIRE(::listen(m_port, 8) == 0);
        REQUIRE(::getsockname(m_port, reinterpret_cast<sockaddr*>(&address), &size) == 0);
        m_number = ntohs(address.sin_port);
    }
    ~Trap()
    {
        ::close(m_watch);
        ::close(m_port);
    }
    Q_DISABLE_COPY_MOVE(Trap)

    [[nodiscard]] QString picture() const { return m_folder.filePath(u"trap.png"_s); }
    [[nodiscard]] QString address() const { return u"http://127.0.0.1:%1/x.png"_s.arg(m_number); }
    /// Clears what it saw.
    [[nodiscard]] bool sprung() const
    {
        char event[4096];
        const bool isOpened = ::read(m_watch, event, sizeof event) > 0;
        const int caller = ::accept4(m_port, nullptr, nullptr, SOCK_NONBLOCK);
        if (caller >= 0)
            ::close(caller);
        return isOpened || caller >= 0;
    }

private:
    QTemporaryDir m_folder;
    int m_watch = ::inotify_init1(IN_NONBLOCK);
    int m_port = ::socket(AF_INET, SOCK_STREAM | SOCK_NONBLOCK, 0);
    int m_number = 0;
};

QStringList corpus(const Trap& trap)
{
    QStringList texts{
        u"<b>Anna</b>"_s,
        u"<img src=\"file://%1\">"_s.arg(trap.picture()),
        u"<img src='%1'>"_s.arg(trap.picture()),
        u"<img src=\"%1\"/>Anna"_s.arg(trap.address()),
        u"<html><body background=\"%1\">x</body></html>"_s.arg(trap.picture()),
        u"<table background='%1'><tr><td>x"_s.arg(trap.address()),
        u"<qt><style>@import url(%1)</style>x</qt>"_s.arg(trap.address()),
        u"<a href=\"javascript:alert(1)\">x</a>"_s,
        u"<p style=\"background-image:url(%1)\">x</p>"_s.arg(trap.picture()),
        u"&lt;b&gt; &amp; &#60;i&#62; &nbsp;"_s,
        u"![x](%1) [y](%2)"_s.arg(trap.picture(), trap.address()),
        u"</p><img src=%1>"_s.arg(trap.picture()),
    };
    QFile lines(QStringLiteral(KITH_SHARED_DATA "/i18n/blns.json"));
    if (!lines.open(QIODevice::ReadOnly)) {
        WARN("the shared corpus is missing");
        return texts;
    }
    constexpr int most = 90; // the rest are variations on the same few elements
    for (const auto& text : QJsonDocument::fromJson(lines.readAll()).array()) {
        if (text.toString().contains(u'<') && texts.size() < most)
            texts.append(text.toString().simplified());
    }
    return texts;
}

/// What Qt shows of a text it guesses the format of, as tooltips do.
QString asGuessed(const QString& text)
{
    if (!Qt::mightBeRichText(text))
        return text;
    QTextDocument document;
    document.setHtml(text);
    for (QTextBlock block = document.begin(); block.isValid(); block = block.next()) {
        for (auto at = block.begin(); !at.atEnd(); ++at) {
            CHECK_FALSE(at.fragment().charFormat().isImageFormat());
            CHECK_FALSE(at.fragment().charFormat().isAnchor());
            CHECK(at.fragment().charFormat().fontWeight() <= QFont::Normal);
        }
    }
    return document.toPlainText();
}

void checkAllPlain(const QWidget& root)
{
    for (const QLabel* label : root.findChildren<QLabel*>()) {
        INFO(label->objectName().toStdString() << ": " << label->text().toStdString());
        CHECK(label->textFormat() == Qt::PlainText);
        CHECK_FALSE(label->openExternalLinks());
    }
    CHECK(root.findChildren<QTextEdit*>().isEmpty());
    for (const QWidget* widget : root.findChildren<QWidget*>())
        (void)asGuessed(widget->toolTip());
}

qint64 addHostile(Book& book, const QString& text)
{
    const auto schema = book.schema();
    const EntityInfo& entity = schema->entity(u"customer");
    RecordActions::Assignment name{u"name"_s, text};
    const qint64 id = sampleValue(RecordActions(book).add(
        entity, {name, {u"company"_s, text}, {u"notes"_s, text}, {u"tags"_s, QString(text).remove(u';')}}));
    for (const QString& field : {u"occupation"_s, u"industry"_s, u"preferences"_s, u"tax_id"_s, u"stage"_s, u"source"_s,
                                 u"phone_label"_s, u"address_street"_s, u"address_city"_s})
        (void)RecordActions(book).set(entity, id, {{field, text}}); // some fields refuse some texts: so much the better
    LogEntry entry;
    entry.interaction.kind = u"call"_s;
    entry.interaction.customers = {CustomerId{id}};
    entry.interaction.outcome = text;
    entry.interaction.text = text;
    entry.followUp = QDate::currentDate();
    entry.followUpText = text;
    (void)logInteraction(book, entry);
    return id;
}

} // namespace

TEST_CASE("text that looks like HTML is shown as typed in every view, and opens nothing", "[ui][trust][corpus]")
{
    const Trap trap;
    Office office;
    Book& book = office.window.book();
    auto& model = *office.table().model();
    auto* timeline = office.window.findChild<TimelinePanel*>()->findChild<QListView*>();
    auto* shownName = office.window.findChild<QLabel*>(u"customerName"_s);
    for (const QString& text : corpus(trap)) {
        INFO(text.toStdString());
        const qint64 id = addHostile(book, text);
        office.window.customers().select(id);
        REQUIRE(waitFor([&] { return office.window.customers().currentCustomer() == id; }));
        REQUIRE(shownName->text() == text);
        const int row = office.table().currentIndex().row();
        CHECK(model.index(row, 0).data().toString() == text);
        for (int column = 0; column < model.columnCount(); ++column)
            (void)asGuessed(model.index(row, column).data(Qt::ToolTipRole).toString());
        CHECK(asGuessed(model.index(row, 0).data(Qt::ToolTipRole).toString()).simplified() == text.simplified());
        REQUIRE(timeline->model()->rowCount() >= 1);
        for (int entry = 0; entry < timeline->model()->rowCount(); ++entry)
            (void)asGuessed(timeline->model()->index(entry, 0).data(Qt::ToolTipRole).toString());
        office.window.announcer().done(text);
        office.window.announcer().fail(Error{Error::Code::Io, text, {}});
        REQUIRE(office.said().contains(text));
        checkAllPlain(office.window);
        (void)office.window.grab();
        for (QAbstractButton* close : office.window.findChildren<QAbstractButton*>(u"toastClose"_s))
            close->click();
    }
    CHECK_FALSE(trap.sprung());
}

TEST_CASE("text that looks like HTML is shown as typed in the dialogs, and opens nothing", "[ui][trust][corpus]")
{
    const Trap trap;
    Office office;
    Book& book = office.window.book();
    for (const QString& text : corpus(trap).mid(0, 14)) {
        INFO(text.toStdString());
        const qint64 id = addHostile(book, text);
        office.window.forms().openRecord(u"customer"_s, id);
        auto* form = office.dialog<RecordDialog>();
        REQUIRE(form);
        CHECK(form->findChild<QLineEdit*>(u"name"_s)->text() == text);
        form->explain(text);
        checkAllPlain(*form);
        (void)form->grab();
        form->done(QDialog::Rejected);
        REQUIRE(waitFor([&] { return !office.window.findChild<RecordDialog*>(); }));

        office.window.forms().openLog(id);
        auto* log = office.dialog<LogDialog>();
        REQUIRE(log);
        CHECK(log->findChild<QLabel*>(u"logHeading"_s)->text().contains(text));
        log->explain(text);
        checkAllPlain(*log);
        (void)log->grab();
        log->done(QDialog::Rejected);
        REQUIRE(waitFor([&] { return !office.window.findChild<LogDialog*>(); }));
    }
    QFile table(office.folder.filePath(u"<img src=x>.csv"_s));
    REQUIRE(table.open(QIODevice::WriteOnly));
    table.write("Name,<b>Odd</b>,City\n");
    for (const QString& text : corpus(trap))
        table.write('"' + QString(text).replace(u'"', u"\"\""_s).toUtf8() + "\",x,y\n");
    table.close();
    ImportDialog import(book, office.window.jobs());
    import.show();
    import.setFile(table.fileName());
    REQUIRE(waitFor([&] { return office.window.jobs().running().isEmpty(); }));
    checkAllPlain(import);
    (void)import.grab();
    CHECK_FALSE(trap.sprung());
}

TEST_CASE("the trap of the corpus springs where HTML is rendered", "[ui][trust][corpus][control]")
{
    // A negative control: without care, this is what a label would do.
    const Trap trap;
    QLabel label(u"<img src=\"file://%1\">"_s.arg(trap.picture()));
    label.resize(100, 100);
    (void)label.grab();
    CHECK(trap.sprung());
}
