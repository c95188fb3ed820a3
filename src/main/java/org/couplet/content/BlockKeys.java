package org.couplet.content;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import org.couplet.lang.Lang;

/**
 * Names the blocks of a page, the same in both languages.
 *
 * <p>A block's key is the author's {@code {#key}}; else the one under which its texts are in the
 * lock, so that editing a text does not rename it; else, for a heading, made of the English words,
 * for all others of the fingerprint of the original text, so that putting a paragraph in renames
 * none of the others.
 */
final class BlockKeys {
    private static final int BASE = 36;
    private static final int DIGITS = 4;

    private final Lang original;
    private final SortedMap<String, TranslationsLock.Entry> lock;
    private final Set<String> used = new HashSet<>();

    private BlockKeys(Lang original, SortedMap<String, TranslationsLock.Entry> lock) {
        this.original = original;
        this.lock = lock;
    }

    /**
     * @param texts one or two
     * @param original the language the page was first written in
     * @param lock what was accepted on the page, by key
     * @return in the order of the original text, what only the other has in between
     */
    static List<KeyedBlock> of(
            Map<Lang, PageText> texts,
            Lang original,
            SortedMap<String, TranslationsLock.Entry> lock) {
        Map<Lang, List<KeyedBlock.Side>> sides = new EnumMap<>(Lang.class);
        texts.forEach((lang, text) -> sides.put(lang, sides(text)));
        List<KeyedBlock.Side> as = sides.getOrDefault(original, List.of());
        List<KeyedBlock.Side> bs = sides.getOrDefault(original.other(), List.of());
        Facing facing = Facing.of(as, bs, lock, original == Lang.ZH);
        return new BlockKeys(original, lock).name(facing.pairs());
    }

    private static List<KeyedBlock.Side> sides(PageText text) {
        List<KeyedBlock.Side> sides = new ArrayList<>();
        FrontMatter front = text.front();
        Unit title =
                Unit.named(
                        "@title",
                        List.of(new Inline.Text(front.title(), front.titleAt())),
                        front.titleAt());
        Unit description =
                Unit.named(
                        "@description",
                        List.of(new Inline.Text(front.description(), front.descriptionAt())),
                        front.descriptionAt());
        sides.add(new KeyedBlock.Side(title));
        sides.add(new KeyedBlock.Side(description));
        front.summary()
                .map(s -> Unit.named("@summary", s.inlines(), s.at()))
                .ifPresent(u -> sides.add(new KeyedBlock.Side(u)));
        text.units().forEach(u -> sides.add(new KeyedBlock.Side(u)));
        return sides;
    }

    private List<KeyedBlock> name(List<Facing.Match> matches) {
        // What is given is taken first, so that nothing made up takes its place.
        matches.forEach(m -> used.add(given(m)));
        Set<String> taken = new HashSet<>();
        Set<String> accepted = new HashSet<>();
        List<KeyedBlock> blocks = new ArrayList<>();
        for (Facing.Match m : matches) {
            String given = given(m);
            String key = !given.isEmpty() && taken.add(given) ? given : made(m);
            Map<Lang, KeyedBlock.Side> sides = new EnumMap<>(Lang.class);
            if (m.a() != null) {
                sides.put(original, m.a());
            }
            if (m.b() != null) {
                sides.put(original.other(), m.b());
            }
            String known = accepted(m);
            known = accepted.add(known) ? known : "";
            blocks.add(new KeyedBlock(key, sides, m.isMoved(), known));
        }
        return List.copyOf(blocks);
    }

    /**
     * What its texts say goes before what it is called: a key may be given to a text that was
     * accepted without one, or to another text than before.
     */
    private String accepted(Facing.Match m) {
        String given = given(m);
        TranslationsLock.Entry entry = lock.get(given);
        boolean isKnown =
                entry != null
                        && (isText(m.a(), entry.in(original))
                                || isText(m.b(), entry.in(original.other())));
        return isKnown ? given : m.lockKey();
    }

    private static boolean isText(KeyedBlock.Side side, String hash) {
        return side != null && side.hash().equals(hash);
    }

    private static String given(Facing.Match m) {
        if (m.a() != null && !m.a().unit().key().isEmpty()) {
            return m.a().unit().key();
        }
        if (m.b() != null && !m.b().unit().key().isEmpty()) {
            return m.b().unit().key();
        }
        return m.lockKey();
    }

    private String made(Facing.Match m) {
        KeyedBlock.Side first = m.a() != null ? m.a() : m.b();
        KeyedBlock.Side english = original == Lang.EN ? m.a() : m.b();
        String name = "";
        if (english != null && first.unit().isHeading()) {
            name = slug(english.unit().plain());
        }
        if (name.isEmpty()) {
            name = first.unit().isHeading() ? "section" : "b" + digits(first.hash());
        }
        String key = name;
        for (int n = 2; !used.add(key); n++) {
            key = name + "-" + n;
        }
        return key;
    }

    private static String digits(String hash) {
        long places = (long) Math.pow(BASE, DIGITS);
        String digits = Long.toString(Long.parseLong(hash, 16) % places, BASE);
        return "0".repeat(DIGITS - digits.length()) + digits;
    }

    private static String slug(String words) {
        String plain = Normalizer.normalize(words, Normalizer.Form.NFKD).toLowerCase(Locale.ROOT);
        StringBuilder slug = new StringBuilder(plain.length());
        boolean isBetween = false;
        for (int i = 0; i < plain.length(); i++) {
            char c = plain.charAt(i);
            if (c >= 'a' && c <= 'z' || c >= '0' && c <= '9') {
                // What begins and ends with other characters has no hyphen there.
                slug.append(isBetween && !slug.isEmpty() ? "-" : "").append(c);
                isBetween = false;
            } else {
                isBetween = true;
            }
        }
        return slug.toString();
    }
}
