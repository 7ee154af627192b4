// SPDX-License-Identifier: GPL-3.0-or-later
#include "dashboard/flowlayout.h"

#include <QWidget>

#include <algorithm>
#include <utility>

namespace vigia {

FlowLayout::FlowLayout(int gap, Lines lines)
    : m_gap(gap)
    , m_centred(lines == Lines::Centred)
{
    setContentsMargins(0, 0, 0, 0);
}

FlowLayout::~FlowLayout() = default;

void FlowLayout::addItem(QLayoutItem *item)
{
    m_items.emplace_back(item);
    invalidate();
}

QLayoutItem *FlowLayout::itemAt(int index) const
{
    return index >= 0 && index < count() ? m_items[std::size_t(index)].get() : nullptr;
}

QLayoutItem *FlowLayout::takeAt(int index)
{
    if (index < 0 || index >= count())
        return nullptr;
    QLayoutItem *item = m_items[std::size_t(index)].release();
    m_items.erase(m_items.begin() + index);
    return item;
}

QSize FlowLayout::minimumSize() const
{
    QSize largest(0, 0);
    for (const auto &item : m_items) {
        if (!item->isEmpty())
            largest = largest.expandedTo(item->minimumSize());
    }
    return largest;
}

QSize FlowLayout::sizeHint() const
{
    QSize line(0, 0);
    for (const auto &item : m_items) {
        if (!item->isEmpty())
            line = {
                line.width() + item->sizeHint().width() + m_gap, std::max(line.height(), item->sizeHint().height())};
    }
    return line;
}

void FlowLayout::setGeometry(const QRect &rect)
{
    QLayout::setGeometry(rect);
    arrange(rect, true);
}

int FlowLayout::arrange(const QRect &rect, bool moves) const
{
    int top = rect.top();
    std::vector<std::pair<QLayoutItem *, QSize>> line;
    int used = 0;
    const auto endLine = [&] {
        int left = rect.left() + (m_centred ? std::max(0, rect.width() - used) / 2 : 0);
        int height = 0;
        for (const auto &[item, size] : line) {
            if (moves)
                item->setGeometry(QRect(QPoint(left, top), size));
            left += size.width() + m_gap;
            height = std::max(height, size.height());
        }
        line.clear();
        used = 0;
        top += height;
    };
    for (const auto &item : m_items) {
        if (item->isEmpty())
            continue;
        const int wide = std::max(rect.width(), item->minimumSize().width());
        const QSize size = item->sizeHint().boundedTo({wide, QLAYOUTSIZE_MAX});
        if (!line.empty() && used + m_gap + size.width() > rect.width()) {
            endLine();
            top += m_gap;
        }
        used += (line.empty() ? 0 : m_gap) + size.width();
        line.emplace_back(item.get(), size);
    }
    endLine();
    return top - rect.top();
}

} // namespace vigia
