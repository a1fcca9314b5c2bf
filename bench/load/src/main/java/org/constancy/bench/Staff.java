package org.constancy.bench;

import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The administrator in the console, without a browser: what a page costs the server. */
final class Staff {

    static final String PASSWORD = "A-password-of-the-bench-1";

    private static final Pattern FIELD = Pattern.compile("<(?:input|button)[^>]* name=\"([^\"]*)\"[^>]*>");
    private static final Pattern VALUE = Pattern.compile(" value=\"([^\"]*)\"");

    private final URI console;
    private final HttpClient browser =
            HttpClient.newBuilder().cookieHandler(new CookieManager()).build();

    private Staff(URI console) {
        this.console = console;
    }

    static Staff signedIn(int port) throws IOException, InterruptedException {
        Staff staff = new Staff(URI.create("http://127.0.0.1:" + port));
        String page = staff.send(staff.to("/signin.xhtml").build(), 200);
        String fields = FIELD.matcher(page.substring(page.indexOf("<form"), page.indexOf("</form>")))
                .results()
                .map(field -> encode(field.group(1)) + "=" + encode(value(field.group())))
                .collect(Collectors.joining("&"));
        staff.send(
                staff.to("/signin.xhtml")
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .header("Origin", staff.console.toString())
                        .POST(HttpRequest.BodyPublishers.ofString(fields))
                        .build(),
                302);
        return staff;
    }

    /** The page, which must be there: what fails is no measurement. */
    String open(String path) throws IOException, InterruptedException {
        return send(to(path).build(), 200);
    }

    private HttpRequest.Builder to(String path) {
        return HttpRequest.newBuilder(console.resolve(path));
    }

    private String send(HttpRequest request, int expected) throws IOException, InterruptedException {
        HttpResponse<String> answer = browser.send(request, HttpResponse.BodyHandlers.ofString());
        if (answer.statusCode() != expected) {
            throw new IllegalStateException(request.uri() + " gave " + answer.statusCode());
        }
        return answer.body();
    }

    private static String value(String field) {
        if (field.contains("type=\"password\"")) {
            return PASSWORD;
        }
        if (field.contains("type=\"text\"")) {
            return "admin";
        }
        Matcher value = VALUE.matcher(field);
        return value.find() ? value.group(1) : "";
    }

    private static String encode(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
