package org.couplet.seed;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.couplet.lang.HanPunctuation;

/** The English word "and" in the middle of a Chinese sentence. */
final class LatinConjunctions implements RepairRule {
    private static final Pattern AND =
            Pattern.compile(
                    "(?<=[\\p{IsHan}\\u201D\\u300B\\uFF09])\\s*and\\s*(?=[\\p{IsHan}\\u201C\\u300A])");

    @Override
    public List<Repair> find(SeedPage page) {
        List<Repair> found = new ArrayList<>();
        for (int n = 1; n <= page.lines().size(); n++) {
            String line = page.line(n);
            Columns columns = Columns.of(line, n);
            Matcher and = AND.matcher(line);
            while (and.find()) {
                found.add(
                        new Repair(
                                columns.position(and.start()),
                                and.group(),
                                HanPunctuation.and(),
                                "latin-word",
                                Repair.Confidence.HIGH));
            }
        }
        return found;
    }
}
