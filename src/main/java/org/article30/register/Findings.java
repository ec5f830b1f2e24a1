package org.article30.register;

import java.util.ArrayList;
import java.util.List;
import org.article30.activity.Activity;
import org.article30.activity.Capacity;
import org.article30.activity.LegalBasis;
import org.article30.activity.Purpose;
import org.article30.activity.RetentionRule;
import org.article30.activity.Status;
import org.article30.evidence.EvidenceDocument;
import org.article30.fact.SpecialCategory;
import org.article30.law.EmailAddress;
import org.article30.law.RegisterNumberFormat;
import org.article30.party.Contact;
import org.article30.party.ContactKind;
import org.article30.party.Decision;
import org.article30.party.Party;
import org.article30.transfer.Transfer;

/** What single fields of a record lack or contradict, said beside the field while it is edited. */
public final class Findings {

    private final RegisterView view;
    private final List<Finding> findings = new ArrayList<>();

    private Findings(RegisterView view) {
        this.view = view;
    }

    /** The findings on a record of any kind, in the order of its fields; none on kinds that have no rules. */
    public static List<Finding> on(Record value, RegisterView view) {
        var all = new Findings(view);
        switch (value) {
            case Party party -> all.party(party);
            case Activity activity -> all.activity(activity);
            case Transfer transfer -> all.transfer(transfer);
            case EvidenceDocument document -> all.required("title", document.title(), "finding.document.title");
            default -> { }
        }
        return List.copyOf(all.findings);
    }

    private void party(Party party) {
        required("name", party.name(), "finding.party.name");
        contacts("contacts", party.contacts());
        for (int i = 0; i < party.numbers().size(); i++) {
            var number = party.numbers().get(i);
            var field = "numbers." + i + ".number";
            RegisterNumberFormat.of(number.register()).check(number.number()).ifPresent(fault -> add(field, fault.key()));
        }
        contacts("officer.contacts", party.officer().contacts());
        if (party.officer().decision() == Decision.NOT_REQUIRED) {
            required("officer.reason", party.officer().reason(), "finding.officer.reason");
        }
        for (int i = 0; i < party.representatives().size(); i++) {
            var representative = party.representatives().get(i);
            if (representative.decision() == Decision.NOT_REQUIRED) {
                required("representatives." + i + ".reason", representative.reason(), "finding.representative.reason");
            }
        }
    }

    private void contacts(String field, List<Contact> contacts) {
        for (int i = 0; i < contacts.size(); i++) {
            if (contacts.get(i).kind() == ContactKind.EMAIL) {
                var place = field + "." + i + ".value";
                EmailAddress.check(contacts.get(i).value()).ifPresent(fault -> add(place, fault.key()));
            }
        }
    }

    private void activity(Activity activity) {
        required("particulars.reference", activity.particulars().reference(), "finding.activity.reference");
        required("particulars.name", activity.particulars().name(), "finding.activity.name");
        if (activity.capacity() == Capacity.NOT_STATED) {
            add("capacity", "finding.activity.capacity");
        }
        if (activity.particulars().status() == Status.APPROVED) {
            Approval.obstacles(activity, view).stream().findFirst().ifPresent(obstacle -> add("particulars.status", "finding.approval." + obstacle));
        }
        for (int i = 0; i < activity.purposes().size(); i++) {
            purpose("purposes." + i, activity.purposes().get(i), activity.capacity());
        }
        retention(activity.facts().retention());
        special(activity);
    }

    private void purpose(String field, Purpose purpose, Capacity capacity) {
        if (purpose.text().isBlank() && purpose.term().isBlank()) {
            add(field + ".text", "finding.purpose.text");
        }
        if (purpose.open()) {
            add(field + ".open", "finding.approval.open-purpose");
        }
        if (capacity != Capacity.PROCESSOR) {
            for (int i = 0; i < purpose.bases().size(); i++) {
                basis(field + ".bases." + i, purpose.bases().get(i));
            }
        }
    }

    private void basis(String field, LegalBasis basis) {
        switch (basis.basis().code()) {
            case "6-1-c", "6-1-e" -> required(field + ".law", basis.law(), "finding.basis.law");
            case "6-1-f" -> required(field + ".interest", basis.interest(), "finding.basis.interest");
            default -> { }
        }
    }

    private void retention(List<RetentionRule> rules) {
        for (int i = 0; i < rules.size(); i++) {
            if (rules.get(i).period().isBlank() && rules.get(i).criteria().isBlank()) {
                add("facts.retention." + i + ".period", "finding.retention.period");
            }
        }
    }

    private void special(Activity activity) {
        for (int i = 0; i < activity.facts().data().size(); i++) {
            var special = activity.facts().data().get(i).special();
            var needed = special == SpecialCategory.YES || special == SpecialCategory.CRIMINAL;
            if (needed && activity.accountability().conditions().isEmpty()) {
                add("facts.data." + i + ".special", "finding.data.condition");
            }
        }
    }

    private void transfer(Transfer transfer) {
        required("name", transfer.name(), "finding.transfer.name");
        if (transfer.country().isBlank() && transfer.countryText().isBlank()) {
            add("country", "finding.transfer.country");
        }
    }

    private void required(String field, String text, String key) {
        if (text.isBlank()) {
            add(field, key);
        }
    }

    private void add(String field, String key) {
        findings.add(Finding.of(field, key));
    }
}
