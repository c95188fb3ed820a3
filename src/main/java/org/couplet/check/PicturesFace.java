package org.couplet.check;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.couplet.content.Inline;
import org.couplet.content.Inlines;
import org.couplet.content.KeyedBlock;
import org.couplet.content.Library;
import org.couplet.content.Pair;
import org.couplet.lang.Lang;
import org.couplet.text.Finding;
import org.couplet.text.Message;

/** Texts that face each other show the same pictures, or each its own language's. */
final class PicturesFace implements Check {
    private static final String FACING = "image.facing";

    @Override
    public List<String> rules() {
        return List.of(FACING);
    }

    @Override
    public Look on(Library library) {
        return Look.atPairs(p -> pair(library, p));
    }

    private static List<Finding> pair(Library library, Pair pair) {
        List<Finding> findings = new ArrayList<>();
        for (KeyedBlock block : pair.blocks()) {
            if (block.isFacing() && areThere(library, block)) {
                compare(pair, block).ifPresent(findings::add);
            }
        }
        return findings;
    }

    /** A picture that is missing is told of by another rule. */
    private static boolean areThere(Library library, KeyedBlock block) {
        return Arrays.stream(Lang.values())
                .flatMap(lang -> images(block, lang).stream())
                .allMatch(i -> library.pictures().containsKey(i.file()));
    }

    private static Optional<Finding> compare(Pair pair, KeyedBlock block) {
        for (Lang lang : Lang.values()) {
            List<String> there = new ArrayList<>();
            images(block, lang.other()).forEach(i -> there.add(common(i, lang.other())));
            for (Inline.Image image : images(block, lang)) {
                if (!there.remove(common(image, lang))) {
                    return Optional.of(finding(pair, block, lang, image));
                }
            }
        }
        return Optional.empty();
    }

    private static Finding finding(Pair pair, KeyedBlock block, Lang lang, Inline.Image image) {
        String path = pair.texts().get(lang).source().path();
        String facing = pair.texts().get(lang.other()).source().path();
        int line = block.sides().get(lang.other()).unit().at().line();
        return Finding.warning(
                path,
                image.at(),
                FACING,
                Message.of("image.facing.other", image.target(), facing + ":" + line));
    }

    private static List<Inline.Image> images(KeyedBlock block, Lang lang) {
        List<Inline.Image> images = new ArrayList<>();
        Inlines.walk(
                block.sides().get(lang).unit().inlines(),
                i -> {
                    if (i instanceof Inline.Image image) {
                        images.add(image);
                    }
                });
        return images;
    }

    /** The picture's name without the language the text is in. */
    private static String common(Inline.Image image, Lang lang) {
        return image.file().replaceFirst("[.]" + lang.code() + "(?=[.][A-Za-z]+$)", "");
    }
}
