package org.couplet.export;

import java.util.List;
import org.couplet.content.Library;
import org.couplet.page.Page;
import org.couplet.page.SiteFile;

/** A format beside the pages. A pure function of library and pages. */
interface Export {

    /**
     * @param library what the pages were made from
     * @param pages the authors' pages and the two that nobody wrote
     */
    List<SiteFile> write(Library library, List<Page> pages);
}
