package org.couplet.check;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.regex.Pattern;
import org.couplet.content.Inline;
import org.couplet.content.Inlines;
import org.couplet.content.Library;
import org.couplet.content.PageText;
import org.couplet.content.Pair;
import org.couplet.content.Picture;
import org.couplet.lang.HanText;
import org.couplet.lang.Lang;
import org.couplet.text.Finding;
import org.couplet.text.Message;
import org.couplet.text.Nearest;
import org.couplet.text.Severity;

/** Every picture is there, is what it says, is not too heavy, and is described in words. */
final class PicturesShown implements Check {
    static final String MISSING = "image.missing";
    static final String FORM = "image.form";
    static final String ALT = "image.alt";
    static final String WEIGHT = "image.weight";

    /** Behind every path of a pair. */
    private static final String AFTER_ALL_PAIRS = "\uFFFF";

    private static final int MANY = 5;
    private static final long HEAVY = 1_000_000;
    private static final long TOO_HEAVY = 20 * HEAVY;
    private static final Pattern REMOTE = Pattern.compile("(?i)(?:[a-z][a-z0-9+.-]*:|//).*");
    private static final Pattern LATIN_WORDS =
            Pattern.compile("\\p{IsLatin}{2,}(?:\\P{IsLatin}+\\p{IsLatin}{2,}){2,}\\P{IsLatin}*");

    @Override
    public List<String> rules() {
        return List.of(MISSING, FORM, ALT, WEIGHT);
    }

    @Override
    public Look on(Library library) {
        return new Look() {
            /** What is told once, where a picture is shown first: by pair, those of data last. */
            private final Map<String, List<OfFile>> once = new ConcurrentSkipListMap<>();

            @Override
            public List<Finding> data(StatedFigures figures) {
                return texts(AFTER_ALL_PAIRS, References.labels(library));
            }

            @Override
            public List<Finding> pair(Pair pair, StatedFigures figures) {
                return texts(pair.path(), References.texts(pair.pages()));
            }

            private List<Finding> texts(String place, List<References.Text> texts) {
                List<OfFile> here = new ArrayList<>();
                List<Finding> findings = new ArrayList<>();
                References.inlines(
                        texts,
                        (text, inline) -> {
                            if (inline instanceof Inline.Image image) {
                                missing(library, text.path(), image).ifPresent(findings::add);
                                alt(text, image).ifPresent(findings::add);
                                form(library, text.path(), image)
                                        .ifPresent(f -> here.add(new OfFile(image.file(), f)));
                                weight(library, text.path(), image)
                                        .ifPresent(f -> here.add(new OfFile(image.file(), f)));
                            }
                        });
                if (!here.isEmpty()) {
                    once.put(place, here);
                }
                return summed(findings);
            }

            @Override
            public List<Finding> rest() {
                Set<String> told = new HashSet<>();
                return summed(
                        once.values().stream()
                                .flatMap(List::stream)
                                .filter(f -> told.add(f.finding().rule() + ' ' + f.file()))
                                .map(OfFile::finding)
                                .toList());
            }
        };
    }

    /** What is wrong with a picture itself. */
    private record OfFile(String file, Finding finding) {}

    private static List<Finding> summed(List<Finding> findings) {
        Map<String, List<Finding>> byRule = new LinkedHashMap<>();
        findings.forEach(
                f ->
                        byRule.computeIfAbsent(f.path() + ' ' + f.rule(), k -> new ArrayList<>())
                                .add(f));
        return byRule.values().stream().flatMap(f -> summary(f).stream()).toList();
    }

    /** The pictures that a page shows; the first page of all tells how heavy one is. */
    static Set<String> files(PageText page) {
        Set<String> files = new TreeSet<>();
        for (References.Text text : References.texts(List.of(page))) {
            Inlines.walk(
                    text.inlines(),
                    i -> {
                        if (i instanceof Inline.Image image) {
                            files.add(image.file());
                        }
                    });
        }
        return files;
    }

    /** A page that has the same fault many times is told so once. */
    private static List<Finding> summary(List<Finding> findings) {
        if (findings.size() <= MANY) {
            return findings;
        }
        Finding first = findings.get(0);
        Message many = Message.of("image.missing.many", first.message(), findings.size() - 1);
        return List.of(
                new Finding(
                        first.path(),
                        first.position(),
                        first.severity(),
                        first.rule(),
                        many,
                        first.help()));
    }

    private static Optional<Finding> missing(Library library, String path, Inline.Image image) {
        String target = image.target();
        if (library.pictures().containsKey(image.file())) {
            return Optional.empty();
        }
        Message message = Message.of("image.missing.file", target);
        Message help = message.help();
        if (REMOTE.matcher(target).matches()) {
            message = Message.of("image.missing.remote", target);
            help = message.help();
        } else if (image.file().isEmpty()) {
            message = Message.of("image.missing.outside", target);
            help = message.help();
        } else if (!Picture.isNamed(image.file())) {
            message = Message.of("image.missing.form", target);
            help = message.help();
        } else {
            Set<String> names = library.pictures().keySet();
            Optional<String> sameLetters =
                    names.stream().filter(image.file()::equalsIgnoreCase).findFirst();
            if (sameLetters.isPresent()) {
                help = Message.of("image.missing.case", shown(sameLetters.get()));
            } else {
                help =
                        Nearest.name(image.file(), names)
                                .map(n -> Message.of("help.nearest", shown(n)))
                                .orElse(help);
            }
        }
        return Optional.of(Finding.error(path, image.at(), MISSING, message, help));
    }

    /** A picture as it can be named from everywhere. */
    private static String shown(String file) {
        return file.substring("content".length());
    }

    private static Optional<Finding> form(Library library, String path, Inline.Image image) {
        Picture picture = library.pictures().get(image.file());
        if (picture == null || (picture.isAsNamed() && picture.active().isEmpty())) {
            return Optional.empty();
        }
        String target = image.target();
        Message message =
                picture.isAsNamed()
                        ? Message.of("image.form.active", target, picture.active().orElseThrow())
                        : picture.form()
                                .map(f -> Message.of("image.form.other", target, f))
                                .orElse(Message.of("image.form.unknown", target));
        return Optional.of(Finding.error(path, image.at(), FORM, message));
    }

    private static Optional<Finding> alt(References.Text text, Inline.Image image) {
        String alt = image.alt().strip();
        if (alt.isEmpty()) {
            Message none = Message.of("image.alt.none", image.target());
            return Optional.of(Finding.error(text.path(), image.at(), ALT, none));
        }
        if (isFileName(alt, image.target())) {
            Message name = Message.of("image.alt.name", alt);
            return Optional.of(Finding.warning(text.path(), image.at(), ALT, name));
        }
        boolean isOther =
                text.lang() == Lang.ZH
                        ? !HanText.hasHan(alt) && LATIN_WORDS.matcher(alt).find()
                        : HanText.hasHan(alt) && alt.codePoints().noneMatch(PicturesShown::isLatin);
        if (isOther) {
            Message other = Message.of("image.alt.language", alt, text.lang().other().code());
            return Optional.of(Finding.warning(text.path(), image.at(), ALT, other));
        }
        return Optional.empty();
    }

    private static boolean isLatin(int c) {
        return Character.isLetter(c)
                && Character.UnicodeScript.of(c) == Character.UnicodeScript.LATIN;
    }

    /** A word that is also a name tells something; a name with marks or digits does not. */
    private static boolean isFileName(String alt, String target) {
        String name = target.substring(target.lastIndexOf('/') + 1).toLowerCase(Locale.ROOT);
        String stem = name.replaceFirst("\\.[a-z]+$", "");
        String said = alt.toLowerCase(Locale.ROOT);
        boolean isOneWord = stem.codePoints().allMatch(Character::isLetter);
        return said.equals(name)
                || (!isOneWord && said.replace(' ', '-').equals(stem))
                || (!isOneWord && said.equals(stem));
    }

    private static Optional<Finding> weight(Library library, String path, Inline.Image image) {
        Picture picture = library.pictures().get(image.file());
        if (picture == null || picture.bytes() <= HEAVY) {
            return Optional.empty();
        }
        boolean isTooHeavy = picture.bytes() > TOO_HEAVY;
        String size = String.format(Locale.ROOT, "%.1f", picture.bytes() / (double) HEAVY);
        Message message = Message.of("image.weight.file", image.target(), size);
        return Optional.of(
                new Finding(
                        path,
                        image.at(),
                        isTooHeavy ? Severity.ERROR : Severity.WARNING,
                        WEIGHT,
                        message,
                        message.help()));
    }
}
