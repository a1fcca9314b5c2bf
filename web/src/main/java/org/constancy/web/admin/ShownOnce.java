package org.constancy.web.admin;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;

/** A password or secret that was just made: on the page that answers, and never again. */
@Named
@RequestScoped
public class ShownOnce {

    private String whose;
    private String secret;

    void show(String newWhose, String newSecret) {
        whose = newWhose;
        secret = newSecret;
    }

    /** The name or id that goes with it; {@code null} where nothing was made. */
    public String getWhose() {
        return whose;
    }

    public String getSecret() {
        return secret;
    }
}
