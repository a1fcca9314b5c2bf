package org.constancy.web.shell;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Locale;

/** Somebody in Paris at noon on 23 November 2026, who reads one of our languages. */
class SomeReader extends Reader {

    private final Locale language;

    SomeReader(Locale language) {
        this.language = language;
    }

    Texts texts() {
        Texts texts = new Texts();
        texts.reader = this;
        return texts;
    }

    Days days() {
        Days days = new Days();
        days.reader = this;
        days.texts = texts();
        days.clock = Clock.fixed(Instant.parse("2026-11-23T11:00:00Z"), ZoneOffset.UTC);
        return days;
    }

    @Override
    public Locale getLocale() {
        return language;
    }

    @Override
    public ZoneId getZone() {
        return ZoneId.of("Europe/Paris");
    }
}
