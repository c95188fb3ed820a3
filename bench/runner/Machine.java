import com.sun.management.OperatingSystemMXBean;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What the numbers were measured with. */
final class Machine {
    private Machine() {}

    /** Versions of the tools and the size of the machine, by name. */
    static Map<String, String> describe(
            Processes processes, Path repository, List<String> peers, Path src)
            throws IOException, InterruptedException {
        Map<String, String> facts = new LinkedHashMap<>();
        String couplet = repository.resolve("bin/couplet").toString();
        facts.put("couplet", version(processes, List.of(couplet, "--version")));
        facts.put("java", version(processes, List.of(java(), "-version")));
        for (String peer : peers) {
            String script = repository.resolve("bench/peers/" + peer + "/version").toString();
            facts.put(peer, version(processes, List.of(script, src.toString())));
        }
        facts.put("kernel", System.getProperty("os.name") + " " + System.getProperty("os.version"));
        facts.put("cores", String.valueOf(Runtime.getRuntime().availableProcessors()));
        facts.put("memory", (memory() >> 20) + " MiB");
        return facts;
    }

    /** The Java that bin/couplet takes. */
    private static String java() {
        String home = System.getenv("JAVA_HOME");
        return home == null || home.isEmpty() ? "java" : home + "/bin/java";
    }

    private static String version(Processes processes, List<String> command)
            throws IOException, InterruptedException {
        Processes.Run run = processes.run(command);
        return run.isGood() ? String.join("; ", run.output().lines().toList()) : "unknown";
    }

    private static long memory() {
        return ((OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean())
                .getTotalMemorySize();
    }
}
