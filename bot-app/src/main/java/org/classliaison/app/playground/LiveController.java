package org.classliaison.app.playground;

import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;

/** The live stream of a page. */
@RestController
class LiveController {

    private final Live live;

    LiveController(Live live) {
        this.live = live;
    }

    /**
     * @param after the cursor of the state the page was built from
     * @param lastSeen sent by the browser when it comes back to a broken stream; it is the newer of the two
     */
    @GetMapping(path = "/playground/api/events", produces = MediaType.TEXT_EVENT_STREAM_VALUE)
    SseEmitter events(
            @RequestParam(defaultValue = "0") String after,
            @RequestHeader(name = "Last-Event-ID", required = false) @Nullable String lastSeen) {
        return live.open(Checks.number(lastSeen == null ? after : lastSeen, "request.misshapen"));
    }
}
