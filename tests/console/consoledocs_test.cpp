// SPDX-License-Identifier: GPL-3.0-or-later
#include "console/arguments.h"
#include "console/usagetext.h"

#include <QDir>
#include <QFile>
#include <QProcess>
#include <QRegularExpression>
#include <QTest>

using namespace vigia;
using namespace Qt::StringLiterals;

namespace {

//! What stands behind `$ vigia` in the ```console blocks, without pipes and redirections.
QStringList commandLines(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    QStringList commands;
    bool inBlock = false;
    const QStringList lines = QString::fromUtf8(file.readAll()).split(u'\n');
    for (const QString &line : lines) {
        if (line.startsWith(u"```"))
            inBlock = line == u"```console";
        static const QRegularExpression command(u"^\\$ vigia(?: ([^|<>]*))?(?:[|<>].*)?$"_s);
        if (const auto match = command.match(line); inBlock && match.hasMatch())
            commands.append(match.captured(1).trimmed());
    }
    return commands;
}

QStringList documents()
{
    const QDir root(QStringLiteral(VIGIA_SOURCE_DIR));
    QStringList paths{root.filePath(u"README.md"_s)};
    const QStringList names = QDir(root.filePath(u"docs"_s)).entryList({u"*.md"_s}, QDir::Files);
    for (const QString &name : names)
        paths.append(root.filePath(u"docs/"_s + name));
    return paths;
}

QString contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

//! What the recipes for services start, in the words behind the program's name.
QList<QStringList> startedByRecipes()
{
    const QDir folder(QStringLiteral(VIGIA_SOURCE_DIR "/contrib"));
    QList<QStringList> started;
    const QDir units(folder.filePath(u"systemd"_s));
    const QStringList names = units.entryList({u"*.service"_s});
    for (const QString &name : names) {
        static const QRegularExpression start(
            u"^ExecStart=/usr/bin/vigia (.*)$"_s, QRegularExpression::MultilineOption);
        if (const auto match = start.match(contentOf(units.filePath(name))); match.hasMatch()) {
            QString words = match.captured(1);
            words.replace(u"${VIGIA_URL}"_s, u"https://vigia.example/signal"_s);
            started.append(QProcess::splitCommand(words.replace(u"${VIGIA_USER}"_s, u"monitora"_s)));
        }
    }
    static const QRegularExpression task(u"<Arguments>(.*)</Arguments>"_s);
    started.append(
        QProcess::splitCommand(task.match(contentOf(folder.filePath(u"windows/vigia-beat.xml"_s))).captured(1)));
    static const QRegularExpression word(u"<string>([^<]*)</string>"_s);
    const QString plist = contentOf(folder.filePath(u"macos/org.vigia.beat.plist"_s));
    const QString array = plist.section(u"<array>"_s, 1).section(u"</array>"_s, 0, 0);
    QStringList words;
    for (auto matches = word.globalMatch(array); matches.hasNext();)
        words.append(matches.next().captured(1));
    started.append(words.mid(1));
    return started;
}

} // namespace

class ConsoleDocsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void showsOnlyCommandLinesThatAreUnderstood()
    {
        const QStringList paths = documents();
        for (const QString &path : paths) {
            const QStringList commands = commandLines(path);
            for (const QString &command : commands) {
                const auto invocation = parseArguments(QProcess::splitCommand(command));
                const QString trouble = invocation ? QString() : usageText(invocation.error(), Language::english());
                QVERIFY2(invocation, qPrintable(path + u": vigia "_s + command + u": "_s + trouble));
            }
        }
    }

    void startsOnlyWhatIsUnderstoodInRecipes()
    {
        const QList<QStringList> all = startedByRecipes();
        QCOMPARE(all.size(), 5);
        for (const QStringList &words : all) {
            const auto invocation = parseArguments(words);
            const QString trouble = invocation ? QString() : usageText(invocation.error(), Language::english());
            QVERIFY2(invocation, qPrintable(words.join(u' ') + u": "_s + trouble));
            QVERIFY2(std::holds_alternative<arguments::Beat>(invocation->what)
                    || std::holds_alternative<arguments::Headless>(invocation->what),
                qPrintable(words.join(u' ')));
        }
    }

    void showsEveryVerbAndExplainsEveryOption()
    {
        const QString path = QStringLiteral(VIGIA_SOURCE_DIR "/docs/console.md");
        const QStringList commands = commandLines(path);
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QString text = QString::fromUtf8(file.readAll());
        for (const VerbSpec &verb : verbSpecs()) {
            const QString name = QLatin1StringView(verb.name);
            QVERIFY2(commands.indexOf(QRegularExpression(u"^%1\\b.*"_s.arg(name))) >= 0, verb.name);
            for (const OptionSpec &option : verb.options)
                QVERIFY2(text.contains(u'`' + QLatin1StringView(option.name)), option.name);
        }
        for (const OptionSpec &option : plainOptions())
            QVERIFY2(text.contains(u'`' + QLatin1StringView(option.name)), option.name);
    }
};

QTEST_GUILESS_MAIN(ConsoleDocsTest)
#include "consoledocs_test.moc"
