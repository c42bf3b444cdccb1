language-own-name = 한국어

## What is bought
thing = <b>{ $service }</b> · { $flag } { $country }
thing-anywhere = <b>{ $service }</b>
country-unknown = 모든 국가
phone-unknown = 아직 알 수 없음
phone-erased = 지워짐
time-utc = { $time } UTC

## Buttons that many screens share
button-back = ⬅️ 뒤로
button-menu = 메뉴
button-refresh = 🔄 새로고침
button-try-again = 다시 시도
button-check-again = 다시 확인
button-top-up = 💳 충전
button-get-key = 🔑 키 받기
button-open-site = 🌍 jiema.my 열기
# As command-language: readable by those who know none of this language. At most 30 letters.
button-language = 🌐 언어 · Language · Язык
button-privacy = 개인정보
button-start-again = 다시 시작
button-buy-number = 📱 번호 구매
button-buy-again = 다시 구매
button-buy-again-order = 다시 구매 { $name } { $flag }
button-buy-another = 다른 번호 구매
button-orders = ⏳ 진행 중 주문
button-history = 🗂 주문 내역
button-balance = 💰 잔액
button-settings = ⚙️ 설정
button-help = ❔ 도움말

## Turning pages
button-earlier = ‹
button-later = ›
button-page = { $page }/{ $pages }
button-page-only = { $page }

## Lists of orders
button-order = { $mark } { $name } { $flag } { $digits }
button-cancel-order = 취소 { $name } { $flag } { $digits }
list-item = • { $thing } · { $phone }
list-more = …외 { $more }건은 ‘주문 내역’에서 확인하세요
