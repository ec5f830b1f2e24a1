package org.article30.document;

/** Ends the page, unless nothing stands on it. */
record PageBreakLayout() implements Layout {

    @Override
    public float before() {
        return 0;
    }

    @Override
    public float lead() {
        return 0;
    }

    @Override
    public void place(Flow flow) {
        if (!flow.fresh()) {
            flow.newPage();
        }
    }
}
