package org.constancy.web.shell;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.Serializable;
import org.constancy.kernel.Store;
import org.constancy.kernel.Stored;

/** A page about one resource, which the address names. */
public abstract class ResourcePage implements Serializable {

    private String id = "";
    private Long revision;
    private transient ObjectNode document;

    /** Where the resource is. */
    protected abstract Store<?> store();

    /** Reads it; 404 where there is no such resource. */
    public void open() {
        Stored stored = store().get(id);
        revision = stored.revision();
        document = stored.document();
    }

    public ObjectNode getDocument() {
        if (document == null) {
            document = store().get(id).document();
        }
        return document;
    }

    /** Of what was read when the page was opened: nothing on it overwrites what came later. */
    public Long getRevision() {
        return revision;
    }

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
    }
}
