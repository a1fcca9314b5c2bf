package org.constancy.micro;

/** A reason not to start, as one sentence for the administrator. */
final class CannotStart extends RuntimeException {

    private static final long serialVersionUID = 1L;

    CannotStart(String sentence) {
        super(sentence, null, false, false);
    }
}
