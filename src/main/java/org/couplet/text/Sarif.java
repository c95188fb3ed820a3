package org.couplet.text;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.TreeSet;

/** Findings as a SARIF 2.1.0 log with one run. */
final class Sarif {
    private static final String CHECKS = "docs/checks.md#";

    private Sarif() {}

    static void write(JsonGenerator json, List<Worded> findings, Wording wording)
            throws IOException {
        json.writeStartObject();
        json.writeStringField("$schema", "https://json.schemastore.org/sarif-2.1.0.json");
        json.writeStringField("version", "2.1.0");
        json.writeArrayFieldStart("runs");
        json.writeStartObject();
        json.writeStringField("columnKind", "unicodeCodePoints");
        json.writeStringField("language", wording.of(Message.of("report.language")));
        json.writeObjectFieldStart("tool");
        json.writeObjectFieldStart("driver");
        json.writeStringField("name", "couplet");
        json.writeArrayFieldStart("rules");
        TreeSet<String> rules = new TreeSet<>();
        findings.forEach(f -> rules.add(f.rule()));
        for (String rule : rules) {
            rule(json, rule, wording);
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
    }

    private static void rule(JsonGenerator json, String rule, Wording wording) throws IOException {
        json.writeStartObject();
        json.writeStringField("id", rule);
        text(json, "shortDescription", wording.of(Message.of("rule." + rule)));
        // A helpUri has to be absolute, and where this program's pages are nobody knows.
        text(json, "help", CHECKS + rule.replace(".", ""));
        json.writeEndObject();
    }

    private static void text(JsonGenerator json, String name, String text) throws IOException {
        json.writeObjectFieldStart(name);
        json.writeStringField("text", text);
        json.writeEndObject();
    }

    private static void result(JsonGenerator json, Worded f) throws IOException {
        json.writeStartObject();
        json.writeStringField("ruleId", f.rule());
        json.writeStringField("level", f.severity());
        text(json, "message", f.help().isEmpty() ? f.message() : f.message() + "\n" + f.help());
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
}
