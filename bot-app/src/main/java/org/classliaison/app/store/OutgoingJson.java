package org.classliaison.app.store;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import org.classliaison.core.chat.Button;
import org.classliaison.core.chat.Outgoing;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.ObjectReader;
import tools.jackson.databind.ObjectWriter;
import tools.jackson.databind.json.JsonMapper;

/**
 * What a letter says, as JSON. The type names are stored: a class may be renamed, its name here may not.
 * Fields that an older or newer version does not know are skipped, so that letters survive an upgrade.
 */
final class OutgoingJson {

    /** A file of 20 MB has 28 million characters in base64. */
    private static final int LONGEST_TEXT = 40_000_000;

    private final JsonMapper json = JsonMapper.builder(JsonFactory.builder()
                    .streamReadConstraints(StreamReadConstraints.builder()
                            .maxStringLength(LONGEST_TEXT)
                            .build())
                    .build())
            .addMixIn(Outgoing.class, OutgoingNames.class)
            .addMixIn(Button.class, ButtonNames.class)
            .changeDefaultPropertyInclusion(all -> all.withValueInclusion(JsonInclude.Include.NON_NULL))
            .build();

    private final ObjectWriter writer = json.writerFor(Outgoing.class);
    private final ObjectReader reader = json.readerFor(Outgoing.class);

    String write(Outgoing content) {
        return writer.writeValueAsString(content);
    }

    Outgoing read(String content) {
        return reader.readValue(content);
    }

    @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "type")
    @JsonSubTypes({
        @JsonSubTypes.Type(value = Outgoing.Say.class, name = "say"),
        @JsonSubTypes.Type(value = Outgoing.Revise.class, name = "revise"),
        @JsonSubTypes.Type(value = Outgoing.TakeBack.class, name = "take_back"),
        @JsonSubTypes.Type(value = Outgoing.Toast.class, name = "toast"),
        @JsonSubTypes.Type(value = Outgoing.Attach.class, name = "attach"),
        @JsonSubTypes.Type(value = Outgoing.Post.class, name = "post"),
        @JsonSubTypes.Type(value = Outgoing.Amend.class, name = "amend"),
        @JsonSubTypes.Type(value = Outgoing.Pin.class, name = "pin")
    })
    private interface OutgoingNames {}

    @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "type")
    @JsonSubTypes({
        @JsonSubTypes.Type(value = Button.Act.class, name = "act"),
        @JsonSubTypes.Type(value = Button.Link.class, name = "link")
    })
    private interface ButtonNames {}
}
