package org.constancy.inside;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.jboss.shrinkwrap.api.ShrinkWrap;
import org.jboss.shrinkwrap.api.asset.StringAsset;
import org.jboss.shrinkwrap.api.spec.WebArchive;

/** The WAR as it is shipped, with a test inside. */
final class Product {

    private static final String WEB_XML = "WEB-INF/web.xml";
    private static final String CONSOLE_DOOR =
            "<filter-mapping>\\s*<filter-name>ConsoleDoor</filter-name>[\\s\\S]*?</filter-mapping>";

    private Product() {}

    static WebArchive with(Class<?>... classes) throws IOException {
        Path war = Path.of(System.getProperty("micro.folder"), "constancy.war");
        WebArchive product = ShrinkWrap.createFromZipFile(WebArchive.class, war.toFile());
        return product.addClasses(classes).setWebXML(new StringAsset(withoutConsoleDoor(product)));
    }

    /** Arquillian's own servlet is a page like any other, and nobody signs in for it. */
    private static String withoutConsoleDoor(WebArchive product) throws IOException {
        try (InputStream in = product.get(WEB_XML).getAsset().openStream()) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).replaceFirst(CONSOLE_DOOR, "");
        }
    }
}
