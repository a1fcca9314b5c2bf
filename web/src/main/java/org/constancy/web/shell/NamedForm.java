package org.constancy.web.shell;

/** A form for what the address names by its id, or ({@code new}) for a new one; shut where the address names nothing. */
public abstract class NamedForm extends Form {

    private static final String NEW = "new";

    private String id;

    /** Reads what the address names; 404 where there is no such thing. */
    public void open() {
        if (id != null) {
            getEntries();
        }
    }

    protected void shut() {
        id = null;
    }

    public boolean isNew() {
        return NEW.equals(id);
    }

    /** {@code null} where the form is shut. */
    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
    }
}
