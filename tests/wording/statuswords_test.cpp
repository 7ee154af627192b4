// SPDX-License-Identifier: GPL-3.0-or-later
#include "wording/statuswords.h"

#include <QTest>

using namespace vigia;
using namespace Qt::StringLiterals;

namespace {

MonitorView monitor(Status status)
{
    MonitorView view;
    view.status = status;
    return view;
}

MonitorView withCause(Status status, Cause cause)
{
    MonitorView view = monitor(status);
    view.evidence.cause = cause;
    view.evidence.outcome = outcomeOf(cause);
    return view;
}

MonitorView unknown(UnknownReason reason)
{
    MonitorView view = monitor(Status::Unknown);
    view.unknownReason = reason;
    return view;
}

} // namespace

class StatusWordsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void saysOfADrillThatItIsOne()
    {
        MonitorView drill = monitor(Status::Down);
        drill.drill = true;
        QCOMPARE(statusText(drill, Language::english()), u"Down (fire drill)"_s);
        drill.acknowledged = AcknowledgementView{};
        QCOMPARE(statusText(drill, *Language::named(u"pt_BR"_s)), u"Fora do ar, reconhecido (simulado)"_s);
    }

    void saysWhoAcknowledgedAndWithWhichNote()
    {
        MonitorView known = monitor(Status::Down);
        QCOMPARE(acknowledgedText(known, Language::english()), QString());
        known.acknowledged = AcknowledgementView{u"ana"_s, {}, {}};
        QCOMPARE(acknowledgedText(known, Language::english()), u"acknowledged by ana"_s);
        known.acknowledged->note = u"restarting it\nand then the other"_s;
        QCOMPARE(
            acknowledgedText(known, Language::english()), u"acknowledged by ana: restarting it and then the other"_s);
    }

    //! docs/GLOSSARY.md, word by word.
    void usesTheGlossarysWords_data()
    {
        QTest::addColumn<MonitorView>("view");
        QTest::addColumn<QStringList>("words");
        QTest::newRow("up") << monitor(Status::Up) << QStringList{u"Up"_s, u"Disponible"_s, u"No ar"_s, u"Работает"_s};
        QTest::newRow("slow") << withCause(Status::Degraded, Cause::Slow)
                              << QStringList{u"Warning: slow"_s, u"Advertencia: lento"_s, u"Atenção: lento"_s,
                                     u"Предупреждение: медленно"_s};
        QTest::newRow("certificate") << withCause(Status::Degraded, Cause::CertificateExpiring)
                                     << QStringList{u"Warning: certificate"_s, u"Advertencia: certificado"_s,
                                            u"Atenção: certificado"_s, u"Предупреждение: сертификат"_s};
        MonitorView down = monitor(Status::Down);
        QTest::newRow("down") << down << QStringList{u"Down"_s, u"Caído"_s, u"Fora do ar"_s, u"Не работает"_s};
        down.mute = MuteView{};
        QTest::newRow("muted") << down
                               << QStringList{u"Down, sound off"_s, u"Caído, sin sonido"_s, u"Fora do ar, sem som"_s,
                                      u"Не работает, без звука"_s};
        down.acknowledged = AcknowledgementView{};
        QTest::newRow("acknowledged") << down
                                      << QStringList{u"Down, acknowledged"_s, u"Caído, reconocido"_s,
                                             u"Fora do ar, reconhecido"_s, u"Не работает, подтверждено"_s};
        QTest::newRow("not checked") << unknown(UnknownReason::NotCheckedYet)
                                     << QStringList{u"Unknown: not checked yet"_s, u"Desconocido: aún sin comprobar"_s,
                                            u"Desconhecido: ainda não verificado"_s,
                                            u"Неизвестно: ещё не проверялось"_s};
        MonitorView known = unknown(UnknownReason::NotCheckedYet);
        known.evidence.code = 200;
        QTest::newRow("not checked again")
            << known
            << QStringList{u"Unknown: not checked again yet"_s, u"Desconocido: aún no se ha vuelto a comprobar"_s,
                   u"Desconhecido: ainda não verificado de novo"_s, u"Неизвестно: повторно ещё не проверялось"_s};
        QTest::newRow("never heard") << unknown(UnknownReason::NeverHeard)
                                     << QStringList{u"Unknown: never sent a signal"_s,
                                            u"Desconocido: nunca envió señal"_s, u"Desconhecido: nunca enviou sinal"_s,
                                            u"Неизвестно: ни разу не присылал сигнал"_s};
        MonitorView began = unknown(UnknownReason::NeverHeard);
        began.heartbeat = HeartbeatView{.last = ReportView{.kind = Beat::Kind::Start}, .runsSince = UtcTime()};
        QTest::newRow("has begun") << began
                                   << QStringList{u"Unknown: has begun, not ended yet"_s,
                                          u"Desconocido: ha empezado y aún no ha terminado"_s,
                                          u"Desconhecido: começou e ainda não terminou"_s,
                                          u"Неизвестно: началось, ещё не завершилось"_s};
        MonitorView spoke = unknown(UnknownReason::NeverHeard);
        spoke.heartbeat = HeartbeatView{.last = ReportView{.kind = Beat::Kind::Log}};
        QTest::newRow("words alone") << spoke
                                     << QStringList{u"Unknown: has not said yet how it is"_s,
                                            u"Desconocido: aún no ha dicho cómo está"_s,
                                            u"Desconhecido: ainda não disse como está"_s,
                                            u"Неизвестно: ещё не сообщало, всё ли в порядке"_s};
        QTest::newRow("blind") << unknown(UnknownReason::Blind)
                               << QStringList{u"Unknown: this computer has no connection"_s,
                                      u"Desconocido: este equipo no tiene conexión"_s,
                                      u"Desconhecido: este computador está sem conexão"_s,
                                      u"Неизвестно: у этого компьютера нет связи"_s};
        QTest::newRow("stale") << unknown(UnknownReason::Stale)
                               << QStringList{u"Unknown: no recent result"_s, u"Desconocido: sin datos recientes"_s,
                                      u"Desconhecido: sem dados recentes"_s, u"Неизвестно: данные устарели"_s};
        MonitorView affected = monitor(Status::Unreachable);
        affected.because = u"Router"_s;
        QTest::newRow("affected") << affected
                                  << QStringList{u"Affected by Router"_s, u"Afectado por Router"_s,
                                         u"Afetado por Router"_s, u"Из-за сбоя «Router»"_s};
        QTest::newRow("maintenance") << monitor(Status::Maintenance)
                                     << QStringList{u"Maintenance"_s, u"En mantenimiento"_s, u"Em manutenção"_s,
                                            u"Обслуживание"_s};
        QTest::newRow("paused") << monitor(Status::Paused)
                                << QStringList{u"Paused"_s, u"En pausa"_s, u"Em pausa"_s, u"На паузе"_s};
    }
    void usesTheGlossarysWords()
    {
        QFETCH(MonitorView, view);
        QFETCH(QStringList, words);
        const QStringList codes = Language::supported();
        for (qsizetype i = 0; i < codes.size(); ++i)
            QCOMPARE(statusText(view, *Language::named(codes[i])), words[i]);
    }

    void saysThatItLooksAgain()
    {
        MonitorView view = unknown(UnknownReason::NotCheckedYet);
        view.failures = 1;
        view.lastLook = ProbeResult{.outcome = Outcome::Failed, .cause = Cause::ConnectionRefused};
        QCOMPARE(statusText(view, Language::english()), u"Unknown: failed once, looking again"_s);
        QCOMPARE(stateReasonText(view, Language::english()), u"refused the connection"_s);
        view.failures = 2;
        QCOMPARE(statusText(view, Language::english()), u"Unknown: failed 2 times, looking again"_s);
        QCOMPARE(statusText(view, *Language::named(u"ru")), u"Неизвестно: 2 неудачи, проверяем снова"_s);
        view.unknownReason = UnknownReason::Blind;
        QCOMPARE(statusText(view, Language::english()), u"Unknown: this computer has no connection"_s);
    }

    //! One slow answer is no warning yet.
    void showsNoWarningsReasonWhereAllIsWell()
    {
        MonitorView view = withCause(Status::Up, Cause::Slow);
        view.evidence.code = 200;
        view.evidence.limit = std::chrono::milliseconds(800);
        view.evidence.timing.total = std::chrono::milliseconds(1200);
        QCOMPARE(stateReasonText(view, Language::english()), u"HTTP 200 in 1.200 s"_s);
        view.status = Status::Degraded;
        QCOMPARE(stateReasonText(view, Language::english()), u"answered in 1.2 s, more than 800 ms"_s);
    }

    void callsTheBuiltInChannelsByTheirWords()
    {
        QCOMPARE(channelText(u"sound"_s, *Language::named(u"es")), u"sonido"_s);
        QCOMPARE(channelText(u"desktop"_s, *Language::named(u"es")), u"notificación en el escritorio"_s);
        QCOMPARE(channelText(u"team\nchat"_s, *Language::named(u"es")), u"team\\nchat"_s);
    }

    void saysOwnFaultsReason()
    {
        MonitorView view = withCause(Status::Unknown, Cause::SecretUnavailable);
        view.unknownReason = UnknownReason::OwnFault;
        view.evidence.detail = u"team-bot"_s;
        QCOMPARE(stateReasonText(view, Language::english()), u"the secret team-bot is not available"_s);
        view.unknownReason = UnknownReason::Stale;
        QCOMPARE(stateReasonText(view, Language::english()), QString());
    }
};

QTEST_GUILESS_MAIN(StatusWordsTest)
#include "statuswords_test.moc"
