package org.couplet.cli;

import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.couplet.lang.Lang;
import org.couplet.lang.Messages;
import org.couplet.text.Wording;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** The option {@code --lang}: the language in which the program speaks to the author. */
final class MessageLang {
    private static final Pattern CHINESE = Pattern.compile("(?i)zh(?:[_.@-].*)?");

    @Spec(Spec.Target.MIXEE)
    private CommandSpec spec;

    @Option(
            names = "--lang",
            paramLabel = "LANG",
            description = "Language of the messages: en or zh (default: that of the environment).")
    private Lang lang;

    Wording wording() {
        return Messages.in(chosen());
    }

    Lang chosen() {
        CoupletCommand program = (CoupletCommand) spec.root().userObject();
        return lang == null ? of(program.environment()) : lang;
    }

    /**
     * Chinese where the locale says so, otherwise English. The first of LC_ALL, LC_MESSAGES and
     * LANG that is set decides, as POSIX has it.
     */
    static Lang of(Map<String, String> environment) {
        return Stream.of("LC_ALL", "LC_MESSAGES", "LANG")
                .map(name -> environment.getOrDefault(name, ""))
                .filter(value -> !value.isEmpty())
                .findFirst()
                .filter(value -> CHINESE.matcher(value).matches())
                .map(value -> Lang.ZH)
                .orElse(Lang.EN);
    }
}
