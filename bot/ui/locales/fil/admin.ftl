admin =
    🛠 <b>Ang bot na ito</b>

    Mga tao: { $people }, may key: { $connected }
    Mga aktibong order: { $orders }
    { $lag ->
        [one] Tinitingnan ang mga order, huli nang hanggang { $lag } segundo
       *[other] Tinitingnan ang mga order, huli nang hanggang { $lag } na segundo
    }
    Ipapadala pa: { $outbox }, huli na: { $overdue }
admin-errors = Mga huling error (UTC), nauuna ang pinakabago:
admin-no-errors = Walang error mula nang magsimula.
admin-error = { $time } { $event }
