// SPDX-License-Identifier: GPL-3.0-or-later
#include "settings/desktoppreferences.h"

#include "domain/names.h"
#include "wording/language.h"

#include <QSettings>

namespace vigia {

namespace {

constexpr NameTable<SchemeChoice, 3> schemes{{{
    {SchemeChoice::System, "system"},
    {SchemeChoice::Light, "light"},
    {SchemeChoice::Dark, "dark"},
}}};

constexpr struct {
    const char *key;
    bool DesktopPreferences::*member;
} switches[] = {
    {"look/compactRows", &DesktopPreferences::compactRows},
    {"look/boardOnTop", &DesktopPreferences::boardOnTop},
    {"look/alarmOnEveryScreen", &DesktopPreferences::alarmOnEveryScreen},
    {"look/alarmBlinks", &DesktopPreferences::alarmBlinks},
    {"look/alarmShortcutOn", &DesktopPreferences::alarmShortcutOn},
    {"start/minimised", &DesktopPreferences::startMinimised},
    {"notifications/desktop", &DesktopPreferences::desktopMessages},
};

const QString boardTitleKey = QStringLiteral("look/boardTitle");
const QString alarmShortcutKey = QStringLiteral("look/alarmShortcut");
constexpr qsizetype longestTitle = 200;

bool truth(const QVariant &value, bool otherwise)
{
    const QString text = value.toString();
    return text == u"true" ? true : text == u"false" ? false : otherwise;
}

} // namespace

DesktopPreferences loadPreferences(const QString &file)
{
    QSettings stored(file, QSettings::IniFormat);
    DesktopPreferences preferences;
    const QString language = stored.value(QStringLiteral("language")).toString();
    if (Language::supported().contains(language))
        preferences.language = language;
    preferences.scheme =
        schemes.value(stored.value(QStringLiteral("look/scheme")).toString()).value_or(preferences.scheme);
    preferences.boardTitle = stored.value(boardTitleKey).toString().left(longestTitle);
    const auto shortcut =
        QKeySequence::fromString(stored.value(alarmShortcutKey).toString(), QKeySequence::PortableText);
    if (mayBeShortcut(shortcut))
        preferences.alarmShortcut = shortcut;
    for (const auto &one : switches) {
        const QVariant value = stored.value(QLatin1StringView(one.key));
        preferences.*one.member = truth(value, preferences.*one.member);
    }
    stored.beginGroup(QStringLiteral("windows"));
    const QStringList names = stored.childKeys();
    for (const QString &name : names)
        preferences.windows.insert(name, QByteArray::fromBase64(stored.value(name).toByteArray()));
    return preferences;
}

Result<void, QString> savePreferences(const DesktopPreferences &preferences, const QString &file)
{
    QSettings stored(file, QSettings::IniFormat);
    stored.setValue(QStringLiteral("language"), preferences.language);
    stored.setValue(QStringLiteral("look/scheme"), QString(schemes.name(preferences.scheme)));
    stored.setValue(boardTitleKey, preferences.boardTitle);
    stored.setValue(alarmShortcutKey, preferences.alarmShortcut.toString(QKeySequence::PortableText));
    for (const auto &one : switches)
        stored.setValue(QLatin1StringView(one.key), preferences.*one.member);
    stored.remove(QStringLiteral("windows"));
    for (auto window = preferences.windows.begin(); window != preferences.windows.end(); ++window)
        stored.setValue(QStringLiteral("windows/") + window.key(), QString::fromLatin1(window.value().toBase64()));
    stored.sync();
    if (stored.status() != QSettings::NoError)
        return unexpected(file);
    return {};
}

} // namespace vigia
