package org.couplet.published;

import java.io.IOException;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.openqa.selenium.chrome.ChromeDriver;

/** The published site behind a server and a Chromium in front of it, for the tests of a class. */
abstract class InBrowser {
    static StaticServer server;
    static ChromeDriver browser;

    @BeforeAll
    static void open() throws IOException {
        server = new StaticServer(PublishedSite.FOLDER);
        browser = Browser.open();
    }

    @AfterAll
    static void close() {
        if (browser != null) {
            browser.quit();
        }
        if (server != null) {
            server.close();
        }
    }
}
