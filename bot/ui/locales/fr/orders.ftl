orders-active = { $orders ->
    [one] <b>{ $orders } commande en cours.</b> Appuyez dessus pour l’ouvrir. Le code arrive tout seul.
    [many] <b>{ $orders } de commandes en cours.</b> Appuyez sur l’une d’elles pour l’ouvrir. Les codes arrivent tout seuls.
   *[other] <b>{ $orders } commandes en cours.</b> Appuyez sur l’une d’elles pour l’ouvrir. Les codes arrivent tout seuls.
}
orders-none = Aucun numéro n’attend de SMS ici.
orders-elsewhere = { $orders ->
    [one] { $orders } commande a été passée hors de ce chat, avec le même compte. Appuyez dessus, et ses codes arriveront ici aussi.
    [many] { $orders } de commandes ont été passées hors de ce chat, avec le même compte. Appuyez sur l’une d’elles, et ses codes arriveront ici aussi.
   *[other] { $orders } commandes ont été passées hors de ce chat, avec le même compte. Appuyez sur l’une d’elles, et ses codes arriveront ici aussi.
}
history = <b>Vos commandes.</b> Appuyez sur l’une d’elles pour voir son numéro et ses SMS.
history-empty = Aucune commande ici.

button-filter-all = Toutes
button-filter-waiting = En attente
button-filter-received = SMS reçu
button-filter-completed = Terminées
button-filter-failed = Échouées
button-filter-cancelled = Annulées
