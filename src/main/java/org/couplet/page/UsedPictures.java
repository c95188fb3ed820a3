package org.couplet.page;

import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.couplet.content.Inline;
import org.couplet.content.Inlines;
import org.couplet.content.Labels;
import org.couplet.content.Library;
import org.couplet.content.PageText;
import org.couplet.content.Pair;
import org.couplet.content.Picture;
import org.couplet.lang.Lang;

/** The pictures that pages show. */
public final class UsedPictures {
    private final Library library;
    private final SortedMap<String, String> used = new TreeMap<>();

    private UsedPictures(Library library) {
        this.library = library;
    }

    /**
     * Of a pair of pages: the files by where they are published, both from the site's root.
     *
     * @param pair with its bodies
     */
    public static SortedMap<String, String> of(Library library, Pair pair) {
        UsedPictures pictures = new UsedPictures(library);
        if (!library.pictures().isEmpty()) {
            for (PageText page : pair.pages()) {
                page.front().summary().ifPresent(s -> pictures.add(s.inlines()));
                page.units().forEach(u -> pictures.add(u.inlines()));
            }
        }
        return pictures.used;
    }

    /** Of the site's data, which any page may show. */
    public static SortedMap<String, String> ofData(Library library) {
        UsedPictures pictures = new UsedPictures(library);
        Labels.each(
                library,
                (path, key, label) -> {
                    for (Lang lang : Lang.values()) {
                        pictures.add(label.in(lang).inlines());
                    }
                });
        return pictures.used;
    }

    private void add(List<Inline> inlines) {
        Inlines.walk(
                inlines,
                i -> {
                    if (i instanceof Inline.Image image) {
                        Picture picture = library.pictures().get(image.file());
                        if (picture != null) {
                            used.put(picture.url().substring(1), picture.path());
                        }
                    }
                });
    }
}
