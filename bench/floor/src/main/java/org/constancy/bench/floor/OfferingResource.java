package org.constancy.bench.floor;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URI;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.UUID;
import javax.sql.DataSource;

/** Three requests, each one statement that commits itself: no rule, no event, no audit, no authentication. */
@Path(OfferingResource.PATH)
@ApplicationScoped
@Produces(MediaType.APPLICATION_JSON)
public class OfferingResource {

    static final String PATH = "/tmf-api/productCatalogManagement/v4/productOffering";

    private static final ObjectMapper JSON = new ObjectMapper();

    @Resource(lookup = "java:app/jdbc/floor")
    private DataSource database;

    @Context
    private UriInfo uri;

    @GET
    @Path("{id}")
    public byte[] get(@PathParam("id") String id) throws SQLException, IOException {
        try (Connection connection = database.getConnection();
                PreparedStatement select =
                        connection.prepareStatement("select id, last_update, document from offering where id = ?")) {
            select.setString(1, id);
            try (ResultSet row = select.executeQuery()) {
                if (!row.next()) {
                    throw new NotFoundException();
                }
                ByteArrayOutputStream out = new ByteArrayOutputStream(2048);
                try (JsonGenerator json = JSON.createGenerator(out)) {
                    write(json, row.getString(1), row.getTimestamp(2).toInstant(), row.getString(3));
                }
                return out.toByteArray();
            }
        }
    }

    @GET
    public Response list(@QueryParam("lifecycleStatus") String status, @QueryParam("limit") int limit)
            throws SQLException, IOException {
        try (Connection connection = database.getConnection();
                PreparedStatement select = connection.prepareStatement("select id, last_update, document,"
                        + " (select count(*) from offering where lifecycle_status = ?) from offering"
                        + " where lifecycle_status = ? order by id limit ?")) {
            select.setString(1, status);
            select.setString(2, status);
            select.setInt(3, limit);
            long total = 0;
            long count = 0;
            ByteArrayOutputStream out = new ByteArrayOutputStream(32768);
            try (ResultSet row = select.executeQuery();
                    JsonGenerator json = JSON.createGenerator(out)) {
                json.writeStartArray();
                while (row.next()) {
                    write(json, row.getString(1), row.getTimestamp(2).toInstant(), row.getString(3));
                    total = row.getLong(4);
                    count++;
                }
                json.writeEndArray();
            }
            return Response.status(count < total ? 206 : 200)
                    .entity(out.toByteArray())
                    .header("X-Total-Count", total)
                    .header("X-Result-Count", count)
                    .build();
        }
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    public Response create(byte[] body) throws SQLException, IOException {
        ObjectNode document = (ObjectNode) JSON.readTree(body);
        String id = UUID.randomUUID().toString();
        Instant now = Instant.ofEpochMilli(System.currentTimeMillis());
        String text = JSON.writeValueAsString(document);
        try (Connection connection = database.getConnection();
                PreparedStatement insert = connection.prepareStatement("insert into offering values (?, ?, ?, ?, ?)")) {
            insert.setString(1, id);
            insert.setString(2, document.path("name").asText());
            insert.setString(3, document.path("lifecycleStatus").asText());
            insert.setTimestamp(4, Timestamp.from(now));
            insert.setString(5, text);
            insert.executeUpdate();
        }
        ByteArrayOutputStream out = new ByteArrayOutputStream(2048);
        try (JsonGenerator json = JSON.createGenerator(out)) {
            write(json, id, now, text);
        }
        return Response.created(URI.create(href(id))).entity(out.toByteArray()).build();
    }

    /** The columns, and behind them the stored document as it is. */
    private void write(JsonGenerator json, String id, Instant lastUpdate, String document) throws IOException {
        json.writeStartObject();
        json.writeStringField("id", id);
        json.writeStringField("href", href(id));
        json.writeStringField("lastUpdate", lastUpdate.toString());
        json.writeRaw(',');
        json.writeRaw(document, 1, document.length() - 2);
        json.writeEndObject();
    }

    private String href(String id) {
        return uri.getBaseUri() + PATH.substring(1) + "/" + id;
    }
}
