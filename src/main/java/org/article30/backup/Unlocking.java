package org.article30.backup;

import java.util.Arrays;
import java.util.Optional;
import java.util.function.Function;
import org.article30.store.FileKey;
import org.article30.store.Password;

/**
 * What opens an encrypted backup.
 *
 * @param isNone whether there is nothing to open one with
 * @param key the key to a backup that states this; nothing if it is another's
 */
record Unlocking(boolean isNone, Function<byte[], Optional<FileKey>> key) {

    /** By a password, which is wiped when it is first used. */
    static Unlocking by(Password password) {
        return new Unlocking(password.isNone(), stated -> FileKey.of(stated, password));
    }

    /** By the key of a register that is open. */
    static Unlocking by(FileKey key) {
        return new Unlocking(key.isNone(), stated -> Optional.of(key).filter(own -> Arrays.equals(own.stated(), stated)));
    }
}
