package org.constancy.web.shell;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import org.omnifaces.util.Faces;

/**
 * For whom a page is written: language, theme and zone. What a member of staff has chosen comes first, then the sign-in
 * page's links and cookies, then what the browser asks for.
 */
@Named
@RequestScoped
public class Reader {

    /** The languages that the console speaks. */
    public static final List<Locale> LANGUAGES = List.of(Locale.ENGLISH, Locale.FRENCH, Locale.GERMAN);

    private static final Set<String> THEMES = Set.of("light", "dark");
    private static final int A_YEAR = 365 * 24 * 60 * 60;

    private Preference preference;
    private Locale locale;

    /** What somebody who has signed in prefers; each part may be {@code null}. */
    public record Preference(String language, String theme, String zone) {

        private static final String ATTRIBUTE = Preference.class.getName();

        /** The pages of this request are written so. */
        public void of(HttpServletRequest request) {
            request.setAttribute(ATTRIBUTE, this);
        }
    }

    /** The tag of one of our languages, or {@code null}. */
    public static String spoken(String tag) {
        Locale language = tag == null ? null : spoken(Locale.forLanguageTag(tag));
        return language == null ? null : language.toLanguageTag();
    }

    /** One of our themes, or {@code null}. */
    public static String known(String theme) {
        return theme != null && THEMES.contains(theme) ? theme : null;
    }

    @PostConstruct
    void look() {
        preference = Faces.getRequestAttribute(Preference.ATTRIBUTE);
        if (preference == null) {
            preference = new Preference(null, null, null);
        }
        String wished = Faces.getRequestParameter("language");
        if (spoken(preference.language()) != null) {
            locale = Locale.forLanguageTag(spoken(preference.language()));
        } else if (wished != null) {
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
        String chosen = known(preference.theme());
        return chosen == null ? known(Faces.getRequestCookie("theme")) : chosen;
    }

    /** As chosen, else that of the browser, which a script tells from the second page on. */
    public ZoneId getZone() {
        if (preference.zone() != null) {
            return ZoneId.of(preference.zone());
        }
        String told = Faces.getRequestCookie("zone");
        return told != null && ZoneId.getAvailableZoneIds().contains(told) ? ZoneId.of(told) : ZoneOffset.UTC;
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
