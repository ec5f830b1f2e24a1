package org.article30.report;

import java.util.ArrayList;
import java.util.List;
import org.article30.activity.Activity;
import org.article30.activity.Client;
import org.article30.activity.Controllership;
import org.article30.document.Block;
import org.article30.document.Text;
import org.article30.fact.Answer;

/** Who is behind an activity: controllers, joint controllers and their arrangement, clients. */
final class RoleSection {

    private final Wording wording;
    private final Sections sections;
    private final PartySection parties;

    RoleSection(Wording wording) {
        this.wording = wording;
        sections = new Sections(wording);
        parties = new PartySection(wording);
    }

    /** Controllers (in a processor record: the processor) with contact, representative and data protection officer; headings are of that level. */
    List<Block> controllers(Activity activity, int level) {
        var blocks = new ArrayList<Block>();
        blocks.add(sections.table("silent.controllers", activity.controllers().stream().map(this::controller).toList(),
                "party:3.4", "representative:2.4", "officer:2.4", "source:1.6"));
        joint(activity, level, blocks);
        return blocks;
    }

    /** The controllers on whose behalf a processor acts, each with officer, representative and what is done for it. */
    Block clients(Activity activity) {
        return sections.table("silent.clients", activity.clients().stream().map(this::client).toList(),
                "client:3", "processing:2.4", "representative:2.1", "officer:2.1", "source:1.4");
    }

    private List<Text> controller(Controllership link) {
        var party = wording.view().party(link.party());
        var lines = new ArrayList<Text>();
        lines.add(wording.party(link.party()));
        lines.add(parties.brief(party));
        lines.add(Text.muted(link.condition()));
        lines.add(Text.muted(link.qualifier()));
        lines.add(Text.muted(link.provenance().note()));
        if (!party.unverified().isBlank()) {
            lines.add(Text.strong(wording.say("unverified")));
        }
        return List.of(Sections.stacked(lines), wording.orNotStated(parties.representatives(party)),
                wording.orNotStated(parties.officer(party)), wording.source(link.provenance()));
    }

    private List<Text> client(Client client) {
        var party = wording.view().party(client.party());
        return List.of(
                wording.orNotStated(Sections.stacked(List.of(wording.party(client.party()), parties.brief(party), Text.muted(client.condition()), Text.muted(client.provenance().note())))),
                wording.orNotStated(client.processing()),
                wording.orNotStated(parties.representatives(party)),
                wording.orNotStated(parties.officer(party)),
                wording.source(client.provenance()));
    }

    private void joint(Activity activity, int level, List<Block> blocks) {
        var joint = activity.joint();
        if (joint.exists() == Answer.NOT_STATED && joint.responsibilities().isEmpty()) {
            return;
        }
        blocks.add(sections.heading(level, "heading.joint"));
        blocks.add(new Block.Facts(List.of(
                sections.fact("arrangement", Sections.stacked(List.of(wording.choice(joint.exists()), wording.document(joint.document())))),
                sections.fact("contact-point", joint.contactPoint()),
                sections.fact("essence", joint.essence()))));
        blocks.add(sections.table("silent.responsibilities", joint.responsibilities().stream().map(row -> List.of(
                wording.orNotStated(wording.party(row.party())), Text.of(row.duty()), wording.source(row.provenance()))).toList(),
                "party:3", "duty:5", "source:2"));
    }
}
