package org.couplet.lang;

import com.ibm.icu.text.MessageFormat;
import com.ibm.icu.util.ULocale;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.couplet.text.Message;
import org.couplet.text.Wording;

/**
 * What is said to authors, in one of the two languages: {@code messages/en.properties} and {@code
 * messages/zh.properties}, ICU message patterns.
 *
 * <p>The files are read when the first message is put in words: most runs have nothing to say.
 */
public final class Messages implements Wording {
    private static final Map<Lang, Messages> ALL =
            Map.of(Lang.ZH, new Messages(Lang.ZH), Lang.EN, new Messages(Lang.EN));

    private final Lang lang;
    private final Map<String, MessageFormat> formats = new HashMap<>();
    private Properties patterns;

    private Messages(Lang lang) {
        this.lang = lang;
    }

    public static Messages in(Lang lang) {
        return ALL.get(lang);
    }

    /**
     * @throws IllegalArgumentException when there is no such message
     */
    @Override
    public synchronized String of(Message message) {
        MessageFormat format = formats.computeIfAbsent(message.key(), this::format);
        if (format != null) {
            return format.format(message.arguments().stream().map(this::worded).toArray());
        }
        if (message.isHelp()) {
            return "";
        }
        throw new IllegalArgumentException("no message " + message.key());
    }

    /** The keys that have words, in alphabetical order. */
    public synchronized Set<String> keys() {
        return new TreeSet<>(patterns().stringPropertyNames());
    }

    private MessageFormat format(String key) {
        String pattern = patterns().getProperty(key);
        return pattern == null
                ? null
                : new MessageFormat(pattern, ULocale.forLanguageTag(lang.tag()));
    }

    private Object worded(Object argument) {
        if (argument instanceof Message m) {
            return of(m);
        }
        if (argument instanceof List<?> list) {
            return list.isEmpty()
                    ? patterns().getProperty("list.none")
                    : list.stream()
                            .map(a -> worded(a).toString())
                            .collect(Collectors.joining(patterns().getProperty("list.comma")));
        }
        return argument instanceof Number ? argument : argument.toString();
    }

    private Properties patterns() {
        if (patterns == null) {
            patterns = new Properties();
            String file = "messages/" + lang.code() + ".properties";
            try (Reader in =
                    new InputStreamReader(
                            Messages.class.getResourceAsStream(file), StandardCharsets.UTF_8)) {
                patterns.load(in);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return patterns;
    }
}
