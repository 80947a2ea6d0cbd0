package org.classliaison.core.testing;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.classliaison.core.feeds.FeedLink;
import org.classliaison.core.feeds.FeedLink.Holder;
import org.classliaison.core.feeds.FeedLinks;

final class FakeFeedLinks implements FeedLinks {

    private final Map<Holder, FeedLink> rows;

    FakeFeedLinks(Tables tables) {
        this.rows = tables.table();
    }

    @Override
    public void put(FeedLink link) {
        rows.remove(link.holder());
        rows.put(link.holder(), link);
    }

    @Override
    public Optional<FeedLink> byHash(String hash) {
        return rows.values().stream().filter(link -> link.hash().equals(hash)).findFirst();
    }

    @Override
    public List<FeedLink> of(long personId) {
        return rows.values().stream()
                .filter(link -> link.holder().personId() == personId)
                .toList();
    }

    @Override
    public boolean revoke(Holder holder) {
        return rows.remove(holder) != null;
    }

    @Override
    public void forget(long personId) {
        rows.keySet().removeIf(holder -> holder.personId() == personId);
    }
}
