package org.couplet.site;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import org.couplet.page.SiteFile;

/** Reads the content's pictures that are published. */
public final class PictureFolder {
    private final Path root;

    public PictureFolder(Path root) {
        this.root = root;
    }

    /**
     * @param paths of the published files and, by them, of the content's, both without a slash
     *     before
     */
    public List<SiteFile> read(SortedMap<String, String> paths) throws IOException {
        List<SiteFile> files = new ArrayList<>();
        for (Map.Entry<String, String> path : paths.entrySet()) {
            files.add(
                    new SiteFile(path.getKey(), Files.readAllBytes(root.resolve(path.getValue()))));
        }
        return files;
    }
}
