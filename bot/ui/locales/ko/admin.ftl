admin =
    🛠 <b>이 봇</b>

    이용자: { $people }명, 키 있음: { $connected }명
    진행 중인 주문: { $orders }건
    주문 확인 지연: 최대 { $lag }초
    발송 대기: { $outbox }건, 지연: { $overdue }건
admin-errors = 최근 오류(UTC, 최신순):
admin-no-errors = 시작한 뒤로 오류가 없습니다.
admin-error = { $time } { $event }
