package org.constancy.web.listening;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.constancy.kernel.Caller;
import org.constancy.kernel.Role;
import org.constancy.listening.AnsweredNeeds;
import org.constancy.listening.AnsweredShare;
import org.constancy.listening.NeedState;
import org.constancy.listening.Needs;
import org.constancy.listening.OpenNeed;
import org.constancy.listening.OpenPromise;
import org.constancy.listening.PromiseState;
import org.constancy.listening.Promises;
import org.constancy.web.shell.Texts;
import org.constancy.web.shell.Toasts;
import org.omnifaces.util.Faces;

/** What one customer needs and was promised, beside his page and his agreements. */
@Named
@RequestScoped
public class CustomerListening {

    private static final int SHOWN = 8;

    @Inject
    private Needs needs;

    @Inject
    private Promises promises;

    @Inject
    private AnsweredNeeds answered;

    @Inject
    private Clock clock;

    @Inject
    private Texts texts;

    @Inject
    private Toasts toasts;

    private final Map<String, List<OpenNeed>> needsOf = new HashMap<>();
    private final Map<String, List<OpenPromise>> promisesOf = new HashMap<>();
    private final Map<String, AnsweredShare> shares = new HashMap<>();

    /** Whether the reader may change them. */
    public boolean isOffered() {
        return Caller.current().is(Role.ACCOUNT_MANAGER, Role.SERVICE_MANAGER);
    }

    public List<OpenNeed> needs(String customerId) {
        return needsOf.computeIfAbsent(customerId, id -> needs.ofCustomer(id, SHOWN));
    }

    public List<OpenPromise> promises(String customerId) {
        return promisesOf.computeIfAbsent(customerId, id -> promises.ofCustomer(id, SHOWN));
    }

    public List<OpenPromise> ofAgreement(String agreementId) {
        return promisesOf.computeIfAbsent("agreement " + agreementId, id -> promises.ofAgreement(agreementId, SHOWN));
    }

    /** What was answered within 30 days, of a year. */
    public AnsweredShare share(String customerId) {
        return shares.computeIfAbsent(
                customerId, id -> answered.since(clock.instant().minus(AnsweredNeeds.YEAR), id, null));
    }

    /** Somebody knows by now what is meant. */
    public void understood(String needId, String customerId) {
        needs.change(needId, null, need -> need.put("state", NeedState.UNDERSTOOD.word()));
        back("listening.need.moved", customerId);
    }

    /** It is done as promised. */
    public void kept(String promiseId, String customerId) {
        promises.change(promiseId, null, promise -> promise.put("state", PromiseState.KEPT.word()));
        back("listening.promise.moved", customerId);
    }

    private void back(String said, String customerId) {
        toasts.done(texts.get(said));
        Faces.redirect("customers/customer.xhtml?id=%s", customerId);
    }
}
