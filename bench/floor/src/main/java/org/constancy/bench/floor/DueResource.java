package org.constancy.bench.floor;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import javax.sql.DataSource;

/** Who is due, from one table that somebody keeps up to date: rows and exact count in one statement. */
@Path("/api/v1/due")
@ApplicationScoped
@Produces(MediaType.APPLICATION_JSON)
public class DueResource {

    private static final JsonFactory JSON = new JsonFactory();

    @Resource(lookup = "java:app/jdbc/floor")
    private DataSource database;

    @GET
    public Response due(@QueryParam("limit") int limit) throws SQLException, IOException {
        try (Connection connection = database.getConnection();
                PreparedStatement select =
                        connection.prepareStatement("select id, name, since, due_on, cadence_days, reason,"
                                + " (select count(*) from customer where due_on <= ?) from customer"
                                + " where due_on <= ? order by due_on, id limit ?")) {
            select.setObject(1, LocalDate.now());
            select.setObject(2, LocalDate.now());
            select.setInt(3, limit);
            long total = 0;
            ByteArrayOutputStream out = new ByteArrayOutputStream(16384);
            try (ResultSet row = select.executeQuery();
                    JsonGenerator json = JSON.createGenerator(out)) {
                json.writeStartArray();
                while (row.next()) {
                    write(json, row);
                    total = row.getLong(7);
                }
                json.writeEndArray();
            }
            return Response.ok(out.toByteArray()).header("X-Total-Count", total).build();
        }
    }

    private static void write(JsonGenerator json, ResultSet row) throws SQLException, IOException {
        json.writeStartObject();
        json.writeObjectFieldStart("customer");
        json.writeStringField("id", row.getString(1));
        json.writeStringField("name", row.getString(2));
        json.writeEndObject();
        json.writeStringField("since", row.getString(3));
        json.writeStringField("dueOn", row.getString(4));
        json.writeNumberField("cadenceDays", row.getInt(5));
        json.writeArrayFieldStart("reasons");
        json.writeString(row.getString(6));
        json.writeEndArray();
        json.writeEndObject();
    }
}
