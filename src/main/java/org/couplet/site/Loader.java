package org.couplet.site;

import freemarker.cache.TemplateLoader;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** Gives FreeMarker its templates. */
final class Loader implements TemplateLoader {
    private final TemplateSource source;

    Loader(TemplateSource source) {
        this.source = source;
    }

    private record Found(String name, byte[] bytes) {}

    @Override
    public Object findTemplateSource(String name) throws IOException {
        // Only .ftlh escapes what it prints.
        Optional<byte[]> bytes = name.endsWith(".ftlh") ? source.read(name) : Optional.empty();
        return bytes.map(b -> new Found(name, b)).orElse(null);
    }

    @Override
    public long getLastModified(Object found) {
        return 0;
    }

    @Override
    public Reader getReader(Object found, String encoding) {
        byte[] bytes = ((Found) found).bytes();
        return new InputStreamReader(new ByteArrayInputStream(bytes), StandardCharsets.UTF_8);
    }

    @Override
    public void closeTemplateSource(Object found) {}
}
