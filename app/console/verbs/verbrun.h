// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "console/console.h"
#include "console/exitcode.h"

#include <QObject>

namespace vigia {

//! One verb being carried out. Answers through `finished` exactly once, unless it is destroyed
//! before; then never.
class VerbRun : public QObject
{
public:
    using Finished = std::function<void(int exitCode)>;

    virtual void start(Finished finished) = 0;
    //! What an interruption ends with.
    virtual int interruptedExit() const { return 130; }
};

std::unique_ptr<VerbRun> makeRun(const arguments::Check &, const Invocation &, const Environment &);
std::unique_ptr<VerbRun> makeRun(const arguments::Status &, const Invocation &, const Environment &);
std::unique_ptr<VerbRun> makeRun(const arguments::Act &, const Invocation &, const Environment &);
std::unique_ptr<VerbRun> makeRun(const arguments::Why &, const Invocation &, const Environment &);
std::unique_ptr<VerbRun> makeRun(const arguments::Import &, const Invocation &, const Environment &);
std::unique_ptr<VerbRun> makeRun(const arguments::Export &, const Invocation &, const Environment &);
std::unique_ptr<VerbRun> makeRun(const arguments::Secret &, const Invocation &, const Environment &);
std::unique_ptr<VerbRun> makeRun(const arguments::Log &, const Invocation &, const Environment &);
std::unique_ptr<VerbRun> makeRun(const arguments::Beat &, const Invocation &, const Environment &);

} // namespace vigia
