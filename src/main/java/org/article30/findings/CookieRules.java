package org.article30.findings;

import static org.article30.findings.Severity.HIGH;
import static org.article30.findings.Severity.MEDIUM;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.article30.activity.Activity;
import org.article30.activity.RecipientKind;
import org.article30.activity.Trait;
import org.article30.evidence.DocumentKind;
import org.article30.fact.Answer;
import org.article30.store.Stored;

/** Cookies, trackers, advertising networks and social plug-ins (Article 5(3) ePrivacy Directive). */
final class CookieRules {

    static final List<Rule> ALL = List.of(
            Rule.of("R-COO-01", HIGH, "ePrivacy Directive 5(3); C-673/17").on(Activity.KIND, CookieRules::withoutOptIn),
            Rule.of("R-COO-02", MEDIUM, "GDPR 12(1), 13").on(Activity.KIND, ActivityInFull.every(CookieRules::noticeNotOnFile)),
            Rule.of("R-COO-03", MEDIUM, "ePrivacy Directive 5(3), 13; EDPB Guidelines 2/2023").on(Activity.KIND, ActivityInFull.every(CookieRules::trackedWithoutConsent)),
            Rule.of("R-COO-04", HIGH, "ePrivacy Directive 5(3); C-604/22; GDPR 26").on(Activity.KIND, ActivityInFull.every(CookieRules::advertisingExchange)),
            Rule.of("R-COO-05", MEDIUM, "GDPR 26; C-40/17").on(Activity.KIND, ActivityInFull.every(CookieRules::socialPlugin)));

    private static final Phrases NO_PRIOR_CONSENT = Phrases.of("no-prior-consent");
    private static final Set<String> ADVERTISING = Set.of("ads", "targeted_ads");
    private static final Set<RecipientKind> OPEN_ROLE = EnumSet.of(RecipientKind.NOT_STATED, RecipientKind.UNDETERMINED);

    private CookieRules() {
    }

    private static Stream<Spot> withoutOptIn(Stored<Activity> activity, Given given) {
        return Spot.in("accountability.trackers", activity.value().accountability().trackers(), (path, tracker) ->
                Spot.at(path + ".consent").when(tracker.consent().isBlank() || NO_PRIOR_CONSENT.in(tracker.consent())));
    }

    private static Stream<Spot> noticeNotOnFile(ActivityInFull full) {
        var documents = full.activity().documents();
        var cookies = full.has(Trait.COOKIES) || !full.activity().accountability().trackers().isEmpty();
        return !cookies ? Stream.empty() : Spot.in("documents", documents, (path, id) -> {
            var document = full.given().view().document(id);
            var notice = document.kind() == DocumentKind.COOKIE_NOTICE || document.kind() == DocumentKind.PRIVACY_NOTICE;
            return Spot.at(path, "rule.R-COO-02.document", document.title()).when(notice && document.onFile() == Answer.NO);
        });
    }

    private static Stream<Spot> trackedWithoutConsent(ActivityInFull full) {
        return Spot.at("accountability.consents").when(full.has(Trait.CLICK_TRACKING) && full.activity().accountability().consents().isEmpty());
    }

    /** Advertising through others of whom the role or the consent is not settled. */
    private static Stream<Spot> advertisingExchange(ActivityInFull full) {
        var advertising = full.activity().purposes().stream().anyMatch(purpose -> ADVERTISING.contains(full.code(purpose.term())));
        if (!advertising && !full.has(Trait.AD_EXCHANGE)) {
            return Stream.empty();
        }
        var open = full.activity().facts().recipients().stream().anyMatch(recipient -> OPEN_ROLE.contains(recipient.kind()));
        return Stream.concat(
                Spot.at("accountability.consents", "rule.R-COO-04.consent").when(full.activity().accountability().consents().isEmpty()),
                Spot.at("facts.recipients", "rule.R-COO-04.role").when(open));
    }

    private static Stream<Spot> socialPlugin(ActivityInFull full) {
        var joint = full.activity().joint();
        return Spot.at("joint").when(full.has(Trait.SOCIAL_LOGIN) && (joint.exists() != Answer.YES || joint.document().isNone()));
    }
}
