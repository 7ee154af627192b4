<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
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
    <name>Reason</name>
    <message numerus="yes">
        <source>still redirected after %n redirect(s)</source>
        <translation>
            <numerusform>still redirected after %n redirect</numerusform>
            <numerusform>still redirected after %n redirects</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Status</name>
    <message numerus="yes">
        <source>All %n up</source>
        <translation>
            <numerusform>All %n up</numerusform>
            <numerusform>All %n up</numerusform>
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
        <source>%n with a warning: %1</source>
        <translation>
            <numerusform>%n with a warning: %1</numerusform>
            <numerusform>%n with a warning: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n down: %1</source>
        <translation>
            <numerusform>%n down: %1</numerusform>
            <numerusform>%n down: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n affected by another: %1</source>
        <translation>
            <numerusform>%n affected by another: %1</numerusform>
            <numerusform>%n affected by another: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unknown: %1</source>
        <translation>
            <numerusform>%n unknown: %1</numerusform>
            <numerusform>%n unknown: %1</numerusform>
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
        <source>%n paused</source>
        <translation>
            <numerusform>%n paused</numerusform>
            <numerusform>%n paused</numerusform>
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
</TS>
