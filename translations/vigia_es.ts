<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
<context>
    <name>Bot</name>
    <message>
        <source>last signal %1 s ago</source>
        <translation>última señal hace %1 s</translation>
    </message>
    <message>
        <source>last signal %1 s ago (%2)</source>
        <translation>última señal hace %1 s (%2)</translation>
    </message>
    <message>
        <source>%1 for %2</source>
        <translation>%1 desde hace %2</translation>
    </message>
    <message>
        <source>Vigia itself is well; its last look was %1 ago.</source>
        <translation>Vigia funciona bien; su última comprobación fue hace %1.</translation>
    </message>
    <message>
        <source>Vigia itself is well.</source>
        <translation>Vigia funciona bien.</translation>
    </message>
    <message>
        <source>Acknowledge</source>
        <translation>Reconocer</translation>
    </message>
    <message>
        <source>Acknowledge all</source>
        <translation>Reconocer todo</translation>
    </message>
    <message>
        <source>Mute 1 h</source>
        <translation>Silenciar 1 h</translation>
    </message>
    <message>
        <source>Check now</source>
        <translation>Comprobar ahora</translation>
    </message>
    <message>
        <source>Watch</source>
        <translation>Vigilar</translation>
    </message>
    <message>
        <source>Ignore</source>
        <translation>Ignorar</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Conservar</translation>
    </message>
    <message>
        <source>%1 %2: %3</source>
        <translation>%1 %2: %3</translation>
    </message>
    <message numerus="yes">
        <source>… and %n more</source>
        <translation>
            <numerusform>… y %n más</numerusform>
            <numerusform>… y %n más</numerusform>
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
        <translation>/status – cómo está todo y cuándo se oyó por última vez a cada equipo
/down – solo lo que no está bien
/ack NAME [NOTA] – reconocer: “lo sé, me ocupo”
/mute 1h – sin sonido en el equipo de Vigia durante ese tiempo; /unmute – otra vez con sonido
/check NAME – comprobar ahora
/remove_host NAME – no esperar más señales de vida suyas
/help – esta lista</translation>
    </message>
    <message>
        <source>Vigia answers in this chat:</source>
        <translation>Vigia responde en este chat:</translation>
    </message>
    <message>
        <source>Acknowledged by %1: %2</source>
        <translation>Reconocido por %1: %2</translation>
    </message>
    <message>
        <source>Sound off for %2 by %1: %3</source>
        <translation>Sin sonido durante %2, por %1: %3</translation>
    </message>
    <message>
        <source>Being checked: %1</source>
        <translation>En comprobación: %1</translation>
    </message>
    <message>
        <source>No longer expected, says %1: %2</source>
        <translation>Ya no se espera, según %1: %2</translation>
    </message>
    <message>
        <source>Still expected, says %1: %2</source>
        <translation>Se sigue esperando, según %1: %2</translation>
    </message>
    <message>
        <source>Watched from now on, says %1: %2</source>
        <translation>Se vigila desde ahora, según %1: %2</translation>
    </message>
    <message>
        <source>Ignored from now on, says %1: %2</source>
        <translation>Se ignora desde ahora, según %1: %2</translation>
    </message>
    <message>
        <source>Remove “%1”? Its silence then alarms nobody any more.</source>
        <translation>¿Quitar “%1”? Su silencio ya no alarmará a nadie.</translation>
    </message>
    <message>
        <source>New sender: %1, from %2. Watch it, or ignore it?</source>
        <translation>Remitente nuevo: %1, desde %2. ¿Vigilarlo o ignorarlo?</translation>
    </message>
    <message>
        <source>It says: “%1”</source>
        <translation>Dice: “%1”</translation>
    </message>
    <message>
        <source>Write the name after the command: %1 NAME</source>
        <translation>Escriba el nombre después del comando: %1 NAME</translation>
    </message>
    <message>
        <source>“%1” is not a duration; write 30m, 2h or 1d.</source>
        <translation>“%1” no es una duración; escriba 30m, 2h o 1d.</translation>
    </message>
    <message>
        <source>This is no command of Vigia. /help lists what it answers to.</source>
        <translation>Vigia no conoce ese comando. /help muestra a qué responde.</translation>
    </message>
    <message>
        <source>“%1” reports by itself; nobody can look at it.</source>
        <translation>“%1” informa por sí mismo; no se puede comprobar.</translation>
    </message>
    <message>
        <source>“%1” does not send signs of life; what is looked at is removed in Vigia&apos;s window.</source>
        <translation>“%1” no envía señales de vida; lo que Vigia comprueba se quita en su ventana.</translation>
    </message>
    <message>
        <source>This outage is over.</source>
        <translation>Esta caída ya terminó.</translation>
    </message>
    <message>
        <source>This outage was acknowledged already, by %1.</source>
        <translation>Esta caída ya está reconocida, por %1.</translation>
    </message>
    <message>
        <source>This question is closed. Ask again if it still matters.</source>
        <translation>Esta pregunta está cerrada. Pregunte de nuevo si todavía importa.</translation>
    </message>
    <message>
        <source>This was written %1 ago, when Vigia could not hear it, and was not carried out. Write it again if it is still wanted.</source>
        <translation>Esto se escribió hace %1, cuando Vigia no podía oírlo, y no se hizo. Escríbalo de nuevo si todavía hace falta.</translation>
    </message>
    <message>
        <source>This was pressed when Vigia could not hear it, and was not carried out. Press again if it is still wanted.</source>
        <translation>Esto se pulsó cuando Vigia no podía oírlo, y no se hizo. Pulse de nuevo si todavía hace falta.</translation>
    </message>
</context>
<context>
    <name>Channel</name>
    <message>
        <source>sound</source>
        <translation>sonido</translation>
    </message>
    <message>
        <source>desktop notification</source>
        <translation>notificación en el escritorio</translation>
    </message>
</context>
<context>
    <name>ConfigError</name>
    <message>
        <source>a configuration file</source>
        <translation>un archivo de configuración</translation>
    </message>
    <message>
        <source>&quot;defaults&quot;</source>
        <translation>“defaults”</translation>
    </message>
    <message>
        <source>a group</source>
        <translation>un grupo</translation>
    </message>
    <message>
        <source>an owner</source>
        <translation>un responsable</translation>
    </message>
    <message>
        <source>a monitor</source>
        <translation>un servicio</translation>
    </message>
    <message>
        <source>a maintenance window</source>
        <translation>una ventana de mantenimiento</translation>
    </message>
    <message>
        <source>&quot;weekly&quot;</source>
        <translation>“weekly”</translation>
    </message>
    <message>
        <source>a reference to a secret</source>
        <translation>una referencia a un secreto</translation>
    </message>
    <message>
        <source>&quot;basic&quot;</source>
        <translation>“basic”</translation>
    </message>
    <message>
        <source>&quot;json&quot;</source>
        <translation>“json”</translation>
    </message>
    <message>
        <source>&quot;tls&quot;</source>
        <translation>“tls”</translation>
    </message>
    <message>
        <source>&quot;headers&quot;</source>
        <translation>“headers”</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a key of %2</source>
        <translation>“%1” no es una clave válida en %2</translation>
    </message>
    <message>
        <source>; did you mean &quot;%1&quot;?</source>
        <translation>; ¿se quiso escribir “%1”?</translation>
    </message>
    <message>
        <source>there are two monitors named &quot;%2&quot;; names must be unique (an entry with an &quot;id&quot; that is not known yet is a new monitor, not a change of the old one)</source>
        <translation>hay dos servicios con el nombre “%2”; los nombres deben ser únicos (una entrada con un “id” que aún no se conoce es un servicio nuevo, no un cambio del anterior)</translation>
    </message>
    <message>
        <source>the name &quot;%2&quot; stands there twice; names must be unique</source>
        <translation>el nombre “%2” aparece dos veces; los nombres deben ser únicos</translation>
    </message>
    <message>
        <source>the file is larger than %3; that is no configuration</source>
        <translation>el archivo ocupa más de %3; eso no es una configuración</translation>
    </message>
    <message>
        <source>the text is not UTF-8; save the file in that encoding</source>
        <translation>el texto no está en UTF-8; guardar el archivo con esa codificación</translation>
    </message>
    <message>
        <source>the control character %2 does not belong into this file</source>
        <translation>el carácter de control %2 no debe estar en este archivo</translation>
    </message>
    <message>
        <source>the file is empty; the least it can say is &quot;version: 1&quot;</source>
        <translation>el archivo está vacío; lo mínimo que puede contener es “version: 1”</translation>
    </message>
    <message>
        <source>more than %3 maps and lists stand within each other</source>
        <translation>hay más de %3 mapas y listas unos dentro de otros</translation>
    </message>
    <message>
        <source>anchors (&amp;) and aliases (*) are not used in this file; quote a text that begins with one, and use &quot;defaults&quot; or a group for what several monitors share</source>
        <translation>en este archivo no se usan anclas (&amp;) ni alias (*); poner entre comillas un texto que empiece con uno de esos signos, y usar “defaults” o un grupo para lo que comparten varios servicios</translation>
    </message>
    <message>
        <source>type tags (!) are not used in this file; quote a text that begins with one</source>
        <translation>en este archivo no se usan etiquetas de tipo (!); poner entre comillas un texto que empiece con ese signo</translation>
    </message>
    <message>
        <source>a second document begins here (&quot;---&quot;); a file holds one</source>
        <translation>aquí empieza un segundo documento (“---”); un archivo contiene uno solo</translation>
    </message>
    <message>
        <source>this is no format that can be imported; it can be a configuration in YAML or a list of one URL per line</source>
        <translation>este formato no se puede importar; puede ser una configuración en YAML o una lista con una URL por línea</translation>
    </message>
    <message>
        <source>keys and values are expected here, as in &quot;version: 1&quot;</source>
        <translation>aquí se esperan claves y valores, como en “version: 1”</translation>
    </message>
    <message>
        <source>&quot;%1&quot; takes keys and values, as in {key: value}</source>
        <translation>“%1” lleva claves y valores, como en {clave: valor}</translation>
    </message>
    <message>
        <source>&quot;%1&quot; takes a list, as in [one, two]</source>
        <translation>“%1” lleva una lista, como en [uno, dos]</translation>
    </message>
    <message>
        <source>a key must be a simple word</source>
        <translation>una clave debe ser una palabra simple</translation>
    </message>
    <message>
        <source>&quot;%1&quot; takes one simple value, not a list or a map</source>
        <translation>“%1” lleva un solo valor simple, no una lista ni un mapa</translation>
    </message>
    <message>
        <source>&quot;%1&quot; has no value; write one (&quot;&quot; for an empty text, [] for an empty list) or leave the key out</source>
        <translation>“%1” no tiene valor; escribir uno (&quot;&quot; para un texto vacío, [] para una lista vacía) u omitir la clave</translation>
    </message>
    <message>
        <source>&quot;%1&quot; stands there twice; one of them would be lost</source>
        <translation>“%1” aparece dos veces; una de las dos se perdería</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is missing; a file begins with &quot;version: 1&quot;</source>
        <translation>falta “%1”; un archivo empieza con “version: 1”</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is missing; it cannot be left out of %4</source>
        <translation>falta “%1”; no se puede omitir en %4</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not available in this version of Vigia; take it out so that nobody relies on it</source>
        <translation>“%1” no está disponible en esta versión de Vigia; quitarlo para que nadie cuente con ello</translation>
    </message>
    <message>
        <source>version &quot;%2&quot; is not known; this program reads version 1</source>
        <translation>no se conoce la versión “%2”; este programa lee la versión 1</translation>
    </message>
    <message>
        <source>&quot;%2&quot; is not a duration; write 500ms, 20s, 5m, 2h or 1d</source>
        <translation>“%2” no es una duración; escribir 500ms, 20s, 5m, 2h o 1d</translation>
    </message>
    <message>
        <source>&quot;%2&quot; is not a whole number, and &quot;%1&quot; takes one</source>
        <translation>“%2” no es un número entero, y “%1” lleva uno</translation>
    </message>
    <message>
        <source>&quot;%1&quot; cannot be %2; it can be %3</source>
        <translation>“%1” no puede ser %2; puede ser %3</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is too long; it can have %3 characters</source>
        <translation>“%1” es demasiado largo; puede tener %3 caracteres</translation>
    </message>
    <message>
        <source>&quot;%1&quot; has control characters in it; take them out</source>
        <translation>“%1” contiene caracteres de control; quitarlos</translation>
    </message>
    <message>
        <source>&quot;%1&quot; takes one of: %3</source>
        <translation>“%1” lleva uno de estos valores: %3</translation>
    </message>
    <message>
        <source>&quot;%1&quot; cannot be &quot;%2&quot;; it takes one of: %3</source>
        <translation>“%1” no puede ser “%2”; lleva uno de estos valores: %3</translation>
    </message>
    <message>
        <source>&quot;%2&quot; cannot be a name; a name has 1 to 200 characters on one line, no control characters and no blanks at its ends</source>
        <translation>“%2” no puede ser un nombre; un nombre tiene de 1 a 200 caracteres en una sola línea, sin caracteres de control y sin espacios en los extremos</translation>
    </message>
    <message>
        <source>&quot;%2&quot; cannot be an id; an id has 1 to 64 letters, digits and hyphens, and &quot;export&quot; writes it</source>
        <translation>“%2” no puede ser un id; un id tiene de 1 a 64 letras, cifras y guiones, y lo escribe “export”</translation>
    </message>
    <message>
        <source>&quot;%2&quot; is not an address; write it in full, as in https://shop.example/health</source>
        <translation>“%2” no es una dirección; escribirla completa, como en https://shop.example/health</translation>
    </message>
    <message>
        <source>an address with &quot;%2:&quot; is not watched here; it must begin with http:// or https://</source>
        <translation>aquí no se vigila una dirección con “%2:”; debe empezar con http:// o https://</translation>
    </message>
    <message>
        <source>&quot;%1&quot; has a user or password in the address, and secrets never stand in the file; for a site write &quot;basic: {user: NAME, secret: NAME}&quot;</source>
        <translation>“%1” tiene un usuario o una contraseña en la dirección, y los secretos nunca van en el archivo; para un sitio escribir “basic: {user: NAME, secret: NAME}”</translation>
    </message>
    <message>
        <source>&quot;%2&quot; is not a method; write GET, HEAD, POST …</source>
        <translation>“%2” no es un método; escribir GET, HEAD, POST …</translation>
    </message>
    <message>
        <source>&quot;%2&quot; cannot be the name of a header; it has letters, digits and hyphens only</source>
        <translation>“%2” no puede ser el nombre de un encabezado; solo lleva letras, cifras y guiones</translation>
    </message>
    <message>
        <source>the value of the header &quot;%1&quot; must be one line without control characters or blanks at its ends</source>
        <translation>el valor del encabezado “%1” debe ser una sola línea, sin caracteres de control y sin espacios en los extremos</translation>
    </message>
    <message>
        <source>&quot;%1&quot; takes the name of a secret, not the secret: 1 to 64 of a–z, 0–9 and hyphen</source>
        <translation>“%1” lleva el nombre de un secreto, no el secreto: de 1 a 64 caracteres entre a–z, 0–9 y guion</translation>
    </message>
    <message>
        <source>&quot;%1&quot; holds a secret, and secrets never stand in the file; write {secret: NAME} and give it to Vigia with &quot;vigia secret set NAME&quot;</source>
        <translation>“%1” contiene un secreto, y los secretos nunca van en el archivo; escribir {secret: NAME} y dárselo a Vigia con “vigia secret set NAME”</translation>
    </message>
    <message>
        <source>&quot;%2&quot; is not a status; write 200, 200-299 or 200-299, 304, from 100 to 599</source>
        <translation>“%2” no es un código de estado; escribir 200, 200-299 o 200-299, 304, de 100 a 599</translation>
    </message>
    <message>
        <source>&quot;%2&quot; is not a path into JSON; write $.status or $.items[0].name</source>
        <translation>“%2” no es una ruta dentro de JSON; escribir $.status o $.items[0].name</translation>
    </message>
    <message>
        <source>&quot;%2&quot; is not a pin; write sha256/ and the 44 characters of the key&apos;s digest in base64</source>
        <translation>“%2” no es un valor para “pin”; escribir sha256/ y los 44 caracteres del resumen de la clave en base64</translation>
    </message>
    <message>
        <source>&quot;%2&quot; is not the path of a file; write it in full, or relative to the folder of this file</source>
        <translation>“%2” no es la ruta de un archivo; escribirla completa o relativa a la carpeta de este archivo</translation>
    </message>
    <message>
        <source>&quot;%2&quot; is not a proxy; write none, system, automatic, http://HOST:PORT or socks5://HOST:PORT</source>
        <translation>“%2” no es un proxy; escribir none, system, automatic, http://HOST:PORT o socks5://HOST:PORT</translation>
    </message>
    <message>
        <source>&quot;%2&quot; is not a mail address; write one, as in web-team@example.org</source>
        <translation>“%2” no es una dirección de correo; escribir una, como en web-team@example.org</translation>
    </message>
    <message>
        <source>&quot;%2&quot; is not a date and time with its zone; write 2026-12-01T20:00:00Z or 2026-12-01T20:00:00+01:00</source>
        <translation>“%2” no es una fecha y hora con su zona; escribir 2026-12-01T20:00:00Z o 2026-12-01T20:00:00+01:00</translation>
    </message>
    <message>
        <source>&quot;%2&quot; is not a time of day; write &quot;02:00&quot; or &quot;22:30&quot;</source>
        <translation>“%2” no es una hora del día; escribir &quot;02:00&quot; o &quot;22:30&quot;</translation>
    </message>
    <message>
        <source>the time zone &quot;%2&quot; is not known on this computer; write one like Europe/Madrid, UTC, or local</source>
        <translation>la zona horaria “%2” no se conoce en este equipo; escribir una como Europe/Madrid, UTC o local</translation>
    </message>
    <message>
        <source>the window ends before it begins; &quot;to&quot; must be later</source>
        <translation>la ventana termina antes de empezar; “to” debe ser posterior</translation>
    </message>
    <message>
        <source>the monitor does not say what to look at; give it &quot;http: https://…&quot;</source>
        <translation>el servicio no dice qué vigilar; agregar “http: https://…”</translation>
    </message>
    <message>
        <source>the monitor &quot;%2&quot; does not say what to look at; give it &quot;http: https://…&quot;</source>
        <translation>el servicio “%2” no dice qué vigilar; agregar “http: https://…”</translation>
    </message>
    <message>
        <source>a monitor looks at one thing, and this one names another beside &quot;%1&quot;; make two monitors of it</source>
        <translation>un servicio vigila una sola cosa, y este nombra otra además de “%1”; hacer dos servicios</translation>
    </message>
    <message>
        <source>the window does not say when; give it &quot;weekly: {day, from, to, zone}&quot;, or &quot;from&quot; and &quot;to&quot;</source>
        <translation>la ventana no dice cuándo; agregar “weekly: {day, from, to, zone}”, o “from” y “to”</translation>
    </message>
    <message>
        <source>the window is weekly and single at once; leave &quot;weekly&quot; or &quot;from&quot; and &quot;to&quot; out</source>
        <translation>la ventana es semanal y única a la vez; omitir “weekly”, o bien “from” y “to”</translation>
    </message>
    <message>
        <source>two monitors have the id &quot;%2&quot;; leave &quot;id&quot; out of the new one</source>
        <translation>dos servicios tienen el id “%2”; omitir “id” en el nuevo</translation>
    </message>
    <message>
        <source>&quot;%1&quot; names the group &quot;%2&quot;, which does not exist; add it under &quot;groups&quot;</source>
        <translation>“%1” nombra el grupo “%2”, que no existe; agregarlo en “groups”</translation>
    </message>
    <message>
        <source>&quot;%1&quot; names the monitor &quot;%2&quot;, which does not exist</source>
        <translation>“%1” nombra el servicio “%2”, que no existe</translation>
    </message>
    <message>
        <source>&quot;email&quot;</source>
        <translation>“email”</translation>
    </message>
    <message>
        <source>&quot;telegram&quot;</source>
        <translation>“telegram”</translation>
    </message>
    <message>
        <source>&quot;webhook&quot;</source>
        <translation>“webhook”</translation>
    </message>
    <message>
        <source>&quot;command&quot;</source>
        <translation>“command”</translation>
    </message>
    <message>
        <source>an account</source>
        <translation>una cuenta</translation>
    </message>
    <message>
        <source>&quot;smtp&quot;</source>
        <translation>“smtp”</translation>
    </message>
    <message>
        <source>&quot;policy&quot;</source>
        <translation>“policy”</translation>
    </message>
    <message>
        <source>a step of &quot;escalate&quot;</source>
        <translation>un paso de “escalate”</translation>
    </message>
    <message>
        <source>&quot;quiet&quot;</source>
        <translation>“quiet”</translation>
    </message>
    <message>
        <source>&quot;ping_out&quot;</source>
        <translation>“ping_out”</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is missing; &quot;%3&quot; stands there and needs it</source>
        <translation>falta “%1”; “%3” está escrito y lo necesita</translation>
    </message>
    <message>
        <source>&quot;%2&quot; is not a sender; write an address, or Name &lt;address&gt; as in Vigia &lt;vigia@example.org&gt;</source>
        <translation>“%2” no es un remitente; escribir una dirección, o Nombre &lt;dirección&gt; como en Vigia &lt;vigia@example.org&gt;</translation>
    </message>
    <message>
        <source>&quot;%2&quot; is not a host; write its name or address alone, as in smtp.example.org</source>
        <translation>“%2” no es un servidor; escribir solo su nombre o dirección, como en smtp.example.org</translation>
    </message>
    <message>
        <source>&quot;%2&quot; is not a chat; write its number in quotes, as in &quot;-1001234&quot;, or @channelname</source>
        <translation>“%2” no es un chat; escribir su número entre comillas, como en “-1001234”, o @channelname</translation>
    </message>
    <message>
        <source>&quot;%2&quot; is not the full path of a program; write it from the root, as in /usr/local/bin/on-alert</source>
        <translation>“%2” no es la ruta completa de un programa; escribirla desde la raíz, como en /usr/local/bin/on-alert</translation>
    </message>
    <message>
        <source>a secret is sent to &quot;%2&quot;; it must begin with https://, or with http:// for this computer itself</source>
        <translation>a “%2” se envía un secreto; debe comenzar con https://, o con http:// si es este mismo equipo</translation>
    </message>
    <message>
        <source>a password would go to &quot;%2&quot; in the clear; give &quot;security&quot; the value starttls or tls</source>
        <translation>una contraseña iría a “%2” sin cifrar; dar a “security” el valor starttls o tls</translation>
    </message>
    <message>
        <source>the channel &quot;%2&quot; does not say how to tell; give it one of: email, telegram, webhook, command</source>
        <translation>el canal de aviso “%2” no dice cómo avisar; darle uno de: email, telegram, webhook, command</translation>
    </message>
    <message>
        <source>a channel tells in one way, and this one names another beside &quot;%1&quot;; make two channels of it</source>
        <translation>un canal avisa de una sola manera, y este nombra otra además de “%1”; hacer dos canales</translation>
    </message>
    <message>
        <source>a channel of this kind cannot be named &quot;%2&quot;; that name is this computer&apos;s own, so choose another</source>
        <translation>un canal de este tipo no puede llamarse “%2”; ese nombre es de este equipo, elegir otro</translation>
    </message>
    <message>
        <source>&quot;%1&quot; names the channel &quot;%2&quot;, which does not exist; add it under &quot;channels&quot;</source>
        <translation>“%1” nombra el canal de aviso “%2”, que no existe; agregarlo en “channels”</translation>
    </message>
    <message>
        <source>&quot;%1&quot; sends by the account &quot;%2&quot;, which does not exist; add it under &quot;accounts&quot;</source>
        <translation>“%1” envía por la cuenta “%2”, que no existe; agregarla en “accounts”</translation>
    </message>
    <message>
        <source>&quot;%3&quot; cannot name &quot;%2&quot;: it is of this computer, where nobody hears; name a channel from &quot;channels&quot;</source>
        <translation>“%3” no puede nombrar “%2”: es de este equipo, donde nadie oye; nombrar un canal de “channels”</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is told by &quot;%2&quot;, which sends to the owner, but its group has none; give the group an &quot;owner&quot; or the channel a &quot;to&quot;</source>
        <translation>“%1” avisa por “%2”, que envía al responsable, pero su grupo no tiene; dar al grupo un “owner” o al canal un “to”</translation>
    </message>
    <message>
        <source>&quot;%1&quot; depends on itself; where the group or the defaults say so, give it a &quot;depends_on: []&quot; of its own</source>
        <translation>“%1” depende de sí mismo; si eso viene del grupo o de los valores predeterminados, darle su propio “depends_on: []”</translation>
    </message>
    <message>
        <source>these depend on each other in a circle: %3; take one &quot;depends_on&quot; out</source>
        <translation>estos dependen unos de otros en círculo: %3; quitar un “depends_on”</translation>
    </message>
    <message>
        <source>&quot;%1&quot; would wait %2 for an answer but is checked every %3; give it a shorter &quot;timeout&quot; or a longer &quot;interval&quot;</source>
        <translation>“%1” esperaría %2 una respuesta pero se comprueba cada %3; darle un “timeout” más corto o un “interval” más largo</translation>
    </message>
    <message>
        <source>a channel</source>
        <translation>un canal</translation>
    </message>
    <message>
        <source>&quot;sound&quot;</source>
        <translation>“sound”</translation>
    </message>
    <message>
        <source>this cannot be read as YAML; often an indentation, a quote or a bracket is wrong, here or a little before (%3)</source>
        <translation>esto no se puede leer como YAML; suele fallar una sangría, una comilla o un paréntesis, aquí o un poco antes (%3)</translation>
    </message>
    <message>
        <source>&quot;%2&quot; is not a regular expression (%3)</source>
        <translation>“%2” no es una expresión regular (%3)</translation>
    </message>
    <message>
        <source>&quot;heartbeat&quot;</source>
        <translation>“heartbeat”</translation>
    </message>
    <message>
        <source>&quot;listen&quot;</source>
        <translation>“listen”</translation>
    </message>
    <message>
        <source>a user under &quot;listen&quot;</source>
        <translation>un usuario en “listen”</translation>
    </message>
    <message>
        <source>&quot;bot&quot;</source>
        <translation>“bot”</translation>
    </message>
    <message>
        <source>&quot;%2&quot; is not a time that comes again; write minute, hour, day, month and weekday as in &quot;0 3 * * *&quot;</source>
        <translation>“%2” no es un horario que se repite; escribir minuto, hora, día, mes y día de la semana como en “0 3 * * *”</translation>
    </message>
    <message>
        <source>&quot;%2&quot; is not an address of a computer; write 127.0.0.1 for this one alone, or 0.0.0.0 for all networks</source>
        <translation>“%2” no es la dirección de un equipo; escribir 127.0.0.1 para este solo, o 0.0.0.0 para todas las redes</translation>
    </message>
    <message>
        <source>&quot;%2&quot; cannot be a user&apos;s name; write 1 to 200 characters without a colon</source>
        <translation>“%2” no puede ser un nombre de usuario; escribir de 1 a 200 caracteres sin dos puntos</translation>
    </message>
    <message>
        <source>&quot;%2&quot; cannot stand in an address; write a–z, 0–9, hyphen and underscore, as in nightly-backup</source>
        <translation>“%2” no puede estar en una dirección; escribir a–z, 0–9, guion y guion bajo, como en nightly-backup</translation>
    </message>
    <message>
        <source>it does not say when to expect a report; give it &quot;every: 5m&quot; or &quot;cron: &apos;0 3 * * *&apos;&quot;</source>
        <translation>no dice cuándo esperar una señal; agregar “every: 5m” o “cron: &apos;0 3 * * *&apos;”</translation>
    </message>
    <message>
        <source>&quot;every&quot; and &quot;cron&quot; cannot stand together; keep one</source>
        <translation>“every” y “cron” no pueden estar juntos; dejar uno</translation>
    </message>
    <message>
        <source>the number %2 is another application&apos;s already</source>
        <translation>el número %2 ya es de otra aplicación</translation>
    </message>
    <message>
        <source>the channel &quot;%2&quot; is not a Telegram chat: nobody could ask there</source>
        <translation>el canal de aviso “%2” no es un chat de Telegram: nadie podría preguntar allí</translation>
    </message>
    <message>
        <source>&quot;%2&quot; begins with http:// or https:// twice; write it once</source>
        <translation>“%2” empieza dos veces con http:// o https://; escribirlo una sola vez</translation>
    </message>
</context>
<context>
    <name>Console</name>
    <message>
        <source>This installation has no window. To watch without one: vigia --headless</source>
        <translation>Esta instalación no tiene ventana. Para vigilar sin ella: vigia --headless</translation>
    </message>
    <message>
        <source>environment variable %1</source>
        <translation>variable de entorno %1</translation>
    </message>
    <message>
        <source>system password store</source>
        <translation>almacén de contraseñas del sistema</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>falta</translation>
    </message>
    <message>
        <source>not known: the password store is locked</source>
        <translation>no se sabe: el almacén de contraseñas está bloqueado</translation>
    </message>
    <message>
        <source>not known: the password store refuses it</source>
        <translation>no se sabe: el almacén de contraseñas lo rechaza</translation>
    </message>
    <message>
        <source>(nothing refers to it)</source>
        <translation>(nada lo usa)</translation>
    </message>
    <message>
        <source>Where there is none, as on a server, a secret is the file %1 or the environment variable %2.</source>
        <translation>Donde no lo hay, como en un servidor, un secreto es el archivo %1 o la variable de entorno %2.</translation>
    </message>
    <message>
        <source>The system password store has no secret “%1”.</source>
        <translation>El almacén de contraseñas del sistema no tiene el secreto “%1”.</translation>
    </message>
    <message>
        <source>The system password store is locked, so nothing was changed. Unlock it and try again.</source>
        <translation>El almacén de contraseñas del sistema está bloqueado, así que no se cambió nada. Desbloquearlo e intentarlo de nuevo.</translation>
    </message>
    <message>
        <source>The system password store refused it.</source>
        <translation>El almacén de contraseñas del sistema lo rechazó.</translation>
    </message>
    <message>
        <source>The system password store cannot be reached.</source>
        <translation>No se puede acceder al almacén de contraseñas del sistema.</translation>
    </message>
    <message>
        <source>This Vigia was built without a system password store.</source>
        <translation>Esta Vigia se compiló sin almacén de contraseñas del sistema.</translation>
    </message>
    <message>
        <source>Value of “%1” (not shown): </source>
        <translation>Valor de “%1” (no se muestra): </translation>
    </message>
    <message>
        <source>Kept in the system password store: %1</source>
        <translation>Guardado en el almacén de contraseñas del sistema: %1</translation>
    </message>
    <message>
        <source>Forgotten: %1</source>
        <translation>Olvidado: %1</translation>
    </message>
    <message>
        <source>A secret has at most 1 MiB.</source>
        <translation>Un secreto tiene como máximo 1 MiB.</translation>
    </message>
    <message>
        <source>The value is empty, so nothing was changed.</source>
        <translation>El valor está vacío, así que no se cambió nada.</translation>
    </message>
    <message>
        <source>The value is no text in UTF-8, so nothing was changed.</source>
        <translation>El valor no es texto en UTF-8, así que no se cambió nada.</translation>
    </message>
    <message>
        <source>Acknowledged: %1</source>
        <translation>Reconocido: %1</translation>
    </message>
    <message>
        <source>Sound on: %1</source>
        <translation>Con sonido: %1</translation>
    </message>
    <message>
        <source>Alerts no longer held: %1</source>
        <translation>Avisos ya no pospuestos: %1</translation>
    </message>
    <message>
        <source>Paused: %1</source>
        <translation>En pausa: %1</translation>
    </message>
    <message>
        <source>Checked again: %1</source>
        <translation>Se vuelve a comprobar: %1</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Hecho</translation>
    </message>
    <message>
        <source>“%1” cannot be written: %2</source>
        <translation>No se puede escribir “%1”: %2</translation>
    </message>
    <message>
        <source>“%1” cannot be read: %2</source>
        <translation>No se puede leer “%1”: %2</translation>
    </message>
    <message>
        <source>The file is larger than %1 MiB.</source>
        <translation>El archivo supera %1 MiB.</translation>
    </message>
    <message>
        <source>Nothing was changed; this is what would be:</source>
        <translation>No se cambió nada; esto es lo que cambiaría:</translation>
    </message>
    <message>
        <source>Changed: the defaults</source>
        <translation>Cambiado: los valores predeterminados</translation>
    </message>
    <message>
        <source>Unchanged: %1</source>
        <translation>Sin cambios: %1</translation>
    </message>
    <message>
        <source>Notes:</source>
        <translation>Observaciones:</translation>
    </message>
    <message>
        <source>The output cannot be written (%1).</source>
        <translation>No se puede escribir la salida (%1).</translation>
    </message>
    <message>
        <source>Monitors added:</source>
        <translation>Servicios agregados:</translation>
    </message>
    <message>
        <source>Monitors changed:</source>
        <translation>Servicios cambiados:</translation>
    </message>
    <message>
        <source>Monitors renamed:</source>
        <translation>Servicios renombrados:</translation>
    </message>
    <message>
        <source>Monitors removed:</source>
        <translation>Servicios eliminados:</translation>
    </message>
    <message>
        <source>Groups added:</source>
        <translation>Grupos agregados:</translation>
    </message>
    <message>
        <source>Groups changed:</source>
        <translation>Grupos cambiados:</translation>
    </message>
    <message>
        <source>Groups removed:</source>
        <translation>Grupos eliminados:</translation>
    </message>
    <message>
        <source>Maintenance windows added:</source>
        <translation>Ventanas de mantenimiento agregadas:</translation>
    </message>
    <message>
        <source>Maintenance windows changed:</source>
        <translation>Ventanas de mantenimiento cambiadas:</translation>
    </message>
    <message>
        <source>Maintenance windows removed:</source>
        <translation>Ventanas de mantenimiento eliminadas:</translation>
    </message>
    <message>
        <source>The file changes nothing.</source>
        <translation>El archivo no cambia nada.</translation>
    </message>
    <message>
        <source>The running Vigia has ended; nothing more follows.</source>
        <translation>Vigia ha terminado; no habrá más cambios.</translation>
    </message>
    <message>
        <source>Changed: the policy</source>
        <translation>Modificado: la política de avisos</translation>
    </message>
    <message>
        <source>Changed: the address that is pinged</source>
        <translation>Modificado: la dirección de “ping_out”</translation>
    </message>
    <message>
        <source>Accounts added:</source>
        <translation>Cuentas agregadas:</translation>
    </message>
    <message>
        <source>Accounts changed:</source>
        <translation>Cuentas modificadas:</translation>
    </message>
    <message>
        <source>Accounts removed:</source>
        <translation>Cuentas eliminadas:</translation>
    </message>
    <message>
        <source>Channels added:</source>
        <translation>Canales de aviso agregados:</translation>
    </message>
    <message>
        <source>Channels changed:</source>
        <translation>Canales de aviso cambiados:</translation>
    </message>
    <message>
        <source>Channels removed:</source>
        <translation>Canales de aviso eliminados:</translation>
    </message>
    <message>
        <source>May run its program: %1</source>
        <translation>Puede ejecutar su programa: %1</translation>
    </message>
    <message>
        <source>Not away: messages go to the usual channels</source>
        <translation>Sin ausencia: los mensajes van a los canales habituales</translation>
    </message>
    <message>
        <source>Changed: where reports are taken</source>
        <translation>Modificado: dónde se reciben las señales de vida</translation>
    </message>
    <message>
        <source>Changed: the bot that answers</source>
        <translation>Modificado: el bot que responde</translation>
    </message>
    <message>
        <source>Monitors that were imported alarm from now on; one that reports by itself (a heartbeat) is watched from its first report on, and its silence before is no alarm.</source>
        <translation>Los servicios importados dan alarma desde ahora; uno que envía señales de vida por sí mismo se vigila desde su primera señal, y su silencio anterior no es una alarma.</translation>
    </message>
    <message>
        <source>Watched from now on: %1</source>
        <translation>Desde ahora se vigila: %1</translation>
    </message>
    <message>
        <source>Watched from now on in the group “%2”: %1</source>
        <translation>Desde ahora se vigila en el grupo “%2”: %1</translation>
    </message>
    <message>
        <source>Ignored from now on: %1</source>
        <translation>Desde ahora se ignora: %1</translation>
    </message>
    <message>
        <source>not set as %1, and the password store does not answer</source>
        <translation>no fijado como %1, y el almacén de contraseñas no responde</translation>
    </message>
    <message numerus="yes">
        <source>The fire drill has begun: %n channel(s) are being told; sound and desktop only where Vigia&apos;s windows run</source>
        <translation>
            <numerusform>El simulacro comenzó: se avisa por %n canal; sonido y escritorio solo donde estén las ventanas de Vigia</numerusform>
            <numerusform>El simulacro comenzó: se avisa por %n canales; sonido y escritorio solo donde estén las ventanas de Vigia</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The fire drill has begun: %n channel(s) are being told</source>
        <translation>
            <numerusform>El simulacro comenzó: se avisa por %n canal</numerusform>
            <numerusform>El simulacro comenzó: se avisa por %n canales</numerusform>
        </translation>
    </message>
    <message>
        <source>The sound of this computer is off until you turn it on again: vigia unmute</source>
        <translation>El sonido de este equipo está apagado hasta que se vuelva a encender: vigia unmute</translation>
    </message>
    <message>
        <source>Sound off: %1, until %2</source>
        <translation>Sin sonido: %1, hasta %2</translation>
    </message>
    <message>
        <source>Sound off: %1, until its outage ends</source>
        <translation>Sin sonido: %1, hasta que termine su caída</translation>
    </message>
    <message>
        <source>Sound off: %1, until their outages end</source>
        <translation>Sin sonido: %1, hasta que terminen sus caídas</translation>
    </message>
    <message>
        <source>Alerts held: %1, until %2</source>
        <translation>Avisos pospuestos: %1, hasta %2</translation>
    </message>
    <message numerus="yes">
        <source>%n message(s) are being sent again; “vigia status” says if they are not delivered this time either</source>
        <translation>
            <numerusform>%n mensaje se está reenviando; “vigia status” dice si tampoco esta vez se entrega</numerusform>
            <numerusform>%n mensajes se están reenviando; “vigia status” dice si tampoco esta vez se entregan</numerusform>
        </translation>
    </message>
    <message>
        <source>There is nothing to send again: no message was left undelivered</source>
        <translation>No hay nada que reenviar: ningún mensaje quedó sin entregar</translation>
    </message>
    <message>
        <source>Vigia is not running for this data folder. Start it with “%1”.</source>
        <translation>Vigia no está en marcha para esta carpeta de datos. Se inicia con “%1”.</translation>
    </message>
    <message>
        <source>Vigia was never started by this user: there is no data folder %1. Start it with “vigia” or, without a window, with “%2”.</source>
        <translation>Este usuario nunca inició Vigia: no existe la carpeta de datos %1. Se inicia con “vigia” o, sin ventana, con “%2”.</translation>
    </message>
    <message>
        <source>There is no data folder %1. Correct --profile, or start Vigia there with “%2”.</source>
        <translation>No existe la carpeta de datos %1. Corregir --profile, o iniciar Vigia allí con “%2”.</translation>
    </message>
    <message>
        <source>There is neither a new sender nor a channel “%1”.</source>
        <translation>No existe ni un remitente nuevo ni un canal de aviso “%1”.</translation>
    </message>
</context>
<context>
    <name>Count</name>
    <message numerus="yes">
        <source>%n monitor(s)</source>
        <translation>
            <numerusform>%n servicio</numerusform>
            <numerusform>%n servicios</numerusform>
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

Muestra lo que Vigia vigila, en la bandeja y en ventanas, y hace sonar su alarma.
Un segundo inicio trae al frente la ventana del primero.

  --minimized     empezar en la bandeja; sin bandeja, con la ventana minimizada
  --profile DIR   guardar en DIR todo lo que se escribe
  --version       la versión de este programa

Sin ventana: vigia --help</translation>
    </message>
    <message>
        <source>Another Vigia has this data folder&apos;s windows and does not answer.</source>
        <translation>Otra instancia de Vigia tiene las ventanas de esta carpeta de datos y no responde.</translation>
    </message>
    <message>
        <source>“%1” is not understood; see vigia-desktop --help</source>
        <translation>No se entiende “%1”; véase vigia-desktop --help</translation>
    </message>
    <message>
        <source>There is no display here. To watch without one: vigia --headless</source>
        <translation>Aquí no hay pantalla. Para vigilar sin ella: vigia --headless</translation>
    </message>
</context>
<context>
    <name>Error</name>
    <message>
        <source>Near to it: %1.</source>
        <translation>Nombres parecidos: %1.</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>“%1”</translation>
    </message>
    <message>
        <source>There is no monitor “%1”.</source>
        <translation>No hay ningún servicio “%1”.</translation>
    </message>
    <message>
        <source>There is no group “%1”.</source>
        <translation>No hay ningún grupo “%1”.</translation>
    </message>
    <message>
        <source>There is no channel “%1”.</source>
        <translation>No hay ningún canal de aviso “%1”.</translation>
    </message>
    <message>
        <source>There is no outage and no warning to acknowledge.</source>
        <translation>No hay ninguna caída ni advertencia que reconocer.</translation>
    </message>
    <message>
        <source>“%1” has no outage and no warning to acknowledge.</source>
        <translation>“%1” no tiene ninguna caída ni advertencia que reconocer.</translation>
    </message>
    <message>
        <source>“%1” has no outage to mute; with --for DURATION it can be muted in advance.</source>
        <translation>“%1” no tiene ninguna caída que silenciar; con --for DURATION se puede silenciar por adelantado.</translation>
    </message>
    <message>
        <source>“%1” is paused already.</source>
        <translation>“%1” ya está en pausa.</translation>
    </message>
    <message>
        <source>“%1” is not paused.</source>
        <translation>“%1” no está en pausa.</translation>
    </message>
    <message>
        <source>This value is not possible: %1.</source>
        <translation>Este valor no es posible: %1.</translation>
    </message>
    <message>
        <source>Nobody would be told: nobody has allowed “%1” to run %2. Allow it with “vigia approve”, or in Settings › Channels.</source>
        <translation>No se avisaría a nadie: nadie ha permitido que «%1» ejecute %2. Permítalo con “vigia approve” o en Configuración › Canales.</translation>
    </message>
    <message>
        <source>The stored configuration cannot be read, so it cannot be changed; “vigia import FILE --replace” puts another in its place.</source>
        <translation>La configuración guardada no se puede leer y por eso no se puede cambiar; “vigia import FILE --replace” pone otra en su lugar.</translation>
    </message>
    <message>
        <source>It is in force, but could not be stored: a restart would forget it: %1</source>
        <translation>Está en vigor, pero no se pudo guardar: al reiniciar se olvidaría: %1</translation>
    </message>
    <message>
        <source>It could not be stored, so nothing was changed: %1</source>
        <translation>No se pudo guardar, así que no se cambió nada: %1</translation>
    </message>
    <message>
        <source>Vigia is not running for this data folder. Start it with “vigia --headless”.</source>
        <translation>Vigia no está en marcha para esta carpeta de datos. Se inicia con “vigia --headless”.</translation>
    </message>
    <message>
        <source>Vigia runs already on this data folder (%1). Ask it with “vigia status”.</source>
        <translation>Vigia ya está en marcha en esta carpeta de datos (%1). Se le pregunta con “vigia status”.</translation>
    </message>
    <message>
        <source>The running Vigia belongs to another user of this computer.</source>
        <translation>Vigia está en marcha, pero pertenece a otro usuario de este equipo.</translation>
    </message>
    <message>
        <source>The running Vigia is of another version (protocol %1). Restart it after an update.</source>
        <translation>Vigia está en marcha en otra versión (protocolo %1). Hay que reiniciarlo después de una actualización.</translation>
    </message>
    <message>
        <source>The data folder %1 cannot be used: %2</source>
        <translation>No se puede usar la carpeta de datos %1: %2</translation>
    </message>
    <message>
        <source>The database %1 cannot be opened: %2</source>
        <translation>No se puede abrir la base de datos %1: %2</translation>
    </message>
    <message>
        <source>The database %1 was written by a newer version of Vigia. Install that version, or use another data folder with --profile; nothing was changed.</source>
        <translation>Una versión más nueva de Vigia escribió la base de datos %1. Hay que instalar esa versión o usar otra carpeta de datos con --profile; no se cambió nada.</translation>
    </message>
    <message>
        <source>The running Vigia did not answer in time.</source>
        <translation>Vigia no respondió a tiempo.</translation>
    </message>
    <message>
        <source>The connection to the running Vigia ended before it answered.</source>
        <translation>La conexión con Vigia terminó antes de la respuesta.</translation>
    </message>
    <message>
        <source>The running Vigia could not be understood: %1</source>
        <translation>No se pudo entender la respuesta de Vigia: %1</translation>
    </message>
    <message>
        <source>This Vigia runs as a service and goes on watching; end it where it was started.</source>
        <translation>Vigia funciona aquí como servicio y sigue vigilando; hay que terminarlo donde se inició.</translation>
    </message>
    <message>
        <source>A fire drill is under way already. Acknowledge it to end it.</source>
        <translation>Ya hay un simulacro en curso. Reconózcalo para terminarlo.</translation>
    </message>
    <message>
        <source>This Vigia has no password store. A secret can be the file %1 or the environment variable %2.</source>
        <translation>Este Vigia no tiene almacén de contraseñas. Un secreto puede ser el archivo %1 o la variable de entorno %2.</translation>
    </message>
    <message>
        <source>The system&apos;s password store is locked, so nothing was changed. Unlock it and try again.</source>
        <translation>El almacén de contraseñas del sistema está bloqueado, así que no se cambió nada. Desbloquearlo e intentarlo de nuevo.</translation>
    </message>
    <message>
        <source>The system&apos;s password store refused it.</source>
        <translation>El almacén de contraseñas del sistema lo rechazó.</translation>
    </message>
    <message>
        <source>The system&apos;s password store cannot be reached, so nothing was changed. A secret can also be the file %1 or the environment variable %2.</source>
        <translation>No se puede acceder al almacén de contraseñas del sistema, así que no se cambió nada. Un secreto también puede ser el archivo %1 o la variable de entorno %2.</translation>
    </message>
    <message>
        <source>There is no new sender “%1”.</source>
        <translation>No hay ningún remitente nuevo “%1”.</translation>
    </message>
    <message>
        <source>“%1” is acknowledged already, by %2, since %3.</source>
        <translation>“%1” ya está reconocido, por %2, desde %3.</translation>
    </message>
    <message>
        <source>It is in force, but could not be stored: a restart would forget it.</source>
        <translation>Está en vigor, pero no se pudo guardar: al reiniciar se olvidaría.</translation>
    </message>
    <message>
        <source>It could not be stored, so nothing was changed.</source>
        <translation>No se pudo guardar, así que no se cambió nada.</translation>
    </message>
</context>
<context>
    <name>FieldTitle</name>
    <message>
        <source>Check every</source>
        <translation>Comprobar cada</translation>
    </message>
    <message>
        <source>Wait at most</source>
        <translation>Esperar como máximo</translation>
    </message>
    <message>
        <source>Alarm after failures</source>
        <translation>Alarma tras fallos seguidos</translation>
    </message>
    <message>
        <source>Look again after</source>
        <translation>Comprobar de nuevo tras</translation>
    </message>
    <message>
        <source>Up after good answers</source>
        <translation>Disponible tras respuestas correctas</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>Gravedad</translation>
    </message>
    <message>
        <source>Good statuses</source>
        <translation>Códigos HTTP correctos</translation>
    </message>
    <message>
        <source>Must contain</source>
        <translation>Debe contener</translation>
    </message>
    <message>
        <source>Must not contain</source>
        <translation>No debe contener</translation>
    </message>
    <message>
        <source>Must match</source>
        <translation>Debe coincidir con</translation>
    </message>
    <message>
        <source>JSON value</source>
        <translation>Valor JSON</translation>
    </message>
    <message>
        <source>Slow above</source>
        <translation>Lento a partir de</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Método</translation>
    </message>
    <message>
        <source>Headers</source>
        <translation>Encabezados</translation>
    </message>
    <message>
        <source>Body</source>
        <translation>Cuerpo</translation>
    </message>
    <message>
        <source>User and password</source>
        <translation>Usuario y contraseña</translation>
    </message>
    <message>
        <source>Bearer token</source>
        <translation>Token Bearer</translation>
    </message>
    <message>
        <source>Redirects to follow</source>
        <translation>Redirecciones que se siguen</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>Proxy</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>Certificado</translation>
    </message>
    <message>
        <source>Oldest TLS</source>
        <translation>TLS mínimo</translation>
    </message>
    <message>
        <source>Warn before its end</source>
        <translation>Advertencia antes del vencimiento</translation>
    </message>
    <message>
        <source>Alert by</source>
        <translation>Avisar con</translation>
    </message>
    <message>
        <source>Repeat every</source>
        <translation>Repetir cada</translation>
    </message>
    <message>
        <source>When nobody reacts</source>
        <translation>Si nadie reacciona</translation>
    </message>
    <message>
        <source>Depends on</source>
        <translation>Depende de</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Etiquetas</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
</context>
<context>
    <name>Headline</name>
    <message numerus="yes">
        <source>%n down</source>
        <translation>
            <numerusform>%n caído</numerusform>
            <numerusform>%n caídos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %n down</source>
        <translation>
            <numerusform>Caído: %n de %n</numerusform>
            <numerusform>Caídos: todos (%n)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n down, acknowledged</source>
        <translation>
            <numerusform>%n caído, reconocido</numerusform>
            <numerusform>%n caídos, reconocidos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %n down, acknowledged</source>
        <translation>
            <numerusform>Caído y reconocido: %n de %n</numerusform>
            <numerusform>Caídos y reconocidos: todos (%n)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n warning(s)</source>
        <translation>
            <numerusform>%n advertencia</numerusform>
            <numerusform>%n advertencias</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Warnings for all %n</source>
        <translation>
            <numerusform>Advertencia: %n de %n</numerusform>
            <numerusform>Advertencias: todos (%n)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n warning(s), acknowledged</source>
        <translation>
            <numerusform>%n advertencia, reconocida</numerusform>
            <numerusform>%n advertencias, reconocidas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Warnings for all %n, acknowledged</source>
        <translation>
            <numerusform>Advertencia, reconocida (%n)</numerusform>
            <numerusform>Advertencias en todos (%n), reconocidas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n affected by others</source>
        <translation>
            <numerusform>%n afectado por otros</numerusform>
            <numerusform>%n afectados por otros</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %n affected by others</source>
        <translation>
            <numerusform>Afectado por otros: %n de %n</numerusform>
            <numerusform>Afectados por otros: todos (%n)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new monitor(s) do not answer yet</source>
        <translation>
            <numerusform>%n servicio nuevo aún no responde</numerusform>
            <numerusform>%n servicios nuevos aún no responden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unknown</source>
        <translation>
            <numerusform>%n desconocido</numerusform>
            <numerusform>%n desconocidos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %n unknown</source>
        <translation>
            <numerusform>Desconocido: %n de %n</numerusform>
            <numerusform>Desconocidos: todos (%n)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n up</source>
        <translation>
            <numerusform>%n disponible</numerusform>
            <numerusform>%n disponibles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %n up</source>
        <translation>
            <numerusform>Disponible: %n de %n</numerusform>
            <numerusform>Disponibles: todos (%n)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n in maintenance</source>
        <translation>
            <numerusform>%n en mantenimiento</numerusform>
            <numerusform>%n en mantenimiento</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %n in maintenance</source>
        <translation>
            <numerusform>En mantenimiento: %n de %n</numerusform>
            <numerusform>En mantenimiento: todos (%n)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n paused</source>
        <translation>
            <numerusform>%n en pausa</numerusform>
            <numerusform>%n en pausa</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %n paused</source>
        <translation>
            <numerusform>En pausa: %n de %n</numerusform>
            <numerusform>En pausa: todos (%n)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>alerts held for %n monitor(s)</source>
        <translation>
            <numerusform>avisos pospuestos de %n servicio</numerusform>
            <numerusform>avisos pospuestos de %n servicios</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 y %n más</numerusform>
            <numerusform>%1 y %n más</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is watched yet</source>
        <translation>Aún no se vigila nada</translation>
    </message>
    <message>
        <source>This computer has no connection since %1</source>
        <translation>Este equipo no tiene conexión desde %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1: how many of what, such as "2 down"; %2: their names</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Away until %1 (%2 left): messages go to “%3”</source>
        <translation>Ausencia hasta %1 (quedan %2): los mensajes van a “%3”</translation>
    </message>
</context>
<context>
    <name>Health</name>
    <message>
        <source>What happens cannot be stored; watching goes on from memory: %1</source>
        <translation>No se puede guardar lo que ocurre; la vigilancia sigue en memoria: %1</translation>
    </message>
    <message>
        <source>The database was damaged; the last good copy is in use. The damaged one is kept: %1</source>
        <translation>La base de datos estaba dañada; se usa la última copia buena. La dañada se conserva: %1</translation>
    </message>
    <message>
        <source>The database was damaged and there is no good copy. The damaged one is kept: %1</source>
        <translation>La base de datos estaba dañada y no hay ninguna copia buena. La dañada se conserva: %1</translation>
    </message>
    <message>
        <source>The stored configuration cannot be read: %1</source>
        <translation>No se puede leer la configuración guardada: %1</translation>
    </message>
    <message>
        <source>The log of changes cannot be written: %1</source>
        <translation>No se puede escribir el registro de cambios: %1</translation>
    </message>
    <message>
        <source>Messages were not delivered: %1</source>
        <translation>Mensajes no entregados: %1</translation>
    </message>
    <message>
        <source>Messages cannot be sent at the moment, it is tried again: %1</source>
        <translation>Por ahora no se pueden enviar mensajes, se vuelve a intentar: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n message(s) were not delivered by “%1”.</source>
        <translation>
            <numerusform>%n mensaje no se entregó por “%1”.</numerusform>
            <numerusform>%n mensajes no se entregaron por “%1”.</numerusform>
        </translation>
    </message>
    <message>
        <source>Messages by “%1” cannot be sent at the moment; it is tried again. %2</source>
        <translation>Los mensajes por “%1” no se pueden enviar por ahora; se sigue intentando. %2</translation>
    </message>
    <message>
        <source>Another program uses the same Telegram bot, so nobody is answered in the chat; messages go on being sent. Stop that program, or give Vigia a bot of its own. Telegram says: %1</source>
        <translation>Otro programa usa el mismo bot de Telegram, así que nadie recibe respuesta en el chat; los mensajes se siguen enviando. Detenga ese programa o dé a Vigia un bot propio. Telegram dice: %1</translation>
    </message>
    <message>
        <source>Telegram does not know the bot&apos;s token, so nobody is answered in the chat. Keep the right one: vigia secret set %1</source>
        <translation>Telegram no conoce el token del bot, así que nadie recibe respuesta en el chat. Guarde el correcto: vigia secret set %1</translation>
    </message>
    <message>
        <source>The bot cannot hear what is written to it at the moment; it tries again. %1</source>
        <translation>El bot no puede oír por ahora lo que se le escribe; lo sigue intentando. %1</translation>
    </message>
    <message>
        <source>Signs of life cannot be received: %1</source>
        <translation>No se pueden recibir señales de vida: %1</translation>
    </message>
    <message>
        <source>Signs of life are refused: %1</source>
        <translation>Se rechazan señales de vida: %1</translation>
    </message>
    <message>
        <source>Signs of life are received, but %1</source>
        <translation>Se reciben señales de vida, pero %1</translation>
    </message>
    <message>
        <source>Messages by “%1” do not reach everybody they are for. %2</source>
        <translation>Los mensajes por “%1” no llegan a todos sus destinatarios. %2</translation>
    </message>
    <message>
        <source>Messages by “%1” arrive, but its settings are out of date. %2</source>
        <translation>Los mensajes por “%1” llegan, pero sus ajustes ya no son actuales. %2</translation>
    </message>
</context>
<context>
    <name>Help</name>
    <message>
        <source>Vigia watches the services you depend on.</source>
        <translation>Vigia vigila los servicios que hacen falta.</translation>
    </message>
    <message>
        <source>Usage: %1</source>
        <translation>Uso: %1</translation>
    </message>
    <message>
        <source>Verbs:</source>
        <translation>Verbos:</translation>
    </message>
    <message>
        <source>Options:</source>
        <translation>Opciones:</translation>
    </message>
    <message>
        <source>Exit code:</source>
        <translation>Código de salida:</translation>
    </message>
    <message>
        <source>up, paused or in maintenance</source>
        <translation>disponible, en pausa o en mantenimiento</translation>
    </message>
    <message>
        <source>a warning, or down and acknowledged</source>
        <translation>advertencia, o caído y reconocido</translation>
    </message>
    <message>
        <source>down, or affected by another that is down</source>
        <translation>caído, o afectado por otro que está caído</translation>
    </message>
    <message>
        <source>unknown, nothing running, or wrong usage</source>
        <translation>desconocido, nada en marcha o uso incorrecto</translation>
    </message>
    <message>
        <source>done</source>
        <translation>hecho</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>rechazado</translation>
    </message>
    <message>
        <source>wrong usage, or nothing running</source>
        <translation>uso incorrecto o nada en marcha</translation>
    </message>
    <message>
        <source>how long to wait for the running Vigia (10s)</source>
        <translation>cuánto esperar la respuesta de Vigia (10s)</translation>
    </message>
    <message>
        <source>look at addresses (https://…) once; needs no data folder</source>
        <translation>comprobar direcciones (https://…) una vez; no requiere carpeta de datos</translation>
    </message>
    <message>
        <source>HTTP statuses that are well, e.g. 200-299,304 (200-299)</source>
        <translation>códigos HTTP correctos, p. ej. 200-299,304 (200-299)</translation>
    </message>
    <message>
        <source>text that the answer must contain</source>
        <translation>texto que la respuesta debe contener</translation>
    </message>
    <message>
        <source>for each whole look (10s)</source>
        <translation>para cada comprobación completa (10s)</translation>
    </message>
    <message>
        <source>do not check the certificate</source>
        <translation>no comprobar el certificado</translation>
    </message>
    <message>
        <source>one JSON object per line and target</source>
        <translation>un objeto JSON por línea y dirección</translation>
    </message>
    <message>
        <source>show the states, worst first</source>
        <translation>mostrar los estados, primero lo peor</translation>
    </message>
    <message>
        <source>as the JSON document of the HTTP API</source>
        <translation>como el documento JSON de la API HTTP</translation>
    </message>
    <message>
        <source>secrets in the system&apos;s password store; “set” reads the value from the input</source>
        <translation>secretos en el almacén de contraseñas del sistema; “set” lee el valor de la entrada</translation>
    </message>
    <message>
        <source>the list as a JSON document</source>
        <translation>la lista como documento JSON</translation>
    </message>
    <message>
        <source>how long to wait for the running Vigia (20s)</source>
        <translation>cuánto esperar la respuesta de Vigia (20s)</translation>
    </message>
    <message>
        <source>acknowledge: “I know, I am on it”; ends the alarm of this outage for everybody</source>
        <translation>reconocer: “lo sé, me ocupo”; termina la alarma de esta caída para todos</translation>
    </message>
    <message>
        <source>every outage and warning</source>
        <translation>todas las caídas y advertencias</translation>
    </message>
    <message>
        <source>a remark that is kept with it</source>
        <translation>una nota que se guarda con ello</translation>
    </message>
    <message>
        <source>until this time has passed</source>
        <translation>hasta que pase este tiempo</translation>
    </message>
    <message>
        <source>hold alerts: no sound and no messages until then; 0s ends it</source>
        <translation>posponer avisos: sin sonido ni mensajes hasta entonces; 0s lo termina</translation>
    </message>
    <message>
        <source>the monitors of a group</source>
        <translation>los servicios de un grupo</translation>
    </message>
    <message>
        <source>the group in which a new sender is watched; made if there is none of that name</source>
        <translation>el grupo en el que se vigila un remitente nuevo; se crea si no hay ninguno con ese nombre</translation>
    </message>
    <message>
        <source>all monitors</source>
        <translation>todos los servicios</translation>
    </message>
    <message>
        <source>do not check it at all, until “resume”</source>
        <translation>no comprobar en absoluto, hasta “resume”</translation>
    </message>
    <message>
        <source>check again what is paused</source>
        <translation>volver a comprobar lo que está en pausa</translation>
    </message>
    <message>
        <source>explain a state: what is known and what is expected</source>
        <translation>explicar un estado: qué se sabe y qué se espera</translation>
    </message>
    <message>
        <source>take up a configuration – YAML, JSON or one URL per line – whole or not at all</source>
        <translation>aplicar una configuración (YAML, JSON o una URL por línea), entera o nada</translation>
    </message>
    <message>
        <source>only say what would change</source>
        <translation>solo decir qué cambiaría</translation>
    </message>
    <message>
        <source>remove what the file does not name</source>
        <translation>eliminar lo que el archivo no nombra</translation>
    </message>
    <message>
        <source>write the configuration as text, for “import”</source>
        <translation>escribir la configuración como texto, para “import”</translation>
    </message>
    <message>
        <source>and then every new one as it comes</source>
        <translation>y después cada nuevo cuando ocurra</translation>
    </message>
    <message>
        <source>the data folder, instead of this user&apos;s</source>
        <translation>la carpeta de datos, en lugar de la del usuario</translation>
    </message>
    <message>
        <source>this help</source>
        <translation>esta ayuda</translation>
    </message>
    <message>
        <source>watch without a window, as a server does</source>
        <translation>vigilar sin ventana, como un servidor</translation>
    </message>
    <message>
        <source>the version of this program</source>
        <translation>la versión de este programa</translation>
    </message>
    <message>
        <source>all that a verb takes</source>
        <translation>todo lo que admite un verbo</translation>
    </message>
    <message>
        <source>Durations: 500ms 20s 5m 2h 1d. Quote a name that has spaces.</source>
        <translation>Duraciones: 500ms 20s 5m 2h 1d. Un nombre con espacios va entre comillas.</translation>
    </message>
    <message>
        <source>of everything, as without a name: this computer&apos;s sound</source>
        <translation>de todo, como sin nombre: el sonido de este equipo</translation>
    </message>
    <message>
        <source>the sound of this computer off; of a monitor named, until its outage ends</source>
        <translation>apagar el sonido de este equipo; o el de un servicio, hasta que termine su caída</translation>
    </message>
    <message>
        <source>the sound of this computer, or of a monitor, on again</source>
        <translation>volver a encender el sonido de este equipo o de un servicio</translation>
    </message>
    <message>
        <source>the newest 1000 changes of state; with -f every new one, too</source>
        <translation>los últimos 1000 cambios de estado; con -f, también cada nuevo</translation>
    </message>
    <message>
        <source>with --headless: end when the windows do, as when vigia-desktop starts it</source>
        <translation>con --headless: terminar cuando lo hagan las ventanas, como al iniciarlo vigia-desktop</translation>
    </message>
    <message>
        <source>rehearse: a simulated outage that sounds and is told; acknowledge it to end it</source>
        <translation>ensayar: una caída simulada que suena y se avisa; reconocerla la termina</translation>
    </message>
    <message>
        <source>messages go to this channel instead of the usual ones until then; 0s ends it</source>
        <translation>los mensajes van a este canal en vez de los habituales hasta entonces; 0s lo termina</translation>
    </message>
    <message>
        <source>not away any more: what is still down is told to the usual channels</source>
        <translation>fin de la ausencia: lo que sigue caído se avisa por los canales habituales</translation>
    </message>
    <message>
        <source>send signs of life to whoever watches this computer; needs no data folder</source>
        <translation>enviar señales de vida a quien vigila este equipo; no necesita carpeta de datos</translation>
    </message>
    <message>
        <source>the time between two of them (60s)</source>
        <translation>el tiempo entre dos de ellas (60s)</translation>
    </message>
    <message>
        <source>who this computer is (its own name)</source>
        <translation>quién es este equipo (su propio nombre)</translation>
    </message>
    <message>
        <source>log in as this user</source>
        <translation>iniciar sesión como este usuario</translation>
    </message>
    <message>
        <source>with the password of this name, as “secret set” kept it</source>
        <translation>con la contraseña de este nombre, como la guardó “secret set”</translation>
    </message>
    <message>
        <source>what Monitora&apos;s own file says, for the rest</source>
        <translation>para lo demás, lo que dice el archivo propio de Monitora</translation>
    </message>
    <message>
        <source>start with the icon in the tray alone</source>
        <translation>iniciar solo con el icono en la bandeja</translation>
    </message>
    <message>
        <source>watch a new sender that reports; or allow a channel to run its program, which an imported one may not before</source>
        <translation>vigilar un remitente nuevo que informa; o permitir que un canal ejecute su programa, lo que uno importado no puede antes</translation>
    </message>
    <message>
        <source>a new sender is not asked about any more, and its silence is no alarm</source>
        <translation>ya no se pregunta por un remitente nuevo, y su silencio no es una alarma</translation>
    </message>
    <message>
        <source>messages that were not delivered: try them again, for another day</source>
        <translation>mensajes no entregados: intentarlo de nuevo, durante otro día</translation>
    </message>
    <message>
        <source>all answer as expected</source>
        <translation>todas responden como se espera</translation>
    </message>
    <message>
        <source>a warning: a certificate is about to expire</source>
        <translation>advertencia: un certificado está por vencer</translation>
    </message>
    <message>
        <source>one does not answer, or not as expected</source>
        <translation>una no responde, o no como se espera</translation>
    </message>
    <message>
        <source>this computer could not look, or wrong usage</source>
        <translation>este equipo no pudo comprobar, o uso incorrecto</translation>
    </message>
    <message>
        <source>Without a verb the window and the icon in the tray are started. In a terminal: “vigia import FILE”, then “vigia --headless”.</source>
        <translation>Sin verbo se inician la ventana y el icono de la bandeja. En una terminal: “vigia import FILE”, luego “vigia --headless”.</translation>
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
        <translation>%1: sigue caído, %2</translation>
    </message>
    <message>
        <source>Since %1</source>
        <translation>Desde %1</translation>
    </message>
    <message>
        <source>%1: back to normal</source>
        <translation>%1: volvió a la normalidad</translation>
    </message>
    <message>
        <source>Was down for %1</source>
        <translation>Estuvo caído %1</translation>
    </message>
    <message numerus="yes">
        <source>%n outage(s)</source>
        <translation>
            <numerusform>%n caída</numerusform>
            <numerusform>%n caídas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>y %n más</numerusform>
            <numerusform>y %n más</numerusform>
        </translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>Acknowledge</source>
        <translation>Reconocer</translation>
    </message>
    <message>
        <source>Mute</source>
        <translation>Silenciar</translation>
    </message>
    <message>
        <source>%1: acknowledged by %2</source>
        <translation>%1: reconocido por %2</translation>
    </message>
    <message numerus="yes">
        <source>%n outage(s) acknowledged</source>
        <translation>
            <numerusform>%n caída reconocida</numerusform>
            <numerusform>%n caídas reconocidas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n outage(s) acknowledged by %1</source>
        <translation>
            <numerusform>%n caída reconocida por %1</numerusform>
            <numerusform>%n caídas reconocidas por %1</numerusform>
        </translation>
    </message>
    <message>
        <source>With a note…</source>
        <extracomment>Beside the button “Acknowledge”: the same, and a note for the others is asked for.</extracomment>
        <translation>Con una nota…</translation>
    </message>
</context>
<context>
    <name>Reason</name>
    <message>
        <source>nothing is known yet</source>
        <translation>aún no se sabe nada</translation>
    </message>
    <message>
        <source>answered in %1</source>
        <translation>respondió en %1</translation>
    </message>
    <message>
        <source>HTTP %1 in %2</source>
        <translation>HTTP %1 en %2</translation>
    </message>
    <message>
        <source>answered in %1, more than %2</source>
        <translation>respondió en %1, más de %2</translation>
    </message>
    <message>
        <source>the certificate expires on %1</source>
        <translation>el certificado vence el %1</translation>
    </message>
    <message>
        <source>the certificate expires soon</source>
        <translation>el certificado vence pronto</translation>
    </message>
    <message>
        <source>its name does not exist (DNS)</source>
        <translation>su nombre no existe (DNS)</translation>
    </message>
    <message>
        <source>its name has no address (DNS)</source>
        <translation>su nombre no tiene dirección (DNS)</translation>
    </message>
    <message>
        <source>refused the connection</source>
        <translation>rechazó la conexión</translation>
    </message>
    <message>
        <source>there is no route to its address</source>
        <translation>no hay ruta hasta su dirección</translation>
    </message>
    <message>
        <source>no connection within %1</source>
        <translation>sin conexión en %1</translation>
    </message>
    <message>
        <source>closed the connection without a complete answer</source>
        <translation>cerró la conexión sin una respuesta completa</translation>
    </message>
    <message>
        <source>connected, but no answer within %1</source>
        <translation>conectado, pero sin respuesta en %1</translation>
    </message>
    <message>
        <source>the answer did not end within %1</source>
        <translation>la respuesta no terminó en %1</translation>
    </message>
    <message>
        <source>offers only outdated encryption (TLS)</source>
        <translation>solo ofrece cifrado anticuado (TLS)</translation>
    </message>
    <message>
        <source>the certificate expired on %1</source>
        <translation>el certificado venció el %1</translation>
    </message>
    <message>
        <source>the certificate has expired</source>
        <translation>el certificado venció</translation>
    </message>
    <message>
        <source>the certificate is not valid yet</source>
        <translation>el certificado aún no es válido</translation>
    </message>
    <message>
        <source>the certificate is self-signed</source>
        <translation>el certificado es autofirmado</translation>
    </message>
    <message>
        <source>the certificate is for %1, not for this address</source>
        <translation>el certificado es para %1, no para esta dirección</translation>
    </message>
    <message>
        <source>the certificate is for another address</source>
        <translation>el certificado es para otra dirección</translation>
    </message>
    <message>
        <source>the certificate&apos;s issuer is not trusted: %1</source>
        <translation>el emisor del certificado no es de confianza: %1</translation>
    </message>
    <message>
        <source>the certificate&apos;s issuer is not trusted</source>
        <translation>el emisor del certificado no es de confianza</translation>
    </message>
    <message>
        <source>the certificate is not accepted</source>
        <translation>el certificado no se acepta</translation>
    </message>
    <message>
        <source>not the certificate that is trusted, but %1</source>
        <translation>no es el certificado de confianza, sino %1</translation>
    </message>
    <message>
        <source>not the certificate that is trusted</source>
        <translation>no es el certificado de confianza</translation>
    </message>
    <message>
        <source>the answer is not HTTP</source>
        <translation>la respuesta no es HTTP</translation>
    </message>
    <message>
        <source>the answer does not contain “%1”</source>
        <translation>la respuesta no contiene “%1”</translation>
    </message>
    <message>
        <source>the answer contains “%1”</source>
        <translation>la respuesta contiene “%1”</translation>
    </message>
    <message>
        <source>the answer does not match “%1”</source>
        <translation>la respuesta no coincide con “%1”</translation>
    </message>
    <message>
        <source>the answer is not valid JSON</source>
        <translation>la respuesta no es JSON válido</translation>
    </message>
    <message>
        <source>the JSON answer has no %1</source>
        <translation>la respuesta JSON no tiene %1</translation>
    </message>
    <message>
        <source>the JSON answer holds “%1”, which is not expected</source>
        <translation>la respuesta JSON tiene “%1”, que no es lo esperado</translation>
    </message>
    <message>
        <source>the answer is larger than can be checked</source>
        <translation>la respuesta es demasiado grande para comprobarla</translation>
    </message>
    <message numerus="yes">
        <source>still redirected after %n redirect(s)</source>
        <translation>
            <numerusform>sigue redirigiendo tras %n redirección</numerusform>
            <numerusform>sigue redirigiendo tras %n redirecciones</numerusform>
        </translation>
    </message>
    <message>
        <source>redirected to the forbidden scheme “%1”</source>
        <translation>redirigió al esquema prohibido “%1”</translation>
    </message>
    <message>
        <source>redirected without a usable address</source>
        <translation>redirigió sin una dirección utilizable</translation>
    </message>
    <message>
        <source>this computer&apos;s name service (DNS) does not answer</source>
        <translation>el servicio de nombres (DNS) de este equipo no responde</translation>
    </message>
    <message>
        <source>this computer has no route to that network</source>
        <translation>este equipo no tiene ruta a esa red</translation>
    </message>
    <message>
        <source>the proxy %1 cannot be reached</source>
        <translation>no se alcanza el proxy %1</translation>
    </message>
    <message>
        <source>the proxy %1 refuses</source>
        <translation>el proxy %1 lo rechaza</translation>
    </message>
    <message>
        <source>the secret %1 is not available</source>
        <translation>el secreto %1 no está disponible</translation>
    </message>
    <message>
        <source>the password store is locked</source>
        <translation>el almacén de contraseñas está bloqueado</translation>
    </message>
    <message>
        <source>the file of trusted certificates %1 cannot be read</source>
        <translation>no se puede leer el archivo de certificados de confianza %1</translation>
    </message>
    <message>
        <source>this computer has too many open connections</source>
        <translation>este equipo tiene demasiadas conexiones abiertas</translation>
    </message>
    <message>
        <source>a fault of this computer</source>
        <translation>un fallo de este equipo</translation>
    </message>
    <message>
        <source>the check was broken off</source>
        <translation>la comprobación se interrumpió</translation>
    </message>
    <message>
        <source>no secure connection could be made (TLS: %1)</source>
        <translation>no se pudo establecer una conexión segura (TLS: %1)</translation>
    </message>
    <message>
        <source>no secure connection could be made (TLS)</source>
        <translation>no se pudo establecer una conexión segura (TLS)</translation>
    </message>
    <message>
        <source>the certificate is not accepted (%1)</source>
        <translation>el certificado no se acepta (%1)</translation>
    </message>
    <message>
        <source>HTTP %1 in %2, expected %3</source>
        <translation>HTTP %1 en %2, se esperaba %3</translation>
    </message>
    <message>
        <source>the JSON answer has no %1, expected “%2” there</source>
        <translation>la respuesta JSON no tiene %1; ahí se esperaba “%2”</translation>
    </message>
    <message>
        <source>the JSON answer holds “%1” at %2, expected “%3”</source>
        <translation>la respuesta JSON tiene “%1” en %2; se esperaba “%3”</translation>
    </message>
    <message>
        <source>the proxy %1 cannot reach it</source>
        <translation>el proxy %1 no llega a él</translation>
    </message>
    <message>
        <source>matching the answer with “%1” takes too long</source>
        <translation>comparar la respuesta con “%1” tarda demasiado</translation>
    </message>
    <message>
        <source>this computer was too busy to finish the check</source>
        <translation>este equipo estaba demasiado ocupado para terminar la comprobación</translation>
    </message>
    <message>
        <source>its reports cannot be taken</source>
        <translation>no se pueden recibir sus señales de vida</translation>
    </message>
    <message>
        <source>a fault of this computer (%1)</source>
        <translation>un fallo de este equipo (%1)</translation>
    </message>
    <message>
        <source>this is a fire drill</source>
        <translation>esto es un simulacro</translation>
    </message>
    <message>
        <source>reported “%1”</source>
        <translation>informó “%1”</translation>
    </message>
    <message>
        <source>reported</source>
        <translation>informó</translation>
    </message>
    <message>
        <source>silent for %1, expected at “%2”</source>
        <translation>sin señal desde hace %1, se esperaba según “%2”</translation>
    </message>
    <message>
        <source>silent for %1, expected every %2</source>
        <translation>sin señal desde hace %1, se esperaba cada %2</translation>
    </message>
    <message numerus="yes">
        <source>silent for %1, like all %n that should have reported in “%2”</source>
        <translation>
            <numerusform>sin señal desde hace %1, como %n que debía informar en “%2”</numerusform>
            <numerusform>sin señal desde hace %1, como los %n que debían informar en “%2”</numerusform>
        </translation>
    </message>
    <message>
        <source>reported a failure: “%1” (exit code %2)</source>
        <translation>informó un fallo: “%1” (código de salida %2)</translation>
    </message>
    <message>
        <source>reported a failure (exit code %1)</source>
        <translation>informó un fallo (código de salida %1)</translation>
    </message>
    <message>
        <source>reported a failure: “%1”</source>
        <translation>informó un fallo: “%1”</translation>
    </message>
    <message>
        <source>reported a failure</source>
        <translation>informó un fallo</translation>
    </message>
    <message>
        <source>began, but did not end within %1</source>
        <translation>comenzó, pero no terminó en %1</translation>
    </message>
    <message>
        <source>does not speak TLS there; if it is plain HTTP, write http://</source>
        <translation>no habla TLS ahí; si es HTTP sin cifrar, escribir http://</translation>
    </message>
    <message>
        <source>the secret %1 is missing</source>
        <translation>falta el secreto %1</translation>
    </message>
    <message>
        <source>the password store refuses to give out the secret %1</source>
        <translation>el almacén de contraseñas se niega a entregar el secreto %1</translation>
    </message>
</context>
<context>
    <name>Severity</name>
    <message>
        <source>Information</source>
        <translation>Informativa</translation>
    </message>
    <message>
        <source>Normal</source>
        <translation>Normal</translation>
    </message>
    <message>
        <source>Critical</source>
        <translation>Crítica</translation>
    </message>
</context>
<context>
    <name>Status</name>
    <message>
        <source>Warning: slow</source>
        <translation>Advertencia: lento</translation>
    </message>
    <message>
        <source>Warning: certificate</source>
        <translation>Advertencia: certificado</translation>
    </message>
    <message>
        <source>Down, acknowledged</source>
        <translation>Caído, reconocido</translation>
    </message>
    <message>
        <source>Down, sound off</source>
        <translation>Caído, sin sonido</translation>
    </message>
    <message>
        <source>Unknown: %1</source>
        <translation>Desconocido: %1</translation>
    </message>
    <message>
        <source>not checked yet</source>
        <translation>aún sin comprobar</translation>
    </message>
    <message>
        <source>never sent a signal</source>
        <translation>nunca envió señal</translation>
    </message>
    <message>
        <source>has begun, not ended yet</source>
        <translation>ha empezado y aún no ha terminado</translation>
    </message>
    <message>
        <source>has not said yet how it is</source>
        <translation>aún no ha dicho cómo está</translation>
    </message>
    <message>
        <source>this computer has no connection</source>
        <translation>este equipo no tiene conexión</translation>
    </message>
    <message>
        <source>no recent result</source>
        <translation>sin datos recientes</translation>
    </message>
    <message>
        <source>not on this network</source>
        <translation>no está en esta red</translation>
    </message>
    <message>
        <source>a fault on this computer&apos;s side</source>
        <translation>un fallo de este equipo</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>Disponible</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Advertencia</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>Caído</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Desconocido</translation>
    </message>
    <message>
        <source>Affected by another</source>
        <translation>Afectado por otro</translation>
    </message>
    <message>
        <source>Maintenance</source>
        <translation>En mantenimiento</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>En pausa</translation>
    </message>
    <message>
        <source>Affected by %1</source>
        <translation>Afectado por %1</translation>
    </message>
    <message>
        <source>Unstable</source>
        <translation>Inestable</translation>
    </message>
    <message>
        <source>alerts held until %1</source>
        <translation>avisos pospuestos hasta %1</translation>
    </message>
    <message>
        <source>The sound of this computer is off until %1.</source>
        <translation>El sonido de este equipo está apagado hasta %1.</translation>
    </message>
    <message>
        <source>The sound of this computer is off.</source>
        <translation>El sonido de este equipo está apagado.</translation>
    </message>
    <message>
        <source>This computer has no connection since %1.</source>
        <translation>Este equipo no tiene conexión desde %1.</translation>
    </message>
    <message>
        <source>Nothing is watched yet. Add monitors with “vigia import FILE”.</source>
        <translation>Aún no se vigila nada. Para agregar servicios: “vigia import FILE”.</translation>
    </message>
    <message>
        <source>failed once, looking again</source>
        <translation>falló una vez, se comprueba de nuevo</translation>
    </message>
    <message numerus="yes">
        <source>failed %n time(s), looking again</source>
        <translation>
            <numerusform>falló %n vez, se comprueba de nuevo</numerusform>
            <numerusform>falló %n veces, se comprueba de nuevo</numerusform>
        </translation>
    </message>
    <message>
        <source>The sound of this computer is on.</source>
        <translation>El sonido de este equipo está encendido.</translation>
    </message>
    <message>
        <source>“%1” is up</source>
        <translation>“%1” está disponible</translation>
    </message>
    <message>
        <source>%1 (fire drill)</source>
        <translation>%1 (simulacro)</translation>
    </message>
    <message>
        <source>acknowledged by %1</source>
        <translation>reconocido por %1</translation>
    </message>
    <message>
        <source>acknowledged by %1: %2</source>
        <translation>reconocido por %1: %2</translation>
    </message>
    <message>
        <source>alerts held until %1 (%2 left)</source>
        <translation>avisos pospuestos hasta %1 (quedan %2)</translation>
    </message>
    <message>
        <source>waiting for its next signal</source>
        <translation>a la espera de su próxima señal</translation>
    </message>
    <message>
        <source>not checked again yet</source>
        <translation>aún no se ha vuelto a comprobar</translation>
    </message>
    <message>
        <source>Down, new</source>
        <translation>Caído, nuevo</translation>
    </message>
    <message>
        <source>New senders: %1 (“vigia approve NAME” or “vigia ignore NAME”)</source>
        <translation>Remitentes nuevos: %1 (“vigia approve NOMBRE” o “vigia ignore NOMBRE”)</translation>
    </message>
    <message>
        <source>Send again what was not delivered: vigia send-again</source>
        <translation>Reenviar lo no entregado: vigia send-again</translation>
    </message>
</context>
<context>
    <name>Time</name>
    <message>
        <source>%1 d</source>
        <translation>%1 d</translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation>%1 h</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 min</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1 ms</translation>
    </message>
    <message>
        <source>d MMMM yyyy</source>
        <extracomment>a date for QLocale::toString(), e.g. 3 March 2026; quote words with ''</extracomment>
        <translation>d &apos;de&apos; MMMM &apos;de&apos; yyyy</translation>
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
        <translation>Sin datos desde %1</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>y %n más</numerusform>
            <numerusform>y %n más</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1: %2, since %3</source>
        <translation>%1: %2, desde %3</translation>
    </message>
</context>
<context>
    <name>Usage</name>
    <message>
        <source>Did you mean “%1”?</source>
        <translation>¿Se quiso decir “%1”?</translation>
    </message>
    <message>
        <source>There is no verb “%1”.</source>
        <translation>No existe el verbo “%1”.</translation>
    </message>
    <message>
        <source>“%1” is not available in this version.</source>
        <translation>“%1” no está disponible en esta versión.</translation>
    </message>
    <message>
        <source>A secret is no argument, others can see it there; its value is read from the input.</source>
        <translation>Un secreto no es un argumento: otros pueden verlo ahí; su valor se lee de la entrada.</translation>
    </message>
    <message>
        <source>The name of a secret is 1 to 64 of a–z, 0–9 and hyphen, such as team-bot.</source>
        <translation>El nombre de un secreto tiene de 1 a 64 caracteres de a–z, 0–9 y guion, como team-bot.</translation>
    </message>
    <message>
        <source>There is no option “%1” here.</source>
        <translation>Aquí no existe la opción “%1”.</translation>
    </message>
    <message>
        <source>“%1” needs a value: %1 %2.</source>
        <translation>“%1” necesita un valor: %1 %2.</translation>
    </message>
    <message>
        <source>“%1” takes no value.</source>
        <translation>“%1” no lleva valor.</translation>
    </message>
    <message>
        <source>“%1” stands there twice.</source>
        <translation>“%1” aparece dos veces.</translation>
    </message>
    <message>
        <source>Something is missing: %1</source>
        <translation>Falta algo: %1</translation>
    </message>
    <message>
        <source>“%1” is too much; quote a name that has spaces.</source>
        <translation>“%1” sobra; un nombre con espacios va entre comillas.</translation>
    </message>
    <message>
        <source>“%1” and “%2” do not go together; leave one of them out.</source>
        <translation>“%1” y “%2” no van juntos; hay que quitar uno.</translation>
    </message>
    <message>
        <source>The value of “%1” is empty.</source>
        <translation>El valor de “%1” está vacío.</translation>
    </message>
    <message>
        <source>“%1” is no duration for %2; durations are 500ms, 20s, 5m, 2h, 1d.</source>
        <translation>“%1” no es una duración para %2; son duraciones 500ms, 20s, 5m, 2h, 1d.</translation>
    </message>
    <message>
        <source>“%1” are no HTTP statuses; right would be 200-299,304.</source>
        <translation>“%1” no son códigos HTTP; lo correcto sería 200-299,304.</translation>
    </message>
    <message>
        <source>“%1” is no address that can be checked; right would be https://shop.example/health.</source>
        <translation>“%1” no es una dirección que se pueda comprobar; lo correcto sería https://shop.example/health.</translation>
    </message>
    <message>
        <source>“%1” does not say how to look at it.</source>
        <translation>“%1” no dice cómo comprobarlo.</translation>
    </message>
    <message>
        <source>The address holds a user or a password; leave them out, others can see them there.</source>
        <translation>La dirección lleva un usuario o una contraseña; hay que quitarlos, otros pueden verlos ahí.</translation>
    </message>
    <message>
        <source>See: %1</source>
        <translation>Véase: %1</translation>
    </message>
    <message>
        <source>“%1” is no address that takes signals; right would be https://vigia.example/signal.</source>
        <translation>“%1” no es una dirección que reciba señales; lo correcto sería https://vigia.example/signal.</translation>
    </message>
    <message>
        <source>“%1” is no name for this computer; right are letters, digits, _ and -, such as web-1.</source>
        <translation>“%1” no es un nombre para este equipo; valen letras, cifras, _ y -, como web-1.</translation>
    </message>
    <message>
        <source>“%1” is out of range for %2; right would be %3.</source>
        <translation>“%1” está fuera de los límites de %2; lo correcto sería %3.</translation>
    </message>
    <message>
        <source>“%1” is too much.</source>
        <translation>“%1” sobra.</translation>
    </message>
    <message>
        <source>“%1” is too short for %2; it must be more than nothing.</source>
        <translation>“%1” es demasiado poco para %2; debe ser más que nada.</translation>
    </message>
</context>
<context>
    <name>Watch</name>
    <message numerus="yes">
        <source>Watching %n monitor(s)</source>
        <translation>
            <numerusform>Vigilando %n servicio</numerusform>
            <numerusform>Vigilando %n servicios</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is watched yet; add monitors with “vigia import FILE”</source>
        <translation>Aún no se vigila nada; para agregar servicios: “vigia import FILE”</translation>
    </message>
    <message>
        <source>Ctrl+C ends</source>
        <translation>Ctrl+C termina</translation>
    </message>
</context>
<context>
    <name>Why</name>
    <message>
        <source>%1 (%2 ago)</source>
        <translation>%1 (hace %2)</translation>
    </message>
    <message>
        <source>Since:</source>
        <translation>Desde:</translation>
    </message>
    <message>
        <source>Reason:</source>
        <translation>Motivo:</translation>
    </message>
    <message>
        <source>Failures in a row:</source>
        <translation>Fallos seguidos:</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>Last check:</source>
        <translation>Última comprobación:</translation>
    </message>
    <message>
        <source>Next check:</source>
        <translation>Próxima comprobación:</translation>
    </message>
    <message>
        <source>in %1</source>
        <translation>en %1</translation>
    </message>
    <message>
        <source>%1 by %2</source>
        <translation>%1 por %2</translation>
    </message>
    <message>
        <source>Acknowledged:</source>
        <translation>Reconocido:</translation>
    </message>
    <message>
        <source>Sound off:</source>
        <translation>Sin sonido:</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>hasta %1</translation>
    </message>
    <message>
        <source>until this outage ends</source>
        <translation>hasta que termine esta caída</translation>
    </message>
    <message>
        <source>until somebody unmutes it</source>
        <translation>hasta que alguien active el sonido</translation>
    </message>
    <message>
        <source>Alerts held:</source>
        <translation>Avisos pospuestos:</translation>
    </message>
    <message>
        <source>Checked:</source>
        <translation>Se comprueba:</translation>
    </message>
    <message>
        <source>Alarm:</source>
        <translation>Alarma:</translation>
    </message>
    <message numerus="yes">
        <source>after %n failure(s) in a row</source>
        <translation>
            <numerusform>tras %n fallo</numerusform>
            <numerusform>tras %n fallos seguidos</numerusform>
        </translation>
    </message>
    <message>
        <source>at most %1 after the first failing check began</source>
        <translation>como máximo %1 después de empezar la primera comprobación fallida</translation>
    </message>
    <message>
        <source>Up again:</source>
        <translation>Disponible de nuevo:</translation>
    </message>
    <message numerus="yes">
        <source>after %n good answer(s) in a row</source>
        <translation>
            <numerusform>tras %n respuesta correcta</numerusform>
            <numerusform>tras %n respuestas correctas seguidas</numerusform>
        </translation>
    </message>
    <message>
        <source>Depends on:</source>
        <translation>Depende de:</translation>
    </message>
    <message>
        <source>Needs:</source>
        <translation>Necesita:</translation>
    </message>
    <message>
        <source>Severity:</source>
        <translation>Gravedad:</translation>
    </message>
    <message>
        <source>Note:</source>
        <translation>Nota:</translation>
    </message>
    <message>
        <source>Last changes:</source>
        <translation>Últimos cambios:</translation>
    </message>
    <message>
        <source>must be valid</source>
        <translation>debe ser válido</translation>
    </message>
    <message>
        <source>is not checked</source>
        <translation>no se comprueba</translation>
    </message>
    <message>
        <source>must be issued by one in %1</source>
        <translation>debe haberlo emitido uno de los que están en %1</translation>
    </message>
    <message>
        <source>must be %1 and no other</source>
        <translation>debe ser %1 y ningún otro</translation>
    </message>
    <message>
        <source>the answer contains “%1”</source>
        <translation>la respuesta contiene “%1”</translation>
    </message>
    <message>
        <source>the answer does not contain “%1”</source>
        <translation>la respuesta no contiene “%1”</translation>
    </message>
    <message>
        <source>the answer matches “%1”</source>
        <translation>la respuesta coincide con “%1”</translation>
    </message>
    <message>
        <source>the JSON answer holds “%1” at %2</source>
        <translation>la respuesta JSON tiene “%1” en %2</translation>
    </message>
    <message>
        <source>within %1, else it is a warning</source>
        <translation>en %1, si no es una advertencia</translation>
    </message>
    <message>
        <source>Asked with:</source>
        <translation>Se pregunta con:</translation>
    </message>
    <message>
        <source>Expected:</source>
        <translation>Se espera:</translation>
    </message>
    <message>
        <source>Certificate:</source>
        <translation>Certificado:</translation>
    </message>
    <message>
        <source>Group:</source>
        <translation>Grupo:</translation>
    </message>
    <message>
        <source>Tags:</source>
        <translation>Etiquetas:</translation>
    </message>
    <message>
        <source>Maintenance:</source>
        <translation>Mantenimiento:</translation>
    </message>
    <message>
        <source>%1, until %2</source>
        <translation>%1, hasta %2</translation>
    </message>
    <message>
        <source>every %1; an answer may take %2</source>
        <translation>cada %1; la respuesta puede tardar %2</translation>
    </message>
    <message>
        <source>Alerts by:</source>
        <translation>Avisa con:</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nada</translation>
    </message>
    <message>
        <source>Told:</source>
        <translation>Avisos:</translation>
    </message>
    <message>
        <source>until %1 (%2 left)</source>
        <translation>hasta %1 (quedan %2)</translation>
    </message>
    <message>
        <source>Last sign of life:</source>
        <translation>Última señal de vida:</translation>
    </message>
    <message>
        <source>Run under way:</source>
        <translation>Ejecución en curso:</translation>
    </message>
    <message>
        <source>Next sign of life:</source>
        <translation>Próxima señal de vida:</translation>
    </message>
    <message>
        <source>Signs of life:</source>
        <translation>Señales de vida:</translation>
    </message>
    <message>
        <source>Longest run:</source>
        <translation>Ejecución más larga:</translation>
    </message>
</context>
<context>
    <name>vigia::AboutDialog</name>
    <message>
        <source>About</source>
        <translation>Acerca de</translation>
    </message>
    <message>
        <source>Watches the services you depend on and tells you when one of them stops working.</source>
        <translation>Vigila los servicios de los que depende y le avisa cuando alguno deja de funcionar.</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Licencia</translation>
    </message>
    <message>
        <source>GNU General Public License, version 3 or later; without any warranty</source>
        <translation>Licencia Pública General de GNU, versión 3 o posterior; sin ninguna garantía</translation>
    </message>
    <message>
        <source>Data folder</source>
        <translation>Carpeta de datos</translation>
    </message>
    <message>
        <source>&amp;Copy all</source>
        <translation>&amp;Copiar todo</translation>
    </message>
    <message>
        <source>C&amp;lose</source>
        <translation>C&amp;errar</translation>
    </message>
</context>
<context>
    <name>vigia::AccountEditor</name>
    <message>
        <source>Mail account %1</source>
        <translation>Cuenta de correo %1</translation>
    </message>
    <message>
        <source>Add mail account</source>
        <translation>Agregar cuenta de correo</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nombre</translation>
    </message>
    <message>
        <source>What it is called here; channels name it.</source>
        <translation>Cómo se llama aquí; los canales la nombran.</translation>
    </message>
    <message>
        <source>&amp;Provider</source>
        <translation>&amp;Proveedor</translation>
    </message>
    <message>
        <source>What the provider asks for</source>
        <translation>Qué pide el proveedor</translation>
    </message>
    <message>
        <source>Se&amp;rver</source>
        <translation>Se&amp;rvidor</translation>
    </message>
    <message>
        <source>P&amp;ort</source>
        <translation>Puert&amp;o</translation>
    </message>
    <message>
        <source>STARTTLS: encrypted before anything is sent (usually port 587)</source>
        <translation>STARTTLS: cifrado antes de enviar nada (normalmente el puerto 587)</translation>
    </message>
    <message>
        <source>TLS from the first byte (usually port 465)</source>
        <translation>TLS desde el primer byte (normalmente el puerto 465)</translation>
    </message>
    <message>
        <source>None: everything can be read on the way</source>
        <translation>Ninguno: todo puede leerse en el camino</translation>
    </message>
    <message>
        <source>&amp;Encryption</source>
        <translation>Ci&amp;frado</translation>
    </message>
    <message>
        <source>Certificate &amp;authority</source>
        <translation>Autori&amp;dad de certificación</translation>
    </message>
    <message>
        <source>The file of an authority of your own, which is trusted instead of the system&apos;s. Usually empty.</source>
        <translation>El archivo de una autoridad propia, en la que se confía en lugar de las del sistema. Normalmente vacío.</translation>
    </message>
    <message>
        <source>Sen&amp;der</source>
        <translation>Remi&amp;tente</translation>
    </message>
    <message>
        <source>Whom the mail is from: an address, or a name and an address.</source>
        <translation>De quién es el correo: una dirección, o un nombre y una dirección.</translation>
    </message>
    <message>
        <source>&amp;User</source>
        <translation>U&amp;suario</translation>
    </message>
    <message>
        <source>Often the mail address. Empty: the server asks for no login.</source>
        <translation>A menudo la dirección de correo. Vacío: el servidor no pide iniciar sesión.</translation>
    </message>
    <message>
        <source>Pass&amp;word</source>
        <translation>Contras&amp;eña</translation>
    </message>
    <message>
        <source>&amp;Kept under the name</source>
        <translation>&amp;Guardada con el nombre</translation>
    </message>
    <message>
        <source>Small letters, digits and hyphens. The configuration has only this name in it.</source>
        <translation>Letras minúsculas, cifras y guiones. En la configuración está solo este nombre.</translation>
    </message>
    <message>
        <source>Send a &amp;test to the sender</source>
        <translation>Enviar una prue&amp;ba al remitente</translation>
    </message>
    <message>
        <source>Choose another provider or server.</source>
        <translation>Elegir otro proveedor o servidor.</translation>
    </message>
    <message>
        <source>It needs a name.</source>
        <translation>Necesita un nombre.</translation>
    </message>
    <message>
        <source>It needs a server.</source>
        <translation>Falta el servidor.</translation>
    </message>
    <message>
        <source>Say whom the mail is from.</source>
        <translation>Falta indicar de quién es el correo.</translation>
    </message>
    <message>
        <source>Something above needs a correction.</source>
        <translation>Más arriba hay algo que corregir.</translation>
    </message>
</context>
<context>
    <name>vigia::AccountsPage</name>
    <message>
        <source>Mail accounts</source>
        <translation>Cuentas de correo</translation>
    </message>
    <message>
        <source>The servers through which mail is sent. Channels name an account; its password lies with the secrets.</source>
        <translation>Los servidores por los que se envía el correo. Los canales nombran una cuenta; su contraseña está entre los secretos.</translation>
    </message>
    <message>
        <source>There are no accounts yet. One is needed before alerts can be mailed.</source>
        <translation>Aún no hay cuentas. Hace falta una para enviar avisos por correo.</translation>
    </message>
    <message>
        <source>%1, port %2</source>
        <translation>%1, puerto %2</translation>
    </message>
    <message>
        <source>from %1</source>
        <translation>de %1</translation>
    </message>
    <message>
        <source>without a login</source>
        <translation>sin iniciar sesión</translation>
    </message>
    <message>
        <source>“%1” cannot be deleted: it is used by %2. Give them another account, or delete them first.</source>
        <translation>“%1” no se puede eliminar: se usa en %2. Darles otra cuenta o eliminarlos antes.</translation>
    </message>
</context>
<context>
    <name>vigia::AcknowledgeNote</name>
    <message>
        <source>Acknowledge</source>
        <translation>Reconocer</translation>
    </message>
    <message>
        <source>Ends sound, repeats and escalation of this outage, for everybody.</source>
        <translation>Termina el sonido, las repeticiones y el escalamiento de esta caída, para todos.</translation>
    </message>
    <message>
        <source>A note for the others, if you like</source>
        <translation>Una nota para los demás, si se desea</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Ends sound, repeats and escalation until it is stable again, for everybody.</source>
        <translation>Termina el sonido, las repeticiones y el escalamiento hasta que vuelva a ser estable, para todos.</translation>
    </message>
    <message>
        <source>Acknowledged by somebody else meanwhile: %1</source>
        <translation>Otra persona la reconoció mientras tanto: %1</translation>
    </message>
    <message>
        <source>Over before it was acknowledged: %1</source>
        <translation>Terminó antes de que se reconociera: %1</translation>
    </message>
    <message>
        <source>Ends sound, repeats and escalation of these outages, for everybody.</source>
        <translation>Termina el sonido, las repeticiones y el escalamiento de estas caídas, para todos.</translation>
    </message>
</context>
<context>
    <name>vigia::Alarm</name>
    <message>
        <source>No data since %1: this may be over by now</source>
        <translation>Sin datos desde %1: puede que ya haya terminado</translation>
    </message>
</context>
<context>
    <name>vigia::AlarmModel</name>
    <message>
        <source>Down for %1</source>
        <translation>Caído desde hace %1</translation>
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
        <translation>Por %1</translation>
    </message>
    <message>
        <source>Until tomorrow, 8:00</source>
        <translation>Hasta mañana a las 8:00</translation>
    </message>
    <message>
        <source>Note for the others (optional)</source>
        <translation>Nota para los demás (opcional)</translation>
    </message>
    <message>
        <source>&amp;Acknowledge</source>
        <translation>&amp;Reconocer</translation>
    </message>
    <message>
        <source>I know, I am on it: ends the sound and the repeated alerts of this outage, for everybody</source>
        <translation>Lo sé, me ocupo: termina el sonido y los avisos repetidos de esta caída, para todos</translation>
    </message>
    <message>
        <source>&amp;Mute</source>
        <translation>&amp;Silenciar</translation>
    </message>
    <message>
        <source>Only this computer&apos;s sound, until the outage ends; messages go on</source>
        <translation>Solo el sonido de este equipo, hasta que termine la caída; los mensajes continúan</translation>
    </message>
    <message>
        <source>&amp;Hold alerts</source>
        <translation>&amp;Posponer avisos</translation>
    </message>
    <message>
        <source>No sound and no messages until then; it is still checked</source>
        <translation>Sin sonido ni mensajes hasta entonces; se sigue comprobando</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>&amp;Abrir</translation>
    </message>
    <message>
        <source>Open the address in the browser</source>
        <translation>Abrir la dirección en el navegador</translation>
    </message>
    <message>
        <source>&amp;Show in the dashboard</source>
        <translation>&amp;Mostrar en el panel</translation>
    </message>
    <message>
        <source>Sound settings…</source>
        <translation>Ajustes de sonido…</translation>
    </message>
    <message>
        <source>Outages</source>
        <translation>Caídas</translation>
    </message>
    <message>
        <source>since %1</source>
        <translation>desde %1</translation>
    </message>
    <message numerus="yes">
        <source>%n outage(s) – Vigia</source>
        <translation>
            <numerusform>%n caída – Vigia</numerusform>
            <numerusform>%n caídas – Vigia</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n outage(s)</source>
        <translation>
            <numerusform>%n caída</numerusform>
            <numerusform>%n caídas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Acknowledge a&amp;ll %n</source>
        <translation>
            <numerusform>Reconocer &amp;las %n</numerusform>
            <numerusform>Reconocer &amp;las %n</numerusform>
        </translation>
    </message>
    <message>
        <source>nothing is wrong; acknowledge to end the drill</source>
        <translation>no falla nada; reconocer termina el simulacro</translation>
    </message>
    <message>
        <source>Fire drill – Vigia</source>
        <translation>Simulacro – Vigia</translation>
    </message>
    <message>
        <source>%1, or a click into the note, brings the keyboard here.</source>
        <translation>%1, o un clic en la nota, trae aquí el teclado.</translation>
    </message>
    <message>
        <source>A click into the note brings the keyboard here.</source>
        <translation>Un clic en la nota trae aquí el teclado.</translation>
    </message>
</context>
<context>
    <name>vigia::Announcer</name>
    <message numerus="yes">
        <source>%n monitor(s) are back</source>
        <translation>
            <numerusform>%n servicio volvió</numerusform>
            <numerusform>%n servicios volvieron</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n warning(s)</source>
        <translation>
            <numerusform>%n advertencia</numerusform>
            <numerusform>%n advertencias</numerusform>
        </translation>
    </message>
    <message>
        <source>This is a test</source>
        <translation>Esto es una prueba</translation>
    </message>
    <message>
        <source>Messages of Vigia look like this.</source>
        <translation>Los mensajes de Vigia se ven así.</translation>
    </message>
</context>
<context>
    <name>vigia::ArrangedModel</name>
    <message>
        <source>Folded</source>
        <translation>Plegado</translation>
    </message>
    <message>
        <source>Unfolded</source>
        <translation>Desplegado</translation>
    </message>
    <message>
        <source>Without a group</source>
        <translation>Sin grupo</translation>
    </message>
</context>
<context>
    <name>vigia::AwayDialog</name>
    <message>
        <source>Away</source>
        <translation>Ausencia</translation>
    </message>
    <message>
        <source>Until then messages go to a colleague&apos;s channel instead. What is set for this computer stays as it is: its sound and the messages on its desktop.</source>
        <translation>Hasta entonces los mensajes van al canal de un colega. Lo que vale para este equipo sigue igual: su sonido y los mensajes en su escritorio.</translation>
    </message>
    <message>
        <source>&amp;Messages go to</source>
        <translation>&amp;Los mensajes van a</translation>
    </message>
    <message>
        <source>I am &amp;away</source>
        <translation>Iniciar la &amp;ausencia</translation>
    </message>
    <message>
        <source>&amp;Until</source>
        <translation>&amp;Hasta</translation>
    </message>
    <message>
        <source>in %1</source>
        <translation>en %1</translation>
    </message>
    <message>
        <source>No channel is set up that could be told instead.</source>
        <translation>No hay ningún canal que pueda recibirlos.</translation>
    </message>
    <message>
        <source>That time is over.</source>
        <translation>Esa hora ya pasó.</translation>
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
        <translation>Sin datos</translation>
    </message>
    <message>
        <source>and %1 more</source>
        <comment>at least two monitors that have no bar</comment>
        <translation>y %1 más</translation>
    </message>
    <message>
        <source>and %1 more, all up</source>
        <comment>at least two monitors that have no bar</comment>
        <translation>y %1 más, todos disponibles</translation>
    </message>
</context>
<context>
    <name>vigia::BoardWindow</name>
    <message>
        <source>Open the log</source>
        <translation>Abrir el registro</translation>
    </message>
    <message>
        <source>%1: open the log</source>
        <translation>%1: abrir el registro</translation>
    </message>
    <message>
        <source>Board</source>
        <translation>Tablero</translation>
    </message>
    <message>
        <source>Board – Vigia</source>
        <translation>Tablero – Vigia</translation>
    </message>
    <message>
        <source>Nothing is watched yet.</source>
        <translation>Aún no se vigila nada.</translation>
    </message>
    <message>
        <source>Waiting for what is known…</source>
        <translation>Esperando los datos…</translation>
    </message>
    <message>
        <source>No data since %1</source>
        <translation>Sin datos desde %1</translation>
    </message>
    <message>
        <source>This computer has no connection since %1</source>
        <translation>Este equipo no tiene conexión desde %1</translation>
    </message>
    <message>
        <source>Last check %1</source>
        <translation>Última comprobación %1</translation>
    </message>
    <message>
        <source>&amp;Full screen</source>
        <translation>Pantalla &amp;completa</translation>
    </message>
</context>
<context>
    <name>vigia::BulkEditor</name>
    <message>
        <source>What changes</source>
        <translation>Qué cambia</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>Gu&amp;ardar</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Cancelar</translation>
    </message>
    <message>
        <source>Change several</source>
        <translation>Cambiar varios</translation>
    </message>
    <message>
        <source>&amp;Group</source>
        <translation>&amp;Grupo</translation>
    </message>
    <message>
        <source>Leave as it is</source>
        <translation>Dejar como está</translation>
    </message>
    <message>
        <source>Set to</source>
        <translation>Establecer en</translation>
    </message>
    <message>
        <source>Inherit</source>
        <translation>Heredar</translation>
    </message>
    <message>
        <source>%1: what becomes of it</source>
        <translation>%1: qué hacer</translation>
    </message>
    <message>
        <source>Reading the configuration…</source>
        <translation>Leyendo la configuración…</translation>
    </message>
    <message>
        <source>Something above needs a correction.</source>
        <translation>Más arriba hay algo que corregir.</translation>
    </message>
    <message>
        <source>Something above is still empty.</source>
        <translation>Arriba falta rellenar algo.</translation>
    </message>
    <message>
        <source>group (%1)</source>
        <translation>grupo (%1)</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Nothing changes.</source>
        <translation>Nada cambia.</translation>
    </message>
    <message numerus="yes">
        <source>%n of them change(s): %1</source>
        <translation>
            <numerusform>Cambia %n: %1</numerusform>
            <numerusform>Cambian %n: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them report(s) by itself; what is about an address leaves it as it is.</source>
        <translation>
            <numerusform>%n de ellos envía señales por sí mismo; lo que es de una dirección lo deja como está.</numerusform>
            <numerusform>%n de ellos envían señales por sí mismos; lo que es de una dirección los deja como están.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>vigia::ChannelEditor</name>
    <message>
        <source>Channel %1</source>
        <translation>Canal de aviso %1</translation>
    </message>
    <message>
        <source>Add channel</source>
        <translation>Agregar canal de aviso</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nombre</translation>
    </message>
    <message>
        <source>What it is called here; monitors name it.</source>
        <translation>Cómo se llama aquí; los servicios lo nombran.</translation>
    </message>
    <message>
        <source>It tells &amp;by</source>
        <translation>&amp;Por qué medio</translation>
    </message>
    <message>
        <source>What it tells</source>
        <translation>Qué avisa</translation>
    </message>
    <message>
        <source>This computer&apos;s</source>
        <translation>El de este equipo</translation>
    </message>
    <message>
        <source>&amp;Language of its messages</source>
        <translation>&amp;Idioma de sus mensajes</translation>
    </message>
    <message>
        <source>Send t&amp;est</source>
        <translation>Enviar prue&amp;ba</translation>
    </message>
    <message>
        <source>It needs a name.</source>
        <translation>Necesita un nombre.</translation>
    </message>
    <message>
        <source>Say what it tells.</source>
        <translation>Falta indicar qué avisa.</translation>
    </message>
    <message>
        <source>Something above needs a correction.</source>
        <translation>Más arriba hay algo que corregir.</translation>
    </message>
    <message>
        <source>Rarely needed</source>
        <translation>Pocas veces necesario</translation>
    </message>
    <message>
        <source>none yet</source>
        <translation>aún ninguna</translation>
    </message>
    <message>
        <source>Mail &amp;account</source>
        <translation>Cuen&amp;ta de correo</translation>
    </message>
    <message>
        <source>Through which server; accounts have a page of their own.</source>
        <translation>Por qué servidor; las cuentas tienen su propia página.</translation>
    </message>
    <message>
        <source>T&amp;o</source>
        <translation>Pa&amp;ra</translation>
    </message>
    <message>
        <source>Mail addresses, commas between them. Empty: who is responsible for the monitor&apos;s group.</source>
        <translation>Direcciones de correo, con comas entre ellas. Vacío: el responsable del grupo del servicio.</translation>
    </message>
    <message>
        <source>A bot sends the messages. @BotFather in Telegram makes one, and gives its token.</source>
        <translation>Un bot envía los mensajes. @BotFather, en Telegram, crea uno y da su token.</translation>
    </message>
    <message>
        <source>&amp;Token of the bot</source>
        <translation>&amp;Token del bot</translation>
    </message>
    <message>
        <source>C&amp;hat</source>
        <translation>C&amp;hat</translation>
    </message>
    <message>
        <source>Its number, negative for groups, or @channelname; found by the button above.</source>
        <translation>Su número, negativo en los grupos, o @channelname; el botón de arriba lo encuentra.</translation>
    </message>
    <message>
        <source>The token is &amp;kept under the name</source>
        <translation>El token se gua&amp;rda con el nombre</translation>
    </message>
    <message>
        <source>Small letters, digits and hyphens. The configuration has only this name in it.</source>
        <translation>Letras minúsculas, cifras y guiones. En la configuración está solo este nombre.</translation>
    </message>
    <message>
        <source>To&amp;pic</source>
        <translation>Te&amp;ma</translation>
    </message>
    <message>
        <source>Of a group with topics: the number of one.</source>
        <translation>En un grupo con temas: el número de uno.</translation>
    </message>
    <message>
        <source>Pro&amp;xy</source>
        <translation>Pro&amp;xy</translation>
    </message>
    <message>
        <source>automatic, none, system, http://HOST:PORT or socks5://HOST:PORT</source>
        <translation>automatic, none, system, http://HOST:PORT o socks5://HOST:PORT</translation>
    </message>
    <message>
        <source>Address of the API</source>
        <translation>Dirección de la API</translation>
    </message>
    <message>
        <source>Of a server of your own that Telegram&apos;s takes.</source>
        <translation>De un servidor propio en lugar del de Telegram.</translation>
    </message>
    <message>
        <source>The address &amp;itself is a secret</source>
        <translation>La dirección misma es un sec&amp;reto</translation>
    </message>
    <message>
        <source>As where whoever knows it may post there.</source>
        <translation>Como allí donde quien la conoce puede publicar.</translation>
    </message>
    <message>
        <source>A&amp;ddress</source>
        <translation>&amp;Dirección</translation>
    </message>
    <message>
        <source>The alert is posted there as Alertmanager does it.</source>
        <translation>El aviso se envía allí como lo hace Alertmanager.</translation>
    </message>
    <message>
        <source>Secret a&amp;ddress</source>
        <translation>&amp;Dirección secreta</translation>
    </message>
    <message>
        <source>&amp;Kept under the name</source>
        <translation>Se &amp;guarda con el nombre</translation>
    </message>
    <message>
        <source>&amp;Headers</source>
        <translation>&amp;Encabezados</translation>
    </message>
    <message>
        <source>One to a line, Name: value. A secret by its name: Authorization: {secret: shop-token}</source>
        <translation>Uno por línea, Name: value. Un secreto, por su nombre: Authorization: {secret: shop-token}</translation>
    </message>
    <message>
        <source>Certificate &amp;authority</source>
        <translation>Au&amp;toridad de certificación</translation>
    </message>
    <message>
        <source>The file of an authority of your own, which is trusted instead of the system&apos;s. Usually empty.</source>
        <translation>El archivo de una autoridad propia, en la que se confía en lugar de las del sistema. Normalmente vacío.</translation>
    </message>
    <message>
        <source>&amp;Program</source>
        <translation>Pro&amp;grama</translation>
    </message>
    <message>
        <source>Its full path. It is run without a shell; the alert is in its environment, and as JSON on its standard input.</source>
        <translation>Su ruta completa. Se ejecuta sin intérprete de comandos; el aviso está en su entorno y, como JSON, en su entrada estándar.</translation>
    </message>
    <message>
        <source>Ch&amp;oose…</source>
        <translation>E&amp;legir…</translation>
    </message>
    <message>
        <source>Ar&amp;guments</source>
        <translation>Argumen&amp;tos</translation>
    </message>
    <message>
        <source>One to a line.</source>
        <translation>Uno por línea.</translation>
    </message>
    <message>
        <source>&amp;Wait at most</source>
        <translation>E&amp;sperar como máximo</translation>
    </message>
    <message>
        <source>After that it is ended: 30s, 2m</source>
        <translation>Después se termina: 30s, 2m</translation>
    </message>
    <message>
        <source>Allow this p&amp;rogram to run</source>
        <translation>Pe&amp;rmitir que se ejecute este programa</translation>
    </message>
    <message>
        <source>Just this program with just these arguments, as this Vigia&apos;s user. A file that is imported cannot say so.</source>
        <translation>Solo este programa con estos argumentos, como el usuario de este Vigia. Un archivo importado no puede permitirlo.</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>Programa</translation>
    </message>
    <message>
        <source>There is no mail account yet: add one first.</source>
        <translation>Aún no hay cuenta de correo: agregar antes una.</translation>
    </message>
    <message>
        <source>It needs a chat.</source>
        <translation>Falta el chat.</translation>
    </message>
    <message>
        <source>It needs an address.</source>
        <translation>Falta la dirección.</translation>
    </message>
    <message>
        <source>It needs a program.</source>
        <translation>Falta el programa.</translation>
    </message>
</context>
<context>
    <name>vigia::ChannelWords</name>
    <message>
        <source>Mail</source>
        <translation>Correo</translation>
    </message>
    <message>
        <source>Webhook: another program&apos;s address</source>
        <translation>Webhook: la dirección de otro programa</translation>
    </message>
    <message>
        <source>A program of your own</source>
        <translation>Un programa propio</translation>
    </message>
    <message>
        <source>Outages</source>
        <translation>Caídas</translation>
    </message>
    <message>
        <source>Back to normal</source>
        <translation>Volvió a la normalidad</translation>
    </message>
    <message>
        <source>Still down, again and again</source>
        <translation>Sigue caído, cada cierto tiempo</translation>
    </message>
    <message>
        <source>Warnings: slow</source>
        <translation>Advertencias: lento</translation>
    </message>
    <message>
        <source>Warnings: certificate</source>
        <translation>Advertencias: certificado</translation>
    </message>
    <message>
        <source>This computer has no connection</source>
        <translation>Este equipo no tiene conexión</translation>
    </message>
    <message>
        <source>No recent result</source>
        <translation>Sin datos recientes</translation>
    </message>
    <message>
        <source>Sound</source>
        <translation>Sonido</translation>
    </message>
    <message>
        <source>the responsible</source>
        <translation>el responsable</translation>
    </message>
    <message>
        <source>Mail to %1 through %2</source>
        <translation>Correo a %1 por %2</translation>
    </message>
    <message>
        <source>Telegram, chat %1</source>
        <translation>Telegram, chat %1</translation>
    </message>
    <message>
        <source>Webhook %1</source>
        <translation>Webhook %1</translation>
    </message>
    <message>
        <source>Webhook; its address is the secret “%1”</source>
        <translation>Webhook; su dirección es el secreto “%1”</translation>
    </message>
    <message>
        <source>Program %1</source>
        <translation>Programa %1</translation>
    </message>
    <message>
        <source>Failing since %1: %2</source>
        <translation>Falla desde el %1: %2</translation>
    </message>
    <message>
        <source>Failing: %1</source>
        <translation>Falla: %1</translation>
    </message>
    <message>
        <source>Working, last at %1</source>
        <translation>Funciona, la última vez: %1</translation>
    </message>
    <message>
        <source>Nothing was sent yet</source>
        <translation>Aún no se envió nada</translation>
    </message>
    <message numerus="yes">
        <source>%n waiting</source>
        <translation>
            <numerusform>%n en espera</numerusform>
            <numerusform>%n en espera</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not delivered</source>
        <translation>
            <numerusform>%n no entregado</numerusform>
            <numerusform>%n no entregados</numerusform>
        </translation>
    </message>
    <message>
        <source>the defaults</source>
        <translation>los valores generales</translation>
    </message>
    <message>
        <source>escalation or unheard alarms</source>
        <translation>la escalada o las alarmas no oídas</translation>
    </message>
    <message>
        <source>the group “%1”</source>
        <translation>el grupo “%1”</translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>%n más</numerusform>
            <numerusform>%n más</numerusform>
        </translation>
    </message>
    <message>
        <source>person</source>
        <translation>persona</translation>
    </message>
    <message>
        <source>group</source>
        <translation>grupo</translation>
    </message>
    <message>
        <source>channel</source>
        <translation>canal</translation>
    </message>
    <message>
        <source>topic %1</source>
        <translation>tema %1</translation>
    </message>
    <message>
        <source>Not everybody is told, since %1: %2</source>
        <translation>No se avisa a todos, desde %1: %2</translation>
    </message>
    <message>
        <source>Who acknowledged</source>
        <translation>Quién lo reconoció</translation>
    </message>
</context>
<context>
    <name>vigia::ChannelsPage</name>
    <message>
        <source>Channels</source>
        <translation>Canales de aviso</translation>
    </message>
    <message>
        <source>The ways to tell people. Monitors, groups and the defaults say which they use.</source>
        <translation>Las maneras de avisar. Los servicios, los grupos y los valores generales dicen cuáles usan.</translation>
    </message>
    <message>
        <source>There are no channels yet.</source>
        <translation>Aún no hay canales de aviso.</translation>
    </message>
    <message>
        <source>Send &amp;test</source>
        <translation>Enviar prue&amp;ba</translation>
    </message>
    <message>
        <source>A&amp;llow…</source>
        <translation>Per&amp;mitir…</translation>
    </message>
    <message>
        <source>What came of the test</source>
        <translation>Resultado de la prueba</translation>
    </message>
    <message>
        <source>Does nothing: nobody has allowed this program to run yet</source>
        <translation>No hace nada: nadie ha permitido aún que se ejecute este programa</translation>
    </message>
    <message>
        <source>Messages on this desktop; always there</source>
        <translation>Mensajes en este escritorio; siempre está</translation>
    </message>
    <message>
        <source>It is used by: %1. It is taken out there, too; who names no other channel then has what the group, the defaults or Vigia itself says.</source>
        <translation>Lo usan: %1. También se quita de allí; a quien no nombre otro canal se le aplica lo que digan el grupo, los valores generales o Vigia mismo.</translation>
    </message>
    <message>
        <source>Sending…</source>
        <translation>Enviando…</translation>
    </message>
    <message>
        <source>Sent. Look whether it arrives.</source>
        <translation>Enviado. Comprobar si llega.</translation>
    </message>
    <message>
        <source>Allow “%1” to run this program?</source>
        <translation>¿Permitir que “%1” ejecute este programa?</translation>
    </message>
    <message>
        <source>It is run at each alert, as this Vigia&apos;s user. Another program or other arguments are asked about anew.</source>
        <translation>Se ejecuta con cada aviso, como el usuario de este Vigia. Por otro programa u otros argumentos se pregunta de nuevo.</translation>
    </message>
    <message>
        <source>&amp;Allow</source>
        <translation>&amp;Permitir</translation>
    </message>
    <message>
        <source>&amp;Do not allow</source>
        <translation>&amp;No permitir</translation>
    </message>
    <message>
        <source>Used by nobody yet: choose it under “Alerts and note” of a monitor, a group or the defaults</source>
        <translation>Nadie lo usa todavía: elíjalo en “Avisos y nota” de un monitor, un grupo o los valores generales</translation>
    </message>
</context>
<context>
    <name>vigia::ChatFinder</name>
    <message>
        <source>F&amp;ind chat</source>
        <translation>Bu&amp;scar chat</translation>
    </message>
    <message>
        <source>Write something to your bot, or in a group it is in; then press this.</source>
        <translation>Escribir algo al bot, o en un grupo en el que esté; luego pulsar este botón.</translation>
    </message>
    <message>
        <source>Chats found</source>
        <translation>Chats encontrados</translation>
    </message>
    <message>
        <source>Asking the bot…</source>
        <translation>Preguntando al bot…</translation>
    </message>
    <message>
        <source>What is written to this bot goes to an address that it was given, so its chats cannot be found here. Take its webhook away, or type the number of the chat.</source>
        <translation>Lo que se escribe a este bot va a una dirección que se le dio, así que aquí no se pueden encontrar sus chats. Quitarle el webhook o escribir el número del chat.</translation>
    </message>
    <message>
        <source>Another program reads what is written to this bot. End it for as long as this takes, or type the number of the chat.</source>
        <translation>Otro programa lee lo que se escribe a este bot. Terminarlo mientras tanto o escribir el número del chat.</translation>
    </message>
    <message>
        <source>Nobody has written to %1 lately. Open %2, write something there, and press this again.</source>
        <translation>Nadie ha escrito a %1 últimamente. Abrir %2, escribir algo allí y pulsar de nuevo.</translation>
    </message>
    <message>
        <source>%1 was written to here. Choose who is told:</source>
        <translation>Aquí se escribió a %1. Elegir a quién se avisa:</translation>
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
        <translation>&amp;Editar</translation>
    </message>
    <message>
        <source>&amp;Monitor</source>
        <translation>&amp;Servicio</translation>
    </message>
    <message>
        <source>&amp;Sound</source>
        <translation>S&amp;onido</translation>
    </message>
    <message>
        <source>Vie&amp;w</source>
        <translation>Ve&amp;r</translation>
    </message>
    <message>
        <source>M&amp;ute</source>
        <translation>&amp;Silenciar</translation>
    </message>
    <message>
        <source>&amp;Hold alerts</source>
        <translation>Pos&amp;poner avisos</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Orden</translation>
    </message>
    <message>
        <source>&amp;Add monitor…</source>
        <translation>&amp;Agregar servicio…</translation>
    </message>
    <message>
        <source>&amp;Paste addresses…</source>
        <translation>&amp;Pegar direcciones…</translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation>&amp;Importar…</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>&amp;Exportar…</translation>
    </message>
    <message>
        <source>&amp;Settings…</source>
        <translation>&amp;Configuración…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Salir</translation>
    </message>
    <message>
        <source>Select &amp;all</source>
        <translation>Seleccionar &amp;todo</translation>
    </message>
    <message>
        <source>&amp;Find</source>
        <translation>&amp;Buscar</translation>
    </message>
    <message>
        <source>Check a&amp;ll now</source>
        <translation>Comprobar &amp;todo ahora</translation>
    </message>
    <message>
        <source>Mute this computer for &amp;1 hour</source>
        <translation>Silenciar este equipo &amp;1 hora</translation>
    </message>
    <message>
        <source>Mute this computer for &amp;4 hours</source>
        <translation>Silenciar este equipo &amp;4 horas</translation>
    </message>
    <message>
        <source>Mute this computer for &amp;8 hours</source>
        <translation>Silenciar este equipo &amp;8 horas</translation>
    </message>
    <message>
        <source>Mute this computer &amp;until I unmute</source>
        <translation>Silenciar este equipo &amp;hasta activarlo</translation>
    </message>
    <message>
        <source>Unmute &amp;this computer</source>
        <translation>Activar el sonido de &amp;este equipo</translation>
    </message>
    <message>
        <source>&amp;Board</source>
        <translation>&amp;Tablero</translation>
    </message>
    <message>
        <source>&amp;Details</source>
        <translation>&amp;Detalles</translation>
    </message>
    <message>
        <source>By &amp;group</source>
        <translation>Por &amp;grupo</translation>
    </message>
    <message>
        <source>&amp;Fold all groups</source>
        <translation>&amp;Plegar todos los grupos</translation>
    </message>
    <message>
        <source>&amp;Unfold all groups</source>
        <translation>D&amp;esplegar todos los grupos</translation>
    </message>
    <message>
        <source>&amp;Worst first</source>
        <translation>Primero lo p&amp;eor</translation>
    </message>
    <message>
        <source>By &amp;name</source>
        <translation>Por &amp;nombre</translation>
    </message>
    <message>
        <source>&amp;Last changed first</source>
        <translation>Primero el último ca&amp;mbio</translation>
    </message>
    <message>
        <source>&amp;Slowest first</source>
        <translation>Primero lo más &amp;lento</translation>
    </message>
    <message>
        <source>In my &amp;own order</source>
        <translation>En mi pr&amp;opio orden</translation>
    </message>
    <message>
        <source>&amp;Two lines</source>
        <translation>&amp;Dos líneas</translation>
    </message>
    <message>
        <source>&amp;One line</source>
        <translation>&amp;Una línea</translation>
    </message>
    <message>
        <source>A&amp;way until…</source>
        <translation>A&amp;usencia hasta…</translation>
    </message>
    <message>
        <source>I am &amp;back</source>
        <translation>&amp;Fin de la ausencia</translation>
    </message>
    <message>
        <source>Fire &amp;drill…</source>
        <translation>Simu&amp;lacro…</translation>
    </message>
    <message>
        <source>&amp;New senders…</source>
        <translation>Remitentes &amp;nuevos…</translation>
    </message>
    <message>
        <source>Ab&amp;out Vigia</source>
        <translation>Ace&amp;rca de Vigia</translation>
    </message>
</context>
<context>
    <name>vigia::DashboardWindow</name>
    <message>
        <source>No data since %1</source>
        <extracomment>nothing is heard of the program that watches; %1: a time</extracomment>
        <translation>Sin datos desde %1</translation>
    </message>
    <message>
        <source>One moment…</source>
        <translation>Un momento…</translation>
    </message>
    <message>
        <source>%1 – Vigia</source>
        <translation>%1 – Vigia</translation>
    </message>
    <message>
        <source>last check just now</source>
        <translation>última comprobación ahora mismo</translation>
    </message>
    <message>
        <source>last check %1</source>
        <translation>última comprobación %1</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 y %n más</numerusform>
            <numerusform>%1 y %n más</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new monitor(s) do not answer yet and stay silent: %1</source>
        <translation>
            <numerusform>%n servicio nuevo aún no responde y sigue en silencio: %1</numerusform>
            <numerusform>%n servicios nuevos aún no responden y siguen en silencio: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Start watching</source>
        <translation>Empezar a vigilar</translation>
    </message>
    <message>
        <source>Muted until %1</source>
        <translation>Silenciado hasta %1</translation>
    </message>
    <message>
        <source>Muted</source>
        <translation>Silenciado</translation>
    </message>
    <message>
        <source>Sound is on</source>
        <translation>Sonido activado</translation>
    </message>
    <message numerus="yes">
        <source>%n monitor(s) deleted.</source>
        <translation>
            <numerusform>%n servicio eliminado.</numerusform>
            <numerusform>%n servicios eliminados.</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>Monitors</source>
        <translation>Servicios</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Detalles</translation>
    </message>
    <message>
        <source>Tools</source>
        <translation>Herramientas</translation>
    </message>
    <message>
        <source>Send again</source>
        <translation>Reenviar</translation>
    </message>
    <message>
        <source>Settings…</source>
        <translation>Configuración…</translation>
    </message>
    <message>
        <source>I am back</source>
        <translation>Fin de la ausencia</translation>
    </message>
    <message numerus="yes">
        <source>%n new sender(s) report to Vigia: %1</source>
        <translation>
            <numerusform>%n remitente nuevo informa a Vigia: %1</numerusform>
            <numerusform>%n remitentes nuevos informan a Vigia: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Look at them…</source>
        <translation>Verlos…</translation>
    </message>
    <message>
        <source>%1 was deleted.</source>
        <translation>Se eliminó %1.</translation>
    </message>
</context>
<context>
    <name>vigia::DefaultsPage</name>
    <message>
        <source>Defaults</source>
        <translation>Valores predeterminados</translation>
    </message>
    <message>
        <source>What holds for every monitor that, like its group, does not say otherwise.</source>
        <translation>Lo que vale para todo servicio que, al igual que su grupo, no indique otra cosa.</translation>
    </message>
    <message>
        <source>&amp;Save the defaults</source>
        <translation>&amp;Guardar los valores predeterminados</translation>
    </message>
    <message>
        <source>Something above needs a correction.</source>
        <translation>Más arriba hay algo que corregir.</translation>
    </message>
</context>
<context>
    <name>vigia::DeletionQuestion</name>
    <message>
        <source>Delete</source>
        <translation>Eliminar</translation>
    </message>
    <message>
        <source>Delete %1 and take it out everywhere?</source>
        <translation>¿Eliminar %1 y quitarlo de todas partes?</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>E&amp;liminar</translation>
    </message>
    <message>
        <source>&amp;Keep</source>
        <translation>&amp;Conservar</translation>
    </message>
    <message>
        <source>Depend on this: %1</source>
        <translation>Dependen de esto: %1</translation>
    </message>
    <message>
        <source>Groups that depend on this: %1</source>
        <translation>Grupos que dependen de esto: %1</translation>
    </message>
    <message>
        <source>All others depend on this, by the defaults.</source>
        <translation>Todos los demás dependen de esto, por los valores predeterminados.</translation>
    </message>
    <message>
        <source>Maintenance windows with this: %1</source>
        <translation>Ventanas de mantenimiento donde figura: %1</translation>
    </message>
    <message>
        <source>Maintenance windows for nothing else, deleted as well: %1</source>
        <translation>Ventanas de mantenimiento que no tienen nada más y se eliminan también: %1</translation>
    </message>
    <message>
        <source>Delete %1 and take them out everywhere?</source>
        <translation>¿Eliminar %1 y quitarlos de todas partes?</translation>
    </message>
</context>
<context>
    <name>vigia::Desktop</name>
    <message>
        <source>Vigia goes on watching</source>
        <translation>Vigia sigue vigilando</translation>
    </message>
    <message>
        <source>Its icon is in the tray. To end it, choose Quit there.</source>
        <translation>Su icono está en la bandeja. Para terminar Vigia, elegir ahí “Salir”.</translation>
    </message>
    <message>
        <source>Vigia is not watching</source>
        <translation>Vigia no está vigilando</translation>
    </message>
    <message>
        <source>The settings are not kept</source>
        <translation>Los ajustes no se guardan</translation>
    </message>
    <message>
        <source>“%1” cannot be written.</source>
        <translation>No se puede escribir «%1».</translation>
    </message>
    <message>
        <source>The alarm cannot be heard</source>
        <translation>La alarma no se oye</translation>
    </message>
    <message>
        <source>Still away</source>
        <translation>La ausencia sigue</translation>
    </message>
    <message>
        <source>Not acknowledged</source>
        <translation>Sin reconocer</translation>
    </message>
</context>
<context>
    <name>vigia::DrillDialog</name>
    <message>
        <source>Fire drill</source>
        <translation>Simulacro</translation>
    </message>
    <message>
        <source>A simulated outage goes the whole way: the alarm sounds, its window opens, and the channels tell it. Every message says that it is a drill. It ends a few seconds after it is acknowledged, at the latest after five minutes.</source>
        <translation>Una caída simulada recorre todo el camino: suena la alarma, se abre su ventana y los canales la avisan. Cada mensaje dice que es un simulacro. Termina unos segundos después de reconocerla, a más tardar a los cinco minutos.</translation>
    </message>
    <message>
        <source>&amp;Tell</source>
        <translation>&amp;Avisar</translation>
    </message>
    <message>
        <source>&amp;Start the drill</source>
        <translation>&amp;Iniciar el simulacro</translation>
    </message>
    <message>
        <source>by sound, on the desktop and on every channel</source>
        <translation>con sonido, en el escritorio y por todos los canales</translation>
    </message>
</context>
<context>
    <name>vigia::ListenFiles</name>
    <message>
        <source>Cer&amp;tificate, with its chain</source>
        <translation>Cer&amp;tificado, con su cadena</translation>
    </message>
    <message>
        <source>Choose the certificate</source>
        <translation>Elegir el certificado</translation>
    </message>
    <message>
        <source>Its &amp;key</source>
        <translation>Su cla&amp;ve</translation>
    </message>
    <message>
        <source>Choose the key</source>
        <translation>Elegir la clave</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Elegir…</translation>
    </message>
</context>
<context>
    <name>vigia::ListenPlace</name>
    <message>
        <source>Who can reach it</source>
        <translation>Quién puede llegar</translation>
    </message>
    <message>
        <source>What is risky</source>
        <translation>Qué es arriesgado</translation>
    </message>
    <message>
        <source>&amp;Where</source>
        <translation>&amp;Dónde</translation>
    </message>
    <message>
        <source>&amp;Address</source>
        <translation>D&amp;irección</translation>
    </message>
    <message>
        <source>&amp;Port</source>
        <translation>&amp;Puerto</translation>
    </message>
    <message>
        <source>&amp;Names of this computer</source>
        <translation>&amp;Nombres de este equipo</translation>
    </message>
    <message>
        <source>By which senders call it, with commas between: vigia.lan. Its IP addresses and localhost need not be named.</source>
        <translation>Con los que lo llaman los remitentes, separados por comas: vigia.lan. No hace falta nombrar sus direcciones IP ni localhost.</translation>
    </message>
    <message>
        <source>Only this computer</source>
        <translation>Solo este equipo</translation>
    </message>
    <message>
        <source>The network of %1</source>
        <translation>La red de %1</translation>
    </message>
    <message>
        <source>All networks of this computer</source>
        <translation>Todas las redes de este equipo</translation>
    </message>
    <message>
        <source>Another address</source>
        <translation>Otra dirección</translation>
    </message>
</context>
<context>
    <name>vigia::ListenStandingLine</name>
    <message>
        <source>Whether it listens</source>
        <translation>Si se reciben señales</translation>
    </message>
    <message>
        <source>Address for clients</source>
        <translation>Dirección para los clientes</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copiar</translation>
    </message>
    <message>
        <source>Something below needs a correction; until then nothing changes.</source>
        <translation>Algo de lo que sigue necesita una corrección; hasta entonces nada cambia.</translation>
    </message>
    <message>
        <source>It does not listen. Something below needs a correction before it can.</source>
        <translation>No recibe nada. Para que pueda, algo de lo que sigue necesita una corrección.</translation>
    </message>
    <message>
        <source>It does not listen.</source>
        <translation>No recibe nada.</translation>
    </message>
    <message>
        <source>It listens, but %1. The address for clients:</source>
        <translation>Escucha, pero %1. La dirección para los clientes:</translation>
    </message>
    <message>
        <source>It does not listen: %1. It tries again every few seconds.</source>
        <translation>No se recibe nada: %1. Se vuelve a intentar cada pocos segundos.</translation>
    </message>
    <message>
        <source>It listens. The address for clients:</source>
        <translation>Recibe. La dirección para los clientes:</translation>
    </message>
    <message>
        <source>One moment…</source>
        <translation>Un momento…</translation>
    </message>
</context>
<context>
    <name>vigia::MailProviderWords</name>
    <message>
        <source>Another server</source>
        <translation>Otro servidor</translation>
    </message>
    <message>
        <source>Yandex Mail</source>
        <translation>Yandex Mail</translation>
    </message>
    <message>
        <source>Gmail takes an app password, not the one you log in with: turn on 2-step verification, then make one at myaccount.google.com/apppasswords.</source>
        <translation>Gmail acepta una contraseña de aplicación, no la de inicio de sesión: activar la verificación en dos pasos y crear una en myaccount.google.com/apppasswords.</translation>
    </message>
    <message>
        <source>Yandex takes an app password, not the one you log in with: make one for mail at id.yandex.ru, under Security, and allow mail programs in the settings of the mailbox.</source>
        <translation>Yandex acepta una contraseña de aplicación, no la de inicio de sesión: crear una para el correo en id.yandex.ru, en Seguridad, y permitir los programas de correo en los ajustes del buzón.</translation>
    </message>
    <message>
        <source>Yahoo takes an app password, not the one you log in with: make one at login.yahoo.com/account/security.</source>
        <translation>Yahoo acepta una contraseña de aplicación, no la de inicio de sesión: crear una en login.yahoo.com/account/security.</translation>
    </message>
    <message>
        <source>Outlook no longer takes passwords from programs, so mail cannot be sent through it this way. Another account can send to an Outlook address.</source>
        <translation>Outlook ya no acepta contraseñas de los programas, así que por él no se puede enviar correo de esta manera. Otra cuenta sí puede enviar a una dirección de Outlook.</translation>
    </message>
</context>
<context>
    <name>vigia::QuitWords</name>
    <message>
        <source>Quit Vigia?</source>
        <translation>¿Salir de Vigia?</translation>
    </message>
    <message>
        <source>Nobody will be watching. There is no tray on this desktop to hide in; to keep watching, minimise the window.</source>
        <translation>Nadie estará vigilando. En este escritorio no hay bandeja donde ocultarse; para seguir vigilando, minimizar la ventana.</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Salir</translation>
    </message>
    <message>
        <source>Minimise</source>
        <translation>Minimizar</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Nobody will be watching. To keep watching, close the window: Vigia stays in the tray.</source>
        <translation>Nadie estará vigilando. Para seguir vigilando, cierre la ventana: Vigia se queda en la bandeja.</translation>
    </message>
</context>
<context>
    <name>vigia::DetailButtons</name>
    <message>
        <source>Mute</source>
        <translation>Silenciar</translation>
    </message>
    <message>
        <source>Only this computer&apos;s sound; messages go on</source>
        <translation>Solo el sonido de este equipo; los mensajes continúan</translation>
    </message>
    <message>
        <source>Hold alerts</source>
        <translation>Posponer avisos</translation>
    </message>
    <message>
        <source>No sound and no messages until then; still checked</source>
        <translation>Sin sonido ni mensajes hasta entonces; se sigue comprobando</translation>
    </message>
</context>
<context>
    <name>vigia::DetailPane</name>
    <message>
        <source>%1 for %2</source>
        <extracomment>%1: a state, %2: how long it has lasted</extracomment>
        <translation>%1 desde hace %2</translation>
    </message>
    <message>
        <source>next check in %1</source>
        <translation>próxima comprobación en %1</translation>
    </message>
    <message>
        <source>Last answer, %1</source>
        <translation>Última respuesta, %1</translation>
    </message>
    <message>
        <source>Last changes</source>
        <translation>Últimos cambios</translation>
    </message>
    <message numerus="yes">
        <source>%n monitor(s) selected</source>
        <translation>
            <numerusform>%n servicio seleccionado</numerusform>
            <numerusform>%n servicios seleccionados</numerusform>
        </translation>
    </message>
    <message>
        <source>No data since %1</source>
        <extracomment>nothing is heard of the program that watches; %1: a time</extracomment>
        <translation>Sin datos desde %1</translation>
    </message>
</context>
<context>
    <name>vigia::EmptyState</name>
    <message>
        <source>What shall be watched?</source>
        <translation>¿Qué se va a vigilar?</translation>
    </message>
    <message>
        <source>Give an address: Vigia looks at once, and sounds an alarm when it stops answering.</source>
        <translation>Indique una dirección: Vigia la comprueba enseguida y hace sonar la alarma cuando deja de responder.</translation>
    </message>
    <message>
        <source>Add the first monitor…</source>
        <translation>Agregar el primer servicio…</translation>
    </message>
    <message>
        <source>Import a file…</source>
        <translation>Importar un archivo…</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Mostrar todo</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>No se encontró nada</translation>
    </message>
    <message>
        <source>No monitor matches the search and the filters.</source>
        <translation>Ningún servicio corresponde a la búsqueda y a los filtros.</translation>
    </message>
    <message>
        <source>Paste addresses…</source>
        <translation>Pegar direcciones…</translation>
    </message>
</context>
<context>
    <name>vigia::EntryWindow</name>
    <message>
        <source>&amp;Save</source>
        <translation>Gu&amp;ardar</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Cancelar</translation>
    </message>
    <message>
        <source>Why it cannot be saved</source>
        <translation>Por qué no se puede guardar</translation>
    </message>
</context>
<context>
    <name>vigia::FilterBar</name>
    <message>
        <source>All groups</source>
        <translation>Todos los grupos</translation>
    </message>
    <message>
        <source>Without a group</source>
        <translation>Sin grupo</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Buscar</translation>
    </message>
    <message>
        <source>Search names, addresses, groups, tags and reasons</source>
        <translation>Buscar en nombres, direcciones, grupos, etiquetas y motivos</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Grupo</translation>
    </message>
    <message>
        <source>Only this group</source>
        <translation>Solo este grupo</translation>
    </message>
    <message>
        <source>%1: no data</source>
        <extracomment>%1: a state; how many monitors are in it is not known</extracomment>
        <translation>%1: sin datos</translation>
    </message>
</context>
<context>
    <name>vigia::FoldSection</name>
    <message>
        <source>needs a correction</source>
        <translation>hay algo que corregir</translation>
    </message>
    <message>
        <source>%1, unfolded</source>
        <translation>%1, desplegado</translation>
    </message>
    <message>
        <source>%1, folded</source>
        <translation>%1, plegado</translation>
    </message>
</context>
<context>
    <name>vigia::FormWords</name>
    <message>
        <source>Certificate</source>
        <translation>Certificado</translation>
    </message>
    <message>
        <source>How often it is looked at: 20s, 5m, 1h</source>
        <translation>Cada cuánto se comprueba: 20s, 5m, 1h</translation>
    </message>
    <message>
        <source>How long one look may take, redirects included: 800ms, 10s</source>
        <translation>Cuánto puede tardar una comprobación, redirecciones incluidas: 800ms, 10s</translation>
    </message>
    <message>
        <source>Failures in a row before it is down; the first one counts</source>
        <translation>Fallos seguidos hasta darlo por caído; el primero cuenta</translation>
    </message>
    <message>
        <source>After a failed look, how long until the next one decides: 5s</source>
        <translation>Tras una comprobación fallida, cuánto se espera hasta la siguiente, que decide: 5s</translation>
    </message>
    <message>
        <source>Good answers in a row before it is up again</source>
        <translation>Respuestas correctas seguidas hasta volver a estar disponible</translation>
    </message>
    <message>
        <source>Critical is heard even while this computer&apos;s sound is muted</source>
        <translation>La gravedad crítica se oye aunque el sonido de este equipo esté silenciado</translation>
    </message>
    <message>
        <source>Statuses that are well: 200-299, 304</source>
        <translation>Códigos HTTP que se dan por correctos: 200-299, 304</translation>
    </message>
    <message>
        <source>A text that has to stand in the answer</source>
        <translation>Un texto que debe estar en la respuesta</translation>
    </message>
    <message>
        <source>A text that must not stand in the answer</source>
        <translation>Un texto que no debe estar en la respuesta</translation>
    </message>
    <message>
        <source>A regular expression that something in the answer has to match</source>
        <translation>Una expresión regular con la que debe coincidir algo de la respuesta</translation>
    </message>
    <message>
        <source>Where in a JSON answer which value has to stand: $.status and UP</source>
        <translation>En qué lugar de una respuesta JSON debe estar qué valor: $.status y UP</translation>
    </message>
    <message>
        <source>A good answer that takes longer is a warning: 800ms</source>
        <translation>Una respuesta correcta que tarde más es una advertencia: 800ms</translation>
    </message>
    <message>
        <source>How it is asked: GET, HEAD, POST</source>
        <translation>Cómo se pregunta: GET, HEAD, POST</translation>
    </message>
    <message>
        <source>One to a line, Name: value. A secret by its name: Authorization: {secret: shop-token}</source>
        <translation>Uno por línea, Name: value. Un secreto, por su nombre: Authorization: {secret: shop-token}</translation>
    </message>
    <message>
        <source>What is sent along; {secret: NAME} for a secret</source>
        <translation>Lo que se envía con la petición; {secret: NAME} para un secreto</translation>
    </message>
    <message>
        <source>The user, and the name under which the password is kept; never the password itself</source>
        <translation>El usuario y el nombre con el que se guarda la contraseña; nunca la contraseña misma</translation>
    </message>
    <message>
        <source>The name under which the token is kept; never the token itself</source>
        <translation>El nombre con el que se guarda el token; nunca el token mismo</translation>
    </message>
    <message>
        <source>How many are followed, 0 to 20</source>
        <translation>Cuántas se siguen, de 0 a 20</translation>
    </message>
    <message>
        <source>automatic, none, system, http://HOST:PORT or socks5://HOST:PORT</source>
        <translation>automatic, none, system, http://HOST:PORT o socks5://HOST:PORT</translation>
    </message>
    <message>
        <source>Whom to trust</source>
        <translation>En quién confiar</translation>
    </message>
    <message>
        <source>A server that offers nothing newer has failed</source>
        <translation>Un servidor que no ofrece nada más nuevo se da por fallido</translation>
    </message>
    <message>
        <source>How long before the certificate ends it becomes a warning: 14d; 0s for never</source>
        <translation>Cuánto antes de vencer el certificado pasa a ser una advertencia: 14d; 0s para nunca</translation>
    </message>
    <message>
        <source>Whom an outage is told</source>
        <translation>A quién se avisa de una caída</translation>
    </message>
    <message>
        <source>What has to work for this to work; commas between names. While it is down, this one is quiet</source>
        <translation>Lo que debe funcionar para que esto funcione; comas entre los nombres. Mientras aquello esté caído, esto calla</translation>
    </message>
    <message>
        <source>Words to find it by; commas between them</source>
        <translation>Palabras para encontrarlo; comas entre ellas</translation>
    </message>
    <message>
        <source>Shown in the alarm window and in every message: what to do, whom to call</source>
        <translation>Se muestra en la ventana de alarma y en cada mensaje: qué hacer, a quién llamar</translation>
    </message>
    <message>
        <source>How often, and when it alarms</source>
        <translation>Cada cuánto, y cuándo suena la alarma</translation>
    </message>
    <message>
        <source>What a good answer is</source>
        <translation>Qué es una respuesta correcta</translation>
    </message>
    <message>
        <source>How it is asked</source>
        <translation>Cómo se pregunta</translation>
    </message>
    <message>
        <source>Alerts and note</source>
        <translation>Avisos y nota</translation>
    </message>
    <message>
        <source>Every %1; %2</source>
        <translation>Cada %1; %2</translation>
    </message>
    <message>
        <source>HTTP %1</source>
        <translation>HTTP %1</translation>
    </message>
    <message>
        <source>contains “%1”</source>
        <translation>contiene “%1”</translation>
    </message>
    <message>
        <source>does not contain “%1”</source>
        <translation>no contiene “%1”</translation>
    </message>
    <message>
        <source>matches %1</source>
        <translation>coincide con %1</translation>
    </message>
    <message>
        <source>%1 is “%2”</source>
        <translation>%1 es “%2”</translation>
    </message>
    <message>
        <source>a warning above %1</source>
        <translation>advertencia si tarda más de %1</translation>
    </message>
    <message numerus="yes">
        <source>%n header(s)</source>
        <translation>
            <numerusform>%n encabezado</numerusform>
            <numerusform>%n encabezados</numerusform>
        </translation>
    </message>
    <message>
        <source>with a body</source>
        <translation>con cuerpo</translation>
    </message>
    <message>
        <source>as user %1</source>
        <translation>como usuario %1</translation>
    </message>
    <message>
        <source>with a token</source>
        <translation>con un token</translation>
    </message>
    <message>
        <source>follows no redirect</source>
        <translation>no sigue redirecciones</translation>
    </message>
    <message numerus="yes">
        <source>follows up to %n redirect(s)</source>
        <translation>
            <numerusform>sigue hasta %n redirección</numerusform>
            <numerusform>sigue hasta %n redirecciones</numerusform>
        </translation>
    </message>
    <message>
        <source>Checked</source>
        <translation>Se comprueba</translation>
    </message>
    <message>
        <source>Not checked</source>
        <translation>No se comprueba</translation>
    </message>
    <message>
        <source>Checked against an authority of your own</source>
        <translation>Se comprueba con una autoridad propia</translation>
    </message>
    <message>
        <source>Exactly one is trusted</source>
        <translation>Se confía en uno solo</translation>
    </message>
    <message>
        <source>no warning before its end</source>
        <translation>sin advertencia antes del vencimiento</translation>
    </message>
    <message>
        <source>a warning %1 before its end</source>
        <translation>advertencia %1 antes del vencimiento</translation>
    </message>
    <message>
        <source>Nobody is told</source>
        <translation>No se avisa a nadie</translation>
    </message>
    <message>
        <source>By %1</source>
        <translation>Avisa con %1</translation>
    </message>
    <message>
        <source>depends on %1</source>
        <translation>depende de %1</translation>
    </message>
    <message>
        <source>tags: %1</source>
        <translation>etiquetas: %1</translation>
    </message>
    <message>
        <source>with a note</source>
        <translation>con nota</translation>
    </message>
    <message>
        <source>alarm after the first failure, at most %1 after the failing check began</source>
        <translation>alarma tras el primer fallo, como máximo %1 después de empezar la comprobación fallida</translation>
    </message>
    <message numerus="yes">
        <source>alarm after %n failure(s) in a row, at most %1 after the first failing check began</source>
        <translation>
            <numerusform>alarma tras %n fallo, como máximo %1 después de empezar la primera comprobación fallida</numerusform>
            <numerusform>alarma tras %n fallos seguidos, como máximo %1 después de empezar la primera comprobación fallida</numerusform>
        </translation>
    </message>
    <message>
        <source>built in</source>
        <translation>incorporado</translation>
    </message>
    <message>
        <source>from the defaults</source>
        <translation>de los valores predeterminados</translation>
    </message>
    <message>
        <source>from %1</source>
        <translation>del grupo %1</translation>
    </message>
    <message>
        <source>Check it</source>
        <translation>Comprobar</translation>
    </message>
    <message>
        <source>Do not check it</source>
        <translation>No comprobar</translation>
    </message>
    <message>
        <source>Trust the authority in a file</source>
        <translation>Confiar en la autoridad de un archivo</translation>
    </message>
    <message>
        <source>Trust exactly this certificate</source>
        <translation>Confiar solo en este certificado</translation>
    </message>
    <message>
        <source>none</source>
        <translation>nada</translation>
    </message>
    <message>
        <source>As long as it is down and nobody acknowledges: 15m, 1h; 0 for once</source>
        <translation>Mientras siga caído y nadie lo reconozca: 15m, 1h; 0 para una sola vez</translation>
    </message>
    <message>
        <source>One to a line: how long nobody has acknowledged, and which channels are told then: 10m: team-chat</source>
        <translation>Uno por línea: cuánto tiempo sin que nadie reconozca, y a qué canales se avisa entonces: 10m: team-chat</translation>
    </message>
    <message>
        <source>again every %1</source>
        <translation>de nuevo cada %1</translation>
    </message>
    <message>
        <source>others after %1</source>
        <translation>otros después de %1</translation>
    </message>
    <message>
        <source>severity: %1</source>
        <translation>gravedad: %1</translation>
    </message>
</context>
<context>
    <name>vigia::GeneralPage</name>
    <message>
        <source>General</source>
        <translation>General</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Como el sistema</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Idioma</translation>
    </message>
    <message>
        <source>&amp;Start with the session</source>
        <translation>Iniciar con la &amp;sesión</translation>
    </message>
    <message>
        <source>Start &amp;minimised</source>
        <translation>Iniciar &amp;minimizado</translation>
    </message>
    <message>
        <source>Only the icon in the tray appears.</source>
        <translation>Solo aparece el icono en la bandeja.</translation>
    </message>
    <message>
        <source>That could not be written: %1</source>
        <translation>No se pudo escribir: %1</translation>
    </message>
    <message>
        <source>&amp;Data folder</source>
        <translation>&amp;Carpeta de datos</translation>
    </message>
    <message>
        <source>What is watched, what was seen, and the logs lie here.</source>
        <translation>Aquí está lo que se vigila, lo que se observó y los registros.</translation>
    </message>
    <message>
        <source>&amp;Open the folder</source>
        <translation>&amp;Abrir la carpeta</translation>
    </message>
    <message>
        <source>For the windows and the messages on this desktop; takes effect at once.</source>
        <translation>Para las ventanas y los mensajes en este escritorio; vale de inmediato.</translation>
    </message>
    <message>
        <source>Watching begins by itself when you log in.</source>
        <translation>La vigilancia empieza por sí sola al iniciar sesión.</translation>
    </message>
</context>
<context>
    <name>vigia::GroupEditor</name>
    <message>
        <source>Group %1</source>
        <translation>Grupo %1</translation>
    </message>
    <message>
        <source>Add group</source>
        <translation>Agregar grupo</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nombre</translation>
    </message>
    <message>
        <source>N&amp;eeds</source>
        <translation>N&amp;ecesita</translation>
    </message>
    <message>
        <source>While this does not answer, the group&apos;s monitors are unknown, not down: this computer is not on their network.</source>
        <translation>Mientras esto no responda, los servicios del grupo están en “Desconocido”, no en “Caído”: este equipo no está en su red.</translation>
    </message>
    <message>
        <source>&amp;Responsible</source>
        <translation>&amp;Responsable</translation>
    </message>
    <message>
        <source>The mail address of who answers for it.</source>
        <translation>La dirección de correo de quien responde por el grupo.</translation>
    </message>
    <message>
        <source>It needs a name.</source>
        <translation>Necesita un nombre.</translation>
    </message>
    <message>
        <source>Something above needs a correction.</source>
        <translation>Más arriba hay algo que corregir.</translation>
    </message>
</context>
<context>
    <name>vigia::GroupsPage</name>
    <message>
        <source>Groups</source>
        <translation>Grupos</translation>
    </message>
    <message>
        <source>Monitors of one group share settings, and may need one network.</source>
        <translation>Los servicios de un grupo comparten ajustes y pueden necesitar una misma red.</translation>
    </message>
    <message>
        <source>There are no groups yet.</source>
        <translation>Aún no hay grupos.</translation>
    </message>
    <message>
        <source>needs %1</source>
        <translation>necesita %1</translation>
    </message>
</context>
<context>
    <name>vigia::LineField</name>
    <message>
        <source>user</source>
        <translation>usuario</translation>
    </message>
    <message>
        <source>name of the password</source>
        <translation>nombre de la contraseña</translation>
    </message>
    <message>
        <source>name of the token</source>
        <translation>nombre del token</translation>
    </message>
    <message>
        <source>value</source>
        <translation>valor</translation>
    </message>
</context>
<context>
    <name>vigia::ListPage</name>
    <message>
        <source>&amp;Edit…</source>
        <translation>&amp;Editar…</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>E&amp;liminar</translation>
    </message>
    <message>
        <source>&amp;Add…</source>
        <translation>&amp;Agregar…</translation>
    </message>
    <message>
        <source>Delete “%1”?</source>
        <translation>¿Eliminar “%1”?</translation>
    </message>
    <message>
        <source>&amp;Keep</source>
        <translation>&amp;Conservar</translation>
    </message>
</context>
<context>
    <name>vigia::LookPage</name>
    <message>
        <source>Look</source>
        <translation>Apariencia</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Como el sistema</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Claros</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Oscuros</translation>
    </message>
    <message>
        <source>&amp;Colours</source>
        <translation>&amp;Colores</translation>
    </message>
    <message>
        <source>In force at once.</source>
        <translation>Vale de inmediato.</translation>
    </message>
    <message>
        <source>Co&amp;mpact rows</source>
        <translation>&amp;Filas compactas</translation>
    </message>
    <message>
        <source>One line for each in the dashboard instead of two.</source>
        <translation>En el panel, una línea por servicio en lugar de dos.</translation>
    </message>
    <message>
        <source>Board on &amp;top</source>
        <translation>&amp;Tablero siempre encima</translation>
    </message>
    <message>
        <source>No other window covers the board.</source>
        <translation>Ninguna otra ventana tapa el tablero.</translation>
    </message>
    <message>
        <source>The alarm window &amp;blinks</source>
        <translation>La ventana de alarma &amp;parpadea</translation>
    </message>
    <message>
        <source>Once a second while nobody has acknowledged; without it, it only stands there.</source>
        <translation>Una vez por segundo mientras nadie haya reconocido; si no, solo permanece visible.</translation>
    </message>
    <message>
        <source>Board&apos;s t&amp;itle</source>
        <translation>Tít&amp;ulo del tablero</translation>
    </message>
    <message>
        <source>The alarm window on &amp;every screen</source>
        <translation>La ventana de alarma &amp;en todas las pantallas</translation>
    </message>
    <message>
        <source>Else only on the one where the pointer is.</source>
        <translation>Si no, solo en la pantalla donde está el puntero.</translation>
    </message>
    <message>
        <source>The alarm window has a &amp;shortcut</source>
        <translation>La ventana de alarma tiene un &amp;atajo de teclado</translation>
    </message>
    <message>
        <source>It brings the alarm window, and the keyboard to it, from every program, and works only while an outage calls.</source>
        <translation>Trae la ventana de alarma y le da el teclado desde cualquier programa; funciona solo mientras una caída llama.</translation>
    </message>
    <message>
        <source>Shortc&amp;ut</source>
        <translation>Ata&amp;jo</translation>
    </message>
    <message>
        <source>Press the new combination here.</source>
        <translation>Presionar aquí la nueva combinación.</translation>
    </message>
    <message>
        <source>Ctrl, Alt or Meta must be part of it.</source>
        <translation>Debe incluir Ctrl, Alt o Meta.</translation>
    </message>
    <message>
        <source>Another program has this combination. Choose another one.</source>
        <translation>Otro programa tiene esta combinación. Elegir otra.</translation>
    </message>
    <message>
        <source>This combination cannot be had here. Choose another one.</source>
        <translation>Aquí esta combinación no se puede usar. Elegir otra.</translation>
    </message>
    <message>
        <source>This desktop gives programs no shortcut of this kind. The icon in the tray brings the keyboard to the alarm window.</source>
        <translation>Este escritorio no ofrece a los programas atajos de este tipo. El icono de la bandeja lleva el teclado a la ventana de alarma.</translation>
    </message>
</context>
<context>
    <name>vigia::MaintenanceEditor</name>
    <message>
        <source>Maintenance: %1</source>
        <translation>Mantenimiento: %1</translation>
    </message>
    <message>
        <source>Add maintenance</source>
        <translation>Agregar mantenimiento</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nombre</translation>
    </message>
    <message>
        <source>Every &amp;week</source>
        <translation>Cada se&amp;mana</translation>
    </message>
    <message>
        <source>&amp;Once</source>
        <translation>Una sola &amp;vez</translation>
    </message>
    <message>
        <source>Commas between names</source>
        <translation>Comas entre los nombres</translation>
    </message>
    <message>
        <source>&amp;Monitors</source>
        <translation>&amp;Servicios</translation>
    </message>
    <message>
        <source>&amp;Groups</source>
        <translation>&amp;Grupos</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Día</translation>
    </message>
    <message>
        <source>&amp;Day</source>
        <translation>&amp;Día</translation>
    </message>
    <message>
        <source>&amp;From</source>
        <translation>Desd&amp;e</translation>
    </message>
    <message>
        <source>&amp;To</source>
        <translation>&amp;Hasta</translation>
    </message>
    <message>
        <source>Time &amp;zone</source>
        <translation>&amp;Zona horaria</translation>
    </message>
    <message>
        <source>local for this computer&apos;s, else as in Europe/Madrid</source>
        <translation>local para la de este equipo; si no, como en Europe/Madrid</translation>
    </message>
    <message>
        <source>&amp;Begins</source>
        <translation>Em&amp;pieza</translation>
    </message>
    <message>
        <source>&amp;Ends</source>
        <translation>&amp;Termina</translation>
    </message>
    <message>
        <source>It needs a name.</source>
        <translation>Necesita un nombre.</translation>
    </message>
    <message>
        <source>Say which monitors or groups it is about.</source>
        <translation>Indicar qué servicios o grupos abarca.</translation>
    </message>
    <message>
        <source>Something above needs a correction.</source>
        <translation>Más arriba hay algo que corregir.</translation>
    </message>
</context>
<context>
    <name>vigia::MaintenancePage</name>
    <message>
        <source>Maintenance</source>
        <translation>Mantenimiento</translation>
    </message>
    <message>
        <source>Planned work: meanwhile nobody is alarmed, and it does not count as an outage.</source>
        <translation>Trabajos planificados: mientras duran no hay alarma para nadie y no cuentan como caída.</translation>
    </message>
    <message>
        <source>Nothing is planned.</source>
        <translation>No hay nada planificado.</translation>
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
        <translation>“Lo sé, me ocupo”: termina el sonido, las repeticiones y el escalamiento de esta caída, para todos</translation>
    </message>
    <message>
        <source>Only this computer&apos;s sound; messages go on</source>
        <translation>Solo el sonido de este equipo; los mensajes continúan</translation>
    </message>
    <message>
        <source>No sound and no messages until then; still checked</source>
        <translation>Sin sonido ni mensajes hasta entonces; se sigue comprobando</translation>
    </message>
    <message>
        <source>Not checked at all until resumed</source>
        <translation>No se comprueba hasta reanudar</translation>
    </message>
    <message>
        <source>&amp;Acknowledge…</source>
        <translation>&amp;Reconocer…</translation>
    </message>
    <message>
        <source>Mute until this outage &amp;ends</source>
        <translation>Silenciar hasta que &amp;termine esta caída</translation>
    </message>
    <message>
        <source>Mute for &amp;1 hour</source>
        <translation>Silenciar &amp;1 hora</translation>
    </message>
    <message>
        <source>Mute for &amp;4 hours</source>
        <translation>Silenciar &amp;4 horas</translation>
    </message>
    <message>
        <source>Mute for &amp;8 hours</source>
        <translation>Silenciar &amp;8 horas</translation>
    </message>
    <message>
        <source>&amp;Unmute</source>
        <translation>Activar &amp;sonido</translation>
    </message>
    <message>
        <source>Hold alerts for &amp;1 hour</source>
        <translation>Posponer avisos &amp;1 hora</translation>
    </message>
    <message>
        <source>Hold alerts for &amp;4 hours</source>
        <translation>Posponer avisos &amp;4 horas</translation>
    </message>
    <message>
        <source>Hold alerts until &amp;tomorrow 8:00</source>
        <translation>Posponer avisos hasta &amp;mañana a las 8:00</translation>
    </message>
    <message>
        <source>&amp;Send alerts again</source>
        <translation>&amp;Enviar avisos de nuevo</translation>
    </message>
    <message>
        <source>&amp;Pause</source>
        <translation>&amp;Pausar</translation>
    </message>
    <message>
        <source>&amp;Resume</source>
        <translation>Rean&amp;udar</translation>
    </message>
    <message>
        <source>&amp;Check now</source>
        <translation>&amp;Comprobar ahora</translation>
    </message>
    <message>
        <source>Start &amp;watching</source>
        <translation>Empezar a &amp;vigilar</translation>
    </message>
    <message>
        <source>Open in &amp;browser</source>
        <translation>Abrir en el na&amp;vegador</translation>
    </message>
    <message>
        <source>C&amp;opy address</source>
        <translation>C&amp;opiar dirección</translation>
    </message>
    <message>
        <source>&amp;Edit…</source>
        <translation>&amp;Editar…</translation>
    </message>
    <message>
        <source>&amp;Duplicate…</source>
        <translation>&amp;Duplicar…</translation>
    </message>
    <message>
        <source>De&amp;lete</source>
        <translation>E&amp;liminar</translation>
    </message>
    <message>
        <source>&amp;Undo deleting</source>
        <translation>&amp;Deshacer eliminación</translation>
    </message>
    <message>
        <source>This monitor has no address that a browser could open.</source>
        <translation>Este servicio no tiene una dirección que un navegador pueda abrir.</translation>
    </message>
</context>
<context>
    <name>vigia::MonitorEditor</name>
    <message>
        <source>It is not watched any more</source>
        <translation>Ya no se vigila</translation>
    </message>
    <message>
        <source>%1 (copy)</source>
        <translation>%1 (copia)</translation>
    </message>
    <message>
        <source>Why it cannot be saved</source>
        <translation>Por qué no se puede guardar</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>Gu&amp;ardar</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>&amp;Agregar</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Cancelar</translation>
    </message>
    <message>
        <source>Nothing is changed yet</source>
        <translation>Aún no hay cambios</translation>
    </message>
    <message>
        <source>Reading the configuration…</source>
        <translation>Leyendo la configuración…</translation>
    </message>
    <message>
        <source>Type the address to watch.</source>
        <translation>Escribir la dirección que se va a vigilar.</translation>
    </message>
    <message>
        <source>It needs a name.</source>
        <translation>Necesita un nombre.</translation>
    </message>
    <message>
        <source>Something above needs a correction.</source>
        <translation>Más arriba hay algo que corregir.</translation>
    </message>
    <message>
        <source>It was changed elsewhere meanwhile; saving takes the place of that.</source>
        <translation>Mientras tanto se cambió en otro lugar; guardar reemplaza ese cambio.</translation>
    </message>
    <message>
        <source>Add monitor</source>
        <translation>Agregar servicio</translation>
    </message>
    <message>
        <source>Edit %1</source>
        <translation>Editar %1</translation>
    </message>
    <message>
        <source>Once the form is right</source>
        <translation>En cuanto el formulario esté bien</translation>
    </message>
    <message>
        <source>Say when it is expected to report.</source>
        <translation>Falta decir cuándo se espera su señal.</translation>
    </message>
    <message>
        <source>Say under which name its key is kept.</source>
        <translation>Falta decir con qué nombre se guarda su clave.</translation>
    </message>
    <message>
        <source>No key is kept as “%1” yet.</source>
        <translation>Todavía no hay ninguna clave guardada como “%1”.</translation>
    </message>
    <message>
        <source>It can be shown once this is saved, and if nothing else uses it.</source>
        <translation>Se puede mostrar cuando esto esté guardado y si nada más la usa.</translation>
    </message>
    <message>
        <source>“%1” has a new key</source>
        <translation>“%1” tiene una clave nueva</translation>
    </message>
    <message>
        <source>Whoever shows the old one is not heard any more.</source>
        <translation>A quien presente la anterior ya no se le hace caso.</translation>
    </message>
    <message>
        <source>“%1” is watched</source>
        <translation>“%1” está bajo vigilancia</translation>
    </message>
    <message>
        <source>It stays silent until it has reported for the first time.</source>
        <translation>No avisa de nada hasta que llegue su primera señal.</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Cerrar</translation>
    </message>
</context>
<context>
    <name>vigia::MuteReminder</name>
    <message>
        <source>The sound has been off for a day</source>
        <translation>El sonido lleva un día apagado</translation>
    </message>
    <message>
        <source>An outage would be seen, but not heard.</source>
        <translation>Una caída se vería, pero no se oiría.</translation>
    </message>
    <message>
        <source>Keep it off</source>
        <translation>Dejarlo apagado</translation>
    </message>
    <message>
        <source>Turn the sound on</source>
        <translation>Activar el sonido</translation>
    </message>
</context>
<context>
    <name>vigia::NoticeBar</name>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
</context>
<context>
    <name>vigia::NotificationsPage</name>
    <message>
        <source>Notifications</source>
        <translation>Notificaciones</translation>
    </message>
    <message>
        <source>&amp;Messages on this desktop</source>
        <translation>&amp;Mensajes en este escritorio</translation>
    </message>
    <message>
        <source>A line in the corner of the screen when something goes down and when it is back.
The alarm&apos;s sound and its window do not depend on it.</source>
        <translation>Una línea en la esquina de la pantalla cuando algo cae y cuando vuelve.
El sonido y la ventana de alarma no dependen de esto.</translation>
    </message>
    <message>
        <source>Show a &amp;test message</source>
        <translation>Mostrar un mensaje de &amp;prueba</translation>
    </message>
</context>
<context>
    <name>vigia::PasteModel</name>
    <message>
        <source>will be added</source>
        <translation>se agregará</translation>
    </message>
    <message>
        <source>is watched already</source>
        <translation>ya se vigila</translation>
    </message>
    <message>
        <source>stands above already</source>
        <translation>ya está más arriba</translation>
    </message>
    <message>
        <source>line %1 is left out</source>
        <translation>la línea %1 se omite</translation>
    </message>
    <message>
        <source>What becomes of it</source>
        <translation>Qué pasará</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Address, or what is wrong</source>
        <translation>Dirección, o qué está mal</translation>
    </message>
</context>
<context>
    <name>vigia::PasteWindow</name>
    <message>
        <source>&amp;One address a line</source>
        <translation>&amp;Una dirección por línea</translation>
    </message>
    <message>
        <source>One address a line</source>
        <translation>Una dirección por línea</translation>
    </message>
    <message>
        <source>What becomes of the lines</source>
        <translation>Qué pasará con las líneas</translation>
    </message>
    <message>
        <source>What is added</source>
        <translation>Qué se agrega</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>&amp;Agregar</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Cancelar</translation>
    </message>
    <message>
        <source>&amp;Group</source>
        <translation>&amp;Grupo</translation>
    </message>
    <message>
        <source>Reading the configuration…</source>
        <translation>Leyendo la configuración…</translation>
    </message>
    <message>
        <source>Paste or type addresses above.</source>
        <translation>Pegar o escribir direcciones arriba.</translation>
    </message>
    <message numerus="yes">
        <source>%n will be added</source>
        <translation>
            <numerusform>Se agregará %n</numerusform>
            <numerusform>Se agregarán %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n watched already</source>
        <translation>
            <numerusform>%n ya se vigila</numerusform>
            <numerusform>%n ya se vigilan</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n repeated</source>
        <translation>
            <numerusform>%n se repite</numerusform>
            <numerusform>%n se repiten</numerusform>
        </translation>
    </message>
    <message>
        <source>only the first %L1 lines are read</source>
        <translation>solo se leen las primeras %L1 líneas</translation>
    </message>
    <message>
        <source>. Those that do not answer stay silent until you start watching them.</source>
        <translation>. Los que no respondan quedan en silencio hasta que se empiece a vigilarlos.</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) without an address</source>
        <translation>
            <numerusform>%n línea sin dirección</numerusform>
            <numerusform>%n líneas sin dirección</numerusform>
        </translation>
    </message>
    <message>
        <source>Paste addresses</source>
        <translation>Pegar direcciones</translation>
    </message>
</context>
<context>
    <name>vigia::ReportPane</name>
    <message>
        <source>It reaches &amp;this computer as</source>
        <translation>Lla&amp;ma a este equipo</translation>
    </message>
    <message>
        <source>C&amp;opy</source>
        <translation>C&amp;opiar</translation>
    </message>
    <message>
        <source>Show the &amp;key</source>
        <translation>Mostrar la c&amp;lave</translation>
    </message>
    <message>
        <source>To copy to what reports</source>
        <translation>Para copiar donde se envían las señales</translation>
    </message>
    <message>
        <source>Ways to report</source>
        <translation>Maneras de enviar señales</translation>
    </message>
    <message>
        <source>What to copy</source>
        <translation>Qué copiar</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Copiado</translation>
    </message>
    <message>
        <source>Vigia does not listen for reports yet, so nothing would arrive. Switch that on in the settings, under Listening.</source>
        <translation>Vigia todavía no recibe señales, así que nada llegaría. Se activa en los ajustes, en “Recepción”.</translation>
    </message>
    <message>
        <source>Once the form is right.</source>
        <translation>Cuando el formulario esté correcto.</translation>
    </message>
    <message>
        <source>Nobody may report for it yet: give it a key.</source>
        <translation>Nadie puede enviar señales en su nombre todavía: falta darle una clave.</translation>
    </message>
    <message>
        <source>It works once this is saved.</source>
        <translation>Funciona cuando esto esté guardado.</translation>
    </message>
    <message>
        <source>KEY stands for the key that is kept as “%1”.</source>
        <translation>KEY está en lugar de la clave guardada como “%1”.</translation>
    </message>
    <message>
        <source>PASSWORD stands for the password of “%1”.</source>
        <translation>PASSWORD está en lugar de la contraseña de “%1”.</translation>
    </message>
    <message>
        <source>TOKEN stands for the listener&apos;s token.</source>
        <translation>TOKEN está en lugar del token de “listen”.</translation>
    </message>
    <message>
        <source>Only this computer is heard: Vigia listens at %1.</source>
        <translation>Solo se reciben señales de este equipo: Vigia las espera en %1.</translation>
    </message>
</context>
<context>
    <name>vigia::ReportPart</name>
    <message>
        <source>How it reports</source>
        <translation>Cómo envía sus señales</translation>
    </message>
    <message>
        <source>every</source>
        <translation>cada</translation>
    </message>
    <message>
        <source>at set times</source>
        <translation>a horas fijas</translation>
    </message>
    <message>
        <source>When it is expected</source>
        <translation>Cuándo se espera</translation>
    </message>
    <message>
        <source>&amp;Expected</source>
        <translation>Se &amp;espera</translation>
    </message>
    <message>
        <source>Where its key comes from</source>
        <translation>De dónde sale su clave</translation>
    </message>
</context>
<context>
    <name>vigia::ReportSnippets</name>
    <message>
        <source># when it begins</source>
        <translation># cuando empieza</translation>
    </message>
    <message>
        <source># when it has ended well</source>
        <translation># cuando terminó bien</translation>
    </message>
    <message>
        <source># from time to time</source>
        <translation># cada cierto tiempo</translation>
    </message>
    <message>
        <source># when something is wrong</source>
        <translation># cuando algo está mal</translation>
    </message>
    <message>
        <source>For a script or a try in a terminal.</source>
        <translation>Para un script o una prueba en una terminal.</translation>
    </message>
    <message>
        <source>A line for the crontab (crontab -e), with your job in the place of %1.</source>
        <translation>Una línea para el crontab (crontab -e), con su tarea en lugar de %1.</translation>
    </message>
    <message>
        <source>A line for the crontab (crontab -e).</source>
        <translation>Una línea para el crontab (crontab -e).</translation>
    </message>
    <message>
        <source>Added to the service that does the work, your-job.service here.</source>
        <translation>Se agrega al servicio que hace el trabajo, aquí your-job.service.</translation>
    </message>
    <message>
        <source>A service and the timer that starts it.</source>
        <translation>Un servicio y el temporizador que lo inicia.</translation>
    </message>
    <message>
        <source>For a script on Windows, with your job in the place of C:\your-job.exe.</source>
        <translation>Para un script en Windows, con su tarea en lugar de C:\your-job.exe.</translation>
    </message>
    <message>
        <source>For a script on Windows, or a task that runs it from time to time.</source>
        <translation>Para un script en Windows, o una tarea que lo ejecute cada cierto tiempo.</translation>
    </message>
    <message>
        <source>For a script, with your job in the place of %1.</source>
        <translation>Para un script, con su tarea en lugar de %1.</translation>
    </message>
    <message>
        <source>For a program of your own: call it from time to time.</source>
        <translation>Para un programa propio: llamarlo cada cierto tiempo.</translation>
    </message>
    <message>
        <source>Vigia&apos;s own agent: it reports until it is ended.</source>
        <translation>El agente del propio Vigia: envía señales hasta que se lo termine.</translation>
    </message>
    <message>
        <source>Vigia&apos;s own agent: it reports until it is ended. Keep the password first: vigia secret set beat.</source>
        <translation>El agente del propio Vigia: envía señales hasta que se lo termine. Antes hay que guardar la contraseña: vigia secret set beat.</translation>
    </message>
    <message>
        <source>Some crons do not know CRON_TZ, Debian&apos;s for one: there write the times as the clocks of that computer show them.</source>
        <translation>Algunos cron no conocen CRON_TZ, por ejemplo el de Debian: allí escriba las horas según el reloj de ese equipo.</translation>
    </message>
    <message>
        <source>One sign of life of “%1”</source>
        <translation>Una señal de vida de «%1»</translation>
    </message>
    <message>
        <source>Signs of life of “%1”</source>
        <translation>Señales de vida de «%1»</translation>
    </message>
</context>
<context>
    <name>vigia::ReportWords</name>
    <message>
        <source>Expected every</source>
        <translation>Se espera cada</translation>
    </message>
    <message>
        <source>Expected at</source>
        <translation>Se espera a las</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Zona horaria</translation>
    </message>
    <message>
        <source>Allowed delay</source>
        <translation>Margen de espera</translation>
    </message>
    <message>
        <source>A run takes at most</source>
        <translation>Dura como máximo</translation>
    </message>
    <message>
        <source>Wrong when it says</source>
        <translation>Mal cuando dice</translation>
    </message>
    <message>
        <source>Application number</source>
        <translation>Número de aplicación</translation>
    </message>
    <message>
        <source>Short name</source>
        <translation>Nombre corto</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Clave</translation>
    </message>
    <message>
        <source>It reports at least this often: 90s, 5m, 1d</source>
        <translation>Envía señales al menos así de seguido: 90s, 5m, 1d</translation>
    </message>
    <message>
        <source>Minute, hour, day, month and weekday, as in a crontab: 0 3 * * * is every day at three</source>
        <translation>Minuto, hora, día, mes y día de la semana, como en un crontab: 0 3 * * * es cada día a las tres</translation>
    </message>
    <message>
        <source>Whose clocks these times mean: Europe/Madrid, UTC, or local for this computer&apos;s</source>
        <translation>De qué lugar son estas horas: Europe/Madrid, UTC, o local para las de este equipo</translation>
    </message>
    <message>
        <source>So much later than expected is still well: 30s, 2m, 1h</source>
        <translation>Tanto más tarde de lo esperado aún está bien: 30s, 2m, 1h</translation>
    </message>
    <message>
        <source>What said that it began has to say within this time that it ended: 2h. Without it only silence counts</source>
        <translation>Lo que dijo que empezó debe decir dentro de este tiempo que terminó: 2h. Sin esto, solo cuenta el silencio</translation>
    </message>
    <message>
        <source>A regular expression: a report whose message it matches is a failure</source>
        <translation>Una expresión regular: una señal cuyo mensaje coincide es un fallo</translation>
    </message>
    <message>
        <source>The number by which an application reports; no other has it</source>
        <translation>El número con el que una aplicación envía señales; ninguna otra lo tiene</translation>
    </message>
    <message>
        <source>Its name in addresses: a–z, 0–9, hyphen and underscore</source>
        <translation>Su nombre en las direcciones: a–z, 0–9, guion y guion bajo</translation>
    </message>
    <message>
        <source>Whoever shows it may report for this one</source>
        <translation>Quien la presente puede enviar señales en su nombre</translation>
    </message>
    <message>
        <source>name of the key</source>
        <translation>nombre de la clave</translation>
    </message>
    <message>
        <source>none</source>
        <translation>ninguno</translation>
    </message>
    <message>
        <source>A new one, made when this is saved</source>
        <translation>Una nueva, creada al guardar</translation>
    </message>
    <message>
        <source>The one that is kept as</source>
        <translation>La que está guardada como</translation>
    </message>
    <message>
        <source>None of its own</source>
        <translation>Ninguna propia</translation>
    </message>
    <message>
        <source>Expected every %1</source>
        <translation>Se espera cada %1</translation>
    </message>
    <message>
        <source>Expected at “%1”, on this computer&apos;s clocks</source>
        <translation>Se espera en “%1”, según la hora de este equipo</translation>
    </message>
    <message>
        <source>Expected at “%1”, on the clocks of %2</source>
        <translation>Se espera en “%1”, según la hora de %2</translation>
    </message>
    <message>
        <source>%1; down as soon as it is late.</source>
        <translation>%1; caído en cuanto se retrase.</translation>
    </message>
    <message>
        <source>%1; down after %2 more of silence.</source>
        <translation>%1; caído tras %2 más de silencio.</translation>
    </message>
    <message>
        <source>As application %1</source>
        <translation>Como aplicación %1</translation>
    </message>
    <message>
        <source>As %1</source>
        <translation>Como %1</translation>
    </message>
    <message>
        <source>with a new key</source>
        <translation>con una clave nueva</translation>
    </message>
    <message>
        <source>with its own key</source>
        <translation>con su propia clave</translation>
    </message>
    <message>
        <source>without a key of its own</source>
        <translation>sin clave propia</translation>
    </message>
    <message>
        <source>a run takes at most %1</source>
        <translation>dura como máximo %1</translation>
    </message>
    <message>
        <source>a failure when it says %1</source>
        <translation>un fallo cuando dice %1</translation>
    </message>
    <message>
        <source>Next: %1, %2</source>
        <extracomment>%1: Mon 30 Nov 03:00, %2: a time zone</extracomment>
        <translation>Próxima: %1, %2</translation>
    </message>
</context>
<context>
    <name>vigia::RowWords</name>
    <message>
        <source>by %1</source>
        <extracomment>who acknowledged, behind "Down, acknowledged"</extracomment>
        <translation>por %1</translation>
    </message>
    <message>
        <source>failed %1 of %2: %3</source>
        <extracomment>%1: number of failed checks in a row, %2: how many make an alarm, %3: what was seen</extracomment>
        <translation>falló %1 de %2: %3</translation>
    </message>
    <message>
        <source>unstable</source>
        <translation>inestable</translation>
    </message>
    <message>
        <source>last known: %1</source>
        <extracomment>nothing is heard of the program that watches; %1: a state</extracomment>
        <translation>último estado conocido: %1</translation>
    </message>
    <message>
        <source>No data</source>
        <translation>Sin datos</translation>
    </message>
</context>
<context>
    <name>vigia::SaveFoot</name>
    <message>
        <source>&amp;Undo the changes</source>
        <translation>&amp;Deshacer los cambios</translation>
    </message>
    <message>
        <source>Why it cannot be saved</source>
        <translation>Por qué no se puede guardar</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>Guardado.</translation>
    </message>
</context>
<context>
    <name>vigia::SecretEditor</name>
    <message>
        <source>Add secret</source>
        <translation>Agregar secreto</translation>
    </message>
    <message>
        <source>Secret %1</source>
        <translation>Secreto %1</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nombre</translation>
    </message>
    <message>
        <source>Small letters, digits and hyphens; it is what the settings name.</source>
        <translation>Letras minúsculas, cifras y guiones; es lo que nombran los ajustes.</translation>
    </message>
    <message>
        <source>S&amp;ecret</source>
        <translation>S&amp;ecreto</translation>
    </message>
    <message>
        <source>It needs a name.</source>
        <translation>Necesita un nombre.</translation>
    </message>
    <message>
        <source>Something above needs a correction.</source>
        <translation>Más arriba hay algo que corregir.</translation>
    </message>
    <message>
        <source>Type the secret.</source>
        <translation>Falta escribir el secreto.</translation>
    </message>
</context>
<context>
    <name>vigia::SecretField</name>
    <message>
        <source>kept; leave it empty to keep it so</source>
        <translation>ya hay un valor guardado; dejar vacío para no cambiarlo</translation>
    </message>
    <message>
        <source>Saving keeps it in: %1</source>
        <translation>Al guardar queda en: %1</translation>
    </message>
</context>
<context>
    <name>vigia::SecretWords</name>
    <message>
        <source>System password store (%1)</source>
        <translation>Almacén de contraseñas del sistema (%1)</translation>
    </message>
    <message>
        <source>Environment variable %1</source>
        <translation>Variable de entorno %1</translation>
    </message>
    <message>
        <source>File %1</source>
        <translation>Archivo %1</translation>
    </message>
    <message>
        <source>Missing: nothing is kept under this name</source>
        <translation>Falta: no hay nada guardado con este nombre</translation>
    </message>
    <message>
        <source>Not known: the password store is locked</source>
        <translation>No se sabe: el almacén de contraseñas está bloqueado</translation>
    </message>
    <message>
        <source>Not known: the password store does not let Vigia look</source>
        <translation>No se sabe: el almacén de contraseñas no deja mirar a Vigia</translation>
    </message>
    <message>
        <source>Not known: the password store cannot be reached</source>
        <translation>No se sabe: no se llega al almacén de contraseñas</translation>
    </message>
    <message>
        <source>What needs it cannot work until it is set.</source>
        <translation>Lo que lo necesita no puede funcionar hasta que se establezca.</translation>
    </message>
    <message>
        <source>It may be there. Unlock the password store, and what waits for it goes on.</source>
        <translation>Puede que esté ahí. Al desbloquear el almacén de contraseñas, lo que espera continúa.</translation>
    </message>
    <message>
        <source>It may be there. Allow Vigia to read it when the password store asks.</source>
        <translation>Puede que esté ahí. Permitir que Vigia lo lea cuando el almacén de contraseñas pregunte.</translation>
    </message>
    <message>
        <source>It may be there. See whether the password store runs.</source>
        <translation>Puede que esté ahí. Comprobar si el almacén de contraseñas está en marcha.</translation>
    </message>
</context>
<context>
    <name>vigia::SecretsPage</name>
    <message>
        <source>Secrets</source>
        <translation>Secretos</translation>
    </message>
    <message>
        <source>Passwords and tokens, by their names. What one is, is shown nowhere and stands in no file of Vigia&apos;s: whoever needs it names it.</source>
        <translation>Contraseñas y tokens, por sus nombres. Su contenido no se muestra en ningún lugar ni está en ningún archivo de Vigia: quien lo necesita lo nombra.</translation>
    </message>
    <message>
        <source>No secrets are known yet.</source>
        <translation>Aún no se conoce ningún secreto.</translation>
    </message>
    <message>
        <source>Se&amp;t…</source>
        <translation>Es&amp;tablecer…</translation>
    </message>
    <message>
        <source>&amp;Forget…</source>
        <translation>&amp;Olvidar…</translation>
    </message>
    <message>
        <source>nothing refers to it</source>
        <translation>nada lo nombra</translation>
    </message>
    <message>
        <source>This Vigia was built without a system password store: secrets come from its environment.</source>
        <translation>Este Vigia se compiló sin almacén de contraseñas del sistema: los secretos vienen de su entorno.</translation>
    </message>
    <message>
        <source>Forget “%1”?</source>
        <translation>¿Olvidar “%1”?</translation>
    </message>
    <message>
        <source>What needs it cannot work any longer, until it is set again.</source>
        <translation>Lo que lo necesita deja de funcionar hasta que se establezca de nuevo.</translation>
    </message>
    <message>
        <source>&amp;Forget</source>
        <translation>&amp;Olvidar</translation>
    </message>
</context>
<context>
    <name>vigia::SettingRow</name>
    <message>
        <source>Reset</source>
        <translation>Restablecer</translation>
    </message>
    <message>
        <source>Reset %1</source>
        <translation>Restablecer: %1</translation>
    </message>
    <message>
        <source>Back to: %1</source>
        <translation>Vuelve a: %1</translation>
    </message>
    <message>
        <source>Back to: %1, %2</source>
        <translation>Vuelve a: %1, %2</translation>
    </message>
</context>
<context>
    <name>vigia::SettingsPanel</name>
    <message>
        <source>Until the alarm sounds, at most: %1</source>
        <translation>Hasta que suene la alarma, como máximo: %1</translation>
    </message>
</context>
<context>
    <name>vigia::SettingsWindow</name>
    <message>
        <source>Pages</source>
        <translation>Páginas</translation>
    </message>
    <message>
        <source>General</source>
        <translation>General</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>Apariencia</translation>
    </message>
    <message>
        <source>Sound</source>
        <translation>Sonido</translation>
    </message>
    <message>
        <source>Defaults</source>
        <translation>Valores predeterminados</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>Grupos</translation>
    </message>
    <message>
        <source>Maintenance</source>
        <translation>Mantenimiento</translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation>Notificaciones</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Configuración</translation>
    </message>
    <message>
        <source>Alerts</source>
        <translation>Avisos</translation>
    </message>
    <message>
        <source>Channels</source>
        <translation>Canales de aviso</translation>
    </message>
    <message>
        <source>Mail accounts</source>
        <translation>Cuentas de correo</translation>
    </message>
    <message>
        <source>Secrets</source>
        <translation>Secretos</translation>
    </message>
    <message>
        <source>Listening</source>
        <translation>Recepción</translation>
    </message>
</context>
<context>
    <name>vigia::SoundCheck</name>
    <message>
        <source>Will you hear the alarm?</source>
        <translation>¿Se oirá la alarma?</translation>
    </message>
    <message>
        <source>Vigia now watches its first monitor. Play the alarm once, to be sure that it can be heard here.</source>
        <translation>Vigia ya vigila su primer servicio. Conviene reproducir la alarma una vez, para estar seguro de que aquí se oye.</translation>
    </message>
    <message>
        <source>Play the alarm</source>
        <translation>Reproducir la alarma</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Ahora no</translation>
    </message>
    <message>
        <source>Did you hear it?</source>
        <translation>¿Se oyó?</translation>
    </message>
    <message>
        <source>Yes, I heard it</source>
        <translation>Sí, se oyó</translation>
    </message>
    <message>
        <source>Play it again</source>
        <translation>Reproducirla de nuevo</translation>
    </message>
    <message>
        <source>No</source>
        <translation>No</translation>
    </message>
    <message>
        <source>As far as this computer can tell, it sounded. If you did not hear it, look at the loudspeakers and the volume, and at the settings of the sound.</source>
        <translation>Hasta donde este equipo sabe, sonó. Si no se oyó, revise los altavoces y el volumen, y los ajustes del sonido.</translation>
    </message>
</context>
<context>
    <name>vigia::SoundPage</name>
    <message>
        <source>Sound</source>
        <translation>Sonido</translation>
    </message>
    <message>
        <source>A short sound when it is &amp;over</source>
        <translation>Un sonido corto al &amp;terminar</translation>
    </message>
    <message>
        <source>When an outage ends and nothing else sounds.</source>
        <translation>Cuando una caída termina y no suena nada más.</translation>
    </message>
    <message>
        <source>Where the sound stands</source>
        <translation>Estado del sonido</translation>
    </message>
    <message>
        <source>The &amp;built-in alarm</source>
        <translation>La alarma &amp;incorporada</translation>
    </message>
    <message>
        <source>A &amp;file of my own</source>
        <translation>Un archivo &amp;propio</translation>
    </message>
    <message>
        <source>Sound file</source>
        <translation>Archivo de sonido</translation>
    </message>
    <message>
        <source>&amp;Choose…</source>
        <translation>&amp;Elegir…</translation>
    </message>
    <message>
        <source>A WAV file. Should it not play, the built-in alarm sounds in its place.</source>
        <translation>Un archivo WAV. Si no se reproduce, en su lugar suena la alarma incorporada.</translation>
    </message>
    <message>
        <source>WAV files (*.wav)</source>
        <translation>Archivos WAV (*.wav)</translation>
    </message>
    <message>
        <source>Volume</source>
        <translation>Volumen</translation>
    </message>
    <message>
        <source>&amp;Volume</source>
        <translation>&amp;Volumen</translation>
    </message>
    <message>
        <source>Without a pause</source>
        <translation>Sin pausa</translation>
    </message>
    <message>
        <source>Once for each outage</source>
        <translation>Una vez por cada caída</translation>
    </message>
    <message>
        <source>Again and again, every</source>
        <translation>Una y otra vez, cada</translation>
    </message>
    <message>
        <source>Pause between</source>
        <translation>Pausa entre repeticiones</translation>
    </message>
    <message>
        <source>It sounds</source>
        <translation>Suena</translation>
    </message>
    <message>
        <source>It &amp;sounds</source>
        <translation>S&amp;uena</translation>
    </message>
    <message>
        <source>&amp;Test the sound</source>
        <translation>P&amp;robar el sonido</translation>
    </message>
    <message>
        <source>&amp;Yes</source>
        <translation>&amp;Sí</translation>
    </message>
    <message>
        <source>&amp;No</source>
        <translation>&amp;No</translation>
    </message>
    <message>
        <source>Did you hear it?</source>
        <translation>¿Se oyó?</translation>
    </message>
    <message>
        <source>Good.</source>
        <translation>Bien.</translation>
    </message>
    <message>
        <source>Look whether the loudspeakers are on, and whether this computer&apos;s volume is up and not muted; then test again.</source>
        <translation>Comprobar que los altavoces estén encendidos y que el volumen de este equipo esté alto y no silenciado; después, probar de nuevo.</translation>
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
        <translation>La alarma no se oye: este equipo no tiene ningún dispositivo de sonido que funcione.</translation>
    </message>
    <message>
        <source>The alarm cannot be heard: the sound device does not play.</source>
        <translation>La alarma no se oye: el dispositivo de sonido no reproduce.</translation>
    </message>
    <message>
        <source>The alarm cannot be heard: this computer&apos;s sound is muted.</source>
        <translation>La alarma no se oye: el sonido de este equipo está silenciado.</translation>
    </message>
    <message>
        <source>The alarm cannot be heard: this computer&apos;s volume is at zero.</source>
        <translation>La alarma no se oye: el volumen de este equipo está a cero.</translation>
    </message>
    <message>
        <source>The alarm cannot be heard: the sound device is asleep.</source>
        <translation>La alarma no se oye: el dispositivo de sonido está suspendido.</translation>
    </message>
    <message>
        <source>The alarm cannot be heard: the remote session is disconnected.</source>
        <translation>La alarma no se oye: la sesión remota está desconectada.</translation>
    </message>
    <message>
        <source>The alarm cannot be heard: the program vigia-alarm does not start.</source>
        <translation>La alarma no se oye: el programa vigia-alarm no arranca.</translation>
    </message>
    <message>
        <source>Connect loudspeakers or headphones.</source>
        <translation>Conectar altavoces o auriculares.</translation>
    </message>
    <message>
        <source>Choose another device in the system&apos;s sound settings.</source>
        <translation>Elegir otro dispositivo en los ajustes de sonido del sistema.</translation>
    </message>
    <message>
        <source>Unmute it in the system&apos;s sound settings.</source>
        <translation>Activarlo en los ajustes de sonido del sistema.</translation>
    </message>
    <message>
        <source>Turn it up in the system&apos;s sound settings.</source>
        <translation>Subirlo en los ajustes de sonido del sistema.</translation>
    </message>
    <message>
        <source>Connect to it again, or look at the computer itself.</source>
        <translation>Volver a conectarla o mirar en el propio equipo.</translation>
    </message>
    <message>
        <source>Installing Vigia again helps.</source>
        <translation>Reinstalar Vigia lo soluciona.</translation>
    </message>
    <message>
        <source>Choose another file in the sound settings.</source>
        <translation>Elegir otro archivo en los ajustes de sonido.</translation>
    </message>
    <message>
        <source>The sound file cannot be read. The built-in alarm sounds instead.</source>
        <translation>No se puede leer el archivo de sonido. En su lugar suena la alarma incorporada.</translation>
    </message>
    <message>
        <source>The sound file is too large. The built-in alarm sounds instead.</source>
        <translation>El archivo de sonido es demasiado grande. En su lugar suena la alarma incorporada.</translation>
    </message>
    <message>
        <source>The sound file is empty. The built-in alarm sounds instead.</source>
        <translation>El archivo de sonido está vacío. En su lugar suena la alarma incorporada.</translation>
    </message>
    <message>
        <source>The sound file is not a WAV file. The built-in alarm sounds instead.</source>
        <translation>El archivo de sonido no es un archivo WAV. En su lugar suena la alarma incorporada.</translation>
    </message>
    <message>
        <source>The sound file is damaged. The built-in alarm sounds instead.</source>
        <translation>El archivo de sonido está dañado. En su lugar suena la alarma incorporada.</translation>
    </message>
    <message>
        <source>The sound file is of a kind that Vigia does not play. The built-in alarm sounds instead.</source>
        <translation>Vigia no reproduce este tipo de archivo de sonido. En su lugar suena la alarma incorporada.</translation>
    </message>
    <message>
        <source>Nothing can be heard in the sound file. The built-in alarm sounds instead.</source>
        <translation>En el archivo de sonido no se oye nada. En su lugar suena la alarma incorporada.</translation>
    </message>
</context>
<context>
    <name>vigia::StripText</name>
    <message>
        <source>Not watched from %1 to %2 (%3)</source>
        <extracomment>a gap between two checks; %1, %2: moments, %3: how long</extracomment>
        <translation>Sin vigilancia desde %1 hasta %2 (%3)</translation>
    </message>
</context>
<context>
    <name>vigia::TargetPart</name>
    <message>
        <source>The address to look at. {secret: NAME} where the whole address is a secret</source>
        <translation>La dirección que se comprueba. {secret: NAME} si toda la dirección es un secreto</translation>
    </message>
    <message>
        <source>A&amp;ddress</source>
        <translation>&amp;Dirección</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nombre</translation>
    </message>
    <message>
        <source>&amp;Group</source>
        <translation>&amp;Grupo</translation>
    </message>
    <message>
        <source>A new group</source>
        <translation>Un grupo nuevo</translation>
    </message>
    <message>
        <source>An address that Vigia &amp;looks at</source>
        <translation>Una dirección que &amp;Vigia consulta</translation>
    </message>
    <message>
        <source>Something that &amp;reports by itself</source>
        <translation>Algo que envía se&amp;ñales por sí mismo</translation>
    </message>
    <message>
        <source>It sends signs of life; when they stay away, that is the alarm</source>
        <translation>Envía señales; cuando faltan, esa es la alarma</translation>
    </message>
    <message>
        <source>Watch</source>
        <translation>Vigilar</translation>
    </message>
    <message>
        <source>Nightly backup</source>
        <translation>Copia nocturna</translation>
    </message>
</context>
<context>
    <name>vigia::TellingPage</name>
    <message>
        <source>Alerts</source>
        <translation>Avisos</translation>
    </message>
    <message>
        <source>Whom an outage is told, and when, where a monitor and its group do not say otherwise.</source>
        <translation>A quién se avisa de una caída y cuándo, si el servicio y su grupo no dicen otra cosa.</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>Gu&amp;ardar</translation>
    </message>
    <message>
        <source>Alert by</source>
        <translation>Avisar con</translation>
    </message>
    <message>
        <source>Nobody</source>
        <translation>A nadie</translation>
    </message>
    <message>
        <source>&amp;Repeat every</source>
        <translation>&amp;Repetir cada</translation>
    </message>
    <message>
        <source>As long as it is down and nobody acknowledges: 15m, 1h; 0 for once.</source>
        <translation>Mientras siga caído y nadie lo reconozca: 15m, 1h; 0 para una sola vez.</translation>
    </message>
    <message>
        <source>At &amp;most, times</source>
        <translation>Como &amp;máximo, veces</translation>
    </message>
    <message>
        <source>After so many repeats of one outage it is quiet.</source>
        <translation>Tras tantas repeticiones de una caída hay silencio.</translation>
    </message>
    <message>
        <source>&amp;Collect for</source>
        <translation>&amp;Juntar durante</translation>
    </message>
    <message>
        <source>Outages within this time go out as one message: 10s; 0 for each at once. The sound and this desktop never wait.</source>
        <translation>Las caídas dentro de este tiempo salen en un solo mensaje: 10s; 0 para cada una enseguida. El sonido y este escritorio nunca esperan.</translation>
    </message>
    <message>
        <source>When n&amp;obody reacts</source>
        <translation>Si nadie reacci&amp;ona</translation>
    </message>
    <message>
        <source>One to a line: how long nobody has acknowledged, and which channels are told then: 10m: team-chat, boss</source>
        <translation>Uno por línea: cuánto tiempo sin que nadie reconozca, y a qué canales se avisa entonces: 10m: team-chat, boss</translation>
    </message>
    <message>
        <source>When the alarm is not &amp;heard</source>
        <translation>Si la alarma no se o&amp;ye</translation>
    </message>
    <message>
        <source>Who is told when an alarm could not be heard at this computer for 30 seconds.</source>
        <translation>A quién se avisa si una alarma no se pudo oír en este equipo durante 30 segundos.</translation>
    </message>
    <message>
        <source>&amp;Quiet hours</source>
        <translation>Horas de &amp;silencio</translation>
    </message>
    <message>
        <source>Messages that are not critical wait until their end, and come then as one summary. This computer&apos;s sound is not meant.</source>
        <translation>Los mensajes que no son críticos esperan hasta el final y llegan entonces como un resumen. No vale para el sonido de este equipo.</translation>
    </message>
    <message>
        <source>&amp;From</source>
        <translation>Desd&amp;e</translation>
    </message>
    <message>
        <source>&amp;To</source>
        <translation>&amp;Hasta</translation>
    </message>
    <message>
        <source>Time &amp;zone</source>
        <translation>&amp;Zona horaria</translation>
    </message>
    <message>
        <source>local for this computer&apos;s, else as in Europe/Madrid</source>
        <translation>local para la de este equipo; si no, como en Europe/Madrid</translation>
    </message>
    <message>
        <source>Days on which they begin</source>
        <translation>Días en que comienzan</translation>
    </message>
    <message>
        <source>Another &amp;watcher</source>
        <translation>Otro vigi&amp;lante</translation>
    </message>
    <message>
        <source>An address that is asked as long as all of Vigia works, so that another watcher notices when it does not. {secret: NAME} for one that is a secret.</source>
        <translation>Una dirección que se consulta mientras todo Vigia funciona, para que otro vigilante note cuando no. {secret: NAME} si es secreta.</translation>
    </message>
    <message>
        <source>&amp;Every</source>
        <translation>&amp;Cada</translation>
    </message>
    <message numerus="yes">
        <source>%n more from the file, kept as they are.</source>
        <translation>
            <numerusform>%n más del archivo, queda como está.</numerusform>
            <numerusform>%n más del archivo, quedan como están.</numerusform>
        </translation>
    </message>
    <message>
        <source>Something above needs a correction.</source>
        <translation>Más arriba hay algo que corregir.</translation>
    </message>
</context>
<context>
    <name>vigia::TellingDialog</name>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
</context>
<context>
    <name>vigia::TestPane</name>
    <message>
        <source>&amp;Test now</source>
        <translation>&amp;Probar ahora</translation>
    </message>
    <message>
        <source>What the test saw</source>
        <translation>Qué vio la prueba</translation>
    </message>
    <message>
        <source>Looks once, now, with what stands here; changes nothing</source>
        <translation>Comprueba una vez, ahora, con lo que hay aquí; no cambia nada</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>Certificado</translation>
    </message>
    <message>
        <source>For</source>
        <translation>Para</translation>
    </message>
    <message>
        <source>Issued by</source>
        <translation>Emitido por</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>Válido hasta</translation>
    </message>
    <message>
        <source>Pin</source>
        <translation>Huella de la clave</translation>
    </message>
    <message>
        <source>Trust exactly &amp;this one</source>
        <translation>Confiar solo en &amp;este</translation>
    </message>
    <message>
        <source>Any other certificate, a renewed one with a new key too, is a failure</source>
        <translation>Cualquier otro certificado, también uno renovado con clave nueva, es un fallo</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>Comprobando…</translation>
    </message>
    <message>
        <source>Shows here what it sees. Nothing is saved.</source>
        <translation>Aquí muestra lo que ve. No se guarda nada.</translation>
    </message>
    <message>
        <source>Changed since: test again</source>
        <translation>Hubo cambios desde entonces: probar de nuevo</translation>
    </message>
    <message>
        <source>Answers as it should</source>
        <translation>Responde como debe</translation>
    </message>
    <message>
        <source>Would be a warning</source>
        <translation>Sería una advertencia</translation>
    </message>
    <message>
        <source>Would be a failure</source>
        <translation>Sería un fallo</translation>
    </message>
    <message>
        <source>Says nothing about it</source>
        <translation>No permite sacar conclusiones</translation>
    </message>
</context>
<context>
    <name>vigia::TimeBar</name>
    <message>
        <source>name</source>
        <translation>nombre</translation>
    </message>
    <message>
        <source>connect</source>
        <translation>conexión</translation>
    </message>
    <message>
        <source>TLS</source>
        <translation>TLS</translation>
    </message>
    <message>
        <source>first byte</source>
        <translation>primer byte</translation>
    </message>
    <message>
        <source>the rest</source>
        <translation>el resto</translation>
    </message>
    <message>
        <source>total %1</source>
        <translation>total %1</translation>
    </message>
    <message>
        <source>Where the time went</source>
        <translation>En qué se fue el tiempo</translation>
    </message>
    <message>
        <source>total</source>
        <translation>total</translation>
    </message>
</context>
<context>
    <name>vigia::TimeSplit</name>
    <message>
        <source>name</source>
        <extracomment>where the time of an answer went: looking up the name</extracomment>
        <translation>nombre</translation>
    </message>
    <message>
        <source>connect</source>
        <extracomment>where the time of an answer went: making the connection</extracomment>
        <translation>conexión</translation>
    </message>
    <message>
        <source>TLS</source>
        <translation>TLS</translation>
    </message>
    <message>
        <source>first byte</source>
        <extracomment>where the time of an answer went: waiting for the first byte</extracomment>
        <translation>primer byte</translation>
    </message>
    <message>
        <source>rest</source>
        <extracomment>where the time of an answer went: reading what came after the first byte</extracomment>
        <translation>resto</translation>
    </message>
</context>
<context>
    <name>vigia::TrayMenu</name>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>Board</source>
        <translation>Tablero</translation>
    </message>
    <message>
        <source>Unmute (off until %1)</source>
        <translation>Activar sonido (sin sonido hasta %1)</translation>
    </message>
    <message>
        <source>Unmute</source>
        <translation>Activar sonido</translation>
    </message>
    <message>
        <source>Mute</source>
        <translation>Silenciar</translation>
    </message>
    <message>
        <source>Until I unmute</source>
        <translation>Hasta que lo active</translation>
    </message>
    <message>
        <source>Acknowledge all</source>
        <translation>Reconocer todo</translation>
    </message>
    <message>
        <source>Pause all</source>
        <translation>Pausar todo</translation>
    </message>
    <message>
        <source>Resume all</source>
        <translation>Reanudar todo</translation>
    </message>
    <message>
        <source>Settings…</source>
        <translation>Configuración…</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Salir</translation>
    </message>
    <message>
        <source>Quit (nobody will be watching)</source>
        <translation>Salir (nadie estará vigilando)</translation>
    </message>
    <message>
        <source>Hold all alerts</source>
        <translation>Posponer todos los avisos</translation>
    </message>
    <message>
        <source>Until tomorrow, 8:00</source>
        <translation>Hasta mañana a las 8:00</translation>
    </message>
    <message>
        <source>Send alerts again</source>
        <translation>Enviar avisos de nuevo</translation>
    </message>
    <message>
        <source>Away until…</source>
        <translation>Ausencia hasta…</translation>
    </message>
    <message>
        <source>I am back (away until %1)</source>
        <translation>Fin de la ausencia (hasta %1)</translation>
    </message>
    <message>
        <source>Fire drill…</source>
        <translation>Simulacro…</translation>
    </message>
    <message>
        <source>About Vigia</source>
        <translation>Acerca de Vigia</translation>
    </message>
    <message>
        <source>Acknowledge all with a note…</source>
        <translation>Reconocer todo con una nota…</translation>
    </message>
</context>
<context>
    <name>vigia::TrialPart</name>
    <message>
        <source>What came of the test</source>
        <translation>Resultado de la prueba</translation>
    </message>
    <message>
        <source>Sending…</source>
        <translation>Enviando…</translation>
    </message>
    <message>
        <source>Sent. Look whether it arrives.</source>
        <translation>Enviado. Comprobar si llega.</translation>
    </message>
</context>
<context>
    <name>vigia::UnsavedWords</name>
    <message>
        <source>There are changes that are not saved.</source>
        <translation>Hay cambios sin guardar.</translation>
    </message>
    <message>
        <source>&amp;Discard the changes</source>
        <translation>&amp;Descartar los cambios</translation>
    </message>
    <message>
        <source>&amp;Keep editing</source>
        <translation>&amp;Seguir editando</translation>
    </message>
</context>
<context>
    <name>vigia::WhyWords</name>
    <message>
        <source>%1 ago</source>
        <translation>hace %1</translation>
    </message>
    <message>
        <source>Last sign of life, %1</source>
        <extracomment>%1: `12 min ago`</extracomment>
        <translation>Última señal de vida, %1</translation>
    </message>
</context>
<context>
    <name>vigia::Windows</name>
    <message>
        <source>Import monitors</source>
        <translation>Importar servicios</translation>
    </message>
    <message>
        <source>Configurations and lists (*.yml *.yaml *.txt)</source>
        <translation>Configuraciones y listas (*.yml *.yaml *.txt)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Todos los archivos (*)</translation>
    </message>
    <message>
        <source>Nothing was imported</source>
        <translation>No se importó nada</translation>
    </message>
    <message>
        <source>“%1” cannot be read: %2.</source>
        <translation>No se puede leer “%1”: %2.</translation>
    </message>
    <message>
        <source>Imported</source>
        <translation>Importado</translation>
    </message>
    <message>
        <source>Added: %1. Changed: %2. Unchanged: %3.</source>
        <translation>Agregados: %1. Cambiados: %2. Sin cambios: %3.</translation>
    </message>
    <message>
        <source>Export the configuration</source>
        <translation>Exportar la configuración</translation>
    </message>
    <message>
        <source>Configurations (*.yml)</source>
        <translation>Configuraciones (*.yml)</translation>
    </message>
    <message>
        <source>Nothing was exported</source>
        <translation>No se exportó nada</translation>
    </message>
    <message>
        <source>“%1” cannot be written: %2.</source>
        <translation>No se puede escribir “%1”: %2.</translation>
    </message>
    <message>
        <source>“%1” is too large for a configuration.</source>
        <translation>«%1» es demasiado grande para una configuración.</translation>
    </message>
</context>
<context>
    <name>Messages</name>
    <message>
        <source>DOWN %1 — %2</source>
        <translation>CAÍDO %1 — %2</translation>
    </message>
    <message>
        <source>STILL DOWN %2: %1</source>
        <translation>SIGUE CAÍDO %2: %1</translation>
    </message>
    <message>
        <source>WAS DOWN %1 for %2</source>
        <translation>ESTUVO CAÍDO %1 durante %2</translation>
    </message>
    <message>
        <source>UP %1 after %2</source>
        <translation>DISPONIBLE %1 tras %2</translation>
    </message>
    <message>
        <source>WARNING %1 — %2</source>
        <translation>ADVERTENCIA %1 — %2</translation>
    </message>
    <message>
        <source>WARNING OVER %1 after %2</source>
        <translation>FIN DE LA ADVERTENCIA %1 tras %2</translation>
    </message>
    <message>
        <source>UNKNOWN %1 — no recent result</source>
        <translation>DESCONOCIDO %1 — sin datos recientes</translation>
    </message>
    <message>
        <source>WAS UNKNOWN %1 for %2</source>
        <translation>ESTUVO DESCONOCIDO %1 durante %2</translation>
    </message>
    <message>
        <source>UNSTABLE %1 — goes up and down</source>
        <translation>INESTABLE %1 — se cae y vuelve</translation>
    </message>
    <message>
        <source>This computer has no connection</source>
        <translation>Este equipo no tiene conexión</translation>
    </message>
    <message>
        <source>The alarm cannot be heard</source>
        <translation>La alarma no se oye</translation>
    </message>
    <message>
        <source>The alarm could not be heard</source>
        <translation>La alarma no se oyó</translation>
    </message>
    <message>
        <source>Test of the channel %1</source>
        <translation>Prueba del canal %1</translation>
    </message>
    <message>
        <source>Test of the account %1</source>
        <translation>Prueba de la cuenta %1</translation>
    </message>
    <message>
        <source>FIRE DRILL: %1</source>
        <translation>SIMULACRO: %1</translation>
    </message>
    <message>
        <source>%1 is down: %2.</source>
        <translation>%1 está caído: %2.</translation>
    </message>
    <message>
        <source>%1 is still down, for %2: %3.</source>
        <translation>%1 sigue caído desde hace %2: %3.</translation>
    </message>
    <message>
        <source>%1 was down and is back to normal.</source>
        <translation>%1 estuvo caído y volvió a la normalidad.</translation>
    </message>
    <message>
        <source>%1 is back to normal.</source>
        <translation>%1 volvió a la normalidad.</translation>
    </message>
    <message>
        <source>%1 needs attention: %2.</source>
        <translation>%1 requiere atención: %2.</translation>
    </message>
    <message>
        <source>%1: the warning is over.</source>
        <translation>%1: la advertencia terminó.</translation>
    </message>
    <message>
        <source>%1 needed attention: %2. That is over.</source>
        <translation>%1 requería atención: %2. Ya pasó.</translation>
    </message>
    <message>
        <source>%1: there was no recent result for a while.</source>
        <translation>%1: durante un tiempo no hubo datos recientes.</translation>
    </message>
    <message>
        <source>%1: there is no recent result; nobody knows how it is.</source>
        <translation>%1: no hay datos recientes; no se sabe cómo está.</translation>
    </message>
    <message>
        <source>%1 goes up and down. You will hear of it again when it has settled.</source>
        <translation>%1 se cae y vuelve una y otra vez. Habrá otro aviso cuando se estabilice.</translation>
    </message>
    <message>
        <source>This computer has no connection. What it watches may be well or not.</source>
        <translation>Este equipo no tiene conexión. Lo que vigila puede estar bien o no.</translation>
    </message>
    <message>
        <source>An alarm sounds, but it cannot be heard: the sound does not work.</source>
        <translation>Suena una alarma, pero no se oye: el sonido no funciona.</translation>
    </message>
    <message>
        <source>An alarm sounded, but it could not be heard: the sound did not work.</source>
        <translation>Sonó una alarma, pero no se pudo oír: el sonido no funcionaba.</translation>
    </message>
    <message>
        <source>Down: %1.</source>
        <translation>Caído: %1.</translation>
    </message>
    <message>
        <source>Down then: %1.</source>
        <translation>Caído entonces: %1.</translation>
    </message>
    <message>
        <source>This is a test. Messages of Vigia arrive here.</source>
        <translation>Esto es una prueba. Los mensajes de Vigia llegan aquí.</translation>
    </message>
    <message>
        <source>This is a test. Vigia can send mail with this account.</source>
        <translation>Esto es una prueba. Vigia puede enviar correo con esta cuenta.</translation>
    </message>
    <message>
        <source>From %1 to %2, for %3.</source>
        <translation>Desde el %1 hasta el %2, durante %3.</translation>
    </message>
    <message>
        <source>You could not be told before.</source>
        <translation>No fue posible avisar antes.</translation>
    </message>
    <message>
        <source>Since %1.</source>
        <translation>Desde el %1.</translation>
    </message>
    <message>
        <source>That was on %1.</source>
        <translation>Fue el %1.</translation>
    </message>
    <message>
        <source>You are told because nobody has acknowledged it.</source>
        <translation>Recibe este aviso porque nadie la ha reconocido.</translation>
    </message>
    <message>
        <source>Address: %1</source>
        <translation>Dirección: %1</translation>
    </message>
    <message>
        <source>Group: %1</source>
        <translation>Grupo: %1</translation>
    </message>
    <message>
        <source>Severity: critical</source>
        <translation>Gravedad: crítica</translation>
    </message>
    <message>
        <source>Note:</source>
        <translation>Nota:</translation>
    </message>
    <message>
        <source>Fire drill: nothing is wrong. A person is rehearsing.</source>
        <translation>Simulacro: no pasa nada. Alguien está practicando.</translation>
    </message>
    <message>
        <source>This happened during the quiet hours.</source>
        <translation>Esto ocurrió durante las horas de silencio.</translation>
    </message>
    <message>
        <source>Not persisted: the storage of Vigia is failing; this message may come twice.</source>
        <translation>No guardado: el almacenamiento de Vigia falla; este mensaje puede llegar dos veces.</translation>
    </message>
    <message>
        <source>Outage: %1</source>
        <translation>Caída: %1</translation>
    </message>
    <message>
        <source>Vigia on %1</source>
        <translation>Vigia en %1</translation>
    </message>
    <message numerus="yes">
        <source>… and %n more</source>
        <translation>
            <numerusform>… y %n más</numerusform>
            <numerusform>… y %n más</numerusform>
        </translation>
    </message>
    <message>
        <source>Vigia&apos;s dashboard and “vigia status” name them all.</source>
        <translation>El panel de Vigia y “vigia status” los muestran todos.</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 y %n más</numerusform>
            <numerusform>%1 y %n más</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n DOWN: %1</source>
        <translation>
            <numerusform>%n CAÍDO: %1</numerusform>
            <numerusform>%n CAÍDOS: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n WARNING(S): %1</source>
        <translation>
            <numerusform>%n ADVERTENCIA: %1</numerusform>
            <numerusform>%n ADVERTENCIAS: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n UP AGAIN: %1</source>
        <translation>
            <numerusform>%n DISPONIBLE DE NUEVO: %1</numerusform>
            <numerusform>%n DISPONIBLES DE NUEVO: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n checks in a row failed.</source>
        <translation>
            <numerusform>Falló %n comprobación.</numerusform>
            <numerusform>Fallaron %n comprobaciones seguidas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n UNSTABLE: %1</source>
        <translation>
            <numerusform>%n INESTABLE: %1</numerusform>
            <numerusform>%n INESTABLES: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>ACKNOWLEDGED %1 — by %2</source>
        <translation>RECONOCIDO %1 — por %2</translation>
    </message>
    <message numerus="yes">
        <source>%n ACKNOWLEDGED: %1</source>
        <translation>
            <numerusform>%n RECONOCIDO: %1</numerusform>
            <numerusform>%n RECONOCIDOS: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 goes up and down; %2 has acknowledged it.</source>
        <translation>%1 se cae y vuelve una y otra vez; lo reconoció %2.</translation>
    </message>
    <message>
        <source>%1 is down; %2 has acknowledged it.</source>
        <translation>%1 está caído; lo reconoció %2.</translation>
    </message>
    <message>
        <source>%1 writes: %2</source>
        <translation>%1 escribe: %2</translation>
    </message>
    <message>
        <source>Acknowledged by %1 on %2.</source>
        <translation>Reconocido por %1 el %2.</translation>
    </message>
    <message>
        <source>DOWN, ACKNOWLEDGED %1 — %2</source>
        <translation>CAÍDO, RECONOCIDO %1 — %2</translation>
    </message>
</context>
<context>
    <name>Drill</name>
    <message>
        <source>Fire drill</source>
        <translation>Simulacro</translation>
    </message>
</context>
<context>
    <name>Delivery</name>
    <message>
        <source>It was accepted.</source>
        <translation>Fue aceptado.</translation>
    </message>
    <message>
        <source>It was not accepted.</source>
        <translation>No fue aceptado.</translation>
    </message>
    <message>
        <source>Nobody is at the desktop.</source>
        <translation>No hay nadie en el escritorio.</translation>
    </message>
    <message>
        <source>The server&apos;s name cannot be found.</source>
        <translation>No se encuentra el nombre del servidor.</translation>
    </message>
    <message>
        <source>The server cannot be reached.</source>
        <translation>No se puede llegar al servidor.</translation>
    </message>
    <message>
        <source>The connection broke off.</source>
        <translation>La conexión se cortó.</translation>
    </message>
    <message>
        <source>The server did not answer in time.</source>
        <translation>El servidor no respondió a tiempo.</translation>
    </message>
    <message>
        <source>The program did not end within %1 and was ended.</source>
        <translation>El programa no terminó en %1 y se le puso fin.</translation>
    </message>
    <message>
        <source>may have been delivered, and is not tried any more: %1</source>
        <translation>puede haberse entregado, y ya no se intenta: %1</translation>
    </message>
    <message>
        <source>The server offers no encryption, so nothing was sent.</source>
        <translation>El servidor no ofrece cifrado; no se envió nada.</translation>
    </message>
    <message>
        <source>The server&apos;s certificate is not trusted.</source>
        <translation>El certificado del servidor no es de confianza.</translation>
    </message>
    <message>
        <source>The server refused the login. Check the user and the password or token.</source>
        <translation>El servidor rechazó el acceso. Revise el usuario y la contraseña o el token.</translation>
    </message>
    <message>
        <source>The server refused recipients.</source>
        <translation>El servidor rechazó destinatarios.</translation>
    </message>
    <message>
        <source>The server refused the sender.</source>
        <translation>El servidor rechazó al remitente.</translation>
    </message>
    <message>
        <source>The server refused it.</source>
        <translation>El servidor lo rechazó.</translation>
    </message>
    <message>
        <source>The server cannot take it now.</source>
        <translation>El servidor no puede aceptarlo ahora.</translation>
    </message>
    <message>
        <source>The server wants fewer messages for a while.</source>
        <translation>El servidor pide menos mensajes por un tiempo.</translation>
    </message>
    <message>
        <source>The server&apos;s answer is not understood.</source>
        <translation>No se entiende la respuesta del servidor.</translation>
    </message>
    <message>
        <source>The secret “%1” is missing. Set it with: vigia secret set %1</source>
        <translation>Falta el secreto “%1”. Guárdelo con: vigia secret set %1</translation>
    </message>
    <message>
        <source>The password store is locked. Unlock it, and it is tried again.</source>
        <translation>El almacén de contraseñas está bloqueado. Desbloquéelo y se volverá a intentar.</translation>
    </message>
    <message>
        <source>The program cannot be started.</source>
        <translation>No se puede iniciar el programa.</translation>
    </message>
    <message>
        <source>The program ended with an error.</source>
        <translation>El programa terminó con un error.</translation>
    </message>
    <message>
        <source>Nobody has allowed this channel to run %1.</source>
        <translation>Nadie ha permitido que este canal ejecute %1.</translation>
    </message>
    <message>
        <source>The channel&apos;s settings are wrong.</source>
        <translation>Los ajustes del canal son incorrectos.</translation>
    </message>
    <message>
        <source>This computer could not send it.</source>
        <translation>Este equipo no pudo enviarlo.</translation>
    </message>
    <message>
        <source>Still down</source>
        <translation>Sigue caído</translation>
    </message>
    <message>
        <source>Back to normal</source>
        <translation>Volvió a la normalidad</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>Certificado</translation>
    </message>
    <message>
        <source>The warning is over</source>
        <translation>La advertencia terminó</translation>
    </message>
    <message>
        <source>No recent result</source>
        <translation>Sin datos recientes</translation>
    </message>
    <message>
        <source>Unstable</source>
        <translation>Inestable</translation>
    </message>
    <message>
        <source>No connection</source>
        <translation>Sin conexión</translation>
    </message>
    <message>
        <source>The alarm cannot be heard</source>
        <translation>La alarma no se oye</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Prueba</translation>
    </message>
    <message numerus="yes">
        <source>being tried, %n tries: %1</source>
        <translation>
            <numerusform>se sigue intentando, %n intento: %1</numerusform>
            <numerusform>se sigue intentando, %n intentos: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>about to be sent</source>
        <translation>por enviarse</translation>
    </message>
    <message>
        <source>waits until %1, and is told only if nobody acknowledges before</source>
        <translation>espera hasta %1 y se avisa solo si nadie reconoce antes</translation>
    </message>
    <message>
        <source>waits until %1 (quiet hours)</source>
        <translation>espera hasta %1 (horas de silencio)</translation>
    </message>
    <message>
        <source>being sent</source>
        <translation>enviándose</translation>
    </message>
    <message>
        <source>delivered, %1, but not to everybody: %2</source>
        <translation>entregado, %1, pero no a todos: %2</translation>
    </message>
    <message>
        <source>delivered, %1</source>
        <translation>entregado, %1</translation>
    </message>
    <message>
        <source>not delivered: %1</source>
        <translation>no entregado: %1</translation>
    </message>
    <message>
        <source>not delivered</source>
        <translation>no entregado</translation>
    </message>
    <message>
        <source>not needed any more</source>
        <translation>ya no hace falta</translation>
    </message>
    <message>
        <source>%1, escalation</source>
        <translation>%1, escalamiento</translation>
    </message>
    <message numerus="yes">
        <source>%1 (the last of %n)</source>
        <translation>
            <numerusform>%1 (el último de %n)</numerusform>
            <numerusform>%1 (el último de %n)</numerusform>
        </translation>
    </message>
    <message>
        <source>The chat has a new number. Enter it in the channel&apos;s settings: %1</source>
        <translation>El chat tiene un número nuevo. Escríbalo en los ajustes del canal: %1</translation>
    </message>
    <message>
        <source>Acknowledged</source>
        <translation>Reconocido</translation>
    </message>
    <message>
        <source>The password store refuses to give out the secret “%1”. Allow Vigia to read it there, or set it anew with: vigia secret set %1</source>
        <translation>El almacén de contraseñas se niega a entregar el secreto “%1”. Permita a Vigia leerlo allí o fíjelo de nuevo con: vigia secret set %1</translation>
    </message>
    <message>
        <source>The password store does not answer, so the secret “%1” cannot be had. Without one, as on a server, set the variable %2 or the file %3.</source>
        <translation>El almacén de contraseñas no responde, así que no se puede obtener el secreto “%1”. Donde no lo hay, como en un servidor, fije la variable %2 o el archivo %3.</translation>
    </message>
</context>
<context>
    <name>vigia::ToldList</name>
    <message>
        <source>Told</source>
        <translation>Avisos</translation>
    </message>
    <message>
        <source>Send again</source>
        <translation>Reenviar</translation>
    </message>
    <message>
        <source>Everything that was not delivered is tried for another day</source>
        <translation>Todo lo que no se entregó se intenta un día más</translation>
    </message>
</context>
<context>
    <name>Beat</name>
    <message>
        <source>Log in with --user and --secret.</source>
        <translation>Hay que iniciar sesión con --user y --secret.</translation>
    </message>
    <message>
        <source>Set it anew with: vigia secret set %1</source>
        <translation>Para cambiarla: vigia secret set %1</translation>
    </message>
    <message>
        <source>%1 takes the signals of this computer, one every %2.</source>
        <translation>%1 recibe las señales de este equipo, una cada %2.</translation>
    </message>
    <message>
        <source>No signal arrives at %1: %2</source>
        <translation>Ninguna señal llega a %1: %2</translation>
    </message>
    <message>
        <source>Signals arrive at %1 again, after %2.</source>
        <translation>Las señales vuelven a llegar a %1, después de %2.</translation>
    </message>
    <message>
        <source>The password goes to %1 unencrypted; better would be https.</source>
        <translation>La contraseña va a %1 sin cifrar; mejor sería https.</translation>
    </message>
</context>
<context>
    <name>Vital</name>
    <message>
        <source>No check has begun or ended for %1, though some are due.</source>
        <translation>Ninguna comprobación ha empezado ni terminado desde hace %1, aunque las hay pendientes.</translation>
    </message>
    <message>
        <source>The database has not answered for %1.</source>
        <translation>La base de datos no responde desde hace %1.</translation>
    </message>
    <message>
        <source>A message has been stuck on its way for %1.</source>
        <translation>Un mensaje está detenido en su camino desde hace %1.</translation>
    </message>
    <message>
        <source>The listener for signs of life has not moved for %1.</source>
        <translation>La recepción de señales de vida está detenida desde hace %1.</translation>
    </message>
    <message>
        <source>The bot has been stuck for %1.</source>
        <translation>El bot está detenido desde hace %1.</translation>
    </message>
</context>
<context>
    <name>vigia::GroupField</name>
    <message>
        <source>Group</source>
        <translation>Grupo</translation>
    </message>
    <message>
        <source>Choose one, or type the name of a new one</source>
        <translation>Elegir uno o escribir el nombre de uno nuevo</translation>
    </message>
    <message>
        <source>(no group)</source>
        <translation>(sin grupo)</translation>
    </message>
    <message>
        <source>Leave as it is</source>
        <translation>Dejar como está</translation>
    </message>
</context>
<context>
    <name>Listen</name>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 y %n más</numerusform>
            <numerusform>%1 y %n más</numerusform>
        </translation>
    </message>
    <message>
        <source>another program uses port %1; choose another one</source>
        <translation>otro programa usa el puerto %1; elegir otro</translation>
    </message>
    <message>
        <source>port %1 is not allowed to this user; choose one above 1023</source>
        <translation>el puerto %1 no está permitido a este usuario; elegir uno superior a 1023</translation>
    </message>
    <message>
        <source>this computer does not have the address %1 now</source>
        <translation>este equipo no tiene ahora la dirección %1</translation>
    </message>
    <message>
        <source>%1 is not an IP address</source>
        <translation>%1 no es una dirección IP</translation>
    </message>
    <message>
        <source>the certificate %1 cannot be read</source>
        <translation>no se puede leer el certificado %1</translation>
    </message>
    <message>
        <source>the key of the certificate, %1, cannot be read</source>
        <translation>no se puede leer la clave del certificado, %1</translation>
    </message>
    <message>
        <source>the certificate and its key cannot be used (%1)</source>
        <translation>no se pueden usar el certificado y su clave (%1)</translation>
    </message>
    <message>
        <source>whoever shows these secrets is not known, since they are not set or cannot be read: %1</source>
        <translation>no se reconoce a quien muestra estos secretos, porque no están guardados o no se pueden leer: %1</translation>
    </message>
    <message>
        <source>whoever reports as %1 is refused, since the monitor of that name is looked at and takes no signs of life; rename one of them</source>
        <translation>se rechaza a quien envía señales de vida como %1, porque el servicio de ese nombre se comprueba y no recibe señales; cambie el nombre de uno de los dos</translation>
    </message>
    <message>
        <source>the renewed certificate is not in use, since %1 cannot be read; the one before it still is</source>
        <translation>no se usa el certificado renovado, porque no se puede leer %1; sigue en uso el anterior</translation>
    </message>
    <message>
        <source>the renewed certificate is not in use, since it and its key cannot be used (%1); the one before it still is</source>
        <translation>no se usa el certificado renovado, porque él y su clave no se pueden usar (%1); sigue en uso el anterior</translation>
    </message>
</context>
<context>
    <name>Report</name>
    <message>
        <source>All is well</source>
        <translation>Todo va bien</translation>
    </message>
    <message>
        <source>A run began</source>
        <translation>Comenzó una ejecución</translation>
    </message>
    <message>
        <source>Something is wrong</source>
        <translation>Algo va mal</translation>
    </message>
    <message>
        <source>A message, no more</source>
        <translation>Solo un mensaje</translation>
    </message>
    <message>
        <source>every %1</source>
        <translation>cada %1</translation>
    </message>
    <message>
        <source>at “%1”</source>
        <translation>según “%1”</translation>
    </message>
    <message>
        <source>at “%1” (%2)</source>
        <translation>según “%1” (%2)</translation>
    </message>
    <message>
        <source>allowed delay %1</source>
        <translation>margen de espera %1</translation>
    </message>
    <message>
        <source>exit code %1</source>
        <translation>código de salida %1</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>“%1”</translation>
    </message>
    <message>
        <source>The run took %1</source>
        <translation>La ejecución duró %1</translation>
    </message>
    <message>
        <source>expected %1 ago</source>
        <translation>se esperaba hace %1</translation>
    </message>
    <message>
        <source>in %1</source>
        <translation>en %1</translation>
    </message>
    <message>
        <source>at the latest in %1</source>
        <translation>a más tardar en %1</translation>
    </message>
    <message>
        <source>for %1</source>
        <translation>desde hace %1</translation>
    </message>
    <message>
        <source>at most %1</source>
        <translation>como máximo %1</translation>
    </message>
</context>
<context>
    <name>vigia::ListenKey</name>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>A random one is kept in the password store and copied to the clipboard</source>
        <translation>Se guarda una aleatoria en el almacén de contraseñas y se copia en el portapapeles</translation>
    </message>
    <message>
        <source>Remove: %1</source>
        <translation>Quitar: %1</translation>
    </message>
    <message>
        <source>Made, kept and copied. Paste it where it is needed: it is not shown again.</source>
        <translation>Creada, guardada y copiada. Pegarla donde se necesite: no se vuelve a mostrar.</translation>
    </message>
    <message>
        <source>Make another</source>
        <translation>Crear otra</translation>
    </message>
    <message>
        <source>Make one</source>
        <translation>Crear una</translation>
    </message>
    <message>
        <source>Type one…</source>
        <translation>Escribir una…</translation>
    </message>
    <message>
        <source>Remove “%1”?</source>
        <translation>¿Quitar “%1”?</translation>
    </message>
    <message>
        <source>Whoever shows it is not heard any longer.</source>
        <translation>Quien presente este valor ya no será atendido.</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Quitar</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Copy: %1</source>
        <translation>Copiar: %1</translation>
    </message>
    <message>
        <source>Made, kept and copied. Paste it where it is needed.</source>
        <translation>Creada, guardada y copiada. Pegarla donde se necesite.</translation>
    </message>
    <message>
        <source>Nothing is kept under this name.</source>
        <translation>Con este nombre no hay nada guardado.</translation>
    </message>
    <message>
        <source>Copied. Paste it where it is needed.</source>
        <translation>Copiada. Pegarla donde se necesite.</translation>
    </message>
    <message>
        <source>Make another “%1”?</source>
        <translation>¿Crear otra «%1»?</translation>
    </message>
    <message>
        <source>It takes the place of the one there is: whoever shows that one is not heard any longer.</source>
        <translation>Reemplaza el valor que hay: quien presente el anterior ya no será atendido.</translation>
    </message>
    <message>
        <source>&amp;Make another</source>
        <translation>C&amp;rear otra</translation>
    </message>
</context>
<context>
    <name>vigia::ListenUserEditor</name>
    <message>
        <source>Login %1</source>
        <translation>Acceso %1</translation>
    </message>
    <message>
        <source>Add login</source>
        <translation>Agregar acceso</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nombre</translation>
    </message>
    <message>
        <source>With it and the password a machine or an application reports.</source>
        <translation>Con él y la contraseña informa un equipo o una aplicación.</translation>
    </message>
    <message>
        <source>Pass&amp;word</source>
        <translation>Con&amp;traseña</translation>
    </message>
    <message>
        <source>&amp;Kept under the name</source>
        <translation>&amp;Guardada con el nombre</translation>
    </message>
    <message>
        <source>Small letters, digits and hyphens. The configuration has only this name in it.</source>
        <translation>Letras minúsculas, cifras y guiones. En la configuración está solo este nombre.</translation>
    </message>
    <message>
        <source>It needs a name.</source>
        <translation>Necesita un nombre.</translation>
    </message>
    <message>
        <source>Something above needs a correction.</source>
        <translation>Más arriba hay algo que corregir.</translation>
    </message>
    <message>
        <source>It needs a password.</source>
        <translation>Necesita una contraseña.</translation>
    </message>
</context>
<context>
    <name>vigia::ListenUsers</name>
    <message>
        <source>Nobody: only applications on this computer may report without a login.</source>
        <translation>Nadie: sin acceso solo pueden informar las aplicaciones de este equipo.</translation>
    </message>
    <message>
        <source>Add l&amp;ogin…</source>
        <translation>Agregar acce&amp;so…</translation>
    </message>
    <message>
        <source>Password: %1</source>
        <translation>Contraseña: %1</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>Editar…</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Eliminar</translation>
    </message>
    <message>
        <source>Edit %1</source>
        <translation>Editar %1</translation>
    </message>
    <message>
        <source>Delete %1</source>
        <translation>Eliminar %1</translation>
    </message>
    <message>
        <source>Delete “%1”?</source>
        <translation>¿Eliminar “%1”?</translation>
    </message>
    <message>
        <source>Whoever reports with this login is not heard any longer.</source>
        <translation>Quien informe con este acceso ya no será atendido.</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>E&amp;liminar</translation>
    </message>
</context>
<context>
    <name>vigia::ListeningPage</name>
    <message>
        <source>Listening</source>
        <translation>Recepción</translation>
    </message>
    <message>
        <source>&amp;Listen for reports</source>
        <translation>&amp;Recibir señales de vida</translation>
    </message>
    <message>
        <source>Machines, applications and jobs report over HTTP that they are alive; silence is the alarm. Programs may also read the state.</source>
        <translation>Equipos, aplicaciones y tareas informan por HTTP que siguen vivos; el silencio es la alarma. Otros programas también pueden leer el estado.</translation>
    </message>
    <message>
        <source>&amp;Encrypt with a certificate</source>
        <translation>Ci&amp;frar con un certificado</translation>
    </message>
    <message>
        <source>HTTPS instead of HTTP. Both files are PEM files.</source>
        <translation>HTTPS en lugar de HTTP. Ambos archivos son PEM.</translation>
    </message>
    <message>
        <source>Who may report</source>
        <translation>Quién puede informar</translation>
    </message>
    <message>
        <source>Key of jobs</source>
        <translation>Clave de las tareas</translation>
    </message>
    <message>
        <source>Jobs report to /ping/KEY/NAME, as for Healthchecks. One that is not known and asks for it with ?create=1 is a new sender: you decide whether it is watched.</source>
        <translation>Las tareas informan a /ping/CLAVE/NOMBRE, como para Healthchecks. La que no se conoce y lo pide con ?create=1 es un remitente nuevo: una persona decide si se vigila.</translation>
    </message>
    <message>
        <source>None: jobs report with the token of their monitor.</source>
        <translation>Ninguna: las tareas informan con el token de su servicio.</translation>
    </message>
    <message>
        <source>Token of programs</source>
        <translation>Token de los programas</translation>
    </message>
    <message>
        <source>Programs show it to read the state and the metrics, to acknowledge, and to report as for Gatus.</source>
        <translation>Los programas lo presentan para leer el estado y las métricas, para reconocer y para informar como a Gatus.</translation>
    </message>
    <message>
        <source>None: only programs on this computer read the state.</source>
        <translation>Ninguno: solo los programas de este equipo leen el estado.</translation>
    </message>
    <message>
        <source>New senders</source>
        <translation>Remitentes nuevos</translation>
    </message>
    <message>
        <source>E&amp;xpected every</source>
        <translation>Se &amp;espera cada</translation>
    </message>
    <message>
        <source>Allowed &amp;delay</source>
        <translation>&amp;Margen de espera</translation>
    </message>
    <message>
        <source>&amp;Ignored applications</source>
        <translation>&amp;Aplicaciones ignoradas</translation>
    </message>
    <message>
        <source>Their numbers. Whoever is taken away here is a new sender when it reports again.</source>
        <translation>Sus números. Quien se quite de aquí vuelve a ser un remitente nuevo cuando informe otra vez.</translation>
    </message>
    <message>
        <source>Ignored &amp;jobs</source>
        <translation>Tareas i&amp;gnoradas</translation>
    </message>
</context>
<context>
    <name>vigia::ReachWords</name>
    <message>
        <source>Only programs on this computer can reach it.</source>
        <translation>Solo pueden llegar programas de este equipo.</translation>
    </message>
    <message>
        <source>Every computer in your network that can reach %1 can reach it, unless a firewall is between.</source>
        <translation>Puede llegar todo equipo de la red que llegue a %1, salvo que haya un cortafuegos en medio.</translation>
    </message>
    <message>
        <source>Every computer that can reach this one can reach it, in every network, unless a firewall is between.</source>
        <translation>Puede llegar todo equipo que llegue a este, en todas las redes, salvo que haya un cortafuegos en medio.</translation>
    </message>
    <message>
        <source>It is not encrypted: passwords, tokens and messages can be read on the way. Better encrypt it, below.</source>
        <translation>No está cifrado: las contraseñas, los tokens y los mensajes se pueden leer por el camino. Mejor cifrarlo, abajo.</translation>
    </message>
</context>
<context>
    <name>vigia::ReportLog</name>
    <message>
        <source>Last log</source>
        <translation>Último registro</translation>
    </message>
</context>
<context>
    <name>vigia::SendersModel</name>
    <message>
        <source>“%1”</source>
        <translation>“%1”</translation>
    </message>
    <message numerus="yes">
        <source>%n report(s) to %1 from %2</source>
        <extracomment>%1: the part of an address, as in /ping/, %2: an IP address</extracomment>
        <translation>
            <numerusform>%n señal a %1 desde %2</numerusform>
            <numerusform>%n señales a %1 desde %2</numerusform>
        </translation>
    </message>
    <message>
        <source>first %1, last %2</source>
        <translation>primera %1, última %2</translation>
    </message>
</context>
<context>
    <name>vigia::SendersWindow</name>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 y %n más</numerusform>
            <numerusform>%1 y %n más</numerusform>
        </translation>
    </message>
    <message>
        <source>Watched from now on: %1.</source>
        <translation>Desde ahora se vigila: %1.</translation>
    </message>
    <message>
        <source>Ignored from now on: %1. The settings list who is.</source>
        <translation>Desde ahora se ignora: %1. La lista está en la configuración.</translation>
    </message>
    <message>
        <source>They report to Vigia, and nobody has said yet whether they are to be watched. As long as they are not, their silence is no alarm.</source>
        <translation>Informan a Vigia y nadie ha dicho todavía si hay que vigilarlos. Mientras no se vigilen, su silencio no es una alarma.</translation>
    </message>
    <message>
        <source>Whoever is watched is expected every %1, at most %2 late; that can be changed afterwards.</source>
        <translation>De quien se vigila se espera una señal cada %1, con un retraso máximo de %2; se puede cambiar después.</translation>
    </message>
    <message>
        <source>New senders</source>
        <translation>Remitentes nuevos</translation>
    </message>
    <message>
        <source>Vigia does not listen for reports. Switch it on in the settings; then applications and jobs that report for the first time appear here.</source>
        <translation>Vigia no recibe señales de vida. Activarlo en la configuración; entonces aparecen aquí las aplicaciones y tareas que informan por primera vez.</translation>
    </message>
    <message>
        <source>There is nobody new. Applications and jobs that report for the first time appear here.</source>
        <translation>No hay nadie nuevo. Aquí aparecen las aplicaciones y tareas que informan por primera vez.</translation>
    </message>
    <message>
        <source>&amp;Settings…</source>
        <translation>&amp;Configuración…</translation>
    </message>
    <message>
        <source>&amp;Edit…</source>
        <translation>&amp;Editar…</translation>
    </message>
    <message>
        <source>I&amp;gnore</source>
        <translation>&amp;Ignorar</translation>
    </message>
    <message>
        <source>Nobody is asked about them any more, and their silence is no alarm</source>
        <translation>Ya no se pregunta por ellos, y su silencio no es una alarma</translation>
    </message>
    <message>
        <source>&amp;Watch</source>
        <translation>&amp;Vigilar</translation>
    </message>
    <message>
        <source>Each becomes a monitor, which alarms when it falls silent</source>
        <translation>Cada uno pasa a ser un servicio, que da la alarma cuando calla</translation>
    </message>
    <message>
        <source>No data since %1: others may have reported meanwhile, and nothing can be decided until Vigia answers again.</source>
        <translation>Sin datos desde %1: puede que entretanto hayan informado otros, y no se puede decidir nada hasta que Vigia vuelva a responder.</translation>
    </message>
    <message>
        <source>As long as Vigia does not answer, nobody knows who is new.</source>
        <translation>Mientras Vigia no responda, no se sabe quién es nuevo.</translation>
    </message>
</context>
<context>
    <name>Import</name>
    <message>
        <source>%1 runs a program, and does not until you allow it: vigia approve %1</source>
        <translation>%1 ejecuta un programa y no lo hará hasta que se permita: vigia approve %1</translation>
    </message>
    <message>
        <source>the short name “%1” stands for several monitors: %2. A ping by it counts for none of them; give each a short name of its own</source>
        <translation>el nombre corto “%1” es el de varios servicios: %2. Un ping con él no cuenta para ninguno; dar a cada uno un nombre corto propio</translation>
    </message>
</context>
<context>
    <name>vigia::GroupChoice</name>
    <message>
        <source>A new group</source>
        <translation>Un grupo nuevo</translation>
    </message>
    <message>
        <source>In the g&amp;roup</source>
        <translation>En el g&amp;rupo</translation>
    </message>
</context>
<context>
    <name>Storage</name>
    <message>
        <source>the disk is full</source>
        <translation>el disco está lleno</translation>
    </message>
    <message>
        <source>it can only be read</source>
        <translation>solo se puede leer</translation>
    </message>
    <message>
        <source>another program holds it</source>
        <translation>otro programa lo está usando</translation>
    </message>
    <message>
        <source>the file is damaged</source>
        <translation>el archivo está dañado</translation>
    </message>
    <message>
        <source>the disk does not read or write</source>
        <translation>el disco no lee o no escribe</translation>
    </message>
    <message>
        <source>the file cannot be opened</source>
        <translation>no se puede abrir el archivo</translation>
    </message>
    <message>
        <source>permission is missing</source>
        <translation>falta el permiso</translation>
    </message>
    <message>
        <source>there is no such file or folder</source>
        <translation>no existe ese archivo o carpeta</translation>
    </message>
</context>
<context>
    <name>vigia::SoundStanding</name>
    <message>
        <source>The sound is on</source>
        <translation>El sonido está activado</translation>
    </message>
    <message>
        <source>The sound is off until %1</source>
        <translation>El sonido está silenciado hasta %1</translation>
    </message>
    <message>
        <source>The sound is off</source>
        <translation>El sonido está silenciado</translation>
    </message>
    <message>
        <source>The alarm sounds</source>
        <translation>Suena la alarma</translation>
    </message>
</context>
</TS>
