package org.article30.activity;

/** In which capacity an activity is carried out. */
public enum Capacity {
    /** Not stated. */
    NOT_STATED,
    /** As controller: Article 30(1). */
    CONTROLLER,
    /** As joint controller (Article 26): Article 30(1). */
    JOINT_CONTROLLER,
    /** As processor: Article 30(2). */
    PROCESSOR,
    /** Stated in a way that leaves it open; kept in the controller register until decided. */
    UNCLEAR
}
