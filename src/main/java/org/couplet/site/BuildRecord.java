package org.couplet.site;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import org.couplet.page.SiteFile;

/**
 * {@code build.json}: what a publication was made by and from, and the hash of each of its files.
 * It holds no time and no name of a machine, so that the same inputs give the same bytes
 * everywhere.
 */
public final class BuildRecord {
    /** Its path in the published folder. */
    public static final String FILE = "build.json";

    private static final JsonFactory FACTORY = new JsonFactory();

    private BuildRecord() {}

    /**
     * @param generator name and version
     * @param inputs one hash over everything the site was made from
     * @param files the site without this record
     */
    public static SiteFile write(String generator, String inputs, List<SiteFile> files)
            throws IOException {
        SortedMap<String, String> hashes = new TreeMap<>();
        files.forEach(f -> hashes.put(f.path(), f.hash()));
        return write(generator, inputs, hashes);
    }

    /**
     * @param hashes of the site's files by path, without this record
     */
    public static SiteFile write(String generator, String inputs, SortedMap<String, String> hashes)
            throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        DefaultIndenter indenter = new DefaultIndenter("  ", "\n");
        DefaultPrettyPrinter printer = new DefaultPrettyPrinter().withObjectIndenter(indenter);
        try (JsonGenerator json = FACTORY.createGenerator(out).setPrettyPrinter(printer)) {
            json.writeStartObject();
            json.writeStringField("format", "couplet-build/1");
            json.writeStringField("generator", generator);
            json.writeStringField("inputs", inputs);
            json.writeObjectFieldStart("files");
            for (Map.Entry<String, String> file : hashes.entrySet()) {
                json.writeStringField(file.getKey(), file.getValue());
            }
            json.writeEndObject();
            json.writeEndObject();
        }
        out.write('\n');
        return new SiteFile(FILE, out.toByteArray());
    }

    /** The paths a record names, itself included; empty when the bytes are not a record. */
    static Set<String> paths(byte[] bytes) {
        SortedMap<String, String> hashes = hashes(bytes);
        if (hashes.isEmpty()) {
            return Set.of();
        }
        Set<String> paths = new TreeSet<>(hashes.keySet());
        paths.add(FILE);
        return paths;
    }

    /** The hashes a record names, by path; empty when the bytes are not a record. */
    static SortedMap<String, String> hashes(byte[] bytes) {
        SortedMap<String, String> hashes = new TreeMap<>();
        try (JsonParser json = FACTORY.createParser(bytes)) {
            boolean isInFiles = false;
            for (JsonToken token = json.nextToken(); token != null; token = json.nextToken()) {
                if (token == JsonToken.START_OBJECT) {
                    isInFiles = "files".equals(json.currentName());
                } else if (token == JsonToken.END_OBJECT) {
                    isInFiles = false;
                } else if (token == JsonToken.VALUE_STRING && isInFiles) {
                    hashes.put(json.currentName(), json.getText());
                }
            }
        } catch (IOException e) {
            return new TreeMap<>();
        }
        return hashes;
    }
}
