// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QListView>

namespace vigia {

//! The list of several outages. Never higher than five of them: it scrolls.
class AlarmRows final : public QListView
{
    Q_OBJECT

public:
    explicit AlarmRows(QWidget *parent = nullptr);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;
};

} // namespace vigia
