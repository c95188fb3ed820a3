package org.couplet.export;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import javax.xml.stream.XMLStreamException;
import org.couplet.content.Library;
import org.couplet.page.PageView;
import org.couplet.page.PublishedPage;
import org.couplet.page.SiteFile;

/** {@code sitemap.xml} with the alternates of every page, and {@code robots.txt} that names it. */
final class Sitemap implements Export {
    /** The others ask search engines not to keep them. */
    private static final Set<PublishedPage.Role> LISTED =
            EnumSet.of(PublishedPage.Role.AUTHORED, PublishedPage.Role.SEARCH);

    @Override
    public List<SiteFile> write(Library library, List<PublishedPage> pages) {
        String baseUrl = library.config().orElseThrow().baseUrl();
        String robots = "User-agent: *\nAllow: /\n\nSitemap: " + baseUrl + "sitemap.xml\n";
        return List.of(
                SiteFile.of("sitemap.xml", sitemap(pages)), SiteFile.of("robots.txt", robots));
    }

    private static String sitemap(List<PublishedPage> pages) {
        try {
            Xml xml = new Xml();
            xml.open(
                    "urlset",
                    "xmlns",
                    "http://www.sitemaps.org/schemas/sitemap/0.9",
                    "xmlns:xhtml",
                    "http://www.w3.org/1999/xhtml");
            for (PublishedPage page : pages) {
                if (!LISTED.contains(page.role())) {
                    continue;
                }
                xml.open("url").text("loc", page.canonical());
                if (!page.changed().isEmpty()) {
                    xml.text("lastmod", page.changed());
                }
                for (PageView.Alternate alternate : page.alternates()) {
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
