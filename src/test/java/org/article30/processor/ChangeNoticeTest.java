package org.article30.processor;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.article30.fact.CalendarPeriod;
import org.article30.fact.PartialDate;
import org.article30.fact.Provenance;
import org.article30.store.Id;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ChangeNoticeTest {

    private static final Engagement THIRTY_DAYS = Engaged.with(CalendarPeriod.of("P30D"));

    @ParameterizedTest
    @CsvSource({
        "2026-11-02, '', 2026-12-02", // the engagement's thirty days
        "2026-11-02, P1M, 2026-12-02",
        "2026-01-31, P1M, 2026-02-28",
        "2026-11-02, P14D, 2026-11-16", // the notice's own period goes first
        "2026-11, '', ''", // the day is not known
        "'', P30D, ''"})
    void countsThePeriodToObjectFromTheDayOfReceipt(String received, String own, String deadline) {
        assertThat(notice(received, own, NoticeDecision.OPEN).deadline(THIRTY_DAYS)).isEqualTo(PartialDate.of(deadline));
    }

    @Test
    void knowsNoDeadlineWithoutAPeriod() {
        assertThat(notice("2026-11-02", "", NoticeDecision.OPEN).deadline(Engagement.BLANK)).isEqualTo(PartialDate.BLANK);
    }

    @ParameterizedTest
    @CsvSource({"2026-11-17, RUNNING", "2026-11-18, SOON", "2026-12-02, SOON", "2026-12-03, OVERDUE"})
    void isPointedOutFourteenDaysAheadAndOverdueTheDayAfter(LocalDate day, NoticeState state) {
        assertThat(notice("2026-11-02", "", NoticeDecision.OPEN).state(THIRTY_DAYS, day)).isEqualTo(state);
    }

    @Test
    void isDoneWithOnceDecidedAndAsksForADeadlineUntilThen() {
        var day = LocalDate.of(2027, 1, 1);
        assertThat(notice("2026-11-02", "", NoticeDecision.OBJECTED).state(THIRTY_DAYS, day)).isEqualTo(NoticeState.DECIDED);
        assertThat(notice("2026-11", "", NoticeDecision.OPEN).state(THIRTY_DAYS, day)).isEqualTo(NoticeState.NO_DEADLINE);
    }

    @ParameterizedTest
    @CsvSource({
        "2025-11-18, P1Y, '', 2026-11-18",
        "2025-11-18, P1Y, 2026-03, 2026-03",
        "2025-11, P1Y, '', ''",
        "2025-11-18, '', '', ''"})
    void worksOutTheNextAuditFromTheLastOneUnlessADayIsSet(String last, String interval, String next, String due) {
        var plan = new AuditPlan("", CalendarPeriod.of(interval), PartialDate.of(last), PartialDate.of(next), "", Id.none(), Provenance.BLANK);
        assertThat(plan.due()).isEqualTo(PartialDate.of(due));
    }

    @Test
    void callsAnAuditOverdueOnlyOnceAllOfItsMonthIsOver() {
        var plan = new AuditPlan("", CalendarPeriod.BLANK, PartialDate.BLANK, PartialDate.of("2026-11"), "", Id.none(), Provenance.BLANK);
        assertThat(plan.isOverdue(LocalDate.of(2026, 11, 30))).isFalse();
        assertThat(plan.isDueSoon(LocalDate.of(2026, 11, 30))).isTrue();
        assertThat(plan.isOverdue(LocalDate.of(2026, 12, 1))).isTrue();
        assertThat(AuditPlan.BLANK.isDueSoon(LocalDate.of(2026, 12, 1))).isFalse();
    }

    private static ChangeNotice notice(String received, String own, NoticeDecision decision) {
        return new ChangeNotice("", Id.none(), ChangeKind.ADDITION, Id.none(), "", "", "", PartialDate.of(received), PartialDate.BLANK,
                CalendarPeriod.of(own), decision, PartialDate.BLANK, "", "", List.of(), "", Provenance.BLANK);
    }
}
