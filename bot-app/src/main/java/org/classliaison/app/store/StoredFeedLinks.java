package org.classliaison.app.store;

import java.util.List;
import java.util.Optional;
import org.classliaison.core.feeds.FeedLink;
import org.classliaison.core.feeds.FeedLink.Holder;
import org.classliaison.core.feeds.FeedLinks;

/** Addresses for calendar programs, in table feed_link. */
final class StoredFeedLinks implements FeedLinks {

    private final FeedLinkMapper mapper;

    StoredFeedLinks(FeedLinkMapper mapper) {
        this.mapper = mapper;
    }

    @Override
    public void put(FeedLink link) {
        revoke(link.holder());
        Affected.one(mapper.insert(FeedLinkRow.of(link)), "Feed link", link.id());
    }

    @Override
    public Optional<FeedLink> byHash(String hash) {
        return mapper.byHash(hash).map(FeedLinkRow::link);
    }

    @Override
    public List<FeedLink> of(long personId) {
        return mapper.ofPerson(personId).stream().map(FeedLinkRow::link).toList();
    }

    @Override
    public boolean revoke(Holder holder) {
        return mapper.delete(holder.personId(), FeedLinkRow.number(holder.classId())) == 1;
    }

    @Override
    public void forget(long personId) {
        mapper.deleteOf(personId);
    }
}
