// SPDX-License-Identifier: GPL-3.0-or-later
#include "lists/editingdelegate.h"

#include "forms/recorddialog.h"
#include "models/recordtablemodel.h"
#include "schema/validation.h"
#include "schema/valuetext.h"
#include "shell/savegate.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QComboBox>
#include <QCompleter>
#include <QKeyEvent>
#include <QLineEdit>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace kith {

namespace {

QLineEdit* lineOf(QWidget& control)
{
    if (const auto* combo = qobject_cast<QComboBox*>(&control))
        return combo->lineEdit();
    return qobject_cast<QLineEdit*>(&control);
}

FieldEditor* editorOf(QObject* control)
{
    for (QObject* each = control; each; each = each->parent()) {
        if (auto* editor = qobject_cast<FieldEditor*>(each))
            return editor;
    }
    return nullptr;
}

/// What is wrong with the text itself, before anybody is asked to save it.
QString problemOf(const FieldEditor& editor, const QString& text, const TextContext& context)
{
    const Field& field = editor.field();
    if (field.type == FieldType::Reference || field.type == FieldType::References)
        return {};
    const Result<Value> value = fromText(field, text, context);
    return value ? problemWith(field, *value) : value.error().message;
}

} // namespace

EditingDelegate::EditingDelegate(const Services& services, RecordTableModel& model, QObject* parent)
    : RecordDelegate(parent)
    , m_services(services)
    , m_model(model)
{
}

QWidget* EditingDelegate::createEditor(QWidget* parent, const QStyleOptionViewItem&, const QModelIndex& index) const
{
    const qint64 id = m_model.idAt(index.row());
    const auto content = formContent(m_services.book, m_model.kind(), id);
    if (!content)
        return nullptr;
    const QString name = m_model.fieldName(index.column());
    const auto field = std::ranges::find_if(content->fields, [&](const auto& each) { return each.field.name == name; });
    if (field == content->fields.end())
        return nullptr;
    FieldEditor* editor = FieldEditor::make(*content->entity, *field, parent);
    editor->setAutoFillBackground(true);
    editor->setBackgroundRole(QPalette::Base);
    auto* filter = const_cast<EditingDelegate*>(this);
    editor->firstControl()->installEventFilter(filter);
    QLineEdit* line = lineOf(*editor->firstControl());
    m_line = line;
    m_offers = line && line->completer() ? line->completer()->popup() : nullptr;
    for (QObject* each : {m_line.data(), m_offers.data()}) {
        if (each)
            each->installEventFilter(filter);
    }
    m_edited = index;
    m_record = id;
    return editor;
}

void EditingDelegate::updateEditorGeometry(QWidget* editor, const QStyleOptionViewItem& option,
                                           const QModelIndex&) const
{
    constexpr int least = 180; // pixels: room for a choice and for a sentence below it
    QRect place = option.rect;
    place.setHeight(std::max(place.height(), editor->heightForWidth(std::max(least, place.width()))));
    place.setHeight(std::max(place.height(), editor->sizeHint().height()));
    if (const int lacking = least - place.width(); lacking > 0) {
        if (option.direction == Qt::RightToLeft)
            place.setLeft(place.left() - lacking);
        else
            place.setRight(place.right() + lacking);
    }
    editor->setGeometry(place);
}

bool EditingDelegate::save(FieldEditor& editor)
{
    const FieldEditor::Assignments changes = editor.changes();
    QString problem;
    for (const auto& [name, text] : changes)
        problem = problem.isEmpty() ? problemOf(editor, text, m_services.book.textContext()) : problem;
    if (problem.isEmpty() && !changes.empty()) {
        const auto saved = m_services.saves.saveRecord(m_model.kind(), m_record, changes);
        problem = saved ? QString() : saved.error().message;
        problem.remove(editor.field().name + u": "_s); // it stands beside the field
    }
    if (problem.isEmpty())
        return true;
    editor.setProblem(problem);
    editor.resize(editor.width(), std::max(editor.sizeHint().height(), editor.heightForWidth(editor.width())));
    editor.firstControl()->setFocus();
    return false;
}

void EditingDelegate::close(FieldEditor& editor)
{
    m_record = 0;
    // A table that lost the row meanwhile has let go of its editor already, and is told of none it does not know.
    const auto* table = qobject_cast<QAbstractItemView*>(editor.parentWidget()->parentWidget());
    if (table && table->isPersistentEditorOpen(m_edited))
        Q_EMIT closeEditor(&editor, NoHint);
}

bool EditingDelegate::takeKey(FieldEditor& editor, int key)
{
    switch (key) {
    case Qt::Key_Escape:
        close(editor);
        return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (save(editor))
            close(editor);
        return true;
    case Qt::Key_Tab:
    case Qt::Key_Backtab:
        if (save(editor)) {
            close(editor);
            // Where its row is now: saved, it may have moved.
            Q_EMIT nextRequested(m_edited, key == Qt::Key_Tab ? 1 : -1);
        }
        return true;
    default:
        return false;
    }
}

bool EditingDelegate::takeOffer(int key)
{
    if (key != Qt::Key_Tab && key != Qt::Key_Backtab)
        return false;
    auto* line = qobject_cast<QLineEdit*>(m_line);
    FieldEditor* editor = editorOf(line);
    if (!editor || !line->completer())
        return false;
    QCompleter* completer = line->completer();
    const QModelIndex chosen = completer->popup()->currentIndex();
    completer->popup()->hide();
    if (chosen.isValid())
        line->setText(chosen.data(completer->completionRole()).toString());
    return takeKey(*editor, key);
}

bool EditingDelegate::eventFilter(QObject* watched, QEvent* event)
{
    if (m_offers && watched == m_offers)
        return event->type() == QEvent::KeyPress && takeOffer(static_cast<QKeyEvent*>(event)->key());
    FieldEditor* editor = editorOf(watched);
    if (!editor || m_record == 0)
        return false;
    if (event->type() == QEvent::ShortcutOverride) {
        event->accept(); // Esc, Ctrl+C and the others are the field's now
        return false;
    }
    if (event->type() == QEvent::KeyPress)
        return takeKey(*editor, static_cast<QKeyEvent*>(event)->key());
    if (event->type() == QEvent::FocusOut && watched != editor) {
        const auto reason = static_cast<QFocusEvent*>(event)->reason();
        const bool isLeft = reason != Qt::PopupFocusReason && reason != Qt::ActiveWindowFocusReason &&
                            !editor->isAncestorOf(QApplication::focusWidget());
        if (isLeft && save(*editor))
            close(*editor);
    }
    return false;
}

} // namespace kith
