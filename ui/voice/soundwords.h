// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "heard.h"

#include <QCoreApplication>
#include <QString>

namespace vigia {

//! What is to be said of the sound, in the language of the windows; whole sentences, plain text.
class SoundWords
{
    Q_DECLARE_TR_FUNCTIONS(vigia::SoundWords)

public:
    static QString of(WhyUnheard why);
    static QString of(SoundFault fault);
    //! Empty if there is nothing to complain of.
    static QString complaint(const Heard &heard);
    //! What a person can do about it.
    static QString remedy(WhyUnheard why);
    static QString remedy(SoundFault fault);
    //! Both, for one line.
    static QString complaintWithRemedy(const Heard &heard);
};

} // namespace vigia
