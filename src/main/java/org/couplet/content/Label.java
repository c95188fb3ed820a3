package org.couplet.content;

import java.util.Map;
import org.couplet.lang.Lang;

/** A text in every language of the site. */
public record Label(Map<Lang, Rich> texts) {

    public Label {
        texts = Map.copyOf(texts);
    }

    /** The text in a language; a reader has made sure that there is one. */
    public Rich in(Lang lang) {
        Rich text = texts.get(lang);
        if (text == null) {
            throw new IllegalStateException("no text in " + lang.code());
        }
        return text;
    }

    public String plain(Lang lang) {
        return in(lang).plain();
    }
}
