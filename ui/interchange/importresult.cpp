// SPDX-License-Identifier: GPL-3.0-or-later
#include "interchange/importresult.h"

#include "interchange/importjobs.h"
#include "models/celltext.h"
#include "style/colours.h"
#include "style/metrics.h"
#include "widgets/button.h"
#include "widgets/label.h"

#include <QFileDialog>
#include <QLocale>
#include <QSaveFile>
#include <QVBoxLayout>

#include <memory>
#include <tuple>

using namespace Qt::StringLiterals;

namespace kith {

bool copyRejects(const QString& from, const QString& to)
{
    QFile source(from);
    QSaveFile target(to);
    if (!source.open(QIODevice::ReadOnly) || !target.open(QIODevice::WriteOnly))
        return false;
    target.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner);
    while (!source.atEnd()) {
        const QByteArray piece = source.read(1 << 20);
        if (piece.isEmpty() || target.write(piece) != piece.size())
            return false;
    }
    return target.commit();
}

namespace {

/// A number on a surface of its own, with what it counts below.
class NumberTile : public QFrame
{
public:
    NumberTile(const QString& what, qint64 number, Tone tone, QWidget* parent)
        : QFrame(parent)
    {
        setFrameShape(QFrame::StyledPanel);
        auto* layout = new QVBoxLayout(this);
        layout->setContentsMargins(metrics::Large, metrics::Medium, metrics::Large, metrics::Medium);
        layout->setSpacing(0);
        QLabel* figure = makeLabel(Type::PageTitle, QLocale().toString(number), this);
        QPalette ink = figure->palette();
        const Colours& colours = coloursOf(ink);
        ink.setColor(QPalette::WindowText, number == 0             ? colours.secondary
                                           : tone == Tone::Neutral ? colours.text
                                                                   : toneColour(colours, tone));
        figure->setPalette(ink);
        layout->addWidget(figure);
        layout->addWidget(makeLabel(Type::Secondary, what, this));
    }
};

} // namespace

ImportResult::ImportResult(QWidget* parent)
    : QWidget(parent)
    , m_tiles(new QHBoxLayout)
    , m_numbers(makeLabel(Type::Body, {}, this))
    , m_more(makeLabel(Type::Secondary, {}, this))
{
    m_numbers->setObjectName(u"importNumbers"_s);
    m_numbers->setWordWrap(true);
    m_more->setWordWrap(true);
    m_save = new Button(tr("&Save rejected rows …"), {}, Prominence::Normal, this);
    m_save->setObjectName(u"saveRejects"_s);
    m_save->setAutoDefault(false);
    m_undo = new Button(tr("&Undo the import"), {}, Prominence::Normal, this);
    m_undo->setObjectName(u"undoImport"_s);
    m_undo->setAutoDefault(false);
    connect(m_save, &QPushButton::clicked, this, &ImportResult::chooseRejects);
    connect(m_undo, &QPushButton::clicked, this, [this] { Q_EMIT undoRequested(m_set); });
    auto* buttons = new QHBoxLayout;
    buttons->setSpacing(metrics::Small);
    buttons->addWidget(m_save);
    buttons->addWidget(m_undo);
    buttons->addStretch();
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(metrics::Large);
    m_tiles->setSpacing(metrics::Medium);
    layout->addLayout(m_tiles);
    layout->addWidget(m_numbers);
    layout->addWidget(m_more);
    layout->addLayout(buttons);
    layout->addStretch();
}

void ImportResult::show(const ImportReport& report, const QString& rejectsPath, const QString& suggestedPath)
{
    m_rejects = rejectsPath;
    m_suggested = suggestedPath;
    m_set = report.set;
    m_undo->setVisible(m_set.isValid());
    const QLocale locale;
    const auto line = [&locale](const QString& what, qint64 number) {
        return tr("%1: %2").arg(what, locale.toString(number));
    };
    QStringList lines{tr("Imported — %1").arg(importSummary(report))};
    if (report.created.contains(u"tag"_s))
        lines.append(line(tr("Tags made beside"), report.created[u"tag"_s]));
    if (report.created.contains(u"customer"_s))
        lines.append(line(tr("Customers made beside"), report.created[u"customer"_s]));
    if (report.created.contains(u"employee"_s))
        lines.append(line(tr("Employees made beside"), report.created[u"employee"_s]));
    m_numbers->setText(lines.join(u'\n'));
    showTiles(report);
    m_more->setText(spoken(report.warnings.join(u'\n')));
    m_save->setVisible(report.rejected > 0);
}

void ImportResult::showTiles(const ImportReport& report)
{
    while (const std::unique_ptr<QLayoutItem> item{m_tiles->takeAt(0)})
        delete item->widget();
    const std::initializer_list<std::tuple<QString, qint64, Tone>> numbers{
        {tr("Added"), report.added, Tone::Good},
        {tr("Updated"), report.updated, Tone::Accent},
        {tr("Skipped"), report.skipped, Tone::Neutral},
        {tr("Rejected"), report.rejected, Tone::Bad},
    };
    for (const auto& [what, number, tone] : numbers)
        m_tiles->addWidget(new NumberTile(what, number, tone, this), 1);
}

void ImportResult::chooseRejects()
{
    auto* files = new QFileDialog(this, tr("Save rejected rows"), m_suggested, tr("Tables (*.csv)"));
    files->setAttribute(Qt::WA_DeleteOnClose);
    files->setAcceptMode(QFileDialog::AcceptSave);
    files->setDefaultSuffix(u"csv"_s);
    connect(files, &QFileDialog::fileSelected, this, &ImportResult::saveRejects);
    files->open();
}

void ImportResult::saveRejects(const QString& path)
{
    const QString name = isolated(path);
    m_more->setText(
        copyRejects(m_rejects, path)
            ? tr("The rejected rows are in %1, each with its reason. Correct them there and import it.").arg(name)
            : tr("%1 cannot be written. Choose another place.").arg(name));
}

} // namespace kith
