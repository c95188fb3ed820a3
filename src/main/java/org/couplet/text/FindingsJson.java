package org.couplet.text;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.List;

/** Findings for other programs. */
final class FindingsJson {
    private static final JsonFactory FACTORY = new JsonFactory();

    private FindingsJson() {}

    private interface Body {
        void write(JsonGenerator json) throws IOException;
    }

    /** An array of {@code {path,line,column,severity,rule,message,help}}. */
    static String array(List<Worded> findings) {
        return document(
                json -> {
                    json.writeStartArray();
                    for (Worded f : findings) {
                        json.writeStartObject();
                        json.writeStringField("path", f.path());
                        json.writeNumberField("line", f.position().line());
                        json.writeNumberField("column", f.position().column());
                        json.writeStringField("severity", f.severity());
                        json.writeStringField("rule", f.rule());
                        json.writeStringField("message", f.message());
                        json.writeStringField("help", f.help());
                        json.writeEndObject();
                    }
                    json.writeEndArray();
                });
    }

    /** A SARIF 2.1.0 log with one run. */
    static String sarif(List<Worded> findings, Wording wording) {
        return document(json -> Sarif.write(json, findings, wording));
    }

    private static String document(Body body) {
        StringWriter out = new StringWriter();
        DefaultIndenter indenter = new DefaultIndenter("  ", "\n");
        DefaultPrettyPrinter printer =
                new DefaultPrettyPrinter().withObjectIndenter(indenter).withArrayIndenter(indenter);
        try (JsonGenerator json = FACTORY.createGenerator(out).setPrettyPrinter(printer)) {
            body.write(json);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.append('\n').toString();
    }
}
