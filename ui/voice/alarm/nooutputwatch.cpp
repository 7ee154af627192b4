// SPDX-License-Identifier: GPL-3.0-or-later
#include "outputwatch.h"

namespace vigia::alarmline {

namespace {

class NoOutputWatch final : public OutputWatch
{
public:
    Output output() override { return Output::Audible; }
};

} // namespace

std::unique_ptr<OutputWatch> watchOutput(const QByteArray &)
{
    return std::make_unique<NoOutputWatch>();
}

std::unique_ptr<OutputWatch> watchIdle(const QByteArray &device)
{
    return watchOutput(device);
}

} // namespace vigia::alarmline
