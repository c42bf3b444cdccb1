"""The words that tell a code from other numbers in an SMS, as data.

Entries are separated by ``|``. Case and accents do not matter. A ``*`` stands for a few more
letters of the same word. Words of scripts that do not put spaces between words (Han, kana,
hangul, Thai) match anywhere; all others match whole words only.
"""

CODE = """
code|codes|otp|o.t.p|pin|pin code|pincode|passcode|pass code|password|one-time password|tac|tan
|mtan|vcode|otc|totp|*passcode|otp number|otp رقم|*passwort|*wachtwoord|security key|login key
|access key|*code|*coden|*kode|*koden|*kod|wachtwoord|passwort|losenord*|*codes|код|кода|коду
|кодом|коде|пароль|пароля|паролем|паролю|пин-код|пинкод|пин|смс-код|коды|кодът|codigo|clave
|contrasena|senha|token|palavra-passe|mot de passe|codice|codigos|kodu*|kodun*|kodu|sifre
|sifreniz|sifren|sifresi|sifreniz*|parola|parolaniz|parolasi|parolayi|رمز|الرمز|رمزك|برمز|رمزكم
|كود|الكود|كودك|كلمة المرور|كلمة السر|كلمه عبور|کد|کدتایید|رمز عبور|رمز پویا|گذرواژه|کوڈ|پاس ورڈ
|پن|او ٹی پی|پن کوڈ|קוד|הקוד|בקוד|קודך|סיסמה|סיסמא|הסיסמה|סיסמתך|קוד-האימות|कोड|ओटीपी|पासवर्ड|पिन
|कोड़|কোড|ওটিপি|পাসওয়ার্ড|পিন|কোডটি|কোডটা|kodenya|kata sandi|sandi|kata laluan|kodmu|kode-nya
|kodnya|ma otp|ma xac*|ma dang nhap|ma pin|ma bao mat|ma kich hoat|ma cua ban|mat khau
|ma so bao mat|ma:|ma mot lan|ma kiem tra|ma code|ma dang ky|ma truy cap|ma sms|ma an toan|รหัส
|โค้ด|โอทีพี|โค๊ด|haslo|hasla|hasłem|kod|kodem|heslo|hesla|cod|codul|codului|cod-ul|kód|kódem
|κωδικος|κωδικο|κωδικου|κωδικός σας|koodi*|kodas|kods|jelszo|验证码|驗證碼|校验码|校驗碼|动态码
|動態碼|确认码|確認碼|登录码|登入碼|登錄碼|认证码|認證碼|激活码|啟用碼|安全码|安全碼|动态密码
|動態密碼|一次性密码|一次性密碼|口令|随机码|隨機碼|短信密码|简讯密码|簡訊密碼|代码|代碼|密码|密碼
|授权码|授權碼|识别码|識別碼|认证号码|驗證號碼|校验代码|身份码|短信码|验证代码|コード|認証番号
|確認番号|暗証番号|パスワード|パスコード|認証キー|認証ナンバー|セキュリティ番号|인증번호|인증코드
|확인코드|확인번호|비밀번호|본인확인번호|보안코드|코드|인증 번호|인증 코드|보안번호|로그인번호
|otp번호|패스워드|認證號碼
"""

# A "code" of another kind: what it names is a number for something else, never our code.
OTHER_CODE = """
код выдачи|код видачі|код посылки|অর্ডার কোড|code fur die packstation|code of conduct
|kod for upphamtning
|codigo de entrega|code de livraison|codice di consegna|codice ritiro
|winning code|lucky code|code immeuble|code d'acces immeuble|digicode|building code|alarm code
|promo code|promotion code|promocode|discount code|coupon code|voucher code|gift code
|referral code|invite code|invitation code|zip code|zipcode|postal code|post code|postcode
|area code|country code|qr code|qr-code|qr|barcode|bar code|error code|source code|order code
|tracking code|booking code|reservation code|reference code|ref code|pickup code|pick-up code
|collection code|delivery code|gate code|door code|locker code|wifi password|wi-fi password
|wifi code|dress code|sort code|swift code|ifsc code|merchant code|product code|item code
|branch code|short code|shortcode|offer code|sale code|tax code|agent code|student code
|customer code|client code|old code|previous code|old password|previous otp|coupon|voucher
|entry code|gift card|card code|friend code|partner code|status code|promotiecode|kortingscode
|actiecode|gutscheincode|rabattcode|aktionscode|gutschein|strichcode|abholcode|rabattkod
|rabattkoden|kampanjkod|postkod|streckkod|kampanjkoden|vouchercode|cadeaucode|промокод|промокодом
|промокода|промо-код|промо код|почтовый индекс|штрихкод|штрих-код|старый код|код города
|код страны|код заказа|код получения|код бронирования|код товара|код скидки|код региона|купон
|предыдущий код|код замовлення|код отримання|старий код|код товару|код від дверей|код от двери
|код домофона|codigo postal|codigo promocional|codigo de descuento|codigo de desconto
|codigo de barras|codigo de pedido|codigo de reserva|codigo de rastreo|codigo de rastreio
|codigo de seguimiento|codigo qr|cupon|cupom|codigo de cupon|codigo de cliente|codigo anterior
|codigo do pedido|codigo de retirada|codigo de recogida|code promo|code postal|code de reduction
|code de suivi|code de retrait|code barre|code client|code avantage|ancien code|code parrainage
|code parrain|code cadeau|code de la porte|code porte|code de commande|codice sconto
|codice postale|codice promozionale|codice fiscale|codice ordine|codice cliente|codice promo
|codice di prenotazione|codice a barre|codice di ritiro|codice prenotazione|codice iban
|codice avviamento|promosyon kodu|indirim kodu|posta kodu|kampanya kodu|kupon kodu|kargo kodu
|takip kodu|hediye kodu|kupon|siparis kodu|teslimat kodu|kargo takip kodu|teslim kodu|كود خصم
|كود الخصم|رمز الخصم|رمز بريدي|الرمز البريدي|رمز الطلب|رمز التتبع|كود الحجز|رمز القسيمة|قسيمة
|کد تخفیف|کد پستی|کد رهگیری|کد پیگیری|کد سفارش|کد ملی|کد معرف|کد تحویل|کد مرسوله|شماره پیگیری
|ڈسکاؤنٹ کوڈ|پوسٹل کوڈ|ٹریکنگ کوڈ|پرومو کوڈ|קוד קופון|קוד הנחה|קוד מיקוד|קוד הטבה|קופון|קוד לדלת
|קוד הזמנה|קוד איסוף|कूपन कोड|प्रोमो कोड|डिस्काउंट कोड|ऑफर कोड|कूपन|কুপন কোড|প্রোমো কোড
|ডিসকাউন্ট কোড|কুপন|পোস্টাল কোড|kode promo|kode pos|kode voucher|kode diskon|kode resi
|kode booking|kode referral|kode pesanan|kode pemesanan|kod promosi|kod diskaun|kod baucar|poskod
|kod pos|kod rujukan|baucar|kod tempahan|kode pengambilan|kod qr|ma giam gia|ma khuyen mai
|ma van don|ma don hang|ma buu dien|ma uu dai|ma giao dich|ma khach hang|ma dat cho|ma tham chieu
|ma voucher|ma so thue|ma don|ma qr|ma gioi thieu|รหัสส่วนลด|โค้ดส่วนลด|รหัสไปรษณีย์|รหัสอ้างอิง
|รหัสสินค้า|คิวอาร์โค้ด|รหัสพัสดุ|โค้ดลด|คูปอง|รหัสจอง|รหัสลูกค้า|รหัสรับพัสดุ|โค้ดส่งฟรี
|kod rabatowy|kod pocztowy|kod promocyjny|kod odbioru|kod zamowienia|kod kreskowy|kod kuponu
|kod paczki|kod do drzwi|numer kodu|slevovy kod|slevovym kodem|smerovaci cislo|kod zasilky
|cod postal|cod promotional|codul promotional|cod de reducere|codul de reducere|cod reducere
|cod de bare|ταχυδρομικος κωδικος|εκπτωτικος κωδικος|κωδικος εκπτωσης|εκπτωτικο κωδικο
|κωδικο εκπτωσης|κωδικος κρατησης|κωδικο κρατησης|κουπονι|κωδικος παραγγελιας|κωδικος αποστολης
|取件码|取件碼|取货码|取貨碼|提货码|提货號|优惠码|優惠碼|兑换码|兌換碼|邀请码|邀請碼|二维码
|二維碼|折扣码|折扣碼|推荐码|推薦碼|邮政编码|優惠代碼|优惠代码|股票代码|股票代碼|提货密码
|错误代码|券码|促销码|条形码|核销码|クーポンコード|割引コード|招待コード|プロモーションコード
|郵便番号|バーコード|QRコード|紹介コード|キャンペーンコード|エラーコード|ギフトコード|할인코드
|쿠폰코드|쿠폰번호|할인 코드|쿠폰 코드|우편번호|추천인코드|추천코드|초대코드|프로모션코드|QR코드
|공동현관 비밀번호|승인번호|운송장번호|주문번호|예약번호|접수번호|쿠폰|token no|token number
|token no.
"""

# What stands before a number that is something else. A code word earlier in the same sentence
# and a colon after the label overrule these ("code for your account: 4821").
LABEL = """
order|order number|order id|invoice|account|acct|booking|reservation|ticket|transaction|txn|case
|request|amount|total|balance|number|phone|phone number|mobile|mobile number|card|debit card
|credit card|user id|customer|member|id|flight|room|policy|parcel|shipment|package|tracking|bill
|queue|gate|seat|street|building|floor|apartment|apt|suite|version|build|points|payment of
|purchase of|payment|deposit of|transfer of|bus|unit|store|shop|table|year|model|flat|block
|branch|line|platform|train|channel|serial|loan|meter|contract|customer number|account number
|balance of|limit|steps|score|user|username|device|ip|log|заказ|заказа|заказу|счет|счета|счету
|номер|номера|договор|договора|сумма|суммы|сумму|баланс|остаток|квитанция|карта|карты|карте|карту
|рейс|билет|бронь|посылка|посылки|покупка|перевод|оплата|списание|зачисление|заявка|заявки
|обращение|обращения|ячейка|кабинет|дом|кв|квартира|версия|пополнение|телефон|телефона|аккаунт
|аккаунта|замовлення|рахунок|рахунку|суму|сума|залишок|картка|картки|картку|відправлення|посилка
|посилки|переказ|pedido|orden|factura|fatura|cuenta|conta|tarjeta|cartao|numero|monto|importe
|saldo|reserva|valor|envio|telefono|telefone|vuelo|voo|contrato|cliente|compra|compra de
|compra por|pago de|pago|turno|guia|recibo|commande|compte|carte|facture|montant|solde|numero de
|colis|vol|dossier|virement|paiement de|bestellung|bestellnummer|konto|rechnung|kundennummer
|betrag|nummer|karte|auftrag|sendung|kontostand|vorgang|auftragsnummer|rechnungsnummer
|ticketnummer|zimmer|telefonnummer|buchung|paket|ordine|conto|carta|fattura|importo|prenotazione
|spedizione|pratica|bonifico|numero ordine|pacco|siparis|hesap|kart|tutar|bakiye|numarali|numara
|rezervasyon|gonderi|no'lu|nolu|siparis no|hesabiniz|kargo|numaraniz|talep|basvuru|musteri|طلب
|الطلب|طلبك|طلبكم|حساب|الحساب|حسابك|بطاقة|البطاقة|مبلغ|المبلغ|رصيد|الرصيد|رقم|فاتورة|شحنة|الشحنة
|رحلة|سفارش|کارت|مانده|موجودی|شماره|فاکتور|مرسوله|بلیط|آرڈر|اکاؤنٹ|بیلنس|کارڈ|نمبر|הזמנה|ההזמנה
|חשבון|חשבונך|כרטיס|סכום|יתרה|מספר|חשבונית|משלוח|חבילה|תור|קבלה|ऑर्डर|खाता|खाते|कार्ड|राशि|बैलेंस
|संख्या|नंबर|बुकिंग|शेष|অর্ডার|অ্যাকাউন্ট|কার্ড|পরিমাণ|ব্যালেন্স|নম্বর|বুকিং|pesanan|rekening
|kartu|akaun|akun|nomor|nombor|jumlah|baki|kad|tagihan|invois|resi|tiket|pembayaran|transaksi
|baki akaun|amaun|tempahan|don hang|tai khoan|so du|so tien|hoa don|chuyen bay|giao dich|tk|gd
|so dien thoai|คำสั่งซื้อ|ออเดอร์|บัญชี|บัตร|จำนวน|ยอด|ยอดเงิน|หมายเลข|เลขที่|พัสดุ|ใบแจ้งหนี้
|เที่ยวบิน|คงเหลือ|zamowienie|zamowienia|rachunek|karta|karty|numer|kwota|faktura|przesylka
|paczka|kwote|rezerwacja|bestelling|kaart|factuur|bedrag|klantnummer|bestelnummer|zending|pakket
|ordernummer|bestallning|kort|belopp|kundnummer|kortet|arende|bokning|comanda|comenzii|cont
|contul|suma|sold|soldul|cardul|numarul|colet|rezervare|plata|objednavka|objednavky|ucet|uctu
|castka|zustatek|zasilka|cislo|castku|rezervace|παραγγελια|παραγγελιας|λογαριασμος|λογαριασμου
|καρτα|καρτας|ποσο|ποσου|υπολοιπο|αριθμος|αριθμο|τιμολογιο|numero ng order|halaga|balanse|订单
|訂單|账户|帳戶|账号|帳號|卡号|卡號|单号|單號|金额|金額|余额|餘額|合计|工单|房间|航班|编号|編號
|号码|號碼|快递|手机号|手機號|会员号|會員號|消费|消費|支付|转账|轉帳|运单|運單|账单|帳單|车次
|座位|发票|發票|排队号|快递柜|门牌|注文|注文番号|口座|カード|残高|予約番号|お問い合わせ番号|番号
|合計|伝票番号|受付番号|会員番号|お支払い|주문|계좌|카드|금액|잔액|예약|번호|송장|합계|승인|결제
|출금|입금|운송장
"""

# Never overruled: the number after these is a card's end, a phone, a reference, a short code.
HARD_LABEL = """
at|until|till|before|expires on|valid until|expires at|bis|hasta|ate|jusqu'a|fino a|fino alle
|hingga|sampai|до|tot|有效期至|有效期限|截止|ending|ending in|ending with|ends in|ends with
|last 4|last four|last 4 digits|last four digits|ref|reference|ref no|ref. no|reference number
|call|dial|call us|hotline|helpline|tel|fax|phone us|contact|ring|whatsapp us|a/c|utr|rrn|auth
|approval|sent to|send it to|sent a code to|case no|visit|support|help|fee|stan|trace|оканчивающ*
|заканчивающ*|последние цифры|звоните|позвоните|тел|справки|отправлен на|отправили на|реф
|дзвоніть|телефонуйте|закінчу*|операция|операции|terminada|terminado|termina en|terminada en
|terminado en|que termina en|finalizada en|final|llama|llame|llamanos|ligue|enviado a|enviado al
|enviado para|referencia|terminacion|terminada em|se terminant|finissant par|terminant par
|appelez|envoye au|composez|se terminant par|endet auf|endend auf|endung|rufen sie|gesendet an
|referenz|referenznummer|anrufen|che termina|terminante|chiama|inviato a|riferimento|termina con
|chiamate|numero verde|ile biten|sonu|arayin|arayiniz|referans|biten|musteri hizmetleri|المنتهية
|المنتهي|تنتهي|ينتهي|اتصل|اتصال|مرجع|المرجع|تماس|منتهی|اتصل على|کال|ریفرنس|המסתיים|מסתיים
|המסתיימת|מסתיימת|התקשרו|חייגו|אסמכתא|מוקד|ספרות|समाप्त|कॉल|संदर्भ|कॉल करें|শেষ|কল|রেফারেন্স
|কল করুন|berakhir|berakhiran|hubungi|telepon|rujukan|berakhir dengan|referensi|telefon|no rujukan
|duoi|goi|lien he|tong dai|tham chieu|cuoi|ลงท้าย|ลงท้ายด้วย|โทร|ติดต่อ|อ้างอิง|สายด่วน|เบอร์
|เลขท้าย|konczac*|zadzwon|infolinia|nr ref|eindigend op|eindigend|bel|bel ons|referentie|kenmerk
|slutar pa|som slutar|referens|terminat in|care se termina|sunati|referinta|koncici|volejte
|που ληγει|ληγει σε|καλεστε|τηλ|αναφορα|nagtatapos|tumawag|tumawag sa|尾号|尾號|末四位|后四位
|後四位|末4位|后4位|致电|致電|拨打|撥打|客服|热线|熱線|电话|電話|流水号|参考号|发送至|发送到|发至
|传真|參考編號|参考编号|咨询|下4桁|末尾|下四桁|お電話|お問い合わせ|끝자리|문의|고객센터|전화
|뒷자리|대표번호
"""

# The number at the end of such a request is a short code to write to.
SEND = """
reply|text|txt|send|sms|texting|stop|unsubscribe|opt out|ответьте|отправьте|отпишитесь|sms-ку
|отписаться|отправь|надішліть|responde|responda|envia|envie|repondez|envoyez|antworten|sende
|senden|rispondi|invia|yanitla|gonder|gonderin|yazip|iptal|أرسل|ارسل|ارسال|ارسال کنید|שלחו|השיבו
|להסרה|भेजें|পাঠান|balas|kirim|hantar|ketik|taip|soan|gui|nhan tin|ส่ง|พิมพ์|ตอบกลับ|wyslij
|odpisz|stuur|svara|skicka|trimite|raspunde|odeslete|στειλτε|i-text|magtext|回复|回覆|退订|退訂
|短信至|返信|送信|수신거부|무료수신거부|회신|بھیجیں|لغو
"""

# A code or a sign-in is the subject of the message.
CONTEXT = """
verify*|verif*|authenticat*|authoriz*|authoris*|log in|login|log-in|sign in|sign-in|signin
|sign up|confirm*|activat*|do not share|don't share|never share|dont share|do not forward
|don't give|registration|2fa|two-factor|подтвер*|вход*|войти|авториз*|не сообща*|никому
|регистрац*|підтвер*|увійти|вхід|входу|нікому|авторизац*|verificacion|verificar|confirmar
|iniciar sesion|no compart*|nao compart*|verificacao|autentica*|acceder|acceso|se connecter
|connexion|verification|ne partag*|ne communiq*|bestatig*|anmeld*|verifizier*|einlogg*
|weitergeben|teilen sie|verifica|accedere|accesso|conferma|non condivi*|dogrula*|giris|onay*
|paylasma*|verifikasi|masuk|jangan|pengesahan|sahkan|xac minh|xac thuc|dang nhap|xac nhan
|khong chia se|weryfik*|logowan*|potwierd*|zalog*|nie udostep*|verifieer|verificatie|inlog*|deel
|bevestig*|verifier*|logga in|inlogg*|bekraft*|dela inte|verificare|autentific*|conectare
|confirmare|overen*|overov*|prihlas*|potvrz*|nesdel*|επαληθευ*|επιβεβαιω*|συνδε*|تحقق|التحقق
|تأكيد|التأكيد|تسجيل|الدخول|تشارك|تایید|ورود|تصدیق|شیئر|لاگ ان|אימות|כניסה|התחברות|תשתפו|לאימות
|सत्यापन|सत्यापित|लॉगिन|साझा|লগইন|যাচাই*|শেয়ার|huwag ibahagi|i-verify|mag-log in|mag-login
|ibahagi|ยืนยัน|เข้าสู่ระบบ|ห้ามบอก|验证|驗證|登录|登入|登錄|注册|註冊|泄露|洩漏|洩露|认证|認證
|告知他人|認証|ログイン|確認|本人|인증|로그인|확인|otp|одноразов*|one-time|one time|tek kullanim*
"""

PROMO = """
lottery|prize|winner|you won|% off|off your|discount|discounts|sale|coupon|voucher|vouchers
|checkout|promo|promotion|promo code|free delivery|cashback offer|deal|deals|скидк*|скидок|акци*
|промокод*|знижк*|розпродаж*|descuento*|desconto*|rebajas|oferta|ofertas|reduction|remise|soldes
|rabatt*|gutschein*|sconto|sconti|saldi|offerta|indirim*|kampanya|firsat|خصم|الخصم|تخفیف|عروض
|הנחה|מבצע|छूट|ऑफर|ছাড়|অফার|diskon|diskaun|promosi|giam gia|khuyen mai|uu dai|giam|ส่วนลด
|โปรโมชั่น|rabat*|znizk*|wyprzedaz|promocj*|korting*|aanbieding|rea|reducere|reduceri|sleva|slevu
|slevy|slevov*|akce|εκπτωσ*|προσφορ*|ڈسکاؤنٹ|优惠|優惠|折扣|特卖|满减|促销|抽奖|割引|セール
|クーポン|할인|쿠폰|세일|sconto*
"""

COPULA = """
is|are|es|e|est|ist|lautet|este|jest|je|luidt|ar|er|la|adalah|ialah|ay|ειναι|это|є|هو|هي|است|ہے
|है|হল|হলো|হচ্ছে|คือ|เป็น|是|为|為|は|が|는|은|가|이|הוא|היא|as|como|comme|als|be|sera|:|si ti
"""

# Words right before a number that say "type this".
USE = """
use|enter|type|input|here is|here's|введите|используйте|введіть|використайте|usa|use el|ingresa
|ingrese|introduce|digite|insira|utilisez|saisissez|entrez|verwenden sie|gib|geben sie|nutze
|inserisci|girin|giriniz|kullanin|أدخل|استخدم|وارد کنید|הזינו|הקלידו|दर्ज करें|masukkan|gunakan
|nhap|su dung|ใส่|กรอก|ilagay|gamitin|wpisz|podaj|gebruik|voer|anvand|ange|foloseste|introdu
|zadejte|pouzijte|εισαγετε|请输入|輸入|输入|使用|入力|입력|ব্যবহার করুন
"""

# Units and nouns right after a number that is an amount of something.
UNIT = """
%|percent|min|mins|minute|minutes|minuten|minuti|minutos|minut|minuty|minuter|minuta|minutter|hr
|hrs|hour|hours|sec|secs|seconds|second|day|days|week|weeks|month|months|year|years|times|people
|users|items|points|pts|miles|steps|coins|credits|km|kg|mb|gb|kb|tb|kwh|am|pm|nd|rd|th|digits
|digit|characters|friends|followers|orders|messages|street|st.|ave|avenue|road|rd.|blvd|lane|мин
|минут*|час|часа|часов|ч|сек*|дн*|день|дней|раз|раза|балл*|бонус*|руб*|р|коп|грн*|тг|тенге|сум
|хвилин*|годин*|днів|шт|км|кг|гб|мб|тыс|года|год|г|цифр*|знак*|segundos|horas|hora|dias|dia
|puntos|pontos|pesos|euros|euro|reais|soles|heures|heure|jours|jour|secondes|stunden|stunde|tage
|tag|sekunden|ore|giorni|giorno|secondi|punti|dakika*|saat|gun|saniye|puan|lira|tl|دقيقة|دقائق
|ساعة|ساعات|يوم|أيام|ريال|ر.س|درهم|جنيه|دينار|نقطة|دقیقه|ثانیه|ساعت|روز|تومان|ریال|منٹ|گھنٹے|روپے
|دن|דקות|דקה|שעות|שניות|ימים|ש"ח|שח|שקלים|נקודות|मिनट|घंटे|दिन|रुपये|रुपए|अंक|মিনিট|ঘণ্টা|দিন
|টাকা|পয়েন্ট|menit|minit|jam|hari|detik|poin|rupiah|ringgit|ribu|juta|phut|gio|ngay|giay|diem
|dong|vnd|đ|นาที|ชั่วโมง|ชม|วัน|วินาที|บาท|คะแนน|แต้ม|หลัก|มินิ|minuto|oras|araw|piso|godzin*|dni
|sekund*|punkt*|zl|zlotych|uur|dagen|seconden|punten|timmar|dagar|kr|kronor|poang|zile|lei|ron
|secunde|puncte|hodin*|dnu|kc|korun|bodu|λεπτα|λεπτων|λεπτο|ωρες|ωρα|ημερες|δευτερολεπτα|ευρω
|ποντοι|ποντους|usd|eur|gbp|inr|myr|rm|sgd|php|idr|thb|cny|rmb|jpy|krw|twd|hkd|aed|sar|egp|pkr
|bdt|uah|rub|kzt|pln|czk|sek|brl|mxn|ngn|aud|cad|分钟|分鐘|分|秒|小时|小時|个小时|天|日|年|月|元
|块|塊|人|件|次|积分|積分|位|位数|期|号|號|时|時|万|萬|円|ポイント|分間|時間|日間|回|名|個|桁|点
|분|시간|일|원|년|월|명|개|회|점|포인트|초|자리|주
"""

CURRENCY_BEFORE = """
$|€|£|¥|₽|₹|₩|₫|฿|₺|₴|₦|₱|₪|₸|৳|﷼|usd|eur|gbp|inr|rs|rs.|rm|rp|rp.|php|sgd|s$|hk$|nt$|r$|thb|cny
|rmb|jpy|krw|aed|sar|egp|pkr|bdt|tk|tk.|uah|rub|kzt|pln|czk|sek|ron|brl|mxn|ngn|aud|cad|s/|kr|chf
|try|tl|vnd|idr|myr|twd|hkd|руб|রু|रु|रु.|ريال|درهم|روپے|lei|人民币|人民幣|新台幣
"""

# Capital words that follow "code is" or "code:" without being one.
NOT_LETTERS = """
valid|invalid|expired|secret|private|confidential|never|urgent|sent|ready|only|warning|alert
|important|notice|attention|attn|blocked|wrong|incorrect|below|here|none|null|otp|code|pin
|password|please|login|verify|account|whatsapp|telegram|google|facebook|paypal|amazon|info|failed
|used|required|needed|free|stop|help|reply|call|error|test|active|correct|verified|unique
|personal|dont|share|click|link|approved|declined|pending|safe|secure|security|bank|sms|text
"""

# Right after a number: the code it was is of no use any more, or it is said not to be one.
SPENT = """
is not|isn't|was not|has expired|expired|is expired|is no longer|no longer valid|was used
|has been used|is invalid|истек|истёк|недействителен|больше не|просрочен|caduco|ha caducado
|ha expirado|expirou|a expire|n'est plus|ist abgelaufen|ist ungultig|e scaduto|non e piu
|suresi doldu|gecersiz|已失效|已过期|已過期|已使用|无效|は無効|만료|منتهي|منقضی|wygasl
|is verlopen|har gatt ut|a expirat|vyprsel|het han|kedaluwarsa|telah tamat
"""

# A warning about codes: a number further on in its sentence is not the code.
WARNING = """
never|do not|don't|dont|nobody|anyone|anybody|не|никому|нікому|nunca|jamais|jamas|nie|niemals
|nicht|niemandem|mai|asla|لا|هرگز|אל|कभी|jangan|không|khong|huwag|nooit|aldrig|niciodata|nikdy
|ποτε|请勿|不要|切勿|勿|nadie|ninguem|personne|nessuno|kimse|kimseyle|nikomu|niemand|ingen
|nimanui|ห้าม|อย่า
"""
