package org.constancy.web.library;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Path;
import org.constancy.kernel.Store;
import org.constancy.library.LibraryItems;
import org.constancy.web.tmf.TmfResource;

/** {@code /api/v1/libraryItems}: our own, by the rules of TM Forum's. */
@ApplicationScoped
@Path("libraryItems")
public class LibraryItemResource extends TmfResource {

    @Inject
    private LibraryItems store;

    @Override
    protected Store<?> store() {
        return store;
    }
}
