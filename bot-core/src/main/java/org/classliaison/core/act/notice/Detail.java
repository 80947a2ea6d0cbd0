package org.classliaison.core.act.notice;

import org.classliaison.core.offers.Pressed;

/**
 * The further word of this room's buttons.
 *
 * @param revision of the notice when the button was made
 * @param what the rest; may be empty
 */
record Detail(int revision, String what) {

    static Detail of(Pressed pressed) {
        String[] parts = pressed.detail().split(":", 2);
        return parts.length == 2 ? new Detail(Integer.parseInt(parts[0]), parts[1]) : new Detail(0, pressed.detail());
    }

    String written() {
        return revision + ":" + what;
    }
}
