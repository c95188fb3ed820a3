package org.couplet.lang;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.couplet.text.Message;
import org.junit.jupiter.api.Test;

class MessagesTest {
    private static final Pattern USE = Pattern.compile("Message\\s*\\.of\\(\\s*\"([^\"]+)\"");

    @Test
    void bothLanguagesSayTheSameThings() {
        assertThat(Messages.in(Lang.ZH).keys()).isEqualTo(Messages.in(Lang.EN).keys());
    }

    @Test
    void bothLanguagesNameTheSameArguments() {
        for (String key : Messages.in(Lang.EN).keys()) {
            Message message =
                    Message.of(key, "ARG0", "ARG1", "ARG2", "ARG3", "ARG4", "ARG5", "ARG6");
            assertThat(named(Lang.ZH, message)).describedAs(key).isEqualTo(named(Lang.EN, message));
        }
    }

    @Test
    void everyMessageTheProgramHasIsInTheFiles() throws IOException {
        TreeSet<String> used = new TreeSet<>();
        try (Stream<Path> files = Files.walk(Path.of("src/main/java"))) {
            for (Path file : files.filter(f -> f.toString().endsWith(".java")).toList()) {
                USE.matcher(Files.readString(file))
                        .results()
                        .map((MatchResult m) -> m.group(1))
                        .forEach(used::add);
            }
        }
        assertThat(used).isNotEmpty();
        assertThat(Messages.in(Lang.EN).keys()).containsAll(used);
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

    private static List<String> named(Lang lang, Message message) {
        return Pattern.compile("ARG[0-6]")
                .matcher(Messages.in(lang).of(message))
                .results()
                .map(MatchResult::group)
                .distinct()
                .sorted()
                .toList();
    }
}
