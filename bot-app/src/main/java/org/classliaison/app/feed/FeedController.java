package org.classliaison.app.feed;

import java.nio.charset.StandardCharsets;
import org.classliaison.core.feeds.FeedWriter;
import org.classliaison.core.feeds.Feeds;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** Hands a feed out to whoever knows its address. A wrong one and one that was taken back look the same: not found. */
@RestController
class FeedController {

    private static final MediaType ICALENDAR = new MediaType("text", "calendar", StandardCharsets.UTF_8);

    private final Feeds feeds;
    private final FeedWriter writer;

    FeedController(Feeds feeds, FeedWriter writer) {
        this.feeds = feeds;
        this.writer = writer;
    }

    @GetMapping("/feed/{secret}.ics")
    ResponseEntity<byte[]> feed(@PathVariable String secret) {
        return feeds.open(secret)
                .map(writer::write)
                .map(text -> ResponseEntity.ok()
                        .contentType(ICALENDAR)
                        .cacheControl(CacheControl.noCache().cachePrivate())
                        .header("X-Content-Type-Options", "nosniff")
                        .header("Referrer-Policy", "no-referrer")
                        .body(text.getBytes(StandardCharsets.UTF_8)))
                .orElseGet(() -> ResponseEntity.notFound().build());
    }
}
