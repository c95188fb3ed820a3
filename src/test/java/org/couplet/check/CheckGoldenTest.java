package org.couplet.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.couplet.Golden;
import org.couplet.SiteFixture;
import org.couplet.content.LibraryReader;
import org.couplet.lang.DrawnWidth;
import org.couplet.lang.Lang;
import org.couplet.lang.Messages;
import org.couplet.text.Excerpts;
import org.couplet.text.Finding;
import org.couplet.text.Report;
import org.couplet.text.Source;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/**
 * The message contract: a case overlays the small site, expected.txt holds the exact lines printed.
 */
class CheckGoldenTest {

    @TestFactory
    Stream<DynamicTest> everyMessageIsAsAgreed() throws IOException {
        return Golden.each("check", in -> Map.of("expected.txt", print(in)));
    }

    @Test
    void aSiteWithoutMistakesIsSilent() throws IOException {
        assertThat(findings(SiteFixture.sources())).isEmpty();
    }

    private static String print(Path in) throws IOException {
        SortedMap<String, Source> sources = SiteFixture.sources();
        SiteFixture.overlay(in, sources);
        Report report = Report.of(findings(sources));
        Excerpts excerpts =
                new Excerpts(path -> Optional.ofNullable(sources.get(path)), DrawnWidth::of);
        return report.text(0, Messages.in(Lang.EN), excerpts) + report.summary() + "\n";
    }

    private static List<Finding> findings(SortedMap<String, Source> sources) {
        List<Finding> findings = findings(LibraryReader.read(sources, true));
        // Whoever reads the bodies pair by pair finds the same.
        assertThat(findings(LibraryReader.readFronts(sources, new TreeMap<>(), true)))
                .containsExactlyInAnyOrderElementsOf(findings);
        return findings;
    }

    private static List<Finding> findings(LibraryReader.Result read) {
        List<Finding> findings = new ArrayList<>(read.findings());
        findings.addAll(Checks.run(read.library()));
        return RuleSettings.apply(read.library(), findings).findings();
    }
}
