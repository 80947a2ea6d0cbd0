package org.classliaison.app.playground;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;
import org.springframework.http.MediaType;

/** The kinds of pictures that a page shows. Told by their first bytes: a name says what its giver likes. */
enum Picture {
    PNG("image/png", 0, "\u0089PNG"),
    JPEG("image/jpeg", 0, "\u00ff\u00d8\u00ff"),
    GIF("image/gif", 0, "GIF8"),
    WEBP("image/webp", 8, "WEBP");

    private static final int LONGEST = 12;

    private final String type;
    private final int at;
    private final String signature;

    /** @param signature one character a byte */
    Picture(String type, int at, String signature) {
        this.type = type;
        this.at = at;
        this.signature = signature;
    }

    static Optional<Picture> in(byte[] content) {
        String beginning = new String(content, 0, Math.min(LONGEST, content.length), StandardCharsets.ISO_8859_1);
        return Arrays.stream(values())
                .filter(kind -> beginning.startsWith(kind.signature, kind.at))
                .findFirst();
    }

    MediaType type() {
        return MediaType.parseMediaType(type);
    }
}
