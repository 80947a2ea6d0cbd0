package org.classliaison.app;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMethodCall;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The house: imports point one way. See docs/decisions/001-rooms.md. */
@Tag("once")
class ArchitectureTest {

    private static final String CORE = "org.classliaison.core.";
    private static final JavaClasses HOUSE =
            new ClassFileImporter().withImportOption(new DoNotIncludeTests()).importPackages("org.classliaison");

    /** A room of the core and the rooms it may import besides the words of chat. */
    private static final Map<String, Set<String>> MAY_IMPORT = Map.ofEntries(
            Map.entry("chat", Set.of()),
            Map.entry("inbox", Set.of()),
            Map.entry("outbox", Set.of()),
            Map.entry("understand", Set.of()),
            Map.entry("calendar", Set.of()),
            Map.entry("people", Set.of()),
            Map.entry("knowledge", Set.of("understand")),
            Map.entry("files", Set.of("knowledge")),
            Map.entry("offers", Set.of("people")),
            Map.entry("questions", Set.of()),
            Map.entry("forecast", Set.of("knowledge", "people", "questions")),
            Map.entry("notices", Set.of("people")),
            Map.entry("shares", Set.of()),
            Map.entry("suggestions", Set.of()),
            Map.entry("records", Set.of("calendar", "understand")),
            Map.entry("reminders", Set.of("calendar", "people", "records")),
            Map.entry("feeds", Set.of("calendar")),
            Map.entry("signs", Set.of("knowledge", "understand")),
            Map.entry("care", Set.of("signs")),
            Map.entry(
                    "act",
                    Set.of(
                            "outbox",
                            "knowledge",
                            "files",
                            "forecast",
                            "understand",
                            "calendar",
                            "people",
                            "offers",
                            "questions",
                            "notices",
                            "shares",
                            "suggestions",
                            "records",
                            "reminders",
                            "feeds",
                            "signs",
                            "care")));

    static Stream<Map.Entry<String, Set<String>>> roomsAndWhatTheyMayImport() {
        return MAY_IMPORT.entrySet().stream();
    }

    @ParameterizedTest
    @MethodSource("roomsAndWhatTheyMayImport")
    void aRoomImportsOnlyTheRoomsBelowIt(Map.Entry<String, Set<String>> room) {
        String[] allowed = Stream.concat(Stream.of(room.getKey(), "chat"), room.getValue().stream())
                .map(name -> CORE + name + "..")
                .toArray(String[]::new);
        classes()
                .that()
                .resideInAPackage(CORE + room.getKey() + "..")
                .should()
                .onlyDependOnClassesThat(DescribedPredicate.or(
                        DescribedPredicate.not(JavaClass.Predicates.resideInAPackage("org.classliaison..")),
                        JavaClass.Predicates.resideInAnyPackage(allowed)))
                .check(HOUSE);
    }

    @Test
    void everyRoomOfTheCoreIsOnTheMap() {
        Set<String> found = HOUSE.stream()
                .map(JavaClass::getPackageName)
                .filter(name -> name.startsWith(CORE))
                .map(name -> name.substring(CORE.length()).split("\\.", 2)[0])
                .collect(Collectors.toSet());

        // The only place that sees all rooms.
        assertThat(found).contains("flow");
        found.remove("flow");
        assertThat(found).isEqualTo(MAY_IMPORT.keySet());
    }

    @Test
    void noSkillImportsAnotherSkill() {
        slices().matching(CORE + "act.(*)..").should().notDependOnEachOther().check(HOUSE);
    }

    @Test
    void noRoomOfTheProgramImportsAnotherRoomButTheWordsForTrouble() {
        slices().matching("org.classliaison.app.(*)..")
                .should()
                .notDependOnEachOther()
                .ignoreDependency(
                        DescribedPredicate.alwaysTrue(),
                        JavaClass.Predicates.resideInAPackage("org.classliaison.app.trouble"))
                .check(HOUSE);
    }

    @Test
    void theCoreKnowsNoFrameworkNoPlatformNoDatabaseNoNetwork() {
        noClasses()
                .that()
                .resideInAPackage("org.classliaison.core..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(
                        "org.springframework..",
                        "org.telegram..",
                        "org.apache.ibatis..",
                        "java.sql..",
                        "javax.sql..",
                        "java.net.http..",
                        "okhttp3..")
                .check(HOUSE);
    }

    @Test
    void theCoreTakesTheTimeFromAClockOnly() {
        noClasses()
                .that()
                .resideInAPackage("org.classliaison.core..")
                .should()
                .callMethodWhere(readsTheSystemTime())
                .check(HOUSE);
    }

    @Test
    void circlesAreImpossible() {
        slices().matching(CORE + "(*)..").should().beFreeOfCycles().check(HOUSE);
    }

    private static DescribedPredicate<JavaMethodCall> readsTheSystemTime() {
        return DescribedPredicate.describe("read the system time", call -> {
            boolean now = call.getName().equals("now")
                    && call.getTargetOwner().getPackageName().equals("java.time")
                    && call.getTarget().getRawParameterTypes().isEmpty();
            return now
                    || List.of("currentTimeMillis", "systemUTC", "systemDefaultZone")
                            .contains(call.getName());
        });
    }
}
