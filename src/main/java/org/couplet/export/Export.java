package org.couplet.export;

import java.util.List;
import org.couplet.content.Library;
import org.couplet.page.PublishedPage;
import org.couplet.page.SiteFile;

/** A format beside the pages. A pure function of library and pages. */
interface Export {

    /**
     * @param library what the pages were made from
     * @param pages see {@link org.couplet.page.PageBuilder#build}
     */
    List<SiteFile> write(Library library, List<PublishedPage> pages);
}
