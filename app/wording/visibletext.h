// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace vigia {

//! Foreign text as it may stand in a line for people: one line, every control character and every
//! invisible one that changes the direction of writing shown as `\n`, `\x1b`, `\u202e`; what is
//! longer than \a most characters ends in `…`. A terminal or a log can do nothing with it but show it.
QString visibleText(QStringView text, qsizetype most = 300);

//! Of Russian quotation marks that meet, one is written: `«Магазин «Ромашка»`. For a whole sentence
//! with a name in it.
QString withQuotesMerged(QString sentence);

} // namespace vigia
