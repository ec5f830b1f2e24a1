package org.article30.findings;

import java.util.Set;
import java.util.stream.Stream;
import org.article30.activity.Activity;
import org.article30.activity.Capacity;
import org.article30.activity.Recipient;
import org.article30.activity.RecipientKind;
import org.article30.activity.Trait;
import org.article30.fact.Answer;
import org.article30.processor.Engagement;
import org.article30.store.Stored;

/** Who controls an activity, alone or with others, and whether the parts of those who receive its data fit them. */
final class RoleRules {

    /** Recipients that decide for themselves what they do with the data, by their codes in the catalogue. */
    private static final Set<String> CONTROLLERS_BY_NATURE = Set.of("bank", "insurer", "auditor", "authority", "dpa", "tax", "social_security", "police", "court");
    private static final Set<Trait> SHARED_PLATFORMS = Set.of(Trait.SOCIAL_LOGIN, Trait.AD_EXCHANGE);
    private static final Phrases DOUBT = Phrases.of("role-doubt");

    private RoleRules() {
    }

    static Stream<Spot> classesOfControllers(Stored<Activity> activity, Given given) {
        return Spot.in("controllers", activity.value().controllers(), (path, link) -> {
            var party = given.view().party(link.party());
            return Spot.at(path + ".party", "rule.R-ORG-02.class", party.name()).when(OrganisationRules.isMany(party));
        });
    }

    static Stream<Spot> jointWithoutArrangement(Stored<Activity> stored, Given given) {
        var activity = stored.value();
        var joint = activity.joint();
        if (activity.capacity() == Capacity.PROCESSOR || joint.exists() == Answer.NO || joint.exists() == Answer.YES && !joint.document().isNone()) {
            return Stream.empty();
        }
        if (joint.exists() == Answer.YES) {
            return Stream.of(Spot.at("joint.document", "rule.R-ORG-09.document"));
        }
        return reason(activity, given).map(key -> Spot.at("joint.exists", key)).limit(1);
    }

    private static Stream<String> reason(Activity activity, Given given) {
        var recipients = given.view().factsOf(activity).recipients();
        return Stream.of(
                activity.facts().traits().stream().filter(mark -> SHARED_PLATFORMS.contains(mark.trait())).map(_ -> "rule.R-ORG-09.platform"),
                Stream.of("rule.R-ORG-09.several").filter(_ -> activity.capacity() == Capacity.JOINT_CONTROLLER || activity.controllers().size() > 1),
                recipients.stream().filter(recipient -> recipient.kind() == RecipientKind.JOINT_CONTROLLER).map(_ -> "rule.R-ORG-09.several"),
                recipients.stream().filter(recipient -> isPool(recipient, given)).map(_ -> "rule.R-ORG-09.pool")).flatMap(keys -> keys);
    }

    /** Whether data go to a group whose companies are not told apart. */
    private static boolean isPool(Recipient recipient, Given given) {
        return recipient.kind() == RecipientKind.GROUP && OrganisationRules.isMany(given.view().party(recipient.party()));
    }

    static Stream<Spot> doubtfulRoles(Stored<Activity> stored, Given given) {
        var activity = stored.value();
        return Stream.of(
                Spot.at("capacity", "rule.R-ORG-10.capacity").when(activity.capacity() == Capacity.UNCLEAR),
                Spot.in("controllers", activity.controllers(), (path, link) -> Spot.at(path + ".qualifier", "rule.R-ORG-10.may").when(DOUBT.in(link.qualifier()))),
                Spot.in("clients", activity.clients(), (path, client) -> Spot.at(path + ".condition", "rule.R-ORG-10.may").when(DOUBT.in(client.condition()))),
                Spot.in("facts.recipients", activity.facts().recipients(), RoleRules::doubtful)).flatMap(spots -> spots);
    }

    private static Stream<Spot> doubtful(String path, Recipient recipient) {
        if (recipient.kind() == RecipientKind.UNDETERMINED) {
            return Stream.of(Spot.at(path + ".kind", "rule.R-ORG-10.none"));
        }
        if (recipient.kind() == RecipientKind.PROCESSOR && CONTROLLERS_BY_NATURE.contains(recipient.term().code())) {
            return Stream.of(Spot.at(path + ".kind", "rule.R-ORG-10.nature"));
        }
        return Spot.at(path + ".role", "rule.R-ORG-10.may").when(DOUBT.in(recipient.role()));
    }

    static Stream<Spot> doubtfulProcessor(Stored<Engagement> engagement, Given given) {
        return switch (engagement.value().standing()) {
            case QUESTIONABLE -> Stream.of(Spot.at("standing", "rule.R-ORG-10.nature"));
            case OPEN -> Stream.of(Spot.at("standing", "rule.R-ORG-10.none"));
            case STATED, PRESUMED -> Stream.empty();
        };
    }
}
