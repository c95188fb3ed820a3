package org.couplet.text;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.TreeSet;

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
    static String sarif(List<Worded> findings) {
        return document(
                json -> {
                    json.writeStartObject();
                    json.writeStringField(
                            "$schema", "https://json.schemastore.org/sarif-2.1.0.json");
                    json.writeStringField("version", "2.1.0");
                    json.writeArrayFieldStart("runs");
                    json.writeStartObject();
                    json.writeStringField("columnKind", "unicodeCodePoints");
                    json.writeObjectFieldStart("tool");
                    json.writeObjectFieldStart("driver");
                    json.writeStringField("name", "couplet");
                    json.writeArrayFieldStart("rules");
                    TreeSet<String> rules = new TreeSet<>();
                    findings.forEach(f -> rules.add(f.rule()));
                    for (String rule : rules) {
                        json.writeStartObject();
                        json.writeStringField("id", rule);
                        json.writeEndObject();
                    }
                    json.writeEndArray();
                    json.writeEndObject();
                    json.writeEndObject();
                    json.writeArrayFieldStart("results");
                    for (Worded f : findings) {
                        result(json, f);
                    }
                    json.writeEndArray();
                    json.writeEndObject();
                    json.writeEndArray();
                    json.writeEndObject();
                });
    }

    private static void result(JsonGenerator json, Worded f) throws IOException {
        json.writeStartObject();
        json.writeStringField("ruleId", f.rule());
        json.writeStringField("level", f.severity());
        json.writeObjectFieldStart("message");
        json.writeStringField(
                "text", f.help().isEmpty() ? f.message() : f.message() + "\n" + f.help());
        json.writeEndObject();
        json.writeArrayFieldStart("locations");
        json.writeStartObject();
        json.writeObjectFieldStart("physicalLocation");
        json.writeObjectFieldStart("artifactLocation");
        json.writeStringField("uri", uri(f.path()));
        json.writeEndObject();
        json.writeObjectFieldStart("region");
        json.writeNumberField("startLine", f.position().line());
        json.writeNumberField("startColumn", f.position().column());
        json.writeEndObject();
        json.writeEndObject();
        json.writeEndObject();
        json.writeEndArray();
        json.writeEndObject();
    }

    /** A file name may hold blanks and other characters that a URI may not. */
    private static String uri(String path) {
        return URLEncoder.encode(path, StandardCharsets.UTF_8)
                .replace("+", "%20")
                .replace("%2F", "/");
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
