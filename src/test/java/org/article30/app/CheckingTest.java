package org.article30.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import org.article30.law.Law;
import org.article30.register.Waiver;
import org.article30.store.Database;
import org.article30.text.Texts;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** How findings of an open register are accepted. */
class CheckingTest {

    private final Session session = new Session(Database.inMemory(), Clock.systemUTC(), Law::shipped, "Privacy office");

    @AfterEach
    void close() {
        session.close();
    }

    @Test
    void signsAWaiverWithTheNameThatChangesBearNow() {
        var checking = new Checking(session, Texts.in(Texts.LANGUAGES.getFirst()));
        assertThat(checking.signed(Waiver.BLANK).decidedBy()).isEqualTo("Privacy office");

        session.writeAs("Compliance");

        assertThat(checking.signed(Waiver.BLANK).decidedBy()).isEqualTo("Compliance");
    }
}
