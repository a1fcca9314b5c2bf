package org.constancy.system;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.ReducedMotion;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Every page of the console, wide and narrow, light and dark: nothing is in anybody's way, nothing sticks out, no address
 * breaks it. Pictures are kept in {@code ear/target/screenshots}: wide and light, narrow and dark, and with {@code
 * -Dconstancy.pictures=true} the other two.
 */
@SystemTest
@OnShapes(Shape.MICRO_H2)
class EveryPageIT extends Console {

    private static final Path PICTURES = Path.of("target", "screenshots");
    private static final int BROAD = 1920;
    private static final int WIDE = 1440;
    private static final int NARROW = 360;

    private Specimens specimens;

    EveryPageIT(Api api) {
        super(api);
    }

    @BeforeAll
    void fill() throws Exception {
        specimens = new Specimens(api);
    }

    @AfterAll
    void tidy() {
        specimens.tidy();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "today.xhtml?whose=team",
                "today.xhtml?whose=team&log={silent}",
                "today.xhtml?whose=other",
                "customers/index.xhtml",
                "customers/index.xhtml?edit=new",
                "customers/customer.xhtml?id={customer}",
                "customers/customer.xhtml?id={customer}&edit=customer",
                "customers/customer.xhtml?id={customer}&person=new",
                "customers/customer.xhtml?id={customer}&correct={talk}",
                "customers/customer.xhtml?id={reachable}&with={person}",
                "customers/customer.xhtml?id={reachable}&person={person}",
                "customers/customer.xhtml?id={reachable}&reach={person}",
                "listening/needs.xhtml?whose=team&show=all",
                "listening/needs.xhtml?id={need}",
                "listening/needs.xhtml?id=new",
                "listening/promises.xhtml?whose=team&show=all",
                "listening/promises.xhtml?id={promise}",
                "library/index.xhtml?q=bill",
                "library/index.xhtml?id={item}",
                "library/index.xhtml?id=new",
                "roadmaps/index.xhtml",
                "roadmaps/index.xhtml?id=new&item={item}",
                "roadmaps/roadmap.xhtml?id={roadmap}",
                "roadmaps/roadmap.xhtml?id={roadmap}&step=s1",
                "roadmaps/roadmap.xhtml?id={roadmap}&edit=roadmap",
                "customers/customer.xhtml?id={reachable}&write={person}",
                "customers/customer.xhtml?id={reachable}&meeting=new",
                "messages/index.xhtml",
                "messages/index.xhtml?id={mail}",
                "messages/templates.xhtml",
                "messages/templates.xhtml?id=new",
                "messages/letters.xhtml",
                "messages/segments.xhtml",
                "messages/segments.xhtml?id=new",
                "messages/campaigns.xhtml",
                "messages/campaigns.xhtml?id=new",
                "messages/campaign.xhtml?id={campaign}",
                "administration/mail.xhtml",
                "agreements/index.xhtml",
                "agreements/agreement.xhtml?id={agreement}",
                "agreements/new.xhtml?customer={customer}",
                "catalogue/index.xhtml",
                "catalogue/index.xhtml?edit=new",
                "catalogue/offering.xhtml?id={offering}",
                "catalogue/offering.xhtml?id={offering}&edit=frame",
                "catalogue/offering.xhtml?id={offering}&edit=price",
                "catalogue/specifications.xhtml?id=new",
                "catalogue/prices.xhtml",
                "catalogue/categories.xhtml",
                "catalogue/markets.xhtml?country=IE",
                "imports/index.xhtml",
                "imports/import.xhtml?id={import}",
                "today.xhtml?whose=team&later={silent}",
                "prepare.xhtml?id={silent}",
                "silence.xhtml?by=value",
                "cadence.xhtml",
                "cadence.xhtml?id=new",
                "customers/customer.xhtml?id={customer}&edit=pause",
                "administration/index.xhtml",
                "administration/staff.xhtml?id=new",
                "administration/clients.xhtml?id=new",
                "administration/listeners.xhtml",
                "administration/listener.xhtml?id={listener}",
                "administration/api.xhtml",
                "search.xhtml?q=a",
                "profile.xhtml",
                "password.xhtml",
                "nothing-here.xhtml"
            })
    void nothingIsInTheWayOfAnybody(String template) {
        page.setViewportSize(WIDE, 900);
        page.navigate("/" + specimens.in(template));
        look(template, WIDE, ColorScheme.LIGHT);
        sticksOutNowhere(template, BROAD);
        look(template, NARROW, ColorScheme.DARK);
        if (Boolean.getBoolean("constancy.pictures")) {
            look(template, WIDE, ColorScheme.DARK);
            look(template, NARROW, ColorScheme.LIGHT);
        }
    }

    private void look(String template, int width, ColorScheme theme) {
        String name = sticksOutNowhere(template, width);
        page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(theme).setReducedMotion(ReducedMotion.REDUCE));
        page.screenshot(new Page.ScreenshotOptions()
                .setPath(
                        PICTURES.resolve(name + "-" + width + "-" + theme.name().toLowerCase() + ".png")));
        List<String> found = new AxeBuilder(page)
                .setLegacyMode(true).analyze().getViolations().stream()
                        .map(Object::toString)
                        .toList();
        assertEquals(List.of(), found);
    }

    /** @return what the page is called in pictures and complaints */
    private String sticksOutNowhere(String template, int width) {
        page.setViewportSize(width, 900);
        String name = template.replaceAll("\\.xhtml|\\{|}", "").replaceAll("[^a-z]+", "-");
        int sticksOut =
                (int) page.evaluate("document.documentElement.scrollWidth - document.documentElement.clientWidth");
        assertTrue(sticksOut <= 0, name + " sticks out by " + sticksOut + " at " + width);
        return name;
    }
}
