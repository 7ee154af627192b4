// SPDX-License-Identifier: GPL-3.0-or-later
#include "settings/groupform.h"
#include "settings/maintenanceform.h"
#include "settings/profilesettings.h"

#include "exchange/entitydocuments.h"

#include <QTest>

using namespace vigia;
using namespace std::chrono_literals;

namespace {

const UtcTime now{std::chrono::hours(490'000)};

MaintenanceWindow patchNight()
{
    MaintenanceWindow window;
    window.name = QStringLiteral("patch night");
    window.monitors = {QStringLiteral("Shop, old")};
    window.groups = {QStringLiteral("Web")};
    window.when = WeeklyWindow{3, QTime(22, 30), QTime(1, 0), "Europe/Madrid"};
    return window;
}

GroupDefinition web()
{
    GroupDefinition group;
    group.name = QStringLiteral("Web");
    group.needs = HttpTarget{QStringLiteral("http://10.0.0.1/")};
    group.owner = Owner{QStringLiteral("web@example.org")};
    group.settings.interval = 20s;
    return group;
}

} // namespace

class EntryFormsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void givesBackTheGroupItRead()
    {
        QCOMPARE(GroupForm(web()).definition(), std::optional(web()));
        GroupForm bare(web());
        bare.setText(GroupForm::Part::Needs, QString());
        bare.setText(GroupForm::Part::Owner, QString());
        QVERIFY(bare.definition() && !bare.definition()->needs && !bare.definition()->owner);
    }

    void saysWhatIsWrongWithAGroup()
    {
        GroupForm form(web());
        form.setText(GroupForm::Part::Owner, QStringLiteral("nobody"));
        form.setText(GroupForm::Part::Needs, QStringLiteral("file:///x"));
        QCOMPARE(form.errors(GroupForm::Part::Owner).front().code, ErrorCode::BadEmail);
        QCOMPARE(form.errors(GroupForm::Part::Needs).front().code, ErrorCode::ForbiddenScheme);
        QVERIFY(form.errors(GroupForm::Part::Name).empty());
        form.setText(GroupForm::Part::Name, QStringLiteral("a\tb"));
        QCOMPARE(form.errors(GroupForm::Part::Name).front().code, ErrorCode::BadName);
        form.setText(GroupForm::Part::Needs, QStringLiteral("tcp://10.0.0.1:53"));
        QCOMPARE(form.errors(GroupForm::Part::Needs).front().code, ErrorCode::NotSupportedYet);
        QVERIFY(!form.definition());
    }

    void refusesTheNameOfAnotherGroup()
    {
        GroupForm form(web(), {}, {{QStringLiteral("Web"), QStringLiteral("Office")}, {}});
        QVERIFY(form.definition()); // its own
        form.setText(GroupForm::Part::Name, QStringLiteral("Office"));
        QCOMPARE(form.errors(GroupForm::Part::Name).front().code, ErrorCode::RepeatedName);
        QVERIFY(!form.definition());
    }

    void givesBackTheWindowItRead()
    {
        QCOMPARE(MaintenanceForm::of(patchNight(), now).window(), std::optional(patchNight()));
        MaintenanceWindow once = patchNight();
        once.when = SingleWindow{now + 5min, now + 65min};
        QCOMPARE(MaintenanceForm::of(once, now).window(), std::optional(once));
    }

    void saysWhatIsWrongWithAWindow()
    {
        MaintenanceForm form = MaintenanceForm::of(patchNight(), now);
        form.from = QStringLiteral("25:00");
        QCOMPARE(form.errors(MaintenanceForm::Part::When).front().code, ErrorCode::BadTimeOfDay);
        form.from = QStringLiteral("01:00");
        form.zone = QStringLiteral("Mars");
        QCOMPARE(form.errors(MaintenanceForm::Part::When).front().code, ErrorCode::BadZone);
        form.weekly = false;
        form.ends = form.begins;
        QCOMPARE(form.errors(MaintenanceForm::Part::When).front().code, ErrorCode::EndsBeforeItBegins);
        form.ends = form.begins + 1h;
        QVERIFY(form.window());
        form.monitors.clear();
        form.groups.clear();
        QCOMPARE(form.errors(MaintenanceForm::Part::What).front().code, ErrorCode::MissingKey);
        form.name.clear();
        QVERIFY(!form.errors(MaintenanceForm::Part::Name).empty());
    }

    void beginsANewWindowAtTheNextFullHour()
    {
        const MaintenanceForm form = MaintenanceForm::empty(now + 7min);
        QCOMPARE(form.begins, now + 1h);
        QCOMPARE(form.ends, now + 3h);
    }

    void takesAllAlongWhenAGroupIsRenamed()
    {
        Configuration configuration;
        configuration.groups = {web()};
        configuration.monitors.resize(2);
        configuration.monitors[0].name = QStringLiteral("Shop");
        configuration.monitors[0].id = {QStringLiteral("shop")};
        configuration.monitors[0].target = HttpTarget{QStringLiteral("https://shop.example/")};
        configuration.monitors[0].group = QStringLiteral("Web");
        configuration.monitors[1].name = QStringLiteral("Mail");
        configuration.maintenance = {patchNight()};
        GroupDefinition renamed = web();
        renamed.name = QStringLiteral("Sites");
        const command::Edit edit = groupEdit(configuration, QStringLiteral("Web"), renamed);
        QCOMPARE(edit.removedGroups, QStringList{QStringLiteral("Web")});
        QCOMPARE(edit.monitors.size(), std::size_t(1));
        QCOMPARE(monitorFromDocument(edit.monitors[0].monitor)->group, QStringLiteral("Sites"));
        QCOMPARE(maintenanceFromDocument(edit.maintenance->at(0))->groups, QStringList{QStringLiteral("Sites")});
        QVERIFY(groupEdit(configuration, QStringLiteral("Web"), web()).monitors.empty());
        QVERIFY(groupEdit(configuration, QString(), renamed).removedGroups.isEmpty());
    }

    void replacesAddsAndDeletesAWindow()
    {
        Configuration configuration;
        MaintenanceWindow other = patchNight();
        other.name = QStringLiteral("other");
        configuration.maintenance = {patchNight(), other};
        MaintenanceWindow changed = patchNight();
        changed.name = QStringLiteral("late night");
        const auto names = [](const command::Edit &edit) {
            QStringList all;
            for (const QByteArray &document : *edit.maintenance)
                all += maintenanceFromDocument(document)->name;
            return all.join(u'|');
        };
        QCOMPARE(names(maintenanceEdit(configuration, patchNight().name, changed)), QStringLiteral("late night|other"));
        QCOMPARE(
            names(maintenanceEdit(configuration, QString(), changed)), QStringLiteral("patch night|other|late night"));
        QCOMPARE(names(maintenanceEdit(configuration, other.name, std::nullopt)), QStringLiteral("patch night"));
    }
};

QTEST_GUILESS_MAIN(EntryFormsTest)
#include "entryforms_test.moc"
