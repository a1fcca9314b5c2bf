package org.constancy.web.admin;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.constancy.administration.ApiClients;
import org.constancy.administration.Client;
import org.constancy.administration.Scopes;
import org.constancy.kernel.Refusal;
import org.constancy.web.shell.Entries;
import org.constancy.web.shell.NamedForm;
import org.constancy.web.shell.Reader;
import org.omnifaces.cdi.ViewScoped;

/** The systems that may call the API, with a form for the one that the address names ({@code ?id=new} for a new one). */
@Named
@ViewScoped
public class ClientsPage extends NamedForm {

    private static final String ADDRESS = "administration/clients.xhtml";

    @Inject
    private ApiClients clients;

    @Inject
    private ShownOnce once;

    @Inject
    private Reader reader;

    private long revision;
    private transient List<Client> all;

    @Override
    protected void fill(Entries into) {
        if (!isNew()) {
            Client client = getClient();
            revision = client.revision();
            into.put("name", client.name());
            into.put("scopes", Scopes.text(client.scopes()));
            into.put("perMinute", perMinute(client));
            into.put(
                    "expires",
                    client.expiresAt() == null ? null : LocalDate.ofInstant(client.expiresAt(), reader.getZone()));
        }
    }

    public void save() {
        if (isNew()) {
            show(clients.register(getEntries().text("id"), terms()));
        } else {
            clients.change(getId(), revision, terms());
            kept(ADDRESS);
        }
    }

    public void rotateSecret() {
        show(clients.rotateSecret(getId()));
    }

    public void disable() {
        clients.disable(getId());
        kept(ADDRESS);
    }

    public void enable() {
        clients.enable(getId());
        kept(ADDRESS);
    }

    private Client.Terms terms() {
        Entries entries = getEntries();
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
        shut();
        all = null;
    }

    public List<Client> getAll() {
        if (all == null) {
            all = clients.list();
        }
        return all;
    }

    public Client getClient() {
        return getAll().stream()
                .filter(each -> each.id().equals(getId()))
                .findFirst()
                .orElseThrow(() -> Refusal.notFound("apiClient", getId()));
    }
}
