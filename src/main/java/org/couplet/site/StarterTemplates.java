package org.couplet.site;

import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;

/** The templates that come with the generator, for sites without their own. */
public final class StarterTemplates implements TemplateSource {
    private static final String FOLDER = "/org/couplet/starter/templates/";

    @Override
    public Optional<byte[]> read(String path) throws IOException {
        if (path.contains("..")) {
            return Optional.empty();
        }
        try (InputStream in = StarterTemplates.class.getResourceAsStream(FOLDER + path)) {
            return in == null ? Optional.empty() : Optional.of(in.readAllBytes());
        }
    }

    /** They change only with the generator, whose version is an input of its own. */
    @Override
    public String fingerprint() {
        return "starter";
    }
}
