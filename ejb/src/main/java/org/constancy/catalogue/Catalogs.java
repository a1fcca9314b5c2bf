package org.constancy.catalogue;

import jakarta.ejb.Stateless;

/** All catalogs. */
@Stateless
public class Catalogs extends CatalogueStore<Catalog> {

    public Catalogs() {
        super(Catalog.SHAPE);
    }
}
