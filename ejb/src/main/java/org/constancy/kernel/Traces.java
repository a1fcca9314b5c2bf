package org.constancy.kernel;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.List;

/** All the rows that a change leaves. */
@ApplicationScoped
class Traces {

    @Inject
    @Any
    private Instance<Trace> found;

    private List<Trace> all;

    @PostConstruct
    void read() {
        all = found.stream().toList();
    }

    List<NewRow> of(Changed change) {
        return all.stream().map(each -> each.of(change)).toList();
    }
}
