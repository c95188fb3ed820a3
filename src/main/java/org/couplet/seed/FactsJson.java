package org.couplet.seed;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.StreamWriteFeature;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.core.util.Separators;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.couplet.lang.Qualifier;

/**
 * Writes everything found on the pages as JSON, format {@code couplet-facts/1}. Keys are always
 * there, {@code null} where a value is not known; lists are in source order; lines and columns
 * start at 1.
 */
public final class FactsJson {
    private static final String FORMAT = "couplet-facts/1";

    private final JsonGenerator json;

    private FactsJson(JsonGenerator json) {
        this.json = json;
    }

    /** A JSON value inside an object or a list. */
    private interface Part {
        void write() throws IOException;
    }

    /**
     * @return JSON that ends with a line feed; equal conversions give equal bytes
     */
    public static String write(Conversion conversion) {
        StringWriter out = new StringWriter();
        JsonFactory factory =
                JsonFactory.builder().enable(StreamWriteFeature.WRITE_BIGDECIMAL_AS_PLAIN).build();
        try (JsonGenerator json = factory.createGenerator(out)) {
            json.setPrettyPrinter(printer());
            new FactsJson(json).conversion(conversion);
        } catch (IOException e) {
            throw new UncheckedIOException("a StringWriter cannot fail", e);
        }
        return out.append('\n').toString();
    }

    private static DefaultPrettyPrinter printer() {
        Separators separators =
                Separators.createDefaultInstance()
                        .withObjectFieldValueSpacing(Separators.Spacing.AFTER);
        return new DefaultPrettyPrinter(separators)
                .withObjectIndenter(new DefaultIndenter("  ", "\n"));
    }

    private void conversion(Conversion conversion) throws IOException {
        json.writeStartObject();
        json.writeStringField("format", FORMAT);
        json.writeArrayFieldStart("pages");
        for (ConvertedPage page : conversion.pages()) {
            object(() -> page(page));
        }
        json.writeEndArray();
        json.writeArrayFieldStart("variants");
        for (Variant variant : conversion.variants()) {
            object(() -> variant(variant));
        }
        json.writeEndArray();
        json.writeArrayFieldStart("contradictions");
        for (Contradiction contradiction : conversion.contradictions()) {
            object(() -> contradiction(contradiction));
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    private void page(ConvertedPage page) throws IOException {
        json.writeStringField("page", page.page().name());
        json.writeStringField("sha256", page.page().sha256());
        json.writeStringField("encoding", page.page().encoding());
        json.writeArrayFieldStart("articles");
        for (Article article : page.articles()) {
            object(() -> article(article));
        }
        json.writeEndArray();
        facts("timeline", page, Fact.Dated.class, this::dated);
        facts("goals", page, Fact.Goal.class, this::goal);
        facts("keywords", page, Fact.KeyWord.class, this::keyWord);
        facts("figures", page, Fact.Figure.class, this::figure);
        facts("people", page, Fact.Person.class, this::person);
        json.writeArrayFieldStart("repairs");
        for (Repair repair : page.repairs()) {
            object(() -> repair(repair));
        }
        json.writeEndArray();
        json.writeFieldName("furniture");
        ranges(page.furniture());
    }

    private void article(Article article) throws IOException {
        json.writeStringField("id", article.id());
        json.writeStringField("kind", article.kind().word());
        text("headline", article.headline());
        text("byline", article.byline());
        text("date", article.date());
        json.writeFieldName("lines");
        ranges(article.lines());
        json.writeArrayFieldStart("headline_lines");
        for (int line : article.headlineLines()) {
            json.writeNumber(line);
        }
        json.writeEndArray();
        text("continued_from", article.continuedFrom());
        text("continued_to", article.continuedTo());
        text("duplicate_of", article.duplicateOf());
        json.writeArrayFieldStart("gaps");
        for (Gap gap : article.gaps()) {
            object(() -> gap(gap));
        }
        json.writeEndArray();
    }

    private void gap(Gap gap) throws IOException {
        json.writeNumberField("line", gap.at().line());
        json.writeNumberField("column", gap.at().column());
        json.writeStringField("reason", gap.reason().word());
        if (gap.resumes().isPresent()) {
            json.writeNumberField("resumes_line", gap.resumes().getAsInt());
        } else {
            json.writeNullField("resumes_line");
        }
    }

    private void dated(Fact.Dated fact) throws IOException {
        json.writeStringField("article", fact.article());
        json.writeStringField("date", fact.date().iso());
        json.writeStringField("precision", fact.date().precision().name().toLowerCase(Locale.ROOT));
        json.writeStringField("kind", fact.isTarget() ? "target" : "event");
        json.writeNumberField("line", fact.at().line());
        json.writeStringField("evidence", fact.evidence());
        json.writeBooleanField("stated", fact.isStated());
    }

    private void goal(Fact.Goal fact) throws IOException {
        json.writeStringField("article", fact.article());
        json.writeStringField("set", fact.set());
        json.writeNumberField("ordinal", fact.ordinal());
        json.writeStringField("text", fact.text());
        json.writeStringField("focus", fact.focus());
        text("horizon", fact.horizon());
        json.writeNumberField("line", fact.at().line());
    }

    private void keyWord(Fact.KeyWord fact) throws IOException {
        json.writeStringField("article", fact.article());
        json.writeStringField("keyword", fact.keyword());
        if (fact.question().isPresent()) {
            json.writeNumberField("question_line", fact.question().get().line());
        } else {
            json.writeNullField("question_line");
        }
        text("answerer", fact.answerer());
        text("title", fact.title());
        json.writeArrayFieldStart("points");
        for (Fact.Point point : fact.points()) {
            object(
                    () -> {
                        json.writeNumberField("ordinal", point.ordinal());
                        json.writeStringField("lead", point.lead());
                        json.writeFieldName("lines");
                        range(point.lines());
                    });
        }
        json.writeEndArray();
    }

    private void figure(Fact.Figure fact) throws IOException {
        json.writeStringField("article", fact.article());
        json.writeStringField("raw", fact.raw());
        json.writeNumberField("value", fact.value());
        json.writeStringField("unit", fact.unit());
        text("qualifier", fact.qualifier().map(Qualifier::word));
        json.writeStringField("kind", fact.kind().word());
        text("horizon", fact.horizon());
        text("as_of", fact.asOf());
        json.writeNumberField("line", fact.at().line());
        json.writeNumberField("column", fact.at().column());
        json.writeStringField("context", fact.context());
        text("what", fact.what());
    }

    private void person(Fact.Person fact) throws IOException {
        json.writeStringField("article", fact.article());
        json.writeStringField("name", fact.name());
        text("title", fact.title());
        json.writeNumberField("line", fact.at().line());
    }

    private void repair(Repair repair) throws IOException {
        json.writeNumberField("line", repair.at().line());
        json.writeNumberField("column", repair.at().column());
        json.writeStringField("from", repair.from());
        json.writeStringField("to", repair.to());
        json.writeStringField("rule", repair.rule());
        json.writeStringField("confidence", repair.confidence().word());
    }

    private void variant(Variant variant) throws IOException {
        json.writeStringField("a", variant.a().toString());
        json.writeStringField("b", variant.b().toString());
        json.writeStringField("a_text", variant.aText());
        json.writeStringField("b_text", variant.bText());
    }

    private void contradiction(Contradiction contradiction) throws IOException {
        json.writeStringField("a", contradiction.a().toString());
        json.writeStringField("b", contradiction.b().toString());
        json.writeStringField("about", contradiction.about());
        json.writeNumberField("a_value", contradiction.aValue());
        json.writeNumberField("b_value", contradiction.bValue());
    }

    private interface Writer<T> {
        void write(T fact) throws IOException;
    }

    private <T extends Fact> void facts(
            String name, ConvertedPage page, Class<T> sort, Writer<T> writer) throws IOException {
        json.writeArrayFieldStart(name);
        for (Fact fact : page.facts()) {
            if (sort.isInstance(fact)) {
                object(() -> writer.write(sort.cast(fact)));
            }
        }
        json.writeEndArray();
    }

    private void object(Part part) throws IOException {
        json.writeStartObject();
        part.write();
        json.writeEndObject();
    }

    private void text(String name, Optional<?> value) throws IOException {
        if (value.isPresent()) {
            json.writeStringField(name, value.get().toString());
        } else {
            json.writeNullField(name);
        }
    }

    private void ranges(List<LineRange> ranges) throws IOException {
        json.writeStartArray();
        for (LineRange range : ranges) {
            range(range);
        }
        json.writeEndArray();
    }

    private void range(LineRange range) throws IOException {
        json.writeStartArray();
        json.writeNumber(range.first());
        json.writeNumber(range.last());
        json.writeEndArray();
    }
}
