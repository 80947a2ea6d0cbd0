package org.classliaison.app.store;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.classliaison.core.care.CareFlag;
import org.classliaison.core.care.CareFlags;
import org.classliaison.core.care.CareState.Closed;
import org.classliaison.core.care.CareState.Leased;
import org.classliaison.core.care.CareText;
import org.classliaison.core.care.Tracks;
import org.classliaison.core.care.Writer;
import org.classliaison.core.chat.BotId;
import org.classliaison.core.signs.Category;
import org.classliaison.core.signs.Sign;

/** Flags in table care_flag, their writers in care_writer; words and writers sealed. */
final class StoredCareFlags implements CareFlags {

    private final CareFlagMapper mapper;
    private final CareWriterMapper writers;
    private final SealedWords sealed;

    StoredCareFlags(CareFlagMapper mapper, CareWriterMapper writers, SealedWords sealed) {
        this.mapper = mapper;
        this.writers = writers;
        this.sealed = sealed;
    }

    @Override
    public void add(CareFlag flag, CareText text, Writer writer) {
        Affected.one(mapper.insert(CareFlagRow.of(flag), sealed.seal(flag.id(), text)), "Care flag", flag.id());
        Affected.one(writers.insert(flag.id(), sealed.seal(flag.id(), writer)), "Writer of care flag", flag.id());
    }

    @Override
    public Optional<CareFlag> byId(long id) {
        return mapper.byId(id).map(CareFlagRow::flag);
    }

    @Override
    public Optional<CareText> text(long id) {
        return mapper.words(id).map(words -> sealed.text(id, words));
    }

    @Override
    public Optional<Writer> writer(long id) {
        return writers.sealed(id).map(writer -> sealed.writer(id, writer));
    }

    @Override
    public void write(long id, CareText text) {
        Affected.one(mapper.updateWords(id, sealed.seal(id, text)), "Care flag", id);
    }

    @Override
    public Optional<CareFlag> byMessage(long classId, String messageMark) {
        return mapper.byMessage(classId, messageMark).map(CareFlagRow::flag);
    }

    @Override
    public Optional<CareFlag> alike(long classId, Category category, Tracks tracks, Instant since) {
        return mapper.alike(classId, category, tracks, since).map(CareFlagRow::flag);
    }

    @Override
    public boolean countUp(long id) {
        return mapper.countUp(id) == 1;
    }

    @Override
    public boolean follow(long id, Sign sign, Tracks tracks) {
        return mapper.follow(id, SignRow.of(sign), tracks) == 1;
    }

    @Override
    public List<CareFlag> waiting(long classId, Instant now) {
        return flags(mapper.waiting(classId, now));
    }

    @Override
    public List<CareFlag> waitingForAdmins(BotId bot, Instant now) {
        return flags(mapper.waitingForAdmins(bot, now));
    }

    @Override
    public List<CareFlag> untold(BotId bot) {
        return flags(mapper.untold(bot));
    }

    @Override
    public boolean tell(long id, Instant at) {
        return mapper.tell(id, at) == 1;
    }

    @Override
    public List<CareFlag> unopened(BotId bot, Told told, Instant firstBefore) {
        return flags(mapper.unopened(bot, told.times(), firstBefore));
    }

    @Override
    public boolean tellAgain(long id, Told soFar) {
        return mapper.tellAgain(id, soFar.times()) == 1;
    }

    @Override
    public void open(long id, Instant at) {
        Affected.one(mapper.open(id, at), "Care flag", id);
    }

    @Override
    public boolean lease(long id, Leased lease, Instant now) {
        return mapper.lease(id, lease, now) == 1;
    }

    @Override
    public boolean release(long id, long by) {
        return mapper.release(id, by) == 1;
    }

    @Override
    public boolean close(long id, Closed closed) {
        return mapper.close(id, closed) == 1;
    }

    @Override
    public boolean reopen(long id, Leased lease, Instant closedSince) {
        return mapper.reopen(id, lease, closedSince) == 1;
    }

    @Override
    public boolean appeal(long id, Instant at) {
        return mapper.appeal(id, at) == 1;
    }

    @Override
    public List<CareFlag> ofWriter(Collection<String> writerMarks) {
        return writerMarks.isEmpty() ? List.of() : flags(mapper.ofWriters(List.copyOf(writerMarks)));
    }

    @Override
    public int removeOpen(Collection<String> writerMarks) {
        return removeOf(writerMarks, true);
    }

    @Override
    public int forget(Collection<String> writerMarks) {
        return removeOf(writerMarks, false);
    }

    private int removeOf(Collection<String> writerMarks, boolean openOnly) {
        if (writerMarks.isEmpty()) {
            return 0;
        }
        List<Long> ids = mapper.idsOfWriters(List.copyOf(writerMarks), openOnly);
        remove(ids);
        return ids.size();
    }

    @Override
    public List<CareFlag> openSince(Instant before, int most) {
        return flags(mapper.openSince(before, most));
    }

    @Override
    public void remove(Collection<Long> ids) {
        if (!ids.isEmpty()) {
            writers.delete(new IdList(ids));
            mapper.delete(new IdList(ids));
        }
    }

    @Override
    public int strip(Instant closedBefore) {
        List<Long> ids = mapper.closedBefore(closedBefore);
        if (!ids.isEmpty()) {
            writers.delete(new IdList(ids));
            mapper.dropWords(new IdList(ids));
        }
        return ids.size();
    }

    @Override
    public int removeClosed(Instant raisedBefore, Instant closedBefore) {
        List<Long> ids = mapper.oldAndClosed(raisedBefore, closedBefore);
        remove(ids);
        return ids.size();
    }

    private static List<CareFlag> flags(List<CareFlagRow> rows) {
        return rows.stream().map(CareFlagRow::flag).toList();
    }
}
