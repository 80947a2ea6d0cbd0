package org.classliaison.core.flow;

import java.util.Optional;
import org.classliaison.core.chat.Incoming;

/** Everything that may arrive, and who takes care of it. */
public final class HandleIncoming implements Plan {

    private final HandleLine lines;
    private final HandleDocument documents;
    private final HandlePress presses;
    private final HandleMembership membership;

    public HandleIncoming(
            HandleLine lines, HandleDocument documents, HandlePress presses, HandleMembership membership) {
        this.lines = lines;
        this.documents = documents;
        this.presses = presses;
        this.membership = membership;
    }

    /** A picture that belongs to no notice is as good as the words below it. */
    private Optional<Runnable> captioned(Incoming.Photo photo) {
        return photo.line().text().isBlank() ? Optional.empty() : lines.plan(photo.line());
    }

    @Override
    public Optional<Runnable> of(Incoming incoming) {
        return switch (incoming) {
            case Incoming.Line line -> lines.plan(line);
            case Incoming.Edited edited -> lines.planEdited(edited.line());
            case Incoming.Document document -> documents.plan(document);
            case Incoming.Photo photo -> documents.planPhoto(photo).or(() -> captioned(photo));
            case Incoming.Press press -> presses.plan(press);
            case Incoming.Added added -> membership.added(added);
            case Incoming.Removed removed -> membership.removed(removed.chat());
            case Incoming.Rights rights -> membership.rights(rights);
            case Incoming.InChannel place -> membership.inChannel(place);
            case Incoming.ChannelCode code -> membership.channelCode(code);
            case Incoming.Migrated migrated -> membership.migrated(migrated);
            case Incoming.Reachability change -> membership.reachability(change);
            case Incoming.Ignored ignored -> Optional.empty();
        };
    }
}
