package org.couplet.export;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import javax.xml.stream.XMLStreamException;
import org.couplet.content.Label;
import org.couplet.content.Library;
import org.couplet.content.PageKind;
import org.couplet.content.Pair;
import org.couplet.content.SiteConfig;
import org.couplet.content.TimelineEntry;
import org.couplet.lang.Lang;
import org.couplet.lang.PartialDate;
import org.couplet.page.PublishedPage;
import org.couplet.page.SiteFile;
import org.couplet.page.Urls;

/**
 * The events of the timeline as an Atom feed for each language, the latest first. A build knows no
 * clock, so an entry is as old as what it tells; an event whose day is not known stands at the
 * first day it can have been.
 */
final class AtomFeed implements Export {

    @Override
    public List<SiteFile> write(Library library, List<PublishedPage> pages) {
        List<SiteFile> files = new ArrayList<>();
        for (Lang lang : library.config().orElseThrow().languages()) {
            files.add(SiteFile.of(lang.code() + "/feed.xml", feed(library, lang)));
        }
        return files;
    }

    private static String feed(Library library, Lang lang) {
        SiteConfig config = library.config().orElseThrow();
        List<TimelineEntry> events =
                library.timeline().items().stream()
                        .filter(e -> !e.isTarget())
                        .sorted(
                                Comparator.comparing((TimelineEntry e) -> instant(e.date()))
                                        .reversed()
                                        .thenComparing(TimelineEntry::id))
                        .toList();
        String self = absolute(config, Urls.of(lang, "/feed.xml"));
        String home = absolute(config, Urls.of(lang, "/"));
        String timeline =
                absolute(
                        config,
                        Urls.of(
                                lang,
                                library.pageOf(PageKind.TIMELINE).map(Pair::url).orElse("/")));
        String updated =
                events.isEmpty() ? instant(PartialDate.of(2000)) : instant(events.get(0).date());
        try {
            Xml xml = new Xml();
            xml.open("feed", "xmlns", "http://www.w3.org/2005/Atom", "xml:lang", lang.tag());
            xml.text("id", home);
            xml.text("title", config.title().plain(lang));
            xml.text("subtitle", config.description().plain(lang));
            xml.text("updated", updated);
            xml.empty("link", "rel", "self", "type", "application/atom+xml", "href", self);
            xml.empty(
                    "link",
                    "rel",
                    "alternate",
                    "type",
                    "text/html",
                    "hreflang",
                    lang.tag(),
                    "href",
                    home);
            xml.open("author").text("name", config.title().plain(lang)).close();
            for (TimelineEntry event : events) {
                xml.open("entry");
                xml.text("id", timeline + "#" + event.id());
                xml.text("title", event.title().plain(lang));
                xml.text("updated", instant(event.date()));
                xml.empty(
                        "link",
                        "rel",
                        "alternate",
                        "type",
                        "text/html",
                        "href",
                        timeline + "#" + event.id());
                Optional<Label> text = event.text().or(event::note);
                xml.text("summary", text.orElse(event.title()).plain(lang).strip());
                xml.close();
            }
            return xml.close().end();
        } catch (XMLStreamException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String absolute(SiteConfig config, String url) {
        return config.baseUrl() + url.substring(1);
    }

    private static String instant(PartialDate date) {
        return "%04d-%02d-%02dT00:00:00Z"
                .formatted(date.year(), Math.max(1, date.month()), Math.max(1, date.day()));
    }
}
