package org.constancy.catalogue;

import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import org.constancy.kernel.Aggregate;
import org.constancy.kernel.Link;
import org.constancy.kernel.Period;
import org.constancy.kernel.Shape;
import org.constancy.kernel.Spine;

/** TMF620 catalog: what is sold together, under one owner. */
@Entity
@Table(name = "catalog")
public class Catalog extends Aggregate {

    static final Shape<Catalog> SHAPE = Shape.of("TMF620", "productCatalogManagement/v4", "catalog", Catalog.class)
            .linked(Link.to("category", "category"), Link.toParty("relatedParty"));

    @Spine
    private String name;

    @Spine
    private String lifecycleStatus;

    @Spine
    private String version;

    @Spine
    private String catalogType;

    @Spine
    private Period validFor;
}
