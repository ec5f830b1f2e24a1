package org.article30.register;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import org.article30.activity.Activity;
import org.article30.history.Revision;
import org.article30.store.Database;
import org.junit.jupiter.api.Test;

/** Every change bears a name. */
class AuthorTest {

    private static void change(OpenRegister register) {
        var activities = register.records(Activity.KIND);
        var added = activities.add(Activity.BLANK);
        activities.remove(activities.save(added, ""), "");
        activities.undo(register.history().latest(1).getFirst(), "");
    }

    @Test
    void bearsTheNameStatedOrElseThatOfTheSystemsUser() {
        try (var database = Database.inMemory()) {
            change(new OpenRegister(database, Clock.systemUTC(), "Ada"));
            change(new OpenRegister(database, Clock.systemUTC(), "  "));

            var history = new OpenRegister(database, Clock.systemUTC(), "").history();
            assertThat(history.since(0)).extracting(Revision::author).containsExactly(
                    "Ada", "Ada", "Ada", "Ada", System.getProperty("user.name"), System.getProperty("user.name"), System.getProperty("user.name"), System.getProperty("user.name"));
        }
    }
}
