package org.constancy.web.shell;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import org.omnifaces.util.Faces;

/**
 * For whom a page is written: language, theme and zone. The door's links and cookies come first, then what the browser
 * asks for.
 */
@Named
@RequestScoped
public class Reader {

    /** The languages that the console speaks. */
    public static final List<Locale> LANGUAGES = List.of(Locale.ENGLISH, Locale.FRENCH, Locale.GERMAN);

    private static final Set<String> THEMES = Set.of("light", "dark");
    private static final int A_YEAR = 365 * 24 * 60 * 60;

    private Locale locale;

    @PostConstruct
    void look() {
        String wished = Faces.getRequestParameter("language");
        if (wished != null) {
            locale = spoken(Locale.forLanguageTag(wished));
            Faces.addResponseCookie("language", getLocale().getLanguage(), "/", A_YEAR);
        } else if (Faces.getRequestCookie("language") != null) {
            locale = spoken(Locale.forLanguageTag(Faces.getRequestCookie("language")));
        }
    }

    /** One of {@link #LANGUAGES}. */
    public Locale getLocale() {
        if (locale == null) {
            locale = Collections.list(Faces.getRequest().getLocales()).stream()
                    .map(Reader::spoken)
                    .filter(Objects::nonNull)
                    .findFirst()
                    .orElse(Locale.ENGLISH);
        }
        return locale;
    }

    /** {@code light} or {@code dark}; {@code null} where the system decides. */
    public String getTheme() {
        String kept = Faces.getRequestCookie("theme");
        return kept != null && THEMES.contains(kept) ? kept : null;
    }

    public ZoneId getZone() {
        return ZoneOffset.UTC;
    }

    public List<Locale> getLanguages() {
        return LANGUAGES;
    }

    private static Locale spoken(Locale wanted) {
        return LANGUAGES.stream()
                .filter(known -> known.getLanguage().equals(wanted.getLanguage()))
                .findFirst()
                .orElse(null);
    }
}
