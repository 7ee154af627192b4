<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ru" sourcelanguage="en">
<context>
    <name>Console</name>
    <message>
        <source>This installation has no window. To watch without one: vigia --headless</source>
        <translation>В этой установке нет окна. Чтобы наблюдать без него: vigia --headless</translation>
    </message>
    <message>
        <source>Acknowledged: %1</source>
        <translation>Подтверждено: %1</translation>
    </message>
    <message>
        <source>Sound off: %1</source>
        <translation>Без звука: %1</translation>
    </message>
    <message>
        <source>Sound on: %1</source>
        <translation>Со звуком: %1</translation>
    </message>
    <message>
        <source>Alerts no longer held: %1</source>
        <translation>Оповещения больше не отложены: %1</translation>
    </message>
    <message>
        <source>Alerts held: %1</source>
        <translation>Оповещения отложены: %1</translation>
    </message>
    <message>
        <source>Paused: %1</source>
        <translation>На паузе: %1</translation>
    </message>
    <message>
        <source>Checked again: %1</source>
        <translation>Снова проверяется: %1</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Готово</translation>
    </message>
    <message>
        <source>“%1” cannot be written: %2</source>
        <translation>Не удаётся записать «%1»: %2</translation>
    </message>
    <message>
        <source>“%1” cannot be read: %2</source>
        <translation>Не удаётся прочитать «%1»: %2</translation>
    </message>
    <message>
        <source>The file is larger than %1 MiB.</source>
        <translation>Файл больше %1 МиБ.</translation>
    </message>
    <message>
        <source>Nothing was changed; this is what would be:</source>
        <translation>Ничего не изменено; вот что изменилось бы:</translation>
    </message>
    <message>
        <source>Changed: the defaults</source>
        <translation>Изменено: значения по умолчанию</translation>
    </message>
    <message>
        <source>Added:</source>
        <translation>Добавлено:</translation>
    </message>
    <message>
        <source>Changed:</source>
        <translation>Изменено:</translation>
    </message>
    <message>
        <source>Renamed:</source>
        <translation>Переименовано:</translation>
    </message>
    <message>
        <source>Removed:</source>
        <translation>Удалено:</translation>
    </message>
    <message>
        <source>Unchanged: %1</source>
        <translation>Без изменений: %1</translation>
    </message>
    <message>
        <source>Notes:</source>
        <translation>Примечания:</translation>
    </message>
</context>
<context>
    <name>Count</name>
    <message numerus="yes">
        <source>%n monitor(s)</source>
        <translation>
            <numerusform>%n объект</numerusform>
            <numerusform>%n объекта</numerusform>
            <numerusform>%n объектов</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Error</name>
    <message>
        <source>Near to it: %1.</source>
        <translation>Похожие имена: %1.</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>«%1»</translation>
    </message>
    <message>
        <source>There is no monitor “%1”.</source>
        <translation>Нет объекта «%1».</translation>
    </message>
    <message>
        <source>There is no group “%1”.</source>
        <translation>Нет группы «%1».</translation>
    </message>
    <message>
        <source>There is no outage and no warning to acknowledge.</source>
        <translation>Нет ни сбоя, ни предупреждения, которые нужно подтвердить.</translation>
    </message>
    <message>
        <source>“%1” has no outage and no warning to acknowledge.</source>
        <translation>У «%1» нет ни сбоя, ни предупреждения, которые нужно подтвердить.</translation>
    </message>
    <message>
        <source>“%1” has no outage to mute; with --for DURATION it can be muted in advance.</source>
        <translation>У «%1» нет сбоя, звук которого можно выключить; заранее звук выключается с --for DURATION.</translation>
    </message>
    <message>
        <source>“%1” is paused already.</source>
        <translation>«%1» уже на паузе.</translation>
    </message>
    <message>
        <source>“%1” is not paused.</source>
        <translation>«%1» не на паузе.</translation>
    </message>
    <message>
        <source>This value is not possible: %1.</source>
        <translation>Недопустимое значение: %1.</translation>
    </message>
    <message>
        <source>The stored configuration cannot be read, so it cannot be changed; “vigia import FILE --replace” puts another in its place.</source>
        <translation>Сохранённая конфигурация не читается, поэтому изменить её нельзя; «vigia import FILE --replace» поставит на её место другую.</translation>
    </message>
    <message>
        <source>It is in force, but could not be stored: a restart would forget it: %1</source>
        <translation>Это действует, но не сохранено: после перезапуска забудется: %1</translation>
    </message>
    <message>
        <source>It could not be stored, so nothing was changed: %1</source>
        <translation>Сохранить не удалось, поэтому ничего не изменено: %1</translation>
    </message>
    <message>
        <source>Vigia is not running for this data folder. Start it with “vigia --headless”.</source>
        <translation>Vigia не запущена для этой папки данных. Запустите её: «vigia --headless».</translation>
    </message>
    <message>
        <source>Another program is using this data folder: %1</source>
        <translation>Эту папку данных использует другая программа: %1</translation>
    </message>
    <message>
        <source>The running Vigia belongs to another user of this computer.</source>
        <translation>Запущенная Vigia принадлежит другому пользователю этого компьютера.</translation>
    </message>
    <message>
        <source>The running Vigia is of another version (protocol %1). Restart it after an update.</source>
        <translation>Запущена другая версия Vigia (протокол %1). После обновления её нужно перезапустить.</translation>
    </message>
    <message>
        <source>The data folder %1 cannot be used: %2</source>
        <translation>Папку данных %1 нельзя использовать: %2</translation>
    </message>
    <message>
        <source>The database %1 cannot be opened: %2</source>
        <translation>База данных %1 не открывается: %2</translation>
    </message>
    <message>
        <source>The database %1 was written by a newer version of Vigia. Install that version, or use another data folder with --profile; nothing was changed.</source>
        <translation>База данных %1 записана более новой версией Vigia. Установите её или возьмите другую папку данных с --profile; ничего не изменено.</translation>
    </message>
    <message>
        <source>The running Vigia did not answer in time.</source>
        <translation>Запущенная Vigia не ответила вовремя.</translation>
    </message>
    <message>
        <source>The connection to the running Vigia ended before it answered.</source>
        <translation>Соединение с запущенной Vigia прервалось до ответа.</translation>
    </message>
    <message>
        <source>The running Vigia could not be understood: %1</source>
        <translation>Ответ запущенной Vigia непонятен: %1</translation>
    </message>
</context>
<context>
    <name>Health</name>
    <message>
        <source>What happens cannot be stored; watching goes on from memory: %1</source>
        <translation>События не удаётся сохранить; наблюдение продолжается в памяти: %1</translation>
    </message>
    <message>
        <source>The database was damaged; the last good copy is in use. The damaged one is kept: %1</source>
        <translation>База данных была повреждена; используется последняя исправная копия. Повреждённая сохранена: %1</translation>
    </message>
    <message>
        <source>The database was damaged and there is no good copy. The damaged one is kept: %1</source>
        <translation>База данных была повреждена, а исправной копии нет. Повреждённая сохранена: %1</translation>
    </message>
    <message>
        <source>The stored configuration cannot be read: %1</source>
        <translation>Сохранённая конфигурация не читается: %1</translation>
    </message>
    <message>
        <source>The log of changes cannot be written: %1</source>
        <translation>Журнал изменений не удаётся записать: %1</translation>
    </message>
</context>
<context>
    <name>Help</name>
    <message>
        <source>Vigia watches the services you depend on.</source>
        <translation>Vigia наблюдает за сервисами, от которых вы зависите.</translation>
    </message>
    <message>
        <source>Usage: %1</source>
        <translation>Использование: %1</translation>
    </message>
    <message>
        <source>Verbs:</source>
        <translation>Команды:</translation>
    </message>
    <message>
        <source>Options:</source>
        <translation>Параметры:</translation>
    </message>
    <message>
        <source>More about a verb: vigia VERB --help. Durations: 500ms 20s 5m 2h 1d.</source>
        <translation>Подробнее о команде: vigia VERB --help. Длительности: 500ms 20s 5m 2h 1d.</translation>
    </message>
    <message>
        <source>Exit code:</source>
        <translation>Код завершения:</translation>
    </message>
    <message>
        <source>up, paused or in maintenance</source>
        <translation>работает, на паузе или обслуживание</translation>
    </message>
    <message>
        <source>a warning, or down and acknowledged</source>
        <translation>предупреждение, или не работает и подтверждено</translation>
    </message>
    <message>
        <source>down, or affected by another that is down</source>
        <translation>не работает, или затронуто сбоем другого</translation>
    </message>
    <message>
        <source>unknown, nothing running, or wrong usage</source>
        <translation>неизвестно, ничего не запущено или неверный вызов</translation>
    </message>
    <message>
        <source>done</source>
        <translation>выполнено</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>отказано</translation>
    </message>
    <message>
        <source>wrong usage, or nothing running</source>
        <translation>неверный вызов или ничего не запущено</translation>
    </message>
    <message>
        <source>how long to wait for the running Vigia (10s)</source>
        <translation>сколько ждать запущенную Vigia (10s)</translation>
    </message>
    <message>
        <source>look at addresses once; needs no data folder</source>
        <translation>проверить адреса один раз; папка данных не нужна</translation>
    </message>
    <message>
        <source>HTTP statuses that are well, e.g. 200-299,304 (200-299)</source>
        <translation>верные коды HTTP, например 200-299,304 (200-299)</translation>
    </message>
    <message>
        <source>text that the answer must contain</source>
        <translation>текст, который должен быть в ответе</translation>
    </message>
    <message>
        <source>for each whole look (10s)</source>
        <translation>на каждую проверку целиком (10s)</translation>
    </message>
    <message>
        <source>do not check the certificate</source>
        <translation>не проверять сертификат</translation>
    </message>
    <message>
        <source>one JSON object per line and target</source>
        <translation>по объекту JSON в строке на каждый адрес</translation>
    </message>
    <message>
        <source>show the states, worst first</source>
        <translation>показать состояния, худшие сначала</translation>
    </message>
    <message>
        <source>as the JSON document of the HTTP API</source>
        <translation>в виде документа JSON из HTTP API</translation>
    </message>
    <message>
        <source>acknowledge: “I know, I am on it”; ends the alarm of this outage for everybody</source>
        <translation>подтвердить: «знаю, занимаюсь»; прекращает тревогу об этом сбое для всех</translation>
    </message>
    <message>
        <source>every outage and warning</source>
        <translation>все сбои и предупреждения</translation>
    </message>
    <message>
        <source>a remark that is kept with it</source>
        <translation>заметка, которая сохранится вместе с этим</translation>
    </message>
    <message>
        <source>this computer&apos;s sound off, for one monitor until its outage ends, or for all</source>
        <translation>выключить звук этого компьютера: для одного объекта до конца сбоя или для всех</translation>
    </message>
    <message>
        <source>until this time has passed</source>
        <translation>пока не пройдёт это время</translation>
    </message>
    <message>
        <source>this computer&apos;s sound on again</source>
        <translation>снова включить звук этого компьютера</translation>
    </message>
    <message>
        <source>hold alerts: no sound and no messages until then; 0s ends it</source>
        <translation>отложить оповещения: до тех пор ни звука, ни сообщений; 0s отменяет</translation>
    </message>
    <message>
        <source>the monitors of a group</source>
        <translation>объекты группы</translation>
    </message>
    <message>
        <source>all monitors</source>
        <translation>все объекты</translation>
    </message>
    <message>
        <source>do not check it at all</source>
        <translation>совсем не проверять</translation>
    </message>
    <message>
        <source>check it again</source>
        <translation>снова проверять</translation>
    </message>
    <message>
        <source>explain a state: what is known and what is expected</source>
        <translation>объяснить состояние: что известно и что ожидается</translation>
    </message>
    <message>
        <source>take up a configuration, whole or not at all</source>
        <translation>принять конфигурацию, целиком или никак</translation>
    </message>
    <message>
        <source>only say what would change</source>
        <translation>только сказать, что изменится</translation>
    </message>
    <message>
        <source>remove what the file does not name</source>
        <translation>удалить то, чего нет в файле</translation>
    </message>
    <message>
        <source>write the configuration as text</source>
        <translation>вывести конфигурацию текстом</translation>
    </message>
    <message>
        <source>the newest 1000 changes of state, oldest first</source>
        <translation>последние 1000 изменений состояния, от старых к новым</translation>
    </message>
    <message>
        <source>and then every new one as it comes</source>
        <translation>а затем каждое новое по мере появления</translation>
    </message>
    <message>
        <source>the data folder, instead of this user&apos;s</source>
        <translation>папка данных вместо папки пользователя</translation>
    </message>
    <message>
        <source>this help</source>
        <translation>эта справка</translation>
    </message>
    <message>
        <source>watch without a window, as a server does</source>
        <translation>наблюдать без окна, как на сервере</translation>
    </message>
    <message>
        <source>the version of this program</source>
        <translation>версия программы</translation>
    </message>
</context>
<context>
    <name>Reason</name>
    <message>
        <source>nothing is known yet</source>
        <translation>пока ничего не известно</translation>
    </message>
    <message>
        <source>answered in %1</source>
        <translation>ответ за %1</translation>
    </message>
    <message>
        <source>HTTP %1 in %2</source>
        <translation>HTTP %1 за %2</translation>
    </message>
    <message>
        <source>answered in %1, more than %2</source>
        <translation>ответ за %1, дольше %2</translation>
    </message>
    <message>
        <source>the certificate expires on %1</source>
        <translation>сертификат истекает %1</translation>
    </message>
    <message>
        <source>the certificate expires soon</source>
        <translation>сертификат скоро истекает</translation>
    </message>
    <message>
        <source>its name does not exist (DNS)</source>
        <translation>имя не существует (DNS)</translation>
    </message>
    <message>
        <source>its name has no address (DNS)</source>
        <translation>у имени нет адреса (DNS)</translation>
    </message>
    <message>
        <source>refused the connection</source>
        <translation>соединение отклонено</translation>
    </message>
    <message>
        <source>there is no route to its address</source>
        <translation>нет маршрута к адресу</translation>
    </message>
    <message>
        <source>no connection within %1</source>
        <translation>нет соединения за %1</translation>
    </message>
    <message>
        <source>closed the connection without a complete answer</source>
        <translation>соединение закрыто без полного ответа</translation>
    </message>
    <message>
        <source>connected, but no answer within %1</source>
        <translation>соединение есть, но нет ответа за %1</translation>
    </message>
    <message>
        <source>the answer did not end within %1</source>
        <translation>ответ не закончился за %1</translation>
    </message>
    <message>
        <source>no secure connection (TLS): %1</source>
        <translation>нет защищённого соединения (TLS): %1</translation>
    </message>
    <message>
        <source>no secure connection (TLS)</source>
        <translation>нет защищённого соединения (TLS)</translation>
    </message>
    <message>
        <source>offers only outdated encryption (TLS)</source>
        <translation>предлагает только устаревшее шифрование (TLS)</translation>
    </message>
    <message>
        <source>the certificate expired on %1</source>
        <translation>сертификат истёк %1</translation>
    </message>
    <message>
        <source>the certificate has expired</source>
        <translation>сертификат истёк</translation>
    </message>
    <message>
        <source>the certificate is not valid yet</source>
        <translation>сертификат ещё не действует</translation>
    </message>
    <message>
        <source>the certificate is self-signed</source>
        <translation>сертификат самоподписанный</translation>
    </message>
    <message>
        <source>the certificate is for %1, not for this address</source>
        <translation>сертификат выдан для %1, а не для этого адреса</translation>
    </message>
    <message>
        <source>the certificate is for another address</source>
        <translation>сертификат выдан для другого адреса</translation>
    </message>
    <message>
        <source>the certificate&apos;s issuer is not trusted: %1</source>
        <translation>нет доверия к издателю сертификата: %1</translation>
    </message>
    <message>
        <source>the certificate&apos;s issuer is not trusted</source>
        <translation>нет доверия к издателю сертификата</translation>
    </message>
    <message>
        <source>the certificate is not accepted: %1</source>
        <translation>сертификат не принят: %1</translation>
    </message>
    <message>
        <source>the certificate is not accepted</source>
        <translation>сертификат не принят</translation>
    </message>
    <message>
        <source>not the certificate that is trusted, but %1</source>
        <translation>не тот сертификат, которому доверяют, а %1</translation>
    </message>
    <message>
        <source>not the certificate that is trusted</source>
        <translation>не тот сертификат, которому доверяют</translation>
    </message>
    <message>
        <source>the answer is not HTTP</source>
        <translation>ответ не по HTTP</translation>
    </message>
    <message>
        <source>the answer does not contain “%1”</source>
        <translation>в ответе нет «%1»</translation>
    </message>
    <message>
        <source>the answer contains “%1”</source>
        <translation>в ответе есть «%1»</translation>
    </message>
    <message>
        <source>the answer does not match “%1”</source>
        <translation>ответ не соответствует «%1»</translation>
    </message>
    <message>
        <source>the answer is not valid JSON</source>
        <translation>ответ не является верным JSON</translation>
    </message>
    <message>
        <source>the JSON answer has no %1</source>
        <translation>в ответе JSON нет %1</translation>
    </message>
    <message>
        <source>the JSON answer holds “%1”, which is not expected</source>
        <translation>в ответе JSON неожиданное значение «%1»</translation>
    </message>
    <message>
        <source>the answer is larger than can be checked</source>
        <translation>ответ слишком велик для проверки</translation>
    </message>
    <message numerus="yes">
        <source>still redirected after %n redirect(s)</source>
        <translation>
            <numerusform>перенаправляет и после %n перенаправления</numerusform>
            <numerusform>перенаправляет и после %n перенаправлений</numerusform>
            <numerusform>перенаправляет и после %n перенаправлений</numerusform>
        </translation>
    </message>
    <message>
        <source>redirected to the forbidden scheme “%1”</source>
        <translation>перенаправление на запрещённую схему «%1»</translation>
    </message>
    <message>
        <source>redirected without a usable address</source>
        <translation>перенаправление без пригодного адреса</translation>
    </message>
    <message>
        <source>this computer&apos;s name service (DNS) does not answer</source>
        <translation>служба имён (DNS) этого компьютера не отвечает</translation>
    </message>
    <message>
        <source>this computer has no route to that network</source>
        <translation>у этого компьютера нет маршрута в ту сеть</translation>
    </message>
    <message>
        <source>the proxy %1 cannot be reached</source>
        <translation>не удаётся связаться с прокси %1</translation>
    </message>
    <message>
        <source>the proxy %1 refuses</source>
        <translation>прокси %1 отказывает</translation>
    </message>
    <message>
        <source>the secret %1 is not available</source>
        <translation>секрет %1 недоступен</translation>
    </message>
    <message>
        <source>the file of trusted certificates %1 cannot be read</source>
        <translation>не читается файл доверенных сертификатов %1</translation>
    </message>
    <message>
        <source>this computer has too many open connections</source>
        <translation>у этого компьютера слишком много открытых соединений</translation>
    </message>
    <message>
        <source>this computer reports: %1</source>
        <translation>этот компьютер сообщает: %1</translation>
    </message>
    <message>
        <source>a fault of this computer</source>
        <translation>неполадка этого компьютера</translation>
    </message>
    <message>
        <source>the check was broken off</source>
        <translation>проверка прервана</translation>
    </message>
</context>
<context>
    <name>Severity</name>
    <message>
        <source>Information</source>
        <translation>Информационная</translation>
    </message>
    <message>
        <source>Normal</source>
        <translation>Обычная</translation>
    </message>
    <message>
        <source>Critical</source>
        <translation>Критическая</translation>
    </message>
</context>
<context>
    <name>Status</name>
    <message>
        <source>Warning: slow</source>
        <translation>Предупреждение: медленно</translation>
    </message>
    <message>
        <source>Warning: certificate</source>
        <translation>Предупреждение: сертификат</translation>
    </message>
    <message>
        <source>Down, acknowledged</source>
        <translation>Не работает, подтверждено</translation>
    </message>
    <message>
        <source>Down, sound off</source>
        <translation>Не работает, без звука</translation>
    </message>
    <message>
        <source>Unknown: %1</source>
        <translation>Неизвестно: %1</translation>
    </message>
    <message>
        <source>not checked yet</source>
        <translation>ещё не проверялось</translation>
    </message>
    <message>
        <source>never sent a signal</source>
        <translation>ни разу не присылал сигнал</translation>
    </message>
    <message>
        <source>this computer has no connection</source>
        <translation>у этого компьютера нет связи</translation>
    </message>
    <message>
        <source>no recent result</source>
        <translation>данные устарели</translation>
    </message>
    <message>
        <source>not on this network</source>
        <translation>не в этой сети</translation>
    </message>
    <message>
        <source>a fault on this computer&apos;s side</source>
        <translation>неполадка этого компьютера</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>Работает</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Предупреждение</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>Не работает</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Неизвестно</translation>
    </message>
    <message>
        <source>Affected by another</source>
        <translation>Из-за сбоя другого</translation>
    </message>
    <message>
        <source>Maintenance</source>
        <translation>Обслуживание</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>На паузе</translation>
    </message>
    <message>
        <source>Affected by %1</source>
        <translation>Из-за сбоя «%1»</translation>
    </message>
    <message>
        <source>Unstable</source>
        <translation>Нестабильно</translation>
    </message>
    <message>
        <source>alerts held until %1</source>
        <translation>оповещения отложены до %1</translation>
    </message>
    <message>
        <source>The sound of this computer is off until %1.</source>
        <translation>Звук этого компьютера выключен до %1.</translation>
    </message>
    <message>
        <source>The sound of this computer is off.</source>
        <translation>Звук этого компьютера выключен.</translation>
    </message>
    <message>
        <source>This computer has no connection since %1.</source>
        <translation>У этого компьютера нет связи с %1.</translation>
    </message>
    <message>
        <source>Nothing is watched yet. Add monitors with “vigia import FILE”.</source>
        <translation>Пока ни за чем не наблюдаем. Добавить объекты: «vigia import FILE».</translation>
    </message>
    <message numerus="yes">
        <source>All %n up</source>
        <translation>
            <numerusform>Работает: %n из %n</numerusform>
            <numerusform>Работает: %n из %n</numerusform>
            <numerusform>Работает: %n из %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n up</source>
        <translation>
            <numerusform>Работает: %n</numerusform>
            <numerusform>Работает: %n</numerusform>
            <numerusform>Работает: %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n with a warning: %1</source>
        <translation>
            <numerusform>Предупреждения (%n): %1</numerusform>
            <numerusform>Предупреждения (%n): %1</numerusform>
            <numerusform>Предупреждения (%n): %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n down: %1</source>
        <translation>
            <numerusform>Не работает (%n): %1</numerusform>
            <numerusform>Не работает (%n): %1</numerusform>
            <numerusform>Не работает (%n): %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n affected by another: %1</source>
        <translation>
            <numerusform>Из-за сбоя другого (%n): %1</numerusform>
            <numerusform>Из-за сбоя другого (%n): %1</numerusform>
            <numerusform>Из-за сбоя другого (%n): %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unknown: %1</source>
        <translation>
            <numerusform>Неизвестно (%n): %1</numerusform>
            <numerusform>Неизвестно (%n): %1</numerusform>
            <numerusform>Неизвестно (%n): %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n in maintenance</source>
        <translation>
            <numerusform>Обслуживание: %n</numerusform>
            <numerusform>Обслуживание: %n</numerusform>
            <numerusform>Обслуживание: %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n paused</source>
        <translation>
            <numerusform>На паузе: %n</numerusform>
            <numerusform>На паузе: %n</numerusform>
            <numerusform>На паузе: %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Time</name>
    <message>
        <source>%1 d</source>
        <translation>%1 д</translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation>%1 ч</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 мин</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 с</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1 мс</translation>
    </message>
    <message>
        <source>d MMMM yyyy</source>
        <extracomment>a date for QLocale::toString(), e.g. 3 March 2026; quote words with &apos;&apos;</extracomment>
        <translation>d MMMM yyyy &apos;г.&apos;</translation>
    </message>
</context>
<context>
    <name>Usage</name>
    <message>
        <source>Did you mean “%1”?</source>
        <translation>Возможно, вы имели в виду «%1»?</translation>
    </message>
    <message>
        <source>There is no verb “%1”.</source>
        <translation>Нет команды «%1».</translation>
    </message>
    <message>
        <source>“%1” is not available in this version.</source>
        <translation>«%1» нет в этой версии.</translation>
    </message>
    <message>
        <source>There is no option “%1” here.</source>
        <translation>Здесь нет параметра «%1».</translation>
    </message>
    <message>
        <source>“%1” needs a value: %1 %2.</source>
        <translation>Для «%1» нужно значение: %1 %2.</translation>
    </message>
    <message>
        <source>“%1” takes no value.</source>
        <translation>«%1» не принимает значения.</translation>
    </message>
    <message>
        <source>“%1” stands there twice.</source>
        <translation>«%1» указано дважды.</translation>
    </message>
    <message>
        <source>Something is missing: %1.</source>
        <translation>Чего-то не хватает: %1.</translation>
    </message>
    <message>
        <source>“%1” is too much; quote a name that has spaces.</source>
        <translation>«%1» — лишнее; имя с пробелами возьмите в кавычки.</translation>
    </message>
    <message>
        <source>“%1” and “%2” do not go together; leave one of them out.</source>
        <translation>«%1» и «%2» несовместимы; уберите одно из них.</translation>
    </message>
    <message>
        <source>The value of “%1” is empty.</source>
        <translation>Значение «%1» пусто.</translation>
    </message>
    <message>
        <source>“%1” is no duration for %2; durations are 500ms, 20s, 5m, 2h, 1d.</source>
        <translation>«%1» — не длительность для %2; длительности: 500ms, 20s, 5m, 2h, 1d.</translation>
    </message>
    <message>
        <source>“%1” are no HTTP statuses; right would be 200-299,304.</source>
        <translation>«%1» — не коды HTTP; верно было бы 200-299,304.</translation>
    </message>
    <message>
        <source>“%1” is no address that can be checked; right would be https://shop.example/health.</source>
        <translation>«%1» — не адрес, который можно проверить; верно было бы https://shop.example/health.</translation>
    </message>
    <message>
        <source>“%1” does not say how to look at it.</source>
        <translation>В «%1» не сказано, как проверять.</translation>
    </message>
    <message>
        <source>The address holds a user or a password; leave them out, others can see them there.</source>
        <translation>В адресе есть имя пользователя или пароль; уберите их, там их видят другие.</translation>
    </message>
    <message>
        <source>See: %1</source>
        <translation>См.: %1</translation>
    </message>
</context>
<context>
    <name>Why</name>
    <message>
        <source>%1 (%2 ago)</source>
        <translation>%1 (%2 назад)</translation>
    </message>
    <message>
        <source>Since:</source>
        <translation>С:</translation>
    </message>
    <message>
        <source>Reason:</source>
        <translation>Причина:</translation>
    </message>
    <message>
        <source>Failures in a row:</source>
        <translation>Неудач подряд:</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 из %2</translation>
    </message>
    <message>
        <source>Last check:</source>
        <translation>Последняя проверка:</translation>
    </message>
    <message>
        <source>Next check:</source>
        <translation>Следующая проверка:</translation>
    </message>
    <message>
        <source>in %1</source>
        <translation>через %1</translation>
    </message>
    <message>
        <source>%1 by %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Acknowledged:</source>
        <translation>Подтверждено:</translation>
    </message>
    <message>
        <source>Sound off:</source>
        <translation>Без звука:</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>до %1</translation>
    </message>
    <message>
        <source>until this outage ends</source>
        <translation>до конца этого сбоя</translation>
    </message>
    <message>
        <source>until somebody unmutes it</source>
        <translation>пока кто-нибудь не включит звук</translation>
    </message>
    <message>
        <source>Alerts held:</source>
        <translation>Оповещения отложены:</translation>
    </message>
    <message>
        <source>Checked:</source>
        <translation>Проверка:</translation>
    </message>
    <message>
        <source>every %1, for at most %2</source>
        <translation>каждые %1, не дольше %2</translation>
    </message>
    <message>
        <source>Alarm:</source>
        <translation>Тревога:</translation>
    </message>
    <message numerus="yes">
        <source>after %n failure(s) in a row</source>
        <translation>
            <numerusform>после %n неудачи подряд</numerusform>
            <numerusform>после %n неудач подряд</numerusform>
            <numerusform>после %n неудач подряд</numerusform>
        </translation>
    </message>
    <message>
        <source>at most %1 after the first failing check began</source>
        <translation>не позже %1 после начала первой неудачной проверки</translation>
    </message>
    <message>
        <source>Up again:</source>
        <translation>Снова работает:</translation>
    </message>
    <message numerus="yes">
        <source>after %n good answer(s) in a row</source>
        <translation>
            <numerusform>после %n успешной проверки</numerusform>
            <numerusform>после %n успешных проверок подряд</numerusform>
            <numerusform>после %n успешных проверок подряд</numerusform>
        </translation>
    </message>
    <message>
        <source>Depends on:</source>
        <translation>Зависит от:</translation>
    </message>
    <message>
        <source>Needs:</source>
        <translation>Нужно:</translation>
    </message>
    <message>
        <source>Severity:</source>
        <translation>Важность:</translation>
    </message>
    <message>
        <source>Tells:</source>
        <translation>Оповещает:</translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>никого</translation>
    </message>
    <message>
        <source>Note:</source>
        <translation>Заметка:</translation>
    </message>
    <message>
        <source>Last changes:</source>
        <translation>Последние изменения:</translation>
    </message>
</context>
</TS>
