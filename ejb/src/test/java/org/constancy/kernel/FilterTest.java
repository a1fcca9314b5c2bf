package org.constancy.kernel;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FilterTest {

    private static final String OFFERING = """
            {"name": "Fibre, fast", "isBundle": false, "lastUpdate": "2026-03-01T08:00:00Z",
             "validFor": {"startDateTime": "2026-01-01T00:00:00+01:00"},
             "category": [{"id": "1", "externalId": "ES001", "name": "Security"}, {"id": "2", "name": "Networks"}],
             "prodSpecCharValueUse": [{"minCardinality": 3}]}""";

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "name              | EQ    | Fibre, fast               | true",
                "name              | EQ    | Fibre                     | false",
                "name              | EQ    | other,Fibre, fast         | false",
                "name              | NE    | Copper                    | true",
                "description       | NE    | Copper                    | true",
                "name              | LIKE  | *fast                     | true",
                "name              | LIKE  | fast                      | false",
                "lastUpdate        | LIKE  | 2026-03*                  | true",
                "name              | REGEX | ^Fib.*t$                  | true",
                "isBundle          | EQ    | false                     | true",
                "category.id       | EQ    | 2                         | true",
                "category.id       | EQ    | ES001                     | true",
                "category.name     | EQ    | nothing,Networks          | true",
                "category.name     | EQ    | Secur                     | false",
                "validFor.startDateTime | EQ  | 2025-12-31T23:00:00Z   | true",
                "validFor.startDateTime | LT  | 2026-01-01T00:00:00Z   | true",
                "validFor.endDateTime   | LT  | 2026-01-01T00:00:00Z   | false",
                "prodSpecCharValueUse.minCardinality | GTE | 3.0      | true",
                "prodSpecCharValueUse.minCardinality | GT  | 3        | false"
            })
    void aFilterMeansWhatTmf630Says(String path, Query.Operator operator, String value, boolean matches) {
        Filter filter = filter(path, operator, value);
        assertEquals(matches, filter.matches(Json.read(OFFERING)));
    }

    @ParameterizedTest
    @CsvSource({
        "isBundle, EQ, yes",
        "prodSpecCharValueUse.minCardinality, GT, many",
        "validFor.startDateTime, LT, tomorrow",
        "name, REGEX, (",
        "isBundle, LIKE, t*",
        "prodSpecCharValueUse.minCardinality, LIKE, 3",
        "validFor, EQ, x"
    })
    void aLiteralThatTheAttributeCannotHaveIsRefused(String path, Query.Operator operator, String value) {
        Refusal refusal = assertThrows(Refusal.class, () -> filter(path, operator, value));
        assertEquals("query.filter", refusal.code());
        assertEquals(path, refusal.detail().split(" ")[0]);
    }

    @Test
    void aRegularExpressionOfAStrangerCannotRunAway() {
        Filter filter = filter("name", Query.Operator.REGEX, "(a+)+$");
        String text = "{\"name\":\"" + "a".repeat(100_000) + "b\"}";
        long start = System.nanoTime();
        filter.matches(Json.read(text));
        assertEquals(0, (System.nanoTime() - start) / 10_000_000_000L, "ten seconds would be a runaway");
    }

    private static Filter filter(String path, Query.Operator operator, String value) {
        Type type = Model.of("TMF620").type("ProductOffering").at(path);
        return new Filter(new Query.Condition(path, operator, List.of(value)), type);
    }
}
