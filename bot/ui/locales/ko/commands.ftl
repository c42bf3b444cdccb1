command-start = 시작하기 또는 계정 연결
command-menu = 메인 메뉴
command-buy = 번호 구매
command-orders = 진행 중인 주문
command-history = 모든 주문
command-stats = 지출과 받은 SMS를 그래프로 보기
command-export = 주문을 파일로 받기, all은 저장된 모든 내용
command-groups = 내 주문이 보이는 그룹
command-balance = 잔액
command-settings = 언어와 키
# Shown in this language, and readable by those who know none of it: keep the sign and the words
# for "language" in other scripts, this language's own word first.
command-language = 🌐 언어 · Language · Язык · 语言 · اللغة · भाषा
command-help = 열 줄로 보는 이용 방법
command-privacy = 여기에 저장되는 내용과 기간
command-forget = 저장된 내 정보 모두 삭제
command-cancel = 입력 그만하기(주문은 취소되지 않음)

## In groups
command-group-link = 내 주문을 여기에 표시
command-group-unlink = 내 주문을 여기에 그만 표시
command-group-help = 이 봇이 여기서 하는 일

## What Telegram shows of the bot: in an empty chat (at most 512 characters), and in its page (120)
bot-description =
    전화번호를 빌리고 SMS 인증 코드를 바로 여기서 받으세요.

    키로 jiema.my 계정을 연결하고 서비스와 국가를 고른 뒤 ‘구매’를 누르세요. 코드는 자동으로 옵니다.
bot-short-description = 전화번호를 빌리고 이 채팅에서 SMS 인증 코드를 받으세요. jiema.my를 여기서 이용합니다
