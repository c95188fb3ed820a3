package org.couplet.published;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.logging.Level;
import java.util.stream.Stream;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;
import org.openqa.selenium.logging.LogType;
import org.openqa.selenium.logging.LoggingPreferences;

/** The machine's own Chromium. */
public final class Browser {

    private Browser() {}

    /** Without a window; the caller quits it. */
    public static ChromeDriver open() {
        ChromeOptions options = new ChromeOptions();
        options.setBinary(program("chromium", "google-chrome"));
        options.addArguments(
                "--headless=new",
                "--no-sandbox",
                "--disable-gpu",
                // A mouse, which a server has not.
                "--blink-settings=primaryHoverType=2,availableHoverTypes=2,"
                        + "primaryPointerType=4,availablePointerTypes=4",
                "--disable-quic",
                "--no-first-run",
                "--disable-background-networking",
                "--disable-component-update",
                "--disable-sync",
                "--disable-dev-shm-usage");
        LoggingPreferences logging = new LoggingPreferences();
        logging.enable(LogType.BROWSER, Level.ALL);
        options.setCapability("goog:loggingPrefs", logging);
        ChromeDriverService service =
                new ChromeDriverService.Builder()
                        .usingDriverExecutable(Path.of(program("chromedriver")).toFile())
                        .build();
        return new ChromeDriver(service, options);
    }

    static void size(ChromeDriver browser, int width, int height) {
        browser.executeCdpCommand(
                "Emulation.setDeviceMetricsOverride",
                Map.of(
                        "width",
                        width,
                        "height",
                        height,
                        "deviceScaleFactor",
                        1,
                        "mobile",
                        width < 500));
    }

    private static String program(String... names) {
        return Stream.of(names)
                .flatMap(
                        n ->
                                Stream.of(System.getenv("PATH").split(java.io.File.pathSeparator))
                                        .map(d -> Path.of(d, n)))
                .filter(Files::isExecutable)
                .findFirst()
                .orElseThrow(
                        () ->
                                new IllegalStateException(
                                        "not installed: "
                                                + String.join(", ", names)
                                                + "; run bin/verify"))
                .toString();
    }
}
