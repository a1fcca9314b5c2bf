package org.constancy.web.shell;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Map;
import java.util.regex.Pattern;
import org.omnifaces.util.Faces;

/** What resources are called on a page, and where their pages are. */
@Named
@RequestScoped
public class Places {

    private static final Pattern OURS = Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");
    private static final Map<String, String> PAGES = Map.ofEntries(
            Map.entry("productOffering", "/catalogue/offering.xhtml"),
            Map.entry("productSpecification", "/catalogue/specifications.xhtml"),
            Map.entry("productOfferingPrice", "/catalogue/prices.xhtml"),
            Map.entry("category", "/catalogue/categories.xhtml"),
            Map.entry("agreement", "/agreements/agreement.xhtml"),
            Map.entry("customer", "/customers/customer.xhtml"),
            Map.entry("need", "/listening/needs.xhtml"),
            Map.entry("promise", "/listening/promises.xhtml"),
            Map.entry("libraryItem", "/library/index.xhtml"),
            Map.entry("staffMember", "/administration/staff.xhtml"),
            Map.entry("apiClient", "/administration/clients.xhtml"),
            Map.entry("subscription", "/administration/listener.xhtml"));

    @Inject
    private Texts texts;

    /** {@code an offering} for {@code productOffering}; the type itself where nobody named it. */
    public String name(String type) {
        return type == null ? "" : texts.sayOr("resource." + type, type);
    }

    /** What people know it by: the id that another system gave it. Those that we make say nothing to anybody. */
    public String number(String id) {
        return id == null || OURS.matcher(id).matches() ? "" : id;
    }

    /** The address of its page; {@code null} where it has none. */
    public String href(String type, String id) {
        String page = type == null || id == null ? null : PAGES.get(type);
        return page == null ? null : Faces.getRequestContextPath() + page + "?id=" + id;
    }
}
