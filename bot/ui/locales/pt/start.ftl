start-welcome =
    👋 Aqui você aluga um número de telefone e recebe o código SMS dele neste chat. Os códigos chegam sozinhos, não é preciso atualizar nada.

    Para começar, conecte sua conta de jiema.my com uma chave. Uma chave é uma senha que permite a este bot alugar com seu saldo.

    1. Entre em jiema.my e recarregue
    2. Crie uma chave lá
    3. Cole-a aqui

    Sua mensagem com a chave é apagada na hora, e a chave fica guardada criptografada.
start-need-key =
    🔑 Para isso preciso da sua chave.

    Uma chave é uma senha que permite a este bot alugar com seu saldo. Toque em “Obter chave”, crie uma e cole-a aqui.
start-not-allowed =
    Este bot é privado, e sua conta do Telegram não está na lista dele. Nada sobre você foi guardado.

    Se você acha que deveria estar, fale com quem administra este bot.

## A pasted key
key-checking = 🔑 Verificando sua chave…
key-connected = ✅ Conta conectada: <b>{ $name }</b>.
key-connected-empty = Ainda não há dinheiro na sua conta. Recarregue e depois toque em “Verificar”.
key-cut =
    ✂️ Esta chave parece cortada. Uma chave inteira é <code>jm_</code> e mais 43 caracteres depois.

    Copie-a mais uma vez e cole-a aqui. Se você não a vê mais no site, crie uma nova.
key-refused =
    🚫 jiema.my não aceita esta chave. Ela pode ter sido revogada, ou um caractere se perdeu. Nada foi guardado.

    Crie uma nova e cole-a aqui.
key-banned =
    🚫 jiema.my não permite o acesso desta conta, seja qual for a chave. Nada foi guardado.

    Escreva para o suporte de jiema.my; eles podem dizer o motivo.
key-unchecked =
    📡 jiema.my não responde no momento, então não consegui verificar esta chave. Nada foi guardado.

    Cole-a de novo em alguns minutos.
key-unstored =
    💾 Não consigo salvar nada no momento, então não fiquei com esta chave. Nada foi guardado.

    Cole-a de novo em alguns minutos.
key-in-group =
    ⚠️ Isso era uma chave, e outras pessoas aqui podem tê-la lido. Uma chave é uma senha do seu saldo: revogue-a agora em jiema.my e crie uma nova.

    Cole a nova só em um chat privado comigo.
key-message-deleted = 🧹 Sua mensagem com a chave foi apagada.
key-message-not-deleted = ⚠️ O Telegram não me deixou apagar sua mensagem com a chave. Por favor, apague-a você mesmo.

## Main menu
menu =
    💰 Saldo: <b>{ $balance }</b>
    { $waiting ->
        [0] Nenhum número está aguardando um SMS.
        [one] { $waiting } número está aguardando um SMS.
        [many] { $waiting } de números estão aguardando um SMS.
       *[other] { $waiting } números estão aguardando um SMS.
    }
menu-no-balance =
    💰 Não é possível consultar seu saldo agora.
    { $waiting ->
        [0] Nenhum número está aguardando um SMS.
        [one] { $waiting } número está aguardando um SMS.
        [many] { $waiting } de números estão aguardando um SMS.
       *[other] { $waiting } números estão aguardando um SMS.
    }
