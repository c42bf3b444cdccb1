## jiema.my said no
refused-insufficient = 💰 Votre solde n’est pas suffisant. Rien n’a été acheté.
refused-no-numbers = 📭 Le dernier numéro vient de partir. Rien n’a été acheté ; essayez un autre pays, ou revenez voir un peu plus tard.
refused-bad-service = jiema.my ne vend plus de numéros pour ce service. Rien n’a été acheté ; choisissez-en un autre.
refused-bad-country = jiema.my ne vend plus de numéros de ce pays. Rien n’a été acheté ; choisissez-en un autre.
refused-code-received = ✉️ Un SMS est arrivé, cette commande ne peut donc plus être annulée. Rien n’a été remboursé ; le SMS arrive ici maintenant.
refused-already-changed = Cette commande venait de changer. Voici où elle en est.
refused-other =
    jiema.my a refusé :

    <blockquote>{ $message }</blockquote>

    Rien n’a été acheté ni modifié.
refused-unexplained = jiema.my a refusé sans donner de raison. Rien n’a été acheté ni modifié.

## Trouble
trouble-unreachable = 📡 jiema.my ne répond pas pour le moment. Rien n’a été acheté ni modifié. Veuillez réessayer dans une minute.
trouble-too-fast = ⏳ jiema.my demande une courte pause. Rien n’a été acheté ni modifié. Veuillez réessayer dans une minute.
trouble-too-fast-seconds = { $seconds ->
    [one] ⏳ jiema.my demande une courte pause. Rien n’a été acheté ni modifié. Veuillez réessayer dans { $seconds } seconde.
    [many] ⏳ jiema.my demande une courte pause. Rien n’a été acheté ni modifié. Veuillez réessayer dans { $seconds } de secondes.
   *[other] ⏳ jiema.my demande une courte pause. Rien n’a été acheté ni modifié. Veuillez réessayer dans { $seconds } secondes.
}
trouble-key-refused = 🔑 jiema.my n’accepte plus votre clé ; elle a sans doute été révoquée. Rien n’a été acheté ni modifié. Créez une nouvelle clé sur jiema.my et collez-la ici.
trouble-banned = 🚫 jiema.my refuse l’accès à ce compte. Rien n’a été acheté ni modifié. Veuillez écrire à l’assistance de jiema.my.
trouble-key-lost = 🔑 Votre clé conservée ne peut plus être lue ici. Rien n’a été acheté ni modifié. Veuillez coller à nouveau votre clé.
trouble-gone = jiema.my ne connaît pas cette commande sur votre compte. Rien n’a été acheté ni modifié. Elle appartient peut-être à une clé utilisée auparavant.
trouble-unwritable = 💾 Je ne peux rien enregistrer pour le moment, rien n’a donc été acheté. Tout ce qui arrive à vos commandes entre-temps sera affiché ici dès que je pourrai à nouveau enregistrer. Veuillez réessayer dans quelques minutes.
trouble-unexpected = 😕 Quelque chose s’est mal passé de mon côté. Si vous étiez en train d’acheter, regardez les commandes « En cours » avant de réessayer : ce qui a été débité y est affiché.

hint-media = Je ne lis que le texte. Écrivez à quoi servira le numéro, par exemple « telegram », ou ouvrez le menu.

toast-expired = Ce bouton a expiré. Ouvrez le menu avec /menu
toast-not-allowed = Ce bot est privé
