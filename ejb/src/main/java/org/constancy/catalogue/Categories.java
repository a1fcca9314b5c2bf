package org.constancy.catalogue;

import jakarta.ejb.Stateless;

/** All categories. */
@Stateless
public class Categories extends CatalogueStore<Category> {

    public Categories() {
        super(Category.SHAPE);
    }
}
