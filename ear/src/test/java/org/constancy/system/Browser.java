package org.constancy.system;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.Stream;

/**
 * A browser without a window: the Chromium of the machine, else the one that Playwright fetches. Remembers what its pages
 * complained about.
 */
final class Browser implements AutoCloseable {

    private static final List<String> QUIET = List.of(
            "--no-sandbox",
            "--disable-gpu",
            "--disable-quic",
            "--no-first-run",
            "--disable-background-networking",
            "--disable-component-update",
            "--disable-sync");

    /** What a slow machine is given for anything that a page does. */
    private static final double PATIENCE = Duration.ofMinutes(1).toMillis();

    private final Playwright playwright;
    private final com.microsoft.playwright.Browser chromium;
    private final Map<String, String> cookies = new HashMap<>();
    private final List<String> complaints = new CopyOnWriteArrayList<>();
    private final URI server;

    Browser(URI server) {
        this.server = server;
        PlaywrightAssertions.setDefaultAssertionTimeout(PATIENCE);
        Optional<Path> own = executable();
        Map<String, String> environment = own.isPresent() ? Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1") : Map.of();
        playwright = Playwright.create(new Playwright.CreateOptions().setEnv(environment));
        BrowserType.LaunchOptions options = new BrowserType.LaunchOptions().setArgs(QUIET);
        own.ifPresent(options::setExecutablePath);
        chromium = playwright.chromium().launch(options);
    }

    private static Optional<Path> executable() {
        return Stream.of("chromium", "chromium-browser", "google-chrome")
                .map(name -> Path.of("/usr/bin", name))
                .filter(Files::isExecutable)
                .findFirst();
    }

    /** A page in which the member of staff has signed in, the first time with nothing but the keyboard. */
    Page signedIn(String name, String password) {
        if (!cookies.containsKey(name)) {
            Page page = signIn(name, password);
            cookies.put(name, page.context().storageState());
            page.context().close();
        }
        return page(cookies.get(name));
    }

    private Page signIn(String name, String password) {
        Page page = page(null);
        page.navigate("/signin.xhtml");
        page.keyboard().type(name);
        page.keyboard().press("Tab");
        page.keyboard().type(password);
        page.keyboard().press("Enter");
        page.waitForURL(url -> !url.contains("signin"));
        return page;
    }

    private Page page(String kept) {
        BrowserContext session = chromium.newContext(new com.microsoft.playwright.Browser.NewContextOptions()
                .setBaseURL(server.toString())
                .setStorageState(kept)
                .setLocale("en-GB"));
        session.setDefaultTimeout(PATIENCE);
        Page page = session.newPage();
        page.onConsoleMessage(message -> {
            if (message.type().equals("error")) {
                complaints.add(page.url() + ": " + message.text());
            }
        });
        page.onPageError(error -> complaints.add(page.url() + ": " + error));
        return page;
    }

    /** Errors of scripts, and what the content security policy refused, since the last time that somebody asked. */
    List<String> complaints() {
        List<String> said = List.copyOf(complaints);
        complaints.clear();
        return said;
    }

    @Override
    public void close() {
        playwright.close();
    }
}
