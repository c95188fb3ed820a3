package org.couplet.lang;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.ibm.icu.text.MessagePattern;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.couplet.text.Message;
import org.junit.jupiter.api.Test;

class MessagesTest {
    private static final Pattern USE = Pattern.compile("Message\\s*\\.of\\(\\s*\"([^\"]+)\"");
    private static final Pattern LITERAL = Pattern.compile("\"([a-z][a-z0-9.-]*)\"");

    @Test
    void bothLanguagesSayTheSameThings() {
        assertThat(Messages.in(Lang.ZH).keys()).isEqualTo(Messages.in(Lang.EN).keys());
    }

    @Test
    void bothLanguagesNameTheSameArguments() throws IOException {
        Properties en = patterns(Lang.EN);
        Properties zh = patterns(Lang.ZH);
        for (String key : en.stringPropertyNames()) {
            assertThat(shown(zh.getProperty(key)))
                    .describedAs(key)
                    .isEqualTo(shown(en.getProperty(key)));
        }
    }

    @Test
    void nothingIsSaidTwice() throws IOException {
        for (Lang lang : Lang.values()) {
            List<String> keys =
                    Files.readAllLines(file(lang)).stream()
                            .filter(line -> line.matches("[a-z].*"))
                            .map(line -> line.substring(0, line.indexOf('=')))
                            .toList();
            assertThat(keys).doesNotHaveDuplicates();
        }
    }

    @Test
    void aHelpBelongsToAMessage() {
        for (String key : Messages.in(Lang.EN).keys()) {
            if (key.endsWith(".help")) {
                assertThat(Messages.in(Lang.EN).keys())
                        .contains(key.substring(0, key.length() - ".help".length()));
            }
        }
    }

    @Test
    void everyMessageTheProgramHasIsInTheFiles() throws IOException {
        Set<String> keys = Messages.in(Lang.EN).keys();
        Set<String> used = literals(USE);
        assertThat(used).isNotEmpty();
        for (String key : used) {
            assertThat(keys)
                    .as(key)
                    .anyMatch(k -> k.equals(key) || key.endsWith(".") && k.startsWith(key));
        }
    }

    @Test
    void everyMessageInTheFilesIsUsed() throws IOException {
        Set<String> literals = literals(LITERAL);
        for (String key : Messages.in(Lang.EN).keys()) {
            String base = key.replaceFirst("\\.help$", "");
            assertThat(literals)
                    .as(key)
                    .anyMatch(
                            l ->
                                    l.equals(key)
                                            || l.equals(base)
                                            || l.endsWith(".") && base.startsWith(l));
        }
    }

    @Test
    void nothingIsSaidInTheProgramItself() throws IOException {
        Pattern words = Pattern.compile("Message\\s*\\.literal\\(\\s*\"([^\"]+)");
        assertThat(literals(words)).isEmpty();
    }

    @Test
    void chineseHasChinesePunctuation() throws IOException {
        Pattern halfWidth = Pattern.compile("\\p{IsHan}[,;:!?()\"]|[,;!?()\"]\\p{IsHan}");
        Properties zh = patterns(Lang.ZH);
        for (String key : zh.stringPropertyNames()) {
            // What an author writes into a file stands in quotation marks.
            String text = zh.getProperty(key).replaceAll("“[^”]*”", "“”");
            assertThat(halfWidth.matcher(text).find()).as("%s=%s", key, text).isFalse();
        }
    }

    @Test
    void argumentsCanBeMessagesAndLists() {
        Message inner = Message.literal("it's {0}");
        assertThat(Messages.in(Lang.EN).of(Message.of("report.more", 2, inner)))
                .isEqualTo("… and 2 more of it's {0}");
        assertThat(Messages.in(Lang.EN).of(Message.of("literal", List.of("a", inner))))
                .isEqualTo("a, it's {0}");
        assertThat(Messages.in(Lang.EN).of(Message.of("literal", List.of()))).isEqualTo("none");
    }

    @Test
    void aHelpMayBeMissingAMessageMayNot() {
        assertThat(Messages.in(Lang.EN).of(Message.literal("a").help())).isEmpty();
        assertThatThrownBy(() -> Messages.in(Lang.EN).of(Message.of("no.such")))
                .hasMessageContaining("no.such");
    }

    /** The arguments that are shown; one that only chooses between forms is not. */
    private static Set<String> shown(String text) {
        MessagePattern pattern = new MessagePattern(text);
        Set<String> shown = new TreeSet<>();
        Deque<String> open = new ArrayDeque<>();
        for (int i = 0; i < pattern.countParts(); i++) {
            MessagePattern.Part part = pattern.getPart(i);
            switch (part.getType()) {
                case ARG_START -> {
                    String name = pattern.getSubstring(pattern.getPart(i + 1));
                    open.push(name);
                    if (!part.getArgType().hasPluralStyle()) {
                        shown.add(name);
                    }
                }
                case REPLACE_NUMBER -> shown.add(open.peek());
                case ARG_LIMIT -> open.pop();
                default -> {}
            }
        }
        return shown;
    }

    private static Properties patterns(Lang lang) throws IOException {
        Properties patterns = new Properties();
        patterns.load(Files.newBufferedReader(file(lang)));
        return patterns;
    }

    private static Path file(Lang lang) {
        return Path.of("src/main/resources/org/couplet/lang/messages", lang.code() + ".properties");
    }

    /** The first groups of a pattern in the program's source. */
    private static Set<String> literals(Pattern pattern) throws IOException {
        Set<String> found = new TreeSet<>();
        try (Stream<Path> files = Files.walk(Path.of("src/main/java"))) {
            for (Path file : files.filter(f -> f.toString().endsWith(".java")).toList()) {
                pattern.matcher(Files.readString(file))
                        .results()
                        .map((MatchResult m) -> m.group(1))
                        .forEach(found::add);
            }
        }
        return found;
    }
}
