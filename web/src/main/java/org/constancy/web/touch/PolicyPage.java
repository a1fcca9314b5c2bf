package org.constancy.web.touch;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.List;
import org.constancy.cadence.CadencePolicies;
import org.constancy.cadence.CadencePolicy;
import org.constancy.cadence.Phase;
import org.constancy.cadence.PolicyTerms;
import org.constancy.communications.CadenceRun;
import org.constancy.communications.CadenceRuns;
import org.constancy.kernel.Refusal;
import org.constancy.web.shell.Entries;
import org.constancy.web.shell.NamedForm;
import org.constancy.web.shell.Option;
import org.constancy.web.shell.Texts;
import org.omnifaces.cdi.ViewScoped;

/** The cadence policies, with a form for the one that the address names ({@code ?id=new} for a new one). */
@Named
@ViewScoped
public class PolicyPage extends NamedForm {

    private static final String ADDRESS = "cadence.xhtml";

    @Inject
    private CadencePolicies policies;

    @Inject
    private CadenceRuns runs;

    @Inject
    private PolicyWords words;

    @Inject
    private Texts texts;

    private Long revision;
    private transient List<CadencePolicy> all;

    @Override
    protected void fill(Entries into) {
        if (!isNew()) {
            CadencePolicy policy = policies.get(getId());
            PolicyTerms terms = policy.terms();
            revision = policy.revision();
            into.put("name", terms.name());
            into.put("tier", terms.tier());
            into.put("segment", terms.segment());
            into.put("atLeast", terms.atLeast());
            into.put("currency", terms.currency());
            into.put("phase", terms.phase() == null ? null : terms.phase().name());
            into.put("role", terms.role());
            into.put("days", words.days(terms));
        }
    }

    public void save() {
        if (isNew()) {
            policies.add(terms());
        } else {
            policies.change(getId(), revision, terms());
        }
        kept(ADDRESS);
    }

    public void remove() {
        policies.remove(getId());
        deleted(ADDRESS);
    }

    private PolicyTerms terms() {
        Entries entries = getEntries();
        List<Integer> days = numbers(entries.text("days"));
        Phase phase = entries.text("phase") == null ? null : Phase.valueOf(entries.text("phase"));
        boolean plan = phase != null && days.size() > 1;
        return new PolicyTerms(
                entries.text("name"),
                entries.text("tier"),
                entries.text("segment"),
                entries.number("atLeast"),
                entries.text("currency"),
                phase,
                entries.text("role"),
                plan || days.isEmpty() ? null : days.get(0),
                plan ? days : null);
    }

    private static List<Integer> numbers(String text) {
        try {
            return Arrays.stream((text == null ? "" : text).split("[\\s,;]+"))
                    .filter(each -> !each.isEmpty())
                    .map(Integer::valueOf)
                    .toList();
        } catch (NumberFormatException e) {
            throw Refusal.invalid("cadence.days", "Days are whole numbers with commas between.", "days: " + text);
        }
    }

    public List<CadencePolicy> getAll() {
        if (all == null) {
            all = policies.list();
        }
        return all;
    }

    public boolean isEditable() {
        return policies.editable();
    }

    /** The run that works out the last change; {@code null} where there was none. */
    public CadenceRun getRun() {
        return runs.latest().stream().findFirst().orElse(null);
    }

    public List<Option> getPhases() {
        return Arrays.stream(Phase.values())
                .map(each -> new Option(each.name(), texts.get("cadence.phase." + each.name())))
                .toList();
    }
}
