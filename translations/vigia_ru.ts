<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ru" sourcelanguage="en">
<context>
    <name>ConfigError</name>
    <message>
        <source>a configuration file</source>
        <translation>в файле конфигурации</translation>
    </message>
    <message>
        <source>&quot;defaults&quot;</source>
        <translation>в «defaults»</translation>
    </message>
    <message>
        <source>a group</source>
        <translation>в группе</translation>
    </message>
    <message>
        <source>an owner</source>
        <translation>в описании ответственного</translation>
    </message>
    <message>
        <source>a monitor</source>
        <translation>в описании объекта</translation>
    </message>
    <message>
        <source>a maintenance window</source>
        <translation>в окне обслуживания</translation>
    </message>
    <message>
        <source>&quot;weekly&quot;</source>
        <translation>в «weekly»</translation>
    </message>
    <message>
        <source>a reference to a secret</source>
        <translation>в ссылке на секрет</translation>
    </message>
    <message>
        <source>&quot;basic&quot;</source>
        <translation>в «basic»</translation>
    </message>
    <message>
        <source>&quot;json&quot;</source>
        <translation>в «json»</translation>
    </message>
    <message>
        <source>&quot;tls&quot;</source>
        <translation>в «tls»</translation>
    </message>
    <message>
        <source>&quot;headers&quot;</source>
        <translation>в «headers»</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a key of %2</source>
        <translation>ключ «%1» %2 не предусмотрен</translation>
    </message>
    <message>
        <source>; did you mean &quot;%1&quot;?</source>
        <translation>; возможно, имелось в виду «%1»?</translation>
    </message>
    <message>
        <source>there are two monitors named &quot;%2&quot;; names must be unique (an entry with an &quot;id&quot; that is not known yet is a new monitor, not a change of the old one)</source>
        <translation>два объекта с именем «%2»; имена не должны повторяться (запись с ещё неизвестным «id» — это новый объект, а не изменение прежнего)</translation>
    </message>
    <message>
        <source>the name &quot;%2&quot; stands there twice; names must be unique</source>
        <translation>имя «%2» встречается дважды; имена не должны повторяться</translation>
    </message>
    <message>
        <source>the file is larger than %3; that is no configuration</source>
        <translation>размер файла больше %3; это не конфигурация</translation>
    </message>
    <message>
        <source>the text is not UTF-8; save the file in that encoding</source>
        <translation>текст не в UTF-8; сохраните файл в этой кодировке</translation>
    </message>
    <message>
        <source>the control character %2 does not belong into this file</source>
        <translation>управляющему символу %2 в этом файле не место</translation>
    </message>
    <message>
        <source>the file is empty; the least it can say is &quot;version: 1&quot;</source>
        <translation>файл пуст; самое меньшее, что в нём может быть, — «version: 1»</translation>
    </message>
    <message>
        <source>this cannot be read: %3</source>
        <translation>это не удаётся прочитать: %3</translation>
    </message>
    <message>
        <source>more than %3 maps and lists stand within each other</source>
        <translation>глубина вложенности словарей и списков больше %3</translation>
    </message>
    <message>
        <source>anchors (&amp;) and aliases (*) are not used in this file; quote a text that begins with one, and use &quot;defaults&quot; or a group for what several monitors share</source>
        <translation>якоря (&amp;) и псевдонимы (*) в этом файле не используются; возьмите в кавычки текст, который начинается с такого знака, а общее для нескольких объектов задайте в «defaults» или в группе</translation>
    </message>
    <message>
        <source>type tags (!) are not used in this file; quote a text that begins with one</source>
        <translation>метки типов (!) в этом файле не используются; возьмите в кавычки текст, который начинается с такого знака</translation>
    </message>
    <message>
        <source>a second document begins here (&quot;---&quot;); a file holds one</source>
        <translation>здесь начинается второй документ («---»); в файле может быть только один</translation>
    </message>
    <message>
        <source>this is no format that can be imported; it can be a configuration in YAML or a list of one URL per line</source>
        <translation>этот формат импортировать нельзя; можно конфигурацию в YAML или список адресов URL по одному в строке</translation>
    </message>
    <message>
        <source>keys and values are expected here, as in &quot;version: 1&quot;</source>
        <translation>здесь ожидаются ключи и значения, например «version: 1»</translation>
    </message>
    <message>
        <source>&quot;%1&quot; takes keys and values, as in {key: value}</source>
        <translation>в «%1» нужны ключи и значения, например {ключ: значение}</translation>
    </message>
    <message>
        <source>&quot;%1&quot; takes a list, as in [one, two]</source>
        <translation>в «%1» нужен список, например [один, два]</translation>
    </message>
    <message>
        <source>a key must be a simple word</source>
        <translation>ключ должен быть простым словом</translation>
    </message>
    <message>
        <source>&quot;%1&quot; takes one simple value, not a list or a map</source>
        <translation>в «%1» нужно одно простое значение, а не список и не словарь</translation>
    </message>
    <message>
        <source>&quot;%1&quot; has no value; write one (&quot;&quot; for an empty text, [] for an empty list) or leave the key out</source>
        <translation>у «%1» нет значения; укажите его (&quot;&quot; для пустого текста, [] для пустого списка) или уберите ключ</translation>
    </message>
    <message>
        <source>&quot;%1&quot; stands there twice; one of them would be lost</source>
        <translation>«%1» встречается дважды; одно из значений потерялось бы</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is missing; a file begins with &quot;version: 1&quot;</source>
        <translation>нет «%1»; файл начинается с «version: 1»</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is missing; it cannot be left out of %4</source>
        <translation>нет «%1»; %4 этот ключ обязателен</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not available in this version of Vigia; take it out so that nobody relies on it</source>
        <translation>«%1» в этой версии Vigia недоступно; уберите, чтобы никто на это не рассчитывал</translation>
    </message>
    <message>
        <source>version &quot;%2&quot; is not known; this program reads version 1</source>
        <translation>версия «%2» неизвестна; эта программа читает версию 1</translation>
    </message>
    <message>
        <source>&quot;%2&quot; is not a duration; write 500ms, 20s, 5m, 2h or 1d</source>
        <translation>«%2» — не длительность; напишите 500ms, 20s, 5m, 2h или 1d</translation>
    </message>
    <message>
        <source>&quot;%2&quot; is not a whole number, and &quot;%1&quot; takes one</source>
        <translation>«%2» — не целое число, а в «%1» нужно целое</translation>
    </message>
    <message>
        <source>&quot;%1&quot; cannot be %2; it can be %3</source>
        <translation>«%1» не может быть %2; допустимо: %3</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is too long; it can have %3 characters</source>
        <translation>слишком длинное значение «%1»; допустимое число символов: %3</translation>
    </message>
    <message>
        <source>&quot;%1&quot; has control characters in it; take them out</source>
        <translation>в «%1» есть управляющие символы; уберите их</translation>
    </message>
    <message>
        <source>&quot;%1&quot; takes one of: %3</source>
        <translation>в «%1» нужно одно из значений: %3</translation>
    </message>
    <message>
        <source>&quot;%1&quot; cannot be &quot;%2&quot;; it takes one of: %3</source>
        <translation>«%1» не может быть «%2»; нужно одно из значений: %3</translation>
    </message>
    <message>
        <source>&quot;%2&quot; cannot be a name; a name has 1 to 200 characters on one line, no control characters and no blanks at its ends</source>
        <translation>«%2» не может быть именем; имя — это от 1 до 200 символов в одной строке, без управляющих символов и без пробелов по краям</translation>
    </message>
    <message>
        <source>&quot;%2&quot; cannot be an id; an id has 1 to 64 letters, digits and hyphens, and &quot;export&quot; writes it</source>
        <translation>«%2» не может быть id; id — это от 1 до 64 латинских букв, цифр и дефисов, его пишет «export»</translation>
    </message>
    <message>
        <source>&quot;%2&quot; is not an address; write it in full, as in https://shop.example/health</source>
        <translation>«%2» — не адрес; напишите его полностью, например https://shop.example/health</translation>
    </message>
    <message>
        <source>an address with &quot;%2:&quot; is not watched here; it must begin with http:// or https://</source>
        <translation>адрес с «%2:» здесь не наблюдается; он должен начинаться с http:// или https://</translation>
    </message>
    <message>
        <source>&quot;%1&quot; has a user or password in the address, and secrets never stand in the file; for a site write &quot;basic: {user: NAME, secret: NAME}&quot;</source>
        <translation>в адресе в «%1» есть пользователь или пароль, а секретов в файле не бывает; для сайта напишите «basic: {user: NAME, secret: NAME}»</translation>
    </message>
    <message>
        <source>&quot;%2&quot; is not a method; write GET, HEAD, POST …</source>
        <translation>«%2» — не метод; напишите GET, HEAD, POST …</translation>
    </message>
    <message>
        <source>&quot;%2&quot; cannot be the name of a header; it has letters, digits and hyphens only</source>
        <translation>«%2» не может быть именем заголовка; в нём только латинские буквы, цифры и дефисы</translation>
    </message>
    <message>
        <source>the value of the header &quot;%1&quot; must be one line without control characters or blanks at its ends</source>
        <translation>значение заголовка «%1» должно быть одной строкой без управляющих символов и без пробелов по краям</translation>
    </message>
    <message>
        <source>&quot;%1&quot; takes the name of a secret, not the secret: 1 to 64 of a–z, 0–9 and hyphen</source>
        <translation>в «%1» нужно имя секрета, а не сам секрет: от 1 до 64 знаков a–z, 0–9 и дефис</translation>
    </message>
    <message>
        <source>&quot;%1&quot; holds a secret, and secrets never stand in the file; write {secret: NAME} and give it to Vigia as the environment variable VIGIA_SECRET_NAME</source>
        <translation>в «%1» стоит секрет, а секретов в файле не бывает; напишите {secret: NAME} и передайте его Vigia в переменной окружения VIGIA_SECRET_NAME</translation>
    </message>
    <message>
        <source>&quot;%2&quot; is not a status; write 200, 200-299 or 200-299, 304, from 100 to 599</source>
        <translation>«%2» — не код ответа; напишите 200, 200-299 или 200-299, 304, от 100 до 599</translation>
    </message>
    <message>
        <source>&quot;%2&quot; is not a regular expression: %3</source>
        <translation>«%2» — не регулярное выражение: %3</translation>
    </message>
    <message>
        <source>&quot;%2&quot; is not a path into JSON; write $.status or $.items[0].name</source>
        <translation>«%2» — не путь в JSON; напишите $.status или $.items[0].name</translation>
    </message>
    <message>
        <source>&quot;%2&quot; is not a pin; write sha256/ and the 44 characters of the key&apos;s digest in base64</source>
        <translation>«%2» не годится для «pin»; напишите sha256/ и 44 символа хеша ключа в base64</translation>
    </message>
    <message>
        <source>&quot;%2&quot; is not the path of a file; write it in full, or relative to the folder of this file</source>
        <translation>«%2» — не путь к файлу; напишите его полностью или относительно папки этого файла</translation>
    </message>
    <message>
        <source>&quot;%2&quot; is not a proxy; write none, system, automatic, http://HOST:PORT or socks5://HOST:PORT</source>
        <translation>«%2» — не прокси; напишите none, system, automatic, http://HOST:PORT или socks5://HOST:PORT</translation>
    </message>
    <message>
        <source>&quot;%2&quot; is not a mail address; write one, as in web-team@example.org</source>
        <translation>«%2» — не адрес почты; напишите его, например web-team@example.org</translation>
    </message>
    <message>
        <source>&quot;%2&quot; is not a date and time with its zone; write 2026-12-01T20:00:00Z or 2026-12-01T20:00:00+01:00</source>
        <translation>«%2» — не дата и время с часовым поясом; напишите 2026-12-01T20:00:00Z или 2026-12-01T20:00:00+01:00</translation>
    </message>
    <message>
        <source>&quot;%2&quot; is not a time of day; write &quot;02:00&quot; or &quot;22:30&quot;</source>
        <translation>«%2» — не время суток; напишите &quot;02:00&quot; или &quot;22:30&quot;</translation>
    </message>
    <message>
        <source>the time zone &quot;%2&quot; is not known on this computer; write one like Europe/Madrid, UTC, or local</source>
        <translation>часовой пояс «%2» на этом компьютере неизвестен; напишите, например, Europe/Madrid, UTC или local</translation>
    </message>
    <message>
        <source>the window ends before it begins; &quot;to&quot; must be later</source>
        <translation>окно заканчивается раньше, чем начинается; «to» должно быть позже</translation>
    </message>
    <message>
        <source>the monitor does not say what to look at; give it &quot;http: https://…&quot;</source>
        <translation>у объекта не указано, за чем наблюдать; добавьте «http: https://…»</translation>
    </message>
    <message>
        <source>the monitor &quot;%2&quot; does not say what to look at; give it &quot;http: https://…&quot;</source>
        <translation>у объекта «%2» не указано, за чем наблюдать; добавьте «http: https://…»</translation>
    </message>
    <message>
        <source>a monitor looks at one thing, and this one names another beside &quot;%1&quot;; make two monitors of it</source>
        <translation>объект — это что-то одно, а здесь кроме «%1» указано другое; сделайте из него два объекта</translation>
    </message>
    <message>
        <source>the window does not say when; give it &quot;weekly: {day, from, to, zone}&quot;, or &quot;from&quot; and &quot;to&quot;</source>
        <translation>не указано, когда окно; добавьте «weekly: {day, from, to, zone}» или «from» и «to»</translation>
    </message>
    <message>
        <source>the window is weekly and single at once; leave &quot;weekly&quot; or &quot;from&quot; and &quot;to&quot; out</source>
        <translation>окно задано и еженедельным, и разовым; уберите либо «weekly», либо «from» и «to»</translation>
    </message>
    <message>
        <source>two monitors have the id &quot;%2&quot;; leave &quot;id&quot; out of the new one</source>
        <translation>у двух объектов один id «%2»; уберите «id» у нового</translation>
    </message>
    <message>
        <source>&quot;%1&quot; names the group &quot;%2&quot;, which does not exist; add it under &quot;groups&quot;</source>
        <translation>в «%1» указана группа «%2», которой нет; добавьте её в «groups»</translation>
    </message>
    <message>
        <source>&quot;%1&quot; names the monitor &quot;%2&quot;, which does not exist</source>
        <translation>в «%1» указан объект «%2», которого нет</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is to alert by &quot;%2&quot;, which is not available in this version of Vigia; there are &quot;sound&quot; and &quot;desktop&quot;</source>
        <translation>для «%1» выбран канал оповещения «%2», которого нет в этой версии Vigia; есть «sound» и «desktop»</translation>
    </message>
    <message>
        <source>&quot;%1&quot; depends on itself; where the group or the defaults say so, give it a &quot;depends_on: []&quot; of its own</source>
        <translation>«%1» зависит от себя; если так задано в группе или в значениях по умолчанию, укажите у него свой «depends_on: []»</translation>
    </message>
    <message>
        <source>these depend on each other in a circle: %3; take one &quot;depends_on&quot; out</source>
        <translation>зависимости замкнулись в круг: %3; уберите один «depends_on»</translation>
    </message>
    <message>
        <source>&quot;%1&quot; would wait %2 for an answer but is checked every %3; give it a shorter &quot;timeout&quot; or a longer &quot;interval&quot;</source>
        <translation>ожидание ответа «%1» — %2, а проверка — каждые %3; укажите «timeout» короче или «interval» длиннее</translation>
    </message>
</context>
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
        <source>Vigia runs already on this data folder (%1). Ask it with “vigia status”.</source>
        <translation>Vigia уже работает с этой папкой данных (%1). Спросить её можно командой «vigia status».</translation>
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
