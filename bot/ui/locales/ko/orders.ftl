orders-active = <b>진행 중인 주문 { $orders }건.</b> 누르면 열립니다. 코드는 자동으로 옵니다.
orders-none = 여기에는 SMS를 기다리는 번호가 없습니다.
orders-elsewhere = 같은 계정으로 이 채팅 밖에서 접수된 주문이 { $orders }건 있습니다. 누르면 그 코드도 여기로 옵니다.
history = <b>회원님의 주문.</b> 누르면 번호와 SMS를 볼 수 있습니다.
history-empty = 여기에는 주문이 없습니다.

button-filter-all = 전체
button-filter-waiting = 대기 중
button-filter-received = 수신됨
button-filter-completed = 완료
button-filter-failed = 실패
button-filter-cancelled = 취소됨
