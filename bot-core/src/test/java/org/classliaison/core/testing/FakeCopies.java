package org.classliaison.core.testing;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.classliaison.core.chat.BotId;
import org.classliaison.core.notices.Copies;
import org.classliaison.core.notices.Copy;

final class FakeCopies implements Copies {
    private final Map<Stirred, Copy> rows;
    private final Map<Stirred, Boolean> stirred;

    FakeCopies(Tables tables) {
        rows = tables.table();
        stirred = tables.table();
    }

    @Override
    public void put(Copy copy) {
        rows.put(new Stirred(copy.noticeId(), copy.classId()), copy);
    }

    @Override
    public List<Copy> of(long noticeId) {
        return rows.values().stream()
                .filter(copy -> copy.noticeId() == noticeId)
                .sorted(Comparator.comparingLong(Copy::classId))
                .toList();
    }

    @Override
    public Optional<Copy> in(long noticeId, long classId) {
        return Optional.ofNullable(rows.get(new Stirred(noticeId, classId)));
    }

    @Override
    public Optional<Copy> lock(long noticeId, long classId) {
        return in(noticeId, classId);
    }

    @Override
    public void mark(long noticeId, Copy.Change due) {
        of(noticeId)
                .forEach(copy -> put(new Copy(
                        noticeId, copy.classId(), copy.chat(), copy.letters(), copy.tokens(), copy.shown(), due)));
    }

    @Override
    public List<Copy> marked(long noticeId, int most) {
        return of(noticeId).stream()
                .filter(copy -> copy.due() != null)
                .limit(most)
                .toList();
    }

    @Override
    public List<Long> unfinished(BotId bot, int most) {
        return rows.values().stream()
                .filter(copy -> copy.due() != null)
                .map(Copy::noticeId)
                .distinct()
                .limit(most)
                .toList();
    }

    @Override
    public void stir(long noticeId, long classId) {
        of(noticeId).stream()
                .filter(copy -> classId == 0 || copy.classId() == classId)
                .forEach(copy -> stirred.put(new Stirred(noticeId, copy.classId()), true));
    }

    @Override
    public List<Stirred> stirred(BotId bot, Instant changedBefore, int most) {
        return stirred.keySet().stream()
                .filter(key -> in(key.noticeId(), key.classId())
                        .filter(copy -> copy.shown().at().isBefore(changedBefore))
                        .isPresent())
                .limit(most)
                .toList();
    }

    @Override
    public void calm(Copy copy) {
        put(copy);
        stirred.remove(new Stirred(copy.noticeId(), copy.classId()));
    }
}
