package org.article30.report;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.article30.activity.Activity;
import org.article30.activity.Capacity;
import org.article30.activity.Controllership;
import org.article30.document.Block;
import org.article30.document.Text;
import org.article30.party.Party;
import org.article30.store.Id;
import org.article30.store.Stored;

/** The registers of Article 30(1) and 30(2), the record of one activity, and the parties. */
final class RegisterReports {

    private RegisterReports() {
    }

    static Iterable<Block> controllerRegister(Composition report) {
        return register(report, false);
    }

    static Iterable<Block> processorRegister(Composition report) {
        return register(report, true);
    }

    static Iterable<Block> activity(Composition report) {
        var section = report.activities();
        var wanted = Lazy.<Stored<Activity>, Block>each(report.view().activities(),
                stored -> stored.id().equals(report.request().record()) ? section.full(stored) : List.of());
        return Lazy.chain(wanted, Lazy.of(() -> partiesOf(report, stored -> stored.id().equals(report.request().record()))),
                DocumentReport.annex(report));
    }

    static Iterable<Block> parties(Composition report) {
        var section = new PartySection(report.wording());
        var wanted = wanted(report);
        return Lazy.chain(
                List.of(report.sections().heading(1, "heading.parties")),
                Lazy.each(report.view().all(Party.KIND), stored -> wanted.test(stored.id()) ? section.of(stored, 2) : List.of()),
                DocumentReport.annex(report));
    }

    /** All parties, or those that have to do with the organisation the report is about. */
    private static Predicate<Id<?>> wanted(Composition report) {
        if (report.request().organisation().isNone()) {
            return _ -> true;
        }
        var named = new HashSet<Id<?>>(report.organisations());
        report.view().activities().forEach(stored -> named(report, stored, named));
        return named::contains;
    }

    private static Iterable<Block> register(Composition report, boolean asProcessor) {
        var activities = report.activities(asProcessor);
        var section = report.activities();
        return Lazy.chain(
                Lazy.of(() -> organisations(report)),
                Lazy.of(() -> overview(report, activities)),
                List.of(report.sections().heading(1, asProcessor ? "heading.processor-activities" : "heading.controller-activities")),
                empty(report, activities, asProcessor),
                Lazy.<Stored<Activity>, Block>each(activities, stored -> section.article30(stored, 2)),
                Lazy.of(() -> asProcessor ? undecided(report) : List.of()),
                Lazy.of(() -> new GeneralSection(report.wording()).of(activities)),
                Lazy.of(() -> partiesOf(report, stored -> (stored.value().capacity() == Capacity.PROCESSOR) == asProcessor)),
                DocumentReport.annex(report));
    }

    private static List<Block> organisations(Composition report) {
        var blocks = new ArrayList<Block>();
        blocks.add(report.sections().heading(1, "heading.organisations"));
        if (!report.view().register().about().isBlank()) {
            blocks.add(new Block.Paragraph(Text.of(report.view().register().about()), Block.Paragraph.Style.LEAD));
        }
        var section = new PartySection(report.wording());
        for (var id : report.organisations()) {
            blocks.addAll(section.of(new Stored<>(id, 1, report.view().party(id)), 2));
        }
        if (report.organisations().isEmpty()) {
            blocks.add(Sections.paragraph(report.wording().notStated()));
        }
        return blocks;
    }

    private static List<Block> overview(Composition report, Iterable<Stored<Activity>> activities) {
        if (!activities.iterator().hasNext()) {
            return List.of();
        }
        var wording = report.wording();
        return List.of(report.sections().heading(1, "heading.overview"), report.sections().table("none", Lazy.each(activities, stored -> {
            var activity = stored.value();
            var controllers = activity.controllers().stream().map(link -> wording.party(link.party())).toList();
            return List.of(List.of(
                    Text.link(activity.title(), Anchors.activity(stored.id())),
                    wording.choice(activity.capacity()),
                    wording.orNotStated(Sections.stacked(controllers)),
                    Text.of(wording.texts().choice(activity.particulars().status()))));
        }), "activity:4.4", "capacity:2", "controllers:3", "status:1.6"));
    }

    private static Iterable<Block> empty(Composition report, Iterable<?> activities, boolean asProcessor) {
        return Lazy.of(() -> activities.iterator().hasNext() ? List.<Block>of()
                : List.<Block>of(Block.Paragraph.of(report.wording().say(asProcessor ? "no-processor-activities" : "no-controller-activities"))));
    }

    /** What may belong into the record of a processor, once it is clear in what capacity it is done. */
    private static List<Block> undecided(Composition report) {
        var open = new ArrayList<Text>();
        report.view().activities().forEach(stored -> {
            if (stored.value().capacity() == Capacity.UNCLEAR) {
                open.add(Text.of(stored.value().title()));
            }
        });
        return open.isEmpty() ? List.of() : List.of(
                report.sections().heading(1, "heading.undecided"), Block.Paragraph.of(report.wording().say("undecided")), new Block.BulletList(open));
    }

    /** The parties that these activities name and that are not described above. */
    static Iterable<Block> partiesOf(Composition report, Predicate<Stored<Activity>> wanted) {
        var named = new LinkedHashSet<Id<?>>();
        report.view().activities().forEach(stored -> {
            if (wanted.test(stored)) {
                named(report, stored, named);
            }
        });
        if (report.request().record().isNone()) {
            report.organisations().forEach(named::remove);
        }
        var section = new PartySection(report.wording());
        var parties = report.view().all(Party.KIND).stream().filter(party -> named.contains(party.id())).toList();
        return parties.isEmpty() ? List.of() : Lazy.chain(
                List.of(report.sections().heading(1, "heading.parties")),
                Lazy.each(parties, party -> section.of(party, 2)));
    }

    private static void named(Composition report, Stored<Activity> stored, Set<Id<?>> named) {
        var activity = stored.value();
        activity.controllers().stream().map(Controllership::party).forEach(named::add);
        activity.clients().forEach(client -> named.add(client.party()));
        activity.joint().responsibilities().forEach(duty -> named.add(duty.party()));
        report.view().factsOf(activity).recipients().forEach(recipient -> named.add(recipient.party()));
        report.view().transfersOf(stored.id()).forEach(transfer -> named.add(transfer.value().recipient()));
    }
}
