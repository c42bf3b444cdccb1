## jiema.my said no
refused-insufficient = 💰 Na saldzie jest za mało pieniędzy. Nic nie kupiono.
refused-no-numbers = 📭 Ostatni numer stamtąd właśnie zniknął. Nic nie kupiono; spróbuj innego kraju albo zajrzyj za jakiś czas.
refused-bad-service = jiema.my nie sprzedaje już numerów do tej usługi. Nic nie kupiono; wybierz inną.
refused-bad-country = jiema.my nie sprzedaje już numerów z tego kraju. Nic nie kupiono; wybierz inny.
refused-code-received = ✉️ Przyszedł SMS, więc tego zamówienia nie można już anulować. Pieniędzy nie zwrócono; SMS zaraz się tu pojawi.
refused-already-changed = To zamówienie chwilę wcześniej się zmieniło. Oto jego obecny stan.
refused-other =
    jiema.my odmówiło:

    <blockquote>{ $message }</blockquote>

    Nic nie kupiono ani nie zmieniono.
refused-unexplained = jiema.my odmówiło bez podania przyczyny. Nic nie kupiono ani nie zmieniono.

## Trouble
trouble-unreachable = 📡 jiema.my teraz nie odpowiada. Nic nie kupiono ani nie zmieniono. Spróbuj ponownie za minutę.
trouble-too-fast = ⏳ jiema.my prosi o krótką przerwę. Nic nie kupiono ani nie zmieniono. Spróbuj ponownie za minutę.
trouble-too-fast-seconds = { $seconds ->
    [one] ⏳ jiema.my prosi o krótką przerwę. Nic nie kupiono ani nie zmieniono. Spróbuj ponownie za { $seconds } sekundę.
    [few] ⏳ jiema.my prosi o krótką przerwę. Nic nie kupiono ani nie zmieniono. Spróbuj ponownie za { $seconds } sekundy.
   *[many] ⏳ jiema.my prosi o krótką przerwę. Nic nie kupiono ani nie zmieniono. Spróbuj ponownie za { $seconds } sekund.
}
trouble-key-refused = 🔑 jiema.my nie przyjmuje już twojego klucza; prawdopodobnie został unieważniony. Nic nie kupiono ani nie zmieniono. Utwórz nowy klucz na jiema.my i wklej go tutaj.
trouble-banned = 🚫 jiema.my nie wpuszcza tego konta. Nic nie kupiono ani nie zmieniono. Napisz do pomocy technicznej jiema.my.
trouble-key-lost = 🔑 Nie można już odczytać twojego zapisanego klucza. Nic nie kupiono ani nie zmieniono. Wklej klucz jeszcze raz.
trouble-gone = jiema.my nie zna tego zamówienia na twoim koncie. Nic nie kupiono ani nie zmieniono. Może należeć do klucza używanego wcześniej.
trouble-unwritable = 💾 Nie mogę teraz niczego zapisać, więc nic nie kupiono. Wszystko, co tymczasem stanie się z twoimi zamówieniami, pojawi się tutaj, gdy tylko zapis znów zadziała. Spróbuj ponownie za kilka minut.
trouble-unexpected = 😕 Coś poszło nie tak po mojej stronie. Jeśli to był zakup, zajrzyj do „Aktywnych”, zanim spróbujesz ponownie: tam widać, co zostało pobrane.

hint-media = Czytam tylko tekst. Napisz, do czego ma być numer, na przykład „telegram”, albo otwórz menu.

toast-expired = Ten przycisk wygasł. Otwórz menu: /menu
toast-not-allowed = Ten bot jest prywatny
