package org.article30.document;

import java.util.Arrays;
import java.util.Objects;

/**
 * A file carried inside a document, as PDF/A-3 allows.
 *
 * @param name its file name
 * @param mediaType what it is, such as application/json
 * @param description what it holds, in the language of the document
 * @param content its bytes
 */
public record Attachment(String name, String mediaType, String description, byte[] content) {

    /** Keeps its own copy of the bytes. */
    public Attachment {
        content = content.clone();
    }

    @Override
    public byte[] content() {
        return content.clone();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Attachment that
                && name.equals(that.name)
                && mediaType.equals(that.mediaType)
                && description.equals(that.description)
                && Arrays.equals(content, that.content);
    }

    @Override
    public int hashCode() {
        return Objects.hash(name, mediaType, description, Arrays.hashCode(content));
    }
}
