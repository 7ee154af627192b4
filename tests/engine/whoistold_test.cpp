// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/enginerig.h"

#include <QTest>

using namespace vigia;
using namespace vigia::test;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace {

//! One monitor, `Shop`, that is well or not.
struct Rig : EngineRig {
    bool well = true;

    Rig()
    {
        prober.script = [this](const ProbeRequest &, Instant) {
            return well ? ScriptedProber::passes() : ScriptedProber::fails();
        };
        add(u"Shop"_s);
        watch();
        world.advance(1min);
    }
};

} // namespace

//! To whom what is decided goes, whatever people change meanwhile.
class WhoIsToldTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void hearsOfWhatWaitedWhenADeletionIsUndone()
    {
        Rig rig;
        rig.configuration.policy.groupWait = 2min;
        rig.watch();
        rig.well = false;
        rig.world.advance(1min);
        QCOMPARE(rig.heard(), QStringList());
        const Configuration before = rig.configuration;
        rig.configuration.monitors.clear();
        rig.watch();
        rig.world.advance(1min);
        rig.configuration = before;
        rig.watch();
        rig.world.advance(3min);
        QCOMPARE(rig.heard(), QStringList{u"down Shop"_s});
    }
};

QTEST_GUILESS_MAIN(WhoIsToldTest)
#include "whoistold_test.moc"
