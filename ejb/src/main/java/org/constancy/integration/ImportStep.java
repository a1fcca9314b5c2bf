package org.constancy.integration;

import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.constancy.catalogue.Lifecycle;
import org.constancy.kernel.Attempt;
import org.constancy.kernel.Recognised;
import org.constancy.kernel.Refusal;
import org.constancy.kernel.Source;
import org.constancy.kernel.Store;
import org.constancy.kernel.Targets;

/** Takes one document of an import. The same path for a dry run and a real one; only the transaction around it differs. */
@Stateless
public class ImportStep {

    /** What became of one line, and what was mended on the way in. */
    public record Result(String lineId, String resourceType, Attempt attempt, String mended) {

        void write(ImportLine line) {
            line.is(resourceType);
            line.became(attempt.outcome(), attempt.id());
            if (attempt.refusal() != null) {
                line.said(attempt.refusal().code(), words(attempt.refusal()));
            } else if (mended != null) {
                line.said("import.mended", mended);
            }
        }
    }

    @Inject
    private Targets targets;

    /** How the store takes a document: {@link Store#attempt} or {@link Store#take}. */
    interface Way {
        Attempt of(Store<?> store, String existing, ObjectNode document, Source source);
    }

    /** Takes the line's document; if it is refused, the transaction can go on. */
    public Result take(ImportLine line, String source) {
        return take(line, source, Store::attempt);
    }

    /** As {@link #take}, but if it is refused, all of the transaction is undone. */
    public Result takeBoldly(ImportLine line, String source) {
        return take(line, source, Store::take);
    }

    private Result take(ImportLine line, String source, Way way) {
        String lineId = line.id();
        ObjectNode document = line.document();
        Store<?> store = store(document);
        if (store == null) {
            return refused(
                    lineId,
                    null,
                    Refusal.invalid(
                            "import.type",
                            "The document does not say what it is.",
                            "@type: " + document.path("@type")));
        }
        String type = store.shape().name();
        Recognised found = store.recognise(document);
        if (found.refusal() != null) {
            return refused(lineId, type, found.refusal());
        }
        try {
            String mended = mend(store, found.id(), document);
            return new Result(lineId, type, way.of(store, found.id(), document, new Source(source, null)), mended);
        } catch (Refusal refusal) {
            return refused(lineId, type, refusal);
        }
    }

    /**
     * By what other documents would be one of these too, see {@link Store#identity}.
     *
     * @return {@code null} where that cannot be told of all of them
     */
    @TransactionAttribute(TransactionAttributeType.SUPPORTS)
    public Set<String> identities(List<ImportLine> lines) {
        Set<String> all = new HashSet<>();
        for (ImportLine line : lines) {
            ObjectNode document = line.document();
            Store<?> store = store(document);
            Set<String> its = store == null ? Set.of() : store.identity(document);
            if (its == null) {
                return null;
            }
            all.addAll(its);
        }
        return all;
    }

    private Store<?> store(ObjectNode document) {
        for (String attribute : List.of("@type", "@baseType")) {
            String name = document.path(attribute).asText("");
            if (!name.isEmpty()) {
                Store<?> store = targets.store(Character.toLowerCase(name.charAt(0)) + name.substring(1));
                if (store != null) {
                    return store;
                }
            }
        }
        return null;
    }

    /** A legacy system's word for the lifecycle is no reason to refuse its document (RULES 5). */
    private static String mend(Store<?> store, String existing, ObjectNode document) {
        String word = document.path("lifecycleStatus").asText(null);
        if (word == null || !store.shape().api().equals("TMF620")) {
            return null;
        }
        Lifecycle sent = Lifecycle.of(word);
        List<String> mended = new ArrayList<>();
        if (sent == null) {
            document.put("lifecycleStatus", Lifecycle.IN_STUDY.word());
            mended.add("lifecycleStatus '" + word + "' is not known: taken as In study.");
        }
        if (existing != null) {
            Lifecycle present = Lifecycle.of(
                    store.get(existing).document().path("lifecycleStatus").asText());
            Lifecycle wanted = sent == null ? Lifecycle.IN_STUDY : sent;
            if (present != wanted && !present.next().contains(wanted)) {
                document.remove("lifecycleStatus");
                mended.add("It stays " + present.word() + ": from there it cannot become " + wanted.word() + ".");
            }
        }
        return mended.isEmpty() ? null : String.join(" ", mended);
    }

    private static Result refused(String lineId, String type, Refusal refusal) {
        return new Result(lineId, type, new Attempt(Attempt.Outcome.REFUSED, null, refusal), null);
    }

    static String words(Refusal refusal) {
        return refusal.detail() == null ? refusal.reason() : refusal.reason() + " " + refusal.detail();
    }
}
