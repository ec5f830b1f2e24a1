package org.article30.app;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.article30.activity.Activity;
import org.article30.activity.ApprovalAct;
import org.article30.activity.Status;
import org.article30.activity.StepWords;
import org.article30.activity.Workflow;
import org.article30.fact.PartialDate;
import org.article30.findings.Found;
import org.article30.findings.Severity;
import org.article30.register.Approval;
import org.article30.store.Stored;
import org.article30.text.Texts;
import org.article30.ui.Act;
import org.article30.ui.Because;
import org.article30.ui.Signing;

/** The approval of activities in the window: which steps there are, what stands in their way, and what is saved of them. */
final class Approving {

    /** What a change of an approved activity makes: a new edition that is in review, or one approved at once. */
    private static final String AGAIN = "again";
    private static final String ANEW = "anew";
    /** The rule that says of an approved activity what {@link Approval} says of one to be approved. */
    private static final String WRONGLY_APPROVED = "R-REC-03";

    private final Session session;
    private final Texts texts;
    private final Checking checking;

    Approving(Session session, Texts texts) {
        this.session = session;
        this.texts = texts;
        checking = new Checking(session, texts);
    }

    /** What the editor of an activity asks and offers. */
    Signing<Activity> signing() {
        return new Signing<>(activity -> isBinding(status(activity)), this::choices, this::acts, this::obstacles,
                activity -> StepWords.edition(activity.particulars(), texts), session::today);
    }

    private static Status status(Activity activity) {
        return activity.particulars().status();
    }

    /** What was approved, and what was retired since, is changed for a reason only. */
    private static boolean isBinding(Status status) {
        return status == Status.APPROVED || status == Status.ENDED;
    }

    private List<Act> choices(Activity activity) {
        return status(activity) != Status.APPROVED ? List.of() : Stream.of(AGAIN, ANEW).map(id -> new Act(id, texts.text("approval.choice." + id))).toList();
    }

    private List<Act> acts(Activity activity) {
        return ApprovalAct.possible(status(activity)).stream().map(act -> new Act(act.name(), texts.text("approval.act." + act.name()))).toList();
    }

    private List<String> obstacles(Stored<Activity> edited, String act) {
        return act.equals(ApprovalAct.APPROVE.name()) ? obstacles(edited) : List.of();
    }

    /** Why an activity cannot be approved as it is: what approval asks for, and the heaviest findings that nobody accepts. */
    List<String> obstacles(Stored<Activity> edited) {
        session.look();
        var asked = Approval.obstacles(edited.value(), session.view()).stream().map(obstacle -> texts.text("finding.approval." + obstacle));
        var found = checking.check(session.today()).on(Activity.KIND, edited)
                .filter(one -> one.rule().severity() == Severity.HIGH && !one.isWaived() && !one.rule().id().equals(WRONGLY_APPROVED))
                .sorted(Found.BY_WEIGHT).map(one -> one.said(texts));
        return Stream.concat(asked, found).distinct().toList();
    }

    /**
     * What is to be stored of an activity that was edited, so that its approval goes on by steps alone.
     *
     * @param before the activity as it lies in the register; nothing where it is new
     * @throws ObstaclesToApproval if it was to be approved although something stands in the way
     */
    Stored<Activity> edition(Optional<Stored<Activity>> before, Stored<Activity> edited, Because because) {
        if (before.isEmpty() || before.get().version() != edited.version()) {
            return edited; // new, or changed by somebody else meanwhile, which the store refuses
        }
        var stays = before.get().value().particulars();
        var anew = because.act().equals(ANEW);
        var saved = Stream.of(ApprovalAct.values()).filter(act -> act.name().equals(because.act())).findFirst()
                .map(act -> Workflow.take(Workflow.standingAs(stays, edited.value()), act, deed(because, since(because))))
                .orElseGet(() -> Workflow.edited(before.get().value(), edited.value(), anew, deed(because, session.today())));
        if (anew || because.act().equals(ApprovalAct.APPROVE.name())) {
            requireNoObstacles(edited.with(saved));
        }
        return edited.with(saved);
    }

    private void requireNoObstacles(Stored<Activity> approved) {
        var obstacles = obstacles(approved);
        if (!obstacles.isEmpty()) {
            throw new ObstaclesToApproval(approved.value().title(), obstacles);
        }
    }

    private Workflow.Deed deed(Because because, LocalDate on) {
        return new Workflow.Deed(session.author(), on, because.reason());
    }

    /** Since when what is saved is true. */
    LocalDate since(Because because) {
        return because.since().equals(PartialDate.BLANK) ? session.today() : because.since().earliest();
    }
}
