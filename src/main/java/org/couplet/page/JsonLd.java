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
     * @param type schema.org type, {@code WebPage}, {@code Article}
     * @param url absolute
     * @param facing absolute URL of the other language
     * @param original whether this language was written first
     * @param sources absolute URLs of the source pages it is based on
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
            List<String> sources) {}

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
                for (String source : about.sources) {
                    json.writeString(source);
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
}
