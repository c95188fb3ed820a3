package org.couplet.page;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.List;

/** What a page is, for machines: schema.org as JSON-LD. */
final class JsonLd {
    private static final JsonFactory FACTORY = new JsonFactory();

    private JsonLd() {}

    /**
     * @param type schema.org type, {@code WebPage}, {@code Article}, {@code DefinedTermSet}, {@code
     *     Dataset}
     * @param url absolute
     * @param facing absolute URL of the other language
     * @param original whether this language was written first
     * @param sources the source pages it is based on
     * @param terms what a set of terms defines
     */
    record About(
            String type,
            String name,
            String description,
            String tag,
            String url,
            String facing,
            boolean original,
            String site,
            String siteUrl,
            List<Source> sources,
            List<Term> terms) {}

    /**
     * A source page.
     *
     * @param url absolute
     */
    record Source(String url, String name) {}

    /**
     * A term of a glossary.
     *
     * @param url the term's anchor; relative, as a glossary has many of them
     */
    record Term(String url, String name) {}

    static Html write(About about) {
        StringWriter out = new StringWriter();
        try (JsonGenerator json = FACTORY.createGenerator(out)) {
            json.writeStartObject();
            json.writeStringField("@context", "https://schema.org");
            json.writeStringField("@type", about.type);
            json.writeStringField("@id", about.url);
            json.writeStringField("url", about.url);
            json.writeStringField("name", about.name);
            if (about.type.equals("Article")) {
                json.writeStringField("headline", about.name);
            }
            json.writeStringField("description", about.description);
            json.writeStringField("inLanguage", about.tag);
            json.writeObjectFieldStart(about.original ? "workTranslation" : "translationOfWork");
            json.writeStringField("@id", about.facing);
            json.writeEndObject();
            json.writeObjectFieldStart("isPartOf");
            json.writeStringField("@type", "WebSite");
            json.writeStringField("name", about.site);
            json.writeStringField("url", about.siteUrl);
            json.writeEndObject();
            if (!about.sources.isEmpty()) {
                json.writeArrayFieldStart("isBasedOn");
                for (Source source : about.sources) {
                    json.writeString(source.url);
                }
                json.writeEndArray();
                json.writeArrayFieldStart("citation");
                for (Source source : about.sources) {
                    thing(json, "CreativeWork", source.url, source.name);
                }
                json.writeEndArray();
            }
            if (!about.terms.isEmpty()) {
                json.writeArrayFieldStart("hasDefinedTerm");
                for (Term term : about.terms) {
                    thing(json, "DefinedTerm", term.url, term.name);
                }
                json.writeEndArray();
            }
            json.writeEndObject();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        // “</script” inside a text must not end the element.
        return new Html(out.toString().replace("<", "\\u003c"));
    }

    private static void thing(JsonGenerator json, String type, String id, String name)
            throws IOException {
        json.writeStartObject();
        json.writeStringField("@type", type);
        json.writeStringField("@id", id);
        json.writeStringField("name", name);
        json.writeEndObject();
    }
}
