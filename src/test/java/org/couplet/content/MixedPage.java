package org.couplet.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.couplet.lang.Lang;
import org.couplet.text.Source;

/**
 * A page of headings, paragraphs, lists and tables in both languages, to be written on; some of its
 * texts stand there twice.
 */
final class MixedPage {
    static final String PATH = "lighthouses";

    private static final String[] ZH = {"灯塔每年粉刷一次", "守塔人住在岛上", "雾天要敲钟", "灯油从镇里运来", "小船靠在石阶边"};
    private static final String[] EN = {
        "The lighthouse is painted once a year",
        "The keeper lives on the island",
        "In fog the bell is rung",
        "Oil comes from the town",
        "The boat lies at the stone steps"
    };

    enum Kind {
        HEADING,
        PARAGRAPH,
        QUOTE,
        BULLETS,
        STEPS,
        TABLE;

        /** Two of them would become one. */
        boolean canTouch(Kind other) {
            return this != other || this == HEADING || this == PARAGRAPH;
        }
    }

    /** A part of one language; its rows hold one text each, a table's two. */
    record Part(Kind kind, List<List<String>> rows) {

        static Part of(Kind kind, String text) {
            return new Part(kind, new ArrayList<>(List.of(new ArrayList<>(List.of(text)))));
        }
    }

    final Map<Lang, List<Part>> sides = new EnumMap<>(Lang.class);
    private final Lang original;
    private boolean isOtherForm;

    private MixedPage(Lang original) {
        this.original = original;
        for (Lang lang : Lang.values()) {
            sides.put(lang, new ArrayList<>());
        }
    }

    /** About thirty texts. */
    static MixedPage some(Random random) {
        MixedPage page = new MixedPage(random.nextBoolean() ? Lang.ZH : Lang.EN);
        int n = 0;
        Kind last = null;
        while (n < 30) {
            Kind kind = Kind.values()[random.nextInt(Kind.values().length)];
            if (last == Kind.TABLE || last != null && !last.canTouch(kind)) {
                kind = Kind.PARAGRAPH;
            }
            last = kind;
            n += page.add(kind, n, random);
        }
        return page;
    }

    private int add(Kind kind, int n, Random random) {
        boolean isOne = kind == Kind.HEADING || kind == Kind.PARAGRAPH || kind == Kind.QUOTE;
        int rows = isOne ? 1 : 2 + random.nextInt(3);
        int count = 0;
        Map<Lang, Part> parts = new EnumMap<>(Lang.class);
        for (Lang lang : Lang.values()) {
            parts.put(lang, new Part(kind, new ArrayList<>()));
            sides.get(lang).add(parts.get(lang));
        }
        for (int row = 0; row < rows; row++) {
            int which = random.nextInt(ZH.length);
            boolean isUnique = kind == Kind.HEADING || random.nextInt(4) > 0;
            boolean isYes = random.nextBoolean();
            for (Lang lang : Lang.values()) {
                boolean isZh = lang == Lang.ZH;
                String end = isUnique ? (isZh ? "，第" : ", no. ") + (n + count) : "";
                List<String> cells = new ArrayList<>();
                cells.add((isZh ? ZH : EN)[which] + end);
                if (kind == Kind.TABLE) {
                    cells.add(isZh ? (isYes ? "有" : "没有") : isYes ? "yes" : "no");
                }
                parts.get(lang).rows().add(cells);
            }
            count += kind == Kind.TABLE ? 2 : 1;
        }
        return count;
    }

    List<Part> in(Lang lang) {
        return sides.get(lang);
    }

    /** Writes the same in another form from now on. */
    void reformat() {
        isOtherForm = true;
    }

    private String markdown(Lang lang) {
        StringBuilder out = new StringBuilder();
        for (Part part : in(lang)) {
            boolean isFirst = true;
            for (List<String> cells : part.rows()) {
                String text = form(cells.get(0), lang);
                switch (part.kind()) {
                    case HEADING -> out.append("## ").append(text.replace('\n', ' '));
                    case PARAGRAPH -> out.append(text);
                    case QUOTE -> out.append("> ").append(text.replace("\n", "\n> "));
                    case BULLETS -> out.append(isOtherForm ? "* " : "- ").append(indented(text));
                    case STEPS -> out.append("1. ").append(indented(text));
                    case TABLE -> {
                        if (isFirst) {
                            out.append(isOtherForm ? "|A|B|\n|:--|:--|\n" : "| A | B |\n|--|--|\n");
                        }
                        String line = String.join(isOtherForm ? "   |" : " | ", cells);
                        out.append("| ").append(line).append(" |");
                    }
                    default -> throw new IllegalStateException();
                }
                out.append('\n');
                isFirst = false;
            }
            out.append('\n');
        }
        return out.toString();
    }

    private static String indented(String text) {
        return text.replace("\n", "\n   ");
    }

    private String form(String text, Lang lang) {
        if (!isOtherForm) {
            return text;
        }
        return lang == Lang.ZH
                ? text.replace("，", ",\n").replace("灯", "**灯**")
                : text.replace(", ", ",\n").replace("the ", "_the_  ");
    }

    /** As they are read; the lock as it is written and read again. */
    List<KeyedBlock> blocks(TranslationsLock lock) {
        Findings findings = new Findings();
        Map<Lang, PageText> texts = new EnumMap<>(Lang.class);
        for (Lang lang : Lang.values()) {
            String path = "content/" + PATH + "." + lang.code() + ".md";
            String head = "---\nkind: page\ntitle: Lighthouses\ndescription: Towers\n---\n\n";
            Source source = Source.of(path, head + markdown(lang));
            texts.put(lang, PageReader.read(source, lang, PATH, findings).orElseThrow());
        }
        Source file = Source.of(TranslationsLock.PATH, lock.write());
        TranslationsLock read = TranslationsLock.read(file, findings);
        assertThat(findings.list()).isEmpty();
        return BlockKeys.of(texts, original, read.of(PATH));
    }

    TranslationsLock accepted(TranslationsLock known) {
        return known.with(List.of(new KeyedTexts(PATH, Map.of(), blocks(known))));
    }
}
