package org.couplet.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.couplet.draft.DraftFolder;
import org.couplet.draft.PageNames;
import org.couplet.seed.Conversion;
import org.couplet.seed.ConvertedPage;
import org.couplet.seed.GoalCounts;
import org.couplet.text.Finding;
import org.couplet.text.Message;
import org.couplet.text.Position;

/** What {@code convert} asks an editor to look at. */
final class ConvertWarnings {

    private ConvertWarnings() {}

    /**
     * @param path of the page's file
     */
    static List<Finding> of(String path, ConvertedPage page) {
        List<Finding> findings = new ArrayList<>(GoalCounts.check(path, page));
        String id = page.page().id();
        if (!PageNames.isCitable(id)) {
            findings.add(
                    Finding.warning(
                            path,
                            Position.START,
                            "seed.name",
                            Message.of("seed.name.uncitable", id)));
        }
        return findings;
    }

    /**
     * @param path of the first page's file
     */
    static List<Finding> of(String path, Conversion conversion) {
        return conversion.hasMoreVariants()
                ? List.of(
                        Finding.warning(
                                path,
                                Position.START,
                                "seed.variants",
                                Message.of("seed.variants.cut", conversion.variants().size())))
                : List.of();
    }

    /**
     * @param folder with the drafts
     */
    static List<Finding> of(Path folder, List<DraftFolder.Conflict> conflicts) {
        List<Finding> findings = new ArrayList<>();
        for (DraftFolder.Conflict conflict : conflicts) {
            Path file = folder.resolve(conflict.path()).normalize();
            findings.add(
                    Finding.warning(
                            file.toString().replace(folder.getFileSystem().getSeparator(), "/"),
                            new Position(conflict.line(), 1),
                            "seed.conflict",
                            Message.of("seed.conflict.part", file.getFileName() + ".conflict")));
        }
        return findings;
    }
}
