package org.couplet.page;

import java.util.Collections;
import java.util.Map;
import java.util.Objects;

/**
 * A page to be rendered.
 *
 * @param file where it is published, {@code zh/goals/index.html}
 * @param template {@code kinds/goal.ftlh}
 * @param sourcePath the author's file, for messages
 * @param strings the words of the interface in the page's language
 * @param data what the kind's template gets as {@code data}
 */
public record Page(
        String file,
        String template,
        String sourcePath,
        SiteView site,
        PageView view,
        Map<String, String> strings,
        KindData data) {

    public Page {
        Objects.requireNonNull(file);
        Objects.requireNonNull(template);
        Objects.requireNonNull(sourcePath);
        Objects.requireNonNull(site);
        Objects.requireNonNull(view);
        Objects.requireNonNull(data);
        strings = Collections.unmodifiableMap(strings);
    }
}
