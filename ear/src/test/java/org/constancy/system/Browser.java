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
    private final Map<String, BrowserContext> sessions = new HashMap<>();
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

    /** Another page of a member of staff, who signs in the first time, with nothing but the keyboard. */
    Page signedIn(String name, String password) {
        BrowserContext session = sessions.get(name);
        if (session == null) {
            session = session();
            sessions.put(name, session);
            signIn(session, name, password);
        }
        return page(session);
    }

    private void signIn(BrowserContext session, String name, String password) {
        try (Page page = page(session)) {
            page.navigate("/signin.xhtml");
            page.keyboard().type(name);
            page.keyboard().press("Tab");
            page.keyboard().type(password);
            page.keyboard().press("Enter");
            page.waitForURL(url -> !url.contains("signin"));
        }
    }

    private BrowserContext session() {
        BrowserContext session = chromium.newContext(new com.microsoft.playwright.Browser.NewContextOptions()
                .setBaseURL(server.toString())
                .setLocale("en-GB"));
        session.setDefaultTimeout(PATIENCE);
        return session;
    }

    private Page page(BrowserContext session) {
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
