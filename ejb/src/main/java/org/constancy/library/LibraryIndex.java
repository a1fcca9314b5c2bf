package org.constancy.library;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Finds items by their words. A word of the name counts most, one of topic, sector or summary more than one of the text. */
@ApplicationScoped
public class LibraryIndex {

    private static final int OF_NAME = 5;
    private static final int OF_SUMMARY = 3;
    private static final int OF_TEXT = 1;
    private static final int MOST_OF_ONE = 20;
    private static final int LONGEST_QUESTION = 4000;

    @PersistenceContext(unitName = "constancy")
    private EntityManager em;

    /**
     * What was found.
     *
     * @param words how many different words of the question it holds
     * @param weight how much these say of it
     */
    record Hit(String itemId, long words, long weight) {}

    /** Keeps the words of an item that was written. */
    void follow(String itemId, ObjectNode item) {
        forget(itemId);
        String language = Stems.rules(item.path("language").asText());
        Map<String, Integer> weights = new HashMap<>();
        add(weights, item.path("name").asText(), language, OF_NAME);
        add(weights, item.path("summary").asText(), language, OF_SUMMARY);
        for (String attribute : List.of("topic", "sector")) {
            item.path(attribute).forEach(each -> add(weights, each.asText(), language, OF_SUMMARY));
        }
        add(weights, item.path("content").asText(), language, OF_TEXT);
        for (JsonNode step : item.path("step")) {
            add(
                    weights,
                    step.path("name").asText() + " " + step.path("description").asText(),
                    language,
                    OF_TEXT);
        }
        weights.forEach(
                (stem, weight) -> em.persist(new LibraryWord(itemId, language, stem, Math.min(weight, MOST_OF_ONE))));
    }

    void forget(String itemId) {
        em.createQuery("delete from LibraryWord w where w.itemId = ?1")
                .setParameter(1, itemId)
                .executeUpdate();
    }

    /**
     * Published items in which words of a text occur, most of them first, then by weight, then by id. The text is read in each
     * of the languages: an item answers to the stems of its own.
     */
    List<Hit> find(String text, int most) {
        String question = text.substring(0, Math.min(LONGEST_QUESTION, text.length()));
        List<String> keys = new ArrayList<>();
        Set<String> stems = new HashSet<>();
        for (String language : Stems.languages()) {
            for (String stem : Stems.of(question, language).keySet()) {
                keys.add(language + " " + stem);
                stems.add(stem);
            }
        }
        if (stems.isEmpty()) {
            return List.of();
        }
        return em.createQuery(
                        "select w.itemId, count(w), sum(w.weight) from LibraryWord w join LibraryItem i on i.id = w.itemId"
                                + " where w.stem in ?1 and concat(w.language, ' ', w.stem) in ?2 and i.state = 'published'"
                                + " group by w.itemId order by count(w) desc, sum(w.weight) desc, w.itemId",
                        Object[].class)
                .setParameter(1, stems)
                .setParameter(2, keys)
                .setMaxResults(most)
                .getResultStream()
                .map(row -> new Hit((String) row[0], ((Number) row[1]).longValue(), ((Number) row[2]).longValue()))
                .toList();
    }

    private static void add(Map<String, Integer> weights, String text, String language, int weight) {
        Stems.of(text, language).forEach((stem, times) -> weights.merge(stem, times * weight, Integer::sum));
    }
}
