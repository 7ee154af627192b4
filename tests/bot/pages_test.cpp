// SPDX-License-Identifier: GPL-3.0-or-later
#include "bot/pages.h"

#include <QTest>

using namespace vigia::bot;
using namespace Qt::StringLiterals;

namespace {

QString more(int count)
{
    return u"+%1"_s.arg(count);
}

} // namespace

class PagesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatFitsIsOneMessage()
    {
        QCOMPARE(pagesOf({u"ab"_s, {}, u"cd"_s}, 4, more), QStringList{u"ab\n\ncd"_s});
        QCOMPARE(pagesOf({}, 4, more), QStringList());
    }

    void endsAMessageAtALine()
    {
        QCOMPARE(pagesOf({u"aaaa"_s, u"bbbb"_s, u"cccc"_s}, 4, more, 10), QStringList({u"aaaa\nbbbb"_s, u"cccc"_s}));
    }

    void countsWhatIsLeftOut()
    {
        QStringList lines;
        for (int i = 0; i < 5000; ++i)
            lines.append(u"monitor %1 is well"_s.arg(i));
        const QStringList pages = pagesOf(lines, 3, more);
        QCOMPARE(pages.size(), 3);
        int shown = 0;
        for (const QString &page : pages) {
            QVERIFY2(page.size() <= 4096, qPrintable(QString::number(page.size())));
            shown += int(page.count(u"is well"_s));
        }
        QVERIFY(shown > 300);
        QVERIFY(pages.last().endsWith(more(5000 - shown)));
    }

    void aLineThatIsTooLongIsCutBetweenCharacters()
    {
        const QStringList pages = pagesOf({QString(u"🦊"_s).repeated(5000), u"end"_s}, 2, more);
        for (const QString &page : pages) {
            QVERIFY(page.size() <= 4096);
            QVERIFY(page.isValidUtf16());
        }
        QVERIFY(pages.last().endsWith(u"end"_s));
    }
};

QTEST_APPLESS_MAIN(PagesTest)
#include "pages_test.moc"
