admin =
    🛠 <b>Ce bot</b>

    Personnes : { $people }, avec une clé : { $connected }
    Commandes en cours : { $orders }
    { $lag ->
        [one] Les commandes sont consultées avec au plus { $lag } seconde de retard
        [many] Les commandes sont consultées avec au plus { $lag } de secondes de retard
       *[other] Les commandes sont consultées avec au plus { $lag } secondes de retard
    }
    Messages à envoyer : { $outbox }, en retard : { $overdue }
admin-errors = Dernières erreurs (UTC), les plus récentes d’abord :
admin-no-errors = Aucune erreur depuis le démarrage.
admin-error = { $time } { $event }
