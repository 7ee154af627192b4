// SPDX-License-Identifier: GPL-3.0-or-later
#include "helptext.h"

#include "console/textcolumns.h"

namespace vigia {

namespace {

QString title(const OptionSpec &option)
{
    QString text = QLatin1StringView(option.name);
    if (option.brief)
        text.prepend(QLatin1StringView(option.brief) + QStringLiteral(", "));
    return option.value ? text + QLatin1Char(' ') + QLatin1StringView(option.value) : text;
}

//! Rows under a heading. The blocks of a text share their columns.
struct Block {
    QString heading;
    std::vector<QStringList> rows;
};

QString blocksText(const std::vector<Block> &blocks)
{
    std::vector<QStringList> all;
    for (const Block &block : blocks)
        all.insert(all.end(), block.rows.begin(), block.rows.end());
    const QStringList lines = alignedLines(all, QStringLiteral("  ")).split(QLatin1Char('\n'));
    QString text;
    qsizetype line = 0;
    for (const Block &block : blocks) {
        text += QLatin1Char('\n') + block.heading + QLatin1Char('\n');
        for (std::size_t i = 0; i < block.rows.size(); ++i)
            text += lines[line++] + QLatin1Char('\n');
    }
    return text;
}

std::vector<QStringList> optionRows(
    std::vector<OptionSpec> options, const std::vector<OptionSpec> &more, const Language &language)
{
    options.insert(options.end(), more.begin(), more.end());
    std::vector<QStringList> rows;
    for (const OptionSpec &option : options)
        rows.push_back({title(option), language.translate("Help", option.help)});
    return rows;
}

std::vector<QStringList> exitRows(Verb verb, const Language &language)
{
    const auto row = [&language](const char *code, const char *meaning) {
        return QStringList{QLatin1StringView(code), language.translate("Help", meaning)};
    };
    if (verb == Verb::Check) {
        return {row("0", QT_TRANSLATE_NOOP("Help", "all answer as expected")),
            row("1", QT_TRANSLATE_NOOP("Help", "a warning: a certificate is about to expire")),
            row("2", QT_TRANSLATE_NOOP("Help", "one does not answer, or not as expected")),
            row("3", QT_TRANSLATE_NOOP("Help", "this computer could not look, or wrong usage"))};
    }
    if (verb == Verb::Status) {
        return {row("0", QT_TRANSLATE_NOOP("Help", "up, paused or in maintenance")),
            row("1", QT_TRANSLATE_NOOP("Help", "a warning, or down and acknowledged")),
            row("2", QT_TRANSLATE_NOOP("Help", "down, or affected by another that is down")),
            row("3", QT_TRANSLATE_NOOP("Help", "unknown, nothing running, or wrong usage"))};
    }
    return {row("0", QT_TRANSLATE_NOOP("Help", "done")), row("1", QT_TRANSLATE_NOOP("Help", "refused")),
        row("3", QT_TRANSLATE_NOOP("Help", "wrong usage, or nothing running"))};
}

} // namespace

QString helpText(const Language &language)
{
    std::vector<QStringList> verbs;
    for (const VerbSpec &spec : verbSpecs())
        verbs.push_back({QLatin1StringView(spec.name), language.translate("Help", spec.help)});
    verbs.push_back({QStringLiteral("help VERB"), language.translate("Help", "all that a verb takes")});
    QString text = language.translate("Help", "Vigia watches the services you depend on.") + QStringLiteral("\n\n");
    text += language.translate("Help", "Usage: %1").arg(QStringLiteral("vigia [VERB] […]")) + QLatin1Char('\n');
    text += blocksText({{language.translate("Help", "Verbs:"), verbs},
        {language.translate("Help", "Options:"), optionRows(plainOptions(), commonOptions(), language)}});
    text += QLatin1Char('\n');
    text += language.translate("Help",
                "Without a verb the window and the icon in the tray are started. In a terminal: “vigia import FILE”, "
                "then “vigia --headless”.")
        + QLatin1Char('\n');
    text += language.translate("Help", "Durations: 500ms 20s 5m 2h 1d. Quote a name that has spaces.");
    return text + QLatin1Char('\n');
}

QString helpText(const VerbSpec &verb, const Language &language)
{
    QString usage = QStringLiteral("vigia ") + QLatin1StringView(verb.name);
    if (*verb.arguments)
        usage += QLatin1Char(' ') + QString::fromUtf8(verb.arguments);
    usage += QStringLiteral(" […]");
    return language.translate("Help", "Usage: %1").arg(usage) + QStringLiteral("\n  ")
        + language.translate("Help", verb.help) + QLatin1Char('\n')
        + blocksText({{language.translate("Help", "Options:"), optionRows(verb.options, commonOptions(), language)}})
        + blocksText({{language.translate("Help", "Exit code:"), exitRows(verb.verb, language)}});
}

} // namespace vigia
