package org.constancy.system;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Rules 16 to 18: order, pages, counts and links. */
@SystemTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PagingIT {

    private static final String PATH = Resource.CATEGORY.path();

    private final Api api;
    private final String mark = Resource.fresh();
    private final String mine = PATH + "?x-mark=" + mark;

    PagingIT(Api api) {
        this.api = api;
    }

    @BeforeAll
    void sevenCategories() {
        for (String attributes : List.of(
                "\"name\": \"b\", \"version\": \"1\"",
                "\"name\": \"B\", \"version\": \"2\"",
                "\"name\": \"a\", \"version\": \"3\"",
                "\"name\": \"\u00e4\", \"version\": \"4\"",
                "\"name\": \"Z\", \"version\": \"5\"",
                "\"name\": \"a\", \"version\": \"6\", \"parentId\": \"p\"",
                "\"name\": \"\\ud83d\\ude80\", \"version\": \"7\"")) {
            api.post(PATH, "{" + attributes + ", \"x-mark\": \"" + mark + "\"}").expect(201);
        }
    }

    @Test
    void namesSortByCodePointAndTiesById() {
        List<JsonNode> all = rows(mine + "&sort=name");
        List<JsonNode> wanted = new ArrayList<>(all);
        wanted.sort(
                Comparator.<JsonNode, String>comparing(each -> each.path("name").asText())
                        .thenComparing(each -> each.path("id").asText()));
        assertEquals(wanted, all);
        assertEquals(List.of("B", "Z", "a", "a", "b", "\u00e4", "\ud83d\ude80"), names(mine + "&sort=name"));
        assertEquals(List.of("\ud83d\ude80", "\u00e4", "b", "a", "a", "Z", "B"), names(mine + "&sort=-name"));
    }

    @Test
    void aPlusMayArriveAsABlank() {
        List<String> up = names(mine + "&sort=name");
        assertEquals(up, names(mine + "&sort=+name"));
        assertEquals(up, names(mine + "&sort=%2Bname"));
    }

    @Test
    void severalAttributesSortInTurn() {
        List<String> versions = rows(mine + "&sort=name,-version").stream()
                .map(each -> each.path("version").asText())
                .toList();
        assertEquals(List.of("2", "5", "6", "3", "1", "4", "7"), versions);
    }

    @Test
    void absentValuesAreLastUpwardsAndFirstDownwards() {
        List<JsonNode> up = rows(mine + "&sort=parentId");
        List<JsonNode> down = rows(mine + "&sort=-parentId");
        assertEquals("p", up.get(0).path("parentId").asText());
        assertEquals("p", down.get(6).path("parentId").asText());
    }

    @Test
    void whatCannotBeSortedByIsNamedWithWhatCan() {
        assertTrue(api.get(mine + "&sort=description").expect(400).text().contains("name"));
    }

    @Test
    void partialContentOnlyWhereALimitWasSentAndMore() {
        assertCounts(api.get(mine).expect(200), 7, 7);
        assertCounts(api.get(mine + "&limit=7").expect(200), 7, 7);
        assertCounts(api.get(mine + "&limit=3").expect(206), 7, 3);
        assertCounts(api.get(mine + "&limit=3&offset=6").expect(206), 7, 1);
        assertCounts(api.get(mine + "&offset=6").expect(200), 7, 1);
        assertCounts(api.get(mine + "&limit=1000000").expect(200), 7, 7);
        assertEquals("[]", api.get(mine + "&offset=100").expect(200).text());
        assertEquals("[]", api.get(mine + "&limit=0").text());
        assertCounts(api.get(mine + "&limit=0"), 7, 0);
        assertCounts(api.get(mine + "&name=nothing&limit=2").expect(200), 0, 0);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "&sort=id", "&sort=-id", "&sort=-lastUpdate", "&sort=lastUpdate", "&sort=name", "&sort=-name"
            })
    void nextLinksLeadThroughAllOnce(String order) {
        List<JsonNode> seen = new ArrayList<>();
        Answer page = api.get(mine + order + "&limit=2");
        while (true) {
            page.json().forEach(seen::add);
            assertEquals("7", page.header("X-Total-Count"));
            String next = page.links().get("next");
            if (next == null) {
                break;
            }
            assertTrue(seen.size() < 7, page::toString);
            page = api.get(next);
        }
        assertEquals(rows(mine + order), seen);
    }

    @Test
    void linksKeepTheFilterAndLeadEverywhere() {
        Answer middle = api.get(mine + "&sort=name&offset=2&limit=2");
        assertEquals(List.of("a", "a"), names(middle.links().get("self")));
        assertEquals(List.of("B", "Z"), names(middle.links().get("first")));
        assertEquals(List.of("B", "Z"), names(middle.links().get("prev")));
        assertEquals(List.of("b", "\u00e4"), names(middle.links().get("next")));
        assertEquals(List.of("\ud83d\ude80"), names(middle.links().get("last")));
        assertNull(api.get(mine + "&limit=2").links().get("prev"));
        assertNull(api.get(mine).links().get("next"));
    }

    @Test
    void withoutALimitTheFirstHundredCome() {
        String many = Resource.fresh();
        for (int i = 0; i < 101; i++) {
            api.post(PATH, "{\"name\": \"" + many + "\"}").expect(201);
        }
        Answer page = api.get(PATH + "?name=" + many).expect(200);
        assertCounts(page, 101, 100);
        assertEquals(1, api.get(page.links().get("next")).json().size());
    }

    private List<JsonNode> rows(String path) {
        return api.get(path).json().valueStream().toList();
    }

    private List<String> names(String path) {
        return rows(path).stream().map(each -> each.path("name").asText()).toList();
    }

    private static void assertCounts(Answer list, int total, int count) {
        assertEquals(Integer.toString(total), list.header("X-Total-Count"), list::toString);
        assertEquals(Integer.toString(count), list.header("X-Result-Count"), list::toString);
        assertEquals(count, list.json().size());
    }
}
