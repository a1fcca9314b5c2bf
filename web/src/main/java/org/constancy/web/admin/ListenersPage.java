package org.constancy.web.admin;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.constancy.integration.hub.Listeners;
import org.constancy.kernel.Page;

/** The systems that asked to be told of events, and how that goes. */
@Named
@RequestScoped
public class ListenersPage {

    private static final int STEP = 50;

    @Inject
    private Listeners listeners;

    private int from;
    private Page<Listeners.Standing> page;

    public List<Listeners.Standing> getAll() {
        return page().rows();
    }

    /** Where the next page begins; {@code null} on the last one. */
    public Integer getNext() {
        return from + STEP < page().total() ? from + STEP : null;
    }

    private Page<Listeners.Standing> page() {
        if (page == null) {
            page = listeners.page(from, STEP);
        }
        return page;
    }

    public int getFrom() {
        return from;
    }

    public void setFrom(int from) {
        this.from = Math.max(0, from);
    }
}
