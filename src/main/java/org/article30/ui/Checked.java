package org.article30.ui;

import javafx.beans.property.ReadOnlyStringProperty;

/** A control whose text can be wrong: what is typed there is not yet in the value. */
interface Checked {

    /** What is wrong with the text, in a sentence; blank if nothing. */
    ReadOnlyStringProperty faultProperty();
}
