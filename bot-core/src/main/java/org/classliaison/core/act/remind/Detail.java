package org.classliaison.core.act.remind;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.classliaison.core.offers.Pressed;

/**
 * The further word of a button: under which letters it stands, so that they can be rewritten, and what it chooses.
 *
 * @param what may be empty
 */
record Detail(List<Place> places, String what) {

    /** A letter and the chat it went to. */
    record Place(long letterId, long chatId) {

        String written() {
            return letterId + "@" + chatId;
        }

        static Place read(String text) {
            String[] parts = text.split("@", 2);
            return new Place(Long.parseLong(parts[0]), Long.parseLong(parts[1]));
        }
    }

    static Detail choosing(String what) {
        return new Detail(List.of(), what);
    }

    static Detail of(Pressed pressed) {
        String[] parts = pressed.detail().split(" ", 2);
        List<Place> places = Arrays.stream(parts[0].split(",", -1))
                .filter(word -> !word.isEmpty())
                .map(Place::read)
                .toList();
        return new Detail(places, parts.length < 2 ? "" : parts[1]);
    }

    String written() {
        return places.stream().map(Place::written).collect(Collectors.joining(",")) + " " + what;
    }
}
