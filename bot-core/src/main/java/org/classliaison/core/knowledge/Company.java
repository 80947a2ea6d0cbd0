package org.classliaison.core.knowledge;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.classliaison.core.understand.Understand;
import org.jspecify.annotations.Nullable;

/**
 * Which entries share a way of asking, a title or a family. An entry meets a few others for each thing they share, not
 * all: ten thousand alike are ten thousand remarks at most, and never a hundred million comparisons.
 */
final class Company {

    private static final int MOST_MET = 4;
    /** One sign more in a shorter title easily means something else. */
    private static final int LONG_TITLE = 6;

    private enum Shared {
        WAY,
        TITLE,
        FAMILY
    }

    /** What entries of one class, or of the branch, have in common. */
    private record Mark(Shared what, String text, @Nullable Long classId) {}

    /** @param ways title and ways of asking in plain spelling */
    record Member(int number, Entry entry, String title, List<String> ways) {}

    private final Understand understand = new Understand();
    private final Families families;
    private final List<Member> members;
    private final Map<Mark, List<Member>> marked = new HashMap<>();

    /** The branch's entries come first, so that those of a class find them there. */
    Company(Collection<Entry> entries, Families families) {
        this.families = families;
        List<Entry> ordered = Stream.concat(
                        entries.stream().filter(entry -> entry.classId() == null),
                        entries.stream().filter(entry -> entry.classId() != null))
                .toList();
        this.members = IntStream.range(0, ordered.size())
                .parallel()
                .mapToObj(i -> member(i, ordered.get(i)))
                .toList();
        members.forEach(this::mark);
    }

    List<Member> members() {
        return members;
    }

    /** @return entries before this one that have something in common with it, and whether that is a way of asking */
    Map<Entry, Boolean> metBy(Member member) {
        Map<Entry, Boolean> met = new LinkedHashMap<>();
        for (String way : member.ways()) {
            found(Shared.WAY, way, member).forEach(other -> met.put(other.entry(), true));
        }
        Stream.concat(
                        found(Shared.FAMILY, families.rootOf(member.entry().topic()), member),
                        found(Shared.TITLE, member.title(), member))
                .forEach(other -> met.putIfAbsent(other.entry(), false));
        shorter(member.title())
                .flatMap(title -> found(Shared.TITLE, title, member))
                .forEach(other -> met.putIfAbsent(other.entry(), false));
        return met;
    }

    private Member member(int number, Entry entry) {
        List<String> ways = Stream.concat(Stream.of(entry.title()), entry.questions().stream())
                .map(line -> bare(understand.plain(line)))
                .filter(line -> !line.isEmpty())
                .distinct()
                .toList();
        return new Member(number, entry, bare(entry.title()), ways);
    }

    private void mark(Member member) {
        member.ways().forEach(way -> mark(Shared.WAY, way, member));
        mark(Shared.TITLE, member.title(), member);
        mark(Shared.FAMILY, families.rootOf(member.entry().topic()), member);
    }

    private void mark(Shared what, String text, Member member) {
        Mark mark = new Mark(what, text, member.entry().classId());
        List<Member> alike = marked.computeIfAbsent(mark, key -> new ArrayList<>(1));
        if (alike.size() < MOST_MET) {
            alike.add(member);
        }
    }

    private Stream<Member> found(Shared what, String text, Member seeker) {
        Long classId = seeker.entry().classId();
        List<Member> ofBranch = marked.getOrDefault(new Mark(what, text, null), List.of());
        List<Member> ofClass =
                classId == null ? List.of() : marked.getOrDefault(new Mark(what, text, classId), List.of());
        return Stream.concat(ofBranch.stream(), ofClass.stream()).filter(other -> other.number() < seeker.number());
    }

    /** The title without one sign: "多久写一篇" is near "多久一篇". */
    private static Stream<String> shorter(String title) {
        return title.length() <= LONG_TITLE
                ? Stream.of()
                : IntStream.range(0, title.length())
                        .filter(i -> !Character.isDigit(title.charAt(i)))
                        .mapToObj(i -> title.substring(0, i) + title.substring(i + 1));
    }

    /** Punctuation and spaces make no other question. */
    private static String bare(String line) {
        StringBuilder letters = new StringBuilder(line.length());
        line.codePoints().filter(Character::isLetterOrDigit).forEach(letters::appendCodePoint);
        return letters.toString();
    }
}
