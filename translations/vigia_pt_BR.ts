<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="pt_BR" sourcelanguage="en">
<context>
    <name>ConfigError</name>
    <message>
        <source>a configuration file</source>
        <translation>um arquivo de configuração</translation>
    </message>
    <message>
        <source>&quot;defaults&quot;</source>
        <translation>“defaults”</translation>
    </message>
    <message>
        <source>a group</source>
        <translation>um grupo</translation>
    </message>
    <message>
        <source>an owner</source>
        <translation>um responsável</translation>
    </message>
    <message>
        <source>a monitor</source>
        <translation>um serviço</translation>
    </message>
    <message>
        <source>a maintenance window</source>
        <translation>uma janela de manutenção</translation>
    </message>
    <message>
        <source>&quot;weekly&quot;</source>
        <translation>“weekly”</translation>
    </message>
    <message>
        <source>a reference to a secret</source>
        <translation>uma referência a um segredo</translation>
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
        <translation>“%1” não é uma chave válida em %2</translation>
    </message>
    <message>
        <source>; did you mean &quot;%1&quot;?</source>
        <translation>; você quis dizer “%1”?</translation>
    </message>
    <message>
        <source>there are two monitors named &quot;%2&quot;; names must be unique (an entry with an &quot;id&quot; that is not known yet is a new monitor, not a change of the old one)</source>
        <translation>há dois serviços com o nome “%2”; os nomes devem ser únicos (uma entrada com um “id” ainda desconhecido é um serviço novo, não uma alteração do antigo)</translation>
    </message>
    <message>
        <source>the name &quot;%2&quot; stands there twice; names must be unique</source>
        <translation>o nome “%2” aparece duas vezes; os nomes devem ser únicos</translation>
    </message>
    <message>
        <source>the file is larger than %3; that is no configuration</source>
        <translation>o arquivo tem mais de %3; isso não é uma configuração</translation>
    </message>
    <message>
        <source>the text is not UTF-8; save the file in that encoding</source>
        <translation>o texto não está em UTF-8; salve o arquivo nessa codificação</translation>
    </message>
    <message>
        <source>the control character %2 does not belong into this file</source>
        <translation>o caractere de controle %2 não pode estar neste arquivo</translation>
    </message>
    <message>
        <source>the file is empty; the least it can say is &quot;version: 1&quot;</source>
        <translation>o arquivo está vazio; o mínimo que ele pode conter é “version: 1”</translation>
    </message>
    <message>
        <source>this cannot be read: %3</source>
        <translation>não é possível ler isto: %3</translation>
    </message>
    <message>
        <source>more than %3 maps and lists stand within each other</source>
        <translation>há mais de %3 mapas e listas uns dentro dos outros</translation>
    </message>
    <message>
        <source>anchors (&amp;) and aliases (*) are not used in this file; quote a text that begins with one, and use &quot;defaults&quot; or a group for what several monitors share</source>
        <translation>âncoras (&amp;) e aliases (*) não são usados neste arquivo; coloque entre aspas um texto que comece com um desses sinais e use “defaults” ou um grupo para o que vários serviços compartilham</translation>
    </message>
    <message>
        <source>type tags (!) are not used in this file; quote a text that begins with one</source>
        <translation>etiquetas de tipo (!) não são usadas neste arquivo; coloque entre aspas um texto que comece com esse sinal</translation>
    </message>
    <message>
        <source>a second document begins here (&quot;---&quot;); a file holds one</source>
        <translation>aqui começa um segundo documento (“---”); um arquivo contém só um</translation>
    </message>
    <message>
        <source>this is no format that can be imported; it can be a configuration in YAML or a list of one URL per line</source>
        <translation>este formato não pode ser importado; pode ser uma configuração em YAML ou uma lista com um URL por linha</translation>
    </message>
    <message>
        <source>keys and values are expected here, as in &quot;version: 1&quot;</source>
        <translation>aqui são esperadas chaves e valores, como em “version: 1”</translation>
    </message>
    <message>
        <source>&quot;%1&quot; takes keys and values, as in {key: value}</source>
        <translation>“%1” recebe chaves e valores, como em {chave: valor}</translation>
    </message>
    <message>
        <source>&quot;%1&quot; takes a list, as in [one, two]</source>
        <translation>“%1” recebe uma lista, como em [um, dois]</translation>
    </message>
    <message>
        <source>a key must be a simple word</source>
        <translation>uma chave deve ser uma palavra simples</translation>
    </message>
    <message>
        <source>&quot;%1&quot; takes one simple value, not a list or a map</source>
        <translation>“%1” recebe um único valor simples, não uma lista nem um mapa</translation>
    </message>
    <message>
        <source>&quot;%1&quot; has no value; write one (&quot;&quot; for an empty text, [] for an empty list) or leave the key out</source>
        <translation>“%1” não tem valor; escreva um (&quot;&quot; para um texto vazio, [] para uma lista vazia) ou omita a chave</translation>
    </message>
    <message>
        <source>&quot;%1&quot; stands there twice; one of them would be lost</source>
        <translation>“%1” aparece duas vezes; uma delas se perderia</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is missing; a file begins with &quot;version: 1&quot;</source>
        <translation>falta “%1”; um arquivo começa com “version: 1”</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is missing; it cannot be left out of %4</source>
        <translation>falta “%1”; não pode ser omitido em %4</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not available in this version of Vigia; take it out so that nobody relies on it</source>
        <translation>“%1” não está disponível nesta versão do Vigia; retire-o para que ninguém conte com isso</translation>
    </message>
    <message>
        <source>version &quot;%2&quot; is not known; this program reads version 1</source>
        <translation>a versão “%2” não é conhecida; este programa lê a versão 1</translation>
    </message>
    <message>
        <source>&quot;%2&quot; is not a duration; write 500ms, 20s, 5m, 2h or 1d</source>
        <translation>“%2” não é uma duração; escreva 500ms, 20s, 5m, 2h ou 1d</translation>
    </message>
    <message>
        <source>&quot;%2&quot; is not a whole number, and &quot;%1&quot; takes one</source>
        <translation>“%2” não é um número inteiro, e “%1” recebe um</translation>
    </message>
    <message>
        <source>&quot;%1&quot; cannot be %2; it can be %3</source>
        <translation>“%1” não pode ser %2; pode ser %3</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is too long; it can have %3 characters</source>
        <translation>“%1” é longo demais; pode ter %3 caracteres</translation>
    </message>
    <message>
        <source>&quot;%1&quot; has control characters in it; take them out</source>
        <translation>“%1” contém caracteres de controle; retire-os</translation>
    </message>
    <message>
        <source>&quot;%1&quot; takes one of: %3</source>
        <translation>“%1” recebe um destes valores: %3</translation>
    </message>
    <message>
        <source>&quot;%1&quot; cannot be &quot;%2&quot;; it takes one of: %3</source>
        <translation>“%1” não pode ser “%2”; recebe um destes valores: %3</translation>
    </message>
    <message>
        <source>&quot;%2&quot; cannot be a name; a name has 1 to 200 characters on one line, no control characters and no blanks at its ends</source>
        <translation>“%2” não pode ser um nome; um nome tem de 1 a 200 caracteres em uma só linha, sem caracteres de controle e sem espaços nas pontas</translation>
    </message>
    <message>
        <source>&quot;%2&quot; cannot be an id; an id has 1 to 64 letters, digits and hyphens, and &quot;export&quot; writes it</source>
        <translation>“%2” não pode ser um id; um id tem de 1 a 64 letras, algarismos e hifens, e “export” o escreve</translation>
    </message>
    <message>
        <source>&quot;%2&quot; is not an address; write it in full, as in https://shop.example/health</source>
        <translation>“%2” não é um endereço; escreva-o por inteiro, como em https://shop.example/health</translation>
    </message>
    <message>
        <source>an address with &quot;%2:&quot; is not watched here; it must begin with http:// or https://</source>
        <translation>um endereço com “%2:” não é vigiado aqui; ele deve começar com http:// ou https://</translation>
    </message>
    <message>
        <source>&quot;%1&quot; has a user or password in the address, and secrets never stand in the file; for a site write &quot;basic: {user: NAME, secret: NAME}&quot;</source>
        <translation>“%1” tem um usuário ou uma senha no endereço, e segredos nunca ficam no arquivo; para um site escreva “basic: {user: NAME, secret: NAME}”</translation>
    </message>
    <message>
        <source>&quot;%2&quot; is not a method; write GET, HEAD, POST …</source>
        <translation>“%2” não é um método; escreva GET, HEAD, POST …</translation>
    </message>
    <message>
        <source>&quot;%2&quot; cannot be the name of a header; it has letters, digits and hyphens only</source>
        <translation>“%2” não pode ser o nome de um cabeçalho; ele só tem letras, algarismos e hifens</translation>
    </message>
    <message>
        <source>the value of the header &quot;%1&quot; must be one line without control characters or blanks at its ends</source>
        <translation>o valor do cabeçalho “%1” deve ser uma só linha, sem caracteres de controle e sem espaços nas pontas</translation>
    </message>
    <message>
        <source>&quot;%1&quot; takes the name of a secret, not the secret: 1 to 64 of a–z, 0–9 and hyphen</source>
        <translation>“%1” recebe o nome de um segredo, não o segredo: de 1 a 64 caracteres entre a–z, 0–9 e hífen</translation>
    </message>
    <message>
        <source>&quot;%1&quot; holds a secret, and secrets never stand in the file; write {secret: NAME} and give it to Vigia as the environment variable VIGIA_SECRET_NAME</source>
        <translation>“%1” contém um segredo, e segredos nunca ficam no arquivo; escreva {secret: NAME} e entregue-o ao Vigia na variável de ambiente VIGIA_SECRET_NAME</translation>
    </message>
    <message>
        <source>&quot;%2&quot; is not a status; write 200, 200-299 or 200-299, 304, from 100 to 599</source>
        <translation>“%2” não é um código de status; escreva 200, 200-299 ou 200-299, 304, de 100 a 599</translation>
    </message>
    <message>
        <source>&quot;%2&quot; is not a regular expression: %3</source>
        <translation>“%2” não é uma expressão regular: %3</translation>
    </message>
    <message>
        <source>&quot;%2&quot; is not a path into JSON; write $.status or $.items[0].name</source>
        <translation>“%2” não é um caminho dentro de JSON; escreva $.status ou $.items[0].name</translation>
    </message>
    <message>
        <source>&quot;%2&quot; is not a pin; write sha256/ and the 44 characters of the key&apos;s digest in base64</source>
        <translation>“%2” não é um valor para “pin”; escreva sha256/ e os 44 caracteres do resumo da chave em base64</translation>
    </message>
    <message>
        <source>&quot;%2&quot; is not the path of a file; write it in full, or relative to the folder of this file</source>
        <translation>“%2” não é o caminho de um arquivo; escreva-o por inteiro ou relativo à pasta deste arquivo</translation>
    </message>
    <message>
        <source>&quot;%2&quot; is not a proxy; write none, system, automatic, http://HOST:PORT or socks5://HOST:PORT</source>
        <translation>“%2” não é um proxy; escreva none, system, automatic, http://HOST:PORT ou socks5://HOST:PORT</translation>
    </message>
    <message>
        <source>&quot;%2&quot; is not a mail address; write one, as in web-team@example.org</source>
        <translation>“%2” não é um endereço de e-mail; escreva um, como em web-team@example.org</translation>
    </message>
    <message>
        <source>&quot;%2&quot; is not a date and time with its zone; write 2026-12-01T20:00:00Z or 2026-12-01T20:00:00+01:00</source>
        <translation>“%2” não é uma data e hora com seu fuso; escreva 2026-12-01T20:00:00Z ou 2026-12-01T20:00:00+01:00</translation>
    </message>
    <message>
        <source>&quot;%2&quot; is not a time of day; write &quot;02:00&quot; or &quot;22:30&quot;</source>
        <translation>“%2” não é uma hora do dia; escreva &quot;02:00&quot; ou &quot;22:30&quot;</translation>
    </message>
    <message>
        <source>the time zone &quot;%2&quot; is not known on this computer; write one like Europe/Madrid, UTC, or local</source>
        <translation>o fuso horário “%2” não é conhecido neste computador; escreva um como Europe/Madrid, UTC ou local</translation>
    </message>
    <message>
        <source>the window ends before it begins; &quot;to&quot; must be later</source>
        <translation>a janela termina antes de começar; “to” deve ser posterior</translation>
    </message>
    <message>
        <source>the monitor does not say what to look at; give it &quot;http: https://…&quot;</source>
        <translation>o serviço não diz o que vigiar; adicione “http: https://…”</translation>
    </message>
    <message>
        <source>the monitor &quot;%2&quot; does not say what to look at; give it &quot;http: https://…&quot;</source>
        <translation>o serviço “%2” não diz o que vigiar; adicione “http: https://…”</translation>
    </message>
    <message>
        <source>a monitor looks at one thing, and this one names another beside &quot;%1&quot;; make two monitors of it</source>
        <translation>um serviço vigia uma só coisa, e este indica outra além de “%1”; faça dois serviços</translation>
    </message>
    <message>
        <source>the window does not say when; give it &quot;weekly: {day, from, to, zone}&quot;, or &quot;from&quot; and &quot;to&quot;</source>
        <translation>a janela não diz quando; adicione “weekly: {day, from, to, zone}”, ou “from” e “to”</translation>
    </message>
    <message>
        <source>the window is weekly and single at once; leave &quot;weekly&quot; or &quot;from&quot; and &quot;to&quot; out</source>
        <translation>a janela é semanal e única ao mesmo tempo; omita “weekly”, ou então “from” e “to”</translation>
    </message>
    <message>
        <source>two monitors have the id &quot;%2&quot;; leave &quot;id&quot; out of the new one</source>
        <translation>dois serviços têm o id “%2”; omita “id” no novo</translation>
    </message>
    <message>
        <source>&quot;%1&quot; names the group &quot;%2&quot;, which does not exist; add it under &quot;groups&quot;</source>
        <translation>“%1” indica o grupo “%2”, que não existe; adicione-o em “groups”</translation>
    </message>
    <message>
        <source>&quot;%1&quot; names the monitor &quot;%2&quot;, which does not exist</source>
        <translation>“%1” indica o serviço “%2”, que não existe</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is to alert by &quot;%2&quot;, which is not available in this version of Vigia; there are &quot;sound&quot; and &quot;desktop&quot;</source>
        <translation>“%1” deveria avisar por “%2”, que não está disponível nesta versão do Vigia; há “sound” e “desktop”</translation>
    </message>
    <message>
        <source>&quot;%1&quot; depends on itself; where the group or the defaults say so, give it a &quot;depends_on: []&quot; of its own</source>
        <translation>“%1” depende de si mesmo; se isso vem do grupo ou dos valores padrão, dê-lhe seu próprio “depends_on: []”</translation>
    </message>
    <message>
        <source>these depend on each other in a circle: %3; take one &quot;depends_on&quot; out</source>
        <translation>estes dependem uns dos outros em círculo: %3; retire um “depends_on”</translation>
    </message>
    <message>
        <source>&quot;%1&quot; would wait %2 for an answer but is checked every %3; give it a shorter &quot;timeout&quot; or a longer &quot;interval&quot;</source>
        <translation>“%1” esperaria %2 por uma resposta, mas é verificado a cada %3; dê-lhe um “timeout” menor ou um “interval” maior</translation>
    </message>
</context>
<context>
    <name>Console</name>
    <message>
        <source>This installation has no window. To watch without one: vigia --headless</source>
        <translation>Esta instalação não tem janela. Para vigiar sem ela: vigia --headless</translation>
    </message>
    <message>
        <source>Acknowledged: %1</source>
        <translation>Reconhecido: %1</translation>
    </message>
    <message>
        <source>Sound off: %1</source>
        <translation>Sem som: %1</translation>
    </message>
    <message>
        <source>Sound on: %1</source>
        <translation>Com som: %1</translation>
    </message>
    <message>
        <source>Alerts no longer held: %1</source>
        <translation>Avisos não mais adiados: %1</translation>
    </message>
    <message>
        <source>Alerts held: %1</source>
        <translation>Avisos adiados: %1</translation>
    </message>
    <message>
        <source>Paused: %1</source>
        <translation>Em pausa: %1</translation>
    </message>
    <message>
        <source>Checked again: %1</source>
        <translation>Verificado novamente: %1</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Pronto</translation>
    </message>
    <message>
        <source>“%1” cannot be written: %2</source>
        <translation>Não é possível gravar “%1”: %2</translation>
    </message>
    <message>
        <source>“%1” cannot be read: %2</source>
        <translation>Não é possível ler “%1”: %2</translation>
    </message>
    <message>
        <source>The file is larger than %1 MiB.</source>
        <translation>O arquivo é maior que %1 MiB.</translation>
    </message>
    <message>
        <source>Nothing was changed; this is what would be:</source>
        <translation>Nada foi alterado; isto é o que mudaria:</translation>
    </message>
    <message>
        <source>Changed: the defaults</source>
        <translation>Alterado: os valores padrão</translation>
    </message>
    <message>
        <source>Added:</source>
        <translation>Adicionado:</translation>
    </message>
    <message>
        <source>Changed:</source>
        <translation>Alterado:</translation>
    </message>
    <message>
        <source>Renamed:</source>
        <translation>Renomeado:</translation>
    </message>
    <message>
        <source>Removed:</source>
        <translation>Removido:</translation>
    </message>
    <message>
        <source>Unchanged: %1</source>
        <translation>Sem alterações: %1</translation>
    </message>
    <message>
        <source>Notes:</source>
        <translation>Observações:</translation>
    </message>
</context>
<context>
    <name>Count</name>
    <message numerus="yes">
        <source>%n monitor(s)</source>
        <translation>
            <numerusform>%n serviço</numerusform>
            <numerusform>%n serviços</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Error</name>
    <message>
        <source>Near to it: %1.</source>
        <translation>Nomes parecidos: %1.</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>“%1”</translation>
    </message>
    <message>
        <source>There is no monitor “%1”.</source>
        <translation>Não há nenhum serviço “%1”.</translation>
    </message>
    <message>
        <source>There is no group “%1”.</source>
        <translation>Não há nenhum grupo “%1”.</translation>
    </message>
    <message>
        <source>There is no outage and no warning to acknowledge.</source>
        <translation>Não há queda nem aviso de atenção para reconhecer.</translation>
    </message>
    <message>
        <source>“%1” has no outage and no warning to acknowledge.</source>
        <translation>“%1” não tem queda nem aviso de atenção para reconhecer.</translation>
    </message>
    <message>
        <source>“%1” has no outage to mute; with --for DURATION it can be muted in advance.</source>
        <translation>“%1” não tem queda para silenciar; com --for DURATION você pode silenciar com antecedência.</translation>
    </message>
    <message>
        <source>“%1” is paused already.</source>
        <translation>“%1” já está em pausa.</translation>
    </message>
    <message>
        <source>“%1” is not paused.</source>
        <translation>“%1” não está em pausa.</translation>
    </message>
    <message>
        <source>This value is not possible: %1.</source>
        <translation>Este valor não é possível: %1.</translation>
    </message>
    <message>
        <source>The stored configuration cannot be read, so it cannot be changed; “vigia import FILE --replace” puts another in its place.</source>
        <translation>A configuração guardada não pode ser lida e por isso não pode ser alterada; “vigia import FILE --replace” coloca outra no lugar.</translation>
    </message>
    <message>
        <source>It is in force, but could not be stored: a restart would forget it: %1</source>
        <translation>Está em vigor, mas não pôde ser gravado: ao reiniciar seria esquecido: %1</translation>
    </message>
    <message>
        <source>It could not be stored, so nothing was changed: %1</source>
        <translation>Não foi possível gravar, então nada foi alterado: %1</translation>
    </message>
    <message>
        <source>Vigia is not running for this data folder. Start it with “vigia --headless”.</source>
        <translation>O Vigia não está em execução para esta pasta de dados. Inicie-o com “vigia --headless”.</translation>
    </message>
    <message>
        <source>Vigia runs already on this data folder (%1). Ask it with “vigia status”.</source>
        <translation>O Vigia já está em execução nesta pasta de dados (%1). Pergunte a ele com “vigia status”.</translation>
    </message>
    <message>
        <source>The running Vigia belongs to another user of this computer.</source>
        <translation>O Vigia em execução pertence a outro usuário deste computador.</translation>
    </message>
    <message>
        <source>The running Vigia is of another version (protocol %1). Restart it after an update.</source>
        <translation>O Vigia em execução é de outra versão (protocolo %1). Reinicie-o após uma atualização.</translation>
    </message>
    <message>
        <source>The data folder %1 cannot be used: %2</source>
        <translation>Não é possível usar a pasta de dados %1: %2</translation>
    </message>
    <message>
        <source>The database %1 cannot be opened: %2</source>
        <translation>Não é possível abrir o banco de dados %1: %2</translation>
    </message>
    <message>
        <source>The database %1 was written by a newer version of Vigia. Install that version, or use another data folder with --profile; nothing was changed.</source>
        <translation>O banco de dados %1 foi gravado por uma versão mais nova do Vigia. Instale essa versão ou use outra pasta de dados com --profile; nada foi alterado.</translation>
    </message>
    <message>
        <source>The running Vigia did not answer in time.</source>
        <translation>O Vigia em execução não respondeu a tempo.</translation>
    </message>
    <message>
        <source>The connection to the running Vigia ended before it answered.</source>
        <translation>A conexão com o Vigia em execução terminou antes da resposta.</translation>
    </message>
    <message>
        <source>The running Vigia could not be understood: %1</source>
        <translation>Não foi possível entender o Vigia em execução: %1</translation>
    </message>
</context>
<context>
    <name>Health</name>
    <message>
        <source>What happens cannot be stored; watching goes on from memory: %1</source>
        <translation>Não é possível gravar o que acontece; a vigilância continua na memória: %1</translation>
    </message>
    <message>
        <source>The database was damaged; the last good copy is in use. The damaged one is kept: %1</source>
        <translation>O banco de dados estava danificado; a última cópia boa está em uso. O danificado foi guardado: %1</translation>
    </message>
    <message>
        <source>The database was damaged and there is no good copy. The damaged one is kept: %1</source>
        <translation>O banco de dados estava danificado e não há cópia boa. O danificado foi guardado: %1</translation>
    </message>
    <message>
        <source>The stored configuration cannot be read: %1</source>
        <translation>Não é possível ler a configuração gravada: %1</translation>
    </message>
    <message>
        <source>The log of changes cannot be written: %1</source>
        <translation>Não é possível gravar o registro de mudanças: %1</translation>
    </message>
</context>
<context>
    <name>Help</name>
    <message>
        <source>Vigia watches the services you depend on.</source>
        <translation>O Vigia vigia os serviços de que você depende.</translation>
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
        <translation>Opções:</translation>
    </message>
    <message>
        <source>More about a verb: vigia VERB --help. Durations: 500ms 20s 5m 2h 1d.</source>
        <translation>Mais sobre um verbo: vigia VERB --help. Durações: 500ms 20s 5m 2h 1d.</translation>
    </message>
    <message>
        <source>Exit code:</source>
        <translation>Código de saída:</translation>
    </message>
    <message>
        <source>up, paused or in maintenance</source>
        <translation>no ar, em pausa ou em manutenção</translation>
    </message>
    <message>
        <source>a warning, or down and acknowledged</source>
        <translation>atenção, ou fora do ar e reconhecido</translation>
    </message>
    <message>
        <source>down, or affected by another that is down</source>
        <translation>fora do ar, ou afetado por outro que está fora do ar</translation>
    </message>
    <message>
        <source>unknown, nothing running, or wrong usage</source>
        <translation>desconhecido, nada em execução ou uso incorreto</translation>
    </message>
    <message>
        <source>done</source>
        <translation>feito</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>recusado</translation>
    </message>
    <message>
        <source>wrong usage, or nothing running</source>
        <translation>uso incorreto ou nada em execução</translation>
    </message>
    <message>
        <source>how long to wait for the running Vigia (10s)</source>
        <translation>quanto esperar pelo Vigia em execução (10s)</translation>
    </message>
    <message>
        <source>look at addresses once; needs no data folder</source>
        <translation>verificar endereços uma vez; não precisa de pasta de dados</translation>
    </message>
    <message>
        <source>HTTP statuses that are well, e.g. 200-299,304 (200-299)</source>
        <translation>códigos HTTP corretos, p. ex. 200-299,304 (200-299)</translation>
    </message>
    <message>
        <source>text that the answer must contain</source>
        <translation>texto que a resposta deve conter</translation>
    </message>
    <message>
        <source>for each whole look (10s)</source>
        <translation>para cada verificação inteira (10s)</translation>
    </message>
    <message>
        <source>do not check the certificate</source>
        <translation>não verificar o certificado</translation>
    </message>
    <message>
        <source>one JSON object per line and target</source>
        <translation>um objeto JSON por linha e endereço</translation>
    </message>
    <message>
        <source>show the states, worst first</source>
        <translation>mostrar os estados, o pior primeiro</translation>
    </message>
    <message>
        <source>as the JSON document of the HTTP API</source>
        <translation>como o documento JSON da API HTTP</translation>
    </message>
    <message>
        <source>acknowledge: “I know, I am on it”; ends the alarm of this outage for everybody</source>
        <translation>reconhecer: “eu sei, estou cuidando”; encerra o alarme desta queda para todos</translation>
    </message>
    <message>
        <source>every outage and warning</source>
        <translation>todas as quedas e avisos de atenção</translation>
    </message>
    <message>
        <source>a remark that is kept with it</source>
        <translation>uma observação que fica guardada junto</translation>
    </message>
    <message>
        <source>this computer&apos;s sound off, for one monitor until its outage ends, or for all</source>
        <translation>silenciar este computador, para um serviço até o fim da queda, ou para todos</translation>
    </message>
    <message>
        <source>until this time has passed</source>
        <translation>até passar este tempo</translation>
    </message>
    <message>
        <source>this computer&apos;s sound on again</source>
        <translation>ativar de novo o som deste computador</translation>
    </message>
    <message>
        <source>hold alerts: no sound and no messages until then; 0s ends it</source>
        <translation>adiar avisos: sem som nem mensagens até lá; 0s encerra</translation>
    </message>
    <message>
        <source>the monitors of a group</source>
        <translation>os serviços de um grupo</translation>
    </message>
    <message>
        <source>all monitors</source>
        <translation>todos os serviços</translation>
    </message>
    <message>
        <source>do not check it at all</source>
        <translation>não verificar de forma alguma</translation>
    </message>
    <message>
        <source>check it again</source>
        <translation>voltar a verificar</translation>
    </message>
    <message>
        <source>explain a state: what is known and what is expected</source>
        <translation>explicar um estado: o que se sabe e o que se espera</translation>
    </message>
    <message>
        <source>take up a configuration, whole or not at all</source>
        <translation>aplicar uma configuração, inteira ou nada</translation>
    </message>
    <message>
        <source>only say what would change</source>
        <translation>só dizer o que mudaria</translation>
    </message>
    <message>
        <source>remove what the file does not name</source>
        <translation>remover o que o arquivo não menciona</translation>
    </message>
    <message>
        <source>write the configuration as text</source>
        <translation>gravar a configuração como texto</translation>
    </message>
    <message>
        <source>the newest 1000 changes of state, oldest first</source>
        <translation>as últimas 1000 mudanças de estado, da mais antiga à mais recente</translation>
    </message>
    <message>
        <source>and then every new one as it comes</source>
        <translation>e depois cada nova quando acontecer</translation>
    </message>
    <message>
        <source>the data folder, instead of this user&apos;s</source>
        <translation>a pasta de dados, em vez da do usuário</translation>
    </message>
    <message>
        <source>this help</source>
        <translation>esta ajuda</translation>
    </message>
    <message>
        <source>watch without a window, as a server does</source>
        <translation>vigiar sem janela, como um servidor</translation>
    </message>
    <message>
        <source>the version of this program</source>
        <translation>a versão deste programa</translation>
    </message>
</context>
<context>
    <name>Reason</name>
    <message>
        <source>nothing is known yet</source>
        <translation>ainda não se sabe nada</translation>
    </message>
    <message>
        <source>answered in %1</source>
        <translation>respondeu em %1</translation>
    </message>
    <message>
        <source>HTTP %1 in %2</source>
        <translation>HTTP %1 em %2</translation>
    </message>
    <message>
        <source>answered in %1, more than %2</source>
        <translation>respondeu em %1, mais de %2</translation>
    </message>
    <message>
        <source>the certificate expires on %1</source>
        <translation>o certificado vence em %1</translation>
    </message>
    <message>
        <source>the certificate expires soon</source>
        <translation>o certificado vence em breve</translation>
    </message>
    <message>
        <source>its name does not exist (DNS)</source>
        <translation>o nome não existe (DNS)</translation>
    </message>
    <message>
        <source>its name has no address (DNS)</source>
        <translation>o nome não tem endereço (DNS)</translation>
    </message>
    <message>
        <source>refused the connection</source>
        <translation>recusou a conexão</translation>
    </message>
    <message>
        <source>there is no route to its address</source>
        <translation>não há rota até o endereço</translation>
    </message>
    <message>
        <source>no connection within %1</source>
        <translation>sem conexão em %1</translation>
    </message>
    <message>
        <source>closed the connection without a complete answer</source>
        <translation>fechou a conexão sem uma resposta completa</translation>
    </message>
    <message>
        <source>connected, but no answer within %1</source>
        <translation>conectado, mas sem resposta em %1</translation>
    </message>
    <message>
        <source>the answer did not end within %1</source>
        <translation>a resposta não terminou em %1</translation>
    </message>
    <message>
        <source>no secure connection (TLS): %1</source>
        <translation>sem conexão segura (TLS): %1</translation>
    </message>
    <message>
        <source>no secure connection (TLS)</source>
        <translation>sem conexão segura (TLS)</translation>
    </message>
    <message>
        <source>offers only outdated encryption (TLS)</source>
        <translation>só oferece criptografia ultrapassada (TLS)</translation>
    </message>
    <message>
        <source>the certificate expired on %1</source>
        <translation>o certificado venceu em %1</translation>
    </message>
    <message>
        <source>the certificate has expired</source>
        <translation>o certificado venceu</translation>
    </message>
    <message>
        <source>the certificate is not valid yet</source>
        <translation>o certificado ainda não é válido</translation>
    </message>
    <message>
        <source>the certificate is self-signed</source>
        <translation>o certificado é autoassinado</translation>
    </message>
    <message>
        <source>the certificate is for %1, not for this address</source>
        <translation>o certificado é para %1, não para este endereço</translation>
    </message>
    <message>
        <source>the certificate is for another address</source>
        <translation>o certificado é para outro endereço</translation>
    </message>
    <message>
        <source>the certificate&apos;s issuer is not trusted: %1</source>
        <translation>o emissor do certificado não é confiável: %1</translation>
    </message>
    <message>
        <source>the certificate&apos;s issuer is not trusted</source>
        <translation>o emissor do certificado não é confiável</translation>
    </message>
    <message>
        <source>the certificate is not accepted: %1</source>
        <translation>o certificado não é aceito: %1</translation>
    </message>
    <message>
        <source>the certificate is not accepted</source>
        <translation>o certificado não é aceito</translation>
    </message>
    <message>
        <source>not the certificate that is trusted, but %1</source>
        <translation>não é o certificado confiável, e sim %1</translation>
    </message>
    <message>
        <source>not the certificate that is trusted</source>
        <translation>não é o certificado confiável</translation>
    </message>
    <message>
        <source>the answer is not HTTP</source>
        <translation>a resposta não é HTTP</translation>
    </message>
    <message>
        <source>the answer does not contain “%1”</source>
        <translation>a resposta não contém “%1”</translation>
    </message>
    <message>
        <source>the answer contains “%1”</source>
        <translation>a resposta contém “%1”</translation>
    </message>
    <message>
        <source>the answer does not match “%1”</source>
        <translation>a resposta não corresponde a “%1”</translation>
    </message>
    <message>
        <source>the answer is not valid JSON</source>
        <translation>a resposta não é JSON válido</translation>
    </message>
    <message>
        <source>the JSON answer has no %1</source>
        <translation>a resposta JSON não tem %1</translation>
    </message>
    <message>
        <source>the JSON answer holds “%1”, which is not expected</source>
        <translation>a resposta JSON tem “%1”, que não é o esperado</translation>
    </message>
    <message>
        <source>the answer is larger than can be checked</source>
        <translation>a resposta é grande demais para ser verificada</translation>
    </message>
    <message numerus="yes">
        <source>still redirected after %n redirect(s)</source>
        <translation>
            <numerusform>continua redirecionando após %n redirecionamento</numerusform>
            <numerusform>continua redirecionando após %n redirecionamentos</numerusform>
        </translation>
    </message>
    <message>
        <source>redirected to the forbidden scheme “%1”</source>
        <translation>redirecionou para o esquema proibido “%1”</translation>
    </message>
    <message>
        <source>redirected without a usable address</source>
        <translation>redirecionou sem um endereço utilizável</translation>
    </message>
    <message>
        <source>this computer&apos;s name service (DNS) does not answer</source>
        <translation>o serviço de nomes (DNS) deste computador não responde</translation>
    </message>
    <message>
        <source>this computer has no route to that network</source>
        <translation>este computador não tem rota para essa rede</translation>
    </message>
    <message>
        <source>the proxy %1 cannot be reached</source>
        <translation>não foi possível acessar o proxy %1</translation>
    </message>
    <message>
        <source>the proxy %1 refuses</source>
        <translation>o proxy %1 recusa</translation>
    </message>
    <message>
        <source>the secret %1 is not available</source>
        <translation>o segredo %1 não está disponível</translation>
    </message>
    <message>
        <source>the file of trusted certificates %1 cannot be read</source>
        <translation>não é possível ler o arquivo de certificados confiáveis %1</translation>
    </message>
    <message>
        <source>this computer has too many open connections</source>
        <translation>este computador tem conexões abertas demais</translation>
    </message>
    <message>
        <source>this computer reports: %1</source>
        <translation>este computador informa: %1</translation>
    </message>
    <message>
        <source>a fault of this computer</source>
        <translation>uma falha deste computador</translation>
    </message>
    <message>
        <source>the check was broken off</source>
        <translation>a verificação foi interrompida</translation>
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
        <translation>Atenção: lento</translation>
    </message>
    <message>
        <source>Warning: certificate</source>
        <translation>Atenção: certificado</translation>
    </message>
    <message>
        <source>Down, acknowledged</source>
        <translation>Fora do ar, reconhecido</translation>
    </message>
    <message>
        <source>Down, sound off</source>
        <translation>Fora do ar, sem som</translation>
    </message>
    <message>
        <source>Unknown: %1</source>
        <translation>Desconhecido: %1</translation>
    </message>
    <message>
        <source>not checked yet</source>
        <translation>ainda não verificado</translation>
    </message>
    <message>
        <source>never sent a signal</source>
        <translation>nunca enviou sinal</translation>
    </message>
    <message>
        <source>this computer has no connection</source>
        <translation>este computador está sem conexão</translation>
    </message>
    <message>
        <source>no recent result</source>
        <translation>sem dados recentes</translation>
    </message>
    <message>
        <source>not on this network</source>
        <translation>não está nesta rede</translation>
    </message>
    <message>
        <source>a fault on this computer&apos;s side</source>
        <translation>uma falha deste computador</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>No ar</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Atenção</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>Fora do ar</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Desconhecido</translation>
    </message>
    <message>
        <source>Affected by another</source>
        <translation>Afetado por outro</translation>
    </message>
    <message>
        <source>Maintenance</source>
        <translation>Em manutenção</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>Em pausa</translation>
    </message>
    <message>
        <source>Affected by %1</source>
        <translation>Afetado por %1</translation>
    </message>
    <message>
        <source>Unstable</source>
        <translation>Instável</translation>
    </message>
    <message>
        <source>alerts held until %1</source>
        <translation>avisos adiados até %1</translation>
    </message>
    <message>
        <source>The sound of this computer is off until %1.</source>
        <translation>O som deste computador está desligado até %1.</translation>
    </message>
    <message>
        <source>The sound of this computer is off.</source>
        <translation>O som deste computador está desligado.</translation>
    </message>
    <message>
        <source>This computer has no connection since %1.</source>
        <translation>Este computador está sem conexão desde %1.</translation>
    </message>
    <message>
        <source>Nothing is watched yet. Add monitors with “vigia import FILE”.</source>
        <translation>Nada é vigiado ainda. Para adicionar serviços: “vigia import FILE”.</translation>
    </message>
    <message numerus="yes">
        <source>All %n up</source>
        <translation>
            <numerusform>No ar: %n de %n</numerusform>
            <numerusform>No ar: %n de %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n up</source>
        <translation>
            <numerusform>No ar: %n</numerusform>
            <numerusform>No ar: %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n with a warning: %1</source>
        <translation>
            <numerusform>%n em atenção: %1</numerusform>
            <numerusform>%n em atenção: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n down: %1</source>
        <translation>
            <numerusform>%n fora do ar: %1</numerusform>
            <numerusform>%n fora do ar: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n affected by another: %1</source>
        <translation>
            <numerusform>%n afetado por outro: %1</numerusform>
            <numerusform>%n afetados por outro: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unknown: %1</source>
        <translation>
            <numerusform>%n desconhecido: %1</numerusform>
            <numerusform>%n desconhecidos: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n in maintenance</source>
        <translation>
            <numerusform>%n em manutenção</numerusform>
            <numerusform>%n em manutenção</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n paused</source>
        <translation>
            <numerusform>%n em pausa</numerusform>
            <numerusform>%n em pausa</numerusform>
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
        <translation>Você quis dizer “%1”?</translation>
    </message>
    <message>
        <source>There is no verb “%1”.</source>
        <translation>Não existe o verbo “%1”.</translation>
    </message>
    <message>
        <source>“%1” is not available in this version.</source>
        <translation>“%1” não está disponível nesta versão.</translation>
    </message>
    <message>
        <source>There is no option “%1” here.</source>
        <translation>Aqui não existe a opção “%1”.</translation>
    </message>
    <message>
        <source>“%1” needs a value: %1 %2.</source>
        <translation>“%1” precisa de um valor: %1 %2.</translation>
    </message>
    <message>
        <source>“%1” takes no value.</source>
        <translation>“%1” não leva valor.</translation>
    </message>
    <message>
        <source>“%1” stands there twice.</source>
        <translation>“%1” aparece duas vezes.</translation>
    </message>
    <message>
        <source>Something is missing: %1.</source>
        <translation>Falta algo: %1.</translation>
    </message>
    <message>
        <source>“%1” is too much; quote a name that has spaces.</source>
        <translation>“%1” sobra; coloque entre aspas um nome com espaços.</translation>
    </message>
    <message>
        <source>“%1” and “%2” do not go together; leave one of them out.</source>
        <translation>“%1” e “%2” não combinam; retire um deles.</translation>
    </message>
    <message>
        <source>The value of “%1” is empty.</source>
        <translation>O valor de “%1” está vazio.</translation>
    </message>
    <message>
        <source>“%1” is no duration for %2; durations are 500ms, 20s, 5m, 2h, 1d.</source>
        <translation>“%1” não é uma duração para %2; são durações 500ms, 20s, 5m, 2h, 1d.</translation>
    </message>
    <message>
        <source>“%1” are no HTTP statuses; right would be 200-299,304.</source>
        <translation>“%1” não são códigos HTTP; o correto seria 200-299,304.</translation>
    </message>
    <message>
        <source>“%1” is no address that can be checked; right would be https://shop.example/health.</source>
        <translation>“%1” não é um endereço que possa ser verificado; o correto seria https://shop.example/health.</translation>
    </message>
    <message>
        <source>“%1” does not say how to look at it.</source>
        <translation>“%1” não diz como verificar.</translation>
    </message>
    <message>
        <source>The address holds a user or a password; leave them out, others can see them there.</source>
        <translation>O endereço contém um usuário ou uma senha; retire-os, outros podem vê-los ali.</translation>
    </message>
    <message>
        <source>See: %1</source>
        <translation>Veja: %1</translation>
    </message>
</context>
<context>
    <name>Why</name>
    <message>
        <source>%1 (%2 ago)</source>
        <translation>%1 (há %2)</translation>
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
        <translation>Falhas seguidas:</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>Last check:</source>
        <translation>Última verificação:</translation>
    </message>
    <message>
        <source>Next check:</source>
        <translation>Próxima verificação:</translation>
    </message>
    <message>
        <source>in %1</source>
        <translation>em %1</translation>
    </message>
    <message>
        <source>%1 by %2</source>
        <translation>%1 por %2</translation>
    </message>
    <message>
        <source>Acknowledged:</source>
        <translation>Reconhecido:</translation>
    </message>
    <message>
        <source>Sound off:</source>
        <translation>Sem som:</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>até %1</translation>
    </message>
    <message>
        <source>until this outage ends</source>
        <translation>até o fim desta queda</translation>
    </message>
    <message>
        <source>until somebody unmutes it</source>
        <translation>até alguém ativar o som</translation>
    </message>
    <message>
        <source>Alerts held:</source>
        <translation>Avisos adiados:</translation>
    </message>
    <message>
        <source>Checked:</source>
        <translation>Verificado:</translation>
    </message>
    <message>
        <source>every %1, for at most %2</source>
        <translation>a cada %1, por no máximo %2</translation>
    </message>
    <message>
        <source>Alarm:</source>
        <translation>Alarme:</translation>
    </message>
    <message numerus="yes">
        <source>after %n failure(s) in a row</source>
        <translation>
            <numerusform>após %n falha</numerusform>
            <numerusform>após %n falhas seguidas</numerusform>
        </translation>
    </message>
    <message>
        <source>at most %1 after the first failing check began</source>
        <translation>no máximo %1 após o início da primeira verificação com falha</translation>
    </message>
    <message>
        <source>Up again:</source>
        <translation>No ar novamente:</translation>
    </message>
    <message numerus="yes">
        <source>after %n good answer(s) in a row</source>
        <translation>
            <numerusform>após %n resposta correta</numerusform>
            <numerusform>após %n respostas corretas seguidas</numerusform>
        </translation>
    </message>
    <message>
        <source>Depends on:</source>
        <translation>Depende de:</translation>
    </message>
    <message>
        <source>Needs:</source>
        <translation>Precisa de:</translation>
    </message>
    <message>
        <source>Severity:</source>
        <translation>Gravidade:</translation>
    </message>
    <message>
        <source>Tells:</source>
        <translation>Avisa:</translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>ninguém</translation>
    </message>
    <message>
        <source>Note:</source>
        <translation>Nota:</translation>
    </message>
    <message>
        <source>Last changes:</source>
        <translation>Últimas mudanças:</translation>
    </message>
</context>
</TS>
