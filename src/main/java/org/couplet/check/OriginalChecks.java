package org.couplet.check;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import org.couplet.content.Library;
import org.couplet.content.Register;
import org.couplet.seed.Conversion;
import org.couplet.seed.ConvertedPage;
import org.couplet.seed.Converter;
import org.couplet.seed.Disagreement;
import org.couplet.seed.EvidenceYaml;
import org.couplet.seed.SeedPage;
import org.couplet.text.Finding;
import org.couplet.text.Message;
import org.couplet.text.Position;
import org.couplet.text.Source;

/**
 * The rules that need the newspaper pages themselves. Pure functions of library, files and pages.
 */
public final class OriginalChecks {
    private static final String ABSENT = "seed.absent";
    private static final String CHANGED = "seed.changed";
    private static final String EVIDENCE = "seed.evidence";
    private static final String UNREGISTERED = "seed.unregistered";

    private OriginalChecks() {}

    /** The rules its findings name; each has a heading in docs/checks.md. */
    public static List<String> rules() {
        return List.of(ABSENT, CHANGED, EVIDENCE, UNREGISTERED, Verbatim.RULE);
    }

    /**
     * @param sources the site's files, among them the evidence as it is committed
     * @param pages the originals that were given
     */
    public static List<Finding> run(
            Library library, SortedMap<String, Source> sources, List<SeedPage> pages) {
        List<Finding> findings = new ArrayList<>();
        Register register = library.register();
        Map<String, SeedPage> byFile = new HashMap<>();
        pages.forEach(p -> byFile.put(p.file(), p));
        for (Register.Entry entry : register.entries()) {
            SeedPage page = byFile.get(entry.file());
            if (page == null) {
                findings.add(
                        Finding.warning(
                                register.path(),
                                entry.at(),
                                ABSENT,
                                Message.of("seed.absent.file", entry.id(), entry.file())));
            } else if (!page.sha256().equals(entry.sha256())) {
                findings.add(
                        Finding.error(
                                register.path(),
                                entry.at(),
                                CHANGED,
                                Message.of("seed.changed.file", entry.file(), page.sha256())));
            }
        }
        evidence(register, sources, Converter.convert(pages, register.years()), findings);
        findings.addAll(Verbatim.run(library, pages));
        return findings;
    }

    private static void evidence(
            Register register,
            SortedMap<String, Source> sources,
            Conversion conversion,
            List<Finding> findings) {
        Map<String, List<Disagreement>> readings = Disagreement.of(conversion);
        for (ConvertedPage page : conversion.pages()) {
            String id = page.page().id();
            String path = "seeds/evidence/" + id + ".yaml";
            if (register.find(id).isEmpty()) {
                findings.add(
                        Finding.warning(
                                register.path(),
                                Position.START,
                                UNREGISTERED,
                                Message.of("seed.unregistered.file", id, page.page().file())));
            }
            Source committed = sources.get(path);
            if (committed == null) {
                findings.add(
                        Finding.error(
                                path,
                                Position.START,
                                EVIDENCE,
                                Message.of("seed.evidence.missing", id)));
                continue;
            }
            Source written =
                    Source.of(path, EvidenceYaml.write(page, readings.getOrDefault(id, List.of())));
            int line = firstDifference(committed, written);
            if (line > 0) {
                findings.add(
                        Finding.error(
                                path,
                                new Position(line, 1),
                                EVIDENCE,
                                Message.of(
                                        "seed.evidence.differs",
                                        committed.line(line).strip(),
                                        written.line(line).strip())));
            }
        }
    }

    /** The first line in which two files differ; 0 when they are the same. */
    private static int firstDifference(Source a, Source b) {
        int lines = Math.max(a.lineCount(), b.lineCount());
        for (int line = 1; line <= lines; line++) {
            if (!a.line(line).equals(b.line(line))) {
                return line;
            }
        }
        return 0;
    }
}
