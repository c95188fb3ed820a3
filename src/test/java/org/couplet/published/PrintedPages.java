package org.couplet.published;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.InflaterOutputStream;

/**
 * The sheets of a PDF that Chromium has printed, whose page objects are not compressed.
 *
 * @param texts how many times each sheet shows a run of text
 */
record PrintedPages(List<Integer> texts) {
    private static final Pattern PAGE =
            Pattern.compile("/Type /Page\\b(?!s).*?/Contents (\\d+) 0 R", Pattern.DOTALL);

    /** The operators that show text. */
    private static final Pattern SHOWN = Pattern.compile("\\bT[jJ]\\b");

    /**
     * @param base64 of the PDF
     */
    static PrintedPages of(String base64) throws IOException {
        String pdf = new String(Base64.getDecoder().decode(base64), StandardCharsets.ISO_8859_1);
        assertThat(pdf).startsWith("%PDF");
        List<Integer> texts = new ArrayList<>();
        Matcher page = PAGE.matcher(pdf);
        while (page.find()) {
            String drawn = stream(pdf, page.group(1));
            texts.add((int) SHOWN.matcher(drawn).results().count());
        }
        return new PrintedPages(List.copyOf(texts));
    }

    private static String stream(String pdf, String object) throws IOException {
        int start = pdf.indexOf("\n" + object + " 0 obj");
        int from = pdf.indexOf("stream\n", start) + "stream\n".length();
        int to = pdf.indexOf("endstream", from);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (InflaterOutputStream inflate = new InflaterOutputStream(out)) {
            inflate.write(pdf.substring(from, to).getBytes(StandardCharsets.ISO_8859_1));
        }
        return out.toString(StandardCharsets.ISO_8859_1);
    }

    int count() {
        return texts.size();
    }

    /** The numbers of the sheets without text, from 1. */
    List<Integer> blank() {
        List<Integer> blank = new ArrayList<>();
        for (int i = 0; i < texts.size(); i++) {
            if (texts.get(i) == 0) {
                blank.add(i + 1);
            }
        }
        return blank;
    }
}
