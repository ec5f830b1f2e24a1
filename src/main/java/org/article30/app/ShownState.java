package org.article30.app;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.article30.history.AsOf;

/** Which state of the open register the window shows: that of today, or over it that of a past day. */
final class ShownState {

    private Optional<Session> present = Optional.empty();
    private Optional<Session> past = Optional.empty();

    /** The state shown; nothing while no register is open. */
    Optional<Session> shown() {
        return past.or(() -> present);
    }

    /** The past day shown; nothing where it is today. */
    Optional<LocalDate> pastDay() {
        return shown().flatMap(Session::asOf).map(AsOf::day);
    }

    /** The register of today, also while a past day is shown. */
    Optional<Session> present() {
        return present;
    }

    /** Shows another register, or none, and gives the states that are to be closed. */
    List<Session> enter(Optional<Session> register) {
        var left = Stream.concat(past.stream(), present.stream()).toList();
        present = register;
        past = Optional.empty();
        return left;
    }

    /** Shows a past day of the register, or, with nothing, today, and gives the state that is to be closed. */
    Optional<Session> show(Optional<Session> day) {
        var left = past;
        past = day;
        return left;
    }
}
