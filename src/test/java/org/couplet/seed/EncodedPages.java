package org.couplet.seed;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.Reader;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;

/**
 * Pages that are kept as UTF-8 with LF, for people to read, and are converted in other forms:
 * {@code in/encodings.properties} may say for a file {@code GB18030 crlf} or {@code UTF-16LE bom}.
 */
final class EncodedPages {
    private static final String LIST = "encodings.properties";

    private EncodedPages() {}

    /**
     * @param in the folder of the pages
     * @return file name → the bytes that the converter is given
     */
    static Map<String, byte[]> read(Path in) throws IOException {
        Properties forms = new Properties();
        Path list = in.resolve(LIST);
        if (Files.exists(list)) {
            try (Reader reader = Files.newBufferedReader(list, StandardCharsets.UTF_8)) {
                forms.load(reader);
            }
        }
        Map<String, byte[]> files = new TreeMap<>();
        for (Path file : OriginalsFolder.files(in)) {
            String name = file.getFileName().toString();
            String form = forms.getProperty(name, "UTF-8");
            files.put(name, encode(Files.readString(file, StandardCharsets.UTF_8), form));
        }
        return files;
    }

    /** Likewise, but of a folder without that list the bytes as they are. */
    static Map<String, byte[]> of(Path in) throws IOException {
        if (Files.exists(in.resolve(LIST))) {
            return read(in);
        }
        Map<String, byte[]> files = new TreeMap<>();
        for (Path file : OriginalsFolder.files(in)) {
            files.put(file.getFileName().toString(), Files.readAllBytes(file));
        }
        return files;
    }

    private static byte[] encode(String text, String form) throws IOException {
        List<String> words = List.of(form.split(" "));
        Charset charset = Charset.forName(words.get(0));
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        if (words.contains("bom")) {
            out.write("\uFEFF".getBytes(charset));
        }
        out.write((words.contains("crlf") ? text.replace("\n", "\r\n") : text).getBytes(charset));
        return out.toByteArray();
    }
}
