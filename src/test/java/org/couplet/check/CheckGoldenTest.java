package org.couplet.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
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
        LibraryReader.Result result = LibraryReader.read(sources, true);
        List<Finding> findings = new ArrayList<>(result.findings());
        findings.addAll(Checks.run(result.library()));
        return RuleSettings.apply(result.library(), findings).findings();
    }
}
