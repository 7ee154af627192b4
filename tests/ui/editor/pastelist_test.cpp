// SPDX-License-Identifier: GPL-3.0-or-later
#include "editor/pastemodel.h"

#include <QAbstractItemModelTester>
#include <QTest>

using namespace vigia;
using namespace std::chrono_literals;

namespace {

Watching shopIsWatched()
{
    MonitorDefinition shop;
    shop.name = QStringLiteral("shop.example");
    shop.target = HttpTarget{QStringLiteral("https://Shop.example/")};
    return watchingOf({shop});
}

} // namespace

class PasteListTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void saysWhatBecomesOfEachLine()
    {
        const auto lines = readPaste(QStringLiteral("# ours\n\nhttps://shop.example\n mail.example/health \r\n"
                                                    "https://mail.example/health\nnot an address\n"
                                                    "ftp://files.example\nhttps://u:p@x.example/"),
            shopIsWatched());
        QCOMPARE(lines.size(), std::size_t(6));
        QCOMPARE(lines[0].fate, PastedLine::Fate::AlreadyWatched);
        QCOMPARE(lines[0].line, 3);
        QCOMPARE(lines[1].fate, PastedLine::Fate::Added);
        QCOMPARE(lines[1].name, QStringLiteral("mail.example/health"));
        QCOMPARE(lines[1].address, QStringLiteral("https://mail.example/health"));
        QCOMPARE(lines[2].fate, PastedLine::Fate::Repeated);
        QCOMPARE(lines[3].fate, PastedLine::Fate::NoAddress);
        QCOMPARE(lines[3].errors.front().code, ErrorCode::BadUrl);
        QCOMPARE(lines[4].errors.front().code, ErrorCode::ForbiddenScheme);
        QCOMPARE(lines[5].errors.front().code, ErrorCode::CredentialsInUrl);
    }

    void givesNamesThatNobodyHas()
    {
        const auto lines = readPaste(
            QStringLiteral("http://shop.example/\nhttps://mail.example\nhttp://mail.example"), shopIsWatched());
        QCOMPARE(lines[0].name, QStringLiteral("shop.example (2)"));
        QCOMPARE(lines[1].name, QStringLiteral("mail.example"));
        QCOMPARE(lines[2].name, QStringLiteral("mail.example (2)"));
    }

    void makesMonitorsOfWhatIsAddedOnly()
    {
        const auto lines =
            readPaste(QStringLiteral("https://shop.example/\nhttps://a.example/\nnothing"), shopIsWatched());
        const auto monitors = pastedMonitors(lines, QStringLiteral("Web"), Duration(30s));
        QCOMPARE(monitors.size(), std::size_t(1));
        QCOMPARE(monitors[0].name, QStringLiteral("a.example"));
        QCOMPARE(monitors[0].group, QStringLiteral("Web"));
        QCOMPARE(monitors[0].settings.interval, std::optional<Duration>(30s));
        QVERIFY(monitors[0].id.isEmpty());
        QVERIFY(!pastedMonitors(lines, QString(), std::nullopt)[0].settings.interval);
    }

    void endsAnEndlessListAtItsCap()
    {
        QString text;
        for (int i = 0; i < mostPastedLines + 5; ++i)
            text += QStringLiteral("https://h%1.example/\n").arg(i);
        QCOMPARE(readPaste(text, {}).size(), std::size_t(mostPastedLines));
    }

    void showsThePreviewAsPlainText()
    {
        PasteModel model(Language::english());
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.setLines(
            readPaste(QStringLiteral("https://shop.example\nhttps://a.example\nb\u202e<b>x"), shopIsWatched()));
        QCOMPARE(model.rowCount(), 3);
        QCOMPARE(model.countOf(PastedLine::Fate::Added), 1);
        QCOMPARE(model.index(0, PasteModel::FateColumn).data().toString(), QStringLiteral("is watched already"));
        QCOMPARE(model.index(1, PasteModel::FateColumn).data().toString(), QStringLiteral("will be added"));
        QVERIFY(!model.index(2, PasteModel::AddressColumn).data().toString().contains(QChar(0x202e)));
        QVERIFY(!model.index(2, 0).data(Qt::ToolTipRole).toString().contains(QStringLiteral("<b>")));
        for (int column = 0; column < PasteModel::ColumnCount; ++column)
            QVERIFY(!model.headerData(column, Qt::Horizontal).toString().isEmpty());
        model.setLines({});
        QCOMPARE(model.rowCount(), 0);
    }
};

QTEST_GUILESS_MAIN(PasteListTest)
#include "pastelist_test.moc"
