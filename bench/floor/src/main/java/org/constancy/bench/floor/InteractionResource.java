package org.constancy.bench.floor;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.io.IOException;
import java.net.URI;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.UUID;
import javax.sql.DataSource;

/** Keeps a talk and moves the customer's due date, in one commit: no rule, no event, no audit, no authentication. */
@Path(InteractionResource.PATH)
@ApplicationScoped
@Produces(MediaType.APPLICATION_JSON)
public class InteractionResource {

    static final String PATH = "/tmf-api/partyInteraction/v4/partyInteraction";

    private static final ObjectMapper JSON = new ObjectMapper();

    @Resource(lookup = "java:app/jdbc/floor")
    private DataSource database;

    @Context
    private UriInfo uri;

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    public Response create(byte[] body) throws SQLException, IOException {
        ObjectNode document = (ObjectNode) JSON.readTree(body);
        String id = UUID.randomUUID().toString();
        Instant at = Instant.parse(
                document.path("interactionDate").path("startDateTime").textValue());
        String customer = document.path("relatedParty").path(0).path("id").textValue();
        try (Connection connection = database.getConnection()) {
            connection.setAutoCommit(false);
            keep(connection, id, customer, at, JSON.writeValueAsString(document));
            move(connection, customer, at.atOffset(ZoneOffset.UTC).toLocalDate());
            connection.commit();
            connection.setAutoCommit(true);
        }
        String href = uri.getBaseUri() + PATH.substring(1) + "/" + id;
        document.put("id", id).put("href", href);
        return Response.created(URI.create(href))
                .entity(JSON.writeValueAsBytes(document))
                .build();
    }

    private static void keep(Connection connection, String id, String customer, Instant at, String document)
            throws SQLException {
        try (PreparedStatement insert = connection.prepareStatement("insert into interaction values (?, ?, ?, ?, ?)")) {
            insert.setString(1, id);
            insert.setString(2, customer);
            insert.setTimestamp(3, Timestamp.from(at));
            insert.setTimestamp(4, Timestamp.from(Instant.ofEpochMilli(System.currentTimeMillis())));
            insert.setString(5, document);
            insert.executeUpdate();
        }
    }

    private static void move(Connection connection, String customer, LocalDate day) throws SQLException {
        try (PreparedStatement update = connection.prepareStatement(
                "update customer set since = ?, due_on = ? + cadence_days where id = ? and since < ?")) {
            update.setObject(1, day);
            update.setObject(2, day);
            update.setString(3, customer);
            update.setObject(4, day);
            update.executeUpdate();
        }
    }
}
