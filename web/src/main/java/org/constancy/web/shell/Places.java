package org.constancy.web.shell;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Map;
import org.omnifaces.util.Faces;

/** What resources are called on a page, and where their pages are. */
@Named
@RequestScoped
public class Places {

    private static final Map<String, String> PAGES = Map.of(
            "productOffering", "/catalogue/offering.xhtml",
            "productSpecification", "/catalogue/specifications.xhtml",
            "productOfferingPrice", "/catalogue/prices.xhtml",
            "category", "/catalogue/categories.xhtml",
            "agreement", "/agreements/agreement.xhtml",
            "customer", "/customers/customer.xhtml",
            "staffMember", "/administration/staff.xhtml",
            "apiClient", "/administration/clients.xhtml");

    @Inject
    private Texts texts;

    /** {@code an offering} for {@code productOffering}; the type itself where nobody named it. */
    public String name(String type) {
        return type == null ? "" : texts.sayOr("resource." + type, type);
    }

    /** The address of its page; {@code null} where it has none. */
    public String href(String type, String id) {
        String page = type == null || id == null ? null : PAGES.get(type);
        return page == null ? null : Faces.getRequestContextPath() + page + "?id=" + id;
    }
}
