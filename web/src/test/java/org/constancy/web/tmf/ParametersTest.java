package org.constancy.web.tmf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import org.constancy.kernel.Query;
import org.constancy.kernel.Query.Condition;
import org.constancy.kernel.Query.Operator;
import org.constancy.kernel.Query.Order;
import org.constancy.kernel.Refusal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ParametersTest {

    @ParameterizedTest
    @CsvSource({
        "name=a, EQ, a",
        "name.eq=a, EQ, a",
        "name.ne=a, NE, a",
        "name!=a, NE, a",
        "name%3Ea, GT, a",
        "name.gt=a, GT, a",
        "name%3E=a, GTE, a",
        "name%3E%3Da, GTE, a",
        "name%3Ca, LT, a",
        "name%3C%3Da, LTE, a",
        "name*=a, REGEX, a",
        "name.like=*a*, LIKE, *a*",
        "name=a%20b%26c, EQ, a b&c"
    })
    void eachSpellingOfAFilterIsUnderstood(String query, Operator operator, String value) {
        assertEquals(
                List.of(new Condition("name", operator, List.of(value))),
                new Parameters(query).query().conditions());
    }

    @Test
    void aRepeatedAttributeIsAnAlternativeAndAnotherOneACondition() {
        List<Condition> conditions = new Parameters("a=1&b.x=3&a=2").query().conditions();
        assertEquals(
                List.of(
                        new Condition("a", Operator.EQ, List.of("1", "2")),
                        new Condition("b.x", Operator.EQ, List.of("3"))),
                conditions);
    }

    @Test
    void aPlusBeforeASortKeyMayArriveAsABlank() {
        assertEquals(
                List.of(new Order("a", false), new Order("b", true), new Order("c", false)),
                new Parameters("sort=a,-b,+c").query().orders());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "limit=-1",
                "limit=x",
                "offset=-5",
                "offset=1.5",
                "sort=",
                "sort=,",
                "a=%zz",
                "=b",
                "justaname",
                "a=%00"
            })
    void whatCannotBeUnderstoodIsRefused(String query) {
        assertEquals(
                Refusal.Kind.INVALID,
                assertThrows(Refusal.class, () -> new Parameters(query).query()).kind());
    }

    @Test
    void aLimitAboveTheLongestPageIsCutAndTheFirstPageHasAHundred() {
        Query cut = new Parameters("limit=5000").query();
        assertEquals(1000, cut.limit());
        assertEquals(100, new Parameters(null).query().limit());
    }
}
