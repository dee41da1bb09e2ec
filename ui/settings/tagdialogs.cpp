// SPDX-License-Identifier: GPL-3.0-or-later
#include "settings/tagdialogs.h"

#include "models/celltext.h"
#include "style/metrics.h"
#include "widgets/label.h"
#include "widgets/problemlabel.h"
#include "widgets/smalldialog.h"

#include <QComboBox>
#include <QCoreApplication>
#include <QLineEdit>
#include <QPainter>
#include <QVBoxLayout>

#include <array>

using namespace Qt::StringLiterals;

namespace kith {

namespace {

struct NamedColour
{
    const char* colour;
    const char* name;
};

// Okabe and Ito's, which also people who see few colours tell apart.
constexpr std::array namedColours{
    NamedColour{"#0072b2", QT_TRANSLATE_NOOP("TagDialog", "Blue")},
    NamedColour{"#56b4e9", QT_TRANSLATE_NOOP("TagDialog", "Light blue")},
    NamedColour{"#009e73", QT_TRANSLATE_NOOP("TagDialog", "Green")},
    NamedColour{"#f0e442", QT_TRANSLATE_NOOP("TagDialog", "Yellow")},
    NamedColour{"#e69f00", QT_TRANSLATE_NOOP("TagDialog", "Orange")},
    NamedColour{"#d55e00", QT_TRANSLATE_NOOP("TagDialog", "Red")},
    NamedColour{"#cc79a7", QT_TRANSLATE_NOOP("TagDialog", "Pink")},
};

void fillColours(QComboBox& box, const QString& current)
{
    box.setIconSize({metrics::IconSize, metrics::IconSize});
    box.addItem(TagDialog::tr("No colour"), QString());
    for (const NamedColour& each : namedColours)
        box.addItem(tagDot(QString::fromLatin1(each.colour)), QCoreApplication::translate("TagDialog", each.name),
                    QString::fromLatin1(each.colour));
    int place = box.findData(current.toLower());
    if (place < 0) { // from elsewhere: a sample, an import
        box.addItem(tagDot(current), TagDialog::tr("Own colour"), current);
        place = box.count() - 1;
    }
    box.setCurrentIndex(place);
}

} // namespace

QIcon tagDot(const QString& colour)
{
    const QColor paint(colour);
    if (colour.isEmpty() || !paint.isValid())
        return {};
    constexpr int scale = 4; // crisp on any screen
    QPixmap picture(metrics::IconSize * scale, metrics::IconSize * scale);
    picture.fill(Qt::transparent);
    QPainter painter(&picture);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(paint);
    painter.drawEllipse(QRectF(picture.rect()).center(), 5.0 * scale, 5.0 * scale);
    return picture;
}

TagDialog::TagDialog(Tag tag, Save save, QWidget* parent)
    : QDialog(parent)
    , m_tag(std::move(tag))
    , m_save(std::move(save))
{
    QVBoxLayout* layout = makeSmallLayout(*this, m_tag.id.isValid() ? tr("Change a tag") : tr("New tag"));
    makeForm(*layout);
    addButtons(*this, *layout, tr("Save"));
    m_name->setFocus();
    m_name->selectAll();
}

void TagDialog::makeForm(QVBoxLayout& layout)
{
    m_name = new QLineEdit(m_tag.name, this);
    m_name->setObjectName(u"tagName"_s);
    m_problem = new ProblemLabel(m_name, this);
    m_problem->setObjectName(u"tagNameProblem"_s);
    m_colour = new QComboBox(this);
    m_colour->setObjectName(u"tagColour"_s);
    fillColours(*m_colour, m_tag.color);
    addCaptioned(layout, tr("&Name"), m_name);
    layout.addWidget(m_problem);
    layout.addSpacing(metrics::Small);
    addCaptioned(layout, tr("&Colour"), m_colour);
    connect(m_name, &QLineEdit::textChanged, this, [this] { m_problem->say({}); });
}

void TagDialog::accept()
{
    Tag tag = m_tag;
    tag.name = m_name->text().simplified();
    tag.color = m_colour->currentData().toString();
    if (tag.name.isEmpty())
        return m_problem->say(tr("Give it a name."));
    if (const auto saved = m_save(tag); !saved)
        m_problem->say(saved.error().message);
    else
        QDialog::accept();
}

TagMergeDialog::TagMergeDialog(const Tag& tag, const std::vector<Tag>& others, QWidget* parent)
    : QDialog(parent)
    , m_others(new QComboBox(this))
{
    QVBoxLayout* layout = makeSmallLayout(*this, spoken(tr("Merge the tag “%1” into another one").arg(tag.name)));
    m_others->setObjectName(u"mergeInto"_s);
    for (const Tag& other : others) {
        if (other.id != tag.id)
            m_others->addItem(tagDot(other.color), isolated(other.name), QVariantList{other.id.value, other.name});
    }
    auto* text =
        makeLabel(Type::Secondary,
                  spoken(tr("Whoever carries “%1” carries the other one then, and “%1” is gone.").arg(tag.name)), this);
    text->setWordWrap(true);
    layout->addWidget(text);
    layout->addSpacing(metrics::Small);
    addCaptioned(*layout, tr("&Into"), m_others);
    addButtons(*this, *layout, tr("Merge"));
    m_others->setFocus();
}

void TagMergeDialog::accept()
{
    const QVariantList chosenTag = m_others->currentData().toList();
    if (!chosenTag.isEmpty())
        Q_EMIT chosen({chosenTag.front().toLongLong()}, chosenTag.back().toString());
    QDialog::accept();
}

} // namespace kith
