package org.classliaison.core.knowledge;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * One answer and the ways people ask for it. Topic and class together name an entry; a new version replaces the old one.
 *
 * @param topic stable id, such as {@code report_freq}
 * @param also second layer for answers that are partly national and partly local; null for most
 * @param answer one or two lines, without source and without names
 */
public record Entry(
        int version,
        String topic,
        String title,
        Layer layer,
        @Nullable Layer also,
        Provenance provenance,
        String answer,
        Examples examples,
        Scope scope) {

    /** Ways of asking, in the words of students; three are enough. */
    public List<String> questions() {
        return examples.good();
    }

    /** The class that set this entry; null means it holds for the whole branch. */
    public @Nullable Long classId() {
        return scope.classId();
    }

    public boolean mayAnswer(@Nullable Long askingClass, LocalDate today) {
        return scope.reaches(askingClass) && provenance.holdsOn(today);
    }

    /** The same entry with another answer, as it stands: also for one reply, where the class's own record knows better. */
    public Entry answering(String words) {
        return new Entry(version, topic, title, layer, also, provenance, words, examples, scope);
    }

    /** Whether the answer has a number with a unit: "三个月", "1 年以上". */
    public boolean givesNumber() {
        return !Figures.in(answer).isEmpty();
    }

    public Entry inVersion(int newVersion) {
        return new Entry(newVersion, topic, title, layer, also, provenance, answer, examples, scope);
    }

    public Entry from(Provenance newProvenance) {
        return new Entry(version, topic, title, layer, also, newProvenance, answer, examples, scope);
    }

    /** Whoever compared the old words with the source has not seen the new ones. */
    public Entry unverified() {
        return from(provenance.unverified());
    }

    /** The same answer from the same source: whoever has verified the one has read the other. */
    public boolean saysLike(Entry other) {
        return answer.equals(other.answer)
                && provenance.source().equals(other.provenance.source())
                && Objects.equals(provenance.edition(), other.provenance.edition());
    }

    public Entry askedAs(Examples newExamples) {
        return new Entry(version, topic, title, layer, also, provenance, answer, newExamples, scope);
    }

    public Entry titled(String newTitle) {
        return new Entry(version, topic, newTitle, layer, also, provenance, answer, examples, scope);
    }

    /** @param second null for most */
    public Entry ofLayers(Layer first, @Nullable Layer second) {
        return new Entry(version, topic, title, first, second, provenance, answer, examples, scope);
    }

    /** @param other the topic that it stands in for; null for none */
    public Entry overriding(@Nullable String other) {
        Scope where = new Scope(scope.classId(), other);
        return new Entry(version, topic, title, layer, also, provenance, answer, examples, where);
    }

    /** As many lines of the answer as a reply shows; the class's own dates need no line for whom to ask. */
    public int linesShown() {
        return layer == Layer.DATA ? 3 : 2;
    }
}
