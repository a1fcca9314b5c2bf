package org.constancy.catalogue;

import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import org.constancy.kernel.Aggregate;
import org.constancy.kernel.Link;
import org.constancy.kernel.Period;
import org.constancy.kernel.Shape;
import org.constancy.kernel.Spine;

/** TMF620 category: where a customer would look for an offering. */
@Entity
@Table(name = "category")
public class Category extends Aggregate {

    static final Shape<Category> SHAPE = Shape.of("TMF620", "productCatalogManagement/v4", "category", Category.class)
            .linked(Link.to("productOffering", "productOffering"), Link.to("subCategory", "category"));

    @Spine
    private String name;

    @Spine
    private String lifecycleStatus;

    @Spine
    private String version;

    @Spine
    private Boolean isRoot;

    @Spine
    private String parentId;

    @Spine
    private Period validFor;
}
