package org.article30.app;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import org.article30.ui.Progress;

/** Ends the writing of a file when the user has cancelled it. */
final class Cancellable extends FilterOutputStream {

    private final Progress progress;

    Cancellable(OutputStream out, Progress progress) {
        super(out);
        this.progress = progress;
    }

    @Override
    public void write(byte[] bytes, int from, int length) throws IOException {
        progress.reach(-1);
        out.write(bytes, from, length);
    }
}
