package org.couplet.export;

import java.util.List;
import java.util.TreeSet;
import org.couplet.content.Library;
import org.couplet.content.SiteConfig;
import org.couplet.lang.Lang;
import org.couplet.page.PublishedPage;
import org.couplet.page.SiteFile;

/**
 * What static hosts read: security and cache headers, redirects, and a word to leave the folder as
 * it is.
 */
final class HostFiles implements Export {
    /** What a page of the site may load and run. */
    static final String CSP =
            "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; font-src 'self'; connect-src 'self'; form-action 'none';"
                    + " base-uri 'none'; frame-ancestors 'none'";

    @Override
    public List<SiteFile> write(Library library, List<PublishedPage> pages) {
        return List.of(
                SiteFile.of(".nojekyll", ""),
                SiteFile.of("_headers", headers()),
                SiteFile.of("_redirects", redirects(library)));
    }

    private static String headers() {
        return """
                /*
                  Content-Security-Policy: %s
                  X-Content-Type-Options: nosniff
                  Referrer-Policy: strict-origin-when-cross-origin
                  Permissions-Policy: camera=(), geolocation=(), microphone=()
                  Cache-Control: public, max-age=0, must-revalidate
                /assets/*
                  ! Cache-Control
                  Cache-Control: public, max-age=31536000, immutable
                """
                .formatted(CSP);
    }

    /**
     * An address without a language leads to the page in the reader's language, else in the site's
     * first one.
     */
    private static String redirects(Library library) {
        SiteConfig config = library.config().orElseThrow();
        TreeSet<String> sections = new TreeSet<>();
        library.pairs()
                .values()
                .forEach(
                        p -> {
                            String[] parts = p.url().split("/");
                            if (parts.length > 1) {
                                sections.add(parts[1]);
                            }
                        });
        StringBuilder out = new StringBuilder();
        Lang first = config.languages().get(0);
        for (String section : sections) {
            String from = "/" + section + "/*";
            String other = first.other().code();
            out.append("%s /%s/%s/:splat 302 Language=%s\n".formatted(from, other, section, other));
            out.append("%s /%s/%s/:splat 302\n".formatted(from, first.code(), section));
        }
        return out.toString();
    }
}
