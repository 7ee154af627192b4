// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "monitors/whylines.h"

#include <QWidget>

class QLabel;
class QVBoxLayout;

namespace vigia {

class Theme;
class WrappedLabel;

//! Facts under one another, each under its small heading. Plain text, to be copied with the mouse.
class FactList final : public QWidget
{
    Q_OBJECT

public:
    explicit FactList(const Theme &theme, QWidget *parent = nullptr);

    //! Takes no room where there are none.
    void setLines(const std::vector<WhyLine> &lines);

protected:
    void changeEvent(QEvent *event) override;

private:
    struct Row {
        QLabel *heading;
        WrappedLabel *text;
    };

    void addRow();
    void adapt(const Row &row);
    void adaptAll();

    const Theme &m_theme;
    QVBoxLayout *m_column;
    std::vector<Row> m_rows;
    bool m_adapting = false;
};

} // namespace vigia
