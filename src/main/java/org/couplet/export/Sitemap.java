package org.couplet.export;

import java.util.List;
import javax.xml.stream.XMLStreamException;
import org.couplet.content.Library;
import org.couplet.page.KindData;
import org.couplet.page.Page;
import org.couplet.page.PageView;
import org.couplet.page.SiteFile;

/** {@code sitemap.xml} with the alternates of every page, and {@code robots.txt} that names it. */
final class Sitemap implements Export {

    @Override
    public List<SiteFile> write(Library library, List<Page> pages) {
        String baseUrl = library.config().orElseThrow().baseUrl();
        String robots = "User-agent: *\nAllow: /\n\nSitemap: " + baseUrl + "sitemap.xml\n";
        return List.of(
                SiteFile.of("sitemap.xml", sitemap(pages)), SiteFile.of("robots.txt", robots));
    }

    private static String sitemap(List<Page> pages) {
        try {
            Xml xml = new Xml();
            xml.open(
                    "urlset",
                    "xmlns",
                    "http://www.sitemaps.org/schemas/sitemap/0.9",
                    "xmlns:xhtml",
                    "http://www.w3.org/1999/xhtml");
            for (Page page : pages) {
                // These ask search engines not to keep them.
                if (page.data() instanceof KindData.Chooser
                        || page.data() instanceof KindData.Parallel
                        || page.file().equals("404.html")) {
                    continue;
                }
                xml.open("url").text("loc", page.view().canonical());
                if (page.view().changed() != null) {
                    xml.text("lastmod", page.view().changed().iso());
                }
                for (PageView.Alternate alternate : page.view().alternates()) {
                    xml.empty(
                            "xhtml:link",
                            "rel",
                            "alternate",
                            "hreflang",
                            alternate.hreflang(),
                            "href",
                            alternate.href());
                }
                xml.close();
            }
            return xml.close().end();
        } catch (XMLStreamException e) {
            throw new IllegalStateException(e);
        }
    }
}
