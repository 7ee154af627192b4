// SPDX-License-Identifier: GPL-3.0-or-later
#include "wording/fieldtitles.h"

#include "wording/language.h"

#include <QCoreApplication>

#include <algorithm>

namespace vigia {

namespace {

struct FieldTitle {
    const char *key;
    const char *title;
};

constexpr FieldTitle titles[] = {
    {"interval", QT_TRANSLATE_NOOP("FieldTitle", "Check every")},
    {"timeout", QT_TRANSLATE_NOOP("FieldTitle", "Wait at most")},
    {"confirm", QT_TRANSLATE_NOOP("FieldTitle", "Alarm after failures")},
    {"confirm_interval", QT_TRANSLATE_NOOP("FieldTitle", "Look again after")},
    {"recover", QT_TRANSLATE_NOOP("FieldTitle", "Up after good answers")},
    {"severity", QT_TRANSLATE_NOOP("FieldTitle", "Severity")},
    {"expect", QT_TRANSLATE_NOOP("FieldTitle", "Good statuses")},
    {"contains", QT_TRANSLATE_NOOP("FieldTitle", "Must contain")},
    {"not_contains", QT_TRANSLATE_NOOP("FieldTitle", "Must not contain")},
    {"matches", QT_TRANSLATE_NOOP("FieldTitle", "Must match")},
    {"json", QT_TRANSLATE_NOOP("FieldTitle", "JSON value")},
    {"slower_than", QT_TRANSLATE_NOOP("FieldTitle", "Slow above")},
    {"method", QT_TRANSLATE_NOOP("FieldTitle", "Method")},
    {"headers", QT_TRANSLATE_NOOP("FieldTitle", "Headers")},
    {"body", QT_TRANSLATE_NOOP("FieldTitle", "Body")},
    {"basic", QT_TRANSLATE_NOOP("FieldTitle", "User and password")},
    {"bearer", QT_TRANSLATE_NOOP("FieldTitle", "Bearer token")},
    {"redirects", QT_TRANSLATE_NOOP("FieldTitle", "Redirects to follow")},
    {"proxy", QT_TRANSLATE_NOOP("FieldTitle", "Proxy")},
    {"tls", QT_TRANSLATE_NOOP("FieldTitle", "Certificate")},
    {"tls_min", QT_TRANSLATE_NOOP("FieldTitle", "Oldest TLS")},
    {"expiry_warning", QT_TRANSLATE_NOOP("FieldTitle", "Warn before its end")},
    {"alerts", QT_TRANSLATE_NOOP("FieldTitle", "Alert by")},
    {"repeat", QT_TRANSLATE_NOOP("FieldTitle", "Repeat every")},
    {"escalate", QT_TRANSLATE_NOOP("FieldTitle", "When nobody reacts")},
    {"depends_on", QT_TRANSLATE_NOOP("FieldTitle", "Depends on")},
    {"tags", QT_TRANSLATE_NOOP("FieldTitle", "Tags")},
    {"note", QT_TRANSLATE_NOOP("FieldTitle", "Note")},
};

constexpr QChar quotes[][2] = {{u'"', u'"'}, {u'“', u'”'}, {u'«', u'»'}};

} // namespace

const char *fieldTitle(QStringView key)
{
    const auto found =
        std::ranges::find_if(titles, [key](const FieldTitle &field) { return key == QLatin1StringView(field.key); });
    return found == std::end(titles) ? nullptr : found->title;
}

QString titleOrKey(const QString &key, const Language &language)
{
    const char *title = fieldTitle(key);
    return title ? language.translate("FieldTitle", title) : key;
}

QString withFieldTitles(QString pattern, const Language &language)
{
    for (const FieldTitle &field : titles) {
        const QString title = language.translate("FieldTitle", field.title);
        for (const auto &[open, close] : quotes) {
            const QString key = open + QString::fromLatin1(field.key) + close;
            const QString named = open + title + close;
            pattern.replace(key, named);
        }
    }
    return pattern;
}

} // namespace vigia
