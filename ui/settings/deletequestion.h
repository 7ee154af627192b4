// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <functional>

class QWidget;

namespace vigia {

struct DeleteQuestion {
    QString text;
    QString words; //!< what else comes of it; may be empty
    QString yes; //!< may have a mnemonic
};

//! Asks whether something is to go; \a agreed comes at most once. \a parent owns the question.
void askToDelete(QWidget &parent, const DeleteQuestion &question, std::function<void()> agreed);

} // namespace vigia
