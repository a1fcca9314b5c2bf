package org.constancy.campaigns;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.constancy.cadence.Phase;
import org.constancy.customers.Prospect;

/**
 * Whom a segment takes: everybody who meets each of what it names. What it does not name matters to nobody; words are compared
 * without case, a language by its first part ({@code de} takes {@code de-AT}).
 *
 * @param offerings ids of offerings of which the customer holds at least one
 */
record SegmentFilter(
        Set<String> tiers,
        Set<String> segments,
        Set<String> countries,
        Set<String> languages,
        Set<String> roles,
        Set<Phase> phases,
        Set<String> offerings) {

    /** As a document says it; refused with {@code cadence.phase} where it names a phase that there is not. */
    static SegmentFilter of(JsonNode segment) {
        return new SegmentFilter(
                words(segment, "tier"),
                words(segment, "segment"),
                words(segment, "country"),
                words(segment, "language").stream().map(SegmentFilter::first).collect(Collectors.toSet()),
                words(segment, "role"),
                read(segment, "phase", each -> Phase.read(each.asText())),
                read(segment, "offering", each -> each.path("id").textValue()));
    }

    /** What can be said of the person alone; phases and offerings are asked for those whom this takes. */
    boolean takes(Prospect prospect) {
        return has(tiers, prospect.tier())
                && has(segments, prospect.segment())
                && has(countries, prospect.country())
                && has(languages, first(prospect.language()))
                && (roles.isEmpty() || prospect.roles().stream().anyMatch(each -> has(roles, each)));
    }

    private static boolean has(Set<String> wanted, String word) {
        return wanted.isEmpty() || word != null && wanted.contains(word.toLowerCase(Locale.ROOT));
    }

    private static String first(String language) {
        return language == null ? null : language.split("[-_]", 2)[0];
    }

    private static Set<String> words(JsonNode segment, String attribute) {
        return read(segment, attribute, each -> each.asText().strip().toLowerCase(Locale.ROOT));
    }

    private static <T extends Comparable<? super T>> Set<T> read(
            JsonNode segment, String attribute, Function<JsonNode, T> how) {
        return StreamSupport.stream(segment.path(attribute).spliterator(), false)
                .map(how)
                .filter(Objects::nonNull)
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
