package org.couplet.lang;

import java.util.Arrays;
import java.util.Optional;

/** A language a site is written in. */
public enum Lang {
    ZH("zh", "zh-Hans", "zh_CN", "中文"),
    EN("en", "en", "en_US", "English");

    private final String code;
    private final String tag;
    private final String locale;
    private final String selfName;

    Lang(String code, String tag, String locale, String selfName) {
        this.code = code;
        this.tag = tag;
        this.locale = locale;
        this.selfName = selfName;
    }

    /** The short code used in file names and URLs: {@code zh}, {@code en}. */
    public String code() {
        return code;
    }

    /** The BCP 47 tag for HTML's {@code lang}: {@code zh-Hans}, {@code en}. */
    public String tag() {
        return tag;
    }

    /** The form Open Graph uses: {@code zh_CN}, {@code en_US}. */
    public String locale() {
        return locale;
    }

    /** The language's name in the language itself. */
    public String selfName() {
        return selfName;
    }

    /** The facing language. */
    public Lang other() {
        return this == ZH ? EN : ZH;
    }

    public static Optional<Lang> ofCode(String code) {
        return Arrays.stream(values()).filter(l -> l.code.equals(code)).findFirst();
    }
}
