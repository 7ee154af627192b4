// SPDX-License-Identifier: GPL-3.0-or-later
#include "editor/monitorform.h"
#include "editor/reportwords.h"

#include "speech/speech.h"

#include <QTest>

using namespace vigia;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

HeartbeatTarget nightly()
{
    HeartbeatTarget target;
    target.when = CronTimes{u"0 3 * * *"_s, "Europe/Madrid"};
    target.grace = 30min;
    target.maxRun = 2h;
    target.downWhen = u" failed$"_s;
    target.appId = 7;
    target.slug = u"backup-home"_s;
    target.token = SecretRef{u"backup"_s};
    return target;
}

MonitorDefinition definitionOf(const HeartbeatTarget &target)
{
    MonitorDefinition monitor;
    monitor.id = {u"nightly-1"_s};
    monitor.name = u"Nightly backup"_s;
    monitor.target = target;
    return monitor;
}

} // namespace

class ReportFormTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void givesBackWhatItWasGiven()
    {
        const HeartbeatTarget plain{EveryPeriod{90s}, 0s};
        QCOMPARE(ReportForm(plain).target({}), std::optional(plain));
        QCOMPARE(ReportForm(nightly()).target({}), std::optional(nightly()));
        const MonitorDefinition monitor = definitionOf(nightly());
        QCOMPARE(MonitorForm(monitor).definition(), std::optional(monitor));
    }

    void aNewOneReportsEveryFiveMinutesWithAKeyOfItsOwn()
    {
        MonitorForm form;
        form.setName(u"Nightly backup"_s);
        form.setKind(WatchKind::Reports);
        const auto definition = form.definition();
        QVERIFY(definition);
        const auto target = std::get<HeartbeatTarget>(definition->target);
        QCOMPARE(std::get<EveryPeriod>(target.when).period, Duration(5min));
        QCOMPARE(target.grace, Duration(5min));
        QCOMPARE(target.token, std::optional(SecretRef{u"nightly-backup"_s}));
        form.setTakenSecrets({u"nightly-backup"_s});
        QCOMPARE(form.newKeyName(), u"nightly-backup-2"_s);
    }

    void saysWhatIsWrongUnderEachField_data()
    {
        QTest::addColumn<ReportText>("which");
        QTest::addColumn<QString>("text");
        QTest::addColumn<ErrorCode>("code");
        QTest::newRow("no unit") << ReportText::Every << u"5"_s << ErrorCode::BadDuration;
        QTest::newRow("no period") << ReportText::Every << QString() << ErrorCode::BadDuration;
        QTest::newRow("too short a period") << ReportText::Every << u"100ms"_s << ErrorCode::OutOfRange;
        QTest::newRow("a bad crontab line") << ReportText::Cron << u"0 3 * *"_s << ErrorCode::BadCron;
        QTest::newRow("a time that never comes") << ReportText::Cron << u"0 0 31 2 *"_s << ErrorCode::BadCron;
        QTest::newRow("no such place") << ReportText::Zone << u"Europe/Nowhere"_s << ErrorCode::BadZone;
        QTest::newRow("a bad delay") << ReportText::Grace << u"-1s"_s << ErrorCode::BadDuration;
        QTest::newRow("an endless run") << ReportText::MaxRun << u"400d"_s << ErrorCode::OutOfRange;
        QTest::newRow("a bad pattern") << ReportText::DownWhen << u"("_s << ErrorCode::BadPattern;
        QTest::newRow("no number") << ReportText::AppId << u"seven"_s << ErrorCode::NotANumber;
        QTest::newRow("below nothing") << ReportText::AppId << u"-1"_s << ErrorCode::OutOfRange;
        QTest::newRow("no short name") << ReportText::Slug << u"Nightly Backup"_s << ErrorCode::BadSlug;
        QTest::newRow("no key's name") << ReportText::KeyName << u"A_B"_s << ErrorCode::BadSecretName;
    }
    void saysWhatIsWrongUnderEachField()
    {
        QFETCH(ReportText, which);
        QFETCH(QString, text);
        QFETCH(ErrorCode, code);
        ReportForm form(nightly());
        if (which == ReportText::Every)
            form.setRhythm(ReportRhythm::Every);
        form.setText(which, text);
        QCOMPARE(form.errors(which).size(), std::size_t(1));
        QCOMPARE(form.errors(which).front().code, code);
        QVERIFY(!form.isValid());
        for (const ReportText other : {ReportText::Grace, ReportText::Slug, ReportText::KeyName, ReportText::MaxRun}) {
            if (other != which)
                QVERIFY(form.errors(other).empty());
        }
    }

    void whatDoesNotCountIsNotJudged()
    {
        ReportForm form(nightly());
        form.setText(ReportText::Every, u"x"_s);
        form.setText(ReportText::KeyName, u"A_B"_s);
        form.setKey(ReportKey::None);
        QVERIFY(form.isValid());
        form.setText(ReportText::Zone, u"x"_s);
        QVERIFY(!form.isValid());
        form.setRhythm(ReportRhythm::Every);
        form.setText(ReportText::Every, u"5m"_s);
        QVERIFY(form.isValid());
        QVERIFY(!form.target({})->token);
    }

    void anEmptyFieldSaysNothing()
    {
        ReportForm form(nightly());
        for (const ReportText which : {ReportText::Zone, ReportText::Grace, ReportText::MaxRun, ReportText::DownWhen,
                 ReportText::AppId, ReportText::Slug})
            form.setText(which, {});
        form.setKey(ReportKey::None);
        const HeartbeatTarget expected{CronTimes{u"0 3 * * *"_s, "local"}};
        QCOMPARE(form.target({}), std::optional(expected));
    }

    void anotherLikeItHasItsOwnNameNumberAndKey()
    {
        MonitorForm form(definitionOf(nightly()));
        form.setTakenSecrets({u"backup"_s});
        form.becomeAnother(u"Backup of the attic"_s);
        const auto definition = form.definition();
        QVERIFY(definition && definition->id.isEmpty());
        HeartbeatTarget expected = nightly();
        expected.appId.reset();
        expected.slug.clear();
        expected.token = SecretRef{u"backup-of-the-attic"_s};
        QCOMPARE(std::get<HeartbeatTarget>(definition->target), expected);
    }

    //! The old one may open something else, too, and is in force until the new one is.
    void aNewKeyIsNotKeptOverTheOldOne()
    {
        MonitorForm form(definitionOf(nightly()));
        const MonitorForm before = form;
        form.report().setKey(ReportKey::New);
        form.report().setText(ReportText::Slug, u"backup"_s);
        QCOMPARE(form.newKeyName(), u"backup-2"_s);
        QCOMPARE(form.formerKeyName(), u"backup"_s);
        QVERIFY(!(form == before));
        HeartbeatTarget expected = nightly();
        expected.slug = u"backup"_s;
        expected.token = SecretRef{u"backup-2"_s};
        QCOMPARE(std::get<HeartbeatTarget>(form.definition()->target), expected);
    }

    void whatOnlyAnAddressHasIsNeitherJudgedNorLost()
    {
        MonitorDefinition monitor = definitionOf(nightly());
        monitor.settings.timeout = 5s; // as a file may have it
        MonitorForm form(monitor);
        form.settings().set(Setting::Interval, {u"wrong"_s}); // typed while it was an address, for a moment
        QCOMPARE(form.definition(), std::optional(monitor));

        MonitorDefinition shop;
        shop.name = u"Shop"_s;
        shop.target = HttpTarget{u"https://shop.example/"_s};
        shop.settings.contains = u"alive"_s;
        shop.settings.note = u"call Ana"_s;
        MonitorForm turned(shop);
        turned.setKind(WatchKind::Reports);
        turned.report().setKey(ReportKey::None);
        QVERIFY(turned.definition());
        Settings kept;
        kept.note = u"call Ana"_s;
        QCOMPARE(turned.definition()->settings, kept);
        turned.setKind(WatchKind::Address);
        QCOMPARE(turned.definition(), std::optional(shop));
        QVERIFY(turned == MonitorForm(shop));
    }

    void saysInASentenceWhenItIsMissed()
    {
        const Language english = Language::english();
        QCOMPARE(ReportWords::schedule({EveryPeriod{5min}, 2min}, english),
            u"Expected every 5 min; down after 2 min more of silence."_s);
        QCOMPARE(ReportWords::schedule({EveryPeriod{90s}, 0s}, english),
            u"Expected every 90 s; down as soon as it is late."_s);
        QCOMPARE(ReportWords::schedule({CronTimes{u"0 3 * * *"_s, "Europe/Madrid"}, 30min}, english),
            u"Expected at “0 3 * * *”, on the clocks of Europe/Madrid; down after 30 min more of silence."_s);
        QCOMPARE(ReportWords::schedule({CronTimes{u"@daily"_s, "local"}, 1h}, english),
            u"Expected at “@daily”, on this computer's clocks; down after 1 h more of silence."_s);
    }

    void saysWhenItIsExpectedNext_data()
    {
        QTest::addColumn<QString>("times");
        QTest::addColumn<QByteArray>("zone");
        QTest::addColumn<QString>("language");
        QTest::addColumn<QString>("words");
        QTest::newRow("a zone") << u"0 3 * * *"_s << "Europe/Lisbon"_ba << u"en"_s
                                << u"Next: Mon 30 Nov 03:00, Europe/Lisbon"_s;
        QTest::newRow("its day, not ours")
            << u"30 0 * * *"_s << "Pacific/Auckland"_ba << u"en"_s << u"Next: Tue 1 Dec 00:30, Pacific/Auckland"_s;
        QTest::newRow("another year") << u"0 0 29 2 *"_s << "UTC"_ba << u"en"_s
                                      << u"Next: Tue 29 Feb 2028 00:00, UTC"_s;
        QTest::newRow("es") << u"@daily"_s << "America/Mexico_City"_ba << u"es"_s
                            << u"Próxima: lun 30 nov 00:00, America/Mexico_City"_s;
        QTest::newRow("pt_BR") << u"@daily"_s << "America/Sao_Paulo"_ba << u"pt_BR"_s
                               << u"Próximo: seg. 30 nov. 00:00, America/Sao_Paulo"_s;
        QTest::newRow("ru") << u"@daily"_s << "Europe/Moscow"_ba << u"ru"_s
                            << u"Следующий раз: пн 30 нояб. 00:00, Europe/Moscow"_s;
        QTest::newRow("no such place") << u"@daily"_s << "Europe/Nowhere"_ba << u"en"_s << QString();
    }
    void saysWhenItIsExpectedNext()
    {
        QFETCH(QString, times);
        QFETCH(QByteArray, zone);
        QFETCH(QString, language);
        const UtcTime noon = UtcTime(std::chrono::sys_days(std::chrono::year(2026) / 11 / 29).time_since_epoch()) + 12h;
        const Speech speech(*Language::named(language)); // the words of the windows
        QTEST(ReportWords::next({CronTimes{times, zone}}, noon, speech.language()), "words");
    }

    void nothingIsExpectedNextOfWhatReportsEverySoOften()
    {
        QCOMPARE(ReportWords::next({EveryPeriod{5min}}, UtcTime(), Language::english()), QString());
    }

    void saysInASentenceHowItReports()
    {
        const Language english = Language::english();
        QCOMPARE(ReportWords::manner(ReportForm(), {}, english), u"With a new key"_s);
        QCOMPARE(ReportWords::manner(ReportForm(nightly()), u"backup-home"_s, english),
            u"As application 7; with its own key; a run takes at most 2 h; a failure when it says  failed$"_s);
        QCOMPARE(ReportWords::manner(ReportForm(HeartbeatTarget()), u"nightly"_s, english),
            u"As nightly; without a key of its own"_s);
    }
};

QTEST_GUILESS_MAIN(ReportFormTest)
#include "reportform_test.moc"
