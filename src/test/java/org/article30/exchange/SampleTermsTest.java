package org.article30.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.article30.activity.Activity;
import org.article30.activity.Facts;
import org.article30.activity.GeneralProvisions;
import org.article30.catalogue.CatalogueEntry;
import org.article30.fact.Term;
import org.article30.law.Catalogue;
import org.article30.law.Catalogues;
import org.article30.register.RegisterContent;
import org.article30.store.Stored;
import org.article30.transfer.Transfer;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a sample chooses from a catalogue is there: a shipped term of that list, or an entry of the sample's own for it. */
class SampleTermsTest {

    private final List<String> wrong = new ArrayList<>();
    private RegisterContent content = new RegisterContent();

    @ParameterizedTest
    @ValueSource(strings = {"bm-connect", "bpe", "bpo7", "cet-power", "complete", "ubpartner"})
    void choosesOnlyTermsThatAreInTheirList(String name) {
        content = Samples.load(name);
        content.of(CatalogueEntry.KIND).forEach(entry -> check(entry.value().list(), Term.of(entry.value().near())));
        content.of(GeneralProvisions.KIND).forEach(general -> check(general.value().facts()));
        content.of(Activity.KIND).forEach(activity -> check(activity.value()));
        content.of(Transfer.KIND).forEach(transfer -> check(transfer.value()));
        assertThat(wrong).isEmpty();
    }

    private void check(Activity activity) {
        check(activity.facts());
        for (var purpose : activity.purposes()) {
            check(Catalogue.PURPOSES, purpose.term());
            purpose.bases().forEach(basis -> check(Catalogue.LEGAL_BASES, basis.basis()));
        }
        activity.accountability().conditions().forEach(one -> check(Catalogue.ART9_CONDITIONS, one.condition()));
    }

    private void check(Facts facts) {
        facts.subjects().forEach(row -> check(Catalogue.DATA_SUBJECTS, row.term()));
        facts.data().forEach(row -> check(Catalogue.PERSONAL_DATA, row.term()));
        facts.sources().forEach(row -> check(Catalogue.SOURCES_OF_DATA, row.term()));
        facts.recipients().forEach(row -> check(Catalogue.RECIPIENTS, row.term()));
        facts.retention().forEach(row -> check(Catalogue.RETENTION_TRIGGERS, row.trigger()));
        facts.measures().forEach(row -> check(Catalogue.MEASURES, row.term()));
        facts.operations().forEach(row -> check(Catalogue.OPERATIONS, row.term()));
    }

    private void check(Transfer transfer) {
        check(Catalogue.RECIPIENTS, transfer.category());
        transfer.safeguards().forEach(safeguard -> check(Catalogue.TRANSFER_TOOLS, safeguard.tool()));
    }

    private void check(Catalogue list, Term term) {
        var shipped = term.code().isBlank() || Catalogues.shipped().find(list, term.code()).isPresent();
        var own = term.entry().isNone() || content.of(CatalogueEntry.KIND).stream()
                .filter(entry -> entry.id().equals(term.entry())).map(Stored::value).anyMatch(entry -> entry.list() == list);
        if (!shipped || !own) {
            wrong.add(list + " " + term);
        }
    }
}
