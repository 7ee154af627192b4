// SPDX-License-Identifier: GPL-3.0-or-later
// Pictures of the settings, of many at once and of a pasted list, by hand: settingsshots FOLDER [LANGUAGE] [dark]
#include "support/scriptedfacade.h"
#include "support/simulatedworld.h"

#include "editor/bulkeditor.h"
#include "editor/pastewindow.h"
#include "settings/settingswindow.h"

#include "exchange/entitydocuments.h"
#include "look/theme.h"

#include <QApplication>
#include <QDir>
#include <QTimer>

using namespace vigia;

namespace {

MonitorDefinition monitorNamed(const QString &name)
{
    MonitorDefinition monitor;
    monitor.id = {name.toLower()};
    monitor.name = name;
    monitor.target = HttpTarget{QStringLiteral("https://%1.example/health").arg(name.toLower())};
    monitor.group = QStringLiteral("Web");
    return monitor;
}

Answer answerOf(const Command &command)
{
    if (!std::holds_alternative<command::GetConfiguration>(command))
        return Reply(ImportView());
    ConfigurationView view;
    Settings defaults;
    defaults.confirm = 3;
    view.defaults = defaultsDocument(defaults);
    GroupDefinition web;
    web.name = QStringLiteral("Web");
    web.owner = Owner{QStringLiteral("web-team@example.org")};
    GroupDefinition office;
    office.name = QStringLiteral("Office");
    office.needs = HttpTarget{QStringLiteral("http://10.0.0.1/")};
    view.groups = {groupDocument(web), groupDocument(office)};
    view.monitors = {
        monitorDocument(monitorNamed(QStringLiteral("Shop"))), monitorDocument(monitorNamed(QStringLiteral("Mail")))};
    MaintenanceWindow window;
    window.name = QStringLiteral("patch night");
    window.groups = {QStringLiteral("Web")};
    window.when = WeeklyWindow{7, QTime(2, 0), QTime(4, 0), "Europe/Madrid"};
    view.maintenance = {maintenanceDocument(window)};
    return Reply(view);
}

} // namespace

int main(int argc, char *argv[])
{
    QApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    const QString folder = arguments.value(1, QDir::tempPath());
    const Speech speech(Language::named(arguments.value(2, QStringLiteral("en"))).value_or(Language::english()));
    const Theme theme(arguments.contains(QStringLiteral("dark")) ? SchemeChoice::Dark : SchemeChoice::Light);
    ScriptedFacade facade;
    facade.answer = answerOf;
    const test::SimulatedWorld world;
    const Autostart autostart(QStringLiteral("/opt/vigia/vigia-desktop"), {});

    SettingsWindow settings(
        facade, speech, world, autostart, DesktopPreferences(), QStringLiteral("/home/ana/.local/share/vigia"));
    BulkEditor bulk(facade, speech, {{QStringLiteral("shop")}, {QStringLiteral("mail")}});
    PasteWindow paste(facade, speech);
    settings.show();
    bulk.show();
    paste.show();
    QTimer::singleShot(400, &settings, [&] {
        paste.setText(
            QStringLiteral("https://shop.example/health\nnew.example\nhttps://new.example/a\nnot an address"));
        for (int page = 0; page <= static_cast<int>(SettingsWindow::Page::Notifications); ++page) {
            settings.showPage(static_cast<SettingsWindow::Page>(page));
            QCoreApplication::processEvents();
            settings.grab().save(folder + QStringLiteral("/settings-%1.png").arg(page));
        }
        bulk.grab().save(folder + QStringLiteral("/bulk.png"));
        paste.grab().save(folder + QStringLiteral("/paste.png"));
        QCoreApplication::quit();
    });
    return QApplication::exec();
}
