<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
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
        <source>Another program is using this data folder: %1</source>
        <translation>Otro programa está usando esta carpeta de datos: %1</translation>
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
