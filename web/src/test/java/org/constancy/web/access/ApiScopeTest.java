package org.constancy.web.access;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ApiScopeTest {

    private static final Apis APIS = new Apis() {
        @Override
        public List<Api> all() {
            return Stream.of(
                            "TMF620 productCatalogManagement",
                            "TMF629 customerManagement",
                            "TMF632 party",
                            "TMF651 agreementManagement",
                            "TMF683 partyInteraction")
                    .map(each -> each.split(" "))
                    .map(each -> new Api(each[0], each[1], "/tmf-api/" + each[1] + "/v4", List.of()))
                    .toList();
        }
    };

    @ParameterizedTest
    @CsvSource({
        "GET,/tmf-api/productCatalogManagement/v4/productOffering,TMF620:read",
        "HEAD,/tmf-api/party/v4/organization/1,TMF632:read",
        "POST,/tmf-api/agreementManagement/v4/agreement,TMF651:write",
        "PATCH,/tmf-api/partyInteraction/v4/partyInteraction/1,TMF683:write",
        "DELETE,/tmf-api/customerManagement/v4/customer/1,TMF629:write",
        "POST,/tmf-api/customerManagement/v4/hub,TMF629:write",
        "GET,/api/v1/due,due:read",
        "GET,/api/v1/audit,audit:read",
        "POST,/api/v1/imports,imports:write"
    })
    void pathAndMethodSayTheScope(String method, String path, String scope) {
        assertEquals(scope, ApiScope.of(method, path, APIS));
    }

    @Test
    void whereNoApiIsThereIsNoScope() {
        assertNull(ApiScope.of("GET", "/tmf-api/weather/v4/forecast", APIS));
        assertNull(ApiScope.of("GET", "/api/v2/due", APIS));
    }

    @ParameterizedTest
    @CsvSource({
        "GET,/tmf-api/party/v4/openapi.json,true",
        "GET,/tmf-api/party/v4/organization/openapi.json,false",
        "POST,/tmf-api/party/v4/openapi.json,false",
        "GET,/api/v1/openapi.json,false",
        "GET,/api/v1/apis,true",
        "POST,/api/v1/apis,false",
        "GET,/api/v1/apis/1,false"
    })
    void onlyThePublishedDescriptionIsForEverybody(String method, String path, boolean open) {
        assertEquals(open, ApiScope.isDescription(method, path));
    }
}
