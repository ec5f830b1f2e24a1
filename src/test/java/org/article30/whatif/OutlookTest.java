package org.article30.whatif;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.article30.activity.Activity;
import org.article30.dpia.ImpactAssessment;
import org.article30.exchange.Samples;
import org.article30.law.Law;
import org.article30.register.RegisterView;
import org.article30.store.Id;
import org.article30.store.Stored;
import org.junit.jupiter.api.Test;

/** What rests on transfers whose ground falls. */
class OutlookTest {

    private static final Law LAW = Law.shipped();
    private static final Assumption SCC = new Assumption(Ground.find(LAW, "scc-2021-914"), LocalDate.of(2027, 1, 1));

    @Test
    void namesTheAssessmentsOfActivitiesThatAreTouchedAndNoOthers() {
        var outlook = Outlook.of(RegisterView.of(Samples.load("complete")), LAW, SCC);
        assertThat(outlook.activities()).contains(id("complete.c11")).doesNotContain(id("complete.c07"));
        assertThat(outlook.assessments()).extracting(Stored::id).contains(new Id<ImpactAssessment>(id("complete.dpia.c11").value()))
                .doesNotContain(new Id<ImpactAssessment>(id("complete.dpia.c07").value()));
    }

    @Test
    void namesNoneWhereNothingFalls() {
        var before = new Assumption(Ground.find(LAW, "us-safe-harbor"), LocalDate.of(2027, 1, 1));
        assertThat(Outlook.of(RegisterView.of(Samples.load("complete")), LAW, before)).isEqualTo(new Outlook(List.of(), List.of()));
    }

    private static Id<Activity> id(String text) {
        return Id.of(text);
    }
}
