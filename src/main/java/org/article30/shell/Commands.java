package org.article30.shell;

import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;

/**
 * What the menu can ask of the program as a whole.
 *
 * @param newRegister makes a new register
 * @param open lets the user choose a register and opens it
 * @param recent the registers opened last
 * @param openRecent opens one of them
 * @param saveCopy saves a copy of the open register
 * @param backUp backs the open register up into a file
 * @param restore makes a register from a backup
 * @param importInto takes the records of a file into the open register
 * @param exportFrom writes the open register into an exchange file
 * @param importPia takes an impact assessment out of a file of the CNIL’s PIA tool
 * @param exportPia writes an impact assessment into such a file
 * @param changePassword changes its password
 * @param showPast lets the user choose a past day and shows the register as it stood then
 * @param showToday shows the register of today again
 * @param closeRegister closes it
 * @param prefer changes the preferences
 * @param guide shows the user guide
 * @param about says what the program is
 * @param quit ends the program
 */
public record Commands(
        Runnable newRegister,
        Runnable open,
        Supplier<List<Path>> recent,
        Consumer<Path> openRecent,
        Runnable saveCopy,
        Runnable backUp,
        Runnable restore,
        Runnable importInto,
        Runnable exportFrom,
        Runnable importPia,
        Runnable exportPia,
        Runnable changePassword,
        Runnable showPast,
        Runnable showToday,
        Runnable closeRegister,
        Consumer<UnaryOperator<Preferences>> prefer,
        Runnable guide,
        Runnable about,
        Runnable quit) {
}
