<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>Bot</name>
    <message numerus="yes">
        <source>… and %n more</source>
        <translation>
            <numerusform>… and %n more</numerusform>
            <numerusform>… and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Count</name>
    <message numerus="yes">
        <source>%n monitor(s)</source>
        <translation>
            <numerusform>%n monitor</numerusform>
            <numerusform>%n monitors</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Headline</name>
    <message numerus="yes">
        <source>%n down</source>
        <translation>
            <numerusform>%n down</numerusform>
            <numerusform>%n down</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %n down</source>
        <translation>
            <numerusform>All %n down</numerusform>
            <numerusform>All %n down</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n down, acknowledged</source>
        <translation>
            <numerusform>%n down, acknowledged</numerusform>
            <numerusform>%n down, acknowledged</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %n down, acknowledged</source>
        <translation>
            <numerusform>All %n down, acknowledged</numerusform>
            <numerusform>All %n down, acknowledged</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n warning(s)</source>
        <translation>
            <numerusform>%n warning</numerusform>
            <numerusform>%n warnings</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Warnings for all %n</source>
        <translation>
            <numerusform>Warnings for all %n</numerusform>
            <numerusform>Warnings for all %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n warning(s), acknowledged</source>
        <translation>
            <numerusform>%n warning, acknowledged</numerusform>
            <numerusform>%n warnings, acknowledged</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Warnings for all %n, acknowledged</source>
        <translation>
            <numerusform>Warnings for all %n, acknowledged</numerusform>
            <numerusform>Warnings for all %n, acknowledged</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n affected by others</source>
        <translation>
            <numerusform>%n affected by others</numerusform>
            <numerusform>%n affected by others</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %n affected by others</source>
        <translation>
            <numerusform>All %n affected by others</numerusform>
            <numerusform>All %n affected by others</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new monitor(s) do not answer yet</source>
        <translation>
            <numerusform>%n new monitor does not answer yet</numerusform>
            <numerusform>%n new monitors do not answer yet</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unknown</source>
        <translation>
            <numerusform>%n unknown</numerusform>
            <numerusform>%n unknown</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %n unknown</source>
        <translation>
            <numerusform>All %n unknown</numerusform>
            <numerusform>All %n unknown</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n up</source>
        <translation>
            <numerusform>%n up</numerusform>
            <numerusform>%n up</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %n up</source>
        <translation>
            <numerusform>All %n up</numerusform>
            <numerusform>All %n up</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n in maintenance</source>
        <translation>
            <numerusform>%n in maintenance</numerusform>
            <numerusform>%n in maintenance</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %n in maintenance</source>
        <translation>
            <numerusform>All %n in maintenance</numerusform>
            <numerusform>All %n in maintenance</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n paused</source>
        <translation>
            <numerusform>%n paused</numerusform>
            <numerusform>%n paused</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %n paused</source>
        <translation>
            <numerusform>All %n paused</numerusform>
            <numerusform>All %n paused</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>alerts held for %n monitor(s)</source>
        <translation>
            <numerusform>alerts held for %n monitor</numerusform>
            <numerusform>alerts held for %n monitors</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 and %n more</numerusform>
            <numerusform>%1 and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>NotificationText</name>
    <message numerus="yes">
        <source>%n outage(s)</source>
        <translation>
            <numerusform>%n outage</numerusform>
            <numerusform>%n outages</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n outage(s) acknowledged</source>
        <translation>
            <numerusform>%n outage acknowledged</numerusform>
            <numerusform>%n outages acknowledged</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n outage(s) acknowledged by %1</source>
        <translation>
            <numerusform>%n outage acknowledged by %1</numerusform>
            <numerusform>%n outages acknowledged by %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Reason</name>
    <message numerus="yes">
        <source>still redirected after %n redirect(s)</source>
        <translation>
            <numerusform>still redirected after %n redirect</numerusform>
            <numerusform>still redirected after %n redirects</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>silent for %1, like all %n that should have reported in “%2”</source>
        <translation>
            <numerusform>silent for %1, like %n that should have reported in “%2”</numerusform>
            <numerusform>silent for %1, like all %n that should have reported in “%2”</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Status</name>
    <message numerus="yes">
        <source>failed %n time(s), looking again</source>
        <translation>
            <numerusform>failed %n time, looking again</numerusform>
            <numerusform>failed %n times, looking again</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TrayText</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Watch</name>
    <message numerus="yes">
        <source>Watching %n monitor(s)</source>
        <translation>
            <numerusform>Watching %n monitor</numerusform>
            <numerusform>Watching %n monitors</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Why</name>
    <message numerus="yes">
        <source>after %n failure(s) in a row</source>
        <translation>
            <numerusform>after %n failure</numerusform>
            <numerusform>after %n failures in a row</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>after %n good answer(s) in a row</source>
        <translation>
            <numerusform>after %n good answer</numerusform>
            <numerusform>after %n good answers in a row</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vigia::AlarmWindow</name>
    <message numerus="yes">
        <source>%n outage(s) – Vigia</source>
        <translation>
            <numerusform>%n outage – Vigia</numerusform>
            <numerusform>%n outages – Vigia</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n outage(s)</source>
        <translation>
            <numerusform>%n outage</numerusform>
            <numerusform>%n outages</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Acknowledge a&amp;ll %n</source>
        <translation>
            <numerusform>Acknowledge a&amp;ll %n</numerusform>
            <numerusform>Acknowledge a&amp;ll %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vigia::Announcer</name>
    <message numerus="yes">
        <source>%n monitor(s) are back</source>
        <translation>
            <numerusform>%n monitor is back</numerusform>
            <numerusform>%n monitors are back</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n warning(s)</source>
        <translation>
            <numerusform>%n warning</numerusform>
            <numerusform>%n warnings</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vigia::BulkEditor</name>
    <message numerus="yes">
        <source>%n of them change(s): %1</source>
        <translation>
            <numerusform>%n of them changes: %1</numerusform>
            <numerusform>%n of them change: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them report(s) by itself; what is about an address leaves it as it is.</source>
        <translation>
            <numerusform>%n of them reports by itself; what is about an address leaves it as it is.</numerusform>
            <numerusform>%n of them report by themselves; what is about an address leaves them as they are.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vigia::ChannelWords</name>
    <message numerus="yes">
        <source>%n waiting</source>
        <translation>
            <numerusform>%n waiting</numerusform>
            <numerusform>%n waiting</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not delivered</source>
        <translation>
            <numerusform>%n not delivered</numerusform>
            <numerusform>%n not delivered</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>%n more</numerusform>
            <numerusform>%n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vigia::DashboardWindow</name>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 and %n more</numerusform>
            <numerusform>%1 and %n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new monitor(s) do not answer yet and stay silent: %1</source>
        <translation>
            <numerusform>%n new monitor does not answer yet and stays silent: %1</numerusform>
            <numerusform>%n new monitors do not answer yet and stay silent: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n monitor(s) deleted.</source>
        <translation>
            <numerusform>%n monitor deleted.</numerusform>
            <numerusform>%n monitors deleted.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new sender(s) report to Vigia: %1</source>
        <translation>
            <numerusform>%n new sender reports to Vigia: %1</numerusform>
            <numerusform>%n new senders report to Vigia: %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vigia::DetailPane</name>
    <message numerus="yes">
        <source>%n monitor(s) selected</source>
        <translation>
            <numerusform>%n monitor selected</numerusform>
            <numerusform>%n monitors selected</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vigia::FormWords</name>
    <message numerus="yes">
        <source>%n header(s)</source>
        <translation>
            <numerusform>%n header</numerusform>
            <numerusform>%n headers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>follows up to %n redirect(s)</source>
        <translation>
            <numerusform>follows up to %n redirect</numerusform>
            <numerusform>follows up to %n redirects</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>alarm after %n failure(s) in a row, at most %1 after the first failing check began</source>
        <translation>
            <numerusform>alarm after %n failure in a row, at most %1 after the first failing check began</numerusform>
            <numerusform>alarm after %n failures in a row, at most %1 after the first failing check began</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vigia::PasteWindow</name>
    <message numerus="yes">
        <source>%n will be added</source>
        <translation>
            <numerusform>%n will be added</numerusform>
            <numerusform>%n will be added</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n watched already</source>
        <translation>
            <numerusform>%n watched already</numerusform>
            <numerusform>%n watched already</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n repeated</source>
        <translation>
            <numerusform>%n repeated</numerusform>
            <numerusform>%n repeated</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) without an address</source>
        <translation>
            <numerusform>%n line without an address</numerusform>
            <numerusform>%n lines without an address</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Messages</name>
    <message numerus="yes">
        <source>… and %n more</source>
        <translation>
            <numerusform>… and %n more</numerusform>
            <numerusform>… and %n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 and %n more</numerusform>
            <numerusform>%1 and %n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n DOWN: %1</source>
        <translation>
            <numerusform>%n DOWN: %1</numerusform>
            <numerusform>%n DOWN: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n WARNING(S): %1</source>
        <translation>
            <numerusform>%n WARNING: %1</numerusform>
            <numerusform>%n WARNINGS: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n UP AGAIN: %1</source>
        <translation>
            <numerusform>%n UP AGAIN: %1</numerusform>
            <numerusform>%n UP AGAIN: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n checks in a row failed.</source>
        <translation>
            <numerusform>%n check failed.</numerusform>
            <numerusform>%n checks in a row failed.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n UNSTABLE: %1</source>
        <translation>
            <numerusform>%n UNSTABLE: %1</numerusform>
            <numerusform>%n UNSTABLE: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n ACKNOWLEDGED: %1</source>
        <translation>
            <numerusform>%n ACKNOWLEDGED: %1</numerusform>
            <numerusform>%n ACKNOWLEDGED: %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Console</name>
    <message numerus="yes">
        <source>The fire drill has begun: %n channel(s) are being told; sound and desktop only where Vigia&apos;s windows run</source>
        <translation>
            <numerusform>The fire drill has begun: %n channel is being told; sound and desktop only where Vigia&apos;s windows run</numerusform>
            <numerusform>The fire drill has begun: %n channels are being told; sound and desktop only where Vigia&apos;s windows run</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The fire drill has begun: %n channel(s) are being told</source>
        <translation>
            <numerusform>The fire drill has begun: %n channel is being told</numerusform>
            <numerusform>The fire drill has begun: %n channels are being told</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n message(s) are being sent again; “vigia status” says if they are not delivered this time either</source>
        <translation>
            <numerusform>%n message is being sent again; “vigia status” says if it is not delivered this time either</numerusform>
            <numerusform>%n messages are being sent again; “vigia status” says if they are not delivered this time either</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vigia::TellingPage</name>
    <message numerus="yes">
        <source>%n more from the file, kept as they are.</source>
        <translation>
            <numerusform>%n more from the file, kept as it is.</numerusform>
            <numerusform>%n more from the file, kept as they are.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Delivery</name>
    <message numerus="yes">
        <source>being tried, %n tries: %1</source>
        <translation>
            <numerusform>being tried, %n try: %1</numerusform>
            <numerusform>being tried, %n tries: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 (the last of %n)</source>
        <translation>
            <numerusform>%1 (the last of %n)</numerusform>
            <numerusform>%1 (the last of %n)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Health</name>
    <message numerus="yes">
        <source>%n message(s) were not delivered by “%1”.</source>
        <translation>
            <numerusform>%n message was not delivered by “%1”.</numerusform>
            <numerusform>%n messages were not delivered by “%1”.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vigia::SendersModel</name>
    <message numerus="yes">
        <source>%n report(s) to %1 from %2</source>
        <extracomment>%1: the part of an address, as in /ping/, %2: an IP address</extracomment>
        <translation>
            <numerusform>%n report to %1 from %2</numerusform>
            <numerusform>%n reports to %1 from %2</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vigia::SendersWindow</name>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 and %n more</numerusform>
            <numerusform>%1 and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Listen</name>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 and %n more</numerusform>
            <numerusform>%1 and %n more</numerusform>
        </translation>
    </message>
</context>
</TS>
