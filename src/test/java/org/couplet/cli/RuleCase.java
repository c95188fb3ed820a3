package org.couplet.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.couplet.SiteFixture;

/**
 * A case of one rule, told in one file: {@code #} lines say what is wrong, or what only looks so;
 * {@code === PATH} begins a file that is put into the small site; {@code $ couplet …} runs a
 * command, and what follows it is what the command prints.
 *
 * <p>After a path may stand {@code (GB18030)}, the encoding it is written in; {@code (3 MiB)}, the
 * size to which its text is repeated; {@code (300000 times)}; {@code (bytes)}, hex digits; or
 * {@code (gone)}, for a file that the small site has and the case has not; {@code (40 variants)},
 * the text so often with another character for each {@code #}; {@code (old → new)}, a change of a
 * file that is there.
 */
final class RuleCase {
    private static final Pattern FILE = Pattern.compile("=== (\\S+)(?: \\((.+)\\))?");
    private static final Pattern SIZE = Pattern.compile("(\\d+) MiB");
    private static final Pattern TIMES = Pattern.compile("(\\d+) times");
    private static final Pattern VARIANTS = Pattern.compile("(\\d+) variants");
    private static final String CHANGE = " → ";
    private static final String COMMAND = "$ couplet ";
    private static final Path TEMPLATES = Path.of("templates");

    private final Path file;
    private final Path root;

    RuleCase(Path file, Path root) {
        this.file = file;
        this.root = root;
    }

    /** The case as it is told when its commands are run. */
    String run() throws IOException {
        SiteFixture.copyTo(root);
        StringBuilder told = new StringBuilder();
        List<String> lines = Files.readAllLines(file, StandardCharsets.UTF_8);
        for (int i = 0; i < lines.size(); ) {
            String line = lines.get(i++);
            told.append(line).append('\n');
            Matcher named = FILE.matcher(line);
            if (named.matches()) {
                List<String> text = new ArrayList<>();
                while (i < lines.size() && !isMark(lines.get(i))) {
                    text.add(lines.get(i++));
                }
                text.forEach(t -> told.append(t).append('\n'));
                put(named.group(1), named.group(2), String.join("\n", text) + "\n");
            } else if (line.startsWith(COMMAND)) {
                while (i < lines.size() && !isMark(lines.get(i))) {
                    i++;
                }
                told.append(command(line.substring(COMMAND.length()).split(" ")));
            }
        }
        return told.toString();
    }

    private static boolean isMark(String line) {
        return FILE.matcher(line).matches() || line.startsWith(COMMAND);
    }

    private void put(String path, String how, String text) throws IOException {
        if (path.startsWith("templates/") && !Files.exists(root.resolve(TEMPLATES))) {
            copyTemplates();
        }
        Path target = root.resolve(path);
        Files.createDirectories(target.getParent());
        if (how == null) {
            Files.writeString(target, text, StandardCharsets.UTF_8);
        } else if (how.equals("gone")) {
            Files.delete(target);
        } else if (how.equals("bytes")) {
            Files.write(target, HexFormat.of().parseHex(text.replaceAll("\\s", "")));
        } else if (SIZE.matcher(how).matches()) {
            int size = number(SIZE, how) * 1024 * 1024;
            int length = text.getBytes(StandardCharsets.UTF_8).length;
            Files.writeString(target, text.repeat(size / length + 1), StandardCharsets.UTF_8);
        } else if (VARIANTS.matcher(how).matches()) {
            Files.writeString(
                    target, variants(text, number(VARIANTS, how)), StandardCharsets.UTF_8);
        } else if (how.contains(CHANGE)) {
            String[] change = how.split(CHANGE);
            String before = Files.readString(target, StandardCharsets.UTF_8);
            Files.writeString(target, before.replace(change[0], change[1]), StandardCharsets.UTF_8);
        } else if (TIMES.matcher(how).matches()) {
            Files.writeString(target, text.repeat(number(TIMES, how)), StandardCharsets.UTF_8);
        } else {
            Files.writeString(target, text, Charset.forName(how));
        }
    }

    private static String variants(String text, int count) {
        StringBuilder all = new StringBuilder();
        Random random = new Random(1);
        for (int n = 0; n < count; n++) {
            for (int i = 0; i < text.length(); i++) {
                char c = text.charAt(i);
                all.append(c == '#' ? (char) (0x4E00 + random.nextInt(0x4000)) : c);
            }
            all.append('\n');
        }
        return all.toString();
    }

    private static int number(Pattern pattern, String how) {
        Matcher m = pattern.matcher(how);
        return m.matches() ? Integer.parseInt(m.group(1)) : 0;
    }

    private void copyTemplates() throws IOException {
        try (Stream<Path> all = Files.walk(TEMPLATES)) {
            for (Path from : all.filter(Files::isRegularFile).toList()) {
                Path to = root.resolve(from.toString());
                Files.createDirectories(to.getParent());
                Files.copy(from, to);
            }
        }
    }

    /** What a command prints, diagnostics first, without what differs from run to run. */
    private String command(String[] words) {
        List<String> args = new ArrayList<>();
        for (String word : words) {
            boolean isPath = word.startsWith("pages") || word.startsWith("originals");
            args.add(isPath ? root.resolve(word).toString() : word);
        }
        args.addAll(List.of("--root", root.toString(), "--lang", "en"));
        if (words[0].equals("check")) {
            args.add("--no-cache");
        } else if (words[0].equals("convert")) {
            args.addAll(List.of("--drafts", root.resolve("drafts").toString()));
        }
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        Main.run(
                args.toArray(String[]::new),
                Map.of(),
                new PrintWriter(out, true),
                new PrintWriter(err, true));
        String all = err + (words[0].equals("check") ? out.toString() : "");
        return all.replace(root + "/", "").replaceAll("(?m)^.* in \\d+ ms$\\n?", "");
    }
}
