package org.couplet;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The directions of docs/ARCHITECTURE.md. Ordinary tests: the engine's own annotations have run
 * none and stayed green.
 */
class ArchitectureTest {
    private static final String ROOT = "org.couplet.";

    /** Which packages a package may use. */
    private static final Map<String, Set<String>> ALLOWED =
            Map.of(
                    "text", Set.of(),
                    "lang", Set.of("text"),
                    "seed", Set.of("lang", "text"),
                    "content", Set.of("seed", "lang", "text"),
                    "draft", Set.of("seed", "content", "lang", "text"),
                    "check", Set.of("seed", "content", "lang", "text"),
                    "page", Set.of("content", "seed", "lang", "text"),
                    "site", Set.of("page", "lang", "text"),
                    "export", Set.of("page", "content", "seed", "lang", "text"),
                    "cli",
                            Set.of(
                                    "export", "site", "page", "check", "draft", "content", "seed",
                                    "lang", "text"));

    private static final JavaClasses CLASSES =
            new ClassFileImporter()
                    .withImportOption(new ImportOption.DoNotIncludeTests())
                    .importPackages("org.couplet");

    static Set<String> packages() {
        return ALLOWED.keySet();
    }

    @Test
    void everyPackageHasItsPlace() {
        assertThat(CLASSES.stream().map(c -> c.getPackageName().replace(ROOT, "")).distinct())
                .containsExactlyInAnyOrderElementsOf(ALLOWED.keySet());
    }

    @ParameterizedTest
    @MethodSource("packages")
    void aPackageUsesOnlyWhatItMay(String name) {
        Set<String> allowed = ALLOWED.get(name);
        DescribedPredicate<JavaClass> forbidden =
                DescribedPredicate.describe(
                        "outside " + allowed,
                        c ->
                                c.getPackageName().startsWith(ROOT)
                                        && !c.getPackageName().equals(ROOT + name)
                                        && !allowed.contains(
                                                c.getPackageName().substring(ROOT.length())));
        noClasses()
                .that()
                .resideInAPackage(ROOT + name)
                .should()
                .dependOnClassesThat(forbidden)
                .check(CLASSES);
    }

    @Test
    void packagesFormNoCycle() {
        slices().matching(ROOT + "(*)..").should().beFreeOfCycles().check(CLASSES);
    }

    @Test
    void filesAreOnlyTouchedByFoldersAndCommands() {
        noClasses()
                .that()
                .haveSimpleNameNotEndingWith("Folder")
                .and()
                .resideOutsideOfPackage(ROOT + "cli")
                .should()
                .dependOnClassesThat()
                .haveFullyQualifiedName("java.nio.file.Files")
                .check(CLASSES);
    }

    @Test
    void onlyCommandsPrintAndExit() {
        noClasses()
                .that()
                .resideOutsideOfPackage(ROOT + "cli")
                .should()
                .accessField(System.class, "out")
                .orShould()
                .accessField(System.class, "err")
                .orShould()
                .callMethod(System.class, "exit", int.class)
                .check(CLASSES);
    }

    @Test
    void librariesStayInTheirRooms() {
        room("org.commonmark..", "content");
        room("org.yaml..", "content");
        room("org.jsoup..", "content");
        room("freemarker..", "site");
        room("picocli..", "cli");
        room("com.ibm.icu..", "seed", "lang");
    }

    @Test
    void nothingDependsOnClockOrMachine() {
        noClasses()
                .that()
                .resideOutsideOfPackage(ROOT + "cli")
                .should()
                .callMethod(System.class, "currentTimeMillis")
                .orShould()
                .callMethod(System.class, "nanoTime")
                .orShould()
                .callMethod(java.time.LocalDate.class, "now")
                .orShould()
                .callMethod(java.time.Instant.class, "now")
                .orShould()
                .callMethod(java.util.Locale.class, "getDefault")
                .orShould()
                .callMethod(java.util.TimeZone.class, "getDefault")
                .orShould()
                .callMethod(String.class, "getBytes")
                .orShould()
                .callMethod(String.class, "toLowerCase")
                .orShould()
                .callMethod(String.class, "toUpperCase")
                .check(CLASSES);
    }

    @Test
    void fieldsOfValuesAreFinal() {
        classes().that().areRecords().should().haveOnlyFinalFields().check(CLASSES);
    }

    private static void room(String library, String... rooms) {
        String[] packages = new String[rooms.length];
        for (int i = 0; i < rooms.length; i++) {
            packages[i] = ROOT + rooms[i];
        }
        noClasses()
                .that()
                .resideOutsideOfPackages(packages)
                .should()
                .dependOnClassesThat()
                .resideInAPackage(library)
                .check(CLASSES);
    }
}
