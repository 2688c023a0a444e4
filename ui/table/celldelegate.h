// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/table/findquery.h"

#include <QCache>
#include <QFont>
#include <QStaticText>
#include <QStyledItemDelegate>

#include <optional>

class QKeyEvent;

namespace techpass {

class BatchDocument;
class ReasonEdit;

/// Draws the cells of a list under review (the model tells what a cell means, this chooses the look) and
/// makes their editors. Enter in an editor commits, Ctrl+Enter fills the selection; Alt+Enter starts a new
/// line in a reason. Texts are laid out once for as long as they are in view. GUI thread.
class CellDelegate final : public QStyledItemDelegate
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(CellDelegate)

public:
    explicit CellDelegate(QObject *parent = nullptr);

    /// Whose policy the editors know; not owned.
    void setDocument(const BatchDocument *document) { m_document = document; }
    /// In per cent; call it, too, when the text size changed.
    void setZoom(int zoom);
    int rowHeight() const;
    /// In pixels, for the longest word of the status column.
    int statusWidth() const;
    const QFont &valueFont() const { return m_valueFont; }
    /// Marks the text in the cells where it is found.
    void setHighlight(const FindQuery &query) { m_highlight = query; }
    /// Whether what was copied is for the cells from that of `editor` on, not for the editor itself.
    static bool pastesCells(const QWidget &editor);
    /// Whether the Enter that ended the last editing goes up.
    bool endsUpwards() const { return m_endsUpwards; }

    void paint(
        QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QWidget *createEditor(
        QWidget *parent, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    void setEditorData(QWidget *editor, const QModelIndex &index) const override;
    void setModelData(QWidget *editor, QAbstractItemModel *model, const QModelIndex &index) const override;
    void updateEditorGeometry(
        QWidget *editor, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    bool helpEvent(QHelpEvent *event, QAbstractItemView *view, const QStyleOptionViewItem &option,
        const QModelIndex &index) override;

Q_SIGNALS:
    /// What is typed is to stand in every selected cell.
    void fillRequested(QWidget *editor);
    /// What was copied is to stand in the cells from the current one on.
    void pasteRequested();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    bool handleKey(QWidget *editor, const QKeyEvent &event);
    bool handleReasonKey(ReasonEdit *reason, const QKeyEvent &event);
    int widthOf(const QString &text, bool isStatus) const;
    void paintStatus(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const;
    void paintValue(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const;
    void drawText(QPainter *painter, const QRect &rect, Qt::LayoutDirection direction, const QFont &font,
        const QString &text) const;

    void paintFinds(
        QPainter *painter, const QRect &words, const QStyleOptionViewItem &option, const QString &text) const;

    const BatchDocument *m_document = nullptr;
    FindQuery m_highlight;
    QFont m_valueFont;
    QFont m_statusFont;
    int m_zoom = 100;
    bool m_endsUpwards = false;
    mutable QCache<std::pair<QString, int>, QStaticText> m_texts; ///< by text and width, laid out and elided
};

} // namespace techpass
