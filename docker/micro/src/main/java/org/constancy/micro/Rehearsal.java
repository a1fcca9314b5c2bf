package org.constancy.micro;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.List;

/** Visits one page of each kind, so that the classes behind them are loaded. What they answer does not matter. */
final class Rehearsal {

    private static final List<String> PAGES =
            List.of("", "health/ready", "openapi", "tmf-api/productCatalogManagement/v4/productOffering");

    private Rehearsal() {}

    static void visit(URI address) throws InterruptedException {
        HttpClient browser = HttpClient.newBuilder()
                .followRedirects(HttpClient.Redirect.NORMAL)
                .build();
        for (String page : PAGES) {
            var request = HttpRequest.newBuilder(address.resolve(page)).timeout(Duration.ofSeconds(30));
            try {
                browser.send(request.build(), HttpResponse.BodyHandlers.discarding());
            } catch (IOException unanswered) {
                System.err.println("The rehearsal got no answer from /" + page + ": " + unanswered);
            }
        }
    }
}
