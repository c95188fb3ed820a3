package org.couplet.cli;

import java.io.IOException;
import java.io.InputStream;
import java.util.Properties;
import picocli.CommandLine.IVersionProvider;

/** What this build of the program is called. */
final class Version implements IVersionProvider {

    /**
     * {@code couplet 0.1.0}: what is written into a published folder, the same on every machine.
     */
    static String generator() throws IOException {
        return "couplet " + properties().getProperty("version");
    }

    @Override
    public String[] getVersion() throws IOException {
        String commit = properties().getProperty("commit", "");
        return new String[] {
            "%s (%s, JDK %s)"
                    .formatted(
                            generator(),
                            commit.isEmpty() ? "unknown commit" : commit,
                            System.getProperty("java.version"))
        };
    }

    private static Properties properties() throws IOException {
        Properties properties = new Properties();
        try (InputStream in = Version.class.getResourceAsStream("version.properties")) {
            if (in == null) {
                throw new IOException("version.properties is missing in the jar");
            }
            properties.load(in);
        }
        return properties;
    }
}
