// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

#include <vector>

namespace vigia {

//! How many columns of a terminal \a text takes: wide characters (Chinese, Japanese, Korean, emoji)
//! two, combining ones none.
int columnsOf(QStringView text);

//! Rows under one another, each \a indent in, columns two spaces apart, each line ended. The last
//! column is not padded. A cell is plain text; \a cut bounds all but the last, with `…`.
QString alignedLines(const std::vector<QStringList> &rows, const QString &indent, int cut = 1000);

} // namespace vigia
