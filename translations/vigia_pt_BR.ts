<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="pt_BR" sourcelanguage="en">
<context>
    <name>Bot</name>
    <message>
        <source>last signal %1 s ago</source>
        <translation>último sinal há %1 s</translation>
    </message>
    <message>
        <source>last signal %1 s ago (%2)</source>
        <translation>último sinal há %1 s (%2)</translation>
    </message>
    <message>
        <source>%1 for %2</source>
        <translation>%1 há %2</translation>
    </message>
    <message>
        <source>Vigia itself is well; its last look was %1 ago.</source>
        <translation>O Vigia está bem; a última verificação foi há %1.</translation>
    </message>
    <message>
        <source>Vigia itself is well.</source>
        <translation>O Vigia está bem.</translation>
    </message>
    <message>
        <source>Acknowledge</source>
        <translation>Reconhecer</translation>
    </message>
    <message>
        <source>Acknowledge all</source>
        <translation>Reconhecer tudo</translation>
    </message>
    <message>
        <source>Mute 1 h</source>
        <translation>Silenciar 1 h</translation>
    </message>
    <message>
        <source>Check now</source>
        <translation>Verificar agora</translation>
    </message>
    <message>
        <source>Watch</source>
        <translation>Vigiar</translation>
    </message>
    <message>
        <source>Ignore</source>
        <translation>Ignorar</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Remover</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Manter</translation>
    </message>
    <message>
        <source>%1 %2: %3</source>
        <translation>%1 %2: %3</translation>
    </message>
    <message numerus="yes">
        <source>… and %n more</source>
        <translation>
            <numerusform>… e mais %n</numerusform>
            <numerusform>… e mais %n</numerusform>
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
        <translation>/status – como está tudo e quando cada máquina foi ouvida pela última vez
/down – só o que não está bem
/ack NAME [NOTA] – reconhecer: “eu sei, estou cuidando”
/mute 1h – sem som no computador do Vigia por esse tempo; /unmute – som de volta
/check NAME – verificar agora
/remove_host NAME – não esperar mais sinais de vida dela
/help – esta lista</translation>
    </message>
    <message>
        <source>Vigia answers in this chat:</source>
        <translation>O Vigia responde neste chat:</translation>
    </message>
    <message>
        <source>Acknowledged by %1: %2</source>
        <translation>Reconhecido por %1: %2</translation>
    </message>
    <message>
        <source>Sound off for %2 by %1: %3</source>
        <translation>Sem som por %2, por %1: %3</translation>
    </message>
    <message>
        <source>Being checked: %1</source>
        <translation>Em verificação: %1</translation>
    </message>
    <message>
        <source>No longer expected, says %1: %2</source>
        <translation>Não é mais esperado, segundo %1: %2</translation>
    </message>
    <message>
        <source>Still expected, says %1: %2</source>
        <translation>Continua sendo esperado, segundo %1: %2</translation>
    </message>
    <message>
        <source>Watched from now on, says %1: %2</source>
        <translation>Vigiado a partir de agora, segundo %1: %2</translation>
    </message>
    <message>
        <source>Ignored from now on, says %1: %2</source>
        <translation>Ignorado a partir de agora, segundo %1: %2</translation>
    </message>
    <message>
        <source>Remove “%1”? Its silence then alarms nobody any more.</source>
        <translation>Remover “%1”? O silêncio dele não alarmará mais ninguém.</translation>
    </message>
    <message>
        <source>New sender: %1, from %2. Watch it, or ignore it?</source>
        <translation>Remetente novo: %1, de %2. Vigiar ou ignorar?</translation>
    </message>
    <message>
        <source>It says: “%1”</source>
        <translation>Ele diz: “%1”</translation>
    </message>
    <message>
        <source>Write the name after the command: %1 NAME</source>
        <translation>Escreva o nome depois do comando: %1 NAME</translation>
    </message>
    <message>
        <source>“%1” is not a duration; write 30m, 2h or 1d.</source>
        <translation>“%1” não é uma duração; escreva 30m, 2h ou 1d.</translation>
    </message>
    <message>
        <source>This is no command of Vigia. /help lists what it answers to.</source>
        <translation>O Vigia não conhece esse comando. /help mostra a que ele responde.</translation>
    </message>
    <message>
        <source>“%1” reports by itself; nobody can look at it.</source>
        <translation>“%1” informa por si mesmo; não há como verificar.</translation>
    </message>
    <message>
        <source>“%1” does not send signs of life; what is looked at is removed in Vigia&apos;s window.</source>
        <translation>“%1” não envia sinais de vida; o que o Vigia verifica é removido na janela dele.</translation>
    </message>
    <message>
        <source>This outage is over.</source>
        <translation>Esta queda já terminou.</translation>
    </message>
    <message>
        <source>This outage was acknowledged already, by %1.</source>
        <translation>Esta queda já foi reconhecida, por %1.</translation>
    </message>
    <message>
        <source>This question is closed. Ask again if it still matters.</source>
        <translation>Esta pergunta está encerrada. Pergunte de novo se ainda importa.</translation>
    </message>
    <message>
        <source>This was written %1 ago, when Vigia could not hear it, and was not carried out. Write it again if it is still wanted.</source>
        <translation>Isto foi escrito há %1, quando o Vigia não podia ouvir, e não foi feito. Escreva de novo se ainda for preciso.</translation>
    </message>
    <message>
        <source>This was pressed when Vigia could not hear it, and was not carried out. Press again if it is still wanted.</source>
        <translation>Isto foi pressionado quando o Vigia não podia ouvir, e não foi feito. Pressione de novo se ainda for preciso.</translation>
    </message>
</context>
<context>
    <name>Channel</name>
    <message>
        <source>sound</source>
        <translation>som</translation>
    </message>
    <message>
        <source>desktop notification</source>
        <translation>notificação na área de trabalho</translation>
    </message>
</context>
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
        <source>&quot;%1&quot; holds a secret, and secrets never stand in the file; write {secret: NAME} and give it to Vigia with &quot;vigia secret set NAME&quot;</source>
        <translation>“%1” contém um segredo, e segredos nunca ficam no arquivo; escreva {secret: NAME} e entregue-o ao Vigia com “vigia secret set NAME”</translation>
    </message>
    <message>
        <source>&quot;%2&quot; is not a status; write 200, 200-299 or 200-299, 304, from 100 to 599</source>
        <translation>“%2” não é um código de status; escreva 200, 200-299 ou 200-299, 304, de 100 a 599</translation>
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
        <translation>uma conta</translation>
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
        <translation>um passo de “escalate”</translation>
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
        <translation>falta “%1”; “%3” está escrito e precisa dele</translation>
    </message>
    <message>
        <source>&quot;%2&quot; is not a sender; write an address, or Name &lt;address&gt; as in Vigia &lt;vigia@example.org&gt;</source>
        <translation>“%2” não é um remetente; escrever um endereço, ou Nome &lt;endereço&gt; como em Vigia &lt;vigia@example.org&gt;</translation>
    </message>
    <message>
        <source>&quot;%2&quot; is not a host; write its name or address alone, as in smtp.example.org</source>
        <translation>“%2” não é um servidor; escrever só o nome ou endereço, como em smtp.example.org</translation>
    </message>
    <message>
        <source>&quot;%2&quot; is not a chat; write its number in quotes, as in &quot;-1001234&quot;, or @channelname</source>
        <translation>“%2” não é um chat; escrever o número entre aspas, como em “-1001234”, ou @channelname</translation>
    </message>
    <message>
        <source>&quot;%2&quot; is not the full path of a program; write it from the root, as in /usr/local/bin/on-alert</source>
        <translation>“%2” não é o caminho completo de um programa; escrevê-lo desde a raiz, como em /usr/local/bin/on-alert</translation>
    </message>
    <message>
        <source>a secret is sent to &quot;%2&quot;; it must begin with https://, or with http:// for this computer itself</source>
        <translation>um segredo é enviado a “%2”; deve começar com https://, ou com http:// se for este próprio computador</translation>
    </message>
    <message>
        <source>a password would go to &quot;%2&quot; in the clear; give &quot;security&quot; the value starttls or tls</source>
        <translation>uma senha iria a “%2” sem criptografia; dar a “security” o valor starttls ou tls</translation>
    </message>
    <message>
        <source>the channel &quot;%2&quot; does not say how to tell; give it one of: email, telegram, webhook, command</source>
        <translation>o canal de aviso “%2” não diz como avisar; dar-lhe um de: email, telegram, webhook, command</translation>
    </message>
    <message>
        <source>a channel tells in one way, and this one names another beside &quot;%1&quot;; make two channels of it</source>
        <translation>um canal avisa de uma só maneira, e este nomeia outra além de “%1”; fazer dois canais</translation>
    </message>
    <message>
        <source>a channel of this kind cannot be named &quot;%2&quot;; that name is this computer&apos;s own, so choose another</source>
        <translation>um canal deste tipo não pode se chamar “%2”; esse nome é deste computador, escolher outro</translation>
    </message>
    <message>
        <source>&quot;%1&quot; names the channel &quot;%2&quot;, which does not exist; add it under &quot;channels&quot;</source>
        <translation>“%1” nomeia o canal de aviso “%2”, que não existe; adicioná-lo em “channels”</translation>
    </message>
    <message>
        <source>&quot;%1&quot; sends by the account &quot;%2&quot;, which does not exist; add it under &quot;accounts&quot;</source>
        <translation>“%1” envia pela conta “%2”, que não existe; adicioná-la em “accounts”</translation>
    </message>
    <message>
        <source>&quot;%3&quot; cannot name &quot;%2&quot;: it is of this computer, where nobody hears; name a channel from &quot;channels&quot;</source>
        <translation>“%3” não pode nomear “%2”: é deste computador, onde ninguém ouve; nomear um canal de “channels”</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is told by &quot;%2&quot;, which sends to the owner, but its group has none; give the group an &quot;owner&quot; or the channel a &quot;to&quot;</source>
        <translation>“%1” avisa por “%2”, que envia ao responsável, mas seu grupo não tem; dar ao grupo um “owner” ou ao canal um “to”</translation>
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
    <message>
        <source>a channel</source>
        <translation>um canal</translation>
    </message>
    <message>
        <source>&quot;sound&quot;</source>
        <translation>“sound”</translation>
    </message>
    <message>
        <source>this cannot be read as YAML; often an indentation, a quote or a bracket is wrong, here or a little before (%3)</source>
        <translation>isto não pode ser lido como YAML; costuma ser um recuo, uma aspa ou um colchete errado, aqui ou um pouco antes (%3)</translation>
    </message>
    <message>
        <source>&quot;%2&quot; is not a regular expression (%3)</source>
        <translation>“%2” não é uma expressão regular (%3)</translation>
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
        <translation>um usuário em “listen”</translation>
    </message>
    <message>
        <source>&quot;bot&quot;</source>
        <translation>“bot”</translation>
    </message>
    <message>
        <source>&quot;%2&quot; is not a time that comes again; write minute, hour, day, month and weekday as in &quot;0 3 * * *&quot;</source>
        <translation>“%2” não é um horário que se repete; escreva minuto, hora, dia, mês e dia da semana como em “0 3 * * *”</translation>
    </message>
    <message>
        <source>&quot;%2&quot; is not an address of a computer; write 127.0.0.1 for this one alone, or 0.0.0.0 for all networks</source>
        <translation>“%2” não é o endereço de um computador; escreva 127.0.0.1 só para este, ou 0.0.0.0 para todas as redes</translation>
    </message>
    <message>
        <source>&quot;%2&quot; cannot be a user&apos;s name; write 1 to 200 characters without a colon</source>
        <translation>“%2” não pode ser um nome de usuário; escreva de 1 a 200 caracteres sem dois-pontos</translation>
    </message>
    <message>
        <source>&quot;%2&quot; cannot stand in an address; write a–z, 0–9, hyphen and underscore, as in nightly-backup</source>
        <translation>“%2” não pode estar em um endereço; escreva a–z, 0–9, hífen e sublinhado, como em nightly-backup</translation>
    </message>
    <message>
        <source>it does not say when to expect a report; give it &quot;every: 5m&quot; or &quot;cron: &apos;0 3 * * *&apos;&quot;</source>
        <translation>não diz quando esperar um sinal; adicione “every: 5m” ou “cron: &apos;0 3 * * *&apos;”</translation>
    </message>
    <message>
        <source>&quot;every&quot; and &quot;cron&quot; cannot stand together; keep one</source>
        <translation>“every” e “cron” não podem ficar juntos; mantenha um</translation>
    </message>
    <message>
        <source>the number %2 is another application&apos;s already</source>
        <translation>o número %2 já é de outro aplicativo</translation>
    </message>
    <message>
        <source>the channel &quot;%2&quot; is not a Telegram chat: nobody could ask there</source>
        <translation>o canal de aviso “%2” não é um chat do Telegram: ninguém poderia perguntar ali</translation>
    </message>
    <message>
        <source>&quot;%2&quot; begins with http:// or https:// twice; write it once</source>
        <translation>“%2” começa duas vezes com http:// ou https://; escreva uma só vez</translation>
    </message>
</context>
<context>
    <name>Console</name>
    <message>
        <source>This installation has no window. To watch without one: vigia --headless</source>
        <translation>Esta instalação não tem janela. Para vigiar sem ela: vigia --headless</translation>
    </message>
    <message>
        <source>environment variable %1</source>
        <translation>variável de ambiente %1</translation>
    </message>
    <message>
        <source>system password store</source>
        <translation>cofre de senhas do sistema</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>ausente</translation>
    </message>
    <message>
        <source>not known: the password store is locked</source>
        <translation>não se sabe: o cofre de senhas está bloqueado</translation>
    </message>
    <message>
        <source>not known: the password store refuses it</source>
        <translation>não se sabe: o cofre de senhas recusa</translation>
    </message>
    <message>
        <source>(nothing refers to it)</source>
        <translation>(nada o usa)</translation>
    </message>
    <message>
        <source>Where there is none, as on a server, a secret is the file %1 or the environment variable %2.</source>
        <translation>Onde não há um, como em um servidor, um segredo é o arquivo %1 ou a variável de ambiente %2.</translation>
    </message>
    <message>
        <source>The system password store has no secret “%1”.</source>
        <translation>O cofre de senhas do sistema não tem o segredo “%1”.</translation>
    </message>
    <message>
        <source>The system password store is locked, so nothing was changed. Unlock it and try again.</source>
        <translation>O cofre de senhas do sistema está bloqueado, por isso nada foi alterado. Desbloqueie-o e tente de novo.</translation>
    </message>
    <message>
        <source>The system password store refused it.</source>
        <translation>O cofre de senhas do sistema recusou.</translation>
    </message>
    <message>
        <source>The system password store cannot be reached.</source>
        <translation>Não é possível acessar o cofre de senhas do sistema.</translation>
    </message>
    <message>
        <source>This Vigia was built without a system password store.</source>
        <translation>Esta Vigia foi compilada sem cofre de senhas do sistema.</translation>
    </message>
    <message>
        <source>Value of “%1” (not shown): </source>
        <translation>Valor de “%1” (não é mostrado): </translation>
    </message>
    <message>
        <source>Kept in the system password store: %1</source>
        <translation>Guardado no cofre de senhas do sistema: %1</translation>
    </message>
    <message>
        <source>Forgotten: %1</source>
        <translation>Esquecido: %1</translation>
    </message>
    <message>
        <source>A secret has at most 1 MiB.</source>
        <translation>Um segredo tem no máximo 1 MiB.</translation>
    </message>
    <message>
        <source>The value is empty, so nothing was changed.</source>
        <translation>O valor está vazio, por isso nada foi alterado.</translation>
    </message>
    <message>
        <source>The value is no text in UTF-8, so nothing was changed.</source>
        <translation>O valor não é texto em UTF-8, por isso nada foi alterado.</translation>
    </message>
    <message>
        <source>Acknowledged: %1</source>
        <translation>Reconhecido: %1</translation>
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
        <source>Unchanged: %1</source>
        <translation>Sem alterações: %1</translation>
    </message>
    <message>
        <source>Notes:</source>
        <translation>Observações:</translation>
    </message>
    <message>
        <source>The output cannot be written (%1).</source>
        <translation>Não é possível gravar a saída (%1).</translation>
    </message>
    <message>
        <source>Monitors added:</source>
        <translation>Serviços adicionados:</translation>
    </message>
    <message>
        <source>Monitors changed:</source>
        <translation>Serviços alterados:</translation>
    </message>
    <message>
        <source>Monitors renamed:</source>
        <translation>Serviços renomeados:</translation>
    </message>
    <message>
        <source>Monitors removed:</source>
        <translation>Serviços removidos:</translation>
    </message>
    <message>
        <source>Groups added:</source>
        <translation>Grupos adicionados:</translation>
    </message>
    <message>
        <source>Groups changed:</source>
        <translation>Grupos alterados:</translation>
    </message>
    <message>
        <source>Groups removed:</source>
        <translation>Grupos removidos:</translation>
    </message>
    <message>
        <source>Maintenance windows added:</source>
        <translation>Janelas de manutenção adicionadas:</translation>
    </message>
    <message>
        <source>Maintenance windows changed:</source>
        <translation>Janelas de manutenção alteradas:</translation>
    </message>
    <message>
        <source>Maintenance windows removed:</source>
        <translation>Janelas de manutenção removidas:</translation>
    </message>
    <message>
        <source>The file changes nothing.</source>
        <translation>O arquivo não altera nada.</translation>
    </message>
    <message>
        <source>The running Vigia has ended; nothing more follows.</source>
        <translation>O Vigia terminou; não haverá mais mudanças.</translation>
    </message>
    <message>
        <source>Changed: the policy</source>
        <translation>Alterado: a política de avisos</translation>
    </message>
    <message>
        <source>Changed: the address that is pinged</source>
        <translation>Alterado: o endereço de “ping_out”</translation>
    </message>
    <message>
        <source>Accounts added:</source>
        <translation>Contas adicionadas:</translation>
    </message>
    <message>
        <source>Accounts changed:</source>
        <translation>Contas alteradas:</translation>
    </message>
    <message>
        <source>Accounts removed:</source>
        <translation>Contas removidas:</translation>
    </message>
    <message>
        <source>Channels added:</source>
        <translation>Canais de aviso adicionados:</translation>
    </message>
    <message>
        <source>Channels changed:</source>
        <translation>Canais de aviso alterados:</translation>
    </message>
    <message>
        <source>Channels removed:</source>
        <translation>Canais de aviso removidos:</translation>
    </message>
    <message>
        <source>May run its program: %1</source>
        <translation>Pode executar seu programa: %1</translation>
    </message>
    <message>
        <source>Not away: messages go to the usual channels</source>
        <translation>Sem ausência: as mensagens vão para os canais habituais</translation>
    </message>
    <message>
        <source>Changed: where reports are taken</source>
        <translation>Alterado: onde se recebem os sinais de vida</translation>
    </message>
    <message>
        <source>Changed: the bot that answers</source>
        <translation>Alterado: o bot que responde</translation>
    </message>
    <message>
        <source>Monitors that were imported alarm from now on; one that reports by itself (a heartbeat) is watched from its first report on, and its silence before is no alarm.</source>
        <translation>Os serviços importados dão alarme a partir de agora; um que envia sinais de vida por si mesmo é vigiado a partir do primeiro sinal, e o silêncio anterior não é um alarme.</translation>
    </message>
    <message>
        <source>Watched from now on: %1</source>
        <translation>A partir de agora é vigiado: %1</translation>
    </message>
    <message>
        <source>Watched from now on in the group “%2”: %1</source>
        <translation>A partir de agora é vigiado no grupo “%2”: %1</translation>
    </message>
    <message>
        <source>Ignored from now on: %1</source>
        <translation>A partir de agora é ignorado: %1</translation>
    </message>
    <message>
        <source>not set as %1, and the password store does not answer</source>
        <translation>não definido como %1, e o cofre de senhas não responde</translation>
    </message>
    <message numerus="yes">
        <source>The fire drill has begun: %n channel(s) are being told; sound and desktop only where Vigia&apos;s windows run</source>
        <translation>
            <numerusform>O simulado começou: %n canal está sendo avisado; som e área de trabalho só onde as janelas do Vigia estiverem abertas</numerusform>
            <numerusform>O simulado começou: %n canais estão sendo avisados; som e área de trabalho só onde as janelas do Vigia estiverem abertas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The fire drill has begun: %n channel(s) are being told</source>
        <translation>
            <numerusform>O simulado começou: %n canal está sendo avisado</numerusform>
            <numerusform>O simulado começou: %n canais estão sendo avisados</numerusform>
        </translation>
    </message>
    <message>
        <source>The sound of this computer is off until you turn it on again: vigia unmute</source>
        <translation>O som deste computador está desligado até ser ligado de novo: vigia unmute</translation>
    </message>
    <message>
        <source>Sound off: %1, until %2</source>
        <translation>Sem som: %1, até %2</translation>
    </message>
    <message>
        <source>Sound off: %1, until its outage ends</source>
        <translation>Sem som: %1, até o fim da queda</translation>
    </message>
    <message>
        <source>Sound off: %1, until their outages end</source>
        <translation>Sem som: %1, até o fim das quedas</translation>
    </message>
    <message>
        <source>Alerts held: %1, until %2</source>
        <translation>Avisos adiados: %1, até %2</translation>
    </message>
    <message numerus="yes">
        <source>%n message(s) are being sent again; “vigia status” says if they are not delivered this time either</source>
        <translation>
            <numerusform>%n mensagem está sendo reenviada; “vigia status” diz se desta vez também não é entregue</numerusform>
            <numerusform>%n mensagens estão sendo reenviadas; “vigia status” diz se desta vez também não são entregues</numerusform>
        </translation>
    </message>
    <message>
        <source>There is nothing to send again: no message was left undelivered</source>
        <translation>Não há nada para reenviar: nenhuma mensagem ficou sem entrega</translation>
    </message>
    <message>
        <source>Vigia is not running for this data folder. Start it with “%1”.</source>
        <translation>O Vigia não está em execução para esta pasta de dados. Inicie-o com “%1”.</translation>
    </message>
    <message>
        <source>Vigia was never started by this user: there is no data folder %1. Start it with “vigia” or, without a window, with “%2”.</source>
        <translation>Este usuário nunca iniciou o Vigia: não existe a pasta de dados %1. Inicie-o com “vigia” ou, sem janela, com “%2”.</translation>
    </message>
    <message>
        <source>There is no data folder %1. Correct --profile, or start Vigia there with “%2”.</source>
        <translation>Não existe a pasta de dados %1. Corrija --profile, ou inicie o Vigia ali com “%2”.</translation>
    </message>
    <message>
        <source>There is neither a new sender nor a channel “%1”.</source>
        <translation>Não existe nem um remetente novo nem um canal de aviso “%1”.</translation>
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

Mostra o que o Vigia vigia, na bandeja e em janelas, e toca o alarme dele.
Um segundo início traz para a frente a janela do primeiro.

  --minimized     começar na bandeja; sem bandeja, com a janela minimizada
  --profile DIR   guardar em DIR tudo o que for gravado
  --version       a versão deste programa

Sem janela: vigia --help</translation>
    </message>
    <message>
        <source>Another Vigia has this data folder&apos;s windows and does not answer.</source>
        <translation>Outra instância do Vigia tem as janelas desta pasta de dados e não responde.</translation>
    </message>
    <message>
        <source>“%1” is not understood; see vigia-desktop --help</source>
        <translation>Não foi possível entender “%1”; veja vigia-desktop --help</translation>
    </message>
    <message>
        <source>There is no display here. To watch without one: vigia --headless</source>
        <translation>Não há tela aqui. Para vigiar sem ela: vigia --headless</translation>
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
        <source>There is no channel “%1”.</source>
        <translation>Não há nenhum canal de aviso “%1”.</translation>
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
        <source>Nobody would be told: nobody has allowed “%1” to run %2. Allow it with “vigia approve”, or in Settings › Channels.</source>
        <translation>Ninguém seria avisado: ninguém permitiu que “%1” execute %2. Permita com “vigia approve” ou em Configurações › Canais.</translation>
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
    <message>
        <source>This Vigia runs as a service and goes on watching; end it where it was started.</source>
        <translation>O Vigia funciona aqui como serviço e continua vigiando; encerre-o onde foi iniciado.</translation>
    </message>
    <message>
        <source>A fire drill is under way already. Acknowledge it to end it.</source>
        <translation>Já há um simulado em andamento. Reconheça-o para encerrá-lo.</translation>
    </message>
    <message>
        <source>This Vigia has no password store. A secret can be the file %1 or the environment variable %2.</source>
        <translation>Este Vigia não tem cofre de senhas. Um segredo pode ser o arquivo %1 ou a variável de ambiente %2.</translation>
    </message>
    <message>
        <source>The system&apos;s password store is locked, so nothing was changed. Unlock it and try again.</source>
        <translation>O cofre de senhas do sistema está bloqueado, por isso nada foi alterado. Desbloqueie-o e tente de novo.</translation>
    </message>
    <message>
        <source>The system&apos;s password store refused it.</source>
        <translation>O cofre de senhas do sistema recusou.</translation>
    </message>
    <message>
        <source>The system&apos;s password store cannot be reached, so nothing was changed. A secret can also be the file %1 or the environment variable %2.</source>
        <translation>Não é possível acessar o cofre de senhas do sistema, por isso nada foi alterado. Um segredo também pode ser o arquivo %1 ou a variável de ambiente %2.</translation>
    </message>
    <message>
        <source>There is no new sender “%1”.</source>
        <translation>Não há nenhum remetente novo “%1”.</translation>
    </message>
    <message>
        <source>“%1” is acknowledged already, by %2, since %3.</source>
        <translation>“%1” já está reconhecido, por %2, desde %3.</translation>
    </message>
    <message>
        <source>It is in force, but could not be stored: a restart would forget it.</source>
        <translation>Está em vigor, mas não pôde ser gravado: ao reiniciar seria esquecido.</translation>
    </message>
    <message>
        <source>It could not be stored, so nothing was changed.</source>
        <translation>Não foi possível gravar, então nada foi alterado.</translation>
    </message>
</context>
<context>
    <name>FieldTitle</name>
    <message>
        <source>Check every</source>
        <translation>Verificar a cada</translation>
    </message>
    <message>
        <source>Wait at most</source>
        <translation>Esperar no máximo</translation>
    </message>
    <message>
        <source>Alarm after failures</source>
        <translation>Alarme após falhas seguidas</translation>
    </message>
    <message>
        <source>Look again after</source>
        <translation>Verificar de novo após</translation>
    </message>
    <message>
        <source>Up after good answers</source>
        <translation>No ar após respostas corretas</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>Gravidade</translation>
    </message>
    <message>
        <source>Good statuses</source>
        <translation>Códigos HTTP corretos</translation>
    </message>
    <message>
        <source>Must contain</source>
        <translation>Deve conter</translation>
    </message>
    <message>
        <source>Must not contain</source>
        <translation>Não deve conter</translation>
    </message>
    <message>
        <source>Must match</source>
        <translation>Deve corresponder a</translation>
    </message>
    <message>
        <source>JSON value</source>
        <translation>Valor JSON</translation>
    </message>
    <message>
        <source>Slow above</source>
        <translation>Lento acima de</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Método</translation>
    </message>
    <message>
        <source>Headers</source>
        <translation>Cabeçalhos</translation>
    </message>
    <message>
        <source>Body</source>
        <translation>Corpo</translation>
    </message>
    <message>
        <source>User and password</source>
        <translation>Usuário e senha</translation>
    </message>
    <message>
        <source>Bearer token</source>
        <translation>Token Bearer</translation>
    </message>
    <message>
        <source>Redirects to follow</source>
        <translation>Redirecionamentos a seguir</translation>
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
        <translation>Atenção antes do vencimento</translation>
    </message>
    <message>
        <source>Alert by</source>
        <translation>Avisar com</translation>
    </message>
    <message>
        <source>Repeat every</source>
        <translation>Repetir a cada</translation>
    </message>
    <message>
        <source>When nobody reacts</source>
        <translation>Se ninguém reagir</translation>
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
            <numerusform>%n fora do ar</numerusform>
            <numerusform>%n fora do ar</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %n down</source>
        <translation>
            <numerusform>Fora do ar: %n de %n</numerusform>
            <numerusform>Fora do ar: todos (%n)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n down, acknowledged</source>
        <translation>
            <numerusform>%n fora do ar, reconhecido</numerusform>
            <numerusform>%n fora do ar, reconhecidos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %n down, acknowledged</source>
        <translation>
            <numerusform>Fora do ar e reconhecido: %n de %n</numerusform>
            <numerusform>Fora do ar e reconhecidos: todos (%n)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n warning(s)</source>
        <translation>
            <numerusform>%n atenção</numerusform>
            <numerusform>%n atenções</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Warnings for all %n</source>
        <translation>
            <numerusform>Atenção: %n de %n</numerusform>
            <numerusform>Atenção em todos (%n)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n warning(s), acknowledged</source>
        <translation>
            <numerusform>%n atenção, reconhecida</numerusform>
            <numerusform>%n atenções, reconhecidas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Warnings for all %n, acknowledged</source>
        <translation>
            <numerusform>Atenção, reconhecida (%n)</numerusform>
            <numerusform>Atenção em todos (%n), reconhecida</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n affected by others</source>
        <translation>
            <numerusform>%n afetado por outros</numerusform>
            <numerusform>%n afetados por outros</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %n affected by others</source>
        <translation>
            <numerusform>Afetado por outros: %n de %n</numerusform>
            <numerusform>Afetados por outros: todos (%n)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new monitor(s) do not answer yet</source>
        <translation>
            <numerusform>%n serviço novo ainda não responde</numerusform>
            <numerusform>%n serviços novos ainda não respondem</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unknown</source>
        <translation>
            <numerusform>%n desconhecido</numerusform>
            <numerusform>%n desconhecidos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %n unknown</source>
        <translation>
            <numerusform>Desconhecido: %n de %n</numerusform>
            <numerusform>Desconhecidos: todos (%n)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n up</source>
        <translation>
            <numerusform>%n no ar</numerusform>
            <numerusform>%n no ar</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %n up</source>
        <translation>
            <numerusform>No ar: %n de %n</numerusform>
            <numerusform>No ar: todos (%n)</numerusform>
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
        <source>All %n in maintenance</source>
        <translation>
            <numerusform>Em manutenção: %n de %n</numerusform>
            <numerusform>Em manutenção: todos (%n)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n paused</source>
        <translation>
            <numerusform>%n em pausa</numerusform>
            <numerusform>%n em pausa</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %n paused</source>
        <translation>
            <numerusform>Em pausa: %n de %n</numerusform>
            <numerusform>Em pausa: todos (%n)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>alerts held for %n monitor(s)</source>
        <translation>
            <numerusform>avisos adiados de %n serviço</numerusform>
            <numerusform>avisos adiados de %n serviços</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 e mais %n</numerusform>
            <numerusform>%1 e mais %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is watched yet</source>
        <translation>Ainda não se vigia nada</translation>
    </message>
    <message>
        <source>This computer has no connection since %1</source>
        <translation>Este computador está sem conexão desde %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1: how many of what, such as "2 down"; %2: their names</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Away until %1 (%2 left): messages go to “%3”</source>
        <translation>Ausência até %1 (restam %2): as mensagens vão para “%3”</translation>
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
    <message>
        <source>Messages were not delivered: %1</source>
        <translation>Mensagens não entregues: %1</translation>
    </message>
    <message>
        <source>Messages cannot be sent at the moment, it is tried again: %1</source>
        <translation>No momento não é possível enviar mensagens, nova tentativa em curso: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n message(s) were not delivered by “%1”.</source>
        <translation>
            <numerusform>%n mensagem não foi entregue por “%1”.</numerusform>
            <numerusform>%n mensagens não foram entregues por “%1”.</numerusform>
        </translation>
    </message>
    <message>
        <source>Messages by “%1” cannot be sent at the moment; it is tried again. %2</source>
        <translation>As mensagens por “%1” não podem ser enviadas no momento; continuamos tentando. %2</translation>
    </message>
    <message>
        <source>Another program uses the same Telegram bot, so nobody is answered in the chat; messages go on being sent. Stop that program, or give Vigia a bot of its own. Telegram says: %1</source>
        <translation>Outro programa usa o mesmo bot do Telegram, por isso ninguém recebe resposta no chat; as mensagens continuam sendo enviadas. Pare esse programa ou dê ao Vigia um bot próprio. O Telegram diz: %1</translation>
    </message>
    <message>
        <source>Telegram does not know the bot&apos;s token, so nobody is answered in the chat. Keep the right one: vigia secret set %1</source>
        <translation>O Telegram não conhece o token do bot, por isso ninguém recebe resposta no chat. Guarde o correto: vigia secret set %1</translation>
    </message>
    <message>
        <source>The bot cannot hear what is written to it at the moment; it tries again. %1</source>
        <translation>O bot não pode ouvir no momento o que lhe escrevem; continua tentando. %1</translation>
    </message>
    <message>
        <source>Signs of life cannot be received: %1</source>
        <translation>Não é possível receber sinais de vida: %1</translation>
    </message>
    <message>
        <source>Signs of life are refused: %1</source>
        <translation>Sinais de vida são recusados: %1</translation>
    </message>
    <message>
        <source>Signs of life are received, but %1</source>
        <translation>Sinais de vida são recebidos, mas %1</translation>
    </message>
    <message>
        <source>Messages by “%1” do not reach everybody they are for. %2</source>
        <translation>As mensagens por “%1” não chegam a todos os destinatários. %2</translation>
    </message>
    <message>
        <source>Messages by “%1” arrive, but its settings are out of date. %2</source>
        <translation>As mensagens por “%1” chegam, mas suas configurações estão desatualizadas. %2</translation>
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
        <source>look at addresses (https://…) once; needs no data folder</source>
        <translation>verificar endereços (https://…) uma vez; não precisa de pasta de dados</translation>
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
        <source>secrets in the system&apos;s password store; “set” reads the value from the input</source>
        <translation>segredos no cofre de senhas do sistema; “set” lê o valor da entrada</translation>
    </message>
    <message>
        <source>the list as a JSON document</source>
        <translation>a lista como documento JSON</translation>
    </message>
    <message>
        <source>how long to wait for the running Vigia (20s)</source>
        <translation>quanto esperar pelo Vigia em execução (20s)</translation>
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
        <source>until this time has passed</source>
        <translation>até passar este tempo</translation>
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
        <source>the group in which a new sender is watched; made if there is none of that name</source>
        <translation>o grupo em que um remetente novo é vigiado; é criado se não houver nenhum com esse nome</translation>
    </message>
    <message>
        <source>all monitors</source>
        <translation>todos os serviços</translation>
    </message>
    <message>
        <source>do not check it at all, until “resume”</source>
        <translation>não verificar de forma alguma, até “resume”</translation>
    </message>
    <message>
        <source>check again what is paused</source>
        <translation>voltar a verificar o que está em pausa</translation>
    </message>
    <message>
        <source>explain a state: what is known and what is expected</source>
        <translation>explicar um estado: o que se sabe e o que se espera</translation>
    </message>
    <message>
        <source>take up a configuration – YAML, JSON or one URL per line – whole or not at all</source>
        <translation>aplicar uma configuração (YAML, JSON ou uma URL por linha), inteira ou nada</translation>
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
        <source>write the configuration as text, for “import”</source>
        <translation>gravar a configuração como texto, para “import”</translation>
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
    <message>
        <source>all that a verb takes</source>
        <translation>tudo o que um verbo aceita</translation>
    </message>
    <message>
        <source>Durations: 500ms 20s 5m 2h 1d. Quote a name that has spaces.</source>
        <translation>Durações: 500ms 20s 5m 2h 1d. Um nome com espaços vai entre aspas.</translation>
    </message>
    <message>
        <source>of everything, as without a name: this computer&apos;s sound</source>
        <translation>de tudo, como sem nome: o som deste computador</translation>
    </message>
    <message>
        <source>the sound of this computer off; of a monitor named, until its outage ends</source>
        <translation>desligar o som deste computador; ou o de um serviço, até o fim da queda</translation>
    </message>
    <message>
        <source>the sound of this computer, or of a monitor, on again</source>
        <translation>ligar de novo o som deste computador ou de um serviço</translation>
    </message>
    <message>
        <source>the newest 1000 changes of state; with -f every new one, too</source>
        <translation>as últimas 1000 mudanças de estado; com -f, também cada nova</translation>
    </message>
    <message>
        <source>with --headless: end when the windows do, as when vigia-desktop starts it</source>
        <translation>com --headless: encerrar quando as janelas encerrarem, como ao ser iniciado por vigia-desktop</translation>
    </message>
    <message>
        <source>rehearse: a simulated outage that sounds and is told; acknowledge it to end it</source>
        <translation>ensaiar: uma queda simulada que toca e é avisada; reconhecê-la a encerra</translation>
    </message>
    <message>
        <source>messages go to this channel instead of the usual ones until then; 0s ends it</source>
        <translation>as mensagens vão para este canal em vez dos habituais até então; 0s encerra</translation>
    </message>
    <message>
        <source>not away any more: what is still down is told to the usual channels</source>
        <translation>fim da ausência: o que continua fora do ar é avisado nos canais habituais</translation>
    </message>
    <message>
        <source>send signs of life to whoever watches this computer; needs no data folder</source>
        <translation>enviar sinais de vida a quem vigia este computador; não precisa de pasta de dados</translation>
    </message>
    <message>
        <source>the time between two of them (60s)</source>
        <translation>o tempo entre dois deles (60s)</translation>
    </message>
    <message>
        <source>who this computer is (its own name)</source>
        <translation>quem é este computador (seu próprio nome)</translation>
    </message>
    <message>
        <source>log in as this user</source>
        <translation>entrar como este usuário</translation>
    </message>
    <message>
        <source>with the password of this name, as “secret set” kept it</source>
        <translation>com a senha deste nome, como “secret set” a guardou</translation>
    </message>
    <message>
        <source>what Monitora&apos;s own file says, for the rest</source>
        <translation>para o resto, o que diz o arquivo do próprio Monitora</translation>
    </message>
    <message>
        <source>start with the icon in the tray alone</source>
        <translation>iniciar só com o ícone na bandeja</translation>
    </message>
    <message>
        <source>watch a new sender that reports; or allow a channel to run its program, which an imported one may not before</source>
        <translation>vigiar um remetente novo que informa; ou permitir que um canal execute seu programa, o que um importado não pode antes</translation>
    </message>
    <message>
        <source>a new sender is not asked about any more, and its silence is no alarm</source>
        <translation>não se pergunta mais por um remetente novo, e seu silêncio não é alarme</translation>
    </message>
    <message>
        <source>messages that were not delivered: try them again, for another day</source>
        <translation>mensagens não entregues: tentar de novo, por mais um dia</translation>
    </message>
    <message>
        <source>all answer as expected</source>
        <translation>todos respondem como esperado</translation>
    </message>
    <message>
        <source>a warning: a certificate is about to expire</source>
        <translation>atenção: um certificado está prestes a expirar</translation>
    </message>
    <message>
        <source>one does not answer, or not as expected</source>
        <translation>um não responde, ou não como esperado</translation>
    </message>
    <message>
        <source>this computer could not look, or wrong usage</source>
        <translation>este computador não pôde verificar, ou uso incorreto</translation>
    </message>
    <message>
        <source>Without a verb the window and the icon in the tray are started. In a terminal: “vigia import FILE”, then “vigia --headless”.</source>
        <translation>Sem verbo iniciam-se a janela e o ícone na bandeja. Em um terminal: “vigia import FILE”, depois “vigia --headless”.</translation>
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
        <translation>%1: continua fora do ar há %2</translation>
    </message>
    <message>
        <source>Since %1</source>
        <translation>Desde %1</translation>
    </message>
    <message>
        <source>%1: back to normal</source>
        <translation>%1: voltou ao normal</translation>
    </message>
    <message>
        <source>Was down for %1</source>
        <translation>Ficou fora do ar por %1</translation>
    </message>
    <message numerus="yes">
        <source>%n outage(s)</source>
        <translation>
            <numerusform>%n queda</numerusform>
            <numerusform>%n quedas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>e mais %n</numerusform>
            <numerusform>e mais %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>Acknowledge</source>
        <translation>Reconhecer</translation>
    </message>
    <message>
        <source>Mute</source>
        <translation>Silenciar</translation>
    </message>
    <message>
        <source>%1: acknowledged by %2</source>
        <translation>%1: reconhecido por %2</translation>
    </message>
    <message numerus="yes">
        <source>%n outage(s) acknowledged</source>
        <translation>
            <numerusform>%n queda reconhecida</numerusform>
            <numerusform>%n quedas reconhecidas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n outage(s) acknowledged by %1</source>
        <translation>
            <numerusform>%n queda reconhecida por %1</numerusform>
            <numerusform>%n quedas reconhecidas por %1</numerusform>
        </translation>
    </message>
    <message>
        <source>With a note…</source>
        <extracomment>Beside the button “Acknowledge”: the same, and a note for the others is asked for.</extracomment>
        <translation>Com uma nota…</translation>
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
        <source>the password store is locked</source>
        <translation>o cofre de senhas está bloqueado</translation>
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
        <source>a fault of this computer</source>
        <translation>uma falha deste computador</translation>
    </message>
    <message>
        <source>the check was broken off</source>
        <translation>a verificação foi interrompida</translation>
    </message>
    <message>
        <source>no secure connection could be made (TLS: %1)</source>
        <translation>não foi possível estabelecer uma conexão segura (TLS: %1)</translation>
    </message>
    <message>
        <source>no secure connection could be made (TLS)</source>
        <translation>não foi possível estabelecer uma conexão segura (TLS)</translation>
    </message>
    <message>
        <source>the certificate is not accepted (%1)</source>
        <translation>o certificado não é aceito (%1)</translation>
    </message>
    <message>
        <source>HTTP %1 in %2, expected %3</source>
        <translation>HTTP %1 em %2, esperado %3</translation>
    </message>
    <message>
        <source>the JSON answer has no %1, expected “%2” there</source>
        <translation>a resposta JSON não tem %1; ali se esperava “%2”</translation>
    </message>
    <message>
        <source>the JSON answer holds “%1” at %2, expected “%3”</source>
        <translation>a resposta JSON tem “%1” em %2; esperava-se “%3”</translation>
    </message>
    <message>
        <source>the proxy %1 cannot reach it</source>
        <translation>o proxy %1 não consegue alcançá-lo</translation>
    </message>
    <message>
        <source>matching the answer with “%1” takes too long</source>
        <translation>comparar a resposta com “%1” demora demais</translation>
    </message>
    <message>
        <source>this computer was too busy to finish the check</source>
        <translation>este computador estava ocupado demais para terminar a verificação</translation>
    </message>
    <message>
        <source>its reports cannot be taken</source>
        <translation>não é possível receber seus sinais de vida</translation>
    </message>
    <message>
        <source>a fault of this computer (%1)</source>
        <translation>uma falha deste computador (%1)</translation>
    </message>
    <message>
        <source>this is a fire drill</source>
        <translation>isto é um simulado</translation>
    </message>
    <message>
        <source>reported “%1”</source>
        <translation>informou “%1”</translation>
    </message>
    <message>
        <source>reported</source>
        <translation>informou</translation>
    </message>
    <message>
        <source>silent for %1, expected at “%2”</source>
        <translation>sem sinal há %1, esperado segundo “%2”</translation>
    </message>
    <message>
        <source>silent for %1, expected every %2</source>
        <translation>sem sinal há %1, esperado a cada %2</translation>
    </message>
    <message numerus="yes">
        <source>silent for %1, like all %n that should have reported in “%2”</source>
        <translation>
            <numerusform>sem sinal há %1, como %n que devia informar em “%2”</numerusform>
            <numerusform>sem sinal há %1, como os %n que deviam informar em “%2”</numerusform>
        </translation>
    </message>
    <message>
        <source>reported a failure: “%1” (exit code %2)</source>
        <translation>informou uma falha: “%1” (código de saída %2)</translation>
    </message>
    <message>
        <source>reported a failure (exit code %1)</source>
        <translation>informou uma falha (código de saída %1)</translation>
    </message>
    <message>
        <source>reported a failure: “%1”</source>
        <translation>informou uma falha: “%1”</translation>
    </message>
    <message>
        <source>reported a failure</source>
        <translation>informou uma falha</translation>
    </message>
    <message>
        <source>began, but did not end within %1</source>
        <translation>começou, mas não terminou em %1</translation>
    </message>
    <message>
        <source>does not speak TLS there; if it is plain HTTP, write http://</source>
        <translation>não fala TLS ali; se for HTTP sem criptografia, escreva http://</translation>
    </message>
    <message>
        <source>the secret %1 is missing</source>
        <translation>falta o segredo %1</translation>
    </message>
    <message>
        <source>the password store refuses to give out the secret %1</source>
        <translation>o cofre de senhas se recusa a entregar o segredo %1</translation>
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
        <source>has begun, not ended yet</source>
        <translation>começou e ainda não terminou</translation>
    </message>
    <message>
        <source>has not said yet how it is</source>
        <translation>ainda não disse como está</translation>
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
    <message>
        <source>failed once, looking again</source>
        <translation>falhou uma vez, verificando de novo</translation>
    </message>
    <message numerus="yes">
        <source>failed %n time(s), looking again</source>
        <translation>
            <numerusform>falhou %n vez, verificando de novo</numerusform>
            <numerusform>falhou %n vezes, verificando de novo</numerusform>
        </translation>
    </message>
    <message>
        <source>The sound of this computer is on.</source>
        <translation>O som deste computador está ligado.</translation>
    </message>
    <message>
        <source>“%1” is up</source>
        <translation>“%1” está no ar</translation>
    </message>
    <message>
        <source>%1 (fire drill)</source>
        <translation>%1 (simulado)</translation>
    </message>
    <message>
        <source>acknowledged by %1</source>
        <translation>reconhecido por %1</translation>
    </message>
    <message>
        <source>acknowledged by %1: %2</source>
        <translation>reconhecido por %1: %2</translation>
    </message>
    <message>
        <source>alerts held until %1 (%2 left)</source>
        <translation>avisos adiados até %1 (restam %2)</translation>
    </message>
    <message>
        <source>waiting for its next signal</source>
        <translation>à espera do próximo sinal</translation>
    </message>
    <message>
        <source>not checked again yet</source>
        <translation>ainda não verificado de novo</translation>
    </message>
    <message>
        <source>Down, new</source>
        <translation>Fora do ar, novo</translation>
    </message>
    <message>
        <source>New senders: %1 (“vigia approve NAME” or “vigia ignore NAME”)</source>
        <translation>Remetentes novos: %1 (“vigia approve NOME” ou “vigia ignore NOME”)</translation>
    </message>
    <message>
        <source>Send again what was not delivered: vigia send-again</source>
        <translation>Reenviar o que não foi entregue: vigia send-again</translation>
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
        <translation>Sem dados desde %1</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>e mais %n</numerusform>
            <numerusform>e mais %n</numerusform>
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
        <source>A secret is no argument, others can see it there; its value is read from the input.</source>
        <translation>Um segredo não é um argumento: outros podem vê-lo ali; o valor é lido da entrada.</translation>
    </message>
    <message>
        <source>The name of a secret is 1 to 64 of a–z, 0–9 and hyphen, such as team-bot.</source>
        <translation>O nome de um segredo tem de 1 a 64 caracteres de a–z, 0–9 e hífen, como team-bot.</translation>
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
        <source>Something is missing: %1</source>
        <translation>Falta algo: %1</translation>
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
    <message>
        <source>“%1” is no address that takes signals; right would be https://vigia.example/signal.</source>
        <translation>“%1” não é um endereço que receba sinais; o certo seria https://vigia.example/signal.</translation>
    </message>
    <message>
        <source>“%1” is no name for this computer; right are letters, digits, _ and -, such as web-1.</source>
        <translation>“%1” não é um nome para este computador; valem letras, algarismos, _ e -, como web-1.</translation>
    </message>
    <message>
        <source>“%1” is out of range for %2; right would be %3.</source>
        <translation>“%1” está fora dos limites de %2; o certo seria %3.</translation>
    </message>
    <message>
        <source>“%1” is too much.</source>
        <translation>“%1” sobra.</translation>
    </message>
    <message>
        <source>“%1” is too short for %2; it must be more than nothing.</source>
        <translation>“%1” é muito pouco para %2; deve ser mais do que nada.</translation>
    </message>
</context>
<context>
    <name>Watch</name>
    <message numerus="yes">
        <source>Watching %n monitor(s)</source>
        <translation>
            <numerusform>Vigiando %n serviço</numerusform>
            <numerusform>Vigiando %n serviços</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is watched yet; add monitors with “vigia import FILE”</source>
        <translation>Ainda não se vigia nada; para adicionar serviços: “vigia import FILE”</translation>
    </message>
    <message>
        <source>Ctrl+C ends</source>
        <translation>Ctrl+C encerra</translation>
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
        <source>Note:</source>
        <translation>Nota:</translation>
    </message>
    <message>
        <source>Last changes:</source>
        <translation>Últimas mudanças:</translation>
    </message>
    <message>
        <source>must be valid</source>
        <translation>deve ser válido</translation>
    </message>
    <message>
        <source>is not checked</source>
        <translation>não é verificado</translation>
    </message>
    <message>
        <source>must be issued by one in %1</source>
        <translation>deve ter sido emitido por um dos que estão em %1</translation>
    </message>
    <message>
        <source>must be %1 and no other</source>
        <translation>deve ser %1 e nenhum outro</translation>
    </message>
    <message>
        <source>the answer contains “%1”</source>
        <translation>a resposta contém “%1”</translation>
    </message>
    <message>
        <source>the answer does not contain “%1”</source>
        <translation>a resposta não contém “%1”</translation>
    </message>
    <message>
        <source>the answer matches “%1”</source>
        <translation>a resposta corresponde a “%1”</translation>
    </message>
    <message>
        <source>the JSON answer holds “%1” at %2</source>
        <translation>a resposta JSON tem “%1” em %2</translation>
    </message>
    <message>
        <source>within %1, else it is a warning</source>
        <translation>em %1, senão é um aviso</translation>
    </message>
    <message>
        <source>Asked with:</source>
        <translation>Pergunta com:</translation>
    </message>
    <message>
        <source>Expected:</source>
        <translation>Espera-se:</translation>
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
        <translation>Manutenção:</translation>
    </message>
    <message>
        <source>%1, until %2</source>
        <translation>%1, até %2</translation>
    </message>
    <message>
        <source>every %1; an answer may take %2</source>
        <translation>a cada %1; a resposta pode levar %2</translation>
    </message>
    <message>
        <source>Alerts by:</source>
        <translation>Avisa com:</translation>
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
        <translation>até %1 (restam %2)</translation>
    </message>
    <message>
        <source>Last sign of life:</source>
        <translation>Último sinal de vida:</translation>
    </message>
    <message>
        <source>Run under way:</source>
        <translation>Execução em andamento:</translation>
    </message>
    <message>
        <source>Next sign of life:</source>
        <translation>Próximo sinal de vida:</translation>
    </message>
    <message>
        <source>Signs of life:</source>
        <translation>Sinais de vida:</translation>
    </message>
    <message>
        <source>Longest run:</source>
        <translation>Execução mais longa:</translation>
    </message>
</context>
<context>
    <name>vigia::AboutDialog</name>
    <message>
        <source>About</source>
        <translation>Sobre</translation>
    </message>
    <message>
        <source>Watches the services you depend on and tells you when one of them stops working.</source>
        <translation>Vigia os serviços de que você depende e avisa quando um deles para de funcionar.</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Licença</translation>
    </message>
    <message>
        <source>GNU General Public License, version 3 or later; without any warranty</source>
        <translation>Licença Pública Geral GNU, versão 3 ou posterior; sem nenhuma garantia</translation>
    </message>
    <message>
        <source>Data folder</source>
        <translation>Pasta de dados</translation>
    </message>
    <message>
        <source>&amp;Copy all</source>
        <translation>&amp;Copiar tudo</translation>
    </message>
    <message>
        <source>C&amp;lose</source>
        <translation>&amp;Fechar</translation>
    </message>
</context>
<context>
    <name>vigia::AccountEditor</name>
    <message>
        <source>Mail account %1</source>
        <translation>Conta de e-mail %1</translation>
    </message>
    <message>
        <source>Add mail account</source>
        <translation>Adicionar conta de e-mail</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nome</translation>
    </message>
    <message>
        <source>What it is called here; channels name it.</source>
        <translation>Como se chama aqui; os canais a citam.</translation>
    </message>
    <message>
        <source>&amp;Provider</source>
        <translation>&amp;Provedor</translation>
    </message>
    <message>
        <source>What the provider asks for</source>
        <translation>O que o provedor pede</translation>
    </message>
    <message>
        <source>Se&amp;rver</source>
        <translation>Se&amp;rvidor</translation>
    </message>
    <message>
        <source>P&amp;ort</source>
        <translation>P&amp;orta</translation>
    </message>
    <message>
        <source>STARTTLS: encrypted before anything is sent (usually port 587)</source>
        <translation>STARTTLS: criptografado antes de enviar qualquer coisa (em geral a porta 587)</translation>
    </message>
    <message>
        <source>TLS from the first byte (usually port 465)</source>
        <translation>TLS desde o primeiro byte (em geral a porta 465)</translation>
    </message>
    <message>
        <source>None: everything can be read on the way</source>
        <translation>Nenhuma: tudo pode ser lido no caminho</translation>
    </message>
    <message>
        <source>&amp;Encryption</source>
        <translation>Cripto&amp;grafia</translation>
    </message>
    <message>
        <source>Certificate &amp;authority</source>
        <translation>&amp;Autoridade certificadora</translation>
    </message>
    <message>
        <source>The file of an authority of your own, which is trusted instead of the system&apos;s. Usually empty.</source>
        <translation>O arquivo de uma autoridade própria, em que se confia no lugar das do sistema. Em geral vazio.</translation>
    </message>
    <message>
        <source>Sen&amp;der</source>
        <translation>Re&amp;metente</translation>
    </message>
    <message>
        <source>Whom the mail is from: an address, or a name and an address.</source>
        <translation>De quem é o e-mail: um endereço, ou um nome e um endereço.</translation>
    </message>
    <message>
        <source>&amp;User</source>
        <translation>&amp;Usuário</translation>
    </message>
    <message>
        <source>Often the mail address. Empty: the server asks for no login.</source>
        <translation>Muitas vezes o endereço de e-mail. Vazio: o servidor não pede login.</translation>
    </message>
    <message>
        <source>Pass&amp;word</source>
        <translation>Sen&amp;ha</translation>
    </message>
    <message>
        <source>&amp;Kept under the name</source>
        <translation>Guar&amp;dada com o nome</translation>
    </message>
    <message>
        <source>Small letters, digits and hyphens. The configuration has only this name in it.</source>
        <translation>Letras minúsculas, algarismos e hifens. Na configuração está só este nome.</translation>
    </message>
    <message>
        <source>Send a &amp;test to the sender</source>
        <translation>Enviar um &amp;teste ao remetente</translation>
    </message>
    <message>
        <source>Choose another provider or server.</source>
        <translation>Escolha outro provedor ou servidor.</translation>
    </message>
    <message>
        <source>It needs a name.</source>
        <translation>Precisa de um nome.</translation>
    </message>
    <message>
        <source>It needs a server.</source>
        <translation>Falta o servidor.</translation>
    </message>
    <message>
        <source>Say whom the mail is from.</source>
        <translation>Diga de quem é o e-mail.</translation>
    </message>
    <message>
        <source>Something above needs a correction.</source>
        <translation>Algo acima precisa de correção.</translation>
    </message>
</context>
<context>
    <name>vigia::AccountsPage</name>
    <message>
        <source>Mail accounts</source>
        <translation>Contas de e-mail</translation>
    </message>
    <message>
        <source>The servers through which mail is sent. Channels name an account; its password lies with the secrets.</source>
        <translation>Os servidores pelos quais o e-mail é enviado. Os canais citam uma conta; a senha dela fica entre os segredos.</translation>
    </message>
    <message>
        <source>There are no accounts yet. One is needed before alerts can be mailed.</source>
        <translation>Ainda não há contas. É preciso uma para enviar avisos por e-mail.</translation>
    </message>
    <message>
        <source>%1, port %2</source>
        <translation>%1, porta %2</translation>
    </message>
    <message>
        <source>from %1</source>
        <translation>de %1</translation>
    </message>
    <message>
        <source>without a login</source>
        <translation>sem login</translation>
    </message>
    <message>
        <source>“%1” cannot be deleted: it is used by %2. Give them another account, or delete them first.</source>
        <translation>“%1” não pode ser excluída: é usada por %2. Dê a eles outra conta ou exclua-os antes.</translation>
    </message>
</context>
<context>
    <name>vigia::AcknowledgeNote</name>
    <message>
        <source>Acknowledge</source>
        <translation>Reconhecer</translation>
    </message>
    <message>
        <source>Ends sound, repeats and escalation of this outage, for everybody.</source>
        <translation>Encerra o som, as repetições e o escalonamento desta queda, para todos.</translation>
    </message>
    <message>
        <source>A note for the others, if you like</source>
        <translation>Uma nota para os outros, se quiser</translation>
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
        <translation>Encerra o som, as repetições e o escalonamento até voltar a ser estável, para todos.</translation>
    </message>
    <message>
        <source>Acknowledged by somebody else meanwhile: %1</source>
        <translation>Outra pessoa reconheceu enquanto isso: %1</translation>
    </message>
    <message>
        <source>Over before it was acknowledged: %1</source>
        <translation>Terminou antes de ser reconhecido: %1</translation>
    </message>
    <message>
        <source>Ends sound, repeats and escalation of these outages, for everybody.</source>
        <translation>Encerra o som, as repetições e o escalonamento destas quedas, para todos.</translation>
    </message>
</context>
<context>
    <name>vigia::Alarm</name>
    <message>
        <source>No data since %1: this may be over by now</source>
        <translation>Sem dados desde %1: pode já ter terminado</translation>
    </message>
</context>
<context>
    <name>vigia::AlarmModel</name>
    <message>
        <source>Down for %1</source>
        <translation>Fora do ar há %1</translation>
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
        <translation>Até amanhã às 8:00</translation>
    </message>
    <message>
        <source>Note for the others (optional)</source>
        <translation>Nota para os outros (opcional)</translation>
    </message>
    <message>
        <source>&amp;Acknowledge</source>
        <translation>&amp;Reconhecer</translation>
    </message>
    <message>
        <source>I know, I am on it: ends the sound and the repeated alerts of this outage, for everybody</source>
        <translation>Eu sei, estou cuidando: encerra o som e os avisos repetidos desta queda, para todos</translation>
    </message>
    <message>
        <source>&amp;Mute</source>
        <translation>&amp;Silenciar</translation>
    </message>
    <message>
        <source>Only this computer&apos;s sound, until the outage ends; messages go on</source>
        <translation>Somente o som deste computador, até a queda terminar; as mensagens continuam</translation>
    </message>
    <message>
        <source>&amp;Hold alerts</source>
        <translation>A&amp;diar avisos</translation>
    </message>
    <message>
        <source>No sound and no messages until then; it is still checked</source>
        <translation>Sem som e sem mensagens até lá; a verificação continua</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>&amp;Abrir</translation>
    </message>
    <message>
        <source>Open the address in the browser</source>
        <translation>Abrir o endereço no navegador</translation>
    </message>
    <message>
        <source>&amp;Show in the dashboard</source>
        <translation>&amp;Mostrar no painel</translation>
    </message>
    <message>
        <source>Sound settings…</source>
        <translation>Configurações de som…</translation>
    </message>
    <message>
        <source>Outages</source>
        <translation>Quedas</translation>
    </message>
    <message>
        <source>since %1</source>
        <translation>desde %1</translation>
    </message>
    <message numerus="yes">
        <source>%n outage(s) – Vigia</source>
        <translation>
            <numerusform>%n queda – Vigia</numerusform>
            <numerusform>%n quedas – Vigia</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n outage(s)</source>
        <translation>
            <numerusform>%n queda</numerusform>
            <numerusform>%n quedas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Acknowledge a&amp;ll %n</source>
        <translation>
            <numerusform>Reconhecer &amp;todas as %n</numerusform>
            <numerusform>Reconhecer &amp;todas as %n</numerusform>
        </translation>
    </message>
    <message>
        <source>nothing is wrong; acknowledge to end the drill</source>
        <translation>nada está errado; reconhecer encerra o simulado</translation>
    </message>
    <message>
        <source>Fire drill – Vigia</source>
        <translation>Simulado – Vigia</translation>
    </message>
    <message>
        <source>%1, or a click into the note, brings the keyboard here.</source>
        <translation>%1, ou um clique na nota, traz o teclado para cá.</translation>
    </message>
    <message>
        <source>A click into the note brings the keyboard here.</source>
        <translation>Um clique na nota traz o teclado para cá.</translation>
    </message>
</context>
<context>
    <name>vigia::Announcer</name>
    <message numerus="yes">
        <source>%n monitor(s) are back</source>
        <translation>
            <numerusform>%n serviço voltou</numerusform>
            <numerusform>%n serviços voltaram</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n warning(s)</source>
        <translation>
            <numerusform>%n atenção</numerusform>
            <numerusform>%n atenções</numerusform>
        </translation>
    </message>
    <message>
        <source>This is a test</source>
        <translation>Isto é um teste</translation>
    </message>
    <message>
        <source>Messages of Vigia look like this.</source>
        <translation>As mensagens do Vigia são assim.</translation>
    </message>
</context>
<context>
    <name>vigia::ArrangedModel</name>
    <message>
        <source>Folded</source>
        <translation>Recolhido</translation>
    </message>
    <message>
        <source>Unfolded</source>
        <translation>Expandido</translation>
    </message>
    <message>
        <source>Without a group</source>
        <translation>Sem grupo</translation>
    </message>
</context>
<context>
    <name>vigia::AwayDialog</name>
    <message>
        <source>Away</source>
        <translation>Ausência</translation>
    </message>
    <message>
        <source>Until then messages go to a colleague&apos;s channel instead. What is set for this computer stays as it is: its sound and the messages on its desktop.</source>
        <translation>Até lá as mensagens vão para o canal de um colega. O que vale para este computador continua igual: o som e as mensagens na área de trabalho.</translation>
    </message>
    <message>
        <source>&amp;Messages go to</source>
        <translation>As &amp;mensagens vão para</translation>
    </message>
    <message>
        <source>I am &amp;away</source>
        <translation>Iniciar a &amp;ausência</translation>
    </message>
    <message>
        <source>&amp;Until</source>
        <translation>A&amp;té</translation>
    </message>
    <message>
        <source>in %1</source>
        <translation>em %1</translation>
    </message>
    <message>
        <source>No channel is set up that could be told instead.</source>
        <translation>Não há nenhum canal que possa recebê-las.</translation>
    </message>
    <message>
        <source>That time is over.</source>
        <translation>Esse horário já passou.</translation>
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
        <translation>Sem dados</translation>
    </message>
    <message>
        <source>and %1 more</source>
        <comment>at least two monitors that have no bar</comment>
        <translation>e mais %1</translation>
    </message>
    <message>
        <source>and %1 more, all up</source>
        <comment>at least two monitors that have no bar</comment>
        <translation>e mais %1, todos no ar</translation>
    </message>
</context>
<context>
    <name>vigia::BoardWindow</name>
    <message>
        <source>Open the log</source>
        <translation>Abrir o registro</translation>
    </message>
    <message>
        <source>%1: open the log</source>
        <translation>%1: abrir o registro</translation>
    </message>
    <message>
        <source>Board</source>
        <translation>Quadro</translation>
    </message>
    <message>
        <source>Board – Vigia</source>
        <translation>Quadro – Vigia</translation>
    </message>
    <message>
        <source>Nothing is watched yet.</source>
        <translation>Ainda não há nada vigiado.</translation>
    </message>
    <message>
        <source>Waiting for what is known…</source>
        <translation>Aguardando os dados…</translation>
    </message>
    <message>
        <source>No data since %1</source>
        <translation>Sem dados desde %1</translation>
    </message>
    <message>
        <source>This computer has no connection since %1</source>
        <translation>Este computador está sem conexão desde %1</translation>
    </message>
    <message>
        <source>Last check %1</source>
        <translation>Última verificação %1</translation>
    </message>
    <message>
        <source>&amp;Full screen</source>
        <translation>&amp;Tela cheia</translation>
    </message>
</context>
<context>
    <name>vigia::BulkEditor</name>
    <message>
        <source>What changes</source>
        <translation>O que muda</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Salvar</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Cancelar</translation>
    </message>
    <message>
        <source>Change several</source>
        <translation>Alterar vários</translation>
    </message>
    <message>
        <source>&amp;Group</source>
        <translation>&amp;Grupo</translation>
    </message>
    <message>
        <source>Leave as it is</source>
        <translation>Deixar como está</translation>
    </message>
    <message>
        <source>Set to</source>
        <translation>Definir como</translation>
    </message>
    <message>
        <source>Inherit</source>
        <translation>Herdar</translation>
    </message>
    <message>
        <source>%1: what becomes of it</source>
        <translation>%1: o que fazer</translation>
    </message>
    <message>
        <source>Reading the configuration…</source>
        <translation>Lendo a configuração…</translation>
    </message>
    <message>
        <source>Something above needs a correction.</source>
        <translation>Algo acima precisa de correção.</translation>
    </message>
    <message>
        <source>Something above is still empty.</source>
        <translation>Falta preencher algo acima.</translation>
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
        <translation>Nada muda.</translation>
    </message>
    <message numerus="yes">
        <source>%n of them change(s): %1</source>
        <translation>
            <numerusform>Muda %n: %1</numerusform>
            <numerusform>Mudam %n: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them report(s) by itself; what is about an address leaves it as it is.</source>
        <translation>
            <numerusform>%n deles envia sinais por si mesmo; o que é de um endereço o deixa como está.</numerusform>
            <numerusform>%n deles enviam sinais por si mesmos; o que é de um endereço os deixa como estão.</numerusform>
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
        <translation>Adicionar canal de aviso</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nome</translation>
    </message>
    <message>
        <source>What it is called here; monitors name it.</source>
        <translation>Como se chama aqui; os serviços o citam.</translation>
    </message>
    <message>
        <source>It tells &amp;by</source>
        <translation>&amp;Por que meio</translation>
    </message>
    <message>
        <source>What it tells</source>
        <translation>O que avisa</translation>
    </message>
    <message>
        <source>This computer&apos;s</source>
        <translation>O deste computador</translation>
    </message>
    <message>
        <source>&amp;Language of its messages</source>
        <translation>&amp;Idioma das mensagens</translation>
    </message>
    <message>
        <source>Send t&amp;est</source>
        <translation>Enviar t&amp;este</translation>
    </message>
    <message>
        <source>It needs a name.</source>
        <translation>Precisa de um nome.</translation>
    </message>
    <message>
        <source>Say what it tells.</source>
        <translation>Diga o que avisa.</translation>
    </message>
    <message>
        <source>Something above needs a correction.</source>
        <translation>Algo acima precisa de correção.</translation>
    </message>
    <message>
        <source>Rarely needed</source>
        <translation>Raramente necessário</translation>
    </message>
    <message>
        <source>none yet</source>
        <translation>ainda nenhuma</translation>
    </message>
    <message>
        <source>Mail &amp;account</source>
        <translation>C&amp;onta de e-mail</translation>
    </message>
    <message>
        <source>Through which server; accounts have a page of their own.</source>
        <translation>Por qual servidor; as contas têm a própria página.</translation>
    </message>
    <message>
        <source>T&amp;o</source>
        <translation>P&amp;ara</translation>
    </message>
    <message>
        <source>Mail addresses, commas between them. Empty: who is responsible for the monitor&apos;s group.</source>
        <translation>Endereços de e-mail, com vírgulas entre eles. Vazio: o responsável pelo grupo do serviço.</translation>
    </message>
    <message>
        <source>A bot sends the messages. @BotFather in Telegram makes one, and gives its token.</source>
        <translation>Um bot envia as mensagens. O @BotFather, no Telegram, cria um e dá o token.</translation>
    </message>
    <message>
        <source>&amp;Token of the bot</source>
        <translation>To&amp;ken do bot</translation>
    </message>
    <message>
        <source>C&amp;hat</source>
        <translation>C&amp;hat</translation>
    </message>
    <message>
        <source>Its number, negative for groups, or @channelname; found by the button above.</source>
        <translation>O número, negativo nos grupos, ou @channelname; o botão acima o encontra.</translation>
    </message>
    <message>
        <source>The token is &amp;kept under the name</source>
        <translation>O token é guar&amp;dado com o nome</translation>
    </message>
    <message>
        <source>Small letters, digits and hyphens. The configuration has only this name in it.</source>
        <translation>Letras minúsculas, algarismos e hifens. Na configuração está só este nome.</translation>
    </message>
    <message>
        <source>To&amp;pic</source>
        <translation>&amp;Tópico</translation>
    </message>
    <message>
        <source>Of a group with topics: the number of one.</source>
        <translation>Num grupo com tópicos: o número de um.</translation>
    </message>
    <message>
        <source>Pro&amp;xy</source>
        <translation>Pro&amp;xy</translation>
    </message>
    <message>
        <source>automatic, none, system, http://HOST:PORT or socks5://HOST:PORT</source>
        <translation>automatic, none, system, http://HOST:PORT ou socks5://HOST:PORT</translation>
    </message>
    <message>
        <source>Address of the API</source>
        <translation>Endereço da API</translation>
    </message>
    <message>
        <source>Of a server of your own that Telegram&apos;s takes.</source>
        <translation>De um servidor próprio no lugar do do Telegram.</translation>
    </message>
    <message>
        <source>The address &amp;itself is a secret</source>
        <translation>O próprio endereço é um seg&amp;redo</translation>
    </message>
    <message>
        <source>As where whoever knows it may post there.</source>
        <translation>Como onde quem o conhece pode publicar.</translation>
    </message>
    <message>
        <source>A&amp;ddress</source>
        <translation>En&amp;dereço</translation>
    </message>
    <message>
        <source>The alert is posted there as Alertmanager does it.</source>
        <translation>O aviso é enviado para lá como faz o Alertmanager.</translation>
    </message>
    <message>
        <source>Secret a&amp;ddress</source>
        <translation>En&amp;dereço secreto</translation>
    </message>
    <message>
        <source>&amp;Kept under the name</source>
        <translation>&amp;Guarda-se com o nome</translation>
    </message>
    <message>
        <source>&amp;Headers</source>
        <translation>Ca&amp;beçalhos</translation>
    </message>
    <message>
        <source>One to a line, Name: value. A secret by its name: Authorization: {secret: shop-token}</source>
        <translation>Um por linha, Name: value. Um segredo, pelo nome: Authorization: {secret: shop-token}</translation>
    </message>
    <message>
        <source>Certificate &amp;authority</source>
        <translation>&amp;Autoridade certificadora</translation>
    </message>
    <message>
        <source>The file of an authority of your own, which is trusted instead of the system&apos;s. Usually empty.</source>
        <translation>O arquivo de uma autoridade própria, em que se confia no lugar das do sistema. Em geral vazio.</translation>
    </message>
    <message>
        <source>&amp;Program</source>
        <translation>Pro&amp;grama</translation>
    </message>
    <message>
        <source>Its full path. It is run without a shell; the alert is in its environment, and as JSON on its standard input.</source>
        <translation>O caminho completo. É executado sem shell; o aviso está no ambiente dele e, como JSON, na entrada padrão.</translation>
    </message>
    <message>
        <source>Ch&amp;oose…</source>
        <translation>Esco&amp;lher…</translation>
    </message>
    <message>
        <source>Ar&amp;guments</source>
        <translation>Argumen&amp;tos</translation>
    </message>
    <message>
        <source>One to a line.</source>
        <translation>Um por linha.</translation>
    </message>
    <message>
        <source>&amp;Wait at most</source>
        <translation>Esperar no má&amp;ximo</translation>
    </message>
    <message>
        <source>After that it is ended: 30s, 2m</source>
        <translation>Depois é encerrado: 30s, 2m</translation>
    </message>
    <message>
        <source>Allow this p&amp;rogram to run</source>
        <translation>Pe&amp;rmitir que este programa seja executado</translation>
    </message>
    <message>
        <source>Just this program with just these arguments, as this Vigia&apos;s user. A file that is imported cannot say so.</source>
        <translation>Só este programa com estes argumentos, como o usuário deste Vigia. Um arquivo importado não pode permitir isso.</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>Programa</translation>
    </message>
    <message>
        <source>There is no mail account yet: add one first.</source>
        <translation>Ainda não há conta de e-mail: adicione uma antes.</translation>
    </message>
    <message>
        <source>It needs a chat.</source>
        <translation>Falta o chat.</translation>
    </message>
    <message>
        <source>It needs an address.</source>
        <translation>Falta o endereço.</translation>
    </message>
    <message>
        <source>It needs a program.</source>
        <translation>Falta o programa.</translation>
    </message>
</context>
<context>
    <name>vigia::ChannelWords</name>
    <message>
        <source>Mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Webhook: another program&apos;s address</source>
        <translation>Webhook: o endereço de outro programa</translation>
    </message>
    <message>
        <source>A program of your own</source>
        <translation>Um programa próprio</translation>
    </message>
    <message>
        <source>Outages</source>
        <translation>Quedas</translation>
    </message>
    <message>
        <source>Back to normal</source>
        <translation>Voltou ao normal</translation>
    </message>
    <message>
        <source>Still down, again and again</source>
        <translation>Continua fora do ar, de tempos em tempos</translation>
    </message>
    <message>
        <source>Warnings: slow</source>
        <translation>Atenção: lento</translation>
    </message>
    <message>
        <source>Warnings: certificate</source>
        <translation>Atenção: certificado</translation>
    </message>
    <message>
        <source>This computer has no connection</source>
        <translation>Este computador está sem conexão</translation>
    </message>
    <message>
        <source>No recent result</source>
        <translation>Sem dados recentes</translation>
    </message>
    <message>
        <source>Sound</source>
        <translation>Som</translation>
    </message>
    <message>
        <source>the responsible</source>
        <translation>o responsável</translation>
    </message>
    <message>
        <source>Mail to %1 through %2</source>
        <translation>E-mail para %1 por %2</translation>
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
        <translation>Webhook; o endereço é o segredo “%1”</translation>
    </message>
    <message>
        <source>Program %1</source>
        <translation>Programa %1</translation>
    </message>
    <message>
        <source>Failing since %1: %2</source>
        <translation>Falha desde %1: %2</translation>
    </message>
    <message>
        <source>Failing: %1</source>
        <translation>Falha: %1</translation>
    </message>
    <message>
        <source>Working, last at %1</source>
        <translation>Funciona, última vez: %1</translation>
    </message>
    <message>
        <source>Nothing was sent yet</source>
        <translation>Nada foi enviado ainda</translation>
    </message>
    <message numerus="yes">
        <source>%n waiting</source>
        <translation>
            <numerusform>%n em espera</numerusform>
            <numerusform>%n em espera</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not delivered</source>
        <translation>
            <numerusform>%n não entregue</numerusform>
            <numerusform>%n não entregues</numerusform>
        </translation>
    </message>
    <message>
        <source>the defaults</source>
        <translation>os valores gerais</translation>
    </message>
    <message>
        <source>escalation or unheard alarms</source>
        <translation>a escalada ou os alarmes não ouvidos</translation>
    </message>
    <message>
        <source>the group “%1”</source>
        <translation>o grupo “%1”</translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>mais %n</numerusform>
            <numerusform>mais %n</numerusform>
        </translation>
    </message>
    <message>
        <source>person</source>
        <translation>pessoa</translation>
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
        <translation>tópico %1</translation>
    </message>
    <message>
        <source>Not everybody is told, since %1: %2</source>
        <translation>Nem todos são avisados, desde %1: %2</translation>
    </message>
    <message>
        <source>Who acknowledged</source>
        <translation>Quem reconheceu</translation>
    </message>
</context>
<context>
    <name>vigia::ChannelsPage</name>
    <message>
        <source>Channels</source>
        <translation>Canais de aviso</translation>
    </message>
    <message>
        <source>The ways to tell people. Monitors, groups and the defaults say which they use.</source>
        <translation>As maneiras de avisar. Os serviços, os grupos e os valores gerais dizem quais usam.</translation>
    </message>
    <message>
        <source>There are no channels yet.</source>
        <translation>Ainda não há canais de aviso.</translation>
    </message>
    <message>
        <source>Send &amp;test</source>
        <translation>Enviar &amp;teste</translation>
    </message>
    <message>
        <source>A&amp;llow…</source>
        <translation>Per&amp;mitir…</translation>
    </message>
    <message>
        <source>What came of the test</source>
        <translation>Resultado do teste</translation>
    </message>
    <message>
        <source>Does nothing: nobody has allowed this program to run yet</source>
        <translation>Não faz nada: ninguém permitiu ainda que este programa seja executado</translation>
    </message>
    <message>
        <source>Messages on this desktop; always there</source>
        <translation>Mensagens nesta área de trabalho; sempre existe</translation>
    </message>
    <message>
        <source>It is used by: %1. It is taken out there, too; who names no other channel then has what the group, the defaults or Vigia itself says.</source>
        <translation>É usado por: %1. Também é retirado de lá; para quem não citar outro canal vale o que disserem o grupo, os valores gerais ou o próprio Vigia.</translation>
    </message>
    <message>
        <source>Sending…</source>
        <translation>Enviando…</translation>
    </message>
    <message>
        <source>Sent. Look whether it arrives.</source>
        <translation>Enviado. Veja se chega.</translation>
    </message>
    <message>
        <source>Allow “%1” to run this program?</source>
        <translation>Permitir que “%1” execute este programa?</translation>
    </message>
    <message>
        <source>It is run at each alert, as this Vigia&apos;s user. Another program or other arguments are asked about anew.</source>
        <translation>É executado a cada aviso, como o usuário deste Vigia. Por outro programa ou outros argumentos pergunta-se de novo.</translation>
    </message>
    <message>
        <source>&amp;Allow</source>
        <translation>&amp;Permitir</translation>
    </message>
    <message>
        <source>&amp;Do not allow</source>
        <translation>&amp;Não permitir</translation>
    </message>
    <message>
        <source>Used by nobody yet: choose it under “Alerts and note” of a monitor, a group or the defaults</source>
        <translation>Ninguém o usa ainda: escolha-o em “Avisos e nota” de um monitor, de um grupo ou dos valores gerais</translation>
    </message>
</context>
<context>
    <name>vigia::ChatFinder</name>
    <message>
        <source>F&amp;ind chat</source>
        <translation>Pr&amp;ocurar chat</translation>
    </message>
    <message>
        <source>Write something to your bot, or in a group it is in; then press this.</source>
        <translation>Escreva algo ao bot, ou num grupo em que ele esteja; depois pressione este botão.</translation>
    </message>
    <message>
        <source>Chats found</source>
        <translation>Chats encontrados</translation>
    </message>
    <message>
        <source>Asking the bot…</source>
        <translation>Perguntando ao bot…</translation>
    </message>
    <message>
        <source>What is written to this bot goes to an address that it was given, so its chats cannot be found here. Take its webhook away, or type the number of the chat.</source>
        <translation>O que se escreve a este bot vai para um endereço que lhe foi dado, então aqui não dá para encontrar os chats. Retire o webhook dele ou digite o número do chat.</translation>
    </message>
    <message>
        <source>Another program reads what is written to this bot. End it for as long as this takes, or type the number of the chat.</source>
        <translation>Outro programa lê o que se escreve a este bot. Encerre-o enquanto isso ou digite o número do chat.</translation>
    </message>
    <message>
        <source>Nobody has written to %1 lately. Open %2, write something there, and press this again.</source>
        <translation>Ninguém escreveu a %1 ultimamente. Abra %2, escreva algo lá e pressione de novo.</translation>
    </message>
    <message>
        <source>%1 was written to here. Choose who is told:</source>
        <translation>Aqui se escreveu a %1. Escolha quem é avisado:</translation>
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
        <translation>&amp;Serviço</translation>
    </message>
    <message>
        <source>&amp;Sound</source>
        <translation>S&amp;om</translation>
    </message>
    <message>
        <source>Vie&amp;w</source>
        <translation>E&amp;xibir</translation>
    </message>
    <message>
        <source>M&amp;ute</source>
        <translation>&amp;Silenciar</translation>
    </message>
    <message>
        <source>&amp;Hold alerts</source>
        <translation>A&amp;diar avisos</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Ordem</translation>
    </message>
    <message>
        <source>&amp;Add monitor…</source>
        <translation>&amp;Adicionar serviço…</translation>
    </message>
    <message>
        <source>&amp;Paste addresses…</source>
        <translation>Co&amp;lar endereços…</translation>
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
        <translation>&amp;Configurações…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Sair</translation>
    </message>
    <message>
        <source>Select &amp;all</source>
        <translation>Selecionar &amp;tudo</translation>
    </message>
    <message>
        <source>&amp;Find</source>
        <translation>&amp;Buscar</translation>
    </message>
    <message>
        <source>Check a&amp;ll now</source>
        <translation>Verificar &amp;tudo agora</translation>
    </message>
    <message>
        <source>Mute this computer for &amp;1 hour</source>
        <translation>Silenciar este computador por &amp;1 hora</translation>
    </message>
    <message>
        <source>Mute this computer for &amp;4 hours</source>
        <translation>Silenciar este computador por &amp;4 horas</translation>
    </message>
    <message>
        <source>Mute this computer for &amp;8 hours</source>
        <translation>Silenciar este computador por &amp;8 horas</translation>
    </message>
    <message>
        <source>Mute this computer &amp;until I unmute</source>
        <translation>Silenciar este computador &amp;até eu ativar</translation>
    </message>
    <message>
        <source>Unmute &amp;this computer</source>
        <translation>Ativar o som d&amp;este computador</translation>
    </message>
    <message>
        <source>&amp;Board</source>
        <translation>&amp;Quadro</translation>
    </message>
    <message>
        <source>&amp;Details</source>
        <translation>&amp;Detalhes</translation>
    </message>
    <message>
        <source>By &amp;group</source>
        <translation>Por &amp;grupo</translation>
    </message>
    <message>
        <source>&amp;Fold all groups</source>
        <translation>&amp;Recolher todos os grupos</translation>
    </message>
    <message>
        <source>&amp;Unfold all groups</source>
        <translation>&amp;Expandir todos os grupos</translation>
    </message>
    <message>
        <source>&amp;Worst first</source>
        <translation>&amp;Pior primeiro</translation>
    </message>
    <message>
        <source>By &amp;name</source>
        <translation>Por &amp;nome</translation>
    </message>
    <message>
        <source>&amp;Last changed first</source>
        <translation>&amp;Última mudança primeiro</translation>
    </message>
    <message>
        <source>&amp;Slowest first</source>
        <translation>Mais &amp;lento primeiro</translation>
    </message>
    <message>
        <source>In my &amp;own order</source>
        <translation>Na minha &amp;ordem</translation>
    </message>
    <message>
        <source>&amp;Two lines</source>
        <translation>&amp;Duas linhas</translation>
    </message>
    <message>
        <source>&amp;One line</source>
        <translation>&amp;Uma linha</translation>
    </message>
    <message>
        <source>A&amp;way until…</source>
        <translation>A&amp;usência até…</translation>
    </message>
    <message>
        <source>I am &amp;back</source>
        <translation>&amp;Fim da ausência</translation>
    </message>
    <message>
        <source>Fire &amp;drill…</source>
        <translation>Simulad&amp;o…</translation>
    </message>
    <message>
        <source>&amp;New senders…</source>
        <translation>Remetentes &amp;novos…</translation>
    </message>
    <message>
        <source>Ab&amp;out Vigia</source>
        <translation>So&amp;bre o Vigia</translation>
    </message>
</context>
<context>
    <name>vigia::DashboardWindow</name>
    <message>
        <source>No data since %1</source>
        <extracomment>nothing is heard of the program that watches; %1: a time</extracomment>
        <translation>Sem dados desde %1</translation>
    </message>
    <message>
        <source>One moment…</source>
        <translation>Um momento…</translation>
    </message>
    <message>
        <source>%1 – Vigia</source>
        <translation>%1 – Vigia</translation>
    </message>
    <message>
        <source>last check just now</source>
        <translation>última verificação agora mesmo</translation>
    </message>
    <message>
        <source>last check %1</source>
        <translation>última verificação %1</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 e mais %n</numerusform>
            <numerusform>%1 e mais %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new monitor(s) do not answer yet and stay silent: %1</source>
        <translation>
            <numerusform>%n serviço novo ainda não responde e fica em silêncio: %1</numerusform>
            <numerusform>%n serviços novos ainda não respondem e ficam em silêncio: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Start watching</source>
        <translation>Começar a vigiar</translation>
    </message>
    <message>
        <source>Muted until %1</source>
        <translation>Silenciado até %1</translation>
    </message>
    <message>
        <source>Muted</source>
        <translation>Silenciado</translation>
    </message>
    <message>
        <source>Sound is on</source>
        <translation>Som ativado</translation>
    </message>
    <message numerus="yes">
        <source>%n monitor(s) deleted.</source>
        <translation>
            <numerusform>%n serviço excluído.</numerusform>
            <numerusform>%n serviços excluídos.</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Desfazer</translation>
    </message>
    <message>
        <source>Monitors</source>
        <translation>Serviços</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Detalhes</translation>
    </message>
    <message>
        <source>Tools</source>
        <translation>Ferramentas</translation>
    </message>
    <message>
        <source>Send again</source>
        <translation>Reenviar</translation>
    </message>
    <message>
        <source>Settings…</source>
        <translation>Configurações…</translation>
    </message>
    <message>
        <source>I am back</source>
        <translation>Fim da ausência</translation>
    </message>
    <message numerus="yes">
        <source>%n new sender(s) report to Vigia: %1</source>
        <translation>
            <numerusform>%n remetente novo informa ao Vigia: %1</numerusform>
            <numerusform>%n remetentes novos informam ao Vigia: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Look at them…</source>
        <translation>Ver quem são…</translation>
    </message>
    <message>
        <source>%1 was deleted.</source>
        <translation>%1 foi excluído.</translation>
    </message>
</context>
<context>
    <name>vigia::DefaultsPage</name>
    <message>
        <source>Defaults</source>
        <translation>Valores padrão</translation>
    </message>
    <message>
        <source>What holds for every monitor that, like its group, does not say otherwise.</source>
        <translation>O que vale para todo serviço que, assim como seu grupo, não indique outra coisa.</translation>
    </message>
    <message>
        <source>&amp;Save the defaults</source>
        <translation>&amp;Salvar os valores padrão</translation>
    </message>
    <message>
        <source>Something above needs a correction.</source>
        <translation>Algo acima precisa de correção.</translation>
    </message>
</context>
<context>
    <name>vigia::DeletionQuestion</name>
    <message>
        <source>Delete</source>
        <translation>Excluir</translation>
    </message>
    <message>
        <source>Delete %1 and take it out everywhere?</source>
        <translation>Excluir %1 e remover de todos os lugares?</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>E&amp;xcluir</translation>
    </message>
    <message>
        <source>&amp;Keep</source>
        <translation>&amp;Manter</translation>
    </message>
    <message>
        <source>Depend on this: %1</source>
        <translation>Dependem disto: %1</translation>
    </message>
    <message>
        <source>Groups that depend on this: %1</source>
        <translation>Grupos que dependem disto: %1</translation>
    </message>
    <message>
        <source>All others depend on this, by the defaults.</source>
        <translation>Todos os outros dependem disto, pelos valores padrão.</translation>
    </message>
    <message>
        <source>Maintenance windows with this: %1</source>
        <translation>Janelas de manutenção em que aparece: %1</translation>
    </message>
    <message>
        <source>Maintenance windows for nothing else, deleted as well: %1</source>
        <translation>Janelas de manutenção que não têm mais nada e são excluídas junto: %1</translation>
    </message>
    <message>
        <source>Delete %1 and take them out everywhere?</source>
        <translation>Excluir %1 e removê-los de todos os lugares?</translation>
    </message>
</context>
<context>
    <name>vigia::Desktop</name>
    <message>
        <source>Vigia goes on watching</source>
        <translation>O Vigia continua vigiando</translation>
    </message>
    <message>
        <source>Its icon is in the tray. To end it, choose Quit there.</source>
        <translation>O ícone está na bandeja. Para encerrar o Vigia, escolha “Sair” ali.</translation>
    </message>
    <message>
        <source>Vigia is not watching</source>
        <translation>O Vigia não está vigiando</translation>
    </message>
    <message>
        <source>The settings are not kept</source>
        <translation>As configurações não são guardadas</translation>
    </message>
    <message>
        <source>“%1” cannot be written.</source>
        <translation>Não é possível gravar “%1”.</translation>
    </message>
    <message>
        <source>The alarm cannot be heard</source>
        <translation>O alarme não pode ser ouvido</translation>
    </message>
    <message>
        <source>Still away</source>
        <translation>A ausência continua</translation>
    </message>
    <message>
        <source>Not acknowledged</source>
        <translation>Não reconhecido</translation>
    </message>
</context>
<context>
    <name>vigia::DrillDialog</name>
    <message>
        <source>Fire drill</source>
        <translation>Simulado</translation>
    </message>
    <message>
        <source>A simulated outage goes the whole way: the alarm sounds, its window opens, and the channels tell it. Every message says that it is a drill. It ends a few seconds after it is acknowledged, at the latest after five minutes.</source>
        <translation>Uma queda simulada percorre todo o caminho: o alarme soa, a janela dele se abre e os canais avisam. Cada mensagem diz que é um simulado. Termina alguns segundos depois de reconhecida, no máximo após cinco minutos.</translation>
    </message>
    <message>
        <source>&amp;Tell</source>
        <translation>&amp;Avisar</translation>
    </message>
    <message>
        <source>&amp;Start the drill</source>
        <translation>&amp;Iniciar o simulado</translation>
    </message>
    <message>
        <source>by sound, on the desktop and on every channel</source>
        <translation>com som, na área de trabalho e por todos os canais</translation>
    </message>
</context>
<context>
    <name>vigia::ListenFiles</name>
    <message>
        <source>Cer&amp;tificate, with its chain</source>
        <translation>Cer&amp;tificado, com sua cadeia</translation>
    </message>
    <message>
        <source>Choose the certificate</source>
        <translation>Escolher o certificado</translation>
    </message>
    <message>
        <source>Its &amp;key</source>
        <translation>Sua cha&amp;ve</translation>
    </message>
    <message>
        <source>Choose the key</source>
        <translation>Escolher a chave</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Escolher…</translation>
    </message>
</context>
<context>
    <name>vigia::ListenPlace</name>
    <message>
        <source>Who can reach it</source>
        <translation>Quem pode alcançar</translation>
    </message>
    <message>
        <source>What is risky</source>
        <translation>O que é arriscado</translation>
    </message>
    <message>
        <source>&amp;Where</source>
        <translation>&amp;Onde</translation>
    </message>
    <message>
        <source>&amp;Address</source>
        <translation>En&amp;dereço</translation>
    </message>
    <message>
        <source>&amp;Port</source>
        <translation>&amp;Porta</translation>
    </message>
    <message>
        <source>&amp;Names of this computer</source>
        <translation>&amp;Nomes deste computador</translation>
    </message>
    <message>
        <source>By which senders call it, with commas between: vigia.lan. Its IP addresses and localhost need not be named.</source>
        <translation>Pelos quais os remetentes o chamam, separados por vírgulas: vigia.lan. Não é preciso nomear seus endereços IP nem localhost.</translation>
    </message>
    <message>
        <source>Only this computer</source>
        <translation>Só este computador</translation>
    </message>
    <message>
        <source>The network of %1</source>
        <translation>A rede de %1</translation>
    </message>
    <message>
        <source>All networks of this computer</source>
        <translation>Todas as redes deste computador</translation>
    </message>
    <message>
        <source>Another address</source>
        <translation>Outro endereço</translation>
    </message>
</context>
<context>
    <name>vigia::ListenStandingLine</name>
    <message>
        <source>Whether it listens</source>
        <translation>Se recebe sinais</translation>
    </message>
    <message>
        <source>Address for clients</source>
        <translation>Endereço para os clientes</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copiar</translation>
    </message>
    <message>
        <source>Something below needs a correction; until then nothing changes.</source>
        <translation>Algo abaixo precisa de correção; até lá nada muda.</translation>
    </message>
    <message>
        <source>It does not listen. Something below needs a correction before it can.</source>
        <translation>Nada é recebido. Para que seja, algo abaixo precisa de correção.</translation>
    </message>
    <message>
        <source>It does not listen.</source>
        <translation>Nada é recebido.</translation>
    </message>
    <message>
        <source>It listens, but %1. The address for clients:</source>
        <translation>Escuta, mas %1. O endereço para os clientes:</translation>
    </message>
    <message>
        <source>It does not listen: %1. It tries again every few seconds.</source>
        <translation>Nada é recebido: %1. Tenta-se de novo a cada poucos segundos.</translation>
    </message>
    <message>
        <source>It listens. The address for clients:</source>
        <translation>Recebe. O endereço para os clientes:</translation>
    </message>
    <message>
        <source>One moment…</source>
        <translation>Um momento…</translation>
    </message>
</context>
<context>
    <name>vigia::MailProviderWords</name>
    <message>
        <source>Another server</source>
        <translation>Outro servidor</translation>
    </message>
    <message>
        <source>Yandex Mail</source>
        <translation>Yandex Mail</translation>
    </message>
    <message>
        <source>Gmail takes an app password, not the one you log in with: turn on 2-step verification, then make one at myaccount.google.com/apppasswords.</source>
        <translation>O Gmail aceita uma senha de app, não a de login: ative a verificação em duas etapas e crie uma em myaccount.google.com/apppasswords.</translation>
    </message>
    <message>
        <source>Yandex takes an app password, not the one you log in with: make one for mail at id.yandex.ru, under Security, and allow mail programs in the settings of the mailbox.</source>
        <translation>O Yandex aceita uma senha de app, não a de login: crie uma para e-mail em id.yandex.ru, em Segurança, e permita programas de e-mail nas configurações da caixa.</translation>
    </message>
    <message>
        <source>Yahoo takes an app password, not the one you log in with: make one at login.yahoo.com/account/security.</source>
        <translation>O Yahoo aceita uma senha de app, não a de login: crie uma em login.yahoo.com/account/security.</translation>
    </message>
    <message>
        <source>Outlook no longer takes passwords from programs, so mail cannot be sent through it this way. Another account can send to an Outlook address.</source>
        <translation>O Outlook não aceita mais senhas de programas, então não dá para enviar e-mail por ele desta maneira. Outra conta pode enviar para um endereço do Outlook.</translation>
    </message>
</context>
<context>
    <name>vigia::QuitWords</name>
    <message>
        <source>Quit Vigia?</source>
        <translation>Sair do Vigia?</translation>
    </message>
    <message>
        <source>Nobody will be watching. There is no tray on this desktop to hide in; to keep watching, minimise the window.</source>
        <translation>Ninguém estará vigiando. Nesta área de trabalho não há bandeja onde se esconder; para continuar vigiando, minimize a janela.</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Sair</translation>
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
        <translation>Ninguém estará vigiando. Para continuar vigiando, feche a janela: o Vigia fica na bandeja.</translation>
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
        <translation>Só o som deste computador; as mensagens continuam</translation>
    </message>
    <message>
        <source>Hold alerts</source>
        <translation>Adiar avisos</translation>
    </message>
    <message>
        <source>No sound and no messages until then; still checked</source>
        <translation>Sem som nem mensagens até lá; a verificação continua</translation>
    </message>
</context>
<context>
    <name>vigia::DetailPane</name>
    <message>
        <source>%1 for %2</source>
        <extracomment>%1: a state, %2: how long it has lasted</extracomment>
        <translation>%1 há %2</translation>
    </message>
    <message>
        <source>next check in %1</source>
        <translation>próxima verificação em %1</translation>
    </message>
    <message>
        <source>Last answer, %1</source>
        <translation>Última resposta, %1</translation>
    </message>
    <message>
        <source>Last changes</source>
        <translation>Últimas mudanças</translation>
    </message>
    <message numerus="yes">
        <source>%n monitor(s) selected</source>
        <translation>
            <numerusform>%n serviço selecionado</numerusform>
            <numerusform>%n serviços selecionados</numerusform>
        </translation>
    </message>
    <message>
        <source>No data since %1</source>
        <extracomment>nothing is heard of the program that watches; %1: a time</extracomment>
        <translation>Sem dados desde %1</translation>
    </message>
</context>
<context>
    <name>vigia::EmptyState</name>
    <message>
        <source>What shall be watched?</source>
        <translation>O que vigiar?</translation>
    </message>
    <message>
        <source>Give an address: Vigia looks at once, and sounds an alarm when it stops answering.</source>
        <translation>Informe um endereço: o Vigia verifica na hora e toca o alarme quando ele deixa de responder.</translation>
    </message>
    <message>
        <source>Add the first monitor…</source>
        <translation>Adicionar o primeiro serviço…</translation>
    </message>
    <message>
        <source>Import a file…</source>
        <translation>Importar um arquivo…</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Mostrar tudo</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Nada encontrado</translation>
    </message>
    <message>
        <source>No monitor matches the search and the filters.</source>
        <translation>Nenhum serviço corresponde à busca e aos filtros.</translation>
    </message>
    <message>
        <source>Paste addresses…</source>
        <translation>Colar endereços…</translation>
    </message>
</context>
<context>
    <name>vigia::EntryWindow</name>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Salvar</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Cancelar</translation>
    </message>
    <message>
        <source>Why it cannot be saved</source>
        <translation>Por que não pode ser salvo</translation>
    </message>
</context>
<context>
    <name>vigia::FilterBar</name>
    <message>
        <source>All groups</source>
        <translation>Todos os grupos</translation>
    </message>
    <message>
        <source>Without a group</source>
        <translation>Sem grupo</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Buscar</translation>
    </message>
    <message>
        <source>Search names, addresses, groups, tags and reasons</source>
        <translation>Buscar em nomes, endereços, grupos, etiquetas e motivos</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Grupo</translation>
    </message>
    <message>
        <source>Only this group</source>
        <translation>Só este grupo</translation>
    </message>
    <message>
        <source>%1: no data</source>
        <extracomment>%1: a state; how many monitors are in it is not known</extracomment>
        <translation>%1: sem dados</translation>
    </message>
</context>
<context>
    <name>vigia::FoldSection</name>
    <message>
        <source>needs a correction</source>
        <translation>precisa de correção</translation>
    </message>
    <message>
        <source>%1, unfolded</source>
        <translation>%1, expandido</translation>
    </message>
    <message>
        <source>%1, folded</source>
        <translation>%1, recolhido</translation>
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
        <translation>De quanto em quanto tempo é verificado: 20s, 5m, 1h</translation>
    </message>
    <message>
        <source>How long one look may take, redirects included: 800ms, 10s</source>
        <translation>Quanto uma verificação pode demorar, incluindo redirecionamentos: 800ms, 10s</translation>
    </message>
    <message>
        <source>Failures in a row before it is down; the first one counts</source>
        <translation>Falhas seguidas até ser considerado fora do ar; a primeira conta</translation>
    </message>
    <message>
        <source>After a failed look, how long until the next one decides: 5s</source>
        <translation>Após uma verificação com falha, quanto esperar até a próxima, que decide: 5s</translation>
    </message>
    <message>
        <source>Good answers in a row before it is up again</source>
        <translation>Respostas corretas seguidas até voltar a ficar no ar</translation>
    </message>
    <message>
        <source>Critical is heard even while this computer&apos;s sound is muted</source>
        <translation>A gravidade crítica é ouvida mesmo com o som deste computador silenciado</translation>
    </message>
    <message>
        <source>Statuses that are well: 200-299, 304</source>
        <translation>Códigos HTTP considerados corretos: 200-299, 304</translation>
    </message>
    <message>
        <source>A text that has to stand in the answer</source>
        <translation>Um texto que deve estar na resposta</translation>
    </message>
    <message>
        <source>A text that must not stand in the answer</source>
        <translation>Um texto que não deve estar na resposta</translation>
    </message>
    <message>
        <source>A regular expression that something in the answer has to match</source>
        <translation>Uma expressão regular à qual algo na resposta deve corresponder</translation>
    </message>
    <message>
        <source>Where in a JSON answer which value has to stand: $.status and UP</source>
        <translation>Em que lugar de uma resposta JSON deve estar qual valor: $.status e UP</translation>
    </message>
    <message>
        <source>A good answer that takes longer is a warning: 800ms</source>
        <translation>Uma resposta correta que demore mais é um aviso de atenção: 800ms</translation>
    </message>
    <message>
        <source>How it is asked: GET, HEAD, POST</source>
        <translation>Como se pergunta: GET, HEAD, POST</translation>
    </message>
    <message>
        <source>One to a line, Name: value. A secret by its name: Authorization: {secret: shop-token}</source>
        <translation>Um por linha, Name: value. Um segredo, pelo nome: Authorization: {secret: shop-token}</translation>
    </message>
    <message>
        <source>What is sent along; {secret: NAME} for a secret</source>
        <translation>O que é enviado com a requisição; {secret: NAME} para um segredo</translation>
    </message>
    <message>
        <source>The user, and the name under which the password is kept; never the password itself</source>
        <translation>O usuário e o nome com que a senha está guardada; nunca a própria senha</translation>
    </message>
    <message>
        <source>The name under which the token is kept; never the token itself</source>
        <translation>O nome com que o token está guardado; nunca o próprio token</translation>
    </message>
    <message>
        <source>How many are followed, 0 to 20</source>
        <translation>Quantos são seguidos, de 0 a 20</translation>
    </message>
    <message>
        <source>automatic, none, system, http://HOST:PORT or socks5://HOST:PORT</source>
        <translation>automatic, none, system, http://HOST:PORT ou socks5://HOST:PORT</translation>
    </message>
    <message>
        <source>Whom to trust</source>
        <translation>Em quem confiar</translation>
    </message>
    <message>
        <source>A server that offers nothing newer has failed</source>
        <translation>Um servidor que não oferece nada mais novo é considerado falho</translation>
    </message>
    <message>
        <source>How long before the certificate ends it becomes a warning: 14d; 0s for never</source>
        <translation>Quanto antes do vencimento do certificado passa a ser um aviso de atenção: 14d; 0s para nunca</translation>
    </message>
    <message>
        <source>Whom an outage is told</source>
        <translation>Quem é avisado de uma queda</translation>
    </message>
    <message>
        <source>What has to work for this to work; commas between names. While it is down, this one is quiet</source>
        <translation>O que precisa funcionar para que isto funcione; vírgulas entre os nomes. Enquanto aquilo estiver fora do ar, isto fica em silêncio</translation>
    </message>
    <message>
        <source>Words to find it by; commas between them</source>
        <translation>Palavras para encontrá-lo; vírgulas entre elas</translation>
    </message>
    <message>
        <source>Shown in the alarm window and in every message: what to do, whom to call</source>
        <translation>Aparece na janela do alarme e em cada mensagem: o que fazer, a quem ligar</translation>
    </message>
    <message>
        <source>How often, and when it alarms</source>
        <translation>De quanto em quanto tempo, e quando o alarme toca</translation>
    </message>
    <message>
        <source>What a good answer is</source>
        <translation>O que é uma resposta correta</translation>
    </message>
    <message>
        <source>How it is asked</source>
        <translation>Como se pergunta</translation>
    </message>
    <message>
        <source>Alerts and note</source>
        <translation>Avisos e nota</translation>
    </message>
    <message>
        <source>Every %1; %2</source>
        <translation>A cada %1; %2</translation>
    </message>
    <message>
        <source>HTTP %1</source>
        <translation>HTTP %1</translation>
    </message>
    <message>
        <source>contains “%1”</source>
        <translation>contém “%1”</translation>
    </message>
    <message>
        <source>does not contain “%1”</source>
        <translation>não contém “%1”</translation>
    </message>
    <message>
        <source>matches %1</source>
        <translation>corresponde a %1</translation>
    </message>
    <message>
        <source>%1 is “%2”</source>
        <translation>%1 é “%2”</translation>
    </message>
    <message>
        <source>a warning above %1</source>
        <translation>atenção acima de %1</translation>
    </message>
    <message numerus="yes">
        <source>%n header(s)</source>
        <translation>
            <numerusform>%n cabeçalho</numerusform>
            <numerusform>%n cabeçalhos</numerusform>
        </translation>
    </message>
    <message>
        <source>with a body</source>
        <translation>com corpo</translation>
    </message>
    <message>
        <source>as user %1</source>
        <translation>como usuário %1</translation>
    </message>
    <message>
        <source>with a token</source>
        <translation>com um token</translation>
    </message>
    <message>
        <source>follows no redirect</source>
        <translation>não segue redirecionamentos</translation>
    </message>
    <message numerus="yes">
        <source>follows up to %n redirect(s)</source>
        <translation>
            <numerusform>segue até %n redirecionamento</numerusform>
            <numerusform>segue até %n redirecionamentos</numerusform>
        </translation>
    </message>
    <message>
        <source>Checked</source>
        <translation>Verificado</translation>
    </message>
    <message>
        <source>Not checked</source>
        <translation>Não verificado</translation>
    </message>
    <message>
        <source>Checked against an authority of your own</source>
        <translation>Verificado com uma autoridade própria</translation>
    </message>
    <message>
        <source>Exactly one is trusted</source>
        <translation>Confia em um só</translation>
    </message>
    <message>
        <source>no warning before its end</source>
        <translation>sem aviso de atenção antes do vencimento</translation>
    </message>
    <message>
        <source>a warning %1 before its end</source>
        <translation>atenção %1 antes do vencimento</translation>
    </message>
    <message>
        <source>Nobody is told</source>
        <translation>Ninguém é avisado</translation>
    </message>
    <message>
        <source>By %1</source>
        <translation>Avisa com %1</translation>
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
        <translation>com nota</translation>
    </message>
    <message>
        <source>alarm after the first failure, at most %1 after the failing check began</source>
        <translation>alarme após a primeira falha, no máximo %1 após o início da verificação com falha</translation>
    </message>
    <message numerus="yes">
        <source>alarm after %n failure(s) in a row, at most %1 after the first failing check began</source>
        <translation>
            <numerusform>alarme após %n falha, no máximo %1 após o início da primeira verificação com falha</numerusform>
            <numerusform>alarme após %n falhas seguidas, no máximo %1 após o início da primeira verificação com falha</numerusform>
        </translation>
    </message>
    <message>
        <source>built in</source>
        <translation>embutido</translation>
    </message>
    <message>
        <source>from the defaults</source>
        <translation>dos valores padrão</translation>
    </message>
    <message>
        <source>from %1</source>
        <translation>do grupo %1</translation>
    </message>
    <message>
        <source>Check it</source>
        <translation>Verificar</translation>
    </message>
    <message>
        <source>Do not check it</source>
        <translation>Não verificar</translation>
    </message>
    <message>
        <source>Trust the authority in a file</source>
        <translation>Confiar na autoridade de um arquivo</translation>
    </message>
    <message>
        <source>Trust exactly this certificate</source>
        <translation>Confiar somente neste certificado</translation>
    </message>
    <message>
        <source>none</source>
        <translation>nada</translation>
    </message>
    <message>
        <source>As long as it is down and nobody acknowledges: 15m, 1h; 0 for once</source>
        <translation>Enquanto continuar fora do ar e ninguém reconhecer: 15m, 1h; 0 para uma só vez</translation>
    </message>
    <message>
        <source>One to a line: how long nobody has acknowledged, and which channels are told then: 10m: team-chat</source>
        <translation>Um por linha: quanto tempo sem ninguém reconhecer, e quais canais são avisados então: 10m: team-chat</translation>
    </message>
    <message>
        <source>again every %1</source>
        <translation>de novo a cada %1</translation>
    </message>
    <message>
        <source>others after %1</source>
        <translation>outros após %1</translation>
    </message>
    <message>
        <source>severity: %1</source>
        <translation>gravidade: %1</translation>
    </message>
</context>
<context>
    <name>vigia::GeneralPage</name>
    <message>
        <source>General</source>
        <translation>Geral</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Como o sistema</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Idioma</translation>
    </message>
    <message>
        <source>&amp;Start with the session</source>
        <translation>Iniciar com a &amp;sessão</translation>
    </message>
    <message>
        <source>Start &amp;minimised</source>
        <translation>Iniciar &amp;minimizado</translation>
    </message>
    <message>
        <source>Only the icon in the tray appears.</source>
        <translation>Só aparece o ícone na bandeja.</translation>
    </message>
    <message>
        <source>That could not be written: %1</source>
        <translation>Não foi possível gravar: %1</translation>
    </message>
    <message>
        <source>&amp;Data folder</source>
        <translation>&amp;Pasta de dados</translation>
    </message>
    <message>
        <source>What is watched, what was seen, and the logs lie here.</source>
        <translation>Aqui ficam o que é vigiado, o que foi observado e os registros.</translation>
    </message>
    <message>
        <source>&amp;Open the folder</source>
        <translation>&amp;Abrir a pasta</translation>
    </message>
    <message>
        <source>For the windows and the messages on this desktop; takes effect at once.</source>
        <translation>Para as janelas e as mensagens nesta área de trabalho; vale na hora.</translation>
    </message>
    <message>
        <source>Watching begins by itself when you log in.</source>
        <translation>A vigilância começa sozinha quando você entra na sessão.</translation>
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
        <translation>Adicionar grupo</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nome</translation>
    </message>
    <message>
        <source>N&amp;eeds</source>
        <translation>&amp;Precisa de</translation>
    </message>
    <message>
        <source>While this does not answer, the group&apos;s monitors are unknown, not down: this computer is not on their network.</source>
        <translation>Enquanto isto não responder, os serviços do grupo ficam em “Desconhecido”, não em “Fora do ar”: este computador não está na rede deles.</translation>
    </message>
    <message>
        <source>&amp;Responsible</source>
        <translation>&amp;Responsável</translation>
    </message>
    <message>
        <source>The mail address of who answers for it.</source>
        <translation>O endereço de e-mail de quem responde pelo grupo.</translation>
    </message>
    <message>
        <source>It needs a name.</source>
        <translation>Precisa de um nome.</translation>
    </message>
    <message>
        <source>Something above needs a correction.</source>
        <translation>Algo acima precisa de correção.</translation>
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
        <translation>Os serviços de um grupo compartilham configurações e podem precisar de uma mesma rede.</translation>
    </message>
    <message>
        <source>There are no groups yet.</source>
        <translation>Ainda não há grupos.</translation>
    </message>
    <message>
        <source>needs %1</source>
        <translation>precisa de %1</translation>
    </message>
</context>
<context>
    <name>vigia::LineField</name>
    <message>
        <source>user</source>
        <translation>usuário</translation>
    </message>
    <message>
        <source>name of the password</source>
        <translation>nome da senha</translation>
    </message>
    <message>
        <source>name of the token</source>
        <translation>nome do token</translation>
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
        <translation>E&amp;xcluir</translation>
    </message>
    <message>
        <source>&amp;Add…</source>
        <translation>&amp;Adicionar…</translation>
    </message>
    <message>
        <source>Delete “%1”?</source>
        <translation>Excluir “%1”?</translation>
    </message>
    <message>
        <source>&amp;Keep</source>
        <translation>&amp;Manter</translation>
    </message>
</context>
<context>
    <name>vigia::LookPage</name>
    <message>
        <source>Look</source>
        <translation>Aparência</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Como o sistema</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Claras</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Escuras</translation>
    </message>
    <message>
        <source>&amp;Colours</source>
        <translation>&amp;Cores</translation>
    </message>
    <message>
        <source>In force at once.</source>
        <translation>Vale na hora.</translation>
    </message>
    <message>
        <source>Co&amp;mpact rows</source>
        <translation>&amp;Linhas compactas</translation>
    </message>
    <message>
        <source>One line for each in the dashboard instead of two.</source>
        <translation>No painel, uma linha por serviço em vez de duas.</translation>
    </message>
    <message>
        <source>Board on &amp;top</source>
        <translation>&amp;Quadro sempre no topo</translation>
    </message>
    <message>
        <source>No other window covers the board.</source>
        <translation>Nenhuma outra janela cobre o quadro.</translation>
    </message>
    <message>
        <source>The alarm window &amp;blinks</source>
        <translation>A janela do alarme &amp;pisca</translation>
    </message>
    <message>
        <source>Once a second while nobody has acknowledged; without it, it only stands there.</source>
        <translation>Uma vez por segundo enquanto ninguém reconhecer; sem isso, ela só permanece visível.</translation>
    </message>
    <message>
        <source>Board&apos;s t&amp;itle</source>
        <translation>&amp;Título do quadro</translation>
    </message>
    <message>
        <source>The alarm window on &amp;every screen</source>
        <translation>A janela do alarme &amp;em todas as telas</translation>
    </message>
    <message>
        <source>Else only on the one where the pointer is.</source>
        <translation>Senão, só na tela onde está o ponteiro.</translation>
    </message>
    <message>
        <source>The alarm window has a &amp;shortcut</source>
        <translation>A janela do alarme tem um &amp;atalho de teclado</translation>
    </message>
    <message>
        <source>It brings the alarm window, and the keyboard to it, from every program, and works only while an outage calls.</source>
        <translation>Traz a janela do alarme e lhe dá o teclado a partir de qualquer programa; só funciona enquanto uma queda chama.</translation>
    </message>
    <message>
        <source>Shortc&amp;ut</source>
        <translation>Atal&amp;ho</translation>
    </message>
    <message>
        <source>Press the new combination here.</source>
        <translation>Pressione aqui a nova combinação.</translation>
    </message>
    <message>
        <source>Ctrl, Alt or Meta must be part of it.</source>
        <translation>Precisa incluir Ctrl, Alt ou Meta.</translation>
    </message>
    <message>
        <source>Another program has this combination. Choose another one.</source>
        <translation>Outro programa tem esta combinação. Escolha outra.</translation>
    </message>
    <message>
        <source>This combination cannot be had here. Choose another one.</source>
        <translation>Aqui não é possível usar esta combinação. Escolha outra.</translation>
    </message>
    <message>
        <source>This desktop gives programs no shortcut of this kind. The icon in the tray brings the keyboard to the alarm window.</source>
        <translation>Esta área de trabalho não oferece aos programas atalhos deste tipo. O ícone na bandeja leva o teclado à janela do alarme.</translation>
    </message>
</context>
<context>
    <name>vigia::MaintenanceEditor</name>
    <message>
        <source>Maintenance: %1</source>
        <translation>Manutenção: %1</translation>
    </message>
    <message>
        <source>Add maintenance</source>
        <translation>Adicionar manutenção</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nome</translation>
    </message>
    <message>
        <source>Every &amp;week</source>
        <translation>T&amp;oda semana</translation>
    </message>
    <message>
        <source>&amp;Once</source>
        <translation>&amp;Uma vez</translation>
    </message>
    <message>
        <source>Commas between names</source>
        <translation>Vírgulas entre os nomes</translation>
    </message>
    <message>
        <source>&amp;Monitors</source>
        <translation>Ser&amp;viços</translation>
    </message>
    <message>
        <source>&amp;Groups</source>
        <translation>&amp;Grupos</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Dia</translation>
    </message>
    <message>
        <source>&amp;Day</source>
        <translation>&amp;Dia</translation>
    </message>
    <message>
        <source>&amp;From</source>
        <translation>D&amp;e</translation>
    </message>
    <message>
        <source>&amp;To</source>
        <translation>&amp;Até</translation>
    </message>
    <message>
        <source>Time &amp;zone</source>
        <translation>&amp;Fuso horário</translation>
    </message>
    <message>
        <source>local for this computer&apos;s, else as in Europe/Madrid</source>
        <translation>local para o deste computador; senão, como em Europe/Madrid</translation>
    </message>
    <message>
        <source>&amp;Begins</source>
        <translation>Co&amp;meça</translation>
    </message>
    <message>
        <source>&amp;Ends</source>
        <translation>&amp;Termina</translation>
    </message>
    <message>
        <source>It needs a name.</source>
        <translation>Precisa de um nome.</translation>
    </message>
    <message>
        <source>Say which monitors or groups it is about.</source>
        <translation>Indique quais serviços ou grupos ela abrange.</translation>
    </message>
    <message>
        <source>Something above needs a correction.</source>
        <translation>Algo acima precisa de correção.</translation>
    </message>
</context>
<context>
    <name>vigia::MaintenancePage</name>
    <message>
        <source>Maintenance</source>
        <translation>Manutenção</translation>
    </message>
    <message>
        <source>Planned work: meanwhile nobody is alarmed, and it does not count as an outage.</source>
        <translation>Trabalhos planejados: enquanto duram não há alarme para ninguém e eles não contam como queda.</translation>
    </message>
    <message>
        <source>Nothing is planned.</source>
        <translation>Não há nada planejado.</translation>
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
        <translation>“Já sei, estou cuidando”: encerra o som, as repetições e o escalonamento desta queda, para todos</translation>
    </message>
    <message>
        <source>Only this computer&apos;s sound; messages go on</source>
        <translation>Só o som deste computador; as mensagens continuam</translation>
    </message>
    <message>
        <source>No sound and no messages until then; still checked</source>
        <translation>Sem som nem mensagens até lá; a verificação continua</translation>
    </message>
    <message>
        <source>Not checked at all until resumed</source>
        <translation>Não é verificado até retomar</translation>
    </message>
    <message>
        <source>&amp;Acknowledge…</source>
        <translation>&amp;Reconhecer…</translation>
    </message>
    <message>
        <source>Mute until this outage &amp;ends</source>
        <translation>Silenciar até o &amp;fim desta queda</translation>
    </message>
    <message>
        <source>Mute for &amp;1 hour</source>
        <translation>Silenciar por &amp;1 hora</translation>
    </message>
    <message>
        <source>Mute for &amp;4 hours</source>
        <translation>Silenciar por &amp;4 horas</translation>
    </message>
    <message>
        <source>Mute for &amp;8 hours</source>
        <translation>Silenciar por &amp;8 horas</translation>
    </message>
    <message>
        <source>&amp;Unmute</source>
        <translation>Ativar &amp;som</translation>
    </message>
    <message>
        <source>Hold alerts for &amp;1 hour</source>
        <translation>Adiar avisos por &amp;1 hora</translation>
    </message>
    <message>
        <source>Hold alerts for &amp;4 hours</source>
        <translation>Adiar avisos por &amp;4 horas</translation>
    </message>
    <message>
        <source>Hold alerts until &amp;tomorrow 8:00</source>
        <translation>Adiar avisos até &amp;amanhã às 8:00</translation>
    </message>
    <message>
        <source>&amp;Send alerts again</source>
        <translation>&amp;Enviar avisos de novo</translation>
    </message>
    <message>
        <source>&amp;Pause</source>
        <translation>&amp;Pausar</translation>
    </message>
    <message>
        <source>&amp;Resume</source>
        <translation>Re&amp;tomar</translation>
    </message>
    <message>
        <source>&amp;Check now</source>
        <translation>&amp;Verificar agora</translation>
    </message>
    <message>
        <source>Start &amp;watching</source>
        <translation>Começar a v&amp;igiar</translation>
    </message>
    <message>
        <source>Open in &amp;browser</source>
        <translation>Abrir no na&amp;vegador</translation>
    </message>
    <message>
        <source>C&amp;opy address</source>
        <translation>C&amp;opiar endereço</translation>
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
        <translation>E&amp;xcluir</translation>
    </message>
    <message>
        <source>&amp;Undo deleting</source>
        <translation>&amp;Desfazer exclusão</translation>
    </message>
    <message>
        <source>This monitor has no address that a browser could open.</source>
        <translation>Este serviço não tem um endereço que um navegador possa abrir.</translation>
    </message>
</context>
<context>
    <name>vigia::MonitorEditor</name>
    <message>
        <source>It is not watched any more</source>
        <translation>Não é mais vigiado</translation>
    </message>
    <message>
        <source>%1 (copy)</source>
        <translation>%1 (cópia)</translation>
    </message>
    <message>
        <source>Why it cannot be saved</source>
        <translation>Por que não pode ser salvo</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Salvar</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>&amp;Adicionar</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Cancelar</translation>
    </message>
    <message>
        <source>Nothing is changed yet</source>
        <translation>Ainda não há alterações</translation>
    </message>
    <message>
        <source>Reading the configuration…</source>
        <translation>Lendo a configuração…</translation>
    </message>
    <message>
        <source>Type the address to watch.</source>
        <translation>Digite o endereço a vigiar.</translation>
    </message>
    <message>
        <source>It needs a name.</source>
        <translation>Precisa de um nome.</translation>
    </message>
    <message>
        <source>Something above needs a correction.</source>
        <translation>Algo acima precisa de correção.</translation>
    </message>
    <message>
        <source>It was changed elsewhere meanwhile; saving takes the place of that.</source>
        <translation>Enquanto isso foi alterado em outro lugar; salvar substitui essa alteração.</translation>
    </message>
    <message>
        <source>Add monitor</source>
        <translation>Adicionar serviço</translation>
    </message>
    <message>
        <source>Edit %1</source>
        <translation>Editar %1</translation>
    </message>
    <message>
        <source>Once the form is right</source>
        <translation>Assim que o formulário estiver certo</translation>
    </message>
    <message>
        <source>Say when it is expected to report.</source>
        <translation>Falta dizer quando o sinal é esperado.</translation>
    </message>
    <message>
        <source>Say under which name its key is kept.</source>
        <translation>Falta dizer com que nome a chave está guardada.</translation>
    </message>
    <message>
        <source>No key is kept as “%1” yet.</source>
        <translation>Ainda não há chave guardada como “%1”.</translation>
    </message>
    <message>
        <source>It can be shown once this is saved, and if nothing else uses it.</source>
        <translation>Pode ser mostrada quando isto estiver salvo e se nada mais a usar.</translation>
    </message>
    <message>
        <source>“%1” has a new key</source>
        <translation>“%1” tem uma chave nova</translation>
    </message>
    <message>
        <source>Whoever shows the old one is not heard any more.</source>
        <translation>Quem apresentar a anterior não é mais ouvido.</translation>
    </message>
    <message>
        <source>“%1” is watched</source>
        <translation>“%1” está sendo vigiado</translation>
    </message>
    <message>
        <source>It stays silent until it has reported for the first time.</source>
        <translation>Não avisa nada até chegar o primeiro sinal.</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Fechar</translation>
    </message>
</context>
<context>
    <name>vigia::MuteReminder</name>
    <message>
        <source>The sound has been off for a day</source>
        <translation>O som está desligado há um dia</translation>
    </message>
    <message>
        <source>An outage would be seen, but not heard.</source>
        <translation>Uma queda seria vista, mas não ouvida.</translation>
    </message>
    <message>
        <source>Keep it off</source>
        <translation>Manter desligado</translation>
    </message>
    <message>
        <source>Turn the sound on</source>
        <translation>Ligar o som</translation>
    </message>
</context>
<context>
    <name>vigia::NoticeBar</name>
    <message>
        <source>Close</source>
        <translation>Fechar</translation>
    </message>
</context>
<context>
    <name>vigia::NotificationsPage</name>
    <message>
        <source>Notifications</source>
        <translation>Notificações</translation>
    </message>
    <message>
        <source>&amp;Messages on this desktop</source>
        <translation>&amp;Mensagens nesta área de trabalho</translation>
    </message>
    <message>
        <source>A line in the corner of the screen when something goes down and when it is back.
The alarm&apos;s sound and its window do not depend on it.</source>
        <translation>Uma linha no canto da tela quando algo sai do ar e quando volta.
O som e a janela do alarme não dependem disso.</translation>
    </message>
    <message>
        <source>Show a &amp;test message</source>
        <translation>Mostrar uma mensagem de &amp;teste</translation>
    </message>
</context>
<context>
    <name>vigia::PasteModel</name>
    <message>
        <source>will be added</source>
        <translation>será adicionado</translation>
    </message>
    <message>
        <source>is watched already</source>
        <translation>já é vigiado</translation>
    </message>
    <message>
        <source>stands above already</source>
        <translation>já está acima</translation>
    </message>
    <message>
        <source>line %1 is left out</source>
        <translation>a linha %1 é ignorada</translation>
    </message>
    <message>
        <source>What becomes of it</source>
        <translation>O que acontecerá</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nome</translation>
    </message>
    <message>
        <source>Address, or what is wrong</source>
        <translation>Endereço, ou o que está errado</translation>
    </message>
</context>
<context>
    <name>vigia::PasteWindow</name>
    <message>
        <source>&amp;One address a line</source>
        <translation>&amp;Um endereço por linha</translation>
    </message>
    <message>
        <source>One address a line</source>
        <translation>Um endereço por linha</translation>
    </message>
    <message>
        <source>What becomes of the lines</source>
        <translation>O que acontecerá com as linhas</translation>
    </message>
    <message>
        <source>What is added</source>
        <translation>O que será adicionado</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>&amp;Adicionar</translation>
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
        <translation>Lendo a configuração…</translation>
    </message>
    <message>
        <source>Paste or type addresses above.</source>
        <translation>Cole ou digite endereços acima.</translation>
    </message>
    <message numerus="yes">
        <source>%n will be added</source>
        <translation>
            <numerusform>%n será adicionado</numerusform>
            <numerusform>%n serão adicionados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n watched already</source>
        <translation>
            <numerusform>%n já vigiado</numerusform>
            <numerusform>%n já vigiados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n repeated</source>
        <translation>
            <numerusform>%n repetido</numerusform>
            <numerusform>%n repetidos</numerusform>
        </translation>
    </message>
    <message>
        <source>only the first %L1 lines are read</source>
        <translation>só as primeiras %L1 linhas são lidas</translation>
    </message>
    <message>
        <source>. Those that do not answer stay silent until you start watching them.</source>
        <translation>. Os que não responderem ficam em silêncio até você começar a vigiá-los.</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) without an address</source>
        <translation>
            <numerusform>%n linha sem endereço</numerusform>
            <numerusform>%n linhas sem endereço</numerusform>
        </translation>
    </message>
    <message>
        <source>Paste addresses</source>
        <translation>Colar endereços</translation>
    </message>
</context>
<context>
    <name>vigia::ReportPane</name>
    <message>
        <source>It reaches &amp;this computer as</source>
        <translation>Cha&amp;ma este computador de</translation>
    </message>
    <message>
        <source>C&amp;opy</source>
        <translation>C&amp;opiar</translation>
    </message>
    <message>
        <source>Show the &amp;key</source>
        <translation>Mostrar a cha&amp;ve</translation>
    </message>
    <message>
        <source>To copy to what reports</source>
        <translation>Para copiar onde os sinais são enviados</translation>
    </message>
    <message>
        <source>Ways to report</source>
        <translation>Maneiras de enviar sinais</translation>
    </message>
    <message>
        <source>What to copy</source>
        <translation>O que copiar</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Copiado</translation>
    </message>
    <message>
        <source>Vigia does not listen for reports yet, so nothing would arrive. Switch that on in the settings, under Listening.</source>
        <translation>O Vigia ainda não recebe sinais, por isso nada chegaria. Ative isso nas configurações, em “Recepção”.</translation>
    </message>
    <message>
        <source>Once the form is right.</source>
        <translation>Quando o formulário estiver correto.</translation>
    </message>
    <message>
        <source>Nobody may report for it yet: give it a key.</source>
        <translation>Ninguém pode enviar sinais em nome dele ainda: falta dar-lhe uma chave.</translation>
    </message>
    <message>
        <source>It works once this is saved.</source>
        <translation>Funciona quando isto estiver salvo.</translation>
    </message>
    <message>
        <source>KEY stands for the key that is kept as “%1”.</source>
        <translation>KEY está no lugar da chave guardada como “%1”.</translation>
    </message>
    <message>
        <source>PASSWORD stands for the password of “%1”.</source>
        <translation>PASSWORD está no lugar da senha de “%1”.</translation>
    </message>
    <message>
        <source>TOKEN stands for the listener&apos;s token.</source>
        <translation>TOKEN está no lugar do token de “listen”.</translation>
    </message>
    <message>
        <source>Only this computer is heard: Vigia listens at %1.</source>
        <translation>Só se recebem sinais deste computador: o Vigia os espera em %1.</translation>
    </message>
</context>
<context>
    <name>vigia::ReportPart</name>
    <message>
        <source>How it reports</source>
        <translation>Como envia seus sinais</translation>
    </message>
    <message>
        <source>every</source>
        <translation>a cada</translation>
    </message>
    <message>
        <source>at set times</source>
        <translation>em horários fixos</translation>
    </message>
    <message>
        <source>When it is expected</source>
        <translation>Quando é esperado</translation>
    </message>
    <message>
        <source>&amp;Expected</source>
        <translation>&amp;Esperado</translation>
    </message>
    <message>
        <source>Where its key comes from</source>
        <translation>De onde vem a chave</translation>
    </message>
</context>
<context>
    <name>vigia::ReportSnippets</name>
    <message>
        <source># when it begins</source>
        <translation># quando começa</translation>
    </message>
    <message>
        <source># when it has ended well</source>
        <translation># quando terminou bem</translation>
    </message>
    <message>
        <source># from time to time</source>
        <translation># de tempos em tempos</translation>
    </message>
    <message>
        <source># when something is wrong</source>
        <translation># quando algo está errado</translation>
    </message>
    <message>
        <source>For a script or a try in a terminal.</source>
        <translation>Para um script ou um teste em um terminal.</translation>
    </message>
    <message>
        <source>A line for the crontab (crontab -e), with your job in the place of %1.</source>
        <translation>Uma linha para o crontab (crontab -e), com a sua tarefa no lugar de %1.</translation>
    </message>
    <message>
        <source>A line for the crontab (crontab -e).</source>
        <translation>Uma linha para o crontab (crontab -e).</translation>
    </message>
    <message>
        <source>Added to the service that does the work, your-job.service here.</source>
        <translation>Acrescenta-se ao serviço que faz o trabalho, aqui your-job.service.</translation>
    </message>
    <message>
        <source>A service and the timer that starts it.</source>
        <translation>Um serviço e o temporizador que o inicia.</translation>
    </message>
    <message>
        <source>For a script on Windows, with your job in the place of C:\your-job.exe.</source>
        <translation>Para um script no Windows, com a sua tarefa no lugar de C:\your-job.exe.</translation>
    </message>
    <message>
        <source>For a script on Windows, or a task that runs it from time to time.</source>
        <translation>Para um script no Windows, ou uma tarefa que o execute de tempos em tempos.</translation>
    </message>
    <message>
        <source>For a script, with your job in the place of %1.</source>
        <translation>Para um script, com a sua tarefa no lugar de %1.</translation>
    </message>
    <message>
        <source>For a program of your own: call it from time to time.</source>
        <translation>Para um programa próprio: chame-o de tempos em tempos.</translation>
    </message>
    <message>
        <source>Vigia&apos;s own agent: it reports until it is ended.</source>
        <translation>O agente do próprio Vigia: envia sinais até ser encerrado.</translation>
    </message>
    <message>
        <source>Vigia&apos;s own agent: it reports until it is ended. Keep the password first: vigia secret set beat.</source>
        <translation>O agente do próprio Vigia: envia sinais até ser encerrado. Antes é preciso guardar a senha: vigia secret set beat.</translation>
    </message>
    <message>
        <source>Some crons do not know CRON_TZ, Debian&apos;s for one: there write the times as the clocks of that computer show them.</source>
        <translation>Alguns cron não conhecem CRON_TZ, por exemplo o do Debian: lá, escreva as horas pelo relógio daquele computador.</translation>
    </message>
    <message>
        <source>One sign of life of “%1”</source>
        <translation>Um sinal de vida de “%1”</translation>
    </message>
    <message>
        <source>Signs of life of “%1”</source>
        <translation>Sinais de vida de “%1”</translation>
    </message>
</context>
<context>
    <name>vigia::ReportWords</name>
    <message>
        <source>Expected every</source>
        <translation>Esperado a cada</translation>
    </message>
    <message>
        <source>Expected at</source>
        <translation>Esperado em</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Fuso horário</translation>
    </message>
    <message>
        <source>Allowed delay</source>
        <translation>Tolerância</translation>
    </message>
    <message>
        <source>A run takes at most</source>
        <translation>Dura no máximo</translation>
    </message>
    <message>
        <source>Wrong when it says</source>
        <translation>Errado quando diz</translation>
    </message>
    <message>
        <source>Application number</source>
        <translation>Número do aplicativo</translation>
    </message>
    <message>
        <source>Short name</source>
        <translation>Nome curto</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Chave</translation>
    </message>
    <message>
        <source>It reports at least this often: 90s, 5m, 1d</source>
        <translation>Envia sinais pelo menos com esta frequência: 90s, 5m, 1d</translation>
    </message>
    <message>
        <source>Minute, hour, day, month and weekday, as in a crontab: 0 3 * * * is every day at three</source>
        <translation>Minuto, hora, dia, mês e dia da semana, como em um crontab: 0 3 * * * é todo dia às três</translation>
    </message>
    <message>
        <source>Whose clocks these times mean: Europe/Madrid, UTC, or local for this computer&apos;s</source>
        <translation>De que lugar são estes horários: Europe/Madrid, UTC, ou local para os deste computador</translation>
    </message>
    <message>
        <source>So much later than expected is still well: 30s, 2m, 1h</source>
        <translation>Este atraso em relação ao esperado ainda está bem: 30s, 2m, 1h</translation>
    </message>
    <message>
        <source>What said that it began has to say within this time that it ended: 2h. Without it only silence counts</source>
        <translation>O que disse que começou deve dizer dentro deste tempo que terminou: 2h. Sem isto, só o silêncio conta</translation>
    </message>
    <message>
        <source>A regular expression: a report whose message it matches is a failure</source>
        <translation>Uma expressão regular: um sinal cuja mensagem corresponde é uma falha</translation>
    </message>
    <message>
        <source>The number by which an application reports; no other has it</source>
        <translation>O número com que um aplicativo envia sinais; nenhum outro o tem</translation>
    </message>
    <message>
        <source>Its name in addresses: a–z, 0–9, hyphen and underscore</source>
        <translation>Seu nome nos endereços: a–z, 0–9, hífen e sublinhado</translation>
    </message>
    <message>
        <source>Whoever shows it may report for this one</source>
        <translation>Quem a apresentar pode enviar sinais em seu nome</translation>
    </message>
    <message>
        <source>name of the key</source>
        <translation>nome da chave</translation>
    </message>
    <message>
        <source>none</source>
        <translation>nenhum</translation>
    </message>
    <message>
        <source>A new one, made when this is saved</source>
        <translation>Uma nova, criada ao salvar</translation>
    </message>
    <message>
        <source>The one that is kept as</source>
        <translation>A que está guardada como</translation>
    </message>
    <message>
        <source>None of its own</source>
        <translation>Nenhuma própria</translation>
    </message>
    <message>
        <source>Expected every %1</source>
        <translation>Esperado a cada %1</translation>
    </message>
    <message>
        <source>Expected at “%1”, on this computer&apos;s clocks</source>
        <translation>Esperado em “%1”, pela hora deste computador</translation>
    </message>
    <message>
        <source>Expected at “%1”, on the clocks of %2</source>
        <translation>Esperado em “%1”, pela hora de %2</translation>
    </message>
    <message>
        <source>%1; down as soon as it is late.</source>
        <translation>%1; fora do ar assim que atrasar.</translation>
    </message>
    <message>
        <source>%1; down after %2 more of silence.</source>
        <translation>%1; fora do ar após mais %2 de silêncio.</translation>
    </message>
    <message>
        <source>As application %1</source>
        <translation>Como aplicativo %1</translation>
    </message>
    <message>
        <source>As %1</source>
        <translation>Como %1</translation>
    </message>
    <message>
        <source>with a new key</source>
        <translation>com uma chave nova</translation>
    </message>
    <message>
        <source>with its own key</source>
        <translation>com sua própria chave</translation>
    </message>
    <message>
        <source>without a key of its own</source>
        <translation>sem chave própria</translation>
    </message>
    <message>
        <source>a run takes at most %1</source>
        <translation>dura no máximo %1</translation>
    </message>
    <message>
        <source>a failure when it says %1</source>
        <translation>uma falha quando diz %1</translation>
    </message>
    <message>
        <source>Next: %1, %2</source>
        <extracomment>%1: Mon 30 Nov 03:00, %2: a time zone</extracomment>
        <translation>Próximo: %1, %2</translation>
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
        <translation>falhou %1 de %2: %3</translation>
    </message>
    <message>
        <source>unstable</source>
        <translation>instável</translation>
    </message>
    <message>
        <source>last known: %1</source>
        <extracomment>nothing is heard of the program that watches; %1: a state</extracomment>
        <translation>último estado conhecido: %1</translation>
    </message>
    <message>
        <source>No data</source>
        <translation>Sem dados</translation>
    </message>
</context>
<context>
    <name>vigia::SaveFoot</name>
    <message>
        <source>&amp;Undo the changes</source>
        <translation>&amp;Desfazer as alterações</translation>
    </message>
    <message>
        <source>Why it cannot be saved</source>
        <translation>Por que não pode ser salvo</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>Salvo.</translation>
    </message>
</context>
<context>
    <name>vigia::SecretEditor</name>
    <message>
        <source>Add secret</source>
        <translation>Adicionar segredo</translation>
    </message>
    <message>
        <source>Secret %1</source>
        <translation>Segredo %1</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nome</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nome</translation>
    </message>
    <message>
        <source>Small letters, digits and hyphens; it is what the settings name.</source>
        <translation>Letras minúsculas, algarismos e hifens; é o que as configurações citam.</translation>
    </message>
    <message>
        <source>S&amp;ecret</source>
        <translation>S&amp;egredo</translation>
    </message>
    <message>
        <source>It needs a name.</source>
        <translation>Precisa de um nome.</translation>
    </message>
    <message>
        <source>Something above needs a correction.</source>
        <translation>Algo acima precisa de correção.</translation>
    </message>
    <message>
        <source>Type the secret.</source>
        <translation>Digite o segredo.</translation>
    </message>
</context>
<context>
    <name>vigia::SecretField</name>
    <message>
        <source>kept; leave it empty to keep it so</source>
        <translation>já há um valor guardado; deixe vazio para não mudar</translation>
    </message>
    <message>
        <source>Saving keeps it in: %1</source>
        <translation>Ao salvar fica em: %1</translation>
    </message>
</context>
<context>
    <name>vigia::SecretWords</name>
    <message>
        <source>System password store (%1)</source>
        <translation>Cofre de senhas do sistema (%1)</translation>
    </message>
    <message>
        <source>Environment variable %1</source>
        <translation>Variável de ambiente %1</translation>
    </message>
    <message>
        <source>File %1</source>
        <translation>Arquivo %1</translation>
    </message>
    <message>
        <source>Missing: nothing is kept under this name</source>
        <translation>Falta: não há nada guardado com este nome</translation>
    </message>
    <message>
        <source>Not known: the password store is locked</source>
        <translation>Não se sabe: o cofre de senhas está bloqueado</translation>
    </message>
    <message>
        <source>Not known: the password store does not let Vigia look</source>
        <translation>Não se sabe: o cofre de senhas não deixa o Vigia olhar</translation>
    </message>
    <message>
        <source>Not known: the password store cannot be reached</source>
        <translation>Não se sabe: não se chega ao cofre de senhas</translation>
    </message>
    <message>
        <source>What needs it cannot work until it is set.</source>
        <translation>O que precisa dele não funciona até ser definido.</translation>
    </message>
    <message>
        <source>It may be there. Unlock the password store, and what waits for it goes on.</source>
        <translation>Pode estar lá. Desbloqueie o cofre de senhas, e o que espera continua.</translation>
    </message>
    <message>
        <source>It may be there. Allow Vigia to read it when the password store asks.</source>
        <translation>Pode estar lá. Permita que o Vigia o leia quando o cofre de senhas perguntar.</translation>
    </message>
    <message>
        <source>It may be there. See whether the password store runs.</source>
        <translation>Pode estar lá. Veja se o cofre de senhas está em execução.</translation>
    </message>
</context>
<context>
    <name>vigia::SecretsPage</name>
    <message>
        <source>Secrets</source>
        <translation>Segredos</translation>
    </message>
    <message>
        <source>Passwords and tokens, by their names. What one is, is shown nowhere and stands in no file of Vigia&apos;s: whoever needs it names it.</source>
        <translation>Senhas e tokens, pelos nomes. O conteúdo não é mostrado em lugar nenhum nem está em nenhum arquivo do Vigia: quem precisa dele cita o nome.</translation>
    </message>
    <message>
        <source>No secrets are known yet.</source>
        <translation>Ainda não se conhece nenhum segredo.</translation>
    </message>
    <message>
        <source>Se&amp;t…</source>
        <translation>Defini&amp;r…</translation>
    </message>
    <message>
        <source>&amp;Forget…</source>
        <translation>Es&amp;quecer…</translation>
    </message>
    <message>
        <source>nothing refers to it</source>
        <translation>nada o cita</translation>
    </message>
    <message>
        <source>This Vigia was built without a system password store: secrets come from its environment.</source>
        <translation>Este Vigia foi compilado sem cofre de senhas do sistema: os segredos vêm do ambiente dele.</translation>
    </message>
    <message>
        <source>Forget “%1”?</source>
        <translation>Esquecer “%1”?</translation>
    </message>
    <message>
        <source>What needs it cannot work any longer, until it is set again.</source>
        <translation>O que precisa dele deixa de funcionar até ser definido de novo.</translation>
    </message>
    <message>
        <source>&amp;Forget</source>
        <translation>&amp;Esquecer</translation>
    </message>
</context>
<context>
    <name>vigia::SettingRow</name>
    <message>
        <source>Reset</source>
        <translation>Redefinir</translation>
    </message>
    <message>
        <source>Reset %1</source>
        <translation>Redefinir: %1</translation>
    </message>
    <message>
        <source>Back to: %1</source>
        <translation>Volta a: %1</translation>
    </message>
    <message>
        <source>Back to: %1, %2</source>
        <translation>Volta a: %1, %2</translation>
    </message>
</context>
<context>
    <name>vigia::SettingsPanel</name>
    <message>
        <source>Until the alarm sounds, at most: %1</source>
        <translation>Até o alarme tocar, no máximo: %1</translation>
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
        <translation>Geral</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>Aparência</translation>
    </message>
    <message>
        <source>Sound</source>
        <translation>Som</translation>
    </message>
    <message>
        <source>Defaults</source>
        <translation>Valores padrão</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>Grupos</translation>
    </message>
    <message>
        <source>Maintenance</source>
        <translation>Manutenção</translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation>Notificações</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Configurações</translation>
    </message>
    <message>
        <source>Alerts</source>
        <translation>Avisos</translation>
    </message>
    <message>
        <source>Channels</source>
        <translation>Canais de aviso</translation>
    </message>
    <message>
        <source>Mail accounts</source>
        <translation>Contas de e-mail</translation>
    </message>
    <message>
        <source>Secrets</source>
        <translation>Segredos</translation>
    </message>
    <message>
        <source>Listening</source>
        <translation>Recepção</translation>
    </message>
</context>
<context>
    <name>vigia::SoundCheck</name>
    <message>
        <source>Will you hear the alarm?</source>
        <translation>Você vai ouvir o alarme?</translation>
    </message>
    <message>
        <source>Vigia now watches its first monitor. Play the alarm once, to be sure that it can be heard here.</source>
        <translation>O Vigia já vigia seu primeiro serviço. Toque o alarme uma vez, para ter certeza de que ele pode ser ouvido aqui.</translation>
    </message>
    <message>
        <source>Play the alarm</source>
        <translation>Tocar o alarme</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Agora não</translation>
    </message>
    <message>
        <source>Did you hear it?</source>
        <translation>Você ouviu?</translation>
    </message>
    <message>
        <source>Yes, I heard it</source>
        <translation>Sim, ouvi</translation>
    </message>
    <message>
        <source>Play it again</source>
        <translation>Tocar de novo</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Não</translation>
    </message>
    <message>
        <source>As far as this computer can tell, it sounded. If you did not hear it, look at the loudspeakers and the volume, and at the settings of the sound.</source>
        <translation>Até onde este computador sabe, tocou. Se você não ouviu, verifique os alto-falantes e o volume, e as configurações do som.</translation>
    </message>
</context>
<context>
    <name>vigia::SoundPage</name>
    <message>
        <source>Sound</source>
        <translation>Som</translation>
    </message>
    <message>
        <source>A short sound when it is &amp;over</source>
        <translation>Um som curto quando &amp;terminar</translation>
    </message>
    <message>
        <source>When an outage ends and nothing else sounds.</source>
        <translation>Quando uma queda termina e nada mais está tocando.</translation>
    </message>
    <message>
        <source>Where the sound stands</source>
        <translation>Estado do som</translation>
    </message>
    <message>
        <source>The &amp;built-in alarm</source>
        <translation>O alarme em&amp;butido</translation>
    </message>
    <message>
        <source>A &amp;file of my own</source>
        <translation>Um &amp;arquivo próprio</translation>
    </message>
    <message>
        <source>Sound file</source>
        <translation>Arquivo de som</translation>
    </message>
    <message>
        <source>&amp;Choose…</source>
        <translation>&amp;Escolher…</translation>
    </message>
    <message>
        <source>A WAV file. Should it not play, the built-in alarm sounds in its place.</source>
        <translation>Um arquivo WAV. Se ele não tocar, o alarme embutido toca no lugar dele.</translation>
    </message>
    <message>
        <source>WAV files (*.wav)</source>
        <translation>Arquivos WAV (*.wav)</translation>
    </message>
    <message>
        <source>Volume</source>
        <translation>Volume</translation>
    </message>
    <message>
        <source>&amp;Volume</source>
        <translation>&amp;Volume</translation>
    </message>
    <message>
        <source>Without a pause</source>
        <translation>Sem pausa</translation>
    </message>
    <message>
        <source>Once for each outage</source>
        <translation>Uma vez para cada queda</translation>
    </message>
    <message>
        <source>Again and again, every</source>
        <translation>Repetidamente, a cada</translation>
    </message>
    <message>
        <source>Pause between</source>
        <translation>Pausa entre repetições</translation>
    </message>
    <message>
        <source>It sounds</source>
        <translation>Toca</translation>
    </message>
    <message>
        <source>It &amp;sounds</source>
        <translation>To&amp;ca</translation>
    </message>
    <message>
        <source>&amp;Test the sound</source>
        <translation>Testar &amp;o som</translation>
    </message>
    <message>
        <source>&amp;Yes</source>
        <translation>&amp;Sim</translation>
    </message>
    <message>
        <source>&amp;No</source>
        <translation>&amp;Não</translation>
    </message>
    <message>
        <source>Did you hear it?</source>
        <translation>Você ouviu?</translation>
    </message>
    <message>
        <source>Good.</source>
        <translation>Ótimo.</translation>
    </message>
    <message>
        <source>Look whether the loudspeakers are on, and whether this computer&apos;s volume is up and not muted; then test again.</source>
        <translation>Veja se os alto-falantes estão ligados e se o volume deste computador está alto e não silenciado; depois, teste de novo.</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1%</translation>
    </message>
</context>
<context>
    <name>vigia::SoundWords</name>
    <message>
        <source>The alarm cannot be heard: this computer has no working sound device.</source>
        <translation>O alarme não pode ser ouvido: este computador não tem um dispositivo de som funcionando.</translation>
    </message>
    <message>
        <source>The alarm cannot be heard: the sound device does not play.</source>
        <translation>O alarme não pode ser ouvido: o dispositivo de som não reproduz.</translation>
    </message>
    <message>
        <source>The alarm cannot be heard: this computer&apos;s sound is muted.</source>
        <translation>O alarme não pode ser ouvido: o som deste computador está mudo.</translation>
    </message>
    <message>
        <source>The alarm cannot be heard: this computer&apos;s volume is at zero.</source>
        <translation>O alarme não pode ser ouvido: o volume deste computador está em zero.</translation>
    </message>
    <message>
        <source>The alarm cannot be heard: the sound device is asleep.</source>
        <translation>O alarme não pode ser ouvido: o dispositivo de som está suspenso.</translation>
    </message>
    <message>
        <source>The alarm cannot be heard: the remote session is disconnected.</source>
        <translation>O alarme não pode ser ouvido: a sessão remota está desconectada.</translation>
    </message>
    <message>
        <source>The alarm cannot be heard: the program vigia-alarm does not start.</source>
        <translation>O alarme não pode ser ouvido: o programa vigia-alarm não inicia.</translation>
    </message>
    <message>
        <source>Connect loudspeakers or headphones.</source>
        <translation>Conecte alto-falantes ou fones de ouvido.</translation>
    </message>
    <message>
        <source>Choose another device in the system&apos;s sound settings.</source>
        <translation>Escolha outro dispositivo nas configurações de som do sistema.</translation>
    </message>
    <message>
        <source>Unmute it in the system&apos;s sound settings.</source>
        <translation>Ative-o nas configurações de som do sistema.</translation>
    </message>
    <message>
        <source>Turn it up in the system&apos;s sound settings.</source>
        <translation>Aumente-o nas configurações de som do sistema.</translation>
    </message>
    <message>
        <source>Connect to it again, or look at the computer itself.</source>
        <translation>Conecte-se a ela de novo ou veja no próprio computador.</translation>
    </message>
    <message>
        <source>Installing Vigia again helps.</source>
        <translation>Reinstalar o Vigia resolve.</translation>
    </message>
    <message>
        <source>Choose another file in the sound settings.</source>
        <translation>Escolha outro arquivo nas configurações de som.</translation>
    </message>
    <message>
        <source>The sound file cannot be read. The built-in alarm sounds instead.</source>
        <translation>O arquivo de som não pode ser lido. O alarme embutido toca no lugar dele.</translation>
    </message>
    <message>
        <source>The sound file is too large. The built-in alarm sounds instead.</source>
        <translation>O arquivo de som é grande demais. O alarme embutido toca no lugar dele.</translation>
    </message>
    <message>
        <source>The sound file is empty. The built-in alarm sounds instead.</source>
        <translation>O arquivo de som está vazio. O alarme embutido toca no lugar dele.</translation>
    </message>
    <message>
        <source>The sound file is not a WAV file. The built-in alarm sounds instead.</source>
        <translation>O arquivo de som não é um arquivo WAV. O alarme embutido toca no lugar dele.</translation>
    </message>
    <message>
        <source>The sound file is damaged. The built-in alarm sounds instead.</source>
        <translation>O arquivo de som está danificado. O alarme embutido toca no lugar dele.</translation>
    </message>
    <message>
        <source>The sound file is of a kind that Vigia does not play. The built-in alarm sounds instead.</source>
        <translation>O Vigia não reproduz esse tipo de arquivo de som. O alarme embutido toca no lugar dele.</translation>
    </message>
    <message>
        <source>Nothing can be heard in the sound file. The built-in alarm sounds instead.</source>
        <translation>Não se ouve nada no arquivo de som. O alarme embutido toca no lugar dele.</translation>
    </message>
</context>
<context>
    <name>vigia::StripText</name>
    <message>
        <source>Not watched from %1 to %2 (%3)</source>
        <extracomment>a gap between two checks; %1, %2: moments, %3: how long</extracomment>
        <translation>Sem vigilância de %1 a %2 (%3)</translation>
    </message>
</context>
<context>
    <name>vigia::TargetPart</name>
    <message>
        <source>The address to look at. {secret: NAME} where the whole address is a secret</source>
        <translation>O endereço a verificar. {secret: NAME} se o endereço inteiro for um segredo</translation>
    </message>
    <message>
        <source>A&amp;ddress</source>
        <translation>&amp;Endereço</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nome</translation>
    </message>
    <message>
        <source>&amp;Group</source>
        <translation>&amp;Grupo</translation>
    </message>
    <message>
        <source>A new group</source>
        <translation>Um grupo novo</translation>
    </message>
    <message>
        <source>An address that Vigia &amp;looks at</source>
        <translation>Um endereço &amp;que o Vigia consulta</translation>
    </message>
    <message>
        <source>Something that &amp;reports by itself</source>
        <translation>Algo que envia s&amp;inais por si mesmo</translation>
    </message>
    <message>
        <source>It sends signs of life; when they stay away, that is the alarm</source>
        <translation>Envia sinais; quando faltam, esse é o alarme</translation>
    </message>
    <message>
        <source>Watch</source>
        <translation>Vigiar</translation>
    </message>
    <message>
        <source>Nightly backup</source>
        <translation>Backup noturno</translation>
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
        <translation>Quem é avisado de uma queda e quando, se o serviço e o grupo não dizem outra coisa.</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Salvar</translation>
    </message>
    <message>
        <source>Alert by</source>
        <translation>Avisar com</translation>
    </message>
    <message>
        <source>Nobody</source>
        <translation>Ninguém</translation>
    </message>
    <message>
        <source>&amp;Repeat every</source>
        <translation>&amp;Repetir a cada</translation>
    </message>
    <message>
        <source>As long as it is down and nobody acknowledges: 15m, 1h; 0 for once.</source>
        <translation>Enquanto continuar fora do ar e ninguém reconhecer: 15m, 1h; 0 para uma só vez.</translation>
    </message>
    <message>
        <source>At &amp;most, times</source>
        <translation>No &amp;máximo, vezes</translation>
    </message>
    <message>
        <source>After so many repeats of one outage it is quiet.</source>
        <translation>Após tantas repetições de uma queda há silêncio.</translation>
    </message>
    <message>
        <source>&amp;Collect for</source>
        <translation>&amp;Juntar durante</translation>
    </message>
    <message>
        <source>Outages within this time go out as one message: 10s; 0 for each at once. The sound and this desktop never wait.</source>
        <translation>As quedas dentro deste tempo saem numa só mensagem: 10s; 0 para cada uma na hora. O som e esta área de trabalho nunca esperam.</translation>
    </message>
    <message>
        <source>When n&amp;obody reacts</source>
        <translation>Se ninguém reag&amp;ir</translation>
    </message>
    <message>
        <source>One to a line: how long nobody has acknowledged, and which channels are told then: 10m: team-chat, boss</source>
        <translation>Um por linha: quanto tempo sem ninguém reconhecer, e quais canais são avisados então: 10m: team-chat, boss</translation>
    </message>
    <message>
        <source>When the alarm is not &amp;heard</source>
        <translation>Se o alarme não é &amp;ouvido</translation>
    </message>
    <message>
        <source>Who is told when an alarm could not be heard at this computer for 30 seconds.</source>
        <translation>Quem é avisado se um alarme não pôde ser ouvido neste computador por 30 segundos.</translation>
    </message>
    <message>
        <source>&amp;Quiet hours</source>
        <translation>&amp;Horário de silêncio</translation>
    </message>
    <message>
        <source>Messages that are not critical wait until their end, and come then as one summary. This computer&apos;s sound is not meant.</source>
        <translation>As mensagens que não são críticas esperam até o fim e chegam então como um resumo. Não vale para o som deste computador.</translation>
    </message>
    <message>
        <source>&amp;From</source>
        <translation>D&amp;e</translation>
    </message>
    <message>
        <source>&amp;To</source>
        <translation>&amp;Até</translation>
    </message>
    <message>
        <source>Time &amp;zone</source>
        <translation>&amp;Fuso horário</translation>
    </message>
    <message>
        <source>local for this computer&apos;s, else as in Europe/Madrid</source>
        <translation>local para o deste computador; senão, como em Europe/Madrid</translation>
    </message>
    <message>
        <source>Days on which they begin</source>
        <translation>Dias em que começam</translation>
    </message>
    <message>
        <source>Another &amp;watcher</source>
        <translation>Outro vigi&amp;lante</translation>
    </message>
    <message>
        <source>An address that is asked as long as all of Vigia works, so that another watcher notices when it does not. {secret: NAME} for one that is a secret.</source>
        <translation>Um endereço que é consultado enquanto todo o Vigia funciona, para que outro vigilante note quando não. {secret: NAME} se for secreto.</translation>
    </message>
    <message>
        <source>&amp;Every</source>
        <translation>&amp;Cada</translation>
    </message>
    <message numerus="yes">
        <source>%n more from the file, kept as they are.</source>
        <translation>
            <numerusform>Mais %n do arquivo, fica como está.</numerusform>
            <numerusform>Mais %n do arquivo, ficam como estão.</numerusform>
        </translation>
    </message>
    <message>
        <source>Something above needs a correction.</source>
        <translation>Algo acima precisa de correção.</translation>
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
        <translation>&amp;Testar agora</translation>
    </message>
    <message>
        <source>What the test saw</source>
        <translation>O que o teste viu</translation>
    </message>
    <message>
        <source>Looks once, now, with what stands here; changes nothing</source>
        <translation>Verifica uma vez, agora, com o que está aqui; não altera nada</translation>
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
        <translation>Válido até</translation>
    </message>
    <message>
        <source>Pin</source>
        <translation>Impressão da chave</translation>
    </message>
    <message>
        <source>Trust exactly &amp;this one</source>
        <translation>Confiar s&amp;omente neste</translation>
    </message>
    <message>
        <source>Any other certificate, a renewed one with a new key too, is a failure</source>
        <translation>Qualquer outro certificado, também um renovado com chave nova, é uma falha</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>Verificando…</translation>
    </message>
    <message>
        <source>Shows here what it sees. Nothing is saved.</source>
        <translation>Mostra aqui o que vê. Nada é salvo.</translation>
    </message>
    <message>
        <source>Changed since: test again</source>
        <translation>Houve alterações desde então: teste de novo</translation>
    </message>
    <message>
        <source>Answers as it should</source>
        <translation>Responde como deve</translation>
    </message>
    <message>
        <source>Would be a warning</source>
        <translation>Seria um aviso de atenção</translation>
    </message>
    <message>
        <source>Would be a failure</source>
        <translation>Seria uma falha</translation>
    </message>
    <message>
        <source>Says nothing about it</source>
        <translation>Não permite concluir nada</translation>
    </message>
</context>
<context>
    <name>vigia::TimeBar</name>
    <message>
        <source>name</source>
        <translation>nome</translation>
    </message>
    <message>
        <source>connect</source>
        <translation>conexão</translation>
    </message>
    <message>
        <source>TLS</source>
        <translation>TLS</translation>
    </message>
    <message>
        <source>first byte</source>
        <translation>primeiro byte</translation>
    </message>
    <message>
        <source>the rest</source>
        <translation>o restante</translation>
    </message>
    <message>
        <source>total %1</source>
        <translation>total %1</translation>
    </message>
    <message>
        <source>Where the time went</source>
        <translation>Onde o tempo foi gasto</translation>
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
        <translation>nome</translation>
    </message>
    <message>
        <source>connect</source>
        <extracomment>where the time of an answer went: making the connection</extracomment>
        <translation>conexão</translation>
    </message>
    <message>
        <source>TLS</source>
        <translation>TLS</translation>
    </message>
    <message>
        <source>first byte</source>
        <extracomment>where the time of an answer went: waiting for the first byte</extracomment>
        <translation>primeiro byte</translation>
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
        <translation>Quadro</translation>
    </message>
    <message>
        <source>Unmute (off until %1)</source>
        <translation>Ativar som (sem som até %1)</translation>
    </message>
    <message>
        <source>Unmute</source>
        <translation>Ativar som</translation>
    </message>
    <message>
        <source>Mute</source>
        <translation>Silenciar</translation>
    </message>
    <message>
        <source>Until I unmute</source>
        <translation>Até eu ativar o som</translation>
    </message>
    <message>
        <source>Acknowledge all</source>
        <translation>Reconhecer tudo</translation>
    </message>
    <message>
        <source>Pause all</source>
        <translation>Pausar tudo</translation>
    </message>
    <message>
        <source>Resume all</source>
        <translation>Retomar tudo</translation>
    </message>
    <message>
        <source>Settings…</source>
        <translation>Configurações…</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Sair</translation>
    </message>
    <message>
        <source>Quit (nobody will be watching)</source>
        <translation>Sair (ninguém estará vigiando)</translation>
    </message>
    <message>
        <source>Hold all alerts</source>
        <translation>Adiar todos os avisos</translation>
    </message>
    <message>
        <source>Until tomorrow, 8:00</source>
        <translation>Até amanhã às 8:00</translation>
    </message>
    <message>
        <source>Send alerts again</source>
        <translation>Enviar avisos de novo</translation>
    </message>
    <message>
        <source>Away until…</source>
        <translation>Ausência até…</translation>
    </message>
    <message>
        <source>I am back (away until %1)</source>
        <translation>Fim da ausência (até %1)</translation>
    </message>
    <message>
        <source>Fire drill…</source>
        <translation>Simulado…</translation>
    </message>
    <message>
        <source>About Vigia</source>
        <translation>Sobre o Vigia</translation>
    </message>
    <message>
        <source>Acknowledge all with a note…</source>
        <translation>Reconhecer tudo com uma nota…</translation>
    </message>
</context>
<context>
    <name>vigia::TrialPart</name>
    <message>
        <source>What came of the test</source>
        <translation>Resultado do teste</translation>
    </message>
    <message>
        <source>Sending…</source>
        <translation>Enviando…</translation>
    </message>
    <message>
        <source>Sent. Look whether it arrives.</source>
        <translation>Enviado. Veja se chega.</translation>
    </message>
</context>
<context>
    <name>vigia::UnsavedWords</name>
    <message>
        <source>There are changes that are not saved.</source>
        <translation>Há alterações não salvas.</translation>
    </message>
    <message>
        <source>&amp;Discard the changes</source>
        <translation>&amp;Descartar as alterações</translation>
    </message>
    <message>
        <source>&amp;Keep editing</source>
        <translation>&amp;Continuar editando</translation>
    </message>
</context>
<context>
    <name>vigia::WhyWords</name>
    <message>
        <source>%1 ago</source>
        <translation>há %1</translation>
    </message>
    <message>
        <source>Last sign of life, %1</source>
        <extracomment>%1: `12 min ago`</extracomment>
        <translation>Último sinal de vida, %1</translation>
    </message>
</context>
<context>
    <name>vigia::Windows</name>
    <message>
        <source>Import monitors</source>
        <translation>Importar serviços</translation>
    </message>
    <message>
        <source>Configurations and lists (*.yml *.yaml *.txt)</source>
        <translation>Configurações e listas (*.yml *.yaml *.txt)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Todos os arquivos (*)</translation>
    </message>
    <message>
        <source>Nothing was imported</source>
        <translation>Nada foi importado</translation>
    </message>
    <message>
        <source>“%1” cannot be read: %2.</source>
        <translation>Não é possível ler “%1”: %2.</translation>
    </message>
    <message>
        <source>Imported</source>
        <translation>Importado</translation>
    </message>
    <message>
        <source>Added: %1. Changed: %2. Unchanged: %3.</source>
        <translation>Adicionados: %1. Alterados: %2. Sem alterações: %3.</translation>
    </message>
    <message>
        <source>Export the configuration</source>
        <translation>Exportar a configuração</translation>
    </message>
    <message>
        <source>Configurations (*.yml)</source>
        <translation>Configurações (*.yml)</translation>
    </message>
    <message>
        <source>Nothing was exported</source>
        <translation>Nada foi exportado</translation>
    </message>
    <message>
        <source>“%1” cannot be written: %2.</source>
        <translation>Não é possível gravar “%1”: %2.</translation>
    </message>
    <message>
        <source>“%1” is too large for a configuration.</source>
        <translation>“%1” é grande demais para uma configuração.</translation>
    </message>
</context>
<context>
    <name>Messages</name>
    <message>
        <source>DOWN %1 — %2</source>
        <translation>FORA DO AR %1 — %2</translation>
    </message>
    <message>
        <source>STILL DOWN %2: %1</source>
        <translation>CONTINUA FORA DO AR HÁ %2: %1</translation>
    </message>
    <message>
        <source>WAS DOWN %1 for %2</source>
        <translation>ESTEVE FORA DO AR %1 por %2</translation>
    </message>
    <message>
        <source>UP %1 after %2</source>
        <translation>NO AR %1 após %2</translation>
    </message>
    <message>
        <source>WARNING %1 — %2</source>
        <translation>ATENÇÃO %1 — %2</translation>
    </message>
    <message>
        <source>WARNING OVER %1 after %2</source>
        <translation>FIM DA ATENÇÃO %1 após %2</translation>
    </message>
    <message>
        <source>UNKNOWN %1 — no recent result</source>
        <translation>DESCONHECIDO %1 — sem dados recentes</translation>
    </message>
    <message>
        <source>WAS UNKNOWN %1 for %2</source>
        <translation>ESTEVE DESCONHECIDO %1 por %2</translation>
    </message>
    <message>
        <source>UNSTABLE %1 — goes up and down</source>
        <translation>INSTÁVEL %1 — cai e volta</translation>
    </message>
    <message>
        <source>This computer has no connection</source>
        <translation>Este computador está sem conexão</translation>
    </message>
    <message>
        <source>The alarm cannot be heard</source>
        <translation>O alarme não é ouvido</translation>
    </message>
    <message>
        <source>The alarm could not be heard</source>
        <translation>O alarme não foi ouvido</translation>
    </message>
    <message>
        <source>Test of the channel %1</source>
        <translation>Teste do canal %1</translation>
    </message>
    <message>
        <source>Test of the account %1</source>
        <translation>Teste da conta %1</translation>
    </message>
    <message>
        <source>FIRE DRILL: %1</source>
        <translation>SIMULADO: %1</translation>
    </message>
    <message>
        <source>%1 is down: %2.</source>
        <translation>%1 está fora do ar: %2.</translation>
    </message>
    <message>
        <source>%1 is still down, for %2: %3.</source>
        <translation>%1 continua fora do ar há %2: %3.</translation>
    </message>
    <message>
        <source>%1 was down and is back to normal.</source>
        <translation>%1 esteve fora do ar e voltou ao normal.</translation>
    </message>
    <message>
        <source>%1 is back to normal.</source>
        <translation>%1 voltou ao normal.</translation>
    </message>
    <message>
        <source>%1 needs attention: %2.</source>
        <translation>%1 precisa de atenção: %2.</translation>
    </message>
    <message>
        <source>%1: the warning is over.</source>
        <translation>%1: o motivo de atenção acabou.</translation>
    </message>
    <message>
        <source>%1 needed attention: %2. That is over.</source>
        <translation>%1 precisava de atenção: %2. Já passou.</translation>
    </message>
    <message>
        <source>%1: there was no recent result for a while.</source>
        <translation>%1: por um tempo não houve dados recentes.</translation>
    </message>
    <message>
        <source>%1: there is no recent result; nobody knows how it is.</source>
        <translation>%1: não há dados recentes; não se sabe como está.</translation>
    </message>
    <message>
        <source>%1 goes up and down. You will hear of it again when it has settled.</source>
        <translation>%1 cai e volta repetidamente. Haverá outro aviso quando estabilizar.</translation>
    </message>
    <message>
        <source>This computer has no connection. What it watches may be well or not.</source>
        <translation>Este computador está sem conexão. O que ele vigia pode estar bem ou não.</translation>
    </message>
    <message>
        <source>An alarm sounds, but it cannot be heard: the sound does not work.</source>
        <translation>Um alarme está tocando, mas não é ouvido: o som não funciona.</translation>
    </message>
    <message>
        <source>An alarm sounded, but it could not be heard: the sound did not work.</source>
        <translation>Um alarme tocou, mas não pôde ser ouvido: o som não funcionava.</translation>
    </message>
    <message>
        <source>Down: %1.</source>
        <translation>Fora do ar: %1.</translation>
    </message>
    <message>
        <source>Down then: %1.</source>
        <translation>Fora do ar na hora: %1.</translation>
    </message>
    <message>
        <source>This is a test. Messages of Vigia arrive here.</source>
        <translation>Isto é um teste. As mensagens da Vigia chegam aqui.</translation>
    </message>
    <message>
        <source>This is a test. Vigia can send mail with this account.</source>
        <translation>Isto é um teste. O Vigia consegue enviar e-mails com esta conta.</translation>
    </message>
    <message>
        <source>From %1 to %2, for %3.</source>
        <translation>De %1 a %2, por %3.</translation>
    </message>
    <message>
        <source>You could not be told before.</source>
        <translation>Não foi possível avisar antes.</translation>
    </message>
    <message>
        <source>Since %1.</source>
        <translation>Desde %1.</translation>
    </message>
    <message>
        <source>That was on %1.</source>
        <translation>Foi em %1.</translation>
    </message>
    <message>
        <source>You are told because nobody has acknowledged it.</source>
        <translation>Você recebe este aviso porque ninguém a reconheceu.</translation>
    </message>
    <message>
        <source>Address: %1</source>
        <translation>Endereço: %1</translation>
    </message>
    <message>
        <source>Group: %1</source>
        <translation>Grupo: %1</translation>
    </message>
    <message>
        <source>Severity: critical</source>
        <translation>Gravidade: crítica</translation>
    </message>
    <message>
        <source>Note:</source>
        <translation>Nota:</translation>
    </message>
    <message>
        <source>Fire drill: nothing is wrong. A person is rehearsing.</source>
        <translation>Simulado: não há nada errado. Alguém está praticando.</translation>
    </message>
    <message>
        <source>This happened during the quiet hours.</source>
        <translation>Isto aconteceu durante o horário de silêncio.</translation>
    </message>
    <message>
        <source>Not persisted: the storage of Vigia is failing; this message may come twice.</source>
        <translation>Não gravado: o armazenamento da Vigia está falhando; esta mensagem pode chegar duas vezes.</translation>
    </message>
    <message>
        <source>Outage: %1</source>
        <translation>Queda: %1</translation>
    </message>
    <message>
        <source>Vigia on %1</source>
        <translation>Vigia em %1</translation>
    </message>
    <message numerus="yes">
        <source>… and %n more</source>
        <translation>
            <numerusform>… e mais %n</numerusform>
            <numerusform>… e mais %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Vigia&apos;s dashboard and “vigia status” name them all.</source>
        <translation>O painel do Vigia e “vigia status” mostram todos.</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 e mais %n</numerusform>
            <numerusform>%1 e mais %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n DOWN: %1</source>
        <translation>
            <numerusform>%n FORA DO AR: %1</numerusform>
            <numerusform>%n FORA DO AR: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n WARNING(S): %1</source>
        <translation>
            <numerusform>%n ATENÇÃO: %1</numerusform>
            <numerusform>%n ATENÇÃO: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n UP AGAIN: %1</source>
        <translation>
            <numerusform>%n NO AR DE NOVO: %1</numerusform>
            <numerusform>%n NO AR DE NOVO: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n checks in a row failed.</source>
        <translation>
            <numerusform>Falhou %n verificação.</numerusform>
            <numerusform>Falharam %n verificações seguidas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n UNSTABLE: %1</source>
        <translation>
            <numerusform>%n INSTÁVEL: %1</numerusform>
            <numerusform>%n INSTÁVEIS: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>ACKNOWLEDGED %1 — by %2</source>
        <translation>RECONHECIDO %1 — por %2</translation>
    </message>
    <message numerus="yes">
        <source>%n ACKNOWLEDGED: %1</source>
        <translation>
            <numerusform>%n RECONHECIDO: %1</numerusform>
            <numerusform>%n RECONHECIDOS: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 goes up and down; %2 has acknowledged it.</source>
        <translation>%1 cai e volta repetidamente; reconhecido por %2.</translation>
    </message>
    <message>
        <source>%1 is down; %2 has acknowledged it.</source>
        <translation>%1 está fora do ar; reconhecido por %2.</translation>
    </message>
    <message>
        <source>%1 writes: %2</source>
        <translation>%1 escreve: %2</translation>
    </message>
    <message>
        <source>Acknowledged by %1 on %2.</source>
        <translation>Reconhecido por %1 em %2.</translation>
    </message>
    <message>
        <source>DOWN, ACKNOWLEDGED %1 — %2</source>
        <translation>FORA DO AR, RECONHECIDO %1 — %2</translation>
    </message>
</context>
<context>
    <name>Drill</name>
    <message>
        <source>Fire drill</source>
        <translation>Simulado</translation>
    </message>
</context>
<context>
    <name>Delivery</name>
    <message>
        <source>It was accepted.</source>
        <translation>Foi aceito.</translation>
    </message>
    <message>
        <source>It was not accepted.</source>
        <translation>Não foi aceito.</translation>
    </message>
    <message>
        <source>Nobody is at the desktop.</source>
        <translation>Ninguém está na área de trabalho.</translation>
    </message>
    <message>
        <source>The server&apos;s name cannot be found.</source>
        <translation>O nome do servidor não foi encontrado.</translation>
    </message>
    <message>
        <source>The server cannot be reached.</source>
        <translation>Não é possível alcançar o servidor.</translation>
    </message>
    <message>
        <source>The connection broke off.</source>
        <translation>A conexão caiu.</translation>
    </message>
    <message>
        <source>The server did not answer in time.</source>
        <translation>O servidor não respondeu a tempo.</translation>
    </message>
    <message>
        <source>The program did not end within %1 and was ended.</source>
        <translation>O programa não terminou em %1 e foi encerrado.</translation>
    </message>
    <message>
        <source>may have been delivered, and is not tried any more: %1</source>
        <translation>pode ter sido entregue, e não é mais tentado: %1</translation>
    </message>
    <message>
        <source>The server offers no encryption, so nothing was sent.</source>
        <translation>O servidor não oferece criptografia; nada foi enviado.</translation>
    </message>
    <message>
        <source>The server&apos;s certificate is not trusted.</source>
        <translation>O certificado do servidor não é confiável.</translation>
    </message>
    <message>
        <source>The server refused the login. Check the user and the password or token.</source>
        <translation>O servidor recusou o acesso. Verifique o usuário e a senha ou o token.</translation>
    </message>
    <message>
        <source>The server refused recipients.</source>
        <translation>O servidor recusou destinatários.</translation>
    </message>
    <message>
        <source>The server refused the sender.</source>
        <translation>O servidor recusou o remetente.</translation>
    </message>
    <message>
        <source>The server refused it.</source>
        <translation>O servidor recusou.</translation>
    </message>
    <message>
        <source>The server cannot take it now.</source>
        <translation>O servidor não pode aceitar agora.</translation>
    </message>
    <message>
        <source>The server wants fewer messages for a while.</source>
        <translation>O servidor pede menos mensagens por um tempo.</translation>
    </message>
    <message>
        <source>The server&apos;s answer is not understood.</source>
        <translation>A resposta do servidor não foi entendida.</translation>
    </message>
    <message>
        <source>The secret “%1” is missing. Set it with: vigia secret set %1</source>
        <translation>Falta o segredo “%1”. Grave-o com: vigia secret set %1</translation>
    </message>
    <message>
        <source>The password store is locked. Unlock it, and it is tried again.</source>
        <translation>O cofre de senhas está bloqueado. Desbloqueie-o e haverá nova tentativa.</translation>
    </message>
    <message>
        <source>The program cannot be started.</source>
        <translation>Não é possível iniciar o programa.</translation>
    </message>
    <message>
        <source>The program ended with an error.</source>
        <translation>O programa terminou com erro.</translation>
    </message>
    <message>
        <source>Nobody has allowed this channel to run %1.</source>
        <translation>Ninguém permitiu que este canal execute %1.</translation>
    </message>
    <message>
        <source>The channel&apos;s settings are wrong.</source>
        <translation>As configurações do canal estão erradas.</translation>
    </message>
    <message>
        <source>This computer could not send it.</source>
        <translation>Este computador não conseguiu enviar.</translation>
    </message>
    <message>
        <source>Still down</source>
        <translation>Continua fora do ar</translation>
    </message>
    <message>
        <source>Back to normal</source>
        <translation>Voltou ao normal</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>Certificado</translation>
    </message>
    <message>
        <source>The warning is over</source>
        <translation>O aviso de atenção terminou</translation>
    </message>
    <message>
        <source>No recent result</source>
        <translation>Sem dados recentes</translation>
    </message>
    <message>
        <source>Unstable</source>
        <translation>Instável</translation>
    </message>
    <message>
        <source>No connection</source>
        <translation>Sem conexão</translation>
    </message>
    <message>
        <source>The alarm cannot be heard</source>
        <translation>O alarme não é ouvido</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Teste</translation>
    </message>
    <message numerus="yes">
        <source>being tried, %n tries: %1</source>
        <translation>
            <numerusform>sendo tentado, %n tentativa: %1</numerusform>
            <numerusform>sendo tentado, %n tentativas: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>about to be sent</source>
        <translation>prestes a ser enviado</translation>
    </message>
    <message>
        <source>waits until %1, and is told only if nobody acknowledges before</source>
        <translation>aguarda até %1 e só avisa se ninguém reconhecer antes</translation>
    </message>
    <message>
        <source>waits until %1 (quiet hours)</source>
        <translation>aguarda até %1 (horário de silêncio)</translation>
    </message>
    <message>
        <source>being sent</source>
        <translation>sendo enviado</translation>
    </message>
    <message>
        <source>delivered, %1, but not to everybody: %2</source>
        <translation>entregue, %1, mas não a todos: %2</translation>
    </message>
    <message>
        <source>delivered, %1</source>
        <translation>entregue, %1</translation>
    </message>
    <message>
        <source>not delivered: %1</source>
        <translation>não entregue: %1</translation>
    </message>
    <message>
        <source>not delivered</source>
        <translation>não entregue</translation>
    </message>
    <message>
        <source>not needed any more</source>
        <translation>não é mais necessário</translation>
    </message>
    <message>
        <source>%1, escalation</source>
        <translation>%1, escalonamento</translation>
    </message>
    <message numerus="yes">
        <source>%1 (the last of %n)</source>
        <translation>
            <numerusform>%1 (o último de %n)</numerusform>
            <numerusform>%1 (o último de %n)</numerusform>
        </translation>
    </message>
    <message>
        <source>The chat has a new number. Enter it in the channel&apos;s settings: %1</source>
        <translation>O chat tem um número novo. Informe-o nas configurações do canal: %1</translation>
    </message>
    <message>
        <source>Acknowledged</source>
        <translation>Reconhecido</translation>
    </message>
    <message>
        <source>The password store refuses to give out the secret “%1”. Allow Vigia to read it there, or set it anew with: vigia secret set %1</source>
        <translation>O cofre de senhas se recusa a entregar o segredo “%1”. Permita que o Vigia o leia ali ou defina-o de novo com: vigia secret set %1</translation>
    </message>
    <message>
        <source>The password store does not answer, so the secret “%1” cannot be had. Without one, as on a server, set the variable %2 or the file %3.</source>
        <translation>O cofre de senhas não responde, portanto não é possível obter o segredo “%1”. Onde não há um, como em um servidor, defina a variável %2 ou o arquivo %3.</translation>
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
        <translation>Tudo o que não foi entregue é tentado por mais um dia</translation>
    </message>
</context>
<context>
    <name>Beat</name>
    <message>
        <source>Log in with --user and --secret.</source>
        <translation>Entre com --user e --secret.</translation>
    </message>
    <message>
        <source>Set it anew with: vigia secret set %1</source>
        <translation>Para trocá-la: vigia secret set %1</translation>
    </message>
    <message>
        <source>%1 takes the signals of this computer, one every %2.</source>
        <translation>%1 recebe os sinais deste computador, um a cada %2.</translation>
    </message>
    <message>
        <source>No signal arrives at %1: %2</source>
        <translation>Nenhum sinal chega a %1: %2</translation>
    </message>
    <message>
        <source>Signals arrive at %1 again, after %2.</source>
        <translation>Os sinais voltaram a chegar a %1, depois de %2.</translation>
    </message>
    <message>
        <source>The password goes to %1 unencrypted; better would be https.</source>
        <translation>A senha vai a %1 sem criptografia; melhor seria https.</translation>
    </message>
</context>
<context>
    <name>Vital</name>
    <message>
        <source>No check has begun or ended for %1, though some are due.</source>
        <translation>Nenhuma verificação começou ou terminou há %1, embora haja pendentes.</translation>
    </message>
    <message>
        <source>The database has not answered for %1.</source>
        <translation>O banco de dados não responde há %1.</translation>
    </message>
    <message>
        <source>A message has been stuck on its way for %1.</source>
        <translation>Uma mensagem está parada no caminho há %1.</translation>
    </message>
    <message>
        <source>The listener for signs of life has not moved for %1.</source>
        <translation>A recepção de sinais de vida está parada há %1.</translation>
    </message>
    <message>
        <source>The bot has been stuck for %1.</source>
        <translation>O bot está parado há %1.</translation>
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
        <translation>Escolha um ou digite o nome de um novo</translation>
    </message>
    <message>
        <source>(no group)</source>
        <translation>(sem grupo)</translation>
    </message>
    <message>
        <source>Leave as it is</source>
        <translation>Deixar como está</translation>
    </message>
</context>
<context>
    <name>Listen</name>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 e mais %n</numerusform>
            <numerusform>%1 e mais %n</numerusform>
        </translation>
    </message>
    <message>
        <source>another program uses port %1; choose another one</source>
        <translation>outro programa usa a porta %1; escolha outra</translation>
    </message>
    <message>
        <source>port %1 is not allowed to this user; choose one above 1023</source>
        <translation>a porta %1 não é permitida a este usuário; escolha uma acima de 1023</translation>
    </message>
    <message>
        <source>this computer does not have the address %1 now</source>
        <translation>este computador não tem agora o endereço %1</translation>
    </message>
    <message>
        <source>%1 is not an IP address</source>
        <translation>%1 não é um endereço IP</translation>
    </message>
    <message>
        <source>the certificate %1 cannot be read</source>
        <translation>não é possível ler o certificado %1</translation>
    </message>
    <message>
        <source>the key of the certificate, %1, cannot be read</source>
        <translation>não é possível ler a chave do certificado, %1</translation>
    </message>
    <message>
        <source>the certificate and its key cannot be used (%1)</source>
        <translation>não é possível usar o certificado e sua chave (%1)</translation>
    </message>
    <message>
        <source>whoever shows these secrets is not known, since they are not set or cannot be read: %1</source>
        <translation>quem mostra estes segredos não é reconhecido, porque eles não foram guardados ou não podem ser lidos: %1</translation>
    </message>
    <message>
        <source>whoever reports as %1 is refused, since the monitor of that name is looked at and takes no signs of life; rename one of them</source>
        <translation>quem envia sinais de vida como %1 é recusado, porque o serviço com esse nome é verificado e não recebe sinais; mude o nome de um dos dois</translation>
    </message>
    <message>
        <source>the renewed certificate is not in use, since %1 cannot be read; the one before it still is</source>
        <translation>o certificado renovado não está em uso, porque não é possível ler %1; o anterior continua em uso</translation>
    </message>
    <message>
        <source>the renewed certificate is not in use, since it and its key cannot be used (%1); the one before it still is</source>
        <translation>o certificado renovado não está em uso, porque ele e sua chave não podem ser usados (%1); o anterior continua em uso</translation>
    </message>
</context>
<context>
    <name>Report</name>
    <message>
        <source>All is well</source>
        <translation>Tudo vai bem</translation>
    </message>
    <message>
        <source>A run began</source>
        <translation>Uma execução começou</translation>
    </message>
    <message>
        <source>Something is wrong</source>
        <translation>Algo está errado</translation>
    </message>
    <message>
        <source>A message, no more</source>
        <translation>Apenas uma mensagem</translation>
    </message>
    <message>
        <source>every %1</source>
        <translation>a cada %1</translation>
    </message>
    <message>
        <source>at “%1”</source>
        <translation>conforme “%1”</translation>
    </message>
    <message>
        <source>at “%1” (%2)</source>
        <translation>conforme “%1” (%2)</translation>
    </message>
    <message>
        <source>allowed delay %1</source>
        <translation>tolerância %1</translation>
    </message>
    <message>
        <source>exit code %1</source>
        <translation>código de saída %1</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>“%1”</translation>
    </message>
    <message>
        <source>The run took %1</source>
        <translation>A execução durou %1</translation>
    </message>
    <message>
        <source>expected %1 ago</source>
        <translation>era esperado há %1</translation>
    </message>
    <message>
        <source>in %1</source>
        <translation>em %1</translation>
    </message>
    <message>
        <source>at the latest in %1</source>
        <translation>no máximo em %1</translation>
    </message>
    <message>
        <source>for %1</source>
        <translation>há %1</translation>
    </message>
    <message>
        <source>at most %1</source>
        <translation>no máximo %1</translation>
    </message>
</context>
<context>
    <name>vigia::ListenKey</name>
    <message>
        <source>Remove</source>
        <translation>Remover</translation>
    </message>
    <message>
        <source>A random one is kept in the password store and copied to the clipboard</source>
        <translation>Uma aleatória é guardada no cofre de senhas e copiada para a área de transferência</translation>
    </message>
    <message>
        <source>Remove: %1</source>
        <translation>Remover: %1</translation>
    </message>
    <message>
        <source>Made, kept and copied. Paste it where it is needed: it is not shown again.</source>
        <translation>Criada, guardada e copiada. Cole-a onde for necessária: não será mostrada de novo.</translation>
    </message>
    <message>
        <source>Make another</source>
        <translation>Criar outra</translation>
    </message>
    <message>
        <source>Make one</source>
        <translation>Criar uma</translation>
    </message>
    <message>
        <source>Type one…</source>
        <translation>Digitar uma…</translation>
    </message>
    <message>
        <source>Remove “%1”?</source>
        <translation>Remover “%1”?</translation>
    </message>
    <message>
        <source>Whoever shows it is not heard any longer.</source>
        <translation>Quem apresentar este valor não será mais atendido.</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Remover</translation>
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
        <translation>Criada, guardada e copiada. Cole-a onde for necessária.</translation>
    </message>
    <message>
        <source>Nothing is kept under this name.</source>
        <translation>Nada está guardado com este nome.</translation>
    </message>
    <message>
        <source>Copied. Paste it where it is needed.</source>
        <translation>Copiada. Cole-a onde for necessária.</translation>
    </message>
    <message>
        <source>Make another “%1”?</source>
        <translation>Criar outra “%1”?</translation>
    </message>
    <message>
        <source>It takes the place of the one there is: whoever shows that one is not heard any longer.</source>
        <translation>Substitui o valor que existe: quem apresentar o anterior não será mais atendido.</translation>
    </message>
    <message>
        <source>&amp;Make another</source>
        <translation>C&amp;riar outra</translation>
    </message>
</context>
<context>
    <name>vigia::ListenUserEditor</name>
    <message>
        <source>Login %1</source>
        <translation>Acesso %1</translation>
    </message>
    <message>
        <source>Add login</source>
        <translation>Adicionar acesso</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nome</translation>
    </message>
    <message>
        <source>With it and the password a machine or an application reports.</source>
        <translation>Com ele e a senha informa uma máquina ou uma aplicação.</translation>
    </message>
    <message>
        <source>Pass&amp;word</source>
        <translation>Sen&amp;ha</translation>
    </message>
    <message>
        <source>&amp;Kept under the name</source>
        <translation>&amp;Guardada com o nome</translation>
    </message>
    <message>
        <source>Small letters, digits and hyphens. The configuration has only this name in it.</source>
        <translation>Letras minúsculas, algarismos e hifens. Na configuração está só este nome.</translation>
    </message>
    <message>
        <source>It needs a name.</source>
        <translation>Precisa de um nome.</translation>
    </message>
    <message>
        <source>Something above needs a correction.</source>
        <translation>Algo acima precisa de correção.</translation>
    </message>
    <message>
        <source>It needs a password.</source>
        <translation>Precisa de uma senha.</translation>
    </message>
</context>
<context>
    <name>vigia::ListenUsers</name>
    <message>
        <source>Nobody: only applications on this computer may report without a login.</source>
        <translation>Ninguém: sem acesso só podem informar as aplicações deste computador.</translation>
    </message>
    <message>
        <source>Add l&amp;ogin…</source>
        <translation>Adicionar ace&amp;sso…</translation>
    </message>
    <message>
        <source>Password: %1</source>
        <translation>Senha: %1</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>Editar…</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Excluir</translation>
    </message>
    <message>
        <source>Edit %1</source>
        <translation>Editar %1</translation>
    </message>
    <message>
        <source>Delete %1</source>
        <translation>Excluir %1</translation>
    </message>
    <message>
        <source>Delete “%1”?</source>
        <translation>Excluir “%1”?</translation>
    </message>
    <message>
        <source>Whoever reports with this login is not heard any longer.</source>
        <translation>Quem informar com este acesso não será mais atendido.</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>E&amp;xcluir</translation>
    </message>
</context>
<context>
    <name>vigia::ListeningPage</name>
    <message>
        <source>Listening</source>
        <translation>Recepção</translation>
    </message>
    <message>
        <source>&amp;Listen for reports</source>
        <translation>&amp;Receber sinais de vida</translation>
    </message>
    <message>
        <source>Machines, applications and jobs report over HTTP that they are alive; silence is the alarm. Programs may also read the state.</source>
        <translation>Máquinas, aplicações e tarefas informam por HTTP que estão vivas; o silêncio é o alarme. Programas também podem ler o estado.</translation>
    </message>
    <message>
        <source>&amp;Encrypt with a certificate</source>
        <translation>Criptogra&amp;far com um certificado</translation>
    </message>
    <message>
        <source>HTTPS instead of HTTP. Both files are PEM files.</source>
        <translation>HTTPS em vez de HTTP. Os dois arquivos são PEM.</translation>
    </message>
    <message>
        <source>Who may report</source>
        <translation>Quem pode informar</translation>
    </message>
    <message>
        <source>Key of jobs</source>
        <translation>Chave das tarefas</translation>
    </message>
    <message>
        <source>Jobs report to /ping/KEY/NAME, as for Healthchecks. One that is not known and asks for it with ?create=1 is a new sender: you decide whether it is watched.</source>
        <translation>As tarefas informam a /ping/CHAVE/NOME, como para o Healthchecks. A que não é conhecida e o pede com ?create=1 é um remetente novo: você decide se é vigiada.</translation>
    </message>
    <message>
        <source>None: jobs report with the token of their monitor.</source>
        <translation>Nenhuma: as tarefas informam com o token do seu serviço.</translation>
    </message>
    <message>
        <source>Token of programs</source>
        <translation>Token dos programas</translation>
    </message>
    <message>
        <source>Programs show it to read the state and the metrics, to acknowledge, and to report as for Gatus.</source>
        <translation>Os programas o apresentam para ler o estado e as métricas, para reconhecer e para informar como ao Gatus.</translation>
    </message>
    <message>
        <source>None: only programs on this computer read the state.</source>
        <translation>Nenhum: só os programas deste computador leem o estado.</translation>
    </message>
    <message>
        <source>New senders</source>
        <translation>Remetentes novos</translation>
    </message>
    <message>
        <source>E&amp;xpected every</source>
        <translation>&amp;Esperado a cada</translation>
    </message>
    <message>
        <source>Allowed &amp;delay</source>
        <translation>To&amp;lerância</translation>
    </message>
    <message>
        <source>&amp;Ignored applications</source>
        <translation>&amp;Aplicações ignoradas</translation>
    </message>
    <message>
        <source>Their numbers. Whoever is taken away here is a new sender when it reports again.</source>
        <translation>Seus números. Quem for tirado daqui volta a ser um remetente novo quando informar de novo.</translation>
    </message>
    <message>
        <source>Ignored &amp;jobs</source>
        <translation>Tarefas i&amp;gnoradas</translation>
    </message>
</context>
<context>
    <name>vigia::ReachWords</name>
    <message>
        <source>Only programs on this computer can reach it.</source>
        <translation>Só programas deste computador podem alcançar.</translation>
    </message>
    <message>
        <source>Every computer in your network that can reach %1 can reach it, unless a firewall is between.</source>
        <translation>Pode alcançar todo computador da sua rede que alcance %1, a menos que haja um firewall no meio.</translation>
    </message>
    <message>
        <source>Every computer that can reach this one can reach it, in every network, unless a firewall is between.</source>
        <translation>Pode alcançar todo computador que alcance este, em todas as redes, a menos que haja um firewall no meio.</translation>
    </message>
    <message>
        <source>It is not encrypted: passwords, tokens and messages can be read on the way. Better encrypt it, below.</source>
        <translation>Não é criptografado: senhas, tokens e mensagens podem ser lidos no caminho. Melhor criptografar, abaixo.</translation>
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
            <numerusform>%n sinal para %1 de %2</numerusform>
            <numerusform>%n sinais para %1 de %2</numerusform>
        </translation>
    </message>
    <message>
        <source>first %1, last %2</source>
        <translation>primeiro %1, último %2</translation>
    </message>
</context>
<context>
    <name>vigia::SendersWindow</name>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 e mais %n</numerusform>
            <numerusform>%1 e mais %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Watched from now on: %1.</source>
        <translation>A partir de agora é vigiado: %1.</translation>
    </message>
    <message>
        <source>Ignored from now on: %1. The settings list who is.</source>
        <translation>A partir de agora é ignorado: %1. A lista está nas configurações.</translation>
    </message>
    <message>
        <source>They report to Vigia, and nobody has said yet whether they are to be watched. As long as they are not, their silence is no alarm.</source>
        <translation>Informam ao Vigia, e ninguém disse ainda se devem ser vigiados. Enquanto não forem, seu silêncio não é alarme.</translation>
    </message>
    <message>
        <source>Whoever is watched is expected every %1, at most %2 late; that can be changed afterwards.</source>
        <translation>De quem é vigiado espera-se um sinal a cada %1, com atraso máximo de %2; isso pode ser mudado depois.</translation>
    </message>
    <message>
        <source>New senders</source>
        <translation>Remetentes novos</translation>
    </message>
    <message>
        <source>Vigia does not listen for reports. Switch it on in the settings; then applications and jobs that report for the first time appear here.</source>
        <translation>O Vigia não recebe sinais de vida. Ative isso nas configurações; então aparecem aqui as aplicações e tarefas que informam pela primeira vez.</translation>
    </message>
    <message>
        <source>There is nobody new. Applications and jobs that report for the first time appear here.</source>
        <translation>Não há ninguém novo. Aqui aparecem as aplicações e tarefas que informam pela primeira vez.</translation>
    </message>
    <message>
        <source>&amp;Settings…</source>
        <translation>&amp;Configurações…</translation>
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
        <translation>Não se pergunta mais por eles, e seu silêncio não é alarme</translation>
    </message>
    <message>
        <source>&amp;Watch</source>
        <translation>&amp;Vigiar</translation>
    </message>
    <message>
        <source>Each becomes a monitor, which alarms when it falls silent</source>
        <translation>Cada um passa a ser um serviço, que dá o alarme quando silencia</translation>
    </message>
    <message>
        <source>No data since %1: others may have reported meanwhile, and nothing can be decided until Vigia answers again.</source>
        <translation>Sem dados desde %1: outros podem ter informado nesse meio-tempo, e nada pode ser decidido até o Vigia responder de novo.</translation>
    </message>
    <message>
        <source>As long as Vigia does not answer, nobody knows who is new.</source>
        <translation>Enquanto o Vigia não responder, não se sabe quem é novo.</translation>
    </message>
</context>
<context>
    <name>Import</name>
    <message>
        <source>%1 runs a program, and does not until you allow it: vigia approve %1</source>
        <translation>%1 executa um programa e não o fará até que você permita: vigia approve %1</translation>
    </message>
    <message>
        <source>the short name “%1” stands for several monitors: %2. A ping by it counts for none of them; give each a short name of its own</source>
        <translation>o nome curto “%1” é o de vários serviços: %2. Um ping com ele não conta para nenhum; dê a cada um um nome curto próprio</translation>
    </message>
</context>
<context>
    <name>vigia::GroupChoice</name>
    <message>
        <source>A new group</source>
        <translation>Um grupo novo</translation>
    </message>
    <message>
        <source>In the g&amp;roup</source>
        <translation>No g&amp;rupo</translation>
    </message>
</context>
<context>
    <name>Storage</name>
    <message>
        <source>the disk is full</source>
        <translation>o disco está cheio</translation>
    </message>
    <message>
        <source>it can only be read</source>
        <translation>só pode ser lido</translation>
    </message>
    <message>
        <source>another program holds it</source>
        <translation>outro programa está usando</translation>
    </message>
    <message>
        <source>the file is damaged</source>
        <translation>o arquivo está danificado</translation>
    </message>
    <message>
        <source>the disk does not read or write</source>
        <translation>o disco não lê ou não grava</translation>
    </message>
    <message>
        <source>the file cannot be opened</source>
        <translation>não é possível abrir o arquivo</translation>
    </message>
    <message>
        <source>permission is missing</source>
        <translation>falta permissão</translation>
    </message>
    <message>
        <source>there is no such file or folder</source>
        <translation>não existe esse arquivo ou pasta</translation>
    </message>
</context>
<context>
    <name>vigia::SoundStanding</name>
    <message>
        <source>The sound is on</source>
        <translation>O som está ativado</translation>
    </message>
    <message>
        <source>The sound is off until %1</source>
        <translation>O som está silenciado até %1</translation>
    </message>
    <message>
        <source>The sound is off</source>
        <translation>O som está silenciado</translation>
    </message>
    <message>
        <source>The alarm sounds</source>
        <translation>O alarme está tocando</translation>
    </message>
</context>
</TS>
