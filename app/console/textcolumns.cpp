// SPDX-License-Identifier: GPL-3.0-or-later
#include "textcolumns.h"

#include <algorithm>
#include <array>
#include <utility>

namespace vigia {

namespace {

//! The blocks of Unicode's East Asian Width "wide", roughly: enough for a table.
constexpr std::array<std::pair<char32_t, char32_t>, 8> wide{{
    {0x1100, 0x115f},
    {0x2e80, 0x303e},
    {0x3041, 0xa4cf},
    {0xac00, 0xd7a3},
    {0xf900, 0xfaff},
    {0xfe30, 0xfe6f},
    {0xff00, 0xff60},
    {0x1f300, 0x3fffd},
}};

int columnsOfOne(char32_t c)
{
    const QChar::Category category = QChar::category(c);
    if (category == QChar::Mark_NonSpacing || category == QChar::Mark_Enclosing || category == QChar::Other_Format)
        return 0;
    const bool isWide =
        std::any_of(wide.begin(), wide.end(), [c](const auto &block) { return c >= block.first && c <= block.second; });
    return isWide ? 2 : 1;
}

QString elided(const QString &text, int most)
{
    if (columnsOf(QStringView(text)) <= most)
        return text;
    QString kept;
    const auto characters = text.toUcs4();
    int columns = 1;
    for (const uint c : characters) {
        columns += columnsOfOne(char32_t(c));
        if (columns > most)
            break;
        const char32_t character = c;
        kept += QString::fromUcs4(&character, 1);
    }
    return kept + QChar(0x2026);
}

} // namespace

int columnsOf(QStringView text)
{
    int columns = 0;
    const auto characters = text.toUcs4();
    for (const uint c : characters)
        columns += columnsOfOne(char32_t(c));
    return columns;
}

QString alignedLines(const std::vector<QStringList> &rows, const QString &indent, int cut)
{
    std::vector<int> widths;
    for (const QStringList &row : rows) {
        widths.resize(std::max(widths.size(), std::size_t(row.size())));
        for (qsizetype i = 0; i + 1 < row.size(); ++i)
            widths[std::size_t(i)] = std::max(widths[std::size_t(i)], std::min(cut, columnsOf(row[i])));
    }
    QString lines;
    for (const QStringList &row : rows) {
        QString line = indent;
        for (qsizetype i = 0; i < row.size(); ++i) {
            const bool last = i + 1 == row.size();
            const QString cell = last ? row[i] : elided(row[i], cut);
            line += cell;
            if (!last)
                line += QString(widths[std::size_t(i)] - columnsOf(cell) + 2, QLatin1Char(' '));
        }
        while (line.endsWith(QLatin1Char(' ')))
            line.chop(1);
        lines += line + QLatin1Char('\n');
    }
    return lines;
}

} // namespace vigia
