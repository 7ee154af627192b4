// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "monitors/ordering.h"

#include <QByteArray>
#include <QStringList>

#include <optional>

namespace vigia {

//! What a dashboard remembers of how it was arranged.
struct WindowState {
    QByteArray geometry;
    QByteArray splitter;
    SortBy sortBy = SortBy::Worst;
    bool grouped = false;
    bool details = true;
    QStringList folded;
    friend bool operator==(const WindowState &, const WindowState &) = default;
};

QByteArray toBytes(const WindowState &state);
//! Absent for bytes that were not made by toBytes().
std::optional<WindowState> windowStateFromBytes(const QByteArray &bytes);

} // namespace vigia
