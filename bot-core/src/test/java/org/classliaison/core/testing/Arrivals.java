package org.classliaison.core.testing;

import java.util.ArrayList;
import java.util.List;
import org.classliaison.core.chat.BotId;
import org.classliaison.core.chat.Incoming;
import org.classliaison.core.inbox.Arrival;
import org.classliaison.core.inbox.UpdateReader;

/** What has arrived from the platform, each under its number. */
final class Arrivals implements UpdateReader {

    private final List<Incoming> arrived = new ArrayList<>();

    /** As the platform hands it over. */
    Arrival note(Incoming incoming) {
        arrived.add(incoming);
        long number = arrived.size();
        return new Arrival(Town.BOT, number, lane(incoming), String.valueOf(number - 1));
    }

    @Override
    public BotId bot() {
        return Town.BOT;
    }

    @Override
    public Incoming read(String payload) {
        return arrived.get(Integer.parseInt(payload));
    }

    private static long lane(Incoming incoming) {
        return switch (incoming) {
            case Incoming.Line line -> line.chat().id();
            case Incoming.Edited edited -> edited.line().chat().id();
            case Incoming.Document document -> document.chat().id();
            case Incoming.Photo photo -> photo.line().chat().id();
            case Incoming.Press press -> press.chat().id();
            case Incoming.Added added -> added.chat().id();
            case Incoming.Removed removed -> removed.chat().id();
            case Incoming.Rights rights -> rights.chat().id();
            case Incoming.InChannel place -> place.chat().id();
            case Incoming.ChannelCode code -> code.chat().id();
            case Incoming.Migrated migrated -> migrated.chat().id();
            case Incoming.Reachability change -> change.chat().id();
            case Incoming.Ignored ignored -> 0;
        };
    }
}
