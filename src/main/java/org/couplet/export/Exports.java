package org.couplet.export;

import java.util.ArrayList;
import java.util.List;
import org.couplet.content.Library;
import org.couplet.page.PublishedPage;
import org.couplet.page.SiteFile;

/** Everything that is published beside the pages. */
public final class Exports {
    private static final List<Export> ALL = List.of(new Sitemap(), new AtomFeed(), new HostFiles());

    /** The Content-Security-Policy of every page. */
    public static final String CONTENT_SECURITY_POLICY = HostFiles.CSP;

    private Exports() {}

    public static List<SiteFile> write(Library library, List<PublishedPage> pages) {
        List<SiteFile> files = new ArrayList<>();
        ALL.forEach(e -> files.addAll(e.write(library, pages)));
        return List.copyOf(files);
    }
}
