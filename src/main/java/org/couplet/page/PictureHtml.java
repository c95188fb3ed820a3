package org.couplet.page;

import java.util.ArrayList;
import java.util.List;
import org.couplet.content.Block;
import org.couplet.content.Inline;

/** A picture that stands alone in its paragraph, with its title as a caption below it. */
final class PictureHtml {

    private PictureHtml() {}

    /** Whether there is but a picture with a title, and perhaps what the title rests on. */
    static boolean isCaptioned(Block.Paragraph paragraph) {
        List<Inline> all = shown(paragraph);
        return !all.isEmpty()
                && all.get(0) instanceof Inline.Image image
                && !image.title().isEmpty()
                && all.stream().skip(1).allMatch(PictureHtml::isGround);
    }

    /** The picture and its caption, whose end is left open. */
    static String captioned(Block.Paragraph paragraph, InlineHtml inlines) {
        List<Inline> all = shown(paragraph);
        Inline.Image image = (Inline.Image) all.get(0);
        List<Inline> caption = new ArrayList<>();
        caption.add(new Inline.Text(image.title(), image.at()));
        caption.addAll(all.subList(1, all.size()));
        return inlines.image(image, false) + "<figcaption>" + inlines.write(caption);
    }

    private static List<Inline> shown(Block.Paragraph paragraph) {
        return paragraph.children().stream()
                .filter(i -> !(i instanceof Inline.Acknowledgement))
                .filter(i -> !(i instanceof Inline.Text t && t.text().isBlank()))
                .toList();
    }

    private static boolean isGround(Inline inline) {
        return inline instanceof Inline.Citation || inline instanceof Inline.Background;
    }
}
