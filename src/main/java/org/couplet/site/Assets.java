package org.couplet.site;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.couplet.page.AssetUrls;
import org.couplet.page.SiteFile;
import org.couplet.page.SiteView;
import org.couplet.text.Finding;
import org.couplet.text.Message;
import org.couplet.text.Position;
import org.couplet.text.Sha256;

/**
 * The style sheet, pictures and script of the templates, each under a name that changes with its
 * content, so that hosts may keep them forever.
 *
 * @param urls where pages find them
 * @param files what is published
 * @param findings what is missing
 */
public record Assets(AssetUrls urls, List<SiteFile> files, List<Finding> findings) {
    private static final String LIST = "assets/css/site.list";
    private static final String ICON = "assets/img/icon.svg";
    private static final String IMAGES = "assets/img/";

    /** Pictures that others look for at the site's root. */
    private static final List<String> PICTURES = List.of(SiteView.PREVIEW, SiteView.TOUCH_ICON);

    private static final String SCRIPT = "assets/js/search.js";
    private static final int HASH_LENGTH = 10;

    public Assets {
        files = List.copyOf(files);
        findings = List.copyOf(findings);
    }

    /**
     * Puts the style sheets that {@code assets/css/site.list} names together in its order, and
     * reads the icon and the search page's script.
     */
    public static Assets read(TemplateSource templates) throws IOException {
        List<Finding> findings = new ArrayList<>();
        List<SiteFile> files = new ArrayList<>();
        String stylesheet = add("site", "css", stylesheet(templates, findings), files);
        byte[] icon = file(ICON, "template.missing.icon", templates, findings);
        String iconUrl = add("icon", "svg", icon, files);
        for (String name : PICTURES) {
            byte[] png = file(IMAGES + name, "template.missing.picture", templates, findings);
            files.add(new SiteFile(name, png));
        }
        byte[] script = file(SCRIPT, "template.missing.script", templates, findings);
        String scriptUrl = add("search", "js", compactScript(script), files);
        return new Assets(new AssetUrls(stylesheet, iconUrl, scriptUrl), files, findings);
    }

    private static byte[] file(
            String path, String message, TemplateSource templates, List<Finding> findings)
            throws IOException {
        Optional<byte[]> bytes = templates.read(path);
        if (bytes.isEmpty()) {
            String file = "templates/" + path;
            findings.add(missing(file, Position.START, Message.of(message, file)));
        }
        return bytes.orElse(new byte[0]);
    }

    private static byte[] stylesheet(TemplateSource templates, List<Finding> findings)
            throws IOException {
        Optional<byte[]> list = templates.read(LIST);
        if (list.isEmpty()) {
            findings.add(
                    missing(
                            "templates/" + LIST,
                            Position.START,
                            Message.of("template.missing.list", "templates/" + LIST)));
            return new byte[0];
        }
        ByteArrayOutputStream css = new ByteArrayOutputStream();
        String[] names = new String(list.get(), StandardCharsets.UTF_8).split("\\R");
        for (int i = 0; i < names.length; i++) {
            String name = names[i].strip();
            if (name.isEmpty() || name.startsWith("#")) {
                continue;
            }
            Optional<byte[]> part = templates.read("assets/css/" + name);
            if (part.isPresent()) {
                css.writeBytes(part.get());
            } else {
                findings.add(
                        missing(
                                "templates/" + LIST,
                                new Position(i + 1, 1),
                                Message.of(
                                        "template.missing.style", "templates/assets/css/" + name)));
            }
        }
        return compact(css.toString(StandardCharsets.UTF_8)).getBytes(StandardCharsets.UTF_8);
    }

    /** Without comments, indents and line ends, which no reader's browser needs. */
    private static String compact(String css) {
        return css.replaceAll("(?s)/\\*.*?\\*/", "")
                .replaceAll("\\s*\\R\\s*", "\n")
                .replaceAll("(?<=[{};,])\\n|\\n(?=[{}])", "")
                .replaceAll(" \\{ ", "{")
                .replaceAll(";? \\}", "}")
                .replaceAll("; ", ";")
                .strip();
    }

    /** Without indents and whole lines of comment. A script's strings must not go over lines. */
    private static byte[] compactScript(byte[] script) {
        return new String(script, StandardCharsets.UTF_8)
                .replaceAll("(?m)^\\s*(?://|/\\*\\*).*\\R|^\\s+", "")
                .getBytes(StandardCharsets.UTF_8);
    }

    private static String add(String name, String extension, byte[] bytes, List<SiteFile> files) {
        String hash = Sha256.of(bytes).substring(0, HASH_LENGTH);
        String path = "assets/" + name + "." + hash + "." + extension;
        files.add(new SiteFile(path, bytes));
        return "/" + path;
    }

    private static Finding missing(String path, Position at, Message message) {
        return Finding.error(path, at, "template.missing", message);
    }
}
