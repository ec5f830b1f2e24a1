package org.article30.store;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Arrays;
import org.jooq.exception.DataAccessException;

/** A register file on the disk, looked at and moved about while no database has it open. */
record RegisterFile(Path path) {

    static final String SUFFIX = ".mv.db";

    /** What the name of a file that is being built ends in. No register may be called so: what is left of one is removed. */
    private static final String UNFINISHED = ".unfinished";

    private static final byte[] PLAIN_MARK = "H:2,".getBytes(StandardCharsets.US_ASCII);

    /** The file a user means, who may leave out the ending {@code .mv.db}; links are followed, so that a file has one name. */
    static RegisterFile of(Path given) {
        Path path = given.toAbsolutePath().normalize();
        Path whole = followed(path.toString().endsWith(SUFFIX) ? path : Path.of(path + SUFFIX));
        if (whole.toString().contains(";") || whole.toString().endsWith(UNFINISHED + SUFFIX)) {
            throw new RegisterFileProblem.UnusableName(whole);
        }
        return new RegisterFile(whole);
    }

    private static Path followed(Path path) {
        try {
            return Files.exists(path) || path.getParent() == null
                    ? path.toRealPath()
                    : path.getParent().toRealPath().resolve(path.getFileName());
        } catch (IOException e) {
            return path; // what is wrong with it shows, and is said, when it is used
        }
    }

    /** The path without its ending, which H2 adds itself. */
    String forH2() {
        String text = path.toString();
        return text.substring(0, text.length() - SUFFIX.length());
    }

    /** A file in the same folder whose name begins with this one's. */
    RegisterFile beside(String addition) {
        return new RegisterFile(Path.of(forH2() + addition + SUFFIX));
    }

    /** As {@link #beside}, but one that is not there yet. */
    RegisterFile free(String addition) {
        RegisterFile free = beside(addition);
        for (int i = 2; Files.exists(free.path); i++) {
            free = beside(addition + "-" + i);
        }
        return free;
    }

    /** Where the next state of this file is built before it takes this one's place. */
    RegisterFile next() {
        return beside(UNFINISHED);
    }

    /** The key to this file. Wipes the password; throws what is wrong with the file or the password, as far as it shows unopened. */
    FileKey key(Password password) {
        try {
            byte[] header = header();
            boolean encrypted = startsWith(header, FileKey.H2_MARK);
            if (!encrypted && !startsWith(header, PLAIN_MARK)) {
                throw Seal.isIn(header) ? new RegisterFileProblem.Damaged(path) : new RegisterFileProblem.NotARegister(path);
            }
            if (encrypted && password.isNone()) {
                throw new RegisterFileProblem.PasswordNeeded(path);
            }
            if (!encrypted && !password.isNone()) {
                throw new RegisterFileProblem.NotEncrypted(path);
            }
            return encrypted ? encryptedKey(header, password) : FileKey.NONE;
        } finally {
            password.wipe();
        }
    }

    private FileKey encryptedKey(byte[] header, Password password) {
        if (header.length < FileKey.HEADER_LENGTH) {
            throw new RegisterFileProblem.Damaged(path);
        }
        try {
            return FileKey.to(header, password).orElseThrow(this::wrongPassword);
        } catch (IllegalArgumentException e) {
            throw Seal.isIn(header) ? new RegisterFileProblem.Damaged(path) : new RegisterFileProblem.NotARegister(path);
        }
    }

    /** A header in which a bit was flipped takes no password at all. */
    private RegisterFileProblem wrongPassword() {
        try {
            Seal.holds(this);
            return new RegisterFileProblem.WrongPassword(path);
        } catch (RegisterFileProblem damaged) {
            return damaged;
        }
    }

    private byte[] header() {
        if (!Files.isRegularFile(path)) {
            throw new RegisterFileProblem.FileMissing(path);
        }
        try (var in = Files.newInputStream(path)) {
            return in.readNBytes(FileKey.HEADER_LENGTH);
        } catch (FileSystemException e) {
            throw RegisterFileProblem.of(e, path);
        } catch (IOException e) {
            // where locks bind (Windows), a file that another program has open cannot even be read
            throw new RegisterFileProblem.AlreadyOpen(path);
        }
    }

    /**
     * What tells this file from another one of its name; nothing where there is none, or where the system does not tell
     * files apart (Windows, which lets nobody move an open file).
     */
    Object identity() {
        try {
            Object key = Files.readAttributes(path, BasicFileAttributes.class).fileKey();
            return key == null ? "" : key;
        } catch (IOException e) {
            return "";
        }
    }

    void requireWritable() {
        if (!FileRights.mayWrite(path)) {
            throw new RegisterFileProblem.ReadOnly(path);
        }
    }

    void requireNew() {
        Path folder = folder();
        if (Files.exists(path, LinkOption.NOFOLLOW_LINKS)) {
            throw new RegisterFileProblem.TargetExists(path);
        }
        if (!Files.isDirectory(folder)) {
            throw new RegisterFileProblem.FileMissing(folder);
        }
        requireWritableFolder();
    }

    void requireWritableFolder() {
        if (!FileRights.mayWrite(folder())) {
            throw new RegisterFileProblem.FolderReadOnly(path, folder());
        }
    }

    /** The folder the file lies in. */
    Path folder() {
        Path folder = path.getParent();
        return folder == null ? path : folder;
    }

    /** Begins a file encrypted with that key; without a key there is nothing to begin with. */
    void begin(FileKey key) throws IOException {
        delete();
        if (!key.isNone()) {
            Files.write(path, key.header(), StandardOpenOption.CREATE_NEW);
        }
    }

    /** Copies this file's bytes to another, onto the disk, whole or not at all. */
    void copyTo(RegisterFile target) throws IOException {
        RegisterFile begun = target.next();
        try {
            Files.copy(path, begun.path, StandardCopyOption.REPLACE_EXISTING);
            begun.moveTo(target);
        } finally {
            begun.delete();
        }
    }

    /** Takes another file's place at once, after its own bytes are on the disk; who may read that one may read this one. */
    void moveTo(RegisterFile target) throws IOException {
        sync();
        if (Files.exists(target.path)) {
            FileRights.giveAsFarAsMayBe(target.path, path);
        }
        Files.move(path, target.path, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        try {
            sync(target.folder(), StandardOpenOption.READ);
        } catch (IOException e) {
            // Windows cannot sync a folder, and keeps the order of a move itself
        }
    }

    /** What fills a file that is being built. */
    interface Building {
        void into(RegisterFile next) throws IOException;
    }

    /** Builds this file anew beside its place, and puts it there when it is whole and on the disk. */
    void replace(Building building) {
        replace(building, () -> { });
    }

    /**
     * The same.
     *
     * @param letGo closes this file at the last moment, so that nobody else finds time to open it before the other takes its place
     */
    void replace(Building building, Runnable letGo) {
        RegisterFile next = next();
        try {
            try {
                building.into(next);
                Seal.put(next);
                next.sync();
                letGo.run();
                next.moveTo(this);
            } finally {
                next.delete();
            }
        } catch (IOException e) {
            throw RegisterFileProblem.of(e, path);
        } catch (DataAccessException e) {
            throw RegisterFileProblem.of(e, path);
        }
    }

    /** Has its bytes on the disk when it returns. */
    void sync() throws IOException {
        sync(path, StandardOpenOption.WRITE);
    }

    void delete() throws IOException {
        Files.deleteIfExists(path);
    }

    private static void sync(Path path, StandardOpenOption option) throws IOException {
        try (FileChannel channel = FileChannel.open(path, option)) {
            channel.force(true);
        }
    }

    private static boolean startsWith(byte[] bytes, byte[] mark) {
        return bytes.length >= mark.length && Arrays.equals(mark, Arrays.copyOf(bytes, mark.length));
    }
}
