// SPDX-License-Identifier: GPL-3.0-or-later
#include "voice/soundwords.h"

#include <QTest>

using namespace vigia;

namespace {

class SoundWordsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void sayWhatIsWrongAndWhatToDo()
    {
        QStringList seen;
        for (int why = 0; why <= int(WhyUnheard::HelperMissing); ++why)
            seen.append(theTwo({.state = Heard::State::NotHeard, .why = WhyUnheard(why), .file = {}}));
        for (int fault = 0; fault <= int(SoundFault::Silent); ++fault)
            seen.append(theTwo({.state = Heard::State::Heard, .why = {}, .file = SoundFault(fault)}));
        QVERIFY(!seen.contains(QString()));
        QCOMPARE(seen.removeDuplicates(), 0);
    }

    void areSilentWhereNothingIsWrong() { QCOMPARE(SoundWords::complaintWithRemedy({}), QString()); }

private:
    //! Empty where one of them is missing.
    static QString theTwo(const Heard &heard)
    {
        const QString complaint = SoundWords::complaint(heard);
        const QString both = SoundWords::complaintWithRemedy(heard);
        return !complaint.isEmpty() && both.startsWith(complaint + u' ') && both.size() > complaint.size() + 2
            ? both
            : QString();
    }
};

} // namespace

QTEST_GUILESS_MAIN(SoundWordsTest)
#include "soundwords_test.moc"
