package org.classliaison.app.store;

import org.classliaison.core.signs.Sign;

/** A sign in the columns of care_flag. */
record SignRow(Sign sign, String spans, String reasons) {

    static SignRow of(Sign sign) {
        return new SignRow(sign, CareFlagRow.spans(sign), CareFlagRow.reasons(sign));
    }
}
