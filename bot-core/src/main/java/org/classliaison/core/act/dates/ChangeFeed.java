package org.classliaison.core.act.dates;

import java.util.List;
import org.classliaison.core.chat.Texts;
import org.classliaison.core.feeds.FeedLink;
import org.classliaison.core.feeds.FeedLink.Holder;
import org.classliaison.core.feeds.FeedSecret;
import org.classliaison.core.offers.Action;
import org.classliaison.core.offers.Pressed;
import org.classliaison.core.people.Person;

/** Makes an address and takes it back. It is shown once, when it is made: afterwards nobody knows it but its holder. */
public final class ChangeFeed {

    private final DatesDesk desk;

    public ChangeFeed(DatesDesk desk) {
        this.desk = desk;
    }

    public String make(Pressed pressed) {
        Person person = pressed.presser();
        Holder holder = holder(pressed);
        Long classId = holder.classId();
        if (classId != null && !desk.people().staff().isLiaison(person, classId)) {
            return texts().get("feed.membersOnly");
        }
        DatesDesk.Made made = desk.pen().made();
        String secret = made.tokens().next(FeedSecret.LENGTH);
        desk.records()
                .links()
                .put(new FeedLink(
                        made.ids().next(),
                        person.bot(),
                        holder,
                        FeedSecret.hash(secret),
                        desk.clock().instant()));
        var revoke = desk.button(person, Action.REVOKE_FEED, pressed.subject(), texts().get("feed.revoke"));
        desk.say(
                person,
                List.of(List.of(revoke)),
                texts().get("feed.made", name(holder), made.address().of(secret)));
        return "";
    }

    /** Also for whoever has no right to make one any more. */
    public String revoke(Pressed pressed) {
        boolean had = desk.records().links().revoke(holder(pressed));
        return texts().get(had ? "feed.revoked" : "feed.revoked.before");
    }

    private static Holder holder(Pressed pressed) {
        long subject = pressed.subject();
        return new Holder(pressed.presser().id(), subject == ShowFeeds.OWN ? null : subject);
    }

    private String name(Holder holder) {
        Long classId = holder.classId();
        return classId == null
                ? texts().get("feed.own")
                : desk.people()
                        .classes()
                        .byId(classId)
                        .map(group -> group.name())
                        .orElse("");
    }

    private Texts texts() {
        return desk.pen().texts();
    }
}
