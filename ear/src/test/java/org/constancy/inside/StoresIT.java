package org.constancy.inside;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Status;
import jakarta.transaction.UserTransaction;
import java.io.IOException;
import java.time.Duration;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.Future;
import org.constancy.catalogue.ProductOfferings;
import org.constancy.catalogue.ProductSpecifications;
import org.constancy.integration.delivery.Paces;
import org.constancy.kernel.Caller;
import org.constancy.kernel.Ids;
import org.constancy.kernel.Json;
import org.constancy.kernel.Refusal;
import org.constancy.kernel.Role;
import org.constancy.kernel.Stored;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.function.Executable;

/** What only inside the container can be seen of a store: its transaction, its events, who may call it, and its timers. */
@Tag("inside")
@ExtendWith(ArquillianExtension.class)
class StoresIT {

    @Inject
    private ProductOfferings offerings;

    @Inject
    private ProductSpecifications specifications;

    @Inject
    private Paces paces;

    @Resource
    private ManagedExecutorService executor;

    @Resource
    private UserTransaction transaction;

    @PersistenceContext(unitName = "constancy")
    private EntityManager em;

    @Deployment
    static WebArchive product() throws IOException {
        return Product.with(StoresIT.class, Objector.class);
    }

    @Test
    void aChangeWritesItsRowItsEventAndItsAuditEntryTogether() throws Exception {
        Stored made = asCatalogueManager(() -> offerings.create(named("whole")));
        assertEquals(1, rows("event", made.id()));
        assertEquals(1, rows("audit_entry", made.id()));
        asCatalogueManager(() -> offerings.change(made.id(), null, document -> document.put("description", "more")));
        assertEquals(2, rows("event", made.id()));
        assertEquals(2, rows("audit_entry", made.id()));
    }

    @Test
    void whatChangesNothingLeavesNoTrace() throws Exception {
        Stored made = asCatalogueManager(() -> offerings.create(named("same")));
        asCatalogueManager(() -> offerings.change(made.id(), null, document -> document.put("name", "same")));
        assertEquals(1, rows("event", made.id()));
        assertEquals(1, rows("audit_entry", made.id()));
    }

    @Test
    void anObserverThatRefusesUndoesTheChange() throws Exception {
        long before = rows("event", null);
        Refusal refused =
                assertThrows(Refusal.class, () -> asCatalogueManager(() -> offerings.create(named(Objector.NAME))));
        assertEquals("test.objection", refused.code());
        assertEquals(0, count("product_offering", "name = '" + Objector.NAME + "'"));
        assertEquals(before, rows("event", null));
    }

    @Test
    void aCallersTransactionHoldsSeveralDecisions() throws Exception {
        transaction.begin();
        Stored first = asCatalogueManager(() -> offerings.create(named("first")));
        asCatalogueManager(() -> specifications.create(named("second")));
        transaction.rollback();
        assertEquals(0, count("product_offering", "id = '" + first.id() + "'"));
        assertEquals(0, rows("event", first.id()));
        assertEquals(0, rows("audit_entry", first.id()));
    }

    @Test
    void aRefusalRollsTheCallersTransactionBackToo() throws Exception {
        transaction.begin();
        Stored first = asCatalogueManager(() -> offerings.create(named("kept only with the other")));
        assertThrows(Refusal.class, () -> asCatalogueManager(() -> offerings.create(named(Objector.NAME))));
        assertEquals(Status.STATUS_MARKED_ROLLBACK, transaction.getStatus());
        transaction.rollback();
        assertEquals(0, count("product_offering", "id = '" + first.id() + "'"));
    }

    @Test
    void nobodyUnknownReadsOrWrites() {
        assertEquals(
                Refusal.Kind.UNKNOWN_CALLER,
                assertThrows(Refusal.class, () -> offerings.get("any")).kind());
        assertEquals(
                Refusal.Kind.UNKNOWN_CALLER,
                assertThrows(Refusal.class, () -> offerings.create(named("n"))).kind());
    }

    @Test
    void rolesAreCheckedAtTheStore() throws Exception {
        Stored made = asCatalogueManager(() -> offerings.create(named("guarded")));
        for (Role role : Set.of(Role.READ_ONLY, Role.ACCOUNT_MANAGER, Role.SERVICE_MANAGER)) {
            Caller other = staff(role);
            assertEquals(made.id(), other.call(() -> offerings.get(made.id())).id());
            assertForbidden(() -> other.call(() -> offerings.create(named("n"))));
            assertForbidden(() -> other.call(() -> offerings.change(made.id(), null, document -> document)));
            assertForbidden(() -> other.call(() -> {
                offerings.delete(made.id(), null);
                return null;
            }));
        }
    }

    @Test
    void scopesAreCheckedAtTheStore() throws Exception {
        Caller reader = client("TMF620:read");
        Caller stranger = client("TMF632:write");
        Stored made = client("TMF620:write").call(() -> offerings.create(named("scoped")));
        assertEquals(made.id(), reader.call(() -> offerings.get(made.id())).id());
        assertForbidden(() -> reader.call(() -> offerings.create(named("n"))));
        assertForbidden(() -> stranger.call(() -> offerings.get(made.id())));
    }

    @Test
    void aTimerRefreshesTheNamesOfWhatIsBound() throws Exception {
        Stored specification = asCatalogueManager(() -> specifications.create(named("old name")));
        ObjectNode bound = named("refers");
        bound.putObject("productSpecification").put("id", specification.id());
        Stored offering = asCatalogueManager(() -> offerings.create(bound));
        asCatalogueManager(
                () -> specifications.change(specification.id(), null, document -> document.put("name", "new name")));
        long end = System.nanoTime() + 60_000_000_000L;
        while (!asCatalogueManager(() -> offerings.get(offering.id())).text().contains("new name")) {
            assertTrue(System.nanoTime() < end, "the timer does not fire");
            Thread.sleep(500);
        }
    }

    @Test
    void aPaceHoldsForAllWhoTakeAtTheSameMoment() throws Exception {
        String key = "mail " + Ids.next();
        List<Callable<Duration>> takers = Collections.nCopies(40, () -> paces.take(key, 10, Duration.ofHours(1)));
        long taken = 0;
        for (Future<Duration> each : executor.invokeAll(takers)) {
            taken += each.get().isZero() ? 1 : 0;
        }
        assertEquals(10, taken);
        assertEquals(6, paces.take(key, 10, Duration.ofHours(1)).plusSeconds(30).toMinutes());
    }

    private static ObjectNode named(String name) {
        return Json.object().put("name", name);
    }

    private static <R> R asCatalogueManager(Callable<R> work) throws Exception {
        return staff(Role.CATALOGUE_MANAGER).call(work);
    }

    private static Caller staff(Role role) {
        return new Caller("tester", "Tester", Caller.Kind.STAFF, Set.of(role), Set.of(), Ids.next());
    }

    private static Caller client(String scope) {
        return new Caller("client", "Client", Caller.Kind.CLIENT, Set.of(), Set.of(scope), Ids.next());
    }

    private static void assertForbidden(Executable work) {
        assertEquals(Refusal.Kind.FORBIDDEN, assertThrows(Refusal.class, work).kind());
    }

    private long rows(String table, String resourceId) {
        return count(table, resourceId == null ? "1 = 1" : "resource_id = '" + resourceId + "'");
    }

    private long count(String table, String condition) {
        return ((Number) em.createNativeQuery("select count(*) from " + table + " where " + condition)
                        .getSingleResult())
                .longValue();
    }
}
