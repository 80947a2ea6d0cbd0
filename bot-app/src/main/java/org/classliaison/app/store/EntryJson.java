package org.classliaison.app.store;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.classliaison.core.knowledge.Entry;
import tools.jackson.databind.json.JsonMapper;

/**
 * An entry as JSON, for versions and drafts. The names of its parts are stored: rename them with a migration. What an
 * older or newer version does not know is skipped.
 */
final class EntryJson {

    private final JsonMapper json = JsonMapper.builder()
            .changeDefaultPropertyInclusion(all -> all.withValueInclusion(JsonInclude.Include.NON_NULL))
            .build();

    String write(Entry entry) {
        return json.writeValueAsString(entry);
    }

    Entry read(String content) {
        return json.readValue(content, Entry.class);
    }
}
