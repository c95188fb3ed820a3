package org.couplet.content;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A picture that lies among the content.
 *
 * @param path from the site's root: {@code content/harbor/quay.png}
 * @param bytes its size
 * @param hash SHA-256 of the file, lower-case hex
 * @param size what its header says; empty where it says nothing that is understood
 * @param form the ending that goes with its first bytes ({@code jpg}, never {@code jpeg}); empty
 *     for what pages do not show
 * @param active what a drawing holds that is no drawing, such as {@code <script}; empty for none
 */
public record Picture(
        String path,
        long bytes,
        String hash,
        Optional<Size> size,
        Optional<String> form,
        Optional<String> active) {
    private static final Pattern ENDING = Pattern.compile("(?i).+\\.(png|jpe?g|webp|avif|gif|svg)");
    private static final int HASH_LENGTH = 10;

    /** In pixels. */
    public record Size(int width, int height) {}

    /** Whether a file is named as a picture that browsers show. */
    public static boolean isNamed(String path) {
        return ENDING.matcher(path).matches();
    }

    /** Whether its bytes are of the form that its name says. */
    public boolean isAsNamed() {
        String ending = path.substring(path.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
        return form.equals(Optional.of(ending.equals("jpeg") ? "jpg" : ending));
    }

    /**
     * Where it is published, from the site's root: {@code /assets/quay.0123abcd45.png}. The name
     * changes with the content.
     */
    public String url() {
        String name = path.substring(path.lastIndexOf('/') + 1).toLowerCase(Locale.ROOT);
        int dot = name.lastIndexOf('.');
        String stem = name.substring(0, dot).replaceAll("[^a-z0-9]+", "-");
        String shown = stem.replaceAll("^-|-$", "");
        return "/assets/"
                + (shown.isEmpty() ? "picture" : shown)
                + "."
                + hash.substring(0, HASH_LENGTH)
                + name.substring(dot);
    }

    /**
     * The file that an author means.
     *
     * @param page the file that names it, from the site's root
     * @param written {@code /images/x.png} from the content's root, else from the page's folder;
     *     {@code %20} and the like are the characters they stand for
     * @return from the site's root; empty for what is no path within the content
     */
    static String file(String page, String written) {
        String target = PercentCode.decoded(written);
        String folder = page.substring(0, page.lastIndexOf('/') + 1);
        if (target.isEmpty() || target.contains(":") || target.startsWith("//")) {
            return "";
        }
        String path = target.startsWith("/") ? "content" + target : folder + target;
        Deque<String> parts = new ArrayDeque<>();
        for (String part : path.split("/")) {
            if (part.equals("..")) {
                if (parts.pollLast() == null) {
                    return "";
                }
            } else if (!part.isEmpty() && !part.equals(".")) {
                parts.addLast(part);
            }
        }
        return "content".equals(parts.peekFirst()) ? String.join("/", parts) : "";
    }
}
