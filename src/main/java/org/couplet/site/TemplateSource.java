package org.couplet.site;

import java.io.IOException;
import java.util.Optional;

/** Where templates and assets come from. */
public interface TemplateSource {

    /**
     * @param path relative to the templates, with {@code /}: {@code kinds/goal.ftlh}
     * @return the file's bytes; empty when there is none
     */
    Optional<byte[]> read(String path) throws IOException;

    /** One hash over all files, so that a change of any of them is seen. */
    String fingerprint() throws IOException;
}
