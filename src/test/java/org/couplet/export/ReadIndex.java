package org.couplet.export;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.couplet.page.SiteFile;

/** Reads an index as the browser's script does, from its files alone. */
final class ReadIndex {
    private static final Pattern PAGE = Pattern.compile("(\\d+)([A-Za-z]+)");

    private final Map<String, JsonNode> files = new HashMap<>();
    private final String path;
    private final int shards;

    ReadIndex(List<SiteFile> files, String manifest) throws IOException {
        ObjectMapper mapper = new ObjectMapper();
        for (SiteFile file : files) {
            this.files.put(file.path(), mapper.readTree(file.bytes()));
        }
        this.path = this.files.get(manifest).get("path").asText();
        this.shards = this.files.get(manifest).get("shards").asInt();
    }

    /** The passages a word leads to; each is an array as {@link SearchIndex} describes it. */
    List<JsonNode> passages(String word) {
        int hash = 0x811c9dc5;
        for (char c : word.toCharArray()) {
            hash = (hash ^ c) * 0x01000193;
        }
        JsonNode shard = files.get(path + "w" + Integer.toUnsignedLong(hash) % shards + ".json");
        List<JsonNode> passages = new ArrayList<>();
        if (!shard.has(word)) {
            return passages;
        }
        Matcher m = PAGE.matcher(shard.get(word).asText());
        int page = 0;
        while (m.find()) {
            page += Integer.parseInt(m.group(1));
            int base = 0;
            for (char letter : m.group(2).toLowerCase(java.util.Locale.ROOT).toCharArray()) {
                if (letter == 'z') {
                    base += 25;
                } else {
                    int passage = base + letter - 'a';
                    passages.add(files.get(path + "p" + page + "-" + passage + ".json"));
                    base = 0;
                }
            }
        }
        return passages;
    }

    /** The addresses of the pages a word leads to. */
    List<String> pages(String word) {
        return passages(word).stream().map(p -> p.get(0).asText()).distinct().toList();
    }

    /** What a passage says, block by block. */
    static List<String> texts(JsonNode passage) {
        List<String> texts = new ArrayList<>();
        for (int i = 4; i < passage.size(); i += 2) {
            texts.add(passage.get(i).asText());
        }
        return texts;
    }
}
