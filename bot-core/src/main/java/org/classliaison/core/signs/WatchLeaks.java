package org.classliaison.core.signs;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Finds numbers that belong to one person: of identity cards, bank cards, mobiles, students. By rule, so exactly; also
 * with spaces and marks between the digits and in full-width or Chinese digits. Takes time in proportion to length.
 */
public final class WatchLeaks implements Watcher {

    static final String DETECTOR = "leak-1";

    private static final int ID_LENGTH = 18;
    private static final int FEW = 4;
    private static final int SOME = 6;

    private final Spelling spelling = new Spelling();
    private final StudentNumber students;

    public WatchLeaks(StudentNumber students) {
        this.students = students;
    }

    private record Found(Leak leak, int from, int to) {}

    @Override
    public List<Sign> signs(String text) {
        Written plain = spelling.plain(text);
        List<Found> found = found(plain.text());
        return found.stream().map(Found::leak).min(Comparator.naturalOrder()).stream()
                .map(gravest -> sign(gravest, found, plain))
                .toList();
    }

    private static Sign sign(Leak gravest, List<Found> found, Written plain) {
        return new Sign(
                Category.LEAK,
                "leak." + gravest.word(),
                Severity.CARE,
                gravest.probability(),
                gravest.perThousand(),
                found.stream().map(one -> plain.span(one.from(), one.to())).toList(),
                found.stream()
                        .map(Found::leak)
                        .distinct()
                        .sorted()
                        .map(leak -> "sign.reason." + leak.word())
                        .toList(),
                DETECTOR);
    }

    private List<Found> found(String plain) {
        List<Digits.Group> groups = Digits.groups(plain);
        List<Found> found = new ArrayList<>();
        int end = 0;
        for (int i = 0; i < groups.size(); i++) {
            if (groups.get(i).from() >= end) {
                Optional<Found> one = from(groups, i, plain);
                one.ifPresent(found::add);
                end = one.map(Found::to).orElse(end);
            }
        }
        return found;
    }

    private Optional<Found> from(List<Digits.Group> groups, int first, String plain) {
        return LongNumber.from(groups, first).stream()
                .flatMap(number -> leak(number, plain).stream())
                .min(Comparator.comparing(Found::leak));
    }

    private Optional<Found> leak(LongNumber number, String plain) {
        int x = placeOfX(number, plain);
        if (x >= 0 && IdNumber.is(number.digits() + 'x')) {
            return Optional.of(new Found(Leak.ID, number.from(), x + 1));
        }
        return kind(number, plain).map(leak -> new Found(leak, number.from(), number.to()));
    }

    private static int placeOfX(LongNumber number, String plain) {
        int x = number.to();
        while (x < plain.length() && x - number.to() < FEW && plain.charAt(x) != 'x') {
            x++;
        }
        boolean isThere = x < plain.length() && plain.charAt(x) == 'x' && Digits.isSeparator(plain, number.to(), x);
        return isThere && number.length() == ID_LENGTH - 1 ? x : -1;
    }

    private Optional<Leak> kind(LongNumber number, String plain) {
        String digits = number.digits();
        if (IdNumber.is(digits)) {
            return Optional.of(Leak.ID);
        }
        boolean card = number.isWrittenIn(SOME) && BankCard.is(digits);
        boolean mobile = number.isWrittenIn(FEW) && MobileNumber.is(digits);
        boolean student = number.isWrittenIn(FEW) && !number.isDate() && students.isLike(digits);
        boolean none = !card && !mobile && !student;
        if (none || LongNumber.isAddress(plain.substring(number.from(), number.to()))) {
            return Optional.empty();
        }
        Surroundings around = Surroundings.of(plain, number.from(), number.to());
        if (around != Surroundings.OTHER && (card || mobile)) {
            return Optional.of(card ? Leak.CARD : Leak.MOBILE);
        }
        return student && students.is(digits, around) ? Optional.of(Leak.STUDENT) : Optional.empty();
    }
}
