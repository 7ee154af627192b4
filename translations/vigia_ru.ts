<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ru" sourcelanguage="en">
<context>
    <name>Bot</name>
    <message>
        <source>last signal %1 s ago</source>
        <translation>последний сигнал %1 с назад</translation>
    </message>
    <message>
        <source>last signal %1 s ago (%2)</source>
        <translation>последний сигнал %1 с назад (%2)</translation>
    </message>
    <message>
        <source>%1 for %2</source>
        <translation>%1 уже %2</translation>
    </message>
    <message>
        <source>Vigia itself is well; its last look was %1 ago.</source>
        <translation>Сама Vigia работает; последняя проверка была %1 назад.</translation>
    </message>
    <message>
        <source>Vigia itself is well.</source>
        <translation>Сама Vigia работает.</translation>
    </message>
    <message>
        <source>Acknowledge</source>
        <translation>Подтвердить</translation>
    </message>
    <message>
        <source>Acknowledge all</source>
        <translation>Подтвердить всё</translation>
    </message>
    <message>
        <source>Mute 1 h</source>
        <translation>Без звука 1 ч</translation>
    </message>
    <message>
        <source>Check now</source>
        <translation>Проверить сейчас</translation>
    </message>
    <message>
        <source>Watch</source>
        <translation>Наблюдать</translation>
    </message>
    <message>
        <source>Ignore</source>
        <translation>Игнорировать</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Убрать</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Оставить</translation>
    </message>
    <message>
        <source>%1 %2: %3</source>
        <translation>%1 %2: %3</translation>
    </message>
    <message numerus="yes">
        <source>… and %n more</source>
        <translation>
            <numerusform>… и ещё %n</numerusform>
            <numerusform>… и ещё %n</numerusform>
            <numerusform>… и ещё %n</numerusform>
        </translation>
    </message>
    <message>
        <source>/status – how everything stands, and when each machine was heard last
/down – only what is not well
/ack NAME [NOTE] – acknowledge: “I know, I am on it”
/mute 1h – the sound of Vigia&apos;s computer off for so long; /unmute – on again
/check NAME – look now
/remove_host NAME – no longer expect signs of life from it
/help – this list</source>
        <translation>/status – как всё обстоит и когда каждая машина подавала сигнал
/down – только то, что не в порядке
/ack NAME [ЗАМЕТКА] – подтвердить: «знаю, занимаюсь»
/mute 1h – выключить звук компьютера с Vigia на это время; /unmute – включить снова
/check NAME – проверить сейчас
/remove_host NAME – больше не ждать от неё сигналов активности
/help – этот список</translation>
    </message>
    <message>
        <source>Vigia answers in this chat:</source>
        <translation>Vigia отвечает в этом чате:</translation>
    </message>
    <message>
        <source>Acknowledged by %1: %2</source>
        <translation>Подтверждение (%1): %2</translation>
    </message>
    <message>
        <source>Sound off for %2 by %1: %3</source>
        <translation>Без звука на %2 (%1): %3</translation>
    </message>
    <message>
        <source>Being checked: %1</source>
        <translation>Проверяется: %1</translation>
    </message>
    <message>
        <source>No longer expected, says %1: %2</source>
        <translation>Сигналов больше не ждём (%1): %2</translation>
    </message>
    <message>
        <source>Still expected, says %1: %2</source>
        <translation>Сигналов ждём по-прежнему (%1): %2</translation>
    </message>
    <message>
        <source>Watched from now on, says %1: %2</source>
        <translation>Теперь под наблюдением (%1): %2</translation>
    </message>
    <message>
        <source>Ignored from now on, says %1: %2</source>
        <translation>Теперь игнорируется (%1): %2</translation>
    </message>
    <message>
        <source>Remove “%1”? Its silence then alarms nobody any more.</source>
        <translation>Убрать «%1»? Тогда его молчание больше никого не встревожит.</translation>
    </message>
    <message>
        <source>New sender: %1, from %2. Watch it, or ignore it?</source>
        <translation>Новый отправитель: %1, с адреса %2. Наблюдать или игнорировать?</translation>
    </message>
    <message>
        <source>It says: “%1”</source>
        <translation>Сообщение: «%1»</translation>
    </message>
    <message>
        <source>Write the name after the command: %1 NAME</source>
        <translation>Напишите имя после команды: %1 NAME</translation>
    </message>
    <message>
        <source>“%1” is not a duration; write 30m, 2h or 1d.</source>
        <translation>«%1» не длительность; напишите 30m, 2h или 1d.</translation>
    </message>
    <message>
        <source>This is no command of Vigia. /help lists what it answers to.</source>
        <translation>Vigia не знает такой команды. /help покажет, на что она отвечает.</translation>
    </message>
    <message>
        <source>“%1” reports by itself; nobody can look at it.</source>
        <translation>«%1» сообщает о себе сам; проверить его нельзя.</translation>
    </message>
    <message>
        <source>“%1” does not send signs of life; what is looked at is removed in Vigia&apos;s window.</source>
        <translation>«%1» не присылает сигналов активности; то, что проверяет сама Vigia, убирают в её окне.</translation>
    </message>
    <message>
        <source>This outage is over.</source>
        <translation>Этот сбой уже закончился.</translation>
    </message>
    <message>
        <source>This outage was acknowledged already, by %1.</source>
        <translation>Этот сбой уже подтверждён: %1.</translation>
    </message>
    <message>
        <source>This question is closed. Ask again if it still matters.</source>
        <translation>Этот вопрос закрыт. Спросите ещё раз, если это всё ещё важно.</translation>
    </message>
    <message>
        <source>This was written %1 ago, when Vigia could not hear it, and was not carried out. Write it again if it is still wanted.</source>
        <translation>Это написано %1 назад, когда Vigia не могла этого услышать, и не выполнено. Напишите снова, если это ещё нужно.</translation>
    </message>
    <message>
        <source>This was pressed when Vigia could not hear it, and was not carried out. Press again if it is still wanted.</source>
        <translation>Кнопка нажата, когда Vigia не могла этого услышать, и действие не выполнено. Нажмите снова, если это ещё нужно.</translation>
    </message>
</context>
<context>
    <name>Channel</name>
    <message>
        <source>sound</source>
        <translation>звук</translation>
    </message>
    <message>
        <source>desktop notification</source>
        <translation>уведомление на рабочем столе</translation>
    </message>
</context>
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
        <translation>два объекта с именем «%2»; имена не должны повторяться (запись с ещё неизвестным «id» – это новый объект, а не изменение прежнего)</translation>
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
        <translation>файл пуст; самое меньшее, что в нём может быть, – «version: 1»</translation>
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
        <translation>«%2» – не длительность; напишите 500ms, 20s, 5m, 2h или 1d</translation>
    </message>
    <message>
        <source>&quot;%2&quot; is not a whole number, and &quot;%1&quot; takes one</source>
        <translation>«%2» – не целое число, а в «%1» нужно целое</translation>
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
        <translation>«%2» не может быть именем; имя – это от 1 до 200 символов в одной строке, без управляющих символов и без пробелов по краям</translation>
    </message>
    <message>
        <source>&quot;%2&quot; cannot be an id; an id has 1 to 64 letters, digits and hyphens, and &quot;export&quot; writes it</source>
        <translation>«%2» не может быть id; id – это от 1 до 64 латинских букв, цифр и дефисов, его пишет «export»</translation>
    </message>
    <message>
        <source>&quot;%2&quot; is not an address; write it in full, as in https://shop.example/health</source>
        <translation>«%2» – не адрес; напишите его полностью, например https://shop.example/health</translation>
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
        <translation>«%2» – не метод; напишите GET, HEAD, POST …</translation>
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
        <source>&quot;%1&quot; holds a secret, and secrets never stand in the file; write {secret: NAME} and give it to Vigia with &quot;vigia secret set NAME&quot;</source>
        <translation>в «%1» стоит секрет, а секретов в файле не бывает; напишите {secret: NAME} и передайте его Vigia командой «vigia secret set NAME»</translation>
    </message>
    <message>
        <source>&quot;%2&quot; is not a status; write 200, 200-299 or 200-299, 304, from 100 to 599</source>
        <translation>«%2» – не код ответа; напишите 200, 200-299 или 200-299, 304, от 100 до 599</translation>
    </message>
    <message>
        <source>&quot;%2&quot; is not a path into JSON; write $.status or $.items[0].name</source>
        <translation>«%2» – не путь в JSON; напишите $.status или $.items[0].name</translation>
    </message>
    <message>
        <source>&quot;%2&quot; is not a pin; write sha256/ and the 44 characters of the key&apos;s digest in base64</source>
        <translation>«%2» не годится для «pin»; напишите sha256/ и 44 символа хеша ключа в base64</translation>
    </message>
    <message>
        <source>&quot;%2&quot; is not the path of a file; write it in full, or relative to the folder of this file</source>
        <translation>«%2» – не путь к файлу; напишите его полностью или относительно папки этого файла</translation>
    </message>
    <message>
        <source>&quot;%2&quot; is not a proxy; write none, system, automatic, http://HOST:PORT or socks5://HOST:PORT</source>
        <translation>«%2» – не прокси; напишите none, system, automatic, http://HOST:PORT или socks5://HOST:PORT</translation>
    </message>
    <message>
        <source>&quot;%2&quot; is not a mail address; write one, as in web-team@example.org</source>
        <translation>«%2» – не адрес почты; напишите его, например web-team@example.org</translation>
    </message>
    <message>
        <source>&quot;%2&quot; is not a date and time with its zone; write 2026-12-01T20:00:00Z or 2026-12-01T20:00:00+01:00</source>
        <translation>«%2» – не дата и время с часовым поясом; напишите 2026-12-01T20:00:00Z или 2026-12-01T20:00:00+01:00</translation>
    </message>
    <message>
        <source>&quot;%2&quot; is not a time of day; write &quot;02:00&quot; or &quot;22:30&quot;</source>
        <translation>«%2» – не время суток; напишите &quot;02:00&quot; или &quot;22:30&quot;</translation>
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
        <translation>объект – это что-то одно, а здесь кроме «%1» указано другое; сделайте из него два объекта</translation>
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
        <source>&quot;email&quot;</source>
        <translation>«email»</translation>
    </message>
    <message>
        <source>&quot;telegram&quot;</source>
        <translation>«telegram»</translation>
    </message>
    <message>
        <source>&quot;webhook&quot;</source>
        <translation>«webhook»</translation>
    </message>
    <message>
        <source>&quot;command&quot;</source>
        <translation>«command»</translation>
    </message>
    <message>
        <source>an account</source>
        <translation>учётная запись</translation>
    </message>
    <message>
        <source>&quot;smtp&quot;</source>
        <translation>«smtp»</translation>
    </message>
    <message>
        <source>&quot;policy&quot;</source>
        <translation>«policy»</translation>
    </message>
    <message>
        <source>a step of &quot;escalate&quot;</source>
        <translation>шаг «escalate»</translation>
    </message>
    <message>
        <source>&quot;quiet&quot;</source>
        <translation>«quiet»</translation>
    </message>
    <message>
        <source>&quot;ping_out&quot;</source>
        <translation>«ping_out»</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is missing; &quot;%3&quot; stands there and needs it</source>
        <translation>нет «%1», а без него не работает «%3»</translation>
    </message>
    <message>
        <source>&quot;%2&quot; is not a sender; write an address, or Name &lt;address&gt; as in Vigia &lt;vigia@example.org&gt;</source>
        <translation>«%2» – не отправитель; нужен адрес или Имя &lt;адрес&gt;, например Vigia &lt;vigia@example.org&gt;</translation>
    </message>
    <message>
        <source>&quot;%2&quot; is not a host; write its name or address alone, as in smtp.example.org</source>
        <translation>«%2» – не узел; нужно только имя или адрес, например smtp.example.org</translation>
    </message>
    <message>
        <source>&quot;%2&quot; is not a chat; write its number in quotes, as in &quot;-1001234&quot;, or @channelname</source>
        <translation>«%2» – не чат; нужен его номер в кавычках, например «-1001234», или @channelname</translation>
    </message>
    <message>
        <source>&quot;%2&quot; is not the full path of a program; write it from the root, as in /usr/local/bin/on-alert</source>
        <translation>«%2» – не полный путь к программе; нужен путь от корня, например /usr/local/bin/on-alert</translation>
    </message>
    <message>
        <source>a secret is sent to &quot;%2&quot;; it must begin with https://, or with http:// for this computer itself</source>
        <translation>на «%2» отправляется секрет; адрес должен начинаться с https://, а для этого компьютера можно с http://</translation>
    </message>
    <message>
        <source>a password would go to &quot;%2&quot; in the clear; give &quot;security&quot; the value starttls or tls</source>
        <translation>пароль ушёл бы на «%2» открытым текстом; задайте для «security» значение starttls или tls</translation>
    </message>
    <message>
        <source>the channel &quot;%2&quot; does not say how to tell; give it one of: email, telegram, webhook, command</source>
        <translation>в канале оповещения «%2» не сказано, как оповещать; добавьте что-то одно: email, telegram, webhook, command</translation>
    </message>
    <message>
        <source>a channel tells in one way, and this one names another beside &quot;%1&quot;; make two channels of it</source>
        <translation>канал оповещает одним способом, а здесь кроме «%1» указан ещё один; сделайте два канала</translation>
    </message>
    <message>
        <source>a channel of this kind cannot be named &quot;%2&quot;; that name is this computer&apos;s own, so choose another</source>
        <translation>канал этого вида не может называться «%2»: это имя занято этим компьютером, выберите другое</translation>
    </message>
    <message>
        <source>&quot;%1&quot; names the channel &quot;%2&quot;, which does not exist; add it under &quot;channels&quot;</source>
        <translation>«%1» называет канал оповещения «%2», которого нет; добавьте его в «channels»</translation>
    </message>
    <message>
        <source>&quot;%1&quot; sends by the account &quot;%2&quot;, which does not exist; add it under &quot;accounts&quot;</source>
        <translation>«%1» отправляет через учётную запись «%2», которой нет; добавьте её в «accounts»</translation>
    </message>
    <message>
        <source>&quot;%3&quot; cannot name &quot;%2&quot;: it is of this computer, where nobody hears; name a channel from &quot;channels&quot;</source>
        <translation>«%3» не может называть «%2»: это этот же компьютер, где никто не слышит; назовите канал из «channels»</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is told by &quot;%2&quot;, which sends to the owner, but its group has none; give the group an &quot;owner&quot; or the channel a &quot;to&quot;</source>
        <translation>о «%1» оповещает «%2», который пишет ответственному, но у группы его нет; задайте группе «owner» или каналу «to»</translation>
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
        <translation>ожидание ответа «%1» – %2, а проверка – каждые %3; укажите «timeout» короче или «interval» длиннее</translation>
    </message>
    <message>
        <source>a channel</source>
        <translation>в канале</translation>
    </message>
    <message>
        <source>&quot;sound&quot;</source>
        <translation>в «sound»</translation>
    </message>
    <message>
        <source>this cannot be read as YAML; often an indentation, a quote or a bracket is wrong, here or a little before (%3)</source>
        <translation>это не читается как YAML; обычно неверен отступ, кавычка или скобка – здесь или немного раньше (%3)</translation>
    </message>
    <message>
        <source>&quot;%2&quot; is not a regular expression (%3)</source>
        <translation>«%2» – не регулярное выражение (%3)</translation>
    </message>
    <message>
        <source>&quot;heartbeat&quot;</source>
        <translation>«heartbeat»</translation>
    </message>
    <message>
        <source>&quot;listen&quot;</source>
        <translation>«listen»</translation>
    </message>
    <message>
        <source>a user under &quot;listen&quot;</source>
        <translation>пользователь в «listen»</translation>
    </message>
    <message>
        <source>&quot;bot&quot;</source>
        <translation>«bot»</translation>
    </message>
    <message>
        <source>&quot;%2&quot; is not a time that comes again; write minute, hour, day, month and weekday as in &quot;0 3 * * *&quot;</source>
        <translation>«%2» – не повторяющееся время; напишите минуту, час, день, месяц и день недели, как в «0 3 * * *»</translation>
    </message>
    <message>
        <source>&quot;%2&quot; is not an address of a computer; write 127.0.0.1 for this one alone, or 0.0.0.0 for all networks</source>
        <translation>«%2» – не адрес компьютера; напишите 127.0.0.1 только для этого или 0.0.0.0 для всех сетей</translation>
    </message>
    <message>
        <source>&quot;%2&quot; cannot be a user&apos;s name; write 1 to 200 characters without a colon</source>
        <translation>«%2» не может быть именем пользователя; напишите от 1 до 200 символов без двоеточия</translation>
    </message>
    <message>
        <source>&quot;%2&quot; cannot stand in an address; write a–z, 0–9, hyphen and underscore, as in nightly-backup</source>
        <translation>«%2» не может стоять в адресе; напишите a–z, 0–9, дефис и подчёркивание, как в nightly-backup</translation>
    </message>
    <message>
        <source>it does not say when to expect a report; give it &quot;every: 5m&quot; or &quot;cron: &apos;0 3 * * *&apos;&quot;</source>
        <translation>не сказано, когда ждать сигнала; добавьте «every: 5m» или «cron: &apos;0 3 * * *&apos;»</translation>
    </message>
    <message>
        <source>&quot;every&quot; and &quot;cron&quot; cannot stand together; keep one</source>
        <translation>«every» и «cron» не могут стоять вместе; оставьте одно</translation>
    </message>
    <message>
        <source>the number %2 is another application&apos;s already</source>
        <translation>номер %2 уже занят другим приложением</translation>
    </message>
    <message>
        <source>the channel &quot;%2&quot; is not a Telegram chat: nobody could ask there</source>
        <translation>канал оповещения «%2» – не чат Telegram: там никто не сможет спросить</translation>
    </message>
    <message>
        <source>&quot;%2&quot; begins with http:// or https:// twice; write it once</source>
        <translation>«%2» дважды начинается с http:// или https://; укажите один раз</translation>
    </message>
</context>
<context>
    <name>Console</name>
    <message>
        <source>This installation has no window. To watch without one: vigia --headless</source>
        <translation>В этой установке нет окна. Чтобы наблюдать без него: vigia --headless</translation>
    </message>
    <message>
        <source>environment variable %1</source>
        <translation>переменная окружения %1</translation>
    </message>
    <message>
        <source>system password store</source>
        <translation>системное хранилище паролей</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>отсутствует</translation>
    </message>
    <message>
        <source>not known: the password store is locked</source>
        <translation>неизвестно: хранилище паролей заблокировано</translation>
    </message>
    <message>
        <source>not known: the password store refuses it</source>
        <translation>неизвестно: хранилище паролей отказывает</translation>
    </message>
    <message>
        <source>(nothing refers to it)</source>
        <translation>(не используется)</translation>
    </message>
    <message>
        <source>Where there is none, as on a server, a secret is the file %1 or the environment variable %2.</source>
        <translation>Где его нет, как на сервере, секрет – это файл %1 или переменная окружения %2.</translation>
    </message>
    <message>
        <source>The system password store has no secret “%1”.</source>
        <translation>В системном хранилище паролей нет секрета «%1».</translation>
    </message>
    <message>
        <source>The system password store is locked, so nothing was changed. Unlock it and try again.</source>
        <translation>Системное хранилище паролей заблокировано, поэтому ничего не изменено. Разблокируйте его и повторите.</translation>
    </message>
    <message>
        <source>The system password store refused it.</source>
        <translation>Системное хранилище паролей отказало.</translation>
    </message>
    <message>
        <source>The system password store cannot be reached.</source>
        <translation>Системное хранилище паролей недоступно.</translation>
    </message>
    <message>
        <source>This Vigia was built without a system password store.</source>
        <translation>Эта Vigia собрана без системного хранилища паролей.</translation>
    </message>
    <message>
        <source>Value of “%1” (not shown): </source>
        <translation>Значение «%1» (не показывается): </translation>
    </message>
    <message>
        <source>Kept in the system password store: %1</source>
        <translation>Сохранено в системном хранилище паролей: %1</translation>
    </message>
    <message>
        <source>Forgotten: %1</source>
        <translation>Удалено: %1</translation>
    </message>
    <message>
        <source>A secret has at most 1 MiB.</source>
        <translation>Секрет занимает не более 1 МиБ.</translation>
    </message>
    <message>
        <source>The value is empty, so nothing was changed.</source>
        <translation>Значение пустое, поэтому ничего не изменено.</translation>
    </message>
    <message>
        <source>The value is no text in UTF-8, so nothing was changed.</source>
        <translation>Значение – не текст в UTF-8, поэтому ничего не изменено.</translation>
    </message>
    <message>
        <source>Acknowledged: %1</source>
        <translation>Подтверждено: %1</translation>
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
        <source>Unchanged: %1</source>
        <translation>Без изменений: %1</translation>
    </message>
    <message>
        <source>Notes:</source>
        <translation>Примечания:</translation>
    </message>
    <message>
        <source>The output cannot be written (%1).</source>
        <translation>Не удаётся записать вывод (%1).</translation>
    </message>
    <message>
        <source>Monitors added:</source>
        <translation>Добавлено объектов:</translation>
    </message>
    <message>
        <source>Monitors changed:</source>
        <translation>Изменено объектов:</translation>
    </message>
    <message>
        <source>Monitors renamed:</source>
        <translation>Переименовано объектов:</translation>
    </message>
    <message>
        <source>Monitors removed:</source>
        <translation>Удалено объектов:</translation>
    </message>
    <message>
        <source>Groups added:</source>
        <translation>Добавлено групп:</translation>
    </message>
    <message>
        <source>Groups changed:</source>
        <translation>Изменено групп:</translation>
    </message>
    <message>
        <source>Groups removed:</source>
        <translation>Удалено групп:</translation>
    </message>
    <message>
        <source>Maintenance windows added:</source>
        <translation>Добавлено окон обслуживания:</translation>
    </message>
    <message>
        <source>Maintenance windows changed:</source>
        <translation>Изменено окон обслуживания:</translation>
    </message>
    <message>
        <source>Maintenance windows removed:</source>
        <translation>Удалено окон обслуживания:</translation>
    </message>
    <message>
        <source>The file changes nothing.</source>
        <translation>Этот файл ничего не меняет.</translation>
    </message>
    <message>
        <source>The running Vigia has ended; nothing more follows.</source>
        <translation>Vigia завершила работу; новых изменений не будет.</translation>
    </message>
    <message>
        <source>Changed: the policy</source>
        <translation>Изменено: правила оповещения</translation>
    </message>
    <message>
        <source>Changed: the address that is pinged</source>
        <translation>Изменено: адрес «ping_out»</translation>
    </message>
    <message>
        <source>Accounts added:</source>
        <translation>Добавлено учётных записей:</translation>
    </message>
    <message>
        <source>Accounts changed:</source>
        <translation>Изменено учётных записей:</translation>
    </message>
    <message>
        <source>Accounts removed:</source>
        <translation>Удалено учётных записей:</translation>
    </message>
    <message>
        <source>Channels added:</source>
        <translation>Добавлено каналов оповещения:</translation>
    </message>
    <message>
        <source>Channels changed:</source>
        <translation>Изменено каналов оповещения:</translation>
    </message>
    <message>
        <source>Channels removed:</source>
        <translation>Удалено каналов оповещения:</translation>
    </message>
    <message>
        <source>May run its program: %1</source>
        <translation>Может запускать свою программу: %1</translation>
    </message>
    <message>
        <source>Not away: messages go to the usual channels</source>
        <translation>Отсутствия нет: сообщения идут в обычные каналы</translation>
    </message>
    <message>
        <source>Changed: where reports are taken</source>
        <translation>Изменено: где принимаются сигналы активности</translation>
    </message>
    <message>
        <source>Changed: the bot that answers</source>
        <translation>Изменено: бот, который отвечает</translation>
    </message>
    <message>
        <source>Monitors that were imported alarm from now on; one that reports by itself (a heartbeat) is watched from its first report on, and its silence before is no alarm.</source>
        <translation>Импортированные объекты с этого момента вызывают тревогу; за тем, кто сам присылает сигналы активности, наблюдают с его первого сигнала, а молчание до него – не тревога.</translation>
    </message>
    <message>
        <source>Watched from now on: %1</source>
        <translation>Теперь ведётся наблюдение: %1</translation>
    </message>
    <message>
        <source>Watched from now on in the group “%2”: %1</source>
        <translation>Теперь ведётся наблюдение в группе «%2»: %1</translation>
    </message>
    <message>
        <source>Ignored from now on: %1</source>
        <translation>Теперь игнорируется: %1</translation>
    </message>
    <message>
        <source>not set as %1, and the password store does not answer</source>
        <translation>не задан как %1, а хранилище паролей не отвечает</translation>
    </message>
    <message numerus="yes">
        <source>The fire drill has begun: %n channel(s) are being told; sound and desktop only where Vigia&apos;s windows run</source>
        <translation>
            <numerusform>Учебная тревога началась: оповещается %n канал; звук и рабочий стол – только там, где открыты окна Vigia</numerusform>
            <numerusform>Учебная тревога началась: оповещаются %n канала; звук и рабочий стол – только там, где открыты окна Vigia</numerusform>
            <numerusform>Учебная тревога началась: оповещаются %n каналов; звук и рабочий стол – только там, где открыты окна Vigia</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The fire drill has begun: %n channel(s) are being told</source>
        <translation>
            <numerusform>Учебная тревога началась: оповещается %n канал</numerusform>
            <numerusform>Учебная тревога началась: оповещаются %n канала</numerusform>
            <numerusform>Учебная тревога началась: оповещаются %n каналов</numerusform>
        </translation>
    </message>
    <message>
        <source>The sound of this computer is off until you turn it on again: vigia unmute</source>
        <translation>Звук этого компьютера выключен, пока вы снова его не включите: vigia unmute</translation>
    </message>
    <message>
        <source>Sound off: %1, until %2</source>
        <translation>Без звука: %1, до %2</translation>
    </message>
    <message>
        <source>Sound off: %1, until its outage ends</source>
        <translation>Без звука: %1, до конца сбоя</translation>
    </message>
    <message>
        <source>Sound off: %1, until their outages end</source>
        <translation>Без звука: %1, до конца их сбоев</translation>
    </message>
    <message>
        <source>Alerts held: %1, until %2</source>
        <translation>Оповещения отложены: %1, до %2</translation>
    </message>
    <message numerus="yes">
        <source>%n message(s) are being sent again; “vigia status” says if they are not delivered this time either</source>
        <translation>
            <numerusform>%n сообщение отправляется снова; «vigia status» скажет, если и в этот раз оно не будет доставлено</numerusform>
            <numerusform>%n сообщения отправляются снова; «vigia status» скажет, если и в этот раз они не будут доставлены</numerusform>
            <numerusform>%n сообщений отправляются снова; «vigia status» скажет, если и в этот раз они не будут доставлены</numerusform>
        </translation>
    </message>
    <message>
        <source>There is nothing to send again: no message was left undelivered</source>
        <translation>Отправлять снова нечего: недоставленных сообщений нет</translation>
    </message>
    <message>
        <source>Vigia is not running for this data folder. Start it with “%1”.</source>
        <translation>Vigia не запущена для этой папки данных. Запустите её: «%1».</translation>
    </message>
    <message>
        <source>Vigia was never started by this user: there is no data folder %1. Start it with “vigia” or, without a window, with “%2”.</source>
        <translation>Этот пользователь ещё не запускал Vigia: папки данных %1 нет. Запустите её: «vigia» или, без окна, «%2».</translation>
    </message>
    <message>
        <source>There is no data folder %1. Correct --profile, or start Vigia there with “%2”.</source>
        <translation>Папки данных %1 нет. Исправьте --profile или запустите там Vigia: «%2».</translation>
    </message>
    <message>
        <source>There is neither a new sender nor a channel “%1”.</source>
        <translation>Нет ни нового отправителя, ни канала оповещения «%1».</translation>
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
    <name>Desktop</name>
    <message>
        <source>vigia-desktop [--minimized] [--profile DIR]

Shows what Vigia watches, in the tray and in windows, and sounds its alarm. A second start
raises the window of the first.

  --minimized     begin in the tray; without a tray, with the window minimised
  --profile DIR   keep everything that is written in DIR
  --version       the version of this program

Without a window: vigia --help</source>
        <translation>vigia-desktop [--minimized] [--profile DIR]

Показывает в трее и в окнах, за чем наблюдает Vigia, и подаёт её сигнал тревоги.
Повторный запуск показывает окно уже запущенной программы.

  --minimized     начать в трее; если его нет – со свёрнутым окном
  --profile DIR   хранить всё записываемое в DIR
  --version       версия этой программы

Без окна: vigia --help</translation>
    </message>
    <message>
        <source>Another Vigia has this data folder&apos;s windows and does not answer.</source>
        <translation>Окна этой папки данных открыты другой запущенной Vigia, и она не отвечает.</translation>
    </message>
    <message>
        <source>“%1” is not understood; see vigia-desktop --help</source>
        <translation>Непонятно «%1»; см. vigia-desktop --help</translation>
    </message>
    <message>
        <source>There is no display here. To watch without one: vigia --headless</source>
        <translation>Здесь нет экрана. Чтобы наблюдать без него: vigia --headless</translation>
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
        <source>There is no channel “%1”.</source>
        <translation>Нет канала оповещения «%1».</translation>
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
        <source>Nobody would be told: nobody has allowed “%1” to run %2. Allow it with “vigia approve”, or in Settings › Channels.</source>
        <translation>Никто не был бы оповещён: никто не разрешил «%1» запускать %2. Разрешите это командой «vigia approve» или в «Настройки › Каналы».</translation>
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
    <message>
        <source>This Vigia runs as a service and goes on watching; end it where it was started.</source>
        <translation>Эта Vigia работает как служба и продолжает наблюдать; завершите её там, где она запущена.</translation>
    </message>
    <message>
        <source>A fire drill is under way already. Acknowledge it to end it.</source>
        <translation>Учебная тревога уже идёт. Подтвердите её, чтобы завершить.</translation>
    </message>
    <message>
        <source>This Vigia has no password store. A secret can be the file %1 or the environment variable %2.</source>
        <translation>В этой сборке Vigia нет хранилища паролей. Секретом может быть файл %1 или переменная окружения %2.</translation>
    </message>
    <message>
        <source>The system&apos;s password store is locked, so nothing was changed. Unlock it and try again.</source>
        <translation>Системное хранилище паролей заблокировано, поэтому ничего не изменено. Разблокируйте его и попробуйте ещё раз.</translation>
    </message>
    <message>
        <source>The system&apos;s password store refused it.</source>
        <translation>Системное хранилище паролей отказало.</translation>
    </message>
    <message>
        <source>The system&apos;s password store cannot be reached, so nothing was changed. A secret can also be the file %1 or the environment variable %2.</source>
        <translation>Системное хранилище паролей недоступно, поэтому ничего не изменено. Секретом может быть и файл %1 или переменная окружения %2.</translation>
    </message>
    <message>
        <source>There is no new sender “%1”.</source>
        <translation>Нет нового отправителя «%1».</translation>
    </message>
    <message>
        <source>“%1” is acknowledged already, by %2, since %3.</source>
        <translation>«%1» уже подтверждено: %2, %3.</translation>
    </message>
    <message>
        <source>It is in force, but could not be stored: a restart would forget it.</source>
        <translation>Это действует, но не сохранено: после перезапуска забудется.</translation>
    </message>
    <message>
        <source>It could not be stored, so nothing was changed.</source>
        <translation>Сохранить не удалось, поэтому ничего не изменено.</translation>
    </message>
</context>
<context>
    <name>FieldTitle</name>
    <message>
        <source>Check every</source>
        <translation>Проверять каждые</translation>
    </message>
    <message>
        <source>Wait at most</source>
        <translation>Ждать не дольше</translation>
    </message>
    <message>
        <source>Alarm after failures</source>
        <translation>Тревога после неудач подряд</translation>
    </message>
    <message>
        <source>Look again after</source>
        <translation>Проверить снова через</translation>
    </message>
    <message>
        <source>Up after good answers</source>
        <translation>Работает после успешных проверок</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>Важность</translation>
    </message>
    <message>
        <source>Good statuses</source>
        <translation>Верные коды HTTP</translation>
    </message>
    <message>
        <source>Must contain</source>
        <translation>Должен содержать</translation>
    </message>
    <message>
        <source>Must not contain</source>
        <translation>Не должен содержать</translation>
    </message>
    <message>
        <source>Must match</source>
        <translation>Должен соответствовать</translation>
    </message>
    <message>
        <source>JSON value</source>
        <translation>Значение JSON</translation>
    </message>
    <message>
        <source>Slow above</source>
        <translation>Медленно, если дольше</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Метод</translation>
    </message>
    <message>
        <source>Headers</source>
        <translation>Заголовки</translation>
    </message>
    <message>
        <source>Body</source>
        <translation>Тело запроса</translation>
    </message>
    <message>
        <source>User and password</source>
        <translation>Пользователь и пароль</translation>
    </message>
    <message>
        <source>Bearer token</source>
        <translation>Токен Bearer</translation>
    </message>
    <message>
        <source>Redirects to follow</source>
        <translation>Сколько перенаправлений</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>Прокси</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>Сертификат</translation>
    </message>
    <message>
        <source>Oldest TLS</source>
        <translation>Минимальная версия TLS</translation>
    </message>
    <message>
        <source>Warn before its end</source>
        <translation>Предупреждать до истечения</translation>
    </message>
    <message>
        <source>Alert by</source>
        <translation>Оповещать через</translation>
    </message>
    <message>
        <source>Repeat every</source>
        <translation>Повторять каждые</translation>
    </message>
    <message>
        <source>When nobody reacts</source>
        <translation>Если никто не реагирует</translation>
    </message>
    <message>
        <source>Depends on</source>
        <translation>Зависит от</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Метки</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Заметка</translation>
    </message>
</context>
<context>
    <name>Headline</name>
    <message numerus="yes">
        <source>%n down</source>
        <translation>
            <numerusform>Не работает: %n</numerusform>
            <numerusform>Не работает: %n</numerusform>
            <numerusform>Не работает: %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %n down</source>
        <translation>
            <numerusform>Не работает ни один (%n)</numerusform>
            <numerusform>Не работает ни один (%n)</numerusform>
            <numerusform>Не работает ни один (%n)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n down, acknowledged</source>
        <translation>
            <numerusform>Не работает, подтверждено: %n</numerusform>
            <numerusform>Не работает, подтверждено: %n</numerusform>
            <numerusform>Не работает, подтверждено: %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %n down, acknowledged</source>
        <translation>
            <numerusform>Не работает ни один, подтверждено (%n)</numerusform>
            <numerusform>Не работает ни один, подтверждено (%n)</numerusform>
            <numerusform>Не работает ни один, подтверждено (%n)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n warning(s)</source>
        <translation>
            <numerusform>%n предупреждение</numerusform>
            <numerusform>%n предупреждения</numerusform>
            <numerusform>%n предупреждений</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Warnings for all %n</source>
        <translation>
            <numerusform>Предупреждения у всех (%n)</numerusform>
            <numerusform>Предупреждения у всех (%n)</numerusform>
            <numerusform>Предупреждения у всех (%n)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n warning(s), acknowledged</source>
        <translation>
            <numerusform>%n предупреждение, подтверждено</numerusform>
            <numerusform>%n предупреждения, подтверждено</numerusform>
            <numerusform>%n предупреждений, подтверждено</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Warnings for all %n, acknowledged</source>
        <translation>
            <numerusform>Предупреждения у всех, подтверждено (%n)</numerusform>
            <numerusform>Предупреждения у всех, подтверждено (%n)</numerusform>
            <numerusform>Предупреждения у всех, подтверждено (%n)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n affected by others</source>
        <translation>
            <numerusform>Из-за других не работает: %n</numerusform>
            <numerusform>Из-за других не работает: %n</numerusform>
            <numerusform>Из-за других не работает: %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %n affected by others</source>
        <translation>
            <numerusform>Из-за других не работает ни один (%n)</numerusform>
            <numerusform>Из-за других не работает ни один (%n)</numerusform>
            <numerusform>Из-за других не работает ни один (%n)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new monitor(s) do not answer yet</source>
        <translation>
            <numerusform>%n новый объект пока не отвечает</numerusform>
            <numerusform>%n новых объекта пока не отвечают</numerusform>
            <numerusform>%n новых объектов пока не отвечают</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unknown</source>
        <translation>
            <numerusform>Неизвестно: %n</numerusform>
            <numerusform>Неизвестно: %n</numerusform>
            <numerusform>Неизвестно: %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %n unknown</source>
        <translation>
            <numerusform>Обо всех неизвестно (%n)</numerusform>
            <numerusform>Обо всех неизвестно (%n)</numerusform>
            <numerusform>Обо всех неизвестно (%n)</numerusform>
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
        <source>All %n up</source>
        <translation>
            <numerusform>Работает: %n из %n</numerusform>
            <numerusform>Работают все (%n)</numerusform>
            <numerusform>Работают все (%n)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n in maintenance</source>
        <translation>
            <numerusform>На обслуживании: %n</numerusform>
            <numerusform>На обслуживании: %n</numerusform>
            <numerusform>На обслуживании: %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %n in maintenance</source>
        <translation>
            <numerusform>На обслуживании все (%n)</numerusform>
            <numerusform>На обслуживании все (%n)</numerusform>
            <numerusform>На обслуживании все (%n)</numerusform>
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
    <message numerus="yes">
        <source>All %n paused</source>
        <translation>
            <numerusform>На паузе все (%n)</numerusform>
            <numerusform>На паузе все (%n)</numerusform>
            <numerusform>На паузе все (%n)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>alerts held for %n monitor(s)</source>
        <translation>
            <numerusform>оповещения отложены: %n объект</numerusform>
            <numerusform>оповещения отложены: %n объекта</numerusform>
            <numerusform>оповещения отложены: %n объектов</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 и ещё %n</numerusform>
            <numerusform>%1 и ещё %n</numerusform>
            <numerusform>%1 и ещё %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is watched yet</source>
        <translation>Пока ни за чем не наблюдаем</translation>
    </message>
    <message>
        <source>This computer has no connection since %1</source>
        <translation>У этого компьютера нет связи с %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1: how many of what, such as "2 down"; %2: their names</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Away until %1 (%2 left): messages go to “%3”</source>
        <translation>Отсутствие до %1 (ещё %2): сообщения идут в «%3»</translation>
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
    <message>
        <source>Messages were not delivered: %1</source>
        <translation>Сообщения не доставлены: %1</translation>
    </message>
    <message>
        <source>Messages cannot be sent at the moment, it is tried again: %1</source>
        <translation>Сейчас сообщения не отправляются, попытки продолжаются: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n message(s) were not delivered by “%1”.</source>
        <translation>
            <numerusform>%n сообщение не доставлено через «%1».</numerusform>
            <numerusform>%n сообщения не доставлены через «%1».</numerusform>
            <numerusform>%n сообщений не доставлено через «%1».</numerusform>
        </translation>
    </message>
    <message>
        <source>Messages by “%1” cannot be sent at the moment; it is tried again. %2</source>
        <translation>Сообщения через «%1» сейчас не отправляются; попытки продолжаются. %2</translation>
    </message>
    <message>
        <source>Another program uses the same Telegram bot, so nobody is answered in the chat; messages go on being sent. Stop that program, or give Vigia a bot of its own. Telegram says: %1</source>
        <translation>Того же бота Telegram использует другая программа, поэтому в чате никто не получает ответов; сообщения отправляются по-прежнему. Остановите ту программу или заведите для Vigia отдельного бота. Telegram сообщает: %1</translation>
    </message>
    <message>
        <source>Telegram does not know the bot&apos;s token, so nobody is answered in the chat. Keep the right one: vigia secret set %1</source>
        <translation>Telegram не знает токена бота, поэтому в чате никто не получает ответов. Сохраните правильный: vigia secret set %1</translation>
    </message>
    <message>
        <source>The bot cannot hear what is written to it at the moment; it tries again. %1</source>
        <translation>Бот сейчас не слышит, что ему пишут; попытки продолжаются. %1</translation>
    </message>
    <message>
        <source>Signs of life cannot be received: %1</source>
        <translation>Сигналы активности не удаётся принимать: %1</translation>
    </message>
    <message>
        <source>Signs of life are refused: %1</source>
        <translation>Сигналы отклоняются: %1</translation>
    </message>
    <message>
        <source>Signs of life are received, but %1</source>
        <translation>Сигналы активности принимаются, но %1</translation>
    </message>
    <message>
        <source>Messages by “%1” do not reach everybody they are for. %2</source>
        <translation>Сообщения через «%1» доходят не до всех, кому предназначены. %2</translation>
    </message>
    <message>
        <source>Messages by “%1” arrive, but its settings are out of date. %2</source>
        <translation>Сообщения через «%1» доходят, но его настройки устарели. %2</translation>
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
        <source>look at addresses (https://…) once; needs no data folder</source>
        <translation>проверить адреса (https://…) один раз; папка данных не нужна</translation>
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
        <source>secrets in the system&apos;s password store; “set” reads the value from the input</source>
        <translation>секреты в системном хранилище паролей; «set» читает значение из ввода</translation>
    </message>
    <message>
        <source>the list as a JSON document</source>
        <translation>список как документ JSON</translation>
    </message>
    <message>
        <source>how long to wait for the running Vigia (20s)</source>
        <translation>сколько ждать запущенную Vigia (20s)</translation>
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
        <source>until this time has passed</source>
        <translation>пока не пройдёт это время</translation>
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
        <source>the group in which a new sender is watched; made if there is none of that name</source>
        <translation>группа, в которой ведётся наблюдение за новым отправителем; если такой нет, она создаётся</translation>
    </message>
    <message>
        <source>all monitors</source>
        <translation>все объекты</translation>
    </message>
    <message>
        <source>do not check it at all, until “resume”</source>
        <translation>совсем не проверять, до «resume»</translation>
    </message>
    <message>
        <source>check again what is paused</source>
        <translation>снова проверять то, что на паузе</translation>
    </message>
    <message>
        <source>explain a state: what is known and what is expected</source>
        <translation>объяснить состояние: что известно и что ожидается</translation>
    </message>
    <message>
        <source>take up a configuration – YAML, JSON or one URL per line – whole or not at all</source>
        <translation>принять конфигурацию (YAML, JSON или по одному URL в строке), целиком или никак</translation>
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
        <source>write the configuration as text, for “import”</source>
        <translation>вывести конфигурацию текстом, для «import»</translation>
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
    <message>
        <source>all that a verb takes</source>
        <translation>всё, что принимает команда</translation>
    </message>
    <message>
        <source>Durations: 500ms 20s 5m 2h 1d. Quote a name that has spaces.</source>
        <translation>Длительности: 500ms 20s 5m 2h 1d. Имя с пробелами возьмите в кавычки.</translation>
    </message>
    <message>
        <source>of everything, as without a name: this computer&apos;s sound</source>
        <translation>всего, как и без имени: звук этого компьютера</translation>
    </message>
    <message>
        <source>the sound of this computer off; of a monitor named, until its outage ends</source>
        <translation>выключить звук этого компьютера; или одного объекта – до конца его сбоя</translation>
    </message>
    <message>
        <source>the sound of this computer, or of a monitor, on again</source>
        <translation>снова включить звук этого компьютера или одного объекта</translation>
    </message>
    <message>
        <source>the newest 1000 changes of state; with -f every new one, too</source>
        <translation>последние 1000 изменений состояния; с -f – и каждое новое</translation>
    </message>
    <message>
        <source>with --headless: end when the windows do, as when vigia-desktop starts it</source>
        <translation>с --headless: завершиться вместе с окнами, как при запуске из vigia-desktop</translation>
    </message>
    <message>
        <source>rehearse: a simulated outage that sounds and is told; acknowledge it to end it</source>
        <translation>репетиция: учебный сбой со звуком и оповещениями; подтверждение завершает его</translation>
    </message>
    <message>
        <source>messages go to this channel instead of the usual ones until then; 0s ends it</source>
        <translation>до этого времени сообщения идут в этот канал вместо обычных; 0s отменяет</translation>
    </message>
    <message>
        <source>not away any more: what is still down is told to the usual channels</source>
        <translation>отсутствие закончено: что ещё не работает, сообщается в обычные каналы</translation>
    </message>
    <message>
        <source>send signs of life to whoever watches this computer; needs no data folder</source>
        <translation>присылать сигналы активности тому, кто наблюдает за этим компьютером; папка данных не нужна</translation>
    </message>
    <message>
        <source>the time between two of them (60s)</source>
        <translation>время между двумя сигналами (60s)</translation>
    </message>
    <message>
        <source>who this computer is (its own name)</source>
        <translation>кто этот компьютер (его собственное имя)</translation>
    </message>
    <message>
        <source>log in as this user</source>
        <translation>войти как этот пользователь</translation>
    </message>
    <message>
        <source>with the password of this name, as “secret set” kept it</source>
        <translation>с паролем под этим именем, как его сохранил «secret set»</translation>
    </message>
    <message>
        <source>what Monitora&apos;s own file says, for the rest</source>
        <translation>остальное из собственного файла Monitora</translation>
    </message>
    <message>
        <source>start with the icon in the tray alone</source>
        <translation>запустить только со значком в трее</translation>
    </message>
    <message>
        <source>watch a new sender that reports; or allow a channel to run its program, which an imported one may not before</source>
        <translation>наблюдать за новым отправителем; или разрешить каналу запускать его программу, чего импортированный до этого не может</translation>
    </message>
    <message>
        <source>a new sender is not asked about any more, and its silence is no alarm</source>
        <translation>о новом отправителе больше не спрашивают, и его молчание тревоги не вызывает</translation>
    </message>
    <message>
        <source>messages that were not delivered: try them again, for another day</source>
        <translation>сообщения, которые не доставлены: отправлять снова, ещё сутки</translation>
    </message>
    <message>
        <source>all answer as expected</source>
        <translation>все отвечают как ожидается</translation>
    </message>
    <message>
        <source>a warning: a certificate is about to expire</source>
        <translation>предупреждение: срок действия сертификата истекает</translation>
    </message>
    <message>
        <source>one does not answer, or not as expected</source>
        <translation>один не отвечает или отвечает не как ожидается</translation>
    </message>
    <message>
        <source>this computer could not look, or wrong usage</source>
        <translation>этот компьютер не смог проверить, или неверный вызов</translation>
    </message>
    <message>
        <source>Without a verb the window and the icon in the tray are started. In a terminal: “vigia import FILE”, then “vigia --headless”.</source>
        <translation>Без команды запускаются окно и значок в трее. В терминале: «vigia import FILE», затем «vigia --headless».</translation>
    </message>
</context>
<context>
    <name>NotificationText</name>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1: still down, %2</source>
        <translation>%1: всё ещё не работает, %2</translation>
    </message>
    <message>
        <source>Since %1</source>
        <translation>С %1</translation>
    </message>
    <message>
        <source>%1: back to normal</source>
        <translation>%1: снова работает</translation>
    </message>
    <message>
        <source>Was down for %1</source>
        <translation>Не работало %1</translation>
    </message>
    <message numerus="yes">
        <source>%n outage(s)</source>
        <translation>
            <numerusform>%n сбой</numerusform>
            <numerusform>%n сбоя</numerusform>
            <numerusform>%n сбоев</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>и ещё %n</numerusform>
            <numerusform>и ещё %n</numerusform>
            <numerusform>и ещё %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Открыть</translation>
    </message>
    <message>
        <source>Acknowledge</source>
        <translation>Подтвердить</translation>
    </message>
    <message>
        <source>Mute</source>
        <translation>Выключить звук</translation>
    </message>
    <message>
        <source>%1: acknowledged by %2</source>
        <translation>%1: подтверждено, %2</translation>
    </message>
    <message numerus="yes">
        <source>%n outage(s) acknowledged</source>
        <translation>
            <numerusform>%n сбой подтверждён</numerusform>
            <numerusform>%n сбоя подтверждены</numerusform>
            <numerusform>%n сбоев подтверждено</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n outage(s) acknowledged by %1</source>
        <translation>
            <numerusform>%n сбой подтверждён: %1</numerusform>
            <numerusform>%n сбоя подтверждены: %1</numerusform>
            <numerusform>%n сбоев подтверждено: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>With a note…</source>
        <extracomment>Beside the button “Acknowledge”: the same, and a note for the others is asked for.</extracomment>
        <translation>С заметкой…</translation>
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
        <source>the password store is locked</source>
        <translation>хранилище паролей заблокировано</translation>
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
        <source>a fault of this computer</source>
        <translation>неполадка этого компьютера</translation>
    </message>
    <message>
        <source>the check was broken off</source>
        <translation>проверка прервана</translation>
    </message>
    <message>
        <source>no secure connection could be made (TLS: %1)</source>
        <translation>не удалось установить защищённое соединение (TLS: %1)</translation>
    </message>
    <message>
        <source>no secure connection could be made (TLS)</source>
        <translation>не удалось установить защищённое соединение (TLS)</translation>
    </message>
    <message>
        <source>the certificate is not accepted (%1)</source>
        <translation>сертификат не принят (%1)</translation>
    </message>
    <message>
        <source>HTTP %1 in %2, expected %3</source>
        <translation>HTTP %1 за %2, ожидалось %3</translation>
    </message>
    <message>
        <source>the JSON answer has no %1, expected “%2” there</source>
        <translation>в ответе JSON нет %1, где ожидалось «%2»</translation>
    </message>
    <message>
        <source>the JSON answer holds “%1” at %2, expected “%3”</source>
        <translation>в ответе JSON «%1» в %2, ожидалось «%3»</translation>
    </message>
    <message>
        <source>the proxy %1 cannot reach it</source>
        <translation>прокси %1 не может до него достучаться</translation>
    </message>
    <message>
        <source>matching the answer with “%1” takes too long</source>
        <translation>сравнение ответа с «%1» занимает слишком много времени</translation>
    </message>
    <message>
        <source>this computer was too busy to finish the check</source>
        <translation>этот компьютер был слишком занят, чтобы завершить проверку</translation>
    </message>
    <message>
        <source>its reports cannot be taken</source>
        <translation>принять его сигналы активности нельзя</translation>
    </message>
    <message>
        <source>a fault of this computer (%1)</source>
        <translation>неполадка этого компьютера (%1)</translation>
    </message>
    <message>
        <source>this is a fire drill</source>
        <translation>это учебная тревога</translation>
    </message>
    <message>
        <source>reported “%1”</source>
        <translation>сообщение: «%1»</translation>
    </message>
    <message>
        <source>reported</source>
        <translation>есть сигнал</translation>
    </message>
    <message>
        <source>silent for %1, expected at “%2”</source>
        <translation>нет сигнала %1, ожидался по «%2»</translation>
    </message>
    <message>
        <source>silent for %1, expected every %2</source>
        <translation>нет сигнала %1, ожидается каждые %2</translation>
    </message>
    <message numerus="yes">
        <source>silent for %1, like all %n that should have reported in “%2”</source>
        <translation>
            <numerusform>нет сигнала %1, как и от %n, от которого он ожидался в «%2»</numerusform>
            <numerusform>нет сигнала %1, как и от всех %n, от которых он ожидался в «%2»</numerusform>
            <numerusform>нет сигнала %1, как и от всех %n, от которых он ожидался в «%2»</numerusform>
        </translation>
    </message>
    <message>
        <source>reported a failure: “%1” (exit code %2)</source>
        <translation>сообщение о неудаче: «%1» (код завершения %2)</translation>
    </message>
    <message>
        <source>reported a failure (exit code %1)</source>
        <translation>сообщение о неудаче (код завершения %1)</translation>
    </message>
    <message>
        <source>reported a failure: “%1”</source>
        <translation>сообщение о неудаче: «%1»</translation>
    </message>
    <message>
        <source>reported a failure</source>
        <translation>сообщение о неудаче</translation>
    </message>
    <message>
        <source>began, but did not end within %1</source>
        <translation>начало было, но конца нет за %1</translation>
    </message>
    <message>
        <source>does not speak TLS there; if it is plain HTTP, write http://</source>
        <translation>там нет TLS; если это обычный HTTP, укажите http://</translation>
    </message>
    <message>
        <source>the secret %1 is missing</source>
        <translation>нет секрета %1</translation>
    </message>
    <message>
        <source>the password store refuses to give out the secret %1</source>
        <translation>хранилище паролей отказывается выдать секрет %1</translation>
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
        <source>has begun, not ended yet</source>
        <translation>началось, ещё не завершилось</translation>
    </message>
    <message>
        <source>has not said yet how it is</source>
        <translation>ещё не сообщало, всё ли в порядке</translation>
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
    <message>
        <source>failed once, looking again</source>
        <translation>одна неудача, проверяем снова</translation>
    </message>
    <message numerus="yes">
        <source>failed %n time(s), looking again</source>
        <translation>
            <numerusform>%n неудача, проверяем снова</numerusform>
            <numerusform>%n неудачи, проверяем снова</numerusform>
            <numerusform>%n неудач, проверяем снова</numerusform>
        </translation>
    </message>
    <message>
        <source>The sound of this computer is on.</source>
        <translation>Звук этого компьютера включён.</translation>
    </message>
    <message>
        <source>“%1” is up</source>
        <translation>«%1» работает</translation>
    </message>
    <message>
        <source>%1 (fire drill)</source>
        <translation>%1 (учебная тревога)</translation>
    </message>
    <message>
        <source>acknowledged by %1</source>
        <translation>подтверждено (%1)</translation>
    </message>
    <message>
        <source>acknowledged by %1: %2</source>
        <translation>подтверждено (%1): %2</translation>
    </message>
    <message>
        <source>alerts held until %1 (%2 left)</source>
        <translation>оповещения отложены до %1 (ещё %2)</translation>
    </message>
    <message>
        <source>waiting for its next signal</source>
        <translation>ожидается следующий сигнал</translation>
    </message>
    <message>
        <source>not checked again yet</source>
        <translation>повторно ещё не проверялось</translation>
    </message>
    <message>
        <source>Down, new</source>
        <translation>Не работает, новый</translation>
    </message>
    <message>
        <source>New senders: %1 (“vigia approve NAME” or “vigia ignore NAME”)</source>
        <translation>Новые отправители: %1 («vigia approve ИМЯ» или «vigia ignore ИМЯ»)</translation>
    </message>
    <message>
        <source>Send again what was not delivered: vigia send-again</source>
        <translation>Отправить недоставленное снова: vigia send-again</translation>
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
        <extracomment>a date for QLocale::toString(), e.g. 3 March 2026; quote words with ''</extracomment>
        <translation>d MMMM yyyy &apos;г.&apos;</translation>
    </message>
    <message>
        <source>ddd d MMM</source>
        <extracomment>a date for QLocale::toString(), e.g. Mon 30 Nov; quote words with ''</extracomment>
        <translation>ddd d MMM</translation>
    </message>
    <message>
        <source>ddd d MMM yyyy</source>
        <translation>ddd d MMM yyyy</translation>
    </message>
</context>
<context>
    <name>TrayText</name>
    <message>
        <source>No data since %1</source>
        <translation>Нет данных с %1</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>и ещё %n</numerusform>
            <numerusform>и ещё %n</numerusform>
            <numerusform>и ещё %n</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1: %2, since %3</source>
        <translation>%1: %2, с %3</translation>
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
        <source>A secret is no argument, others can see it there; its value is read from the input.</source>
        <translation>Секрет не указывается в аргументах: там его могут увидеть другие; его значение читается из ввода.</translation>
    </message>
    <message>
        <source>The name of a secret is 1 to 64 of a–z, 0–9 and hyphen, such as team-bot.</source>
        <translation>Имя секрета – от 1 до 64 символов a–z, 0–9 и дефис, например team-bot.</translation>
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
        <source>Something is missing: %1</source>
        <translation>Чего-то не хватает: %1</translation>
    </message>
    <message>
        <source>“%1” is too much; quote a name that has spaces.</source>
        <translation>«%1» – лишнее; имя с пробелами возьмите в кавычки.</translation>
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
        <translation>«%1» – не длительность для %2; длительности: 500ms, 20s, 5m, 2h, 1d.</translation>
    </message>
    <message>
        <source>“%1” are no HTTP statuses; right would be 200-299,304.</source>
        <translation>«%1» – не коды HTTP; верно было бы 200-299,304.</translation>
    </message>
    <message>
        <source>“%1” is no address that can be checked; right would be https://shop.example/health.</source>
        <translation>«%1» – не адрес, который можно проверить; верно было бы https://shop.example/health.</translation>
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
    <message>
        <source>“%1” is no address that takes signals; right would be https://vigia.example/signal.</source>
        <translation>«%1» не адрес, который принимает сигналы; правильно было бы https://vigia.example/signal.</translation>
    </message>
    <message>
        <source>“%1” is no name for this computer; right are letters, digits, _ and -, such as web-1.</source>
        <translation>«%1» не имя для этого компьютера; годятся латинские буквы, цифры, _ и -, например web-1.</translation>
    </message>
    <message>
        <source>“%1” is out of range for %2; right would be %3.</source>
        <translation>«%1» вне допустимого для %2; правильно было бы %3.</translation>
    </message>
    <message>
        <source>“%1” is too much.</source>
        <translation>«%1» – лишнее.</translation>
    </message>
    <message>
        <source>“%1” is too short for %2; it must be more than nothing.</source>
        <translation>«%1» – слишком мало для %2; должно быть больше нуля.</translation>
    </message>
</context>
<context>
    <name>Watch</name>
    <message numerus="yes">
        <source>Watching %n monitor(s)</source>
        <translation>
            <numerusform>Наблюдаем за %n объектом</numerusform>
            <numerusform>Наблюдаем за %n объектами</numerusform>
            <numerusform>Наблюдаем за %n объектами</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is watched yet; add monitors with “vigia import FILE”</source>
        <translation>Пока ни за чем не наблюдаем; добавить объекты: «vigia import FILE»</translation>
    </message>
    <message>
        <source>Ctrl+C ends</source>
        <translation>Ctrl+C завершает</translation>
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
        <source>Note:</source>
        <translation>Заметка:</translation>
    </message>
    <message>
        <source>Last changes:</source>
        <translation>Последние изменения:</translation>
    </message>
    <message>
        <source>must be valid</source>
        <translation>должен быть действителен</translation>
    </message>
    <message>
        <source>is not checked</source>
        <translation>не проверяется</translation>
    </message>
    <message>
        <source>must be issued by one in %1</source>
        <translation>должен быть выдан одним из тех, что в %1</translation>
    </message>
    <message>
        <source>must be %1 and no other</source>
        <translation>должен быть %1 и никакой другой</translation>
    </message>
    <message>
        <source>the answer contains “%1”</source>
        <translation>ответ содержит «%1»</translation>
    </message>
    <message>
        <source>the answer does not contain “%1”</source>
        <translation>ответ не содержит «%1»</translation>
    </message>
    <message>
        <source>the answer matches “%1”</source>
        <translation>ответ соответствует «%1»</translation>
    </message>
    <message>
        <source>the JSON answer holds “%1” at %2</source>
        <translation>в ответе JSON «%1» в %2</translation>
    </message>
    <message>
        <source>within %1, else it is a warning</source>
        <translation>за %1, иначе предупреждение</translation>
    </message>
    <message>
        <source>Asked with:</source>
        <translation>Запрос:</translation>
    </message>
    <message>
        <source>Expected:</source>
        <translation>Ожидается:</translation>
    </message>
    <message>
        <source>Certificate:</source>
        <translation>Сертификат:</translation>
    </message>
    <message>
        <source>Group:</source>
        <translation>Группа:</translation>
    </message>
    <message>
        <source>Tags:</source>
        <translation>Метки:</translation>
    </message>
    <message>
        <source>Maintenance:</source>
        <translation>Обслуживание:</translation>
    </message>
    <message>
        <source>%1, until %2</source>
        <translation>%1, до %2</translation>
    </message>
    <message>
        <source>every %1; an answer may take %2</source>
        <translation>каждые %1; ответа ждём %2</translation>
    </message>
    <message>
        <source>Alerts by:</source>
        <translation>Оповещение:</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>нет</translation>
    </message>
    <message>
        <source>Told:</source>
        <translation>Оповещения:</translation>
    </message>
    <message>
        <source>until %1 (%2 left)</source>
        <translation>до %1 (ещё %2)</translation>
    </message>
    <message>
        <source>Last sign of life:</source>
        <translation>Последний сигнал активности:</translation>
    </message>
    <message>
        <source>Run under way:</source>
        <translation>Идёт выполнение:</translation>
    </message>
    <message>
        <source>Next sign of life:</source>
        <translation>Следующий сигнал активности:</translation>
    </message>
    <message>
        <source>Signs of life:</source>
        <translation>Сигналы активности:</translation>
    </message>
    <message>
        <source>Longest run:</source>
        <translation>Самое долгое выполнение:</translation>
    </message>
</context>
<context>
    <name>vigia::AboutDialog</name>
    <message>
        <source>About</source>
        <translation>О программе</translation>
    </message>
    <message>
        <source>Watches the services you depend on and tells you when one of them stops working.</source>
        <translation>Наблюдает за службами, от которых вы зависите, и сообщает, когда какая-либо из них перестаёт работать.</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Лицензия</translation>
    </message>
    <message>
        <source>GNU General Public License, version 3 or later; without any warranty</source>
        <translation>Стандартная общественная лицензия GNU (GPL) версии 3 или новее; без каких-либо гарантий</translation>
    </message>
    <message>
        <source>Data folder</source>
        <translation>Папка данных</translation>
    </message>
    <message>
        <source>&amp;Copy all</source>
        <translation>&amp;Копировать всё</translation>
    </message>
    <message>
        <source>C&amp;lose</source>
        <translation>&amp;Закрыть</translation>
    </message>
</context>
<context>
    <name>vigia::AccountEditor</name>
    <message>
        <source>Mail account %1</source>
        <translation>Почтовая учётная запись «%1»</translation>
    </message>
    <message>
        <source>Add mail account</source>
        <translation>Добавить почтовую учётную запись</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Имя</translation>
    </message>
    <message>
        <source>What it is called here; channels name it.</source>
        <translation>Как она называется здесь; на неё ссылаются каналы.</translation>
    </message>
    <message>
        <source>&amp;Provider</source>
        <translation>&amp;Почтовая служба</translation>
    </message>
    <message>
        <source>What the provider asks for</source>
        <translation>Чего требует почтовая служба</translation>
    </message>
    <message>
        <source>Se&amp;rver</source>
        <translation>&amp;Сервер</translation>
    </message>
    <message>
        <source>P&amp;ort</source>
        <translation>П&amp;орт</translation>
    </message>
    <message>
        <source>STARTTLS: encrypted before anything is sent (usually port 587)</source>
        <translation>STARTTLS: шифруется до отправки (обычно порт 587)</translation>
    </message>
    <message>
        <source>TLS from the first byte (usually port 465)</source>
        <translation>TLS с первого байта (обычно порт 465)</translation>
    </message>
    <message>
        <source>None: everything can be read on the way</source>
        <translation>Нет: по пути всё можно прочитать</translation>
    </message>
    <message>
        <source>&amp;Encryption</source>
        <translation>&amp;Шифрование</translation>
    </message>
    <message>
        <source>Certificate &amp;authority</source>
        <translation>&amp;Центр сертификации</translation>
    </message>
    <message>
        <source>The file of an authority of your own, which is trusted instead of the system&apos;s. Usually empty.</source>
        <translation>Файл собственного центра, которому доверяют вместо системных. Обычно пусто.</translation>
    </message>
    <message>
        <source>Sen&amp;der</source>
        <translation>Отпра&amp;витель</translation>
    </message>
    <message>
        <source>Whom the mail is from: an address, or a name and an address.</source>
        <translation>От кого письма: адрес или имя и адрес.</translation>
    </message>
    <message>
        <source>&amp;User</source>
        <translation>По&amp;льзователь</translation>
    </message>
    <message>
        <source>Often the mail address. Empty: the server asks for no login.</source>
        <translation>Часто это адрес почты. Пусто: сервер не требует входа.</translation>
    </message>
    <message>
        <source>Pass&amp;word</source>
        <translation>Па&amp;роль</translation>
    </message>
    <message>
        <source>&amp;Kept under the name</source>
        <translation>Хранится под име&amp;нем</translation>
    </message>
    <message>
        <source>Small letters, digits and hyphens. The configuration has only this name in it.</source>
        <translation>Строчные латинские буквы, цифры и дефисы. В конфигурации стоит только это имя.</translation>
    </message>
    <message>
        <source>Send a &amp;test to the sender</source>
        <translation>Отпр&amp;авить пробу отправителю</translation>
    </message>
    <message>
        <source>Choose another provider or server.</source>
        <translation>Выберите другую службу или сервер.</translation>
    </message>
    <message>
        <source>It needs a name.</source>
        <translation>Нужно имя.</translation>
    </message>
    <message>
        <source>It needs a server.</source>
        <translation>Нужен сервер.</translation>
    </message>
    <message>
        <source>Say whom the mail is from.</source>
        <translation>Укажите, от кого письма.</translation>
    </message>
    <message>
        <source>Something above needs a correction.</source>
        <translation>Выше нужно что-то исправить.</translation>
    </message>
</context>
<context>
    <name>vigia::AccountsPage</name>
    <message>
        <source>Mail accounts</source>
        <translation>Почта</translation>
    </message>
    <message>
        <source>The servers through which mail is sent. Channels name an account; its password lies with the secrets.</source>
        <translation>Серверы, через которые отправляется почта. Каналы ссылаются на учётную запись; её пароль лежит среди секретов.</translation>
    </message>
    <message>
        <source>There are no accounts yet. One is needed before alerts can be mailed.</source>
        <translation>Учётных записей ещё нет. Без неё оповещения по почте не отправить.</translation>
    </message>
    <message>
        <source>%1, port %2</source>
        <translation>%1, порт %2</translation>
    </message>
    <message>
        <source>from %1</source>
        <translation>от %1</translation>
    </message>
    <message>
        <source>without a login</source>
        <translation>без входа</translation>
    </message>
    <message>
        <source>“%1” cannot be deleted: it is used by %2. Give them another account, or delete them first.</source>
        <translation>«%1» нельзя удалить: используется в %2. Сначала дайте им другую учётную запись или удалите их.</translation>
    </message>
</context>
<context>
    <name>vigia::AcknowledgeNote</name>
    <message>
        <source>Acknowledge</source>
        <translation>Подтвердить</translation>
    </message>
    <message>
        <source>Ends sound, repeats and escalation of this outage, for everybody.</source>
        <translation>Прекращает звук, повторы и эскалацию этого сбоя для всех.</translation>
    </message>
    <message>
        <source>A note for the others, if you like</source>
        <translation>Заметка для остальных, если нужно</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Заметка</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
    <message>
        <source>Ends sound, repeats and escalation until it is stable again, for everybody.</source>
        <translation>Прекращает звук, повторы и эскалацию, пока снова не станет стабильно, для всех.</translation>
    </message>
    <message>
        <source>Acknowledged by somebody else meanwhile: %1</source>
        <translation>Тем временем подтвердил кто-то другой: %1</translation>
    </message>
    <message>
        <source>Over before it was acknowledged: %1</source>
        <translation>Закончилось раньше, чем было подтверждено: %1</translation>
    </message>
    <message>
        <source>Ends sound, repeats and escalation of these outages, for everybody.</source>
        <translation>Прекращает звук, повторы и эскалацию этих сбоев для всех.</translation>
    </message>
</context>
<context>
    <name>vigia::Alarm</name>
    <message>
        <source>No data since %1: this may be over by now</source>
        <translation>Нет данных с %1: сбой, возможно, уже закончился</translation>
    </message>
</context>
<context>
    <name>vigia::AlarmModel</name>
    <message>
        <source>Down for %1</source>
        <translation>Не работает %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a name and its state</comment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>vigia::AlarmWindow</name>
    <message>
        <source>For %1</source>
        <translation>На %1</translation>
    </message>
    <message>
        <source>Until tomorrow, 8:00</source>
        <translation>До завтра, 8:00</translation>
    </message>
    <message>
        <source>Note for the others (optional)</source>
        <translation>Заметка для остальных (необязательно)</translation>
    </message>
    <message>
        <source>&amp;Acknowledge</source>
        <translation>&amp;Подтвердить</translation>
    </message>
    <message>
        <source>I know, I am on it: ends the sound and the repeated alerts of this outage, for everybody</source>
        <translation>Знаю, занимаюсь: прекращает звук и повторные оповещения об этом сбое, для всех</translation>
    </message>
    <message>
        <source>&amp;Mute</source>
        <translation>&amp;Выключить звук</translation>
    </message>
    <message>
        <source>Only this computer&apos;s sound, until the outage ends; messages go on</source>
        <translation>Только звук этого компьютера, до конца сбоя; сообщения продолжаются</translation>
    </message>
    <message>
        <source>&amp;Hold alerts</source>
        <translation>О&amp;тложить оповещения</translation>
    </message>
    <message>
        <source>No sound and no messages until then; it is still checked</source>
        <translation>До тех пор без звука и сообщений; проверки продолжаются</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>&amp;Открыть</translation>
    </message>
    <message>
        <source>Open the address in the browser</source>
        <translation>Открыть адрес в браузере</translation>
    </message>
    <message>
        <source>&amp;Show in the dashboard</source>
        <translation>По&amp;казать на панели</translation>
    </message>
    <message>
        <source>Sound settings…</source>
        <translation>Настройки звука…</translation>
    </message>
    <message>
        <source>Outages</source>
        <translation>Сбои</translation>
    </message>
    <message>
        <source>since %1</source>
        <translation>с %1</translation>
    </message>
    <message numerus="yes">
        <source>%n outage(s) – Vigia</source>
        <translation>
            <numerusform>%n сбой – Vigia</numerusform>
            <numerusform>%n сбоя – Vigia</numerusform>
            <numerusform>%n сбоев – Vigia</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n outage(s)</source>
        <translation>
            <numerusform>%n сбой</numerusform>
            <numerusform>%n сбоя</numerusform>
            <numerusform>%n сбоев</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Acknowledge a&amp;ll %n</source>
        <translation>
            <numerusform>Подтвердить вс&amp;е %n</numerusform>
            <numerusform>Подтвердить вс&amp;е %n</numerusform>
            <numerusform>Подтвердить вс&amp;е %n</numerusform>
        </translation>
    </message>
    <message>
        <source>nothing is wrong; acknowledge to end the drill</source>
        <translation>ничего не случилось; подтверждение завершит учебную тревогу</translation>
    </message>
    <message>
        <source>Fire drill – Vigia</source>
        <translation>Учебная тревога – Vigia</translation>
    </message>
    <message>
        <source>%1, or a click into the note, brings the keyboard here.</source>
        <translation>%1 или щелчок в поле заметки передаёт клавиатуру этому окну.</translation>
    </message>
    <message>
        <source>A click into the note brings the keyboard here.</source>
        <translation>Щелчок в поле заметки передаёт клавиатуру этому окну.</translation>
    </message>
</context>
<context>
    <name>vigia::Announcer</name>
    <message numerus="yes">
        <source>%n monitor(s) are back</source>
        <translation>
            <numerusform>%n объект снова работает</numerusform>
            <numerusform>%n объекта снова работают</numerusform>
            <numerusform>%n объектов снова работают</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n warning(s)</source>
        <translation>
            <numerusform>%n предупреждение</numerusform>
            <numerusform>%n предупреждения</numerusform>
            <numerusform>%n предупреждений</numerusform>
        </translation>
    </message>
    <message>
        <source>This is a test</source>
        <translation>Это проба</translation>
    </message>
    <message>
        <source>Messages of Vigia look like this.</source>
        <translation>Так выглядят сообщения Vigia.</translation>
    </message>
</context>
<context>
    <name>vigia::ArrangedModel</name>
    <message>
        <source>Folded</source>
        <translation>Свёрнуто</translation>
    </message>
    <message>
        <source>Unfolded</source>
        <translation>Развёрнуто</translation>
    </message>
    <message>
        <source>Without a group</source>
        <translation>Без группы</translation>
    </message>
</context>
<context>
    <name>vigia::AwayDialog</name>
    <message>
        <source>Away</source>
        <translation>Отсутствие</translation>
    </message>
    <message>
        <source>Until then messages go to a colleague&apos;s channel instead. What is set for this computer stays as it is: its sound and the messages on its desktop.</source>
        <translation>До этого времени сообщения идут в канал коллеги. На этом компьютере всё остаётся как есть: звук и сообщения на рабочем столе.</translation>
    </message>
    <message>
        <source>&amp;Messages go to</source>
        <translation>&amp;Сообщения идут в</translation>
    </message>
    <message>
        <source>I am &amp;away</source>
        <translation>&amp;Начать отсутствие</translation>
    </message>
    <message>
        <source>&amp;Until</source>
        <translation>&amp;До</translation>
    </message>
    <message>
        <source>in %1</source>
        <translation>через %1</translation>
    </message>
    <message>
        <source>No channel is set up that could be told instead.</source>
        <translation>Нет канала, который мог бы их принять.</translation>
    </message>
    <message>
        <source>That time is over.</source>
        <translation>Это время уже прошло.</translation>
    </message>
</context>
<context>
    <name>vigia::BoardModel</name>
    <message>
        <source>%1: %2</source>
        <comment>a name and its state</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>No data</source>
        <translation>Нет данных</translation>
    </message>
    <message>
        <source>and %1 more</source>
        <comment>at least two monitors that have no bar</comment>
        <translation>и ещё %1</translation>
    </message>
    <message>
        <source>and %1 more, all up</source>
        <comment>at least two monitors that have no bar</comment>
        <translation>и ещё %1, все работают</translation>
    </message>
</context>
<context>
    <name>vigia::BoardWindow</name>
    <message>
        <source>Open the log</source>
        <translation>Открыть журнал</translation>
    </message>
    <message>
        <source>%1: open the log</source>
        <translation>%1: открыть журнал</translation>
    </message>
    <message>
        <source>Board</source>
        <translation>Табло</translation>
    </message>
    <message>
        <source>Board – Vigia</source>
        <translation>Табло – Vigia</translation>
    </message>
    <message>
        <source>Nothing is watched yet.</source>
        <translation>Пока ничего не наблюдается.</translation>
    </message>
    <message>
        <source>Waiting for what is known…</source>
        <translation>Ожидание данных…</translation>
    </message>
    <message>
        <source>No data since %1</source>
        <translation>Нет данных с %1</translation>
    </message>
    <message>
        <source>This computer has no connection since %1</source>
        <translation>У этого компьютера нет связи с %1</translation>
    </message>
    <message>
        <source>Last check %1</source>
        <translation>Последняя проверка %1</translation>
    </message>
    <message>
        <source>&amp;Full screen</source>
        <translation>&amp;Во весь экран</translation>
    </message>
</context>
<context>
    <name>vigia::BulkEditor</name>
    <message>
        <source>What changes</source>
        <translation>Что изменится</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Сохранить</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>О&amp;тмена</translation>
    </message>
    <message>
        <source>Change several</source>
        <translation>Изменить несколько</translation>
    </message>
    <message>
        <source>&amp;Group</source>
        <translation>&amp;Группа</translation>
    </message>
    <message>
        <source>Leave as it is</source>
        <translation>Оставить как есть</translation>
    </message>
    <message>
        <source>Set to</source>
        <translation>Задать</translation>
    </message>
    <message>
        <source>Inherit</source>
        <translation>Наследовать</translation>
    </message>
    <message>
        <source>%1: what becomes of it</source>
        <translation>%1: что сделать</translation>
    </message>
    <message>
        <source>Reading the configuration…</source>
        <translation>Чтение конфигурации…</translation>
    </message>
    <message>
        <source>Something above needs a correction.</source>
        <translation>Выше нужно что-то исправить.</translation>
    </message>
    <message>
        <source>Something above is still empty.</source>
        <translation>Выше что-то ещё не заполнено.</translation>
    </message>
    <message>
        <source>group (%1)</source>
        <translation>группа (%1)</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Nothing changes.</source>
        <translation>Ничего не изменится.</translation>
    </message>
    <message numerus="yes">
        <source>%n of them change(s): %1</source>
        <translation>
            <numerusform>Изменится %n объект: %1</numerusform>
            <numerusform>Изменятся %n объекта: %1</numerusform>
            <numerusform>Изменятся %n объектов: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them report(s) by itself; what is about an address leaves it as it is.</source>
        <translation>
            <numerusform>%n из них сам подаёт сигналы; то, что касается адресов, его не меняет.</numerusform>
            <numerusform>%n из них сами подают сигналы; то, что касается адресов, их не меняет.</numerusform>
            <numerusform>%n из них сами подают сигналы; то, что касается адресов, их не меняет.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vigia::ChannelEditor</name>
    <message>
        <source>Channel %1</source>
        <translation>Канал оповещения «%1»</translation>
    </message>
    <message>
        <source>Add channel</source>
        <translation>Добавить канал оповещения</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Имя</translation>
    </message>
    <message>
        <source>What it is called here; monitors name it.</source>
        <translation>Как он называется здесь; на него ссылаются объекты.</translation>
    </message>
    <message>
        <source>It tells &amp;by</source>
        <translation>&amp;Способ</translation>
    </message>
    <message>
        <source>What it tells</source>
        <translation>О чём сообщает</translation>
    </message>
    <message>
        <source>This computer&apos;s</source>
        <translation>Как у этого компьютера</translation>
    </message>
    <message>
        <source>&amp;Language of its messages</source>
        <translation>&amp;Язык сообщений</translation>
    </message>
    <message>
        <source>Send t&amp;est</source>
        <translation>Отправить &amp;пробу</translation>
    </message>
    <message>
        <source>It needs a name.</source>
        <translation>Нужно имя.</translation>
    </message>
    <message>
        <source>Say what it tells.</source>
        <translation>Укажите, о чём сообщать.</translation>
    </message>
    <message>
        <source>Something above needs a correction.</source>
        <translation>Выше нужно что-то исправить.</translation>
    </message>
    <message>
        <source>Rarely needed</source>
        <translation>Нужно редко</translation>
    </message>
    <message>
        <source>none yet</source>
        <translation>пока нет</translation>
    </message>
    <message>
        <source>Mail &amp;account</source>
        <translation>По&amp;чтовая учётная запись</translation>
    </message>
    <message>
        <source>Through which server; accounts have a page of their own.</source>
        <translation>Через какой сервер; у учётных записей своя страница.</translation>
    </message>
    <message>
        <source>T&amp;o</source>
        <translation>&amp;Кому</translation>
    </message>
    <message>
        <source>Mail addresses, commas between them. Empty: who is responsible for the monitor&apos;s group.</source>
        <translation>Адреса почты через запятую. Пусто: ответственный за группу объекта.</translation>
    </message>
    <message>
        <source>A bot sends the messages. @BotFather in Telegram makes one, and gives its token.</source>
        <translation>Сообщения отправляет бот. Его создаёт и выдаёт его токен @BotFather в Telegram.</translation>
    </message>
    <message>
        <source>&amp;Token of the bot</source>
        <translation>Токен &amp;бота</translation>
    </message>
    <message>
        <source>C&amp;hat</source>
        <translation>Ч&amp;ат</translation>
    </message>
    <message>
        <source>Its number, negative for groups, or @channelname; found by the button above.</source>
        <translation>Его номер, у групп отрицательный, или @channelname; находится кнопкой выше.</translation>
    </message>
    <message>
        <source>The token is &amp;kept under the name</source>
        <translation>Токен хранится под име&amp;нем</translation>
    </message>
    <message>
        <source>Small letters, digits and hyphens. The configuration has only this name in it.</source>
        <translation>Строчные латинские буквы, цифры и дефисы. В конфигурации стоит только это имя.</translation>
    </message>
    <message>
        <source>To&amp;pic</source>
        <translation>Т&amp;ема</translation>
    </message>
    <message>
        <source>Of a group with topics: the number of one.</source>
        <translation>Для группы с темами: номер темы.</translation>
    </message>
    <message>
        <source>Pro&amp;xy</source>
        <translation>Пр&amp;окси</translation>
    </message>
    <message>
        <source>automatic, none, system, http://HOST:PORT or socks5://HOST:PORT</source>
        <translation>automatic, none, system, http://HOST:PORT или socks5://HOST:PORT</translation>
    </message>
    <message>
        <source>Address of the API</source>
        <translation>Адрес API</translation>
    </message>
    <message>
        <source>Of a server of your own that Telegram&apos;s takes.</source>
        <translation>Собственного сервера вместо сервера Telegram.</translation>
    </message>
    <message>
        <source>The address &amp;itself is a secret</source>
        <translation>Сам адрес – сек&amp;рет</translation>
    </message>
    <message>
        <source>As where whoever knows it may post there.</source>
        <translation>Например, если отправлять туда может всякий, кто его знает.</translation>
    </message>
    <message>
        <source>A&amp;ddress</source>
        <translation>&amp;Адрес</translation>
    </message>
    <message>
        <source>The alert is posted there as Alertmanager does it.</source>
        <translation>Оповещение отправляется туда, как это делает Alertmanager.</translation>
    </message>
    <message>
        <source>Secret a&amp;ddress</source>
        <translation>Секретный &amp;адрес</translation>
    </message>
    <message>
        <source>&amp;Kept under the name</source>
        <translation>Хранится под име&amp;нем</translation>
    </message>
    <message>
        <source>&amp;Headers</source>
        <translation>&amp;Заголовки</translation>
    </message>
    <message>
        <source>One to a line, Name: value. A secret by its name: Authorization: {secret: shop-token}</source>
        <translation>По одному в строке, Name: value. Секрет – по имени: Authorization: {secret: shop-token}</translation>
    </message>
    <message>
        <source>Certificate &amp;authority</source>
        <translation>&amp;Центр сертификации</translation>
    </message>
    <message>
        <source>The file of an authority of your own, which is trusted instead of the system&apos;s. Usually empty.</source>
        <translation>Файл собственного центра, которому доверяют вместо системных. Обычно пусто.</translation>
    </message>
    <message>
        <source>&amp;Program</source>
        <translation>Про&amp;грамма</translation>
    </message>
    <message>
        <source>Its full path. It is run without a shell; the alert is in its environment, and as JSON on its standard input.</source>
        <translation>Полный путь. Запускается без оболочки; оповещение – в её окружении и, как JSON, на стандартном вводе.</translation>
    </message>
    <message>
        <source>Ch&amp;oose…</source>
        <translation>В&amp;ыбрать…</translation>
    </message>
    <message>
        <source>Ar&amp;guments</source>
        <translation>Аргу&amp;менты</translation>
    </message>
    <message>
        <source>One to a line.</source>
        <translation>По одному в строке.</translation>
    </message>
    <message>
        <source>&amp;Wait at most</source>
        <translation>&amp;Ждать не дольше</translation>
    </message>
    <message>
        <source>After that it is ended: 30s, 2m</source>
        <translation>Затем программа завершается: 30s, 2m</translation>
    </message>
    <message>
        <source>Allow this p&amp;rogram to run</source>
        <translation>&amp;Разрешить запуск этой программы</translation>
    </message>
    <message>
        <source>Just this program with just these arguments, as this Vigia&apos;s user. A file that is imported cannot say so.</source>
        <translation>Только эту программу и только с этими аргументами, от имени пользователя этого Vigia. Импортированный файл разрешить этого не может.</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>Программа</translation>
    </message>
    <message>
        <source>There is no mail account yet: add one first.</source>
        <translation>Почтовой учётной записи ещё нет: сначала добавьте её.</translation>
    </message>
    <message>
        <source>It needs a chat.</source>
        <translation>Нужен чат.</translation>
    </message>
    <message>
        <source>It needs an address.</source>
        <translation>Нужен адрес.</translation>
    </message>
    <message>
        <source>It needs a program.</source>
        <translation>Нужна программа.</translation>
    </message>
</context>
<context>
    <name>vigia::ChannelWords</name>
    <message>
        <source>Mail</source>
        <translation>Почта</translation>
    </message>
    <message>
        <source>Webhook: another program&apos;s address</source>
        <translation>Webhook: адрес другой программы</translation>
    </message>
    <message>
        <source>A program of your own</source>
        <translation>Собственная программа</translation>
    </message>
    <message>
        <source>Outages</source>
        <translation>Сбои</translation>
    </message>
    <message>
        <source>Back to normal</source>
        <translation>Снова работает</translation>
    </message>
    <message>
        <source>Still down, again and again</source>
        <translation>Всё ещё не работает, повторно</translation>
    </message>
    <message>
        <source>Warnings: slow</source>
        <translation>Предупреждения: медленно</translation>
    </message>
    <message>
        <source>Warnings: certificate</source>
        <translation>Предупреждения: сертификат</translation>
    </message>
    <message>
        <source>This computer has no connection</source>
        <translation>У этого компьютера нет связи</translation>
    </message>
    <message>
        <source>No recent result</source>
        <translation>Данные устарели</translation>
    </message>
    <message>
        <source>Sound</source>
        <translation>Звук</translation>
    </message>
    <message>
        <source>the responsible</source>
        <translation>ответственному</translation>
    </message>
    <message>
        <source>Mail to %1 through %2</source>
        <translation>Почта: %1, через %2</translation>
    </message>
    <message>
        <source>Telegram, chat %1</source>
        <translation>Telegram, чат %1</translation>
    </message>
    <message>
        <source>Webhook %1</source>
        <translation>Webhook %1</translation>
    </message>
    <message>
        <source>Webhook; its address is the secret “%1”</source>
        <translation>Webhook; адрес – секрет «%1»</translation>
    </message>
    <message>
        <source>Program %1</source>
        <translation>Программа %1</translation>
    </message>
    <message>
        <source>Failing since %1: %2</source>
        <translation>Не удаётся с %1: %2</translation>
    </message>
    <message>
        <source>Failing: %1</source>
        <translation>Не удаётся: %1</translation>
    </message>
    <message>
        <source>Working, last at %1</source>
        <translation>Исправен, последний раз: %1</translation>
    </message>
    <message>
        <source>Nothing was sent yet</source>
        <translation>Пока ничего не отправлялось</translation>
    </message>
    <message numerus="yes">
        <source>%n waiting</source>
        <translation>
            <numerusform>%n ожидает</numerusform>
            <numerusform>%n ожидают</numerusform>
            <numerusform>%n ожидают</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not delivered</source>
        <translation>
            <numerusform>%n не доставлено</numerusform>
            <numerusform>%n не доставлено</numerusform>
            <numerusform>%n не доставлено</numerusform>
        </translation>
    </message>
    <message>
        <source>the defaults</source>
        <translation>общие значения</translation>
    </message>
    <message>
        <source>escalation or unheard alarms</source>
        <translation>передача другим или неуслышанная тревога</translation>
    </message>
    <message>
        <source>the group “%1”</source>
        <translation>группа «%1»</translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>ещё %n</numerusform>
            <numerusform>ещё %n</numerusform>
            <numerusform>ещё %n</numerusform>
        </translation>
    </message>
    <message>
        <source>person</source>
        <translation>человек</translation>
    </message>
    <message>
        <source>group</source>
        <translation>группа</translation>
    </message>
    <message>
        <source>channel</source>
        <translation>канал</translation>
    </message>
    <message>
        <source>topic %1</source>
        <translation>тема %1</translation>
    </message>
    <message>
        <source>Not everybody is told, since %1: %2</source>
        <translation>Оповещаются не все, с %1: %2</translation>
    </message>
    <message>
        <source>Who acknowledged</source>
        <translation>Кто подтвердил</translation>
    </message>
</context>
<context>
    <name>vigia::ChannelsPage</name>
    <message>
        <source>Channels</source>
        <translation>Каналы</translation>
    </message>
    <message>
        <source>The ways to tell people. Monitors, groups and the defaults say which they use.</source>
        <translation>Способы оповещать людей. Какими пользоваться, сказано у объектов, групп и в общих значениях.</translation>
    </message>
    <message>
        <source>There are no channels yet.</source>
        <translation>Каналов оповещения ещё нет.</translation>
    </message>
    <message>
        <source>Send &amp;test</source>
        <translation>Отправить &amp;пробу</translation>
    </message>
    <message>
        <source>A&amp;llow…</source>
        <translation>Раз&amp;решить…</translation>
    </message>
    <message>
        <source>What came of the test</source>
        <translation>Результат пробы</translation>
    </message>
    <message>
        <source>Does nothing: nobody has allowed this program to run yet</source>
        <translation>Бездействует: запуск этой программы ещё никто не разрешил</translation>
    </message>
    <message>
        <source>Messages on this desktop; always there</source>
        <translation>Сообщения на этом рабочем столе; есть всегда</translation>
    </message>
    <message>
        <source>It is used by: %1. It is taken out there, too; who names no other channel then has what the group, the defaults or Vigia itself says.</source>
        <translation>Используется: %1. Он исчезнет и оттуда; где других каналов не останется, действует сказанное у группы, в общих значениях или в самом Vigia.</translation>
    </message>
    <message>
        <source>Sending…</source>
        <translation>Отправляется…</translation>
    </message>
    <message>
        <source>Sent. Look whether it arrives.</source>
        <translation>Отправлено. Проверьте, дошло ли.</translation>
    </message>
    <message>
        <source>Allow “%1” to run this program?</source>
        <translation>Разрешить каналу «%1» запускать эту программу?</translation>
    </message>
    <message>
        <source>It is run at each alert, as this Vigia&apos;s user. Another program or other arguments are asked about anew.</source>
        <translation>Она запускается при каждом оповещении от имени пользователя этого Vigia. О другой программе или других аргументах спросят заново.</translation>
    </message>
    <message>
        <source>&amp;Allow</source>
        <translation>&amp;Разрешить</translation>
    </message>
    <message>
        <source>&amp;Do not allow</source>
        <translation>&amp;Не разрешать</translation>
    </message>
    <message>
        <source>Used by nobody yet: choose it under “Alerts and note” of a monitor, a group or the defaults</source>
        <translation>Пока никем не используется: выберите его в разделе «Оповещения и заметка» монитора, группы или общих значений</translation>
    </message>
</context>
<context>
    <name>vigia::ChatFinder</name>
    <message>
        <source>F&amp;ind chat</source>
        <translation>На&amp;йти чат</translation>
    </message>
    <message>
        <source>Write something to your bot, or in a group it is in; then press this.</source>
        <translation>Напишите что-нибудь боту или в группе, где он есть; затем нажмите эту кнопку.</translation>
    </message>
    <message>
        <source>Chats found</source>
        <translation>Найденные чаты</translation>
    </message>
    <message>
        <source>Asking the bot…</source>
        <translation>Спрашиваем бота…</translation>
    </message>
    <message>
        <source>What is written to this bot goes to an address that it was given, so its chats cannot be found here. Take its webhook away, or type the number of the chat.</source>
        <translation>То, что пишут этому боту, уходит на заданный ему адрес, поэтому найти чаты здесь нельзя. Уберите его webhook или введите номер чата.</translation>
    </message>
    <message>
        <source>Another program reads what is written to this bot. End it for as long as this takes, or type the number of the chat.</source>
        <translation>То, что пишут этому боту, читает другая программа. Завершите её на это время или введите номер чата.</translation>
    </message>
    <message>
        <source>Nobody has written to %1 lately. Open %2, write something there, and press this again.</source>
        <translation>Боту %1 в последнее время никто не писал. Откройте %2, напишите что-нибудь и нажмите ещё раз.</translation>
    </message>
    <message>
        <source>%1 was written to here. Choose who is told:</source>
        <translation>Здесь писали боту %1. Выберите, кого оповещать:</translation>
    </message>
</context>
<context>
    <name>vigia::DashboardMenus</name>
    <message>
        <source>&amp;Vigia</source>
        <translation>&amp;Vigia</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Правка</translation>
    </message>
    <message>
        <source>&amp;Monitor</source>
        <translation>&amp;Объект</translation>
    </message>
    <message>
        <source>&amp;Sound</source>
        <translation>&amp;Звук</translation>
    </message>
    <message>
        <source>Vie&amp;w</source>
        <translation>&amp;Вид</translation>
    </message>
    <message>
        <source>M&amp;ute</source>
        <translation>Выключить &amp;звук</translation>
    </message>
    <message>
        <source>&amp;Hold alerts</source>
        <translation>&amp;Отложить оповещения</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Порядок</translation>
    </message>
    <message>
        <source>&amp;Add monitor…</source>
        <translation>&amp;Добавить объект…</translation>
    </message>
    <message>
        <source>&amp;Paste addresses…</source>
        <translation>&amp;Вставить адреса…</translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation>&amp;Импорт…</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>&amp;Экспорт…</translation>
    </message>
    <message>
        <source>&amp;Settings…</source>
        <translation>&amp;Настройки…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>В&amp;ыход</translation>
    </message>
    <message>
        <source>Select &amp;all</source>
        <translation>Выделить &amp;всё</translation>
    </message>
    <message>
        <source>&amp;Find</source>
        <translation>&amp;Найти</translation>
    </message>
    <message>
        <source>Check a&amp;ll now</source>
        <translation>Проверить &amp;все сейчас</translation>
    </message>
    <message>
        <source>Mute this computer for &amp;1 hour</source>
        <translation>Выключить звук этого компьютера на &amp;1 час</translation>
    </message>
    <message>
        <source>Mute this computer for &amp;4 hours</source>
        <translation>Выключить звук этого компьютера на &amp;4 часа</translation>
    </message>
    <message>
        <source>Mute this computer for &amp;8 hours</source>
        <translation>Выключить звук этого компьютера на &amp;8 часов</translation>
    </message>
    <message>
        <source>Mute this computer &amp;until I unmute</source>
        <translation>Выключить звук этого компьютера, &amp;пока не включу</translation>
    </message>
    <message>
        <source>Unmute &amp;this computer</source>
        <translation>Включить звук &amp;этого компьютера</translation>
    </message>
    <message>
        <source>&amp;Board</source>
        <translation>&amp;Табло</translation>
    </message>
    <message>
        <source>&amp;Details</source>
        <translation>&amp;Подробности</translation>
    </message>
    <message>
        <source>By &amp;group</source>
        <translation>По &amp;группам</translation>
    </message>
    <message>
        <source>&amp;Fold all groups</source>
        <translation>&amp;Свернуть все группы</translation>
    </message>
    <message>
        <source>&amp;Unfold all groups</source>
        <translation>&amp;Развернуть все группы</translation>
    </message>
    <message>
        <source>&amp;Worst first</source>
        <translation>Сначала &amp;худшие</translation>
    </message>
    <message>
        <source>By &amp;name</source>
        <translation>По &amp;имени</translation>
    </message>
    <message>
        <source>&amp;Last changed first</source>
        <translation>Сначала &amp;недавно изменившиеся</translation>
    </message>
    <message>
        <source>&amp;Slowest first</source>
        <translation>Сначала &amp;медленные</translation>
    </message>
    <message>
        <source>In my &amp;own order</source>
        <translation>В моём п&amp;орядке</translation>
    </message>
    <message>
        <source>&amp;Two lines</source>
        <translation>&amp;Две строки</translation>
    </message>
    <message>
        <source>&amp;One line</source>
        <translation>&amp;Одна строка</translation>
    </message>
    <message>
        <source>A&amp;way until…</source>
        <translation>&amp;Отсутствие до…</translation>
    </message>
    <message>
        <source>I am &amp;back</source>
        <translation>&amp;Закончить отсутствие</translation>
    </message>
    <message>
        <source>Fire &amp;drill…</source>
        <translation>&amp;Учебная тревога…</translation>
    </message>
    <message>
        <source>&amp;New senders…</source>
        <translation>Новые &amp;отправители…</translation>
    </message>
    <message>
        <source>Ab&amp;out Vigia</source>
        <translation>О про&amp;грамме Vigia</translation>
    </message>
</context>
<context>
    <name>vigia::DashboardWindow</name>
    <message>
        <source>No data since %1</source>
        <extracomment>nothing is heard of the program that watches; %1: a time</extracomment>
        <translation>Нет данных с %1</translation>
    </message>
    <message>
        <source>One moment…</source>
        <translation>Минуту…</translation>
    </message>
    <message>
        <source>%1 – Vigia</source>
        <translation>%1 – Vigia</translation>
    </message>
    <message>
        <source>last check just now</source>
        <translation>последняя проверка только что</translation>
    </message>
    <message>
        <source>last check %1</source>
        <translation>последняя проверка %1</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 и ещё %n</numerusform>
            <numerusform>%1 и ещё %n</numerusform>
            <numerusform>%1 и ещё %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new monitor(s) do not answer yet and stay silent: %1</source>
        <translation>
            <numerusform>%n новый объект ещё не отвечает и молчит: %1</numerusform>
            <numerusform>%n новых объекта ещё не отвечают и молчат: %1</numerusform>
            <numerusform>%n новых объектов ещё не отвечают и молчат: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Start watching</source>
        <translation>Начать наблюдение</translation>
    </message>
    <message>
        <source>Muted until %1</source>
        <translation>Без звука до %1</translation>
    </message>
    <message>
        <source>Muted</source>
        <translation>Без звука</translation>
    </message>
    <message>
        <source>Sound is on</source>
        <translation>Звук включён</translation>
    </message>
    <message numerus="yes">
        <source>%n monitor(s) deleted.</source>
        <translation>
            <numerusform>%n объект удалён.</numerusform>
            <numerusform>%n объекта удалено.</numerusform>
            <numerusform>%n объектов удалено.</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Отменить</translation>
    </message>
    <message>
        <source>Monitors</source>
        <translation>Объекты</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Подробности</translation>
    </message>
    <message>
        <source>Tools</source>
        <translation>Инструменты</translation>
    </message>
    <message>
        <source>Send again</source>
        <translation>Отправить снова</translation>
    </message>
    <message>
        <source>Settings…</source>
        <translation>Настройки…</translation>
    </message>
    <message>
        <source>I am back</source>
        <translation>Закончить отсутствие</translation>
    </message>
    <message numerus="yes">
        <source>%n new sender(s) report to Vigia: %1</source>
        <translation>
            <numerusform>%n новый отправитель сообщает о себе в Vigia: %1</numerusform>
            <numerusform>%n новых отправителя сообщают о себе в Vigia: %1</numerusform>
            <numerusform>%n новых отправителей сообщают о себе в Vigia: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Look at them…</source>
        <translation>Посмотреть…</translation>
    </message>
    <message>
        <source>%1 was deleted.</source>
        <translation>Удалено: %1.</translation>
    </message>
</context>
<context>
    <name>vigia::DefaultsPage</name>
    <message>
        <source>Defaults</source>
        <translation>Значения по умолчанию</translation>
    </message>
    <message>
        <source>What holds for every monitor that, like its group, does not say otherwise.</source>
        <translation>Действует для каждого объекта, если в нём самом и в его группе не указано иное.</translation>
    </message>
    <message>
        <source>&amp;Save the defaults</source>
        <translation>&amp;Сохранить значения по умолчанию</translation>
    </message>
    <message>
        <source>Something above needs a correction.</source>
        <translation>Выше нужно что-то исправить.</translation>
    </message>
</context>
<context>
    <name>vigia::DeletionQuestion</name>
    <message>
        <source>Delete</source>
        <translation>Удаление</translation>
    </message>
    <message>
        <source>Delete %1 and take it out everywhere?</source>
        <translation>Удалить %1 и убрать отовсюду?</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;Удалить</translation>
    </message>
    <message>
        <source>&amp;Keep</source>
        <translation>&amp;Оставить</translation>
    </message>
    <message>
        <source>Depend on this: %1</source>
        <translation>От этого зависят: %1</translation>
    </message>
    <message>
        <source>Groups that depend on this: %1</source>
        <translation>Группы, которые от этого зависят: %1</translation>
    </message>
    <message>
        <source>All others depend on this, by the defaults.</source>
        <translation>По умолчанию от этого зависят все остальные.</translation>
    </message>
    <message>
        <source>Maintenance windows with this: %1</source>
        <translation>Окна обслуживания, где это указано: %1</translation>
    </message>
    <message>
        <source>Maintenance windows for nothing else, deleted as well: %1</source>
        <translation>Окна обслуживания, где больше ничего нет; удаляются тоже: %1</translation>
    </message>
    <message>
        <source>Delete %1 and take them out everywhere?</source>
        <translation>Удалить %1 и убрать отовсюду?</translation>
    </message>
</context>
<context>
    <name>vigia::Desktop</name>
    <message>
        <source>Vigia goes on watching</source>
        <translation>Vigia продолжает наблюдать</translation>
    </message>
    <message>
        <source>Its icon is in the tray. To end it, choose Quit there.</source>
        <translation>Её значок находится в трее. Чтобы завершить её, выберите там «Выйти».</translation>
    </message>
    <message>
        <source>Vigia is not watching</source>
        <translation>Vigia не ведёт наблюдение</translation>
    </message>
    <message>
        <source>The settings are not kept</source>
        <translation>Настройки не сохраняются</translation>
    </message>
    <message>
        <source>“%1” cannot be written.</source>
        <translation>Не удаётся записать «%1».</translation>
    </message>
    <message>
        <source>The alarm cannot be heard</source>
        <translation>Тревогу не слышно</translation>
    </message>
    <message>
        <source>Still away</source>
        <translation>Отсутствие продолжается</translation>
    </message>
    <message>
        <source>Not acknowledged</source>
        <translation>Не подтверждено</translation>
    </message>
</context>
<context>
    <name>vigia::DrillDialog</name>
    <message>
        <source>Fire drill</source>
        <translation>Учебная тревога</translation>
    </message>
    <message>
        <source>A simulated outage goes the whole way: the alarm sounds, its window opens, and the channels tell it. Every message says that it is a drill. It ends a few seconds after it is acknowledged, at the latest after five minutes.</source>
        <translation>Учебный сбой проходит весь путь: звучит сигнал тревоги, открывается его окно, каналы оповещают о нём. В каждом сообщении сказано, что тревога учебная. Она кончается через несколько секунд после подтверждения, самое позднее через пять минут.</translation>
    </message>
    <message>
        <source>&amp;Tell</source>
        <translation>&amp;Оповестить</translation>
    </message>
    <message>
        <source>&amp;Start the drill</source>
        <translation>&amp;Начать учебную тревогу</translation>
    </message>
    <message>
        <source>by sound, on the desktop and on every channel</source>
        <translation>звуком, на рабочем столе и по всем каналам</translation>
    </message>
</context>
<context>
    <name>vigia::ListenFiles</name>
    <message>
        <source>Cer&amp;tificate, with its chain</source>
        <translation>&amp;Сертификат с его цепочкой</translation>
    </message>
    <message>
        <source>Choose the certificate</source>
        <translation>Выбрать сертификат</translation>
    </message>
    <message>
        <source>Its &amp;key</source>
        <translation>Его клю&amp;ч</translation>
    </message>
    <message>
        <source>Choose the key</source>
        <translation>Выбрать ключ</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Выбрать…</translation>
    </message>
</context>
<context>
    <name>vigia::ListenPlace</name>
    <message>
        <source>Who can reach it</source>
        <translation>Кому доступен приём</translation>
    </message>
    <message>
        <source>What is risky</source>
        <translation>В чём риск</translation>
    </message>
    <message>
        <source>&amp;Where</source>
        <translation>&amp;Где</translation>
    </message>
    <message>
        <source>&amp;Address</source>
        <translation>&amp;Адрес</translation>
    </message>
    <message>
        <source>&amp;Port</source>
        <translation>П&amp;орт</translation>
    </message>
    <message>
        <source>&amp;Names of this computer</source>
        <translation>&amp;Имена этого компьютера</translation>
    </message>
    <message>
        <source>By which senders call it, with commas between: vigia.lan. Its IP addresses and localhost need not be named.</source>
        <translation>По ним к нему обращаются отправители, через запятую: vigia.lan. IP-адреса и localhost называть не нужно.</translation>
    </message>
    <message>
        <source>Only this computer</source>
        <translation>Только этот компьютер</translation>
    </message>
    <message>
        <source>The network of %1</source>
        <translation>Сеть адреса %1</translation>
    </message>
    <message>
        <source>All networks of this computer</source>
        <translation>Все сети этого компьютера</translation>
    </message>
    <message>
        <source>Another address</source>
        <translation>Другой адрес</translation>
    </message>
</context>
<context>
    <name>vigia::ListenStandingLine</name>
    <message>
        <source>Whether it listens</source>
        <translation>Идёт ли приём</translation>
    </message>
    <message>
        <source>Address for clients</source>
        <translation>Адрес для клиентов</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Копировать</translation>
    </message>
    <message>
        <source>Something below needs a correction; until then nothing changes.</source>
        <translation>Что-то ниже нужно исправить; до тех пор ничего не меняется.</translation>
    </message>
    <message>
        <source>It does not listen. Something below needs a correction before it can.</source>
        <translation>Приёма нет. Чтобы он начался, нужно исправить что-то ниже.</translation>
    </message>
    <message>
        <source>It does not listen.</source>
        <translation>Приёма нет.</translation>
    </message>
    <message>
        <source>It listens, but %1. The address for clients:</source>
        <translation>Слушает, но %1. Адрес для клиентов:</translation>
    </message>
    <message>
        <source>It does not listen: %1. It tries again every few seconds.</source>
        <translation>Приёма нет: %1. Попытки повторяются каждые несколько секунд.</translation>
    </message>
    <message>
        <source>It listens. The address for clients:</source>
        <translation>Приём идёт. Адрес для клиентов:</translation>
    </message>
    <message>
        <source>One moment…</source>
        <translation>Минуту…</translation>
    </message>
</context>
<context>
    <name>vigia::MailProviderWords</name>
    <message>
        <source>Another server</source>
        <translation>Другой сервер</translation>
    </message>
    <message>
        <source>Yandex Mail</source>
        <translation>Яндекс Почта</translation>
    </message>
    <message>
        <source>Gmail takes an app password, not the one you log in with: turn on 2-step verification, then make one at myaccount.google.com/apppasswords.</source>
        <translation>Gmail принимает пароль приложения, а не тот, с которым вы входите: включите двухэтапную аутентификацию и создайте его на myaccount.google.com/apppasswords.</translation>
    </message>
    <message>
        <source>Yandex takes an app password, not the one you log in with: make one for mail at id.yandex.ru, under Security, and allow mail programs in the settings of the mailbox.</source>
        <translation>Яндекс принимает пароль приложения, а не тот, с которым вы входите: создайте пароль для почты на id.yandex.ru в разделе «Безопасность» и разрешите почтовые программы в настройках ящика.</translation>
    </message>
    <message>
        <source>Yahoo takes an app password, not the one you log in with: make one at login.yahoo.com/account/security.</source>
        <translation>Yahoo принимает пароль приложения, а не тот, с которым вы входите: создайте его на login.yahoo.com/account/security.</translation>
    </message>
    <message>
        <source>Outlook no longer takes passwords from programs, so mail cannot be sent through it this way. Another account can send to an Outlook address.</source>
        <translation>Outlook больше не принимает пароли от программ, поэтому отправлять через него почту так нельзя. На адрес Outlook может отправлять другая учётная запись.</translation>
    </message>
</context>
<context>
    <name>vigia::QuitWords</name>
    <message>
        <source>Quit Vigia?</source>
        <translation>Выйти из Vigia?</translation>
    </message>
    <message>
        <source>Nobody will be watching. There is no tray on this desktop to hide in; to keep watching, minimise the window.</source>
        <translation>Никто не будет наблюдать. На этом рабочем столе нет трея, куда можно спрятаться; чтобы наблюдение продолжалось, сверните окно.</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Выйти</translation>
    </message>
    <message>
        <source>Minimise</source>
        <translation>Свернуть</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
    <message>
        <source>Nobody will be watching. To keep watching, close the window: Vigia stays in the tray.</source>
        <translation>Никто не будет наблюдать. Чтобы наблюдение продолжалось, закройте окно: Vigia останется в области уведомлений.</translation>
    </message>
</context>
<context>
    <name>vigia::DetailButtons</name>
    <message>
        <source>Mute</source>
        <translation>Выключить звук</translation>
    </message>
    <message>
        <source>Only this computer&apos;s sound; messages go on</source>
        <translation>Только звук этого компьютера; сообщения продолжаются</translation>
    </message>
    <message>
        <source>Hold alerts</source>
        <translation>Отложить оповещения</translation>
    </message>
    <message>
        <source>No sound and no messages until then; still checked</source>
        <translation>До тех пор ни звука, ни сообщений; проверки продолжаются</translation>
    </message>
</context>
<context>
    <name>vigia::DetailPane</name>
    <message>
        <source>%1 for %2</source>
        <extracomment>%1: a state, %2: how long it has lasted</extracomment>
        <translation>%1, уже %2</translation>
    </message>
    <message>
        <source>next check in %1</source>
        <translation>следующая проверка через %1</translation>
    </message>
    <message>
        <source>Last answer, %1</source>
        <translation>Последний ответ, %1</translation>
    </message>
    <message>
        <source>Last changes</source>
        <translation>Последние изменения</translation>
    </message>
    <message numerus="yes">
        <source>%n monitor(s) selected</source>
        <translation>
            <numerusform>Выделен %n объект</numerusform>
            <numerusform>Выделено %n объекта</numerusform>
            <numerusform>Выделено %n объектов</numerusform>
        </translation>
    </message>
    <message>
        <source>No data since %1</source>
        <extracomment>nothing is heard of the program that watches; %1: a time</extracomment>
        <translation>Нет данных с %1</translation>
    </message>
</context>
<context>
    <name>vigia::EmptyState</name>
    <message>
        <source>What shall be watched?</source>
        <translation>За чем наблюдать?</translation>
    </message>
    <message>
        <source>Give an address: Vigia looks at once, and sounds an alarm when it stops answering.</source>
        <translation>Укажите адрес: Vigia проверит его сразу и поднимет тревогу, когда он перестанет отвечать.</translation>
    </message>
    <message>
        <source>Add the first monitor…</source>
        <translation>Добавить первый объект…</translation>
    </message>
    <message>
        <source>Import a file…</source>
        <translation>Импортировать файл…</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Показать все</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Ничего не найдено</translation>
    </message>
    <message>
        <source>No monitor matches the search and the filters.</source>
        <translation>Поиску и фильтрам не соответствует ни один объект.</translation>
    </message>
    <message>
        <source>Paste addresses…</source>
        <translation>Вставить адреса…</translation>
    </message>
</context>
<context>
    <name>vigia::EntryWindow</name>
    <message>
        <source>&amp;Save</source>
        <translation>Со&amp;хранить</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>О&amp;тмена</translation>
    </message>
    <message>
        <source>Why it cannot be saved</source>
        <translation>Почему нельзя сохранить</translation>
    </message>
</context>
<context>
    <name>vigia::FilterBar</name>
    <message>
        <source>All groups</source>
        <translation>Все группы</translation>
    </message>
    <message>
        <source>Without a group</source>
        <translation>Без группы</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Поиск</translation>
    </message>
    <message>
        <source>Search names, addresses, groups, tags and reasons</source>
        <translation>Поиск по именам, адресам, группам, меткам и причинам</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Группа</translation>
    </message>
    <message>
        <source>Only this group</source>
        <translation>Только эта группа</translation>
    </message>
    <message>
        <source>%1: no data</source>
        <extracomment>%1: a state; how many monitors are in it is not known</extracomment>
        <translation>%1: нет данных</translation>
    </message>
</context>
<context>
    <name>vigia::FoldSection</name>
    <message>
        <source>needs a correction</source>
        <translation>нужно исправить</translation>
    </message>
    <message>
        <source>%1, unfolded</source>
        <translation>%1, развёрнуто</translation>
    </message>
    <message>
        <source>%1, folded</source>
        <translation>%1, свёрнуто</translation>
    </message>
</context>
<context>
    <name>vigia::FormWords</name>
    <message>
        <source>Certificate</source>
        <translation>Сертификат</translation>
    </message>
    <message>
        <source>How often it is looked at: 20s, 5m, 1h</source>
        <translation>Как часто проверять: 20s, 5m, 1h</translation>
    </message>
    <message>
        <source>How long one look may take, redirects included: 800ms, 10s</source>
        <translation>Сколько может длиться одна проверка вместе с перенаправлениями: 800ms, 10s</translation>
    </message>
    <message>
        <source>Failures in a row before it is down; the first one counts</source>
        <translation>Сколько неудач подряд, чтобы считать «Не работает»; первая тоже считается</translation>
    </message>
    <message>
        <source>After a failed look, how long until the next one decides: 5s</source>
        <translation>Через сколько после неудачной проверки сделать следующую, решающую: 5s</translation>
    </message>
    <message>
        <source>Good answers in a row before it is up again</source>
        <translation>Сколько успешных проверок подряд, чтобы снова считать «Работает»</translation>
    </message>
    <message>
        <source>Critical is heard even while this computer&apos;s sound is muted</source>
        <translation>Критическая важность слышна, даже если звук на этом компьютере выключен</translation>
    </message>
    <message>
        <source>Statuses that are well: 200-299, 304</source>
        <translation>Коды HTTP, которые считаются верными: 200-299, 304</translation>
    </message>
    <message>
        <source>A text that has to stand in the answer</source>
        <translation>Текст, который должен быть в ответе</translation>
    </message>
    <message>
        <source>A text that must not stand in the answer</source>
        <translation>Текст, которого не должно быть в ответе</translation>
    </message>
    <message>
        <source>A regular expression that something in the answer has to match</source>
        <translation>Регулярное выражение, которому что-то в ответе должно соответствовать</translation>
    </message>
    <message>
        <source>Where in a JSON answer which value has to stand: $.status and UP</source>
        <translation>Где в ответе JSON какое значение должно стоять: $.status и UP</translation>
    </message>
    <message>
        <source>A good answer that takes longer is a warning: 800ms</source>
        <translation>Верный ответ, который идёт дольше, – это предупреждение: 800ms</translation>
    </message>
    <message>
        <source>How it is asked: GET, HEAD, POST</source>
        <translation>Каким методом делать запрос: GET, HEAD, POST</translation>
    </message>
    <message>
        <source>One to a line, Name: value. A secret by its name: Authorization: {secret: shop-token}</source>
        <translation>По одному в строке, Name: value. Секрет – по имени: Authorization: {secret: shop-token}</translation>
    </message>
    <message>
        <source>What is sent along; {secret: NAME} for a secret</source>
        <translation>Что отправить вместе с запросом; {secret: NAME} для секрета</translation>
    </message>
    <message>
        <source>The user, and the name under which the password is kept; never the password itself</source>
        <translation>Пользователь и имя, под которым хранится пароль; никогда не сам пароль</translation>
    </message>
    <message>
        <source>The name under which the token is kept; never the token itself</source>
        <translation>Имя, под которым хранится токен; никогда не сам токен</translation>
    </message>
    <message>
        <source>How many are followed, 0 to 20</source>
        <translation>По скольким переходить, от 0 до 20</translation>
    </message>
    <message>
        <source>automatic, none, system, http://HOST:PORT or socks5://HOST:PORT</source>
        <translation>automatic, none, system, http://HOST:PORT или socks5://HOST:PORT</translation>
    </message>
    <message>
        <source>Whom to trust</source>
        <translation>Кому доверять</translation>
    </message>
    <message>
        <source>A server that offers nothing newer has failed</source>
        <translation>Если сервер не предлагает ничего новее – это неудача</translation>
    </message>
    <message>
        <source>How long before the certificate ends it becomes a warning: 14d; 0s for never</source>
        <translation>За сколько до истечения сертификата начинается предупреждение: 14d; 0s – никогда</translation>
    </message>
    <message>
        <source>Whom an outage is told</source>
        <translation>Кого оповещать о сбое</translation>
    </message>
    <message>
        <source>What has to work for this to work; commas between names. While it is down, this one is quiet</source>
        <translation>Что должно работать, чтобы работало это; имена через запятую. Пока то не работает, это молчит</translation>
    </message>
    <message>
        <source>Words to find it by; commas between them</source>
        <translation>Слова для поиска, через запятую</translation>
    </message>
    <message>
        <source>Shown in the alarm window and in every message: what to do, whom to call</source>
        <translation>Показывается в окне сигнала тревоги и в каждом сообщении: что делать, кому звонить</translation>
    </message>
    <message>
        <source>How often, and when it alarms</source>
        <translation>Как часто и когда поднимать тревогу</translation>
    </message>
    <message>
        <source>What a good answer is</source>
        <translation>Какой ответ верный</translation>
    </message>
    <message>
        <source>How it is asked</source>
        <translation>Как делается запрос</translation>
    </message>
    <message>
        <source>Alerts and note</source>
        <translation>Оповещения и заметка</translation>
    </message>
    <message>
        <source>Every %1; %2</source>
        <translation>Каждые %1; %2</translation>
    </message>
    <message>
        <source>HTTP %1</source>
        <translation>HTTP %1</translation>
    </message>
    <message>
        <source>contains “%1”</source>
        <translation>содержит «%1»</translation>
    </message>
    <message>
        <source>does not contain “%1”</source>
        <translation>не содержит «%1»</translation>
    </message>
    <message>
        <source>matches %1</source>
        <translation>соответствует %1</translation>
    </message>
    <message>
        <source>%1 is “%2”</source>
        <translation>%1 равно «%2»</translation>
    </message>
    <message>
        <source>a warning above %1</source>
        <translation>предупреждение, если дольше %1</translation>
    </message>
    <message numerus="yes">
        <source>%n header(s)</source>
        <translation>
            <numerusform>%n заголовок</numerusform>
            <numerusform>%n заголовка</numerusform>
            <numerusform>%n заголовков</numerusform>
        </translation>
    </message>
    <message>
        <source>with a body</source>
        <translation>с телом запроса</translation>
    </message>
    <message>
        <source>as user %1</source>
        <translation>пользователь %1</translation>
    </message>
    <message>
        <source>with a token</source>
        <translation>с токеном</translation>
    </message>
    <message>
        <source>follows no redirect</source>
        <translation>без перенаправлений</translation>
    </message>
    <message numerus="yes">
        <source>follows up to %n redirect(s)</source>
        <translation>
            <numerusform>до %n перенаправления</numerusform>
            <numerusform>до %n перенаправлений</numerusform>
            <numerusform>до %n перенаправлений</numerusform>
        </translation>
    </message>
    <message>
        <source>Checked</source>
        <translation>Проверяется</translation>
    </message>
    <message>
        <source>Not checked</source>
        <translation>Не проверяется</translation>
    </message>
    <message>
        <source>Checked against an authority of your own</source>
        <translation>Проверяется по своему центру сертификации</translation>
    </message>
    <message>
        <source>Exactly one is trusted</source>
        <translation>Доверие только одному</translation>
    </message>
    <message>
        <source>no warning before its end</source>
        <translation>без предупреждения до истечения</translation>
    </message>
    <message>
        <source>a warning %1 before its end</source>
        <translation>предупреждение за %1 до истечения</translation>
    </message>
    <message>
        <source>Nobody is told</source>
        <translation>Никого не оповещать</translation>
    </message>
    <message>
        <source>By %1</source>
        <translation>Оповещение: %1</translation>
    </message>
    <message>
        <source>depends on %1</source>
        <translation>зависит от: %1</translation>
    </message>
    <message>
        <source>tags: %1</source>
        <translation>метки: %1</translation>
    </message>
    <message>
        <source>with a note</source>
        <translation>с заметкой</translation>
    </message>
    <message>
        <source>alarm after the first failure, at most %1 after the failing check began</source>
        <translation>тревога после первой неудачи, не позже чем через %1 после начала неудачной проверки</translation>
    </message>
    <message numerus="yes">
        <source>alarm after %n failure(s) in a row, at most %1 after the first failing check began</source>
        <translation>
            <numerusform>тревога после %n неудачи подряд, не позже чем через %1 после начала первой неудачной проверки</numerusform>
            <numerusform>тревога после %n неудач подряд, не позже чем через %1 после начала первой неудачной проверки</numerusform>
            <numerusform>тревога после %n неудач подряд, не позже чем через %1 после начала первой неудачной проверки</numerusform>
        </translation>
    </message>
    <message>
        <source>built in</source>
        <translation>встроено</translation>
    </message>
    <message>
        <source>from the defaults</source>
        <translation>из значений по умолчанию</translation>
    </message>
    <message>
        <source>from %1</source>
        <translation>из группы «%1»</translation>
    </message>
    <message>
        <source>Check it</source>
        <translation>Проверять</translation>
    </message>
    <message>
        <source>Do not check it</source>
        <translation>Не проверять</translation>
    </message>
    <message>
        <source>Trust the authority in a file</source>
        <translation>Доверять центру сертификации из файла</translation>
    </message>
    <message>
        <source>Trust exactly this certificate</source>
        <translation>Доверять только этому сертификату</translation>
    </message>
    <message>
        <source>none</source>
        <translation>нет</translation>
    </message>
    <message>
        <source>As long as it is down and nobody acknowledges: 15m, 1h; 0 for once</source>
        <translation>Пока не работает и никто не подтвердил: 15m, 1h; 0 – один раз</translation>
    </message>
    <message>
        <source>One to a line: how long nobody has acknowledged, and which channels are told then: 10m: team-chat</source>
        <translation>По одному в строке: сколько времени никто не подтверждает и какие каналы оповестить тогда: 10m: team-chat</translation>
    </message>
    <message>
        <source>again every %1</source>
        <translation>повторно каждые %1</translation>
    </message>
    <message>
        <source>others after %1</source>
        <translation>другие через %1</translation>
    </message>
    <message>
        <source>severity: %1</source>
        <translation>важность: %1</translation>
    </message>
</context>
<context>
    <name>vigia::GeneralPage</name>
    <message>
        <source>General</source>
        <translation>Общие</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Как в системе</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Язык</translation>
    </message>
    <message>
        <source>&amp;Start with the session</source>
        <translation>&amp;Запускать при входе в систему</translation>
    </message>
    <message>
        <source>Start &amp;minimised</source>
        <translation>Запускать &amp;свёрнутой</translation>
    </message>
    <message>
        <source>Only the icon in the tray appears.</source>
        <translation>Появляется только значок в трее.</translation>
    </message>
    <message>
        <source>That could not be written: %1</source>
        <translation>Не удалось записать: %1</translation>
    </message>
    <message>
        <source>&amp;Data folder</source>
        <translation>&amp;Папка данных</translation>
    </message>
    <message>
        <source>What is watched, what was seen, and the logs lie here.</source>
        <translation>Здесь хранится, за чем ведётся наблюдение, что было замечено, и журналы.</translation>
    </message>
    <message>
        <source>&amp;Open the folder</source>
        <translation>&amp;Открыть папку</translation>
    </message>
    <message>
        <source>For the windows and the messages on this desktop; takes effect at once.</source>
        <translation>Для окон и сообщений на этом рабочем столе; действует сразу.</translation>
    </message>
    <message>
        <source>Watching begins by itself when you log in.</source>
        <translation>Наблюдение начинается само, когда вы входите в систему.</translation>
    </message>
</context>
<context>
    <name>vigia::GroupEditor</name>
    <message>
        <source>Group %1</source>
        <translation>Группа «%1»</translation>
    </message>
    <message>
        <source>Add group</source>
        <translation>Добавить группу</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Имя</translation>
    </message>
    <message>
        <source>N&amp;eeds</source>
        <translation>Н&amp;ужно</translation>
    </message>
    <message>
        <source>While this does not answer, the group&apos;s monitors are unknown, not down: this computer is not on their network.</source>
        <translation>Пока этот адрес не отвечает, состояние объектов группы – «Неизвестно», а не «Не работает»: этот компьютер не в их сети.</translation>
    </message>
    <message>
        <source>&amp;Responsible</source>
        <translation>&amp;Ответственный</translation>
    </message>
    <message>
        <source>The mail address of who answers for it.</source>
        <translation>Адрес почты того, кто отвечает за группу.</translation>
    </message>
    <message>
        <source>It needs a name.</source>
        <translation>Нужно имя.</translation>
    </message>
    <message>
        <source>Something above needs a correction.</source>
        <translation>Выше нужно что-то исправить.</translation>
    </message>
</context>
<context>
    <name>vigia::GroupsPage</name>
    <message>
        <source>Groups</source>
        <translation>Группы</translation>
    </message>
    <message>
        <source>Monitors of one group share settings, and may need one network.</source>
        <translation>У объектов одной группы общие настройки, и им может быть нужна одна и та же сеть.</translation>
    </message>
    <message>
        <source>There are no groups yet.</source>
        <translation>Групп пока нет.</translation>
    </message>
    <message>
        <source>needs %1</source>
        <translation>нужно: %1</translation>
    </message>
</context>
<context>
    <name>vigia::LineField</name>
    <message>
        <source>user</source>
        <translation>пользователь</translation>
    </message>
    <message>
        <source>name of the password</source>
        <translation>имя пароля</translation>
    </message>
    <message>
        <source>name of the token</source>
        <translation>имя токена</translation>
    </message>
    <message>
        <source>value</source>
        <translation>значение</translation>
    </message>
</context>
<context>
    <name>vigia::ListPage</name>
    <message>
        <source>&amp;Edit…</source>
        <translation>&amp;Изменить…</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;Удалить</translation>
    </message>
    <message>
        <source>&amp;Add…</source>
        <translation>&amp;Добавить…</translation>
    </message>
    <message>
        <source>Delete “%1”?</source>
        <translation>Удалить «%1»?</translation>
    </message>
    <message>
        <source>&amp;Keep</source>
        <translation>&amp;Оставить</translation>
    </message>
</context>
<context>
    <name>vigia::LookPage</name>
    <message>
        <source>Look</source>
        <translation>Внешний вид</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Как в системе</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Светлые</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Тёмные</translation>
    </message>
    <message>
        <source>&amp;Colours</source>
        <translation>&amp;Цвета</translation>
    </message>
    <message>
        <source>In force at once.</source>
        <translation>Действует сразу.</translation>
    </message>
    <message>
        <source>Co&amp;mpact rows</source>
        <translation>&amp;Компактные строки</translation>
    </message>
    <message>
        <source>One line for each in the dashboard instead of two.</source>
        <translation>На панели – одна строка на объект вместо двух.</translation>
    </message>
    <message>
        <source>Board on &amp;top</source>
        <translation>&amp;Табло поверх окон</translation>
    </message>
    <message>
        <source>No other window covers the board.</source>
        <translation>Другие окна не закрывают табло.</translation>
    </message>
    <message>
        <source>The alarm window &amp;blinks</source>
        <translation>Окно сигнала тревоги &amp;мигает</translation>
    </message>
    <message>
        <source>Once a second while nobody has acknowledged; without it, it only stands there.</source>
        <translation>Раз в секунду, пока никто не подтвердил; без этого оно просто остаётся на экране.</translation>
    </message>
    <message>
        <source>Board&apos;s t&amp;itle</source>
        <translation>&amp;Заголовок табло</translation>
    </message>
    <message>
        <source>The alarm window on &amp;every screen</source>
        <translation>Окно сигнала тревоги на &amp;всех экранах</translation>
    </message>
    <message>
        <source>Else only on the one where the pointer is.</source>
        <translation>Иначе только на том, где находится указатель.</translation>
    </message>
    <message>
        <source>The alarm window has a &amp;shortcut</source>
        <translation>У окна сигнала тревоги есть &amp;сочетание клавиш</translation>
    </message>
    <message>
        <source>It brings the alarm window, and the keyboard to it, from every program, and works only while an outage calls.</source>
        <translation>Показывает окно тревоги и передаёт ему клавиатуру из любой программы; действует, только пока сбой зовёт.</translation>
    </message>
    <message>
        <source>Shortc&amp;ut</source>
        <translation>Со&amp;четание</translation>
    </message>
    <message>
        <source>Press the new combination here.</source>
        <translation>Нажмите здесь новое сочетание.</translation>
    </message>
    <message>
        <source>Ctrl, Alt or Meta must be part of it.</source>
        <translation>В нём должна быть клавиша Ctrl, Alt или Meta.</translation>
    </message>
    <message>
        <source>Another program has this combination. Choose another one.</source>
        <translation>Это сочетание занято другой программой. Выберите другое.</translation>
    </message>
    <message>
        <source>This combination cannot be had here. Choose another one.</source>
        <translation>Это сочетание здесь использовать нельзя. Выберите другое.</translation>
    </message>
    <message>
        <source>This desktop gives programs no shortcut of this kind. The icon in the tray brings the keyboard to the alarm window.</source>
        <translation>Этот рабочий стол не даёт программам таких сочетаний. Значок в трее передаёт клавиатуру окну тревоги.</translation>
    </message>
</context>
<context>
    <name>vigia::MaintenanceEditor</name>
    <message>
        <source>Maintenance: %1</source>
        <translation>Обслуживание: %1</translation>
    </message>
    <message>
        <source>Add maintenance</source>
        <translation>Добавить обслуживание</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Имя</translation>
    </message>
    <message>
        <source>Every &amp;week</source>
        <translation>Каждую &amp;неделю</translation>
    </message>
    <message>
        <source>&amp;Once</source>
        <translation>Один &amp;раз</translation>
    </message>
    <message>
        <source>Commas between names</source>
        <translation>Имена через запятую</translation>
    </message>
    <message>
        <source>&amp;Monitors</source>
        <translation>О&amp;бъекты</translation>
    </message>
    <message>
        <source>&amp;Groups</source>
        <translation>&amp;Группы</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>День</translation>
    </message>
    <message>
        <source>&amp;Day</source>
        <translation>&amp;День</translation>
    </message>
    <message>
        <source>&amp;From</source>
        <translation>&amp;С</translation>
    </message>
    <message>
        <source>&amp;To</source>
        <translation>Д&amp;о</translation>
    </message>
    <message>
        <source>Time &amp;zone</source>
        <translation>Часовой &amp;пояс</translation>
    </message>
    <message>
        <source>local for this computer&apos;s, else as in Europe/Madrid</source>
        <translation>local – пояс этого компьютера, иначе как в Europe/Madrid</translation>
    </message>
    <message>
        <source>&amp;Begins</source>
        <translation>Н&amp;ачало</translation>
    </message>
    <message>
        <source>&amp;Ends</source>
        <translation>&amp;Конец</translation>
    </message>
    <message>
        <source>It needs a name.</source>
        <translation>Нужно имя.</translation>
    </message>
    <message>
        <source>Say which monitors or groups it is about.</source>
        <translation>Укажите, к каким объектам или группам это относится.</translation>
    </message>
    <message>
        <source>Something above needs a correction.</source>
        <translation>Выше нужно что-то исправить.</translation>
    </message>
</context>
<context>
    <name>vigia::MaintenancePage</name>
    <message>
        <source>Maintenance</source>
        <translation>Обслуживание</translation>
    </message>
    <message>
        <source>Planned work: meanwhile nobody is alarmed, and it does not count as an outage.</source>
        <translation>Плановые работы: в это время тревоги нет и сбоем это не считается.</translation>
    </message>
    <message>
        <source>Nothing is planned.</source>
        <translation>Ничего не запланировано.</translation>
    </message>
    <message>
        <source>%1, %2 – %3</source>
        <translation>%1, %2 – %3</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <translation>%1 – %2</translation>
    </message>
</context>
<context>
    <name>vigia::MonitorActions</name>
    <message>
        <source>“I know, I am on it”: ends sound, repeats and escalation of this outage, for everybody</source>
        <translation>«Знаю, занимаюсь»: прекращает звук, повторы и эскалацию этого сбоя для всех</translation>
    </message>
    <message>
        <source>Only this computer&apos;s sound; messages go on</source>
        <translation>Только звук этого компьютера; сообщения продолжаются</translation>
    </message>
    <message>
        <source>No sound and no messages until then; still checked</source>
        <translation>До тех пор ни звука, ни сообщений; проверки продолжаются</translation>
    </message>
    <message>
        <source>Not checked at all until resumed</source>
        <translation>Не проверяется, пока не возобновлено</translation>
    </message>
    <message>
        <source>&amp;Acknowledge…</source>
        <translation>&amp;Подтвердить…</translation>
    </message>
    <message>
        <source>Mute until this outage &amp;ends</source>
        <translation>Выключить звук до &amp;конца этого сбоя</translation>
    </message>
    <message>
        <source>Mute for &amp;1 hour</source>
        <translation>Выключить звук на &amp;1 час</translation>
    </message>
    <message>
        <source>Mute for &amp;4 hours</source>
        <translation>Выключить звук на &amp;4 часа</translation>
    </message>
    <message>
        <source>Mute for &amp;8 hours</source>
        <translation>Выключить звук на &amp;8 часов</translation>
    </message>
    <message>
        <source>&amp;Unmute</source>
        <translation>&amp;Включить звук</translation>
    </message>
    <message>
        <source>Hold alerts for &amp;1 hour</source>
        <translation>Отложить оповещения на &amp;1 час</translation>
    </message>
    <message>
        <source>Hold alerts for &amp;4 hours</source>
        <translation>Отложить оповещения на &amp;4 часа</translation>
    </message>
    <message>
        <source>Hold alerts until &amp;tomorrow 8:00</source>
        <translation>Отложить оповещения до &amp;завтра, 8:00</translation>
    </message>
    <message>
        <source>&amp;Send alerts again</source>
        <translation>&amp;Снова отправлять оповещения</translation>
    </message>
    <message>
        <source>&amp;Pause</source>
        <translation>При&amp;остановить</translation>
    </message>
    <message>
        <source>&amp;Resume</source>
        <translation>Во&amp;зобновить</translation>
    </message>
    <message>
        <source>&amp;Check now</source>
        <translation>Проверить &amp;сейчас</translation>
    </message>
    <message>
        <source>Start &amp;watching</source>
        <translation>Начать &amp;наблюдение</translation>
    </message>
    <message>
        <source>Open in &amp;browser</source>
        <translation>Открыть в &amp;браузере</translation>
    </message>
    <message>
        <source>C&amp;opy address</source>
        <translation>Копировать &amp;адрес</translation>
    </message>
    <message>
        <source>&amp;Edit…</source>
        <translation>&amp;Изменить…</translation>
    </message>
    <message>
        <source>&amp;Duplicate…</source>
        <translation>&amp;Дублировать…</translation>
    </message>
    <message>
        <source>De&amp;lete</source>
        <translation>&amp;Удалить</translation>
    </message>
    <message>
        <source>&amp;Undo deleting</source>
        <translation>&amp;Отменить удаление</translation>
    </message>
    <message>
        <source>This monitor has no address that a browser could open.</source>
        <translation>У этого объекта нет адреса, который можно открыть в браузере.</translation>
    </message>
</context>
<context>
    <name>vigia::MonitorEditor</name>
    <message>
        <source>It is not watched any more</source>
        <translation>Наблюдение за этим объектом уже не ведётся</translation>
    </message>
    <message>
        <source>%1 (copy)</source>
        <translation>%1 (копия)</translation>
    </message>
    <message>
        <source>Why it cannot be saved</source>
        <translation>Почему нельзя сохранить</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Сохранить</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>&amp;Добавить</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>О&amp;тмена</translation>
    </message>
    <message>
        <source>Nothing is changed yet</source>
        <translation>Изменений пока нет</translation>
    </message>
    <message>
        <source>Reading the configuration…</source>
        <translation>Чтение конфигурации…</translation>
    </message>
    <message>
        <source>Type the address to watch.</source>
        <translation>Введите адрес для наблюдения.</translation>
    </message>
    <message>
        <source>It needs a name.</source>
        <translation>Нужно имя.</translation>
    </message>
    <message>
        <source>Something above needs a correction.</source>
        <translation>Выше нужно что-то исправить.</translation>
    </message>
    <message>
        <source>It was changed elsewhere meanwhile; saving takes the place of that.</source>
        <translation>Тем временем это изменили в другом месте; сохранение заменит те изменения.</translation>
    </message>
    <message>
        <source>Add monitor</source>
        <translation>Добавить объект</translation>
    </message>
    <message>
        <source>Edit %1</source>
        <translation>Изменить: %1</translation>
    </message>
    <message>
        <source>Once the form is right</source>
        <translation>Когда форма будет заполнена верно</translation>
    </message>
    <message>
        <source>Say when it is expected to report.</source>
        <translation>Укажите, когда ожидать сигнал.</translation>
    </message>
    <message>
        <source>Say under which name its key is kept.</source>
        <translation>Укажите, под каким именем хранится ключ.</translation>
    </message>
    <message>
        <source>No key is kept as “%1” yet.</source>
        <translation>Под именем «%1» ключа пока нет.</translation>
    </message>
    <message>
        <source>It can be shown once this is saved, and if nothing else uses it.</source>
        <translation>Его можно показать после сохранения и если им не пользуется ничто другое.</translation>
    </message>
    <message>
        <source>“%1” has a new key</source>
        <translation>У «%1» новый ключ</translation>
    </message>
    <message>
        <source>Whoever shows the old one is not heard any more.</source>
        <translation>Сигналы со старым ключом больше не принимаются.</translation>
    </message>
    <message>
        <source>“%1” is watched</source>
        <translation>«%1» теперь под наблюдением</translation>
    </message>
    <message>
        <source>It stays silent until it has reported for the first time.</source>
        <translation>Оповещений не будет, пока не придёт первый сигнал.</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Закрыть</translation>
    </message>
</context>
<context>
    <name>vigia::MuteReminder</name>
    <message>
        <source>The sound has been off for a day</source>
        <translation>Звук выключен уже сутки</translation>
    </message>
    <message>
        <source>An outage would be seen, but not heard.</source>
        <translation>Сбой было бы видно, но не слышно.</translation>
    </message>
    <message>
        <source>Keep it off</source>
        <translation>Оставить выключенным</translation>
    </message>
    <message>
        <source>Turn the sound on</source>
        <translation>Включить звук</translation>
    </message>
</context>
<context>
    <name>vigia::NoticeBar</name>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
</context>
<context>
    <name>vigia::NotificationsPage</name>
    <message>
        <source>Notifications</source>
        <translation>Уведомления</translation>
    </message>
    <message>
        <source>&amp;Messages on this desktop</source>
        <translation>&amp;Сообщения на этом рабочем столе</translation>
    </message>
    <message>
        <source>A line in the corner of the screen when something goes down and when it is back.
The alarm&apos;s sound and its window do not depend on it.</source>
        <translation>Строка в углу экрана, когда что-то перестаёт работать и когда снова работает.
Звук и окно сигнала тревоги от этого не зависят.</translation>
    </message>
    <message>
        <source>Show a &amp;test message</source>
        <translation>Показать &amp;пробное сообщение</translation>
    </message>
</context>
<context>
    <name>vigia::PasteModel</name>
    <message>
        <source>will be added</source>
        <translation>будет добавлен</translation>
    </message>
    <message>
        <source>is watched already</source>
        <translation>уже под наблюдением</translation>
    </message>
    <message>
        <source>stands above already</source>
        <translation>уже есть выше</translation>
    </message>
    <message>
        <source>line %1 is left out</source>
        <translation>строка %1 пропущена</translation>
    </message>
    <message>
        <source>What becomes of it</source>
        <translation>Что произойдёт</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Имя</translation>
    </message>
    <message>
        <source>Address, or what is wrong</source>
        <translation>Адрес или что не так</translation>
    </message>
</context>
<context>
    <name>vigia::PasteWindow</name>
    <message>
        <source>&amp;One address a line</source>
        <translation>&amp;По одному адресу в строке</translation>
    </message>
    <message>
        <source>One address a line</source>
        <translation>По одному адресу в строке</translation>
    </message>
    <message>
        <source>What becomes of the lines</source>
        <translation>Что произойдёт со строками</translation>
    </message>
    <message>
        <source>What is added</source>
        <translation>Что будет добавлено</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>&amp;Добавить</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>О&amp;тмена</translation>
    </message>
    <message>
        <source>&amp;Group</source>
        <translation>&amp;Группа</translation>
    </message>
    <message>
        <source>Reading the configuration…</source>
        <translation>Чтение конфигурации…</translation>
    </message>
    <message>
        <source>Paste or type addresses above.</source>
        <translation>Вставьте или введите адреса выше.</translation>
    </message>
    <message numerus="yes">
        <source>%n will be added</source>
        <translation>
            <numerusform>Будет добавлено: %n</numerusform>
            <numerusform>Будет добавлено: %n</numerusform>
            <numerusform>Будет добавлено: %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n watched already</source>
        <translation>
            <numerusform>уже под наблюдением: %n</numerusform>
            <numerusform>уже под наблюдением: %n</numerusform>
            <numerusform>уже под наблюдением: %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n repeated</source>
        <translation>
            <numerusform>повторов: %n</numerusform>
            <numerusform>повторов: %n</numerusform>
            <numerusform>повторов: %n</numerusform>
        </translation>
    </message>
    <message>
        <source>only the first %L1 lines are read</source>
        <translation>прочитаны только первые строки (%L1)</translation>
    </message>
    <message>
        <source>. Those that do not answer stay silent until you start watching them.</source>
        <translation>. Те, что не отвечают, молчат, пока вы не начнёте наблюдать за ними.</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) without an address</source>
        <translation>
            <numerusform>%n строка без адреса</numerusform>
            <numerusform>%n строки без адреса</numerusform>
            <numerusform>%n строк без адреса</numerusform>
        </translation>
    </message>
    <message>
        <source>Paste addresses</source>
        <translation>Вставить адреса</translation>
    </message>
</context>
<context>
    <name>vigia::ReportPane</name>
    <message>
        <source>It reaches &amp;this computer as</source>
        <translation>Адрес этого &amp;компьютера</translation>
    </message>
    <message>
        <source>C&amp;opy</source>
        <translation>Скопи&amp;ровать</translation>
    </message>
    <message>
        <source>Show the &amp;key</source>
        <translation>&amp;Показать ключ</translation>
    </message>
    <message>
        <source>To copy to what reports</source>
        <translation>Скопируйте туда, откуда пойдут сигналы</translation>
    </message>
    <message>
        <source>Ways to report</source>
        <translation>Способы подать сигнал</translation>
    </message>
    <message>
        <source>What to copy</source>
        <translation>Что скопировать</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Скопировано</translation>
    </message>
    <message>
        <source>Vigia does not listen for reports yet, so nothing would arrive. Switch that on in the settings, under Listening.</source>
        <translation>Vigia пока не принимает сигналы, и ничего не дойдёт. Это включается в настройках, в разделе «Приём».</translation>
    </message>
    <message>
        <source>Once the form is right.</source>
        <translation>Когда форма будет заполнена верно.</translation>
    </message>
    <message>
        <source>Nobody may report for it yet: give it a key.</source>
        <translation>Подавать сигналы за него пока некому: дайте ему ключ.</translation>
    </message>
    <message>
        <source>It works once this is saved.</source>
        <translation>Заработает после сохранения.</translation>
    </message>
    <message>
        <source>KEY stands for the key that is kept as “%1”.</source>
        <translation>KEY стоит вместо ключа, который хранится под именем «%1».</translation>
    </message>
    <message>
        <source>PASSWORD stands for the password of “%1”.</source>
        <translation>PASSWORD стоит вместо пароля пользователя «%1».</translation>
    </message>
    <message>
        <source>TOKEN stands for the listener&apos;s token.</source>
        <translation>TOKEN стоит вместо токена из «listen».</translation>
    </message>
    <message>
        <source>Only this computer is heard: Vigia listens at %1.</source>
        <translation>Принимаются сигналы только с этого компьютера: Vigia ждёт их на %1.</translation>
    </message>
</context>
<context>
    <name>vigia::ReportPart</name>
    <message>
        <source>How it reports</source>
        <translation>Как подаёт сигналы</translation>
    </message>
    <message>
        <source>every</source>
        <translation>каждые</translation>
    </message>
    <message>
        <source>at set times</source>
        <translation>в заданное время</translation>
    </message>
    <message>
        <source>When it is expected</source>
        <translation>Когда ожидается</translation>
    </message>
    <message>
        <source>&amp;Expected</source>
        <translation>&amp;Ожидается</translation>
    </message>
    <message>
        <source>Where its key comes from</source>
        <translation>Откуда берётся ключ</translation>
    </message>
</context>
<context>
    <name>vigia::ReportSnippets</name>
    <message>
        <source># when it begins</source>
        <translation># когда начинается</translation>
    </message>
    <message>
        <source># when it has ended well</source>
        <translation># когда закончилось благополучно</translation>
    </message>
    <message>
        <source># from time to time</source>
        <translation># время от времени</translation>
    </message>
    <message>
        <source># when something is wrong</source>
        <translation># когда что-то не так</translation>
    </message>
    <message>
        <source>For a script or a try in a terminal.</source>
        <translation>Для скрипта или пробы в терминале.</translation>
    </message>
    <message>
        <source>A line for the crontab (crontab -e), with your job in the place of %1.</source>
        <translation>Строка для crontab (crontab -e), с вашей задачей вместо %1.</translation>
    </message>
    <message>
        <source>A line for the crontab (crontab -e).</source>
        <translation>Строка для crontab (crontab -e).</translation>
    </message>
    <message>
        <source>Added to the service that does the work, your-job.service here.</source>
        <translation>Добавляется к службе, которая выполняет работу, здесь your-job.service.</translation>
    </message>
    <message>
        <source>A service and the timer that starts it.</source>
        <translation>Служба и таймер, который её запускает.</translation>
    </message>
    <message>
        <source>For a script on Windows, with your job in the place of C:\your-job.exe.</source>
        <translation>Для скрипта в Windows, с вашей задачей вместо C:\your-job.exe.</translation>
    </message>
    <message>
        <source>For a script on Windows, or a task that runs it from time to time.</source>
        <translation>Для скрипта в Windows или задания, которое время от времени его запускает.</translation>
    </message>
    <message>
        <source>For a script, with your job in the place of %1.</source>
        <translation>Для скрипта, с вашей задачей вместо %1.</translation>
    </message>
    <message>
        <source>For a program of your own: call it from time to time.</source>
        <translation>Для своей программы: вызывайте время от времени.</translation>
    </message>
    <message>
        <source>Vigia&apos;s own agent: it reports until it is ended.</source>
        <translation>Собственный агент Vigia: подаёт сигналы, пока его не завершат.</translation>
    </message>
    <message>
        <source>Vigia&apos;s own agent: it reports until it is ended. Keep the password first: vigia secret set beat.</source>
        <translation>Собственный агент Vigia: подаёт сигналы, пока его не завершат. Сначала сохраните пароль: vigia secret set beat.</translation>
    </message>
    <message>
        <source>Some crons do not know CRON_TZ, Debian&apos;s for one: there write the times as the clocks of that computer show them.</source>
        <translation>Некоторые cron не знают CRON_TZ, например в Debian: там пишите время по часам того компьютера.</translation>
    </message>
    <message>
        <source>One sign of life of “%1”</source>
        <translation>Один сигнал активности: «%1»</translation>
    </message>
    <message>
        <source>Signs of life of “%1”</source>
        <translation>Сигналы активности: «%1»</translation>
    </message>
</context>
<context>
    <name>vigia::ReportWords</name>
    <message>
        <source>Expected every</source>
        <translation>Ожидается каждые</translation>
    </message>
    <message>
        <source>Expected at</source>
        <translation>Ожидается в</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Часовой пояс</translation>
    </message>
    <message>
        <source>Allowed delay</source>
        <translation>Допустимое опоздание</translation>
    </message>
    <message>
        <source>A run takes at most</source>
        <translation>Длится не дольше</translation>
    </message>
    <message>
        <source>Wrong when it says</source>
        <translation>Сбой, если сообщает</translation>
    </message>
    <message>
        <source>Application number</source>
        <translation>Номер приложения</translation>
    </message>
    <message>
        <source>Short name</source>
        <translation>Краткое имя</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Ключ</translation>
    </message>
    <message>
        <source>It reports at least this often: 90s, 5m, 1d</source>
        <translation>Подаёт сигнал не реже: 90s, 5m, 1d</translation>
    </message>
    <message>
        <source>Minute, hour, day, month and weekday, as in a crontab: 0 3 * * * is every day at three</source>
        <translation>Минута, час, день, месяц и день недели, как в crontab: 0 3 * * * – каждый день в три часа</translation>
    </message>
    <message>
        <source>Whose clocks these times mean: Europe/Madrid, UTC, or local for this computer&apos;s</source>
        <translation>По каким часам это время: Europe/Madrid, UTC или local (по часам этого компьютера)</translation>
    </message>
    <message>
        <source>So much later than expected is still well: 30s, 2m, 1h</source>
        <translation>Такое опоздание ещё не беда: 30s, 2m, 1h</translation>
    </message>
    <message>
        <source>What said that it began has to say within this time that it ended: 2h. Without it only silence counts</source>
        <translation>Сообщившее о начале должно за это время сообщить об окончании: 2h. Без этого важно только молчание</translation>
    </message>
    <message>
        <source>A regular expression: a report whose message it matches is a failure</source>
        <translation>Регулярное выражение: сигнал с таким сообщением означает сбой</translation>
    </message>
    <message>
        <source>The number by which an application reports; no other has it</source>
        <translation>Номер, под которым приложение подаёт сигналы; другого с ним нет</translation>
    </message>
    <message>
        <source>Its name in addresses: a–z, 0–9, hyphen and underscore</source>
        <translation>Его имя в адресах: a–z, 0–9, дефис и подчёркивание</translation>
    </message>
    <message>
        <source>Whoever shows it may report for this one</source>
        <translation>Кто его предъявит, может подавать за него сигналы</translation>
    </message>
    <message>
        <source>name of the key</source>
        <translation>имя ключа</translation>
    </message>
    <message>
        <source>none</source>
        <translation>нет</translation>
    </message>
    <message>
        <source>A new one, made when this is saved</source>
        <translation>Новый, создаётся при сохранении</translation>
    </message>
    <message>
        <source>The one that is kept as</source>
        <translation>Тот, что хранится под именем</translation>
    </message>
    <message>
        <source>None of its own</source>
        <translation>Своего нет</translation>
    </message>
    <message>
        <source>Expected every %1</source>
        <translation>Ожидается каждые %1</translation>
    </message>
    <message>
        <source>Expected at “%1”, on this computer&apos;s clocks</source>
        <translation>Ожидается по «%1», по часам этого компьютера</translation>
    </message>
    <message>
        <source>Expected at “%1”, on the clocks of %2</source>
        <translation>Ожидается по «%1», по часам %2</translation>
    </message>
    <message>
        <source>%1; down as soon as it is late.</source>
        <translation>%1; не работает, как только опоздает.</translation>
    </message>
    <message>
        <source>%1; down after %2 more of silence.</source>
        <translation>%1; не работает, если тишина продлится ещё %2.</translation>
    </message>
    <message>
        <source>As application %1</source>
        <translation>Как приложение %1</translation>
    </message>
    <message>
        <source>As %1</source>
        <translation>Как %1</translation>
    </message>
    <message>
        <source>with a new key</source>
        <translation>с новым ключом</translation>
    </message>
    <message>
        <source>with its own key</source>
        <translation>со своим ключом</translation>
    </message>
    <message>
        <source>without a key of its own</source>
        <translation>без своего ключа</translation>
    </message>
    <message>
        <source>a run takes at most %1</source>
        <translation>длится не дольше %1</translation>
    </message>
    <message>
        <source>a failure when it says %1</source>
        <translation>сбой, если сообщает %1</translation>
    </message>
    <message>
        <source>Next: %1, %2</source>
        <extracomment>%1: Mon 30 Nov 03:00, %2: a time zone</extracomment>
        <translation>Следующий раз: %1, %2</translation>
    </message>
</context>
<context>
    <name>vigia::RowWords</name>
    <message>
        <source>by %1</source>
        <extracomment>who acknowledged, behind "Down, acknowledged"</extracomment>
        <translation>принято: %1</translation>
    </message>
    <message>
        <source>failed %1 of %2: %3</source>
        <extracomment>%1: number of failed checks in a row, %2: how many make an alarm, %3: what was seen</extracomment>
        <translation>неудача %1 из %2: %3</translation>
    </message>
    <message>
        <source>unstable</source>
        <translation>нестабильно</translation>
    </message>
    <message>
        <source>last known: %1</source>
        <extracomment>nothing is heard of the program that watches; %1: a state</extracomment>
        <translation>последнее известное состояние: %1</translation>
    </message>
    <message>
        <source>No data</source>
        <translation>Нет данных</translation>
    </message>
</context>
<context>
    <name>vigia::SaveFoot</name>
    <message>
        <source>&amp;Undo the changes</source>
        <translation>&amp;Отменить изменения</translation>
    </message>
    <message>
        <source>Why it cannot be saved</source>
        <translation>Почему нельзя сохранить</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>Сохранено.</translation>
    </message>
</context>
<context>
    <name>vigia::SecretEditor</name>
    <message>
        <source>Add secret</source>
        <translation>Добавить секрет</translation>
    </message>
    <message>
        <source>Secret %1</source>
        <translation>Секрет «%1»</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Имя</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Имя</translation>
    </message>
    <message>
        <source>Small letters, digits and hyphens; it is what the settings name.</source>
        <translation>Строчные латинские буквы, цифры и дефисы; на него ссылаются настройки.</translation>
    </message>
    <message>
        <source>S&amp;ecret</source>
        <translation>С&amp;екрет</translation>
    </message>
    <message>
        <source>It needs a name.</source>
        <translation>Нужно имя.</translation>
    </message>
    <message>
        <source>Something above needs a correction.</source>
        <translation>Выше нужно что-то исправить.</translation>
    </message>
    <message>
        <source>Type the secret.</source>
        <translation>Введите секрет.</translation>
    </message>
</context>
<context>
    <name>vigia::SecretField</name>
    <message>
        <source>kept; leave it empty to keep it so</source>
        <translation>хранится; оставьте пустым, чтобы не менять</translation>
    </message>
    <message>
        <source>Saving keeps it in: %1</source>
        <translation>При сохранении попадёт сюда: %1</translation>
    </message>
</context>
<context>
    <name>vigia::SecretWords</name>
    <message>
        <source>System password store (%1)</source>
        <translation>Системное хранилище паролей (%1)</translation>
    </message>
    <message>
        <source>Environment variable %1</source>
        <translation>Переменная окружения %1</translation>
    </message>
    <message>
        <source>File %1</source>
        <translation>Файл %1</translation>
    </message>
    <message>
        <source>Missing: nothing is kept under this name</source>
        <translation>Отсутствует: под этим именем ничего не хранится</translation>
    </message>
    <message>
        <source>Not known: the password store is locked</source>
        <translation>Неизвестно: хранилище паролей заблокировано</translation>
    </message>
    <message>
        <source>Not known: the password store does not let Vigia look</source>
        <translation>Неизвестно: хранилище паролей не пускает Vigia</translation>
    </message>
    <message>
        <source>Not known: the password store cannot be reached</source>
        <translation>Неизвестно: хранилище паролей недоступно</translation>
    </message>
    <message>
        <source>What needs it cannot work until it is set.</source>
        <translation>То, чему он нужен, не работает, пока он не задан.</translation>
    </message>
    <message>
        <source>It may be there. Unlock the password store, and what waits for it goes on.</source>
        <translation>Возможно, он там. Разблокируйте хранилище паролей, и ожидающее продолжится.</translation>
    </message>
    <message>
        <source>It may be there. Allow Vigia to read it when the password store asks.</source>
        <translation>Возможно, он там. Разрешите Vigia чтение, когда хранилище паролей спросит.</translation>
    </message>
    <message>
        <source>It may be there. See whether the password store runs.</source>
        <translation>Возможно, он там. Проверьте, работает ли хранилище паролей.</translation>
    </message>
</context>
<context>
    <name>vigia::SecretsPage</name>
    <message>
        <source>Secrets</source>
        <translation>Секреты</translation>
    </message>
    <message>
        <source>Passwords and tokens, by their names. What one is, is shown nowhere and stands in no file of Vigia&apos;s: whoever needs it names it.</source>
        <translation>Пароли и токены по именам. Содержимое нигде не показывается и не стоит ни в одном файле Vigia: тот, кому оно нужно, называет имя.</translation>
    </message>
    <message>
        <source>No secrets are known yet.</source>
        <translation>Секретов пока нет.</translation>
    </message>
    <message>
        <source>Se&amp;t…</source>
        <translation>&amp;Задать…</translation>
    </message>
    <message>
        <source>&amp;Forget…</source>
        <translation>З&amp;абыть…</translation>
    </message>
    <message>
        <source>nothing refers to it</source>
        <translation>на него ничто не ссылается</translation>
    </message>
    <message>
        <source>This Vigia was built without a system password store: secrets come from its environment.</source>
        <translation>Этот Vigia собран без системного хранилища паролей: секреты берутся из его окружения.</translation>
    </message>
    <message>
        <source>Forget “%1”?</source>
        <translation>Забыть «%1»?</translation>
    </message>
    <message>
        <source>What needs it cannot work any longer, until it is set again.</source>
        <translation>То, чему он нужен, перестанет работать, пока он не задан снова.</translation>
    </message>
    <message>
        <source>&amp;Forget</source>
        <translation>&amp;Забыть</translation>
    </message>
</context>
<context>
    <name>vigia::SettingRow</name>
    <message>
        <source>Reset</source>
        <translation>Сбросить</translation>
    </message>
    <message>
        <source>Reset %1</source>
        <translation>Сбросить: %1</translation>
    </message>
    <message>
        <source>Back to: %1</source>
        <translation>Вернётся: %1</translation>
    </message>
    <message>
        <source>Back to: %1, %2</source>
        <translation>Вернётся: %1, %2</translation>
    </message>
</context>
<context>
    <name>vigia::SettingsPanel</name>
    <message>
        <source>Until the alarm sounds, at most: %1</source>
        <translation>До сигнала тревоги – не дольше: %1</translation>
    </message>
</context>
<context>
    <name>vigia::SettingsWindow</name>
    <message>
        <source>Pages</source>
        <translation>Страницы</translation>
    </message>
    <message>
        <source>General</source>
        <translation>Общие</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>Внешний вид</translation>
    </message>
    <message>
        <source>Sound</source>
        <translation>Звук</translation>
    </message>
    <message>
        <source>Defaults</source>
        <translation>Значения по умолчанию</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>Группы</translation>
    </message>
    <message>
        <source>Maintenance</source>
        <translation>Обслуживание</translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation>Уведомления</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Настройки</translation>
    </message>
    <message>
        <source>Alerts</source>
        <translation>Оповещения</translation>
    </message>
    <message>
        <source>Channels</source>
        <translation>Каналы</translation>
    </message>
    <message>
        <source>Mail accounts</source>
        <translation>Почта</translation>
    </message>
    <message>
        <source>Secrets</source>
        <translation>Секреты</translation>
    </message>
    <message>
        <source>Listening</source>
        <translation>Приём</translation>
    </message>
</context>
<context>
    <name>vigia::SoundCheck</name>
    <message>
        <source>Will you hear the alarm?</source>
        <translation>Услышите ли вы сигнал тревоги?</translation>
    </message>
    <message>
        <source>Vigia now watches its first monitor. Play the alarm once, to be sure that it can be heard here.</source>
        <translation>Vigia уже наблюдает за первым объектом. Включите сигнал тревоги один раз, чтобы убедиться, что его здесь слышно.</translation>
    </message>
    <message>
        <source>Play the alarm</source>
        <translation>Включить сигнал тревоги</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Не сейчас</translation>
    </message>
    <message>
        <source>Did you hear it?</source>
        <translation>Вы его услышали?</translation>
    </message>
    <message>
        <source>Yes, I heard it</source>
        <translation>Да, слышно</translation>
    </message>
    <message>
        <source>Play it again</source>
        <translation>Включить ещё раз</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Нет</translation>
    </message>
    <message>
        <source>As far as this computer can tell, it sounded. If you did not hear it, look at the loudspeakers and the volume, and at the settings of the sound.</source>
        <translation>Насколько известно этому компьютеру, звук прозвучал. Если его не было слышно, проверьте динамики, громкость и настройки звука.</translation>
    </message>
</context>
<context>
    <name>vigia::SoundPage</name>
    <message>
        <source>Sound</source>
        <translation>Звук</translation>
    </message>
    <message>
        <source>A short sound when it is &amp;over</source>
        <translation>Короткий звук по о&amp;кончании</translation>
    </message>
    <message>
        <source>When an outage ends and nothing else sounds.</source>
        <translation>Когда сбой закончился и больше ничего не звучит.</translation>
    </message>
    <message>
        <source>Where the sound stands</source>
        <translation>Состояние звука</translation>
    </message>
    <message>
        <source>The &amp;built-in alarm</source>
        <translation>&amp;Встроенный сигнал</translation>
    </message>
    <message>
        <source>A &amp;file of my own</source>
        <translation>Свой &amp;файл</translation>
    </message>
    <message>
        <source>Sound file</source>
        <translation>Звуковой файл</translation>
    </message>
    <message>
        <source>&amp;Choose…</source>
        <translation>Вы&amp;брать…</translation>
    </message>
    <message>
        <source>A WAV file. Should it not play, the built-in alarm sounds in its place.</source>
        <translation>Файл WAV. Если он не воспроизводится, вместо него звучит встроенный сигнал.</translation>
    </message>
    <message>
        <source>WAV files (*.wav)</source>
        <translation>Файлы WAV (*.wav)</translation>
    </message>
    <message>
        <source>Volume</source>
        <translation>Громкость</translation>
    </message>
    <message>
        <source>&amp;Volume</source>
        <translation>&amp;Громкость</translation>
    </message>
    <message>
        <source>Without a pause</source>
        <translation>Без пауз</translation>
    </message>
    <message>
        <source>Once for each outage</source>
        <translation>Один раз при каждом сбое</translation>
    </message>
    <message>
        <source>Again and again, every</source>
        <translation>Снова и снова, каждые</translation>
    </message>
    <message>
        <source>Pause between</source>
        <translation>Пауза между повторами</translation>
    </message>
    <message>
        <source>It sounds</source>
        <translation>Звучит</translation>
    </message>
    <message>
        <source>It &amp;sounds</source>
        <translation>&amp;Звучит</translation>
    </message>
    <message>
        <source>&amp;Test the sound</source>
        <translation>&amp;Испытать звук</translation>
    </message>
    <message>
        <source>&amp;Yes</source>
        <translation>&amp;Да</translation>
    </message>
    <message>
        <source>&amp;No</source>
        <translation>&amp;Нет</translation>
    </message>
    <message>
        <source>Did you hear it?</source>
        <translation>Вы его услышали?</translation>
    </message>
    <message>
        <source>Good.</source>
        <translation>Хорошо.</translation>
    </message>
    <message>
        <source>Look whether the loudspeakers are on, and whether this computer&apos;s volume is up and not muted; then test again.</source>
        <translation>Проверьте, включены ли колонки, не убавлена ли громкость и не выключен ли звук на этом компьютере; затем испытайте ещё раз.</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
</context>
<context>
    <name>vigia::SoundWords</name>
    <message>
        <source>The alarm cannot be heard: this computer has no working sound device.</source>
        <translation>Сигнал тревоги не слышен: на этом компьютере нет работающего звукового устройства.</translation>
    </message>
    <message>
        <source>The alarm cannot be heard: the sound device does not play.</source>
        <translation>Сигнал тревоги не слышен: звуковое устройство не воспроизводит звук.</translation>
    </message>
    <message>
        <source>The alarm cannot be heard: this computer&apos;s sound is muted.</source>
        <translation>Сигнал тревоги не слышен: звук на этом компьютере выключен.</translation>
    </message>
    <message>
        <source>The alarm cannot be heard: this computer&apos;s volume is at zero.</source>
        <translation>Сигнал тревоги не слышен: громкость на этом компьютере равна нулю.</translation>
    </message>
    <message>
        <source>The alarm cannot be heard: the sound device is asleep.</source>
        <translation>Сигнал тревоги не слышен: звуковое устройство приостановлено.</translation>
    </message>
    <message>
        <source>The alarm cannot be heard: the remote session is disconnected.</source>
        <translation>Сигнал тревоги не слышен: удалённый сеанс отключён.</translation>
    </message>
    <message>
        <source>The alarm cannot be heard: the program vigia-alarm does not start.</source>
        <translation>Сигнал тревоги не слышен: программа vigia-alarm не запускается.</translation>
    </message>
    <message>
        <source>Connect loudspeakers or headphones.</source>
        <translation>Подключите колонки или наушники.</translation>
    </message>
    <message>
        <source>Choose another device in the system&apos;s sound settings.</source>
        <translation>Выберите другое устройство в системных настройках звука.</translation>
    </message>
    <message>
        <source>Unmute it in the system&apos;s sound settings.</source>
        <translation>Включите его в системных настройках звука.</translation>
    </message>
    <message>
        <source>Turn it up in the system&apos;s sound settings.</source>
        <translation>Прибавьте её в системных настройках звука.</translation>
    </message>
    <message>
        <source>Connect to it again, or look at the computer itself.</source>
        <translation>Подключитесь к нему снова или посмотрите на сам компьютер.</translation>
    </message>
    <message>
        <source>Installing Vigia again helps.</source>
        <translation>Поможет переустановка Vigia.</translation>
    </message>
    <message>
        <source>Choose another file in the sound settings.</source>
        <translation>Выберите другой файл в настройках звука.</translation>
    </message>
    <message>
        <source>The sound file cannot be read. The built-in alarm sounds instead.</source>
        <translation>Не удаётся прочитать звуковой файл. Вместо него звучит встроенный сигнал.</translation>
    </message>
    <message>
        <source>The sound file is too large. The built-in alarm sounds instead.</source>
        <translation>Звуковой файл слишком велик. Вместо него звучит встроенный сигнал.</translation>
    </message>
    <message>
        <source>The sound file is empty. The built-in alarm sounds instead.</source>
        <translation>Звуковой файл пуст. Вместо него звучит встроенный сигнал.</translation>
    </message>
    <message>
        <source>The sound file is not a WAV file. The built-in alarm sounds instead.</source>
        <translation>Звуковой файл не в формате WAV. Вместо него звучит встроенный сигнал.</translation>
    </message>
    <message>
        <source>The sound file is damaged. The built-in alarm sounds instead.</source>
        <translation>Звуковой файл повреждён. Вместо него звучит встроенный сигнал.</translation>
    </message>
    <message>
        <source>The sound file is of a kind that Vigia does not play. The built-in alarm sounds instead.</source>
        <translation>Vigia не воспроизводит звуковые файлы такого вида. Вместо него звучит встроенный сигнал.</translation>
    </message>
    <message>
        <source>Nothing can be heard in the sound file. The built-in alarm sounds instead.</source>
        <translation>В звуковом файле ничего не слышно. Вместо него звучит встроенный сигнал.</translation>
    </message>
</context>
<context>
    <name>vigia::StripText</name>
    <message>
        <source>Not watched from %1 to %2 (%3)</source>
        <extracomment>a gap between two checks; %1, %2: moments, %3: how long</extracomment>
        <translation>Наблюдение не велось с %1 до %2 (%3)</translation>
    </message>
</context>
<context>
    <name>vigia::TargetPart</name>
    <message>
        <source>The address to look at. {secret: NAME} where the whole address is a secret</source>
        <translation>Адрес для проверки. {secret: NAME}, если весь адрес – секрет</translation>
    </message>
    <message>
        <source>A&amp;ddress</source>
        <translation>&amp;Адрес</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Имя</translation>
    </message>
    <message>
        <source>&amp;Group</source>
        <translation>&amp;Группа</translation>
    </message>
    <message>
        <source>A new group</source>
        <translation>Новая группа</translation>
    </message>
    <message>
        <source>An address that Vigia &amp;looks at</source>
        <translation>Адрес, который проверяет &amp;Vigia</translation>
    </message>
    <message>
        <source>Something that &amp;reports by itself</source>
        <translation>То, &amp;что само подаёт сигналы</translation>
    </message>
    <message>
        <source>It sends signs of life; when they stay away, that is the alarm</source>
        <translation>Подаёт сигналы; когда их нет, это и есть тревога</translation>
    </message>
    <message>
        <source>Watch</source>
        <translation>Наблюдать</translation>
    </message>
    <message>
        <source>Nightly backup</source>
        <translation>Ночная копия</translation>
    </message>
</context>
<context>
    <name>vigia::TellingPage</name>
    <message>
        <source>Alerts</source>
        <translation>Оповещения</translation>
    </message>
    <message>
        <source>Whom an outage is told, and when, where a monitor and its group do not say otherwise.</source>
        <translation>Кого и когда оповещать о сбое, если у объекта и его группы не сказано иначе.</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>Сохра&amp;нить</translation>
    </message>
    <message>
        <source>Alert by</source>
        <translation>Оповещать через</translation>
    </message>
    <message>
        <source>Nobody</source>
        <translation>Никого</translation>
    </message>
    <message>
        <source>&amp;Repeat every</source>
        <translation>По&amp;вторять каждые</translation>
    </message>
    <message>
        <source>As long as it is down and nobody acknowledges: 15m, 1h; 0 for once.</source>
        <translation>Пока не работает и никто не подтвердил: 15m, 1h; 0 – один раз.</translation>
    </message>
    <message>
        <source>At &amp;most, times</source>
        <translation>Не &amp;более, раз</translation>
    </message>
    <message>
        <source>After so many repeats of one outage it is quiet.</source>
        <translation>После стольких повторов об одном сбое – тишина.</translation>
    </message>
    <message>
        <source>&amp;Collect for</source>
        <translation>Соби&amp;рать в течение</translation>
    </message>
    <message>
        <source>Outages within this time go out as one message: 10s; 0 for each at once. The sound and this desktop never wait.</source>
        <translation>Сбои за это время уходят одним сообщением: 10s; 0 – каждый сразу. Звук и этот рабочий стол никогда не ждут.</translation>
    </message>
    <message>
        <source>When n&amp;obody reacts</source>
        <translation>Если никто не р&amp;еагирует</translation>
    </message>
    <message>
        <source>One to a line: how long nobody has acknowledged, and which channels are told then: 10m: team-chat, boss</source>
        <translation>По одному в строке: сколько времени никто не подтверждает и какие каналы оповестить тогда: 10m: team-chat, boss</translation>
    </message>
    <message>
        <source>When the alarm is not &amp;heard</source>
        <translation>Если сигнал &amp;тревоги не слышен</translation>
    </message>
    <message>
        <source>Who is told when an alarm could not be heard at this computer for 30 seconds.</source>
        <translation>Кого оповестить, если сигнал тревоги 30 секунд не был слышен на этом компьютере.</translation>
    </message>
    <message>
        <source>&amp;Quiet hours</source>
        <translation>Ти&amp;хие часы</translation>
    </message>
    <message>
        <source>Messages that are not critical wait until their end, and come then as one summary. This computer&apos;s sound is not meant.</source>
        <translation>Некритические сообщения ждут их конца и приходят затем одной сводкой. К звуку этого компьютера это не относится.</translation>
    </message>
    <message>
        <source>&amp;From</source>
        <translation>&amp;С</translation>
    </message>
    <message>
        <source>&amp;To</source>
        <translation>&amp;До</translation>
    </message>
    <message>
        <source>Time &amp;zone</source>
        <translation>Часовой &amp;пояс</translation>
    </message>
    <message>
        <source>local for this computer&apos;s, else as in Europe/Madrid</source>
        <translation>local – пояс этого компьютера, иначе как в Europe/Madrid</translation>
    </message>
    <message>
        <source>Days on which they begin</source>
        <translation>Дни, в которые они начинаются</translation>
    </message>
    <message>
        <source>Another &amp;watcher</source>
        <translation>Друго&amp;й наблюдатель</translation>
    </message>
    <message>
        <source>An address that is asked as long as all of Vigia works, so that another watcher notices when it does not. {secret: NAME} for one that is a secret.</source>
        <translation>Адрес, к которому обращаются, пока весь Vigia работает, чтобы другой наблюдатель заметил, если нет. {secret: NAME}, если адрес секретный.</translation>
    </message>
    <message>
        <source>&amp;Every</source>
        <translation>Ка&amp;ждые</translation>
    </message>
    <message numerus="yes">
        <source>%n more from the file, kept as they are.</source>
        <translation>
            <numerusform>Ещё %n из файла, остаётся как есть.</numerusform>
            <numerusform>Ещё %n из файла, остаются как есть.</numerusform>
            <numerusform>Ещё %n из файла, остаются как есть.</numerusform>
        </translation>
    </message>
    <message>
        <source>Something above needs a correction.</source>
        <translation>Выше нужно что-то исправить.</translation>
    </message>
</context>
<context>
    <name>vigia::TellingDialog</name>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
</context>
<context>
    <name>vigia::TestPane</name>
    <message>
        <source>&amp;Test now</source>
        <translation>Испытать с&amp;ейчас</translation>
    </message>
    <message>
        <source>What the test saw</source>
        <translation>Что показало испытание</translation>
    </message>
    <message>
        <source>Looks once, now, with what stands here; changes nothing</source>
        <translation>Проверяет один раз, сейчас, с тем, что здесь указано; ничего не меняет</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>Сертификат</translation>
    </message>
    <message>
        <source>For</source>
        <translation>Кому выдан</translation>
    </message>
    <message>
        <source>Issued by</source>
        <translation>Кем выдан</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>Действует до</translation>
    </message>
    <message>
        <source>Pin</source>
        <translation>Отпечаток ключа</translation>
    </message>
    <message>
        <source>Trust exactly &amp;this one</source>
        <translation>Доверять только &amp;этому</translation>
    </message>
    <message>
        <source>Any other certificate, a renewed one with a new key too, is a failure</source>
        <translation>Любой другой сертификат, даже обновлённый с новым ключом, – неудача</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>Проверка…</translation>
    </message>
    <message>
        <source>Shows here what it sees. Nothing is saved.</source>
        <translation>Здесь появится результат. Ничего не сохраняется.</translation>
    </message>
    <message>
        <source>Changed since: test again</source>
        <translation>С тех пор есть изменения: испытайте ещё раз</translation>
    </message>
    <message>
        <source>Answers as it should</source>
        <translation>Отвечает как надо</translation>
    </message>
    <message>
        <source>Would be a warning</source>
        <translation>Было бы предупреждение</translation>
    </message>
    <message>
        <source>Would be a failure</source>
        <translation>Была бы неудача</translation>
    </message>
    <message>
        <source>Says nothing about it</source>
        <translation>Ни о чём не говорит</translation>
    </message>
</context>
<context>
    <name>vigia::TimeBar</name>
    <message>
        <source>name</source>
        <translation>имя</translation>
    </message>
    <message>
        <source>connect</source>
        <translation>соединение</translation>
    </message>
    <message>
        <source>TLS</source>
        <translation>TLS</translation>
    </message>
    <message>
        <source>first byte</source>
        <translation>первый байт</translation>
    </message>
    <message>
        <source>the rest</source>
        <translation>остальное</translation>
    </message>
    <message>
        <source>total %1</source>
        <translation>всего %1</translation>
    </message>
    <message>
        <source>Where the time went</source>
        <translation>На что ушло время</translation>
    </message>
    <message>
        <source>total</source>
        <translation>всего</translation>
    </message>
</context>
<context>
    <name>vigia::TimeSplit</name>
    <message>
        <source>name</source>
        <extracomment>where the time of an answer went: looking up the name</extracomment>
        <translation>имя</translation>
    </message>
    <message>
        <source>connect</source>
        <extracomment>where the time of an answer went: making the connection</extracomment>
        <translation>соединение</translation>
    </message>
    <message>
        <source>TLS</source>
        <translation>TLS</translation>
    </message>
    <message>
        <source>first byte</source>
        <extracomment>where the time of an answer went: waiting for the first byte</extracomment>
        <translation>первый байт</translation>
    </message>
    <message>
        <source>rest</source>
        <extracomment>where the time of an answer went: reading what came after the first byte</extracomment>
        <translation>остальное</translation>
    </message>
</context>
<context>
    <name>vigia::TrayMenu</name>
    <message>
        <source>Open</source>
        <translation>Открыть</translation>
    </message>
    <message>
        <source>Board</source>
        <translation>Табло</translation>
    </message>
    <message>
        <source>Unmute (off until %1)</source>
        <translation>Включить звук (выключен до %1)</translation>
    </message>
    <message>
        <source>Unmute</source>
        <translation>Включить звук</translation>
    </message>
    <message>
        <source>Mute</source>
        <translation>Выключить звук</translation>
    </message>
    <message>
        <source>Until I unmute</source>
        <translation>Пока не включу</translation>
    </message>
    <message>
        <source>Acknowledge all</source>
        <translation>Подтвердить все</translation>
    </message>
    <message>
        <source>Pause all</source>
        <translation>Приостановить все</translation>
    </message>
    <message>
        <source>Resume all</source>
        <translation>Возобновить все</translation>
    </message>
    <message>
        <source>Settings…</source>
        <translation>Настройки…</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Выйти</translation>
    </message>
    <message>
        <source>Quit (nobody will be watching)</source>
        <translation>Выйти (никто не будет наблюдать)</translation>
    </message>
    <message>
        <source>Hold all alerts</source>
        <translation>Отложить все оповещения</translation>
    </message>
    <message>
        <source>Until tomorrow, 8:00</source>
        <translation>До завтра, 8:00</translation>
    </message>
    <message>
        <source>Send alerts again</source>
        <translation>Снова отправлять оповещения</translation>
    </message>
    <message>
        <source>Away until…</source>
        <translation>Отсутствие до…</translation>
    </message>
    <message>
        <source>I am back (away until %1)</source>
        <translation>Закончить отсутствие (до %1)</translation>
    </message>
    <message>
        <source>Fire drill…</source>
        <translation>Учебная тревога…</translation>
    </message>
    <message>
        <source>About Vigia</source>
        <translation>О программе Vigia</translation>
    </message>
    <message>
        <source>Acknowledge all with a note…</source>
        <translation>Подтвердить все с заметкой…</translation>
    </message>
</context>
<context>
    <name>vigia::TrialPart</name>
    <message>
        <source>What came of the test</source>
        <translation>Результат пробы</translation>
    </message>
    <message>
        <source>Sending…</source>
        <translation>Отправляется…</translation>
    </message>
    <message>
        <source>Sent. Look whether it arrives.</source>
        <translation>Отправлено. Проверьте, дошло ли.</translation>
    </message>
</context>
<context>
    <name>vigia::UnsavedWords</name>
    <message>
        <source>There are changes that are not saved.</source>
        <translation>Есть несохранённые изменения.</translation>
    </message>
    <message>
        <source>&amp;Discard the changes</source>
        <translation>&amp;Отбросить изменения</translation>
    </message>
    <message>
        <source>&amp;Keep editing</source>
        <translation>&amp;Продолжить правку</translation>
    </message>
</context>
<context>
    <name>vigia::WhyWords</name>
    <message>
        <source>%1 ago</source>
        <translation>%1 назад</translation>
    </message>
    <message>
        <source>Last sign of life, %1</source>
        <extracomment>%1: `12 min ago`</extracomment>
        <translation>Последний сигнал активности, %1</translation>
    </message>
</context>
<context>
    <name>vigia::Windows</name>
    <message>
        <source>Import monitors</source>
        <translation>Импорт объектов</translation>
    </message>
    <message>
        <source>Configurations and lists (*.yml *.yaml *.txt)</source>
        <translation>Конфигурации и списки (*.yml *.yaml *.txt)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Все файлы (*)</translation>
    </message>
    <message>
        <source>Nothing was imported</source>
        <translation>Ничего не импортировано</translation>
    </message>
    <message>
        <source>“%1” cannot be read: %2.</source>
        <translation>Не удаётся прочитать «%1»: %2.</translation>
    </message>
    <message>
        <source>Imported</source>
        <translation>Импортировано</translation>
    </message>
    <message>
        <source>Added: %1. Changed: %2. Unchanged: %3.</source>
        <translation>Добавлено: %1. Изменено: %2. Без изменений: %3.</translation>
    </message>
    <message>
        <source>Export the configuration</source>
        <translation>Экспорт конфигурации</translation>
    </message>
    <message>
        <source>Configurations (*.yml)</source>
        <translation>Конфигурации (*.yml)</translation>
    </message>
    <message>
        <source>Nothing was exported</source>
        <translation>Ничего не экспортировано</translation>
    </message>
    <message>
        <source>“%1” cannot be written: %2.</source>
        <translation>Не удаётся записать «%1»: %2.</translation>
    </message>
    <message>
        <source>“%1” is too large for a configuration.</source>
        <translation>«%1» слишком велик для конфигурации.</translation>
    </message>
</context>
<context>
    <name>Messages</name>
    <message>
        <source>DOWN %1 — %2</source>
        <translation>НЕ РАБОТАЕТ %1 — %2</translation>
    </message>
    <message>
        <source>STILL DOWN %2: %1</source>
        <translation>ВСЁ ЕЩЁ НЕ РАБОТАЕТ %2: %1</translation>
    </message>
    <message>
        <source>WAS DOWN %1 for %2</source>
        <translation>НЕ РАБОТАЛ %1: %2</translation>
    </message>
    <message>
        <source>UP %1 after %2</source>
        <translation>РАБОТАЕТ %1, сбой длился %2</translation>
    </message>
    <message>
        <source>WARNING %1 — %2</source>
        <translation>ПРЕДУПРЕЖДЕНИЕ %1 — %2</translation>
    </message>
    <message>
        <source>WARNING OVER %1 after %2</source>
        <translation>ПРЕДУПРЕЖДЕНИЕ СНЯТО %1, длилось %2</translation>
    </message>
    <message>
        <source>UNKNOWN %1 — no recent result</source>
        <translation>НЕИЗВЕСТНО %1 — данные устарели</translation>
    </message>
    <message>
        <source>WAS UNKNOWN %1 for %2</source>
        <translation>БЫЛО НЕИЗВЕСТНО %1: %2</translation>
    </message>
    <message>
        <source>UNSTABLE %1 — goes up and down</source>
        <translation>НЕСТАБИЛЬНО %1 — то работает, то нет</translation>
    </message>
    <message>
        <source>This computer has no connection</source>
        <translation>У этого компьютера нет связи</translation>
    </message>
    <message>
        <source>The alarm cannot be heard</source>
        <translation>Сигнал тревоги не слышен</translation>
    </message>
    <message>
        <source>The alarm could not be heard</source>
        <translation>Сигнал тревоги не был слышен</translation>
    </message>
    <message>
        <source>Test of the channel %1</source>
        <translation>Проверка канала %1</translation>
    </message>
    <message>
        <source>Test of the account %1</source>
        <translation>Проверка учётной записи %1</translation>
    </message>
    <message>
        <source>FIRE DRILL: %1</source>
        <translation>УЧЕБНАЯ ТРЕВОГА: %1</translation>
    </message>
    <message>
        <source>%1 is down: %2.</source>
        <translation>%1 не работает: %2.</translation>
    </message>
    <message>
        <source>%1 is still down, for %2: %3.</source>
        <translation>%1 всё ещё не работает, уже %2: %3.</translation>
    </message>
    <message>
        <source>%1 was down and is back to normal.</source>
        <translation>%1: был сбой, снова работает.</translation>
    </message>
    <message>
        <source>%1 is back to normal.</source>
        <translation>%1 снова работает.</translation>
    </message>
    <message>
        <source>%1 needs attention: %2.</source>
        <translation>%1 требует внимания: %2.</translation>
    </message>
    <message>
        <source>%1: the warning is over.</source>
        <translation>%1: предупреждение снято.</translation>
    </message>
    <message>
        <source>%1 needed attention: %2. That is over.</source>
        <translation>%1: требовалось внимание: %2. Это уже позади.</translation>
    </message>
    <message>
        <source>%1: there was no recent result for a while.</source>
        <translation>%1: какое-то время свежих данных не было.</translation>
    </message>
    <message>
        <source>%1: there is no recent result; nobody knows how it is.</source>
        <translation>%1: данные устарели, состояние неизвестно.</translation>
    </message>
    <message>
        <source>%1 goes up and down. You will hear of it again when it has settled.</source>
        <translation>%1 то работает, то нет. Следующее оповещение придёт, когда всё успокоится.</translation>
    </message>
    <message>
        <source>This computer has no connection. What it watches may be well or not.</source>
        <translation>У этого компьютера нет связи. Состояние того, за чем он наблюдает, неизвестно.</translation>
    </message>
    <message>
        <source>An alarm sounds, but it cannot be heard: the sound does not work.</source>
        <translation>Звучит сигнал тревоги, но его не слышно: звук не работает.</translation>
    </message>
    <message>
        <source>An alarm sounded, but it could not be heard: the sound did not work.</source>
        <translation>Звучал сигнал тревоги, но его не было слышно: звук не работал.</translation>
    </message>
    <message>
        <source>Down: %1.</source>
        <translation>Не работает: %1.</translation>
    </message>
    <message>
        <source>Down then: %1.</source>
        <translation>Тогда не работало: %1.</translation>
    </message>
    <message>
        <source>This is a test. Messages of Vigia arrive here.</source>
        <translation>Это проверка. Сообщения Vigia приходят сюда.</translation>
    </message>
    <message>
        <source>This is a test. Vigia can send mail with this account.</source>
        <translation>Это проверка. Vigia может отправлять почту через эту учётную запись.</translation>
    </message>
    <message>
        <source>From %1 to %2, for %3.</source>
        <translation>С %1 до %2, всего %3.</translation>
    </message>
    <message>
        <source>You could not be told before.</source>
        <translation>Сообщить об этом раньше не удалось.</translation>
    </message>
    <message>
        <source>Since %1.</source>
        <translation>С %1.</translation>
    </message>
    <message>
        <source>That was on %1.</source>
        <translation>Это было %1.</translation>
    </message>
    <message>
        <source>You are told because nobody has acknowledged it.</source>
        <translation>Вы получили это оповещение, потому что сбой никто не подтвердил.</translation>
    </message>
    <message>
        <source>Address: %1</source>
        <translation>Адрес: %1</translation>
    </message>
    <message>
        <source>Group: %1</source>
        <translation>Группа: %1</translation>
    </message>
    <message>
        <source>Severity: critical</source>
        <translation>Важность: критическая</translation>
    </message>
    <message>
        <source>Note:</source>
        <translation>Примечание:</translation>
    </message>
    <message>
        <source>Fire drill: nothing is wrong. A person is rehearsing.</source>
        <translation>Учебная тревога: ничего не случилось. Идёт тренировка.</translation>
    </message>
    <message>
        <source>This happened during the quiet hours.</source>
        <translation>Это произошло в тихие часы.</translation>
    </message>
    <message>
        <source>Not persisted: the storage of Vigia is failing; this message may come twice.</source>
        <translation>Не сохранено: хранилище Vigia не работает; это сообщение может прийти дважды.</translation>
    </message>
    <message>
        <source>Outage: %1</source>
        <translation>Сбой: %1</translation>
    </message>
    <message>
        <source>Vigia on %1</source>
        <translation>Vigia на %1</translation>
    </message>
    <message numerus="yes">
        <source>… and %n more</source>
        <translation>
            <numerusform>… и ещё %n</numerusform>
            <numerusform>… и ещё %n</numerusform>
            <numerusform>… и ещё %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Vigia&apos;s dashboard and “vigia status” name them all.</source>
        <translation>Все названы на панели Vigia и в выводе «vigia status».</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 и ещё %n</numerusform>
            <numerusform>%1 и ещё %n</numerusform>
            <numerusform>%1 и ещё %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n DOWN: %1</source>
        <translation>
            <numerusform>%n НЕ РАБОТАЕТ: %1</numerusform>
            <numerusform>%n НЕ РАБОТАЮТ: %1</numerusform>
            <numerusform>%n НЕ РАБОТАЮТ: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n WARNING(S): %1</source>
        <translation>
            <numerusform>%n ПРЕДУПРЕЖДЕНИЕ: %1</numerusform>
            <numerusform>%n ПРЕДУПРЕЖДЕНИЯ: %1</numerusform>
            <numerusform>%n ПРЕДУПРЕЖДЕНИЙ: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n UP AGAIN: %1</source>
        <translation>
            <numerusform>%n СНОВА РАБОТАЕТ: %1</numerusform>
            <numerusform>%n СНОВА РАБОТАЮТ: %1</numerusform>
            <numerusform>%n СНОВА РАБОТАЮТ: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n checks in a row failed.</source>
        <translation>
            <numerusform>%n неудачная проверка подряд.</numerusform>
            <numerusform>%n неудачные проверки подряд.</numerusform>
            <numerusform>%n неудачных проверок подряд.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n UNSTABLE: %1</source>
        <translation>
            <numerusform>%n НЕСТАБИЛЬНО: %1</numerusform>
            <numerusform>%n НЕСТАБИЛЬНО: %1</numerusform>
            <numerusform>%n НЕСТАБИЛЬНО: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>ACKNOWLEDGED %1 — by %2</source>
        <translation>ПОДТВЕРЖДЕНО %1 — %2</translation>
    </message>
    <message numerus="yes">
        <source>%n ACKNOWLEDGED: %1</source>
        <translation>
            <numerusform>%n ПОДТВЕРЖДЕНО: %1</numerusform>
            <numerusform>%n ПОДТВЕРЖДЕНО: %1</numerusform>
            <numerusform>%n ПОДТВЕРЖДЕНО: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 goes up and down; %2 has acknowledged it.</source>
        <translation>%1 то работает, то нет; подтверждено: %2.</translation>
    </message>
    <message>
        <source>%1 is down; %2 has acknowledged it.</source>
        <translation>%1 не работает; подтверждено: %2.</translation>
    </message>
    <message>
        <source>%1 writes: %2</source>
        <translation>%1 пишет: %2</translation>
    </message>
    <message>
        <source>Acknowledged by %1 on %2.</source>
        <translation>Подтверждено %2: %1.</translation>
    </message>
    <message>
        <source>DOWN, ACKNOWLEDGED %1 — %2</source>
        <translation>НЕ РАБОТАЕТ, ПОДТВЕРЖДЕНО %1 — %2</translation>
    </message>
</context>
<context>
    <name>Drill</name>
    <message>
        <source>Fire drill</source>
        <translation>Учебная тревога</translation>
    </message>
</context>
<context>
    <name>Delivery</name>
    <message>
        <source>It was accepted.</source>
        <translation>Принято.</translation>
    </message>
    <message>
        <source>It was not accepted.</source>
        <translation>Не принято.</translation>
    </message>
    <message>
        <source>Nobody is at the desktop.</source>
        <translation>За компьютером никого нет.</translation>
    </message>
    <message>
        <source>The server&apos;s name cannot be found.</source>
        <translation>Имя сервера не найдено.</translation>
    </message>
    <message>
        <source>The server cannot be reached.</source>
        <translation>Сервер недоступен.</translation>
    </message>
    <message>
        <source>The connection broke off.</source>
        <translation>Соединение прервалось.</translation>
    </message>
    <message>
        <source>The server did not answer in time.</source>
        <translation>Сервер не ответил вовремя.</translation>
    </message>
    <message>
        <source>The program did not end within %1 and was ended.</source>
        <translation>Программа не завершилась за %1 и была остановлена.</translation>
    </message>
    <message>
        <source>may have been delivered, and is not tried any more: %1</source>
        <translation>возможно, доставлено; больше попыток не будет: %1</translation>
    </message>
    <message>
        <source>The server offers no encryption, so nothing was sent.</source>
        <translation>Сервер не предлагает шифрование, ничего не отправлено.</translation>
    </message>
    <message>
        <source>The server&apos;s certificate is not trusted.</source>
        <translation>Сертификату сервера нельзя доверять.</translation>
    </message>
    <message>
        <source>The server refused the login. Check the user and the password or token.</source>
        <translation>Сервер отклонил вход. Проверьте имя пользователя и пароль или токен.</translation>
    </message>
    <message>
        <source>The server refused recipients.</source>
        <translation>Сервер отклонил получателей.</translation>
    </message>
    <message>
        <source>The server refused the sender.</source>
        <translation>Сервер отклонил отправителя.</translation>
    </message>
    <message>
        <source>The server refused it.</source>
        <translation>Сервер отклонил сообщение.</translation>
    </message>
    <message>
        <source>The server cannot take it now.</source>
        <translation>Сервер сейчас не может принять сообщение.</translation>
    </message>
    <message>
        <source>The server wants fewer messages for a while.</source>
        <translation>Сервер просит на время сократить число сообщений.</translation>
    </message>
    <message>
        <source>The server&apos;s answer is not understood.</source>
        <translation>Ответ сервера непонятен.</translation>
    </message>
    <message>
        <source>The secret “%1” is missing. Set it with: vigia secret set %1</source>
        <translation>Нет секрета «%1». Сохраните его: vigia secret set %1</translation>
    </message>
    <message>
        <source>The password store is locked. Unlock it, and it is tried again.</source>
        <translation>Хранилище паролей заблокировано. Разблокируйте его, и попытка повторится.</translation>
    </message>
    <message>
        <source>The program cannot be started.</source>
        <translation>Программа не запускается.</translation>
    </message>
    <message>
        <source>The program ended with an error.</source>
        <translation>Программа завершилась с ошибкой.</translation>
    </message>
    <message>
        <source>Nobody has allowed this channel to run %1.</source>
        <translation>Никто не разрешил этому каналу запускать %1.</translation>
    </message>
    <message>
        <source>The channel&apos;s settings are wrong.</source>
        <translation>Настройки канала неверны.</translation>
    </message>
    <message>
        <source>This computer could not send it.</source>
        <translation>Этот компьютер не смог отправить сообщение.</translation>
    </message>
    <message>
        <source>Still down</source>
        <translation>Всё ещё не работает</translation>
    </message>
    <message>
        <source>Back to normal</source>
        <translation>Снова работает</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>Сертификат</translation>
    </message>
    <message>
        <source>The warning is over</source>
        <translation>Предупреждение снято</translation>
    </message>
    <message>
        <source>No recent result</source>
        <translation>Данные устарели</translation>
    </message>
    <message>
        <source>Unstable</source>
        <translation>Нестабильно</translation>
    </message>
    <message>
        <source>No connection</source>
        <translation>Нет связи</translation>
    </message>
    <message>
        <source>The alarm cannot be heard</source>
        <translation>Сигнал тревоги не слышен</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Проба</translation>
    </message>
    <message numerus="yes">
        <source>being tried, %n tries: %1</source>
        <translation>
            <numerusform>отправляется, %n попытка: %1</numerusform>
            <numerusform>отправляется, %n попытки: %1</numerusform>
            <numerusform>отправляется, %n попыток: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>about to be sent</source>
        <translation>скоро будет отправлено</translation>
    </message>
    <message>
        <source>waits until %1, and is told only if nobody acknowledges before</source>
        <translation>ждёт до %1 и уйдёт, только если раньше никто не подтвердит</translation>
    </message>
    <message>
        <source>waits until %1 (quiet hours)</source>
        <translation>ждёт до %1 (тихие часы)</translation>
    </message>
    <message>
        <source>being sent</source>
        <translation>отправляется</translation>
    </message>
    <message>
        <source>delivered, %1, but not to everybody: %2</source>
        <translation>доставлено, %1, но не всем: %2</translation>
    </message>
    <message>
        <source>delivered, %1</source>
        <translation>доставлено, %1</translation>
    </message>
    <message>
        <source>not delivered: %1</source>
        <translation>не доставлено: %1</translation>
    </message>
    <message>
        <source>not delivered</source>
        <translation>не доставлено</translation>
    </message>
    <message>
        <source>not needed any more</source>
        <translation>больше не нужно</translation>
    </message>
    <message>
        <source>%1, escalation</source>
        <translation>%1, эскалация</translation>
    </message>
    <message numerus="yes">
        <source>%1 (the last of %n)</source>
        <translation>
            <numerusform>%1 (последнее из %n)</numerusform>
            <numerusform>%1 (последнее из %n)</numerusform>
            <numerusform>%1 (последнее из %n)</numerusform>
        </translation>
    </message>
    <message>
        <source>The chat has a new number. Enter it in the channel&apos;s settings: %1</source>
        <translation>У чата новый номер. Введите его в настройках канала: %1</translation>
    </message>
    <message>
        <source>Acknowledged</source>
        <translation>Подтверждено</translation>
    </message>
    <message>
        <source>The password store refuses to give out the secret “%1”. Allow Vigia to read it there, or set it anew with: vigia secret set %1</source>
        <translation>Хранилище паролей отказывается выдать секрет «%1». Разрешите Vigia читать его там или задайте его заново: vigia secret set %1</translation>
    </message>
    <message>
        <source>The password store does not answer, so the secret “%1” cannot be had. Without one, as on a server, set the variable %2 or the file %3.</source>
        <translation>Хранилище паролей не отвечает, поэтому секрет «%1» получить нельзя. Там, где его нет, как на сервере, задайте переменную %2 или файл %3.</translation>
    </message>
</context>
<context>
    <name>vigia::ToldList</name>
    <message>
        <source>Told</source>
        <translation>Оповещения</translation>
    </message>
    <message>
        <source>Send again</source>
        <translation>Отправить снова</translation>
    </message>
    <message>
        <source>Everything that was not delivered is tried for another day</source>
        <translation>Всё недоставленное отправляется ещё сутки</translation>
    </message>
</context>
<context>
    <name>Beat</name>
    <message>
        <source>Log in with --user and --secret.</source>
        <translation>Войдите с помощью --user и --secret.</translation>
    </message>
    <message>
        <source>Set it anew with: vigia secret set %1</source>
        <translation>Задать заново: vigia secret set %1</translation>
    </message>
    <message>
        <source>%1 takes the signals of this computer, one every %2.</source>
        <translation>%1 принимает сигналы этого компьютера, один раз в %2.</translation>
    </message>
    <message>
        <source>No signal arrives at %1: %2</source>
        <translation>Сигналы не доходят до %1: %2</translation>
    </message>
    <message>
        <source>Signals arrive at %1 again, after %2.</source>
        <translation>Сигналы снова доходят до %1, спустя %2.</translation>
    </message>
    <message>
        <source>The password goes to %1 unencrypted; better would be https.</source>
        <translation>Пароль идёт к %1 незашифрованным; лучше было бы https.</translation>
    </message>
</context>
<context>
    <name>Vital</name>
    <message>
        <source>No check has begun or ended for %1, though some are due.</source>
        <translation>Ни одна проверка не началась и не закончилась за %1, хотя их время пришло.</translation>
    </message>
    <message>
        <source>The database has not answered for %1.</source>
        <translation>База данных не отвечает %1.</translation>
    </message>
    <message>
        <source>A message has been stuck on its way for %1.</source>
        <translation>Сообщение застряло в пути, уже %1.</translation>
    </message>
    <message>
        <source>The listener for signs of life has not moved for %1.</source>
        <translation>Приём сигналов остановился, уже %1.</translation>
    </message>
    <message>
        <source>The bot has been stuck for %1.</source>
        <translation>Бот не отвечает, уже %1.</translation>
    </message>
</context>
<context>
    <name>vigia::GroupField</name>
    <message>
        <source>Group</source>
        <translation>Группа</translation>
    </message>
    <message>
        <source>Choose one, or type the name of a new one</source>
        <translation>Выберите или введите название новой</translation>
    </message>
    <message>
        <source>(no group)</source>
        <translation>(без группы)</translation>
    </message>
    <message>
        <source>Leave as it is</source>
        <translation>Оставить как есть</translation>
    </message>
</context>
<context>
    <name>Listen</name>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 и ещё %n</numerusform>
            <numerusform>%1 и ещё %n</numerusform>
            <numerusform>%1 и ещё %n</numerusform>
        </translation>
    </message>
    <message>
        <source>another program uses port %1; choose another one</source>
        <translation>порт %1 занят другой программой; выберите другой</translation>
    </message>
    <message>
        <source>port %1 is not allowed to this user; choose one above 1023</source>
        <translation>порт %1 этому пользователю не разрешён; выберите порт выше 1023</translation>
    </message>
    <message>
        <source>this computer does not have the address %1 now</source>
        <translation>у этого компьютера сейчас нет адреса %1</translation>
    </message>
    <message>
        <source>%1 is not an IP address</source>
        <translation>%1 – не IP-адрес</translation>
    </message>
    <message>
        <source>the certificate %1 cannot be read</source>
        <translation>сертификат %1 не читается</translation>
    </message>
    <message>
        <source>the key of the certificate, %1, cannot be read</source>
        <translation>ключ сертификата, %1, не читается</translation>
    </message>
    <message>
        <source>the certificate and its key cannot be used (%1)</source>
        <translation>сертификат и его ключ непригодны (%1)</translation>
    </message>
    <message>
        <source>whoever shows these secrets is not known, since they are not set or cannot be read: %1</source>
        <translation>кто предъявляет эти секреты, не опознаётся, так как они не заданы или не читаются: %1</translation>
    </message>
    <message>
        <source>whoever reports as %1 is refused, since the monitor of that name is looked at and takes no signs of life; rename one of them</source>
        <translation>кто присылает сигналы активности под именем %1, получает отказ: объект с этим именем проверяется и сигналов не принимает; переименуйте одно из двух</translation>
    </message>
    <message>
        <source>the renewed certificate is not in use, since %1 cannot be read; the one before it still is</source>
        <translation>обновлённый сертификат не используется, так как не читается %1; действует прежний</translation>
    </message>
    <message>
        <source>the renewed certificate is not in use, since it and its key cannot be used (%1); the one before it still is</source>
        <translation>обновлённый сертификат не используется, так как он и его ключ непригодны (%1); действует прежний</translation>
    </message>
</context>
<context>
    <name>Report</name>
    <message>
        <source>All is well</source>
        <translation>Всё в порядке</translation>
    </message>
    <message>
        <source>A run began</source>
        <translation>Началось выполнение</translation>
    </message>
    <message>
        <source>Something is wrong</source>
        <translation>Что-то не так</translation>
    </message>
    <message>
        <source>A message, no more</source>
        <translation>Только сообщение</translation>
    </message>
    <message>
        <source>every %1</source>
        <translation>каждые %1</translation>
    </message>
    <message>
        <source>at “%1”</source>
        <translation>по расписанию «%1»</translation>
    </message>
    <message>
        <source>at “%1” (%2)</source>
        <translation>по расписанию «%1» (%2)</translation>
    </message>
    <message>
        <source>allowed delay %1</source>
        <translation>допустимое опоздание %1</translation>
    </message>
    <message>
        <source>exit code %1</source>
        <translation>код завершения %1</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>«%1»</translation>
    </message>
    <message>
        <source>The run took %1</source>
        <translation>Выполнение заняло %1</translation>
    </message>
    <message>
        <source>expected %1 ago</source>
        <translation>ожидался %1 назад</translation>
    </message>
    <message>
        <source>in %1</source>
        <translation>через %1</translation>
    </message>
    <message>
        <source>at the latest in %1</source>
        <translation>не позднее чем через %1</translation>
    </message>
    <message>
        <source>for %1</source>
        <translation>уже %1</translation>
    </message>
    <message>
        <source>at most %1</source>
        <translation>не дольше %1</translation>
    </message>
</context>
<context>
    <name>vigia::ListenKey</name>
    <message>
        <source>Remove</source>
        <translation>Убрать</translation>
    </message>
    <message>
        <source>A random one is kept in the password store and copied to the clipboard</source>
        <translation>Случайное значение сохраняется в хранилище паролей и копируется в буфер обмена</translation>
    </message>
    <message>
        <source>Remove: %1</source>
        <translation>Убрать: %1</translation>
    </message>
    <message>
        <source>Made, kept and copied. Paste it where it is needed: it is not shown again.</source>
        <translation>Создано, сохранено и скопировано. Вставьте туда, где это нужно: больше оно не показывается.</translation>
    </message>
    <message>
        <source>Make another</source>
        <translation>Создать новое значение</translation>
    </message>
    <message>
        <source>Make one</source>
        <translation>Создать</translation>
    </message>
    <message>
        <source>Type one…</source>
        <translation>Ввести…</translation>
    </message>
    <message>
        <source>Remove “%1”?</source>
        <translation>Убрать «%1»?</translation>
    </message>
    <message>
        <source>Whoever shows it is not heard any longer.</source>
        <translation>Кто предъявит это значение, больше не будет услышан.</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Убрать</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Копировать</translation>
    </message>
    <message>
        <source>Copy: %1</source>
        <translation>Копировать: %1</translation>
    </message>
    <message>
        <source>Made, kept and copied. Paste it where it is needed.</source>
        <translation>Создано, сохранено и скопировано. Вставьте туда, где это нужно.</translation>
    </message>
    <message>
        <source>Nothing is kept under this name.</source>
        <translation>Под этим именем ничего не хранится.</translation>
    </message>
    <message>
        <source>Copied. Paste it where it is needed.</source>
        <translation>Скопировано. Вставьте туда, где это нужно.</translation>
    </message>
    <message>
        <source>Make another “%1”?</source>
        <translation>Создать новое значение: «%1»?</translation>
    </message>
    <message>
        <source>It takes the place of the one there is: whoever shows that one is not heard any longer.</source>
        <translation>Оно заменит нынешнее: кто предъявит прежнее, больше не будет услышан.</translation>
    </message>
    <message>
        <source>&amp;Make another</source>
        <translation>&amp;Создать новое</translation>
    </message>
</context>
<context>
    <name>vigia::ListenUserEditor</name>
    <message>
        <source>Login %1</source>
        <translation>Учётная запись %1</translation>
    </message>
    <message>
        <source>Add login</source>
        <translation>Добавить учётную запись</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Имя</translation>
    </message>
    <message>
        <source>With it and the password a machine or an application reports.</source>
        <translation>С ним и паролем сообщает о себе компьютер или приложение.</translation>
    </message>
    <message>
        <source>Pass&amp;word</source>
        <translation>&amp;Пароль</translation>
    </message>
    <message>
        <source>&amp;Kept under the name</source>
        <translation>Х&amp;ранится под именем</translation>
    </message>
    <message>
        <source>Small letters, digits and hyphens. The configuration has only this name in it.</source>
        <translation>Строчные латинские буквы, цифры и дефисы. В конфигурации стоит только это имя.</translation>
    </message>
    <message>
        <source>It needs a name.</source>
        <translation>Нужно имя.</translation>
    </message>
    <message>
        <source>Something above needs a correction.</source>
        <translation>Выше нужно что-то исправить.</translation>
    </message>
    <message>
        <source>It needs a password.</source>
        <translation>Нужен пароль.</translation>
    </message>
</context>
<context>
    <name>vigia::ListenUsers</name>
    <message>
        <source>Nobody: only applications on this computer may report without a login.</source>
        <translation>Никого: без учётной записи сообщать могут только приложения этого компьютера.</translation>
    </message>
    <message>
        <source>Add l&amp;ogin…</source>
        <translation>Добавить &amp;учётную запись…</translation>
    </message>
    <message>
        <source>Password: %1</source>
        <translation>Пароль: %1</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>Изменить…</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Удалить</translation>
    </message>
    <message>
        <source>Edit %1</source>
        <translation>Изменить %1</translation>
    </message>
    <message>
        <source>Delete %1</source>
        <translation>Удалить %1</translation>
    </message>
    <message>
        <source>Delete “%1”?</source>
        <translation>Удалить «%1»?</translation>
    </message>
    <message>
        <source>Whoever reports with this login is not heard any longer.</source>
        <translation>Кто сообщает с этой учётной записью, больше не будет услышан.</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;Удалить</translation>
    </message>
</context>
<context>
    <name>vigia::ListeningPage</name>
    <message>
        <source>Listening</source>
        <translation>Приём</translation>
    </message>
    <message>
        <source>&amp;Listen for reports</source>
        <translation>&amp;Принимать сигналы активности</translation>
    </message>
    <message>
        <source>Machines, applications and jobs report over HTTP that they are alive; silence is the alarm. Programs may also read the state.</source>
        <translation>Компьютеры, приложения и задания сообщают по HTTP, что они работают; тревогу вызывает молчание. Программы могут также читать состояние.</translation>
    </message>
    <message>
        <source>&amp;Encrypt with a certificate</source>
        <translation>&amp;Шифровать сертификатом</translation>
    </message>
    <message>
        <source>HTTPS instead of HTTP. Both files are PEM files.</source>
        <translation>HTTPS вместо HTTP. Оба файла – в формате PEM.</translation>
    </message>
    <message>
        <source>Who may report</source>
        <translation>Кто может сообщать о себе</translation>
    </message>
    <message>
        <source>Key of jobs</source>
        <translation>Ключ заданий</translation>
    </message>
    <message>
        <source>Jobs report to /ping/KEY/NAME, as for Healthchecks. One that is not known and asks for it with ?create=1 is a new sender: you decide whether it is watched.</source>
        <translation>Задания обращаются к /ping/КЛЮЧ/ИМЯ, как для Healthchecks. Неизвестное, которое просит об этом через ?create=1, – новый отправитель: наблюдать ли за ним, решаете вы.</translation>
    </message>
    <message>
        <source>None: jobs report with the token of their monitor.</source>
        <translation>Нет: задания сообщают с токеном своего объекта.</translation>
    </message>
    <message>
        <source>Token of programs</source>
        <translation>Токен программ</translation>
    </message>
    <message>
        <source>Programs show it to read the state and the metrics, to acknowledge, and to report as for Gatus.</source>
        <translation>Программы предъявляют его, чтобы читать состояние и метрики, подтверждать и сообщать, как для Gatus.</translation>
    </message>
    <message>
        <source>None: only programs on this computer read the state.</source>
        <translation>Нет: состояние читают только программы этого компьютера.</translation>
    </message>
    <message>
        <source>New senders</source>
        <translation>Новые отправители</translation>
    </message>
    <message>
        <source>E&amp;xpected every</source>
        <translation>О&amp;жидать каждые</translation>
    </message>
    <message>
        <source>Allowed &amp;delay</source>
        <translation>&amp;Допустимое опоздание</translation>
    </message>
    <message>
        <source>&amp;Ignored applications</source>
        <translation>Игно&amp;рируемые приложения</translation>
    </message>
    <message>
        <source>Their numbers. Whoever is taken away here is a new sender when it reports again.</source>
        <translation>Их номера. Кто отсюда убран, снова станет новым отправителем, когда сообщит о себе.</translation>
    </message>
    <message>
        <source>Ignored &amp;jobs</source>
        <translation>Игнорируемые &amp;задания</translation>
    </message>
</context>
<context>
    <name>vigia::ReachWords</name>
    <message>
        <source>Only programs on this computer can reach it.</source>
        <translation>Доступно только программам этого компьютера.</translation>
    </message>
    <message>
        <source>Every computer in your network that can reach %1 can reach it, unless a firewall is between.</source>
        <translation>Доступно каждому компьютеру вашей сети, которому доступен %1, если между ними нет межсетевого экрана.</translation>
    </message>
    <message>
        <source>Every computer that can reach this one can reach it, in every network, unless a firewall is between.</source>
        <translation>Доступно каждому компьютеру, которому доступен этот, во всех сетях, если между ними нет межсетевого экрана.</translation>
    </message>
    <message>
        <source>It is not encrypted: passwords, tokens and messages can be read on the way. Better encrypt it, below.</source>
        <translation>Шифрования нет: пароли, токены и сообщения можно прочитать по пути. Лучше включить его ниже.</translation>
    </message>
</context>
<context>
    <name>vigia::ReportLog</name>
    <message>
        <source>Last log</source>
        <translation>Последний журнал</translation>
    </message>
</context>
<context>
    <name>vigia::SendersModel</name>
    <message>
        <source>“%1”</source>
        <translation>«%1»</translation>
    </message>
    <message numerus="yes">
        <source>%n report(s) to %1 from %2</source>
        <extracomment>%1: the part of an address, as in /ping/, %2: an IP address</extracomment>
        <translation>
            <numerusform>%n сигнал на %1 с адреса %2</numerusform>
            <numerusform>%n сигнала на %1 с адреса %2</numerusform>
            <numerusform>%n сигналов на %1 с адреса %2</numerusform>
        </translation>
    </message>
    <message>
        <source>first %1, last %2</source>
        <translation>первый %1, последний %2</translation>
    </message>
</context>
<context>
    <name>vigia::SendersWindow</name>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 и ещё %n</numerusform>
            <numerusform>%1 и ещё %n</numerusform>
            <numerusform>%1 и ещё %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Watched from now on: %1.</source>
        <translation>Теперь ведётся наблюдение: %1.</translation>
    </message>
    <message>
        <source>Ignored from now on: %1. The settings list who is.</source>
        <translation>Теперь игнорируется: %1. Список есть в настройках.</translation>
    </message>
    <message>
        <source>They report to Vigia, and nobody has said yet whether they are to be watched. As long as they are not, their silence is no alarm.</source>
        <translation>Они сообщают о себе в Vigia, но никто ещё не сказал, наблюдать ли за ними. Пока не сказано, их молчание тревоги не вызывает.</translation>
    </message>
    <message>
        <source>Whoever is watched is expected every %1, at most %2 late; that can be changed afterwards.</source>
        <translation>От того, за кем ведётся наблюдение, сигнал ожидается каждые %1, с опозданием не более %2; это можно изменить потом.</translation>
    </message>
    <message>
        <source>New senders</source>
        <translation>Новые отправители</translation>
    </message>
    <message>
        <source>Vigia does not listen for reports. Switch it on in the settings; then applications and jobs that report for the first time appear here.</source>
        <translation>Vigia не принимает сигналы активности. Включите приём в настройках; тогда здесь появятся приложения и задания, которые сообщают о себе впервые.</translation>
    </message>
    <message>
        <source>There is nobody new. Applications and jobs that report for the first time appear here.</source>
        <translation>Новых нет. Здесь появляются приложения и задания, которые сообщают о себе впервые.</translation>
    </message>
    <message>
        <source>&amp;Settings…</source>
        <translation>Настро&amp;йки…</translation>
    </message>
    <message>
        <source>&amp;Edit…</source>
        <translation>&amp;Изменить…</translation>
    </message>
    <message>
        <source>I&amp;gnore</source>
        <translation>И&amp;гнорировать</translation>
    </message>
    <message>
        <source>Nobody is asked about them any more, and their silence is no alarm</source>
        <translation>О них больше не спрашивают, и их молчание тревоги не вызывает</translation>
    </message>
    <message>
        <source>&amp;Watch</source>
        <translation>&amp;Наблюдать</translation>
    </message>
    <message>
        <source>Each becomes a monitor, which alarms when it falls silent</source>
        <translation>Каждый становится объектом, который поднимает тревогу, когда замолкает</translation>
    </message>
    <message>
        <source>No data since %1: others may have reported meanwhile, and nothing can be decided until Vigia answers again.</source>
        <translation>Нет данных с %1: за это время могли появиться и другие, и решать ничего нельзя, пока Vigia снова не ответит.</translation>
    </message>
    <message>
        <source>As long as Vigia does not answer, nobody knows who is new.</source>
        <translation>Пока Vigia не отвечает, неизвестно, есть ли новые.</translation>
    </message>
</context>
<context>
    <name>Import</name>
    <message>
        <source>%1 runs a program, and does not until you allow it: vigia approve %1</source>
        <translation>%1 запускает программу, но не раньше, чем вы разрешите: vigia approve %1</translation>
    </message>
    <message>
        <source>the short name “%1” stands for several monitors: %2. A ping by it counts for none of them; give each a short name of its own</source>
        <translation>краткое имя «%1» – у нескольких объектов: %2. Сигнал по нему не засчитывается никому; дайте каждому своё краткое имя</translation>
    </message>
</context>
<context>
    <name>vigia::GroupChoice</name>
    <message>
        <source>A new group</source>
        <translation>Новая группа</translation>
    </message>
    <message>
        <source>In the g&amp;roup</source>
        <translation>В г&amp;руппе</translation>
    </message>
</context>
<context>
    <name>Storage</name>
    <message>
        <source>the disk is full</source>
        <translation>на диске нет места</translation>
    </message>
    <message>
        <source>it can only be read</source>
        <translation>доступно только чтение</translation>
    </message>
    <message>
        <source>another program holds it</source>
        <translation>занято другой программой</translation>
    </message>
    <message>
        <source>the file is damaged</source>
        <translation>файл повреждён</translation>
    </message>
    <message>
        <source>the disk does not read or write</source>
        <translation>диск не читает или не записывает</translation>
    </message>
    <message>
        <source>the file cannot be opened</source>
        <translation>файл не открывается</translation>
    </message>
    <message>
        <source>permission is missing</source>
        <translation>нет прав доступа</translation>
    </message>
    <message>
        <source>there is no such file or folder</source>
        <translation>нет такого файла или папки</translation>
    </message>
</context>
<context>
    <name>vigia::SoundStanding</name>
    <message>
        <source>The sound is on</source>
        <translation>Звук включён</translation>
    </message>
    <message>
        <source>The sound is off until %1</source>
        <translation>Звук выключен до %1</translation>
    </message>
    <message>
        <source>The sound is off</source>
        <translation>Звук выключен</translation>
    </message>
    <message>
        <source>The alarm sounds</source>
        <translation>Звучит сигнал тревоги</translation>
    </message>
</context>
</TS>
