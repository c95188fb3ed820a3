package org.couplet.cli;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.zip.CRC32C;
import org.couplet.check.Checks;
import org.couplet.content.PageDigest;
import org.couplet.content.PageText;
import org.couplet.page.AssetUrls;
import org.couplet.text.Finding;
import org.couplet.text.PackedFindings;

/**
 * What the last build knew of each page, in one file under {@code .couplet/}, so that the next one
 * makes only the pages that were edited. A file that is damaged, of another version or cannot be
 * written costs time and nothing else.
 */
final class PageCache {
    private static final String FOLDER = ".couplet/pages";
    private static final int KEPT = 3;
    private static final int FORMAT = 0x636F7502;

    private final CacheFolder folder;
    private final String key;

    private PageCache(CacheFolder folder, String key) {
        this.folder = folder;
        this.key = key;
    }

    /**
     * @param options all that has a say in each page but the texts of pages
     */
    static PageCache of(Path root, List<String> options) throws IOException {
        String all = RunCache.program() + '\n' + String.join("\n", options);
        return new PageCache(new CacheFolder(root.resolve(FOLDER), KEPT), Inputs.sha256(all));
    }

    /**
     * A page's file.
     *
     * @param fingerprint of the file
     * @param hash SHA-256 of its text
     * @param front hash of its front matter
     * @param seen hash of what other pages' checks see of its body
     * @param citing hash of what pages about sources tell of it
     */
    record Known(
            String fingerprint,
            String hash,
            String front,
            String seen,
            String citing,
            PageDigest digest) {

        /**
         * @param page with its body
         * @param citing what pages about sources tell of it
         * @param isSeen whether others see something of a body
         */
        static Known of(PageText page, String citing, boolean isSeen) {
            return new Known(
                    page.source().fingerprint(),
                    Inputs.sha256(page.source().text()),
                    Inputs.sha256(PageDigest.frontOf(page.source())),
                    isSeen ? Inputs.sha256(Checks.seenAcross(page)) : "",
                    citing.isEmpty() ? "" : Inputs.sha256(citing),
                    PageDigest.of(page));
        }
    }

    /**
     * A build.
     *
     * @param state of the published folder
     * @param pages how many were published
     * @param findings all of them
     * @param files of published pages by path
     * @param unpublished fingerprints of the files of other pages by path
     */
    record Build(
            String state,
            int pages,
            AssetUrls assets,
            List<Finding> findings,
            SortedMap<String, Known> files,
            SortedMap<String, String> unpublished) {

        Build withState(String other) {
            return new Build(other, pages, assets, findings, files, unpublished);
        }
    }

    /** The last build with these options. */
    Optional<Build> find() {
        try {
            byte[] bytes = folder.read(key);
            int end = bytes.length - Integer.BYTES;
            if (end < 0 || ByteBuffer.wrap(bytes).getInt(end) != sum(bytes, end)) {
                return Optional.empty();
            }
            DataInputStream in = new DataInputStream(new ByteArrayInputStream(bytes, 0, end));
            return in.readInt() == FORMAT ? Optional.of(read(in)) : Optional.empty();
        } catch (IOException | RuntimeException e) {
            return Optional.empty();
        }
    }

    private static int sum(byte[] bytes, int length) {
        CRC32C sum = new CRC32C();
        sum.update(bytes, 0, length);
        return (int) sum.getValue();
    }

    private static Build read(DataInputStream in) throws IOException {
        String state = in.readUTF();
        int pages = in.readInt();
        String stylesheet = in.readUTF();
        Map<String, String> styles = new TreeMap<>();
        for (int i = in.readInt(); i > 0; i--) {
            styles.put(in.readUTF(), in.readUTF());
        }
        AssetUrls assets = new AssetUrls(stylesheet, styles, in.readUTF(), in.readUTF());
        List<Finding> findings = PackedFindings.read(in);
        SortedMap<String, Known> files = new TreeMap<>();
        for (int i = in.readInt(); i > 0; i--) {
            String path = in.readUTF();
            files.put(
                    path,
                    new Known(
                            in.readUTF(),
                            in.readUTF(),
                            in.readUTF(),
                            in.readUTF(),
                            in.readUTF(),
                            PageDigest.read(in)));
        }
        SortedMap<String, String> unpublished = new TreeMap<>();
        for (int i = in.readInt(); i > 0; i--) {
            unpublished.put(in.readUTF(), in.readUTF());
        }
        return new Build(state, pages, assets, findings, files, unpublished);
    }

    /** Remembers a build and forgets all but the last ones with other options. */
    void put(Build build) {
        try {
            ByteArrayOutputStream bytes = new ByteArrayOutputStream(1 << 20);
            DataOutputStream out = new DataOutputStream(bytes);
            write(build, out);
            out.writeInt(sum(bytes.toByteArray(), bytes.size()));
            folder.put(key, bytes.toByteArray());
        } catch (IOException | RuntimeException e) {
            // The next build makes everything.
            return;
        }
    }

    private static void write(Build build, DataOutputStream out) throws IOException {
        out.writeInt(FORMAT);
        out.writeUTF(build.state());
        out.writeInt(build.pages());
        out.writeUTF(build.assets().stylesheet());
        out.writeInt(build.assets().styles().size());
        for (Map.Entry<String, String> style : build.assets().styles().entrySet()) {
            out.writeUTF(style.getKey());
            out.writeUTF(style.getValue());
        }
        out.writeUTF(build.assets().icon());
        out.writeUTF(build.assets().script());
        PackedFindings.write(build.findings(), out);
        out.writeInt(build.files().size());
        for (Map.Entry<String, Known> file : build.files().entrySet()) {
            Known known = file.getValue();
            out.writeUTF(file.getKey());
            out.writeUTF(known.fingerprint());
            out.writeUTF(known.hash());
            out.writeUTF(known.front());
            out.writeUTF(known.seen());
            out.writeUTF(known.citing());
            known.digest().write(out);
        }
        out.writeInt(build.unpublished().size());
        for (Map.Entry<String, String> file : build.unpublished().entrySet()) {
            out.writeUTF(file.getKey());
            out.writeUTF(file.getValue());
        }
    }
}
