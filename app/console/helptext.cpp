// SPDX-License-Identifier: GPL-3.0-or-later
#include "helptext.h"

#include "console/textcolumns.h"

namespace vigia {

namespace {

QString title(const OptionSpec &option)
{
    const QString name = QLatin1StringView(option.name);
    return option.value ? name + QLatin1Char(' ') + QLatin1StringView(option.value) : name;
}

QString optionLines(const std::vector<OptionSpec> &options, const Language &language)
{
    std::vector<QStringList> rows;
    for (const OptionSpec &option : options)
        rows.push_back({title(option), language.translate("Help", option.help)});
    return alignedLines(rows, QStringLiteral("  "));
}

QString exitLines(const std::vector<QStringList> &rows)
{
    return alignedLines(rows, QStringLiteral("  "));
}

bool endsLikeAPlugin(Verb verb)
{
    return verb == Verb::Check || verb == Verb::Status;
}

QString heading(const char *text, const Language &language)
{
    return QLatin1Char('\n') + language.translate("Help", text) + QLatin1Char('\n');
}

} // namespace

QString helpText(const Language &language)
{
    std::vector<QStringList> verbs;
    for (const VerbSpec &spec : verbSpecs())
        verbs.push_back({QLatin1StringView(spec.name), language.translate("Help", spec.help)});
    QString text = language.translate("Help", "Vigia watches the services you depend on.") + QStringLiteral("\n\n");
    text += language.translate("Help", "Usage: %1").arg(QStringLiteral("vigia [VERB] […]")) + QLatin1Char('\n');
    text += heading(QT_TRANSLATE_NOOP("Help", "Verbs:"), language);
    text += alignedLines(verbs, QStringLiteral("  "));
    text += heading(QT_TRANSLATE_NOOP("Help", "Options:"), language);
    text += optionLines(plainOptions(), language) + optionLines(commonOptions(), language);
    text += QLatin1Char('\n');
    text += language.translate("Help", "More about a verb: vigia VERB --help. Durations: 500ms 20s 5m 2h 1d.");
    return text + QLatin1Char('\n');
}

QString helpText(const VerbSpec &verb, const Language &language)
{
    QString usage = QStringLiteral("vigia ") + QLatin1StringView(verb.name);
    if (*verb.arguments)
        usage += QLatin1Char(' ') + QString::fromUtf8(verb.arguments);
    usage += QStringLiteral(" […]");
    QString text = language.translate("Help", "Usage: %1").arg(usage) + QLatin1Char('\n');
    text += QStringLiteral("  ") + language.translate("Help", verb.help) + QLatin1Char('\n');
    text += heading(QT_TRANSLATE_NOOP("Help", "Options:"), language);
    text += optionLines(verb.options, language) + optionLines(commonOptions(), language);
    text += heading(QT_TRANSLATE_NOOP("Help", "Exit code:"), language);
    const auto row = [&language](const char *code, const char *meaning) {
        return QStringList{QLatin1StringView(code), language.translate("Help", meaning)};
    };
    if (endsLikeAPlugin(verb.verb)) {
        text += exitLines({row("0", QT_TRANSLATE_NOOP("Help", "up, paused or in maintenance")),
            row("1", QT_TRANSLATE_NOOP("Help", "a warning, or down and acknowledged")),
            row("2", QT_TRANSLATE_NOOP("Help", "down, or affected by another that is down")),
            row("3", QT_TRANSLATE_NOOP("Help", "unknown, nothing running, or wrong usage"))});
    } else {
        text += exitLines({row("0", QT_TRANSLATE_NOOP("Help", "done")), row("1", QT_TRANSLATE_NOOP("Help", "refused")),
            row("3", QT_TRANSLATE_NOOP("Help", "wrong usage, or nothing running"))});
    }
    return text;
}

} // namespace vigia
