package org.classliaison.core.knowledge;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.classliaison.core.testing.BagOfLetters;
import org.classliaison.core.testing.CountingSentences;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LibraryTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
    private static final long CLASS = 7;

    @TempDir
    Path cache;

    @Test
    void aClassesOwnEntryWinsOverTheBranchs() {
        Library library = open(new BagOfLetters());
        Entry own = entry("report_freq", "本班每月一篇", CLASS, null);
        library.put(own);
        assertThat(library.find("思想汇报多久一篇", CLASS, TODAY).entries().getFirst()).isEqualTo(own);
        assertThat(library.find("思想汇报多久一篇", 8L, TODAY).entries().getFirst().classId())
                .isNull();
        assertThat(library.entry("report_freq", CLASS, TODAY)).contains(own);
    }

    @Test
    void isSureOfALineThatIsWordForWordAWayOfAskingHoweverFewThereAre() {
        Library library = open(new BagOfLetters());
        Findings findings = library.find("党费交多少", null, TODAY);
        assertThat(findings.entries().getFirst().topic()).isEqualTo("dues");
        assertThat(findings.confidence()).isGreaterThan(0.9);
        assertThat(findings.asked()).isGreaterThan(0.9);
    }

    @Test
    void whatStandsInForATopicAnswersInItsPlaceInItsOwnClassOnly() {
        Library library = open(new BagOfLetters());
        Entry local = standIn("report_local", "本班每月一篇", new Scope(CLASS, "report_freq"));
        library.put(local);

        assertThat(topics(library.find("思想汇报多久一篇", CLASS, TODAY)))
                .contains("report_local")
                .doesNotContain("report_freq");
        assertThat(topics(library.find("思想汇报多久一篇", 8L, TODAY)))
                .contains("report_freq")
                .doesNotContain("report_local");
        assertThat(library.entry("report_freq", CLASS, TODAY)).contains(local);

        library.remove("report_local", CLASS);
        assertThat(topics(library.find("思想汇报多久一篇", CLASS, TODAY))).contains("report_freq");
    }

    @Test
    void theLastOfAChainOfStandInsAnswers() {
        Library library = open(new BagOfLetters());
        library.put(standIn("report_school", "本校每季度一篇", new Scope(null, "report_freq")));
        library.put(standIn("report_local", "本班每月一篇", new Scope(CLASS, "report_school")));

        assertThat(topics(library.find("思想汇报多久一篇", CLASS, TODAY)).getFirst()).isEqualTo("report_local");
        assertThat(topics(library.find("思想汇报多久一篇", 8L, TODAY)).getFirst()).isEqualTo("report_school");
    }

    @Test
    void staysAsItIsWhileItIsAskedWhatIf() {
        Library library = open(new BagOfLetters());
        Finder supposed = library.with(List.of(standIn("report_local", "本班每月一篇", new Scope(null, "report_freq"))));

        assertThat(topics(supposed.find("思想汇报多久一篇", null, TODAY)).getFirst()).isEqualTo("report_local");
        assertThat(topics(library.find("思想汇报多久一篇", null, TODAY)).getFirst()).isEqualTo("report_freq");
        assertThat(library.entries()).hasSize(2);
    }

    @Test
    void doesNotOfferAnEntryForALineThatItsBadExamplesName() {
        Library library = open(new BagOfLetters());
        Entry dues = library.entry("dues", null, TODAY).orElseThrow();
        assertThat(topics(library.find("班费交多少", null, TODAY))).contains("dues");

        library.put(dues.askedAs(dues.examples().withBad("班费交多少")));

        assertThat(topics(library.find("班费交多少", null, TODAY))).doesNotContain("dues");
        assertThat(topics(library.find("党费交多少", null, TODAY)).getFirst()).isEqualTo("dues");
    }

    @Test
    void anOldEditionNeverAnswers() {
        Library library = open(new BagOfLetters());
        library.put(entry("report_freq", "旧规定", null, TODAY.minusDays(1)));
        assertThat(library.find("思想汇报多久一篇", null, TODAY).entries())
                .noneMatch(entry -> entry.topic().equals("report_freq"));
        assertThat(library.find("思想汇报多久一篇", null, TODAY.minusDays(1)).entries())
                .anyMatch(entry -> entry.topic().equals("report_freq"));
    }

    @Test
    void forgetsWhatIsRemovedAtOnce() {
        Library library = open(new BagOfLetters());
        library.remove("report_freq", null);
        assertThat(library.find("思想汇报多久一篇", null, TODAY).entries())
                .noneMatch(entry -> entry.topic().equals("report_freq"));
    }

    @Test
    void findsNothingInLinesWithoutWords() {
        Library library = open(new BagOfLetters());
        assertThat(Stream.of("", " \n\t", "🤣🤣", "。。。", "\u200b\u202e"))
                .allSatisfy(line ->
                        assertThat(library.find(line, null, TODAY).hits()).isEmpty());
    }

    @Test
    void opensFromItsCacheWithoutComputing() {
        open(new BagOfLetters());
        CountingSentences counting = new CountingSentences(new BagOfLetters());
        open(counting);
        assertThat(counting.vectors()).hasValue(0);
    }

    @Test
    void computesADamagedCacheAgain() throws IOException {
        open(new BagOfLetters());
        try (Stream<Path> files = Files.list(cache)) {
            files.filter(file -> file.toString().endsWith(".rows")).forEach(LibraryTest::damage);
        }
        Library library = open(new BagOfLetters());
        assertThat(library.find("思想汇报多久一篇", null, TODAY).entries().getFirst().topic())
                .isEqualTo("report_freq");
    }

    @Test
    void worksWhereNoCacheCanBeWritten() throws IOException {
        Path file = Files.createFile(cache.resolve("in-the-way"));
        Library library = Library.open(entries(), chatter(), new BagOfLetters(), file);
        assertThat(library.entries()).hasSize(2);
    }

    private static List<String> topics(Findings findings) {
        return findings.entries().stream().map(Entry::topic).toList();
    }

    private static Entry standIn(String topic, String answer, Scope scope) {
        Entry entry = entry(topic, answer, scope.classId(), null);
        return new Entry(
                1, topic, entry.title(), Layer.LOCAL, null, entry.provenance(), answer, entry.examples(), scope);
    }

    private Library open(Sentences sentences) {
        return Library.open(entries(), chatter(), sentences, cache);
    }

    private static List<Entry> entries() {
        return List.of(
                entry("report_freq", "以本支部为准", null, null),
                new Entry(
                        1,
                        "dues",
                        "党费",
                        Layer.NATIONAL,
                        null,
                        source(null),
                        "每月两角",
                        Examples.of("党费交多少", "党费一个月几块"),
                        Scope.BRANCH));
    }

    private static List<String> chatter() {
        return List.of("收到", "今晚吃火锅");
    }

    private static Entry entry(String topic, String answer, @Nullable Long classId, @Nullable LocalDate validTo) {
        Examples examples = Examples.of("思想汇报多久一篇", "思想汇报几个月交一次", "一学期几篇思想汇报");
        Scope scope = new Scope(classId, null);
        return new Entry(1, topic, "思想汇报", Layer.LOCAL, null, source(validTo), answer, examples, scope);
    }

    private static Provenance source(@Nullable LocalDate validTo) {
        return new Provenance("本支部规定", null, null, validTo, null, null, null);
    }

    private static void damage(Path file) {
        try {
            byte[] bytes = Files.readAllBytes(file);
            bytes[bytes.length / 2] ^= 0x55;
            Files.write(file, bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
