// SPDX-License-Identifier: GPL-3.0-or-later
#include "board/boardview.h"

#include "board/bardelegate.h"
#include "board/boardgrid.h"
#include "board/boardmodel.h"
#include "board/fittedtext.h"
#include "look/tokens.h"

#include <QHeaderView>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QScrollBar>

#include <algorithm>

namespace vigia {

namespace {

constexpr int wallGap = 8;
constexpr qreal smallestOnWall = 14; //!< of a name, in pixels; larger where the person's letters are
constexpr qreal smallestName = 11; //!< of a long one beside others
constexpr int reference = 100; //!< pixels: texts are measured in this size

} // namespace

BoardView::BoardView(BoardModel &model, QWidget *parent)
    : QTableView(parent)
    , m_model(model)
    , m_bars(new BarDelegate(this))
{
    setFrameShape(QFrame::NoFrame);
    setShowGrid(false);
    setSelectionMode(QAbstractItemView::NoSelection);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setTabKeyNavigation(false);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    setItemDelegate(m_bars);
    for (QHeaderView *header : {horizontalHeader(), verticalHeader()}) {
        header->hide();
        header->setMinimumSectionSize(1);
        header->setSectionResizeMode(QHeaderView::Fixed);
    }
    viewport()->setBackgroundRole(QPalette::Window);
    setModel(&model);
    connect(&model, &QAbstractItemModel::modelReset, this, &BoardView::arrangeAnew);
    connect(&model, &BoardModel::stateWordsChanged, this, &BoardView::arrangeAnew);
    connect(&model, &BoardModel::reordered, this, &BoardView::keepCurrent);
}

void BoardView::setOnWall(bool onWall)
{
    m_onWall = onWall;
    m_bars->setOnWall(onWall);
    arrange();
}

void BoardView::arrangeAnew()
{
    if (m_arranging) // the model's new number of columns: nothing is written differently
        return;
    m_texts.reset();
    arrange();
}

void BoardView::arrange()
{
    if (m_arranging)
        return;
    m_arranging = true;
    const int gap = m_onWall ? wallGap : space::tiny;
    const BarTexts &widths = texts();
    const qreal letters = fontInfo().pixelSize();
    const qreal smallest = m_onWall ? std::max(smallestOnWall, letters) : letters;
    QSize area = maximumViewportSize();
    int bars = m_model.total();
    if (m_onWall && bars > 1)
        bars = std::min(bars, roomFor(area, widths, smallest, gap));
    BoardGrid grid = gridFor(bars, area, widths, smallest, gap);
    while (m_onWall && bars > 1 && grid.height() > area.height())
        grid = gridFor(--bars, area, widths, smallest, gap);
    if (!m_onWall && grid.height() > area.height()) {
        area.rwidth() -= verticalScrollBar()->sizeHint().width();
        grid = gridFor(bars, area, widths, smallest, gap);
    }
    m_model.arrange(grid.columns, bars);
    m_bars->setMeasure(grid.nameSize, m_onWall ? smallest : smallestName, grid.texts, gap);
    for (std::size_t row = 0; row < grid.heights.size(); ++row)
        setRowHeight(int(row), grid.heights[row]);
    for (std::size_t column = 0; column < grid.widths.size(); ++column)
        setColumnWidth(int(column), grid.widths[column]);
    keepCurrent();
    viewport()->update();
    m_arranging = false;
}

void BoardView::keepCurrent()
{
    const QModelIndex current = m_model.indexOf(m_current);
    if (current.isValid())
        setCurrentIndex(current);
    else if (m_model.count() > 0)
        setCurrentIndex(m_model.index(0, 0));
}

MonitorId BoardView::idAt(const QModelIndex &index) const
{
    return MonitorId{index.data(BoardModel::IdRole).toString()};
}

const BarTexts &BoardView::texts()
{
    if (!m_texts)
        m_texts = measuredTexts();
    return *m_texts;
}

BarTexts BoardView::measuredTexts() const
{
    const QFontMetricsF metrics(sizedFont(font(), reference, QFont::DemiBold));
    std::vector<qreal> widths;
    for (const QString &name : m_model.names())
        widths.push_back(metrics.horizontalAdvance(name) / reference);
    BarTexts texts = measuredWords();
    texts.name = std::max<qreal>(typicalWidth(std::move(widths)), 1);
    return texts;
}

//! Of all that can be, whatever the states are now: the bars shall not jump with them.
BarTexts BoardView::measuredWords() const
{
    const QFont font = sizedFont(this->font(), reference, QFont::Normal);
    BarTexts texts;
    for (const QString &word : m_model.stateWords()) {
        texts.word = std::max(texts.word, QFontMetricsF(font).horizontalAdvance(word) / reference);
        texts.halfWord = std::max(texts.halfWord, widthInTwoLines(word, font) / reference);
    }
    return texts;
}

int BoardView::usualWidth() const
{
    BarTexts texts = measuredWords();
    constexpr qreal usualName = 6; // times its size: ten letters
    texts.name = usualName;
    return oneLineWidth(texts, fontInfo().pixelSize(), space::tiny) + verticalScrollBar()->sizeHint().width();
}

void BoardView::resizeEvent(QResizeEvent *event)
{
    QTableView::resizeEvent(event);
    arrange();
}

void BoardView::changeEvent(QEvent *event)
{
    QTableView::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        arrangeAnew();
}

void BoardView::mousePressEvent(QMouseEvent *event)
{
    QTableView::mousePressEvent(event);
    m_bars->setShowsCurrent(false);
    if (event->button() != Qt::LeftButton)
        return;
    const QModelIndex index = indexAt(event->pos());
    m_pressed = index;
    m_pressedBell = index.isValid() && m_bars->bellRect(visualRect(index)).contains(event->position());
    m_current = idAt(index);
}

void BoardView::mouseReleaseEvent(QMouseEvent *event)
{
    QTableView::mouseReleaseEvent(event);
    const QModelIndex index = indexAt(event->pos());
    const QModelIndex pressed = m_pressed;
    m_pressed = QPersistentModelIndex();
    if (event->button() != Qt::LeftButton || !index.isValid() || index != pressed || !m_model.monitor(index))
        return;
    const bool onBell = m_bars->bellRect(visualRect(index)).contains(event->position());
    if (onBell != m_pressedBell)
        return;
    if (onBell)
        Q_EMIT muteToggled(idAt(index));
    else
        Q_EMIT opened(idAt(index));
}

void BoardView::keyPressEvent(QKeyEvent *event)
{
    m_bars->setShowsCurrent(true);
    viewport()->update();
    const QModelIndex index = currentIndex();
    const bool plain = !(event->modifiers() & ~Qt::KeypadModifier);
    if (plain && m_model.monitor(index)) {
        switch (event->key()) {
        case Qt::Key_Return:
        case Qt::Key_Enter:
        case Qt::Key_Space:
            Q_EMIT opened(idAt(index));
            return;
        case Qt::Key_M:
            Q_EMIT muteToggled(idAt(index));
            return;
        default:
            break;
        }
    }
    QTableView::keyPressEvent(event);
    m_current = idAt(currentIndex());
}

} // namespace vigia
