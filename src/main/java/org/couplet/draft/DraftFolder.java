package org.couplet.draft;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The folder with the drafts. What was written last is kept in {@code .base/} beside them, so that
 * an editor's work and a new draft can be brought together.
 */
public final class DraftFolder {
    /** What was written last, file by file; the ending keeps anybody from taking it for a page. */
    static final String BASE = ".base";

    private static final String BASE_ENDING = ".txt";
    private static final String CONFLICT_ENDING = ".conflict";

    private final Path folder;
    private final List<String> written = new ArrayList<>();
    private final List<String> kept = new ArrayList<>();
    private final List<Conflict> conflicts = new ArrayList<>();

    private DraftFolder(Path folder) {
        this.folder = folder;
    }

    /**
     * A place where the editor and the converter both changed a draft.
     *
     * @param path inside the folder
     * @param line of the draft, 1-based; its own text stands there
     */
    public record Conflict(String path, int line) {}

    /**
     * What became of the drafts.
     *
     * @param written paths whose file changed: new, replaced, merged, or taken away
     * @param kept paths of edited drafts that stay although the converter writes them otherwise:
     *     deleted, of an article that is gone, or not UTF-8
     * @param conflicts places to be settled; the converter's text stands in PATH.conflict
     */
    public record Outcome(List<String> written, List<String> kept, List<Conflict> conflicts) {

        public Outcome {
            written = List.copyOf(written);
            kept = List.copyOf(kept);
            conflicts = List.copyOf(conflicts);
        }
    }

    /**
     * @param drafts path inside the folder → text with line feeds
     * @throws IOException if the folder cannot be read or written
     */
    public static Outcome write(Path folder, Map<String, String> drafts) throws IOException {
        Files.createDirectories(folder);
        DraftFolder run = new DraftFolder(folder);
        for (Map.Entry<String, String> draft : drafts.entrySet()) {
            run.draft(draft.getKey(), draft.getValue());
        }
        run.takeAway(drafts.keySet());
        return new Outcome(run.written, run.kept, run.conflicts);
    }

    private void draft(String path, String theirs) throws IOException {
        Path file = folder.resolve(path);
        String base = text(base(path));
        if (!Files.exists(file)) {
            if (base == null) {
                put(path, theirs);
            } else if (!base.equals(theirs)) {
                kept.add(path);
            }
        } else {
            edited(path, base, text(file), theirs);
        }
        save(base(path), theirs);
    }

    /**
     * @param base null when it is not known
     * @param ours null when it is not UTF-8
     */
    private void edited(String path, String base, String ours, String theirs) throws IOException {
        if (ours == null) {
            if (!theirs.equals(base)) {
                kept.add(path);
            }
            return;
        }
        boolean isCrLf = ours.contains("\r\n");
        String own = ours.replace("\r\n", "\n");
        if (base == null) {
            if (!own.equals(theirs)) {
                report(path, List.of(new ThreeWayMerge.Conflict(1, "", own, theirs)));
            }
            return;
        }
        ThreeWayMerge.Result result = ThreeWayMerge.merge(base, own, theirs);
        if (!result.text().equals(own)) {
            put(path, isCrLf ? result.text().replace("\n", "\r\n") : result.text());
        }
        report(path, result.conflicts());
    }

    private void put(String path, String text) throws IOException {
        save(folder.resolve(path), text);
        written.add(path);
    }

    private void report(String path, List<ThreeWayMerge.Conflict> found) throws IOException {
        if (found.isEmpty()) {
            return;
        }
        StringBuilder out = new StringBuilder();
        for (ThreeWayMerge.Conflict conflict : found) {
            conflicts.add(new Conflict(path, conflict.line()));
            out.append("<<<<<<< edited, line ").append(conflict.line()).append('\n');
            out.append(conflict.ours());
            out.append("||||||| before\n").append(conflict.base());
            out.append("=======\n").append(conflict.theirs());
            out.append(">>>>>>> converted\n\n");
        }
        // What was found before may not be settled yet.
        Path sidecar = folder.resolve(path + CONFLICT_ENDING);
        Files.writeString(
                sidecar,
                out,
                StandardCharsets.UTF_8,
                StandardOpenOption.CREATE,
                StandardOpenOption.APPEND);
    }

    /** Drafts of articles that the converter no longer finds on a page go, unless edited. */
    private void takeAway(Set<String> drafts) throws IOException {
        Set<String> folders = new TreeSet<>();
        drafts.forEach(d -> folders.add(d.substring(0, d.lastIndexOf('/') + 1)));
        for (String pageFolder : folders) {
            for (String path : based(pageFolder)) {
                if (drafts.contains(path)) {
                    continue;
                }
                Path file = folder.resolve(path);
                if (Files.exists(file)) {
                    if (text(base(path)).equals(text(file))) {
                        Files.delete(file);
                        written.add(path);
                    } else {
                        kept.add(path);
                    }
                }
                Files.delete(base(path));
            }
        }
    }

    /** Paths of a page's drafts that were written before. */
    private List<String> based(String pageFolder) throws IOException {
        try (Stream<Path> files = Files.list(folder.resolve(BASE).resolve(pageFolder))) {
            return files.filter(Files::isRegularFile)
                    .map(f -> f.getFileName().toString())
                    .filter(name -> name.endsWith(BASE_ENDING))
                    .map(n -> pageFolder + n.substring(0, n.length() - BASE_ENDING.length()))
                    .sorted()
                    .collect(Collectors.toList());
        }
    }

    private Path base(String path) {
        return folder.resolve(BASE).resolve(path + BASE_ENDING);
    }

    /** Null when there is no such file, or it is not UTF-8. */
    private static String text(Path file) throws IOException {
        if (!Files.exists(file)) {
            return null;
        }
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(Files.readAllBytes(file)))
                    .toString();
        } catch (CharacterCodingException e) {
            return null;
        }
    }

    private static void save(Path file, String text) throws IOException {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        if (Files.exists(file) && Arrays.equals(Files.readAllBytes(file), bytes)) {
            return;
        }
        Files.createDirectories(file.getParent());
        Path beside = file.resolveSibling(file.getFileName() + ".tmp");
        Files.write(beside, bytes);
        Files.move(beside, file, StandardCopyOption.REPLACE_EXISTING);
    }
}
