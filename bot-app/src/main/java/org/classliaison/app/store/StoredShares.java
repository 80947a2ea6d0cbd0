package org.classliaison.app.store;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.classliaison.core.chat.BotId;
import org.classliaison.core.shares.Share;
import org.classliaison.core.shares.Shares;

/** What people share, in table share. */
final class StoredShares implements Shares {

    private final ShareMapper mapper;

    StoredShares(ShareMapper mapper) {
        this.mapper = mapper;
    }

    @Override
    public void add(Share share) {
        Affected.one(mapper.insert(ShareRow.of(share)), "Share", share.id());
    }

    @Override
    public void save(Share share) {
        Affected.one(mapper.update(ShareRow.of(share)), "Share", share.id());
    }

    @Override
    public Optional<Share> byId(long id) {
        return mapper.byId(id).map(ShareRow::share);
    }

    @Override
    public List<Share> byIds(List<Long> ids) {
        return ids.isEmpty() ? List.of() : shares(mapper.byIds(ids));
    }

    @Override
    public Optional<Share> lock(long id) {
        return mapper.lock(id).map(ShareRow::share);
    }

    @Override
    public List<Share> of(long authorId) {
        return shares(mapper.ofAuthor(authorId));
    }

    @Override
    public List<Share> inReview(BotId bot) {
        return shares(mapper.inReview(bot));
    }

    @Override
    public void shownBy(long shareId, Sight sight) {
        Affected.one(mapper.insertShown(ShownRow.of(shareId, sight)), "Sight of share", shareId);
    }

    @Override
    public List<Sight> shown(long shareId) {
        return mapper.shown(shareId).stream().map(ShownRow::sight).toList();
    }

    @Override
    public void remove(long id) {
        mapper.delete(id);
    }

    @Override
    public int removeDrafts(Instant before) {
        return mapper.deleteDrafts(before);
    }

    @Override
    public int removeChangedBefore(Instant before) {
        return mapper.deleteChangedBefore(before);
    }

    private static List<Share> shares(List<ShareRow> rows) {
        return rows.stream().map(ShareRow::share).toList();
    }
}
