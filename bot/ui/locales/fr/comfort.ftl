## Quiet hours
quiet-none =
    🌙 <b>Heures calmes</b>

    Pendant ces heures, seuls les codes sonnent. Tout le reste arrive aussitôt, comme toujours, mais en silence.

    À partir de quelle heure ?
quiet-until = Calme à partir de { $begins }. Jusqu’à quelle heure ?
quiet-clock = Calme de { $begins } à { $ends }. Quelle heure est-il chez vous ? Appuyez sur ce qu’indique votre horloge, pour que je connaisse vos heures.
quiet =
    🌙 <b>Heures calmes</b>

    De { $begins } à { $ends }, seuls les codes sonnent. Tout le reste arrive aussitôt, comme toujours, mais en silence.

    Votre horloge maintenant : { $now }. Si elle indique autre chose, réglez à nouveau les heures.

button-quiet = 🌙 Calme : { $begins } – { $ends }
button-quiet-none = 🌙 Heures calmes : aucune
button-quiet-change = Régler à nouveau les heures
button-quiet-off = Pas d’heures calmes

## The order of countries
sort = ↕️ Dans quel ordre dois-je afficher les pays ?

button-sort-usual = { $sort ->
    [s] ↕️ Pays : les mieux fournis
    [n] ↕️ Pays : par nom
   *[p] ↕️ Pays : les moins chers
}

## What is kept for this
privacy-comfort = Sont aussi conservées : les alertes que vous avez demandées, jusqu’à leur envoi ou jusqu’à ce que 7 jours soient passés ; vos heures calmes, avec le décalage horaire de votre horloge.

## Waiting
card-usual-wait = { $orders ->
    [one] Attente habituelle : { $wait } (la moitié de { $orders } commande ici n’a pas attendu plus)
    [many] Attente habituelle : { $wait } (la moitié de { $orders } de commandes ici n’a pas attendu plus)
   *[other] Attente habituelle : { $wait } (la moitié de { $orders } commandes ici n’a pas attendu plus)
}
card-overdue = ⌛ Celle-ci prend plus de temps que d’habitude. Vous pouvez continuer d’attendre, ou l’annuler et essayer un autre numéro ou pays.
reminder-one = ⌛ Pas encore de SMS, et ce numéro expire { $relative }.
reminder-several = { $orders ->
    [one] ⌛ Pas encore de SMS, et { $orders } numéro expire bientôt :
    [many] ⌛ Pas encore de SMS, et { $orders } de numéros expirent bientôt :
   *[other] ⌛ Pas encore de SMS, et { $orders } numéros expirent bientôt :
}
reminder-item = • { $thing } · { $phone }, { $relative }
reminder-cancel = Vous pouvez encore annuler, tant qu’aucun SMS n’est arrivé.
