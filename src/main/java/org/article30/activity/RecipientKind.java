package org.article30.activity;

/** What a recipient is (Article 4(9) GDPR). */
public enum RecipientKind {
    /** Not stated. */
    NOT_STATED,
    /** Inside the organisation. */
    INTERNAL,
    /** In the same group of undertakings. */
    GROUP,
    /** A processor. */
    PROCESSOR,
    /** Another controller. */
    OTHER_CONTROLLER,
    /** A joint controller. */
    JOINT_CONTROLLER,
    /** A public authority or court. */
    AUTHORITY,
    /** The public, or other users. */
    PUBLIC,
    /** Named, with its role left open. */
    UNDETERMINED
}
