// SPDX-License-Identifier: GPL-3.0-or-later
#include "settings/lookpage.h"

#include "settings/shortcutedit.h"

#include <QComboBox>
#include <QLineEdit>
#include <QPushButton>

namespace vigia {

LookPage::LookPage(const DesktopPreferences &preferences, QWidget *parent)
    : SettingsPage(tr("Look"), parent)
    , m_preferences(preferences)
{
    auto *schemes = new QComboBox(this);
    schemes->addItem(tr("As the system"), static_cast<int>(SchemeChoice::System));
    schemes->addItem(tr("Light"), static_cast<int>(SchemeChoice::Light));
    schemes->addItem(tr("Dark"), static_cast<int>(SchemeChoice::Dark));
    schemes->setCurrentIndex(schemes->findData(static_cast<int>(m_preferences.scheme)));
    addField(tr("&Colours"), schemes, tr("In force at once."));
    connect(schemes, &QComboBox::activated, this, [this, schemes] {
        DesktopPreferences next = m_preferences;
        next.scheme = static_cast<SchemeChoice>(schemes->currentData().toInt());
        Q_EMIT preferencesChanged(next);
    });
    addSwitchFor(&DesktopPreferences::compactRows, tr("Co&mpact rows"),
        tr("One line for each in the dashboard instead of two."));
    addSwitchFor(&DesktopPreferences::boardOnTop, tr("Board on &top"), tr("No other window covers the board."));
    auto *title = new QLineEdit(m_preferences.boardTitle, this);
    title->setMaxLength(200);
    title->setPlaceholderText(QStringLiteral("Vigia"));
    addField(tr("Board's t&itle"), title, {});
    connect(title, &QLineEdit::textEdited, this, [this](const QString &text) {
        DesktopPreferences next = m_preferences;
        next.boardTitle = text.trimmed();
        Q_EMIT preferencesChanged(next);
    });
    addSwitchFor(&DesktopPreferences::alarmOnEveryScreen, tr("The alarm window on &every screen"),
        tr("Else only on the one where the pointer is."));
    addSwitchFor(&DesktopPreferences::alarmBlinks, tr("The alarm window &blinks"),
        tr("Once a second while nobody has acknowledged; without it, it only stands there."));
    addShortcut();
    addStretch();
}

void LookPage::addShortcut()
{
    m_shortcutOn = addSwitchFor(&DesktopPreferences::alarmShortcutOn, tr("The alarm window has a &shortcut"),
        tr("It brings the alarm window, and the keyboard to it, from every program, and works only while an outage "
           "calls."));
    m_shortcut = new ShortcutEdit(m_preferences.alarmShortcut, this);
    m_shortcut->setEnabled(m_shortcutOn->isChecked());
    addField(tr("Shortc&ut"), m_shortcut, tr("Press the new combination here."));
    m_shortcutProblem = new RoleLabel(Role::Down, TextSize::Small, this);
    m_shortcutProblem->hide();
    column().addWidget(m_shortcutProblem);
    connect(m_shortcutOn, &QCheckBox::toggled, m_shortcut, &QWidget::setEnabled);
    connect(m_shortcut, &ShortcutEdit::refused, this,
        [this] { sayOfShortcut(tr("Ctrl, Alt or Meta must be part of it.")); });
    connect(m_shortcut, &ShortcutEdit::chosen, this, [this](const QKeySequence &keys) {
        sayOfShortcut({});
        DesktopPreferences next = m_preferences;
        next.alarmShortcut = keys;
        Q_EMIT preferencesChanged(next);
    });
}

void LookPage::setShortcutStanding(ShortcutStanding standing)
{
    const bool isPossible = standing != ShortcutStanding::NotHere;
    m_shortcutOn->setEnabled(isPossible);
    m_shortcut->setEnabled(isPossible && m_shortcutOn->isChecked());
    switch (standing) {
    case ShortcutStanding::Off:
    case ShortcutStanding::Available:
        return sayOfShortcut({});
    case ShortcutStanding::Taken:
        return sayOfShortcut(tr("Another program has this combination. Choose another one."));
    case ShortcutStanding::Unusable:
        return sayOfShortcut(tr("This combination cannot be had here. Choose another one."));
    case ShortcutStanding::NotHere:
        return sayOfShortcut(tr("This desktop gives programs no shortcut of this kind. The icon in the tray brings the "
                                "keyboard to the alarm window."));
    }
}

void LookPage::sayOfShortcut(const QString &problem)
{
    m_shortcutProblem->say(problem);
    m_shortcut->setAccessibleDescription(problem.isEmpty() ? tr("Press the new combination here.") : problem);
}

QCheckBox *LookPage::addSwitchFor(bool DesktopPreferences::*member, const QString &text, const QString &words)
{
    QCheckBox *box = addSwitch(text, words);
    box->setChecked(m_preferences.*member);
    connect(box, &QCheckBox::clicked, this, [this, member](bool on) {
        DesktopPreferences next = m_preferences;
        next.*member = on;
        Q_EMIT preferencesChanged(next);
    });
    return box;
}

NotificationsPage::NotificationsPage(const DesktopPreferences &preferences, QWidget *parent)
    : SettingsPage(tr("Notifications"), parent)
    , m_preferences(preferences)
{
    QCheckBox *messages = addSwitch(tr("&Messages on this desktop"),
        tr("A line in the corner of the screen when something goes down and when it is back.\n"
           "The alarm's sound and its window do not depend on it."));
    messages->setChecked(m_preferences.desktopMessages);
    auto *test = new QPushButton(tr("Show a &test message"), this);
    column().addWidget(test, 0, Qt::AlignLeft);
    connect(messages, &QCheckBox::clicked, this, [this](bool on) {
        DesktopPreferences next = m_preferences;
        next.desktopMessages = on;
        Q_EMIT preferencesChanged(next);
    });
    connect(test, &QPushButton::clicked, this, &NotificationsPage::testMessageRequested);
    addStretch();
}

} // namespace vigia
