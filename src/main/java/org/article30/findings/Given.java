package org.article30.findings;

import java.time.LocalDate;
import org.article30.register.RegisterView;

/**
 * What a rule judges a record by.
 *
 * @param view the whole register
 * @param day the day whose law is applied and on which deadlines are measured
 */
public record Given(RegisterView view, LocalDate day) {
}
