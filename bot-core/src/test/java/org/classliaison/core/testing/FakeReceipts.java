package org.classliaison.core.testing;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.classliaison.core.notices.Receipts;
import org.classliaison.core.people.Person;
import org.classliaison.core.testing.FakeRecords.FakeQuestions;
import org.classliaison.core.testing.FakeRegisters.FakePersons;

final class FakeReceipts implements Receipts {
    private final FakePersons persons;
    private final FakeQuestions questions;
    private final Map<List<Long>, Mark> receipts;
    private final Map<List<Long>, Mark> places;
    private final Map<List<Long>, Instant> leaving;

    FakeReceipts(Tables tables, FakePersons persons, FakeQuestions questions) {
        this.persons = persons;
        this.questions = questions;
        receipts = tables.table();
        places = tables.table();
        leaving = tables.table();
    }

    @Override
    public boolean acknowledge(Mark mark) {
        return receipts.putIfAbsent(key(mark), mark) == null;
    }

    @Override
    public SigningUp signUp(Mark mark, int most) {
        if (places.containsKey(key(mark))) {
            return SigningUp.ALREADY;
        }
        if (most > 0 && signedUp(mark.noticeId()) >= most) {
            return SigningUp.FULL;
        }
        places.put(key(mark), mark);
        return SigningUp.SIGNED_UP;
    }

    @Override
    public Leaving leave(Mark mark, Instant askedSince) {
        Instant asked = leaving.get(key(mark));
        if (asked == null || asked.isBefore(askedSince)) {
            leaving.put(key(mark), mark.at());
            return Leaving.ASKED;
        }
        leaving.remove(key(mark));
        places.remove(key(mark));
        return Leaving.LEFT;
    }

    @Override
    public List<Count> counts(long noticeId) {
        return Stream.concat(receipts.values().stream(), places.values().stream())
                .filter(mark -> mark.noticeId() == noticeId)
                .map(Mark::classId)
                .distinct()
                .map(classId -> new Count(
                        classId,
                        acknowledgedIn(noticeId, classId).size(),
                        signedUpIn(noticeId, classId).size()))
                .toList();
    }

    @Override
    public int signedUp(long noticeId) {
        return (int) places.values().stream()
                .filter(mark -> mark.noticeId() == noticeId)
                .count();
    }

    @Override
    public List<Long> acknowledgedIn(long noticeId, long classId) {
        return persons(receipts, noticeId, classId);
    }

    @Override
    public List<Long> signedUpIn(long noticeId, long classId) {
        return persons(places, noticeId, classId);
    }

    @Override
    public List<Person> knownIn(long classId) {
        Stream<Long> pressed = Stream.concat(receipts.values().stream(), places.values().stream())
                .filter(mark -> mark.classId() == classId)
                .map(Mark::personId);
        Stream<Long> asked = questions.newestFirst().stream()
                .filter(question -> Long.valueOf(classId).equals(question.classId()) && question.askerId() != null)
                .map(question -> question.askerId());
        return Stream.concat(pressed, asked)
                .distinct()
                .map(persons::byId)
                .flatMap(Optional::stream)
                .toList();
    }

    @Override
    public int countOf(long personId) {
        return (int) Stream.concat(receipts.values().stream(), places.values().stream())
                .filter(mark -> mark.personId() == personId)
                .count();
    }

    @Override
    public void forget(long personId) {
        receipts.values().removeIf(mark -> mark.personId() == personId);
        places.values().removeIf(mark -> mark.personId() == personId);
    }

    private static List<Long> persons(Map<List<Long>, Mark> marks, long noticeId, long classId) {
        return marks.values().stream()
                .filter(mark -> mark.noticeId() == noticeId && mark.classId() == classId)
                .map(Mark::personId)
                .collect(Collectors.toList());
    }

    private static List<Long> key(Mark mark) {
        return List.of(mark.noticeId(), mark.personId());
    }
}
