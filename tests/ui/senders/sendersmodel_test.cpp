// SPDX-License-Identifier: GPL-3.0-or-later
#include "senders/sendersmodel.h"

#include "speech/speech.h"
#include "support/standstill.h"

#include <QAbstractItemModelTester>
#include <QElapsedTimer>
#include <QPersistentModelIndex>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace vigia {

namespace {

constexpr UtcTime noon{std::chrono::hours(490'000)};

NewSenderView app(int number, UtcTime first = noon)
{
    return {.kind = NewSenderView::Kind::App,
        .name = u"app %1"_s.arg(number),
        .address = u"192.0.2.7"_s,
        .message = u"OK:200"_s,
        .first = first,
        .last = first,
        .count = 1};
}

QStringList names(const SendersModel &model)
{
    QStringList names;
    for (int row = 0; row < model.rowCount(); ++row)
        names += model.sender(row).name;
    return names;
}

QString shown(const SendersModel &model, int row)
{
    return model.index(row).data().toString();
}

} // namespace

class SendersModelTest : public QObject
{
    Q_OBJECT

    const Speech m_speech{Language::english()}; // plurals are words of a language, English or not

private Q_SLOTS:
    void saysWhoReportsWhatHowOftenAndSinceWhen()
    {
        SendersModel model(Language::english());
        NewSenderView sender = app(26);
        sender.last = noon + 10min;
        sender.count = 12;
        model.setSenders({sender}, noon + 12min);
        QCOMPARE(shown(model, 0),
            u"app 26\n“OK:200”\n12 reports to /api/apps/ from 192.0.2.7\nfirst 12 min ago, last 2 min ago"_s);
        sender.kind = NewSenderView::Kind::Job;
        sender.name = u"nightly"_s;
        sender.message.clear();
        sender.count = 1;
        model.setSenders({sender}, noon + 12min);
        QCOMPARE(shown(model, 0), u"nightly\n1 report to /ping/ from 192.0.2.7\n2 min ago"_s);
    }

    void keepsRowsWhereTheyAreWhileOthersComeAndGo()
    {
        SendersModel model(Language::english());
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.setSenders({app(3, noon + 3s), app(2, noon + 2s), app(1, noon + 1s)}, noon);
        const QPersistentModelIndex second(model.index(1));
        const QSignalSpy resets(&model, &QAbstractItemModel::modelReset);
        model.setSenders({app(5, noon + 5s), app(4, noon + 4s), app(2, noon + 2s), app(1, noon + 1s)}, noon);
        QCOMPARE(names(model), (QStringList{u"app 5"_s, u"app 4"_s, u"app 2"_s, u"app 1"_s}));
        QCOMPARE(second.row(), 2);
        model.setSenders({app(1, noon + 1s)}, noon);
        QVERIFY(!second.isValid());
        // It went and came again: somebody new.
        model.setSenders({app(2, noon + 6s), app(1, noon + 1s)}, noon);
        QCOMPARE(names(model), (QStringList{u"app 2"_s, u"app 1"_s}));
        model.setSenders({}, noon);
        QCOMPARE(model.rowCount(), 0);
        QCOMPARE(resets.size(), 0);
    }

    void showsEachOnceInWhateverOrderTheyCome()
    {
        SendersModel model(Language::english());
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.setSenders({app(3), app(2), app(1)}, noon);
        model.setSenders({app(1), app(3), app(2)}, noon);
        QCOMPARE(names(model), (QStringList{u"app 1"_s, u"app 3"_s, u"app 2"_s}));
        model.setSenders({app(2), app(1)}, noon);
        QCOMPARE(names(model), (QStringList{u"app 2"_s, u"app 1"_s}));
    }

    //! More than the engine ever names: the window must not stand still.
    void takesThousandsInNoTime()
    {
        SendersModel model(Language::english());
        std::vector<NewSenderView> many;
        for (int number = 0; number < 10'000; ++number)
            many.push_back(app(number, noon - std::chrono::seconds(number)));
        test::FairTimer timer;
        timer.start();
        model.setSenders(many, noon);
        many.erase(many.begin(), many.begin() + 5000);
        model.setSenders(many, noon);
        QCOMPARE(model.rowCount(), 5000);
        QVERIFY2(timer.elapsed() < 1'000, qPrintable(QString::number(timer.elapsed())));
    }

    void showsWhatTheySayNow()
    {
        SendersModel model(Language::english());
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.setSenders({app(2), app(1)}, noon);
        NewSenderView again = app(1);
        again.message = u"ERROR"_s;
        again.count = 2;
        const QSignalSpy changes(&model, &QAbstractItemModel::dataChanged);
        model.setSenders({app(2), again}, noon);
        QVERIFY(!changes.isEmpty());
        QVERIFY2(shown(model, 1).contains(u"“ERROR”\n2 reports"_s), qPrintable(shown(model, 1)));
    }

    void showsHostileTextAsItIs()
    {
        SendersModel model(Language::english());
        NewSenderView sender = app(26);
        sender.message = u"<b>hi</b>\n\x1b[31m\u202e"_s + QString(500, u'x');
        sender.address = u"<i>::1</i>"_s;
        model.setSenders({sender}, noon);
        const QString text = shown(model, 0);
        QCOMPARE(text.count(u'\n'), 3);
        QVERIFY2(text.contains(u"“<b>hi</b>\\n\\x1b[31m\\u202ex"_s), qPrintable(text));
        QVERIFY(text.size() < 400);
        const QString toolTip = model.index(0).data(Qt::ToolTipRole).toString();
        QVERIFY2(!toolTip.contains(u"<b>"_s) && toolTip.contains(QString(300, u'x')), qPrintable(toolTip));
        QVERIFY(!model.index(0).data(Qt::AccessibleTextRole).toString().contains(u'\n'));
    }

    void speaksAnotherLanguageAtOnce()
    {
        SendersModel model(Language::english());
        model.setSenders({app(26)}, noon + 12min);
        model.speak(*Language::named(u"ru"_s));
        QVERIFY2(shown(model, 0).contains(u"12 мин"_s), qPrintable(shown(model, 0)));
    }
};

} // namespace vigia

QTEST_MAIN(vigia::SendersModelTest)
#include "sendersmodel_test.moc"
