// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <functional>

class QWidget;

namespace vigia {

//! Asks what becomes of changes that are not saved, over \a window and without waiting: save (where
//! \a saveText is not empty), discard, or keep editing, which is what Escape and Return mean.
void askAboutUnsaved(
    QWidget &window, const QString &saveText, std::function<void()> save, std::function<void()> discard);

} // namespace vigia
