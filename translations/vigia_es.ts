<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
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
        <source>this cannot be read: %3</source>
        <translation>esto no se puede leer: %3</translation>
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
        <source>&quot;%1&quot; holds a secret, and secrets never stand in the file; write {secret: NAME} and give it to Vigia as the environment variable VIGIA_SECRET_NAME</source>
        <translation>“%1” contiene un secreto, y los secretos nunca van en el archivo; escribir {secret: NAME} y dárselo a Vigia en la variable de entorno VIGIA_SECRET_NAME</translation>
    </message>
    <message>
        <source>&quot;%2&quot; is not a status; write 200, 200-299 or 200-299, 304, from 100 to 599</source>
        <translation>“%2” no es un código de estado; escribir 200, 200-299 o 200-299, 304, de 100 a 599</translation>
    </message>
    <message>
        <source>&quot;%2&quot; is not a regular expression: %3</source>
        <translation>“%2” no es una expresión regular: %3</translation>
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
        <source>&quot;%1&quot; is to alert by &quot;%2&quot;, which is not available in this version of Vigia; there are &quot;sound&quot; and &quot;desktop&quot;</source>
        <translation>“%1” debería avisar por “%2”, que no está disponible en esta versión de Vigia; hay “sound” y “desktop”</translation>
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
</context>
<context>
    <name>Console</name>
    <message>
        <source>This installation has no window. To watch without one: vigia --headless</source>
        <translation>Esta instalación no tiene ventana. Para vigilar sin ella: vigia --headless</translation>
    </message>
    <message>
        <source>Acknowledged: %1</source>
        <translation>Reconocido: %1</translation>
    </message>
    <message>
        <source>Sound off: %1</source>
        <translation>Sin sonido: %1</translation>
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
        <source>Alerts held: %1</source>
        <translation>Avisos pospuestos: %1</translation>
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
        <source>Added:</source>
        <translation>Agregado:</translation>
    </message>
    <message>
        <source>Changed:</source>
        <translation>Cambiado:</translation>
    </message>
    <message>
        <source>Renamed:</source>
        <translation>Renombrado:</translation>
    </message>
    <message>
        <source>Removed:</source>
        <translation>Eliminado:</translation>
    </message>
    <message>
        <source>Unchanged: %1</source>
        <translation>Sin cambios: %1</translation>
    </message>
    <message>
        <source>Notes:</source>
        <translation>Observaciones:</translation>
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
        <translation>La Vigia en marcha pertenece a otro usuario de este equipo.</translation>
    </message>
    <message>
        <source>The running Vigia is of another version (protocol %1). Restart it after an update.</source>
        <translation>La Vigia en marcha es de otra versión (protocolo %1). Hay que reiniciarla después de una actualización.</translation>
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
        <translation>La Vigia en marcha no respondió a tiempo.</translation>
    </message>
    <message>
        <source>The connection to the running Vigia ended before it answered.</source>
        <translation>La conexión con la Vigia en marcha terminó antes de la respuesta.</translation>
    </message>
    <message>
        <source>The running Vigia could not be understood: %1</source>
        <translation>No se pudo entender a la Vigia en marcha: %1</translation>
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
        <source>More about a verb: vigia VERB --help. Durations: 500ms 20s 5m 2h 1d.</source>
        <translation>Más sobre un verbo: vigia VERB --help. Duraciones: 500ms 20s 5m 2h 1d.</translation>
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
        <translation>cuánto esperar a la Vigia en marcha (10s)</translation>
    </message>
    <message>
        <source>look at addresses once; needs no data folder</source>
        <translation>comprobar direcciones una vez; no requiere carpeta de datos</translation>
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
        <source>this computer&apos;s sound off, for one monitor until its outage ends, or for all</source>
        <translation>silenciar este equipo, para un servicio hasta que termine su caída, o para todos</translation>
    </message>
    <message>
        <source>until this time has passed</source>
        <translation>hasta que pase este tiempo</translation>
    </message>
    <message>
        <source>this computer&apos;s sound on again</source>
        <translation>activar de nuevo el sonido de este equipo</translation>
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
        <source>all monitors</source>
        <translation>todos los servicios</translation>
    </message>
    <message>
        <source>do not check it at all</source>
        <translation>no comprobar en absoluto</translation>
    </message>
    <message>
        <source>check it again</source>
        <translation>volver a comprobar</translation>
    </message>
    <message>
        <source>explain a state: what is known and what is expected</source>
        <translation>explicar un estado: qué se sabe y qué se espera</translation>
    </message>
    <message>
        <source>take up a configuration, whole or not at all</source>
        <translation>aplicar una configuración, entera o nada</translation>
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
        <source>write the configuration as text</source>
        <translation>escribir la configuración como texto</translation>
    </message>
    <message>
        <source>the newest 1000 changes of state, oldest first</source>
        <translation>los últimos 1000 cambios de estado, del más antiguo al más reciente</translation>
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
        <source>no secure connection (TLS): %1</source>
        <translation>sin conexión segura (TLS): %1</translation>
    </message>
    <message>
        <source>no secure connection (TLS)</source>
        <translation>sin conexión segura (TLS)</translation>
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
        <source>the certificate is not accepted: %1</source>
        <translation>el certificado no se acepta: %1</translation>
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
        <source>the file of trusted certificates %1 cannot be read</source>
        <translation>no se puede leer el archivo de certificados de confianza %1</translation>
    </message>
    <message>
        <source>this computer has too many open connections</source>
        <translation>este equipo tiene demasiadas conexiones abiertas</translation>
    </message>
    <message>
        <source>this computer reports: %1</source>
        <translation>este equipo informa: %1</translation>
    </message>
    <message>
        <source>a fault of this computer</source>
        <translation>un fallo de este equipo</translation>
    </message>
    <message>
        <source>the check was broken off</source>
        <translation>la comprobación se interrumpió</translation>
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
    <message numerus="yes">
        <source>All %n up</source>
        <translation>
            <numerusform>Disponible: %n de %n</numerusform>
            <numerusform>Disponible: %n de %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n up</source>
        <translation>
            <numerusform>Disponible: %n</numerusform>
            <numerusform>Disponible: %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n with a warning: %1</source>
        <translation>
            <numerusform>%n con advertencia: %1</numerusform>
            <numerusform>%n con advertencia: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n down: %1</source>
        <translation>
            <numerusform>%n caído: %1</numerusform>
            <numerusform>%n caídos: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n affected by another: %1</source>
        <translation>
            <numerusform>%n afectado por otro: %1</numerusform>
            <numerusform>%n afectados por otro: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unknown: %1</source>
        <translation>
            <numerusform>%n desconocido: %1</numerusform>
            <numerusform>%n desconocidos: %1</numerusform>
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
        <source>%n paused</source>
        <translation>
            <numerusform>%n en pausa</numerusform>
            <numerusform>%n en pausa</numerusform>
        </translation>
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
        <extracomment>a date for QLocale::toString(), e.g. 3 March 2026; quote words with &apos;&apos;</extracomment>
        <translation>d &apos;de&apos; MMMM &apos;de&apos; yyyy</translation>
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
        <source>Something is missing: %1.</source>
        <translation>Falta algo: %1.</translation>
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
        <source>every %1, for at most %2</source>
        <translation>cada %1, durante %2 como máximo</translation>
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
        <source>Tells:</source>
        <translation>Avisa a:</translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>nadie</translation>
    </message>
    <message>
        <source>Note:</source>
        <translation>Nota:</translation>
    </message>
    <message>
        <source>Last changes:</source>
        <translation>Últimos cambios:</translation>
    </message>
</context>
</TS>
