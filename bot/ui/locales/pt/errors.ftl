## jiema.my said no
refused-insufficient = 💰 Seu saldo não é suficiente. Nada foi comprado.
refused-no-numbers = 📭 O último número de lá acabou de sair. Nada foi comprado; tente outro país ou volte daqui a pouco.
refused-bad-service = jiema.my não vende mais números para este serviço. Nada foi comprado; escolha outro.
refused-bad-country = jiema.my não vende mais números deste país. Nada foi comprado; escolha outro.
refused-code-received = ✉️ Chegou um SMS, então este pedido não pode mais ser cancelado. Nada foi reembolsado; o SMS chega aqui agora.
refused-already-changed = Este pedido tinha acabado de mudar. Veja como ele está agora.
refused-other =
    jiema.my recusou:

    <blockquote>{ $message }</blockquote>

    Nada foi comprado nem alterado.
refused-unexplained = jiema.my recusou sem dar um motivo. Nada foi comprado nem alterado.

## Trouble
trouble-unreachable = 📡 jiema.my não responde no momento. Nada foi comprado nem alterado. Tente de novo em um minuto.
trouble-too-fast = ⏳ jiema.my pede uma breve pausa. Nada foi comprado nem alterado. Tente de novo em um minuto.
trouble-too-fast-seconds = { $seconds ->
    [one] ⏳ jiema.my pede uma breve pausa. Nada foi comprado nem alterado. Tente de novo em { $seconds } segundo.
    [many] ⏳ jiema.my pede uma breve pausa. Nada foi comprado nem alterado. Tente de novo em { $seconds } de segundos.
   *[other] ⏳ jiema.my pede uma breve pausa. Nada foi comprado nem alterado. Tente de novo em { $seconds } segundos.
}
trouble-key-refused = 🔑 jiema.my não aceita mais sua chave; provavelmente ela foi revogada. Nada foi comprado nem alterado. Crie uma nova chave em jiema.my e cole-a aqui.
trouble-banned = 🚫 jiema.my não permite o acesso desta conta. Nada foi comprado nem alterado. Escreva para o suporte de jiema.my.
trouble-key-lost = 🔑 Sua chave guardada não pode mais ser lida aqui. Nada foi comprado nem alterado. Cole sua chave de novo.
trouble-gone = jiema.my não conhece este pedido na sua conta. Nada foi comprado nem alterado. Ele pode ser de uma chave que você usava antes.
trouble-unwritable = 💾 Não consigo salvar nada no momento, então nada foi comprado. O que acontecer com seus pedidos enquanto isso será mostrado aqui assim que eu puder salvar de novo. Tente outra vez em alguns minutos.
trouble-unexpected = 😕 Algo deu errado do meu lado. Se você estava comprando, veja “Pedidos ativos” antes de tentar de novo: o que foi cobrado aparece lá.

hint-media = Eu só leio texto. Escreva para que é o número, por exemplo “telegram”, ou abra o menu.

toast-expired = Este botão expirou. Abra o menu com /menu
toast-not-allowed = Este bot é privado
