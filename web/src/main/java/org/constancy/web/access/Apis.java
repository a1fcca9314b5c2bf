package org.constancy.web.access;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.constancy.kernel.Model;
import org.constancy.kernel.Shape;
import org.constancy.kernel.Store;

/** The TM Forum APIs that are here, by what the stores serve. */
@ApplicationScoped
public class Apis {

    /**
     * @param code {@code TMF620}; begins the names of its scopes
     * @param title as in its document
     * @param path {@code /tmf-api/productCatalogManagement/v4}
     * @param resources that are here, by name
     */
    public record Api(String code, String title, String path, List<String> resources) {

        /** Below the server's root. */
        public String document() {
            return path + "/openapi.json";
        }
    }

    @Inject
    @Any
    private Instance<Store<?>> stores;

    private List<Api> all;
    private final List<String> own = new ArrayList<>();

    @PostConstruct
    void read() {
        Map<String, Api> found = new TreeMap<>();
        for (Store<?> store : stores) {
            Shape<?> shape = store.shape();
            if (shape.isOwn()) {
                own.add(shape.api());
                continue;
            }
            found.computeIfAbsent(shape.api(), code -> api(shape)).resources().add(shape.name());
        }
        found.values().forEach(each -> each.resources().sort(null));
        all = List.copyOf(found.values());
        own.sort(null);
    }

    private static Api api(Shape<?> shape) {
        String path = shape.path().substring(0, shape.path().lastIndexOf('/'));
        return new Api(shape.api(), Model.of(shape.api()).title(), path, new ArrayList<>());
    }

    /** By code. */
    public List<Api> all() {
        return all;
    }

    /** The resources of our own API that obey TM Forum's rules: {@code needs}. */
    public List<String> own() {
        return own;
    }

    /** @param path of a request, below the server's root */
    public Optional<Api> at(String path) {
        for (Api each : all()) {
            if (path.startsWith(each.path()) && path.startsWith("/", each.path().length())) {
                return Optional.of(each);
            }
        }
        return Optional.empty();
    }
}
