package org.constancy.web.admin;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.constancy.administration.ApiClients;
import org.constancy.administration.Client;
import org.constancy.administration.Scopes;
import org.constancy.kernel.Refusal;
import org.constancy.web.shell.Entries;
import org.constancy.web.shell.Reader;
import org.constancy.web.shell.Texts;
import org.constancy.web.shell.Toasts;
import org.omnifaces.cdi.ViewScoped;
import org.omnifaces.util.Faces;

/** The systems that may call the API, with a form for the one that the address names ({@code ?id=new} for a new one). */
@Named
@ViewScoped
public class ClientsPage implements Serializable {

    private static final String NEW = "new";

    @Inject
    private ApiClients clients;

    @Inject
    private ShownOnce once;

    @Inject
    private Reader reader;

    @Inject
    private Texts texts;

    @Inject
    private Toasts toasts;

    private String id;
    private long revision;
    private Entries entries;
    private transient List<Client> all;

    /** 404 where there is no such client. */
    public void open() {
        entries = new Entries();
        if (id != null && !isNew()) {
            Client client = getClient();
            revision = client.revision();
            entries.put("name", client.name());
            entries.put("scopes", Scopes.text(client.scopes()));
            entries.put("perMinute", perMinute(client));
            entries.put(
                    "expires",
                    client.expiresAt() == null ? null : LocalDate.ofInstant(client.expiresAt(), reader.getZone()));
        }
    }

    public void save() {
        if (isNew()) {
            show(clients.register(entries.text("id"), terms()));
        } else {
            clients.change(id, revision, terms());
            done();
        }
    }

    public void rotateSecret() {
        show(clients.rotateSecret(id));
    }

    public void disable() {
        clients.disable(id);
        done();
    }

    public void enable() {
        clients.enable(id);
        done();
    }

    private Client.Terms terms() {
        BigDecimal perMinute = entries.number("perMinute");
        LocalDate expires = entries.day("expires");
        Set<String> scopes = Scopes.read(entries.text("scopes").replaceAll("[\\s,;]+", " "));
        return new Client.Terms(
                entries.text("name"),
                scopes,
                perMinute == null ? null : perMinute.intValue(),
                expires == null ? null : expires.atStartOfDay(reader.getZone()).toInstant());
    }

    private static BigDecimal perMinute(Client client) {
        return client.requestsPerMinute() == null ? null : BigDecimal.valueOf(client.requestsPerMinute());
    }

    private void show(Client.Issued made) {
        once.show(made.client().id(), made.secret());
        id = null;
        all = null;
    }

    private void done() {
        toasts.done(texts.get("catalogue.kept"));
        Faces.redirect("administration/clients.xhtml");
    }

    public List<Client> getAll() {
        if (all == null) {
            all = clients.list();
        }
        return all;
    }

    public Client getClient() {
        return getAll().stream()
                .filter(each -> each.id().equals(id))
                .findFirst()
                .orElseThrow(() -> Refusal.notFound("apiClient", id));
    }

    public Entries getEntries() {
        return entries;
    }

    public boolean isNew() {
        return NEW.equals(id);
    }

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
    }
}
