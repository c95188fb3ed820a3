package org.couplet.export;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The text of a published page as its readers see it, block by block. Reads the pages of this
 * generator, whose tags are balanced.
 */
final class PageBlocks {
    private static final String ID = " id=\"";
    private static final Pattern HIDDEN = Pattern.compile("\\shidden(?=[\\s=>]|$)");
    private static final Pattern SPACE = Pattern.compile("[\\s\u00a0]+");
    private static final Pattern ENTITY = Pattern.compile("&(#?)(x?)([0-9A-Za-z]+);");
    private static final Map<String, String> ENTITIES =
            Map.of("amp", "&", "lt", "<", "gt", ">", "quot", "\"", "nbsp", " ", "apos", "'");
    private static final Set<String> VOID =
            Set.of("br", "img", "hr", "wbr", "input", "meta", "link", "source", "col", "path");
    private static final Set<String> INLINE =
            Set.of(
                    "a", "abbr", "b", "bdi", "button", "cite", "code", "data", "dfn", "em", "i",
                    "kbd", "mark", "q", "rp", "rt", "ruby", "s", "small", "span", "strong", "sub",
                    "sup", "time", "u", "wbr");
    private static final Set<String> UNREAD = Set.of("nav", "script", "style", "template");

    private final List<Block> blocks = new ArrayList<>();
    private final Deque<Element> open = new ArrayDeque<>();
    private final StringBuilder text = new StringBuilder();

    private PageBlocks() {}

    /**
     * A piece of text with its place.
     *
     * @param id the anchor that leads to it; empty for the top of the page
     * @param text in one line
     * @param isHeading whether it is a heading
     */
    record Block(String id, String text, boolean isHeading) {}

    private static final class Element {
        private final String name;
        private final boolean isUnread;
        private String id;

        Element(String name, String id, boolean isUnread) {
            this.name = name;
            this.id = id;
            this.isUnread = isUnread;
        }

        boolean isHeading() {
            return name.length() == 2 && name.charAt(0) == 'h' && Character.isDigit(name.charAt(1));
        }
    }

    /** The blocks of a page's {@code main} in reading order, without navigation and citations. */
    static List<Block> of(String html) {
        int start = html.indexOf("<main");
        int end = html.indexOf("</main>");
        return start < 0 || end < start ? List.of() : new PageBlocks().read(html, start, end);
    }

    private List<Block> read(String html, int start, int end) {
        open.push(new Element("main", "", false));
        int done = html.indexOf('>', start) + 1;
        for (int tag = html.indexOf('<', done); tag < end; tag = html.indexOf('<', done)) {
            text(html, done, tag);
            if (html.startsWith("<!--", tag)) {
                done = html.indexOf("-->", tag) + 3;
                continue;
            }
            done = tagEnd(html, tag);
            boolean isEnd = html.charAt(tag + 1) == '/';
            int name = tag + (isEnd ? 2 : 1);
            int attributes = name;
            while (Character.isLetterOrDigit(html.charAt(attributes))) {
                attributes++;
            }
            if (isEnd) {
                close(html.substring(name, attributes));
            } else {
                open(html.substring(name, attributes), html.substring(attributes, done - 1));
            }
        }
        text(html, done, end);
        flush();
        return List.copyOf(blocks);
    }

    /** Behind the tag; a quoted value may hold what else ends it. */
    private static int tagEnd(String html, int tag) {
        char quote = 0;
        int i = tag;
        for (; i < html.length(); i++) {
            char c = html.charAt(i);
            if (quote != 0) {
                quote = c == quote ? 0 : quote;
            } else if (c == '"' || c == '\'') {
                quote = c;
            } else if (c == '>') {
                break;
            }
        }
        return i + 1;
    }

    private void text(String html, int from, int to) {
        if (!open.peek().isUnread) {
            text.append(html, from, to);
        }
    }

    private void open(String name, String attributes) {
        if (name.equals("br")) {
            text.append(' ');
        }
        boolean isInline = INLINE.contains(name);
        if (!isInline) {
            flush();
        }
        if (VOID.contains(name) || attributes.endsWith("/")) {
            return;
        }
        Element within = open.peek();
        boolean isUnread =
                within.isUnread
                        || UNREAD.contains(name)
                        || attributes.contains("class=\"cite\"")
                        || attributes.contains(" hidden") && HIDDEN.matcher(attributes).find();
        open.push(new Element(name, isInline ? within.id : id(attributes, within.id), isUnread));
    }

    private static String id(String attributes, String none) {
        int start = attributes.indexOf(ID);
        return start < 0
                ? none
                : attributes.substring(
                        start + ID.length(), attributes.indexOf('"', start + ID.length()));
    }

    private void close(String name) {
        if (!open.peek().name.equals(name) && open.stream().noneMatch(e -> e.name.equals(name))) {
            return;
        }
        if (!INLINE.contains(name)) {
            flush();
        }
        Element closed;
        do {
            closed = open.pop();
        } while (!closed.name.equals(name));
        if (open.isEmpty()) {
            open.push(closed);
        } else if (closed.isHeading()) {
            // What follows a heading is found through it, if it has no anchor of its own.
            open.peek().id = closed.id;
        }
    }

    private void flush() {
        String block = SPACE.matcher(decode(text.toString())).replaceAll(" ").strip();
        text.setLength(0);
        if (block.isEmpty()) {
            return;
        }
        Element element = open.peek();
        boolean isHeading = open.stream().anyMatch(Element::isHeading);
        Block last = blocks.isEmpty() ? null : blocks.get(blocks.size() - 1);
        if (last != null && !isHeading && !last.isHeading && last.id.equals(element.id)) {
            blocks.set(
                    blocks.size() - 1, new Block(last.id, last.text + " " + block, last.isHeading));
        } else {
            blocks.add(new Block(element.id, block, isHeading));
        }
    }

    private static String decode(String html) {
        if (html.indexOf('&') < 0) {
            return html;
        }
        return ENTITY.matcher(html)
                .replaceAll(
                        m -> {
                            if (m.group(1).isEmpty()) {
                                String known = ENTITIES.get(m.group(2) + m.group(3));
                                return Matcher.quoteReplacement(known == null ? " " : known);
                            }
                            int point =
                                    Integer.parseInt(m.group(3), m.group(2).isEmpty() ? 10 : 16);
                            return Matcher.quoteReplacement(Character.toString(point));
                        });
    }
}
