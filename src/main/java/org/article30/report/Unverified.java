package org.article30.report;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.article30.activity.Activity;
import org.article30.document.Block;
import org.article30.document.Text;
import org.article30.fact.Answer;
import org.article30.law.Catalogue;
import org.article30.party.Party;
import org.article30.store.Id;
import org.article30.store.Stored;
import org.article30.transfer.Transfer;

/** What an activity relies on without proof: parties still to be verified, and safeguards of which no evidence is on file. */
final class Unverified {

    /** An adequacy decision is published: it needs no evidence in a register. */
    private static final String ADEQUACY = "45";

    private final Wording wording;

    Unverified(Wording wording) {
        this.wording = wording;
    }

    /** A remark for each unverified controller, and one on everything else; none where all is verified. */
    List<Block> notes(Stored<Activity> stored) {
        var view = wording.view();
        var notes = new ArrayList<Block>();
        var controllers = stored.value().controllers().stream().map(link -> view.party(link.party()).unverified());
        controllers.filter(reason -> !reason.isBlank()).distinct().forEach(reason -> notes.add(note(reason)));
        var rest = Stream.concat(parties(stored), safeguards(stored)).distinct().toList();
        if (!rest.isEmpty()) {
            notes.add(note(wording.labelled(wording.say("not-verified"), String.join("; ", rest))));
        }
        return notes;
    }

    private Stream<String> parties(Stored<Activity> stored) {
        var activity = stored.value();
        var recipients = wording.view().factsOf(activity).recipients().stream().map(recipient -> recipient.party());
        var clients = activity.clients().stream().map(client -> client.party());
        var controllers = activity.controllers().stream().map(link -> link.party()).toList();
        return Stream.of(clients, recipients, transfers(stored).map(Transfer::recipient)).flatMap(ids -> ids)
                .filter(id -> !controllers.contains(id)).map(wording.view()::party)
                .filter(party -> !party.unverified().isBlank()).map(Party::name);
    }

    private Stream<String> safeguards(Stored<Activity> stored) {
        return transfers(stored).flatMap(transfer -> transfer.safeguards().stream())
                .filter(safeguard -> !safeguard.example() && !safeguard.tool().code().equals(ADEQUACY) && !isOnFile(safeguard.document()))
                .map(safeguard -> wording.term(Catalogue.TRANSFER_TOOLS, safeguard.tool())).filter(name -> !name.isBlank())
                .map(name -> wording.say("no-evidence", name));
    }

    private boolean isOnFile(Id<?> document) {
        return wording.view().document(document).onFile() == Answer.YES;
    }

    private Stream<Transfer> transfers(Stored<Activity> stored) {
        return wording.view().transfersOf(stored.id()).stream().map(Stored::value);
    }

    private static Block note(String text) {
        return new Block.Note(Block.Note.Kind.UNVERIFIED, Text.of(text));
    }
}
