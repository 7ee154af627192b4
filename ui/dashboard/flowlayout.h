// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLayout>

#include <memory>
#include <vector>

namespace vigia {

//! One after the other, and on the next line where the width is used up. What is hidden takes no room.
class FlowLayout final : public QLayout
{
public:
    enum class Lines { AtLeft, Centred };

    explicit FlowLayout(int gap, Lines lines = Lines::AtLeft);
    ~FlowLayout() override;

    void addItem(QLayoutItem *item) override;
    int count() const override { return int(m_items.size()); }
    QLayoutItem *itemAt(int index) const override;
    QLayoutItem *takeAt(int index) override;
    Qt::Orientations expandingDirections() const override { return {}; }
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override { return arrange(QRect(0, 0, width, 0), false); }
    QSize minimumSize() const override;
    QSize sizeHint() const override;
    void setGeometry(const QRect &rect) override;

private:
    //! The height it takes; \a moves: puts the items there.
    int arrange(const QRect &rect, bool moves) const;

    int m_gap;
    bool m_centred;
    std::vector<std::unique_ptr<QLayoutItem>> m_items;
};

} // namespace vigia
