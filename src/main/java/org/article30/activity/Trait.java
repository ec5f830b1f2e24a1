package org.article30.activity;

/** What sort of processing an activity contains that other duties turn on. */
public enum Trait {
    /** Another. */
    OTHER,
    /** Profiling (Article 4(4)). */
    PROFILING,
    /** Scoring or credit checks. */
    SCORING,
    /** Matching or combining data sets. */
    MATCHING,
    /** Systematic monitoring. */
    MONITORING,
    /** Recording of audio, video or messages. */
    RECORDING,
    /** Video surveillance. */
    VIDEO_SURVEILLANCE,
    /** Location data. */
    LOCATION,
    /** Large scale. */
    LARGE_SCALE,
    /** New technology. */
    NEW_TECHNOLOGY,
    /** Minors. */
    MINORS,
    /** Direct marketing. */
    DIRECT_MARKETING,
    /** A newsletter. */
    NEWSLETTER,
    /** Click or e-mail tracking. */
    CLICK_TRACKING,
    /** Cookies or other trackers. */
    COOKIES,
    /** Social login or plug-ins. */
    SOCIAL_LOGIN,
    /** Advertising exchange. */
    AD_EXCHANGE,
    /** Purchased or third-party data. */
    PURCHASED_LISTS,
    /** Publication. */
    PUBLICATION,
    /** Forum or user content. */
    FORUM,
    /** Merger, sale or other corporate transaction. */
    CORPORATE_TRANSACTION
}
