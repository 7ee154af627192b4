// SPDX-License-Identifier: GPL-3.0-or-later
#include "settings/generalpage.h"

#include "wording/language.h"
#include "wording/visibletext.h"

#include <QComboBox>
#include <QLineEdit>
#include <QPushButton>

namespace vigia {

namespace {

//! Each in its own language: who cannot read the others finds it.
QString ownName(const QString &code)
{
    if (code == u"es")
        return QStringLiteral("Español");
    if (code == u"pt_BR")
        return QStringLiteral("Português (Brasil)");
    if (code == u"ru")
        return QStringLiteral("Русский");
    return QStringLiteral("English");
}

} // namespace

GeneralPage::GeneralPage(
    const DesktopPreferences &preferences, const Autostart &autostart, const QString &dataFolder, QWidget *parent)
    : SettingsPage(tr("General"), parent)
    , m_preferences(preferences)
    , m_autostart(autostart)
{
    addLanguage();
    addStart();
    addFolder(dataFolder);
    addStretch();
}

void GeneralPage::addLanguage()
{
    auto *languages = new QComboBox(this);
    languages->addItem(tr("As the system"), QString());
    for (const QString &code : Language::supported())
        languages->addItem(ownName(code), code);
    languages->setCurrentIndex(std::max(0, languages->findData(m_preferences.language)));
    addField(tr("&Language"), languages, tr("For the windows and the messages on this desktop; takes effect at once."));
    connect(languages, &QComboBox::activated, this, [this, languages] {
        DesktopPreferences next = m_preferences;
        next.language = languages->currentData().toString();
        Q_EMIT preferencesChanged(next);
    });
}

void GeneralPage::addStart()
{
    QCheckBox *start = addSwitch(tr("&Start with the session"), tr("Watching begins by itself when you log in."));
    auto *problem = new RoleLabel(Role::Down, TextSize::Small, this);
    problem->hide();
    column().addWidget(problem);
    QCheckBox *minimised = addSwitch(tr("Start &minimised"), tr("Only the icon in the tray appears."));
    start->setChecked(m_autostart.isOn());
    minimised->setChecked(m_preferences.startMinimised);
    connect(start, &QCheckBox::clicked, this, [this, start, problem](bool on) {
        const auto done = m_autostart.set(on);
        problem->say(done ? QString() : tr("That could not be written: %1").arg(visibleText(done.error())));
        start->setChecked(m_autostart.isOn());
    });
    connect(minimised, &QCheckBox::clicked, this, [this](bool on) {
        DesktopPreferences next = m_preferences;
        next.startMinimised = on;
        Q_EMIT preferencesChanged(next);
    });
}

void GeneralPage::addFolder(const QString &folder)
{
    auto *path = new QLineEdit(folder, this);
    path->setReadOnly(true); // to be selected, nothing to type in
    path->setFrame(false);
    QPalette bare = path->palette();
    bare.setColor(QPalette::Base, Qt::transparent);
    path->setPalette(bare);
    addField(tr("&Data folder"), path, tr("What is watched, what was seen, and the logs lie here."));
    auto *open = new QPushButton(tr("&Open the folder"), this);
    column().addWidget(open, 0, Qt::AlignLeft);
    connect(open, &QPushButton::clicked, this, [this, folder] { Q_EMIT openFolderRequested(folder); });
}

} // namespace vigia
