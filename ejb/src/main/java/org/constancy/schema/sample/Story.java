package org.constancy.schema.sample;

/**
 * How it goes between us and a customer over eighteen months, so that a person recognises it in the timeline.
 *
 * <p>Shares say of a hundred contacts how many are talks and mails from the customer; what is left comes from us alone: mails
 * without an answer, calls that nobody took. Moods run from 1 (badly) to 5 (very well).
 */
enum Story {
    /** Talks often, gets happier. */
    THRIVING("talk", 66, 18, 3.6, 4.9),
    /** Goes as it should. */
    STEADY("talk", 62, 18, 3.6, 3.7),
    /** Was fine, then stopped answering; we wrote and called in vain. */
    SILENT("talk", 64, 14, 3.9, 2.9),
    /** One incident after the other, and angrier each time. */
    TROUBLED("talk", 54, 32, 3.3, 1.3),
    /** Has just begun. */
    NEW("welcome", 76, 12, 4.0, 4.3),
    /** Thinks about coming. */
    PROSPECT("enquiry", 70, 10, 3.5, 3.6),
    /** Little to do with us. */
    QUIET("talk", 55, 15, 3.5, 3.7),
    /** Left after a bad end. */
    GONE("talk", 60, 25, 3.4, 1.6);

    private final String talk;
    private final int talks;
    private final int mails;
    private final double moodAtFirst;
    private final double moodAtLast;

    Story(String talk, int talks, int mails, double moodAtFirst, double moodAtLast) {
        this.talk = talk;
        this.talks = talks;
        this.mails = mails;
        this.moodAtFirst = moodAtFirst;
        this.moodAtLast = moodAtLast;
    }

    /**
     * The kind of situation that comes next.
     *
     * @param number counts the contacts from 0
     */
    String kind(int number, Chance chance) {
        int of = chance.between(1, 100);
        if (of <= talks) {
            return talk(number);
        }
        if (of <= talks + mails) {
            return "mail";
        }
        return chance.happens(0.65) ? "out" : "missed";
    }

    /** What a contact in person is called in this story: after five of them nobody is new any more. */
    String talk(int number) {
        return this == NEW && number > 4 ? "talk" : talk;
    }

    /** @param at how far the story has gone, 0 to 1 */
    int mood(double at, Chance chance) {
        double mood = moodAtFirst + (moodAtLast - moodAtFirst) * at + chance.share() * 1.4 - 0.7;
        return (int) Math.max(1, Math.min(5, Math.round(mood)));
    }

    /** Which story an agreement in force tells, where nothing else is said. */
    static Story by(Chance chance) {
        int of = chance.between(1, 100);
        if (of <= 28) {
            return THRIVING;
        }
        if (of <= 68) {
            return STEADY;
        }
        return of <= 83 ? SILENT : of <= 96 ? TROUBLED : NEW;
    }
}
