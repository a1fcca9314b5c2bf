package org.constancy.schema;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import jakarta.persistence.Entity;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.h2.jdbcx.JdbcDataSource;
import org.hibernate.SessionFactory;
import org.hibernate.boot.MetadataSources;
import org.hibernate.boot.model.naming.CamelCaseToUnderscoresNamingStrategy;
import org.hibernate.boot.model.naming.ImplicitNamingStrategyComponentPathImpl;
import org.hibernate.boot.registry.StandardServiceRegistryBuilder;
import org.hibernate.cfg.AvailableSettings;
import org.hibernate.engine.spi.SessionFactoryImplementor;
import org.hibernate.persister.entity.AbstractEntityPersister;
import org.junit.jupiter.api.Test;

/** The migrations give the tables and columns that the entities are mapped to, and no others, on both databases. */
class SchemaTest {

    @Test
    void entitiesFitTheirTablesOnH2() throws Exception {
        JdbcDataSource database = new JdbcDataSource();
        database.setURL("jdbc:h2:mem:schema;DB_CLOSE_DELAY=-1");
        compare(database, "h2");
    }

    @Test
    void entitiesFitTheirTablesOnPostgresql() throws Exception {
        try (EmbeddedPostgres postgres = EmbeddedPostgres.start()) {
            compare(postgres.getPostgresDatabase(), "postgresql");
        }
    }

    private static void compare(DataSource database, String vendor) throws SQLException {
        Flyway.configure()
                .dataSource(database)
                .locations("classpath:org/constancy/schema/migration", "classpath:org/constancy/schema/" + vendor)
                .load()
                .migrate();
        try (SessionFactory factory = mapping(database)) {
            assertDoesNotThrow(factory.getSchemaManager()::validateMappedObjects);
            for (AbstractEntityPersister entity : persisters(factory)) {
                Set<String> forgotten = plain(database, entity.getTableName());
                forgotten.removeAll(mapped(entity));
                assertEquals(Set.of(), forgotten, entity.getTableName());
            }
        }
    }

    /** As in persistence.xml, outside a server. */
    private static SessionFactory mapping(DataSource database) {
        MetadataSources sources = new MetadataSources(new StandardServiceRegistryBuilder()
                .applySetting(AvailableSettings.JAKARTA_NON_JTA_DATASOURCE, database)
                .applySetting(
                        AvailableSettings.PHYSICAL_NAMING_STRATEGY,
                        CamelCaseToUnderscoresNamingStrategy.class.getName())
                .applySetting(
                        AvailableSettings.IMPLICIT_NAMING_STRATEGY,
                        ImplicitNamingStrategyComponentPathImpl.class.getName())
                .build());
        new ClassFileImporter()
                .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS).importPackages("org.constancy").stream()
                        .filter(each -> each.isAnnotatedWith(Entity.class))
                        .map(JavaClass::reflect)
                        .forEach(sources::addAnnotatedClass);
        return sources.buildMetadata().buildSessionFactory();
    }

    private static List<AbstractEntityPersister> persisters(SessionFactory factory) {
        return factory.unwrap(SessionFactoryImplementor.class)
                .getMappingMetamodel()
                .streamEntityDescriptors()
                .map(AbstractEntityPersister.class::cast)
                .toList();
    }

    private static Set<String> mapped(AbstractEntityPersister entity) {
        Set<String> columns = new TreeSet<>(List.of(entity.getIdentifierColumnNames()));
        for (String property : entity.getPropertyNames()) {
            columns.addAll(List.of(entity.getPropertyColumnNames(property)));
        }
        return columns.stream().map(SchemaTest::lower).collect(Collectors.toSet());
    }

    /** All columns but those that fill themselves, which are there for the database's own constraints. */
    private static Set<String> plain(DataSource database, String table) throws SQLException {
        Set<String> columns = new TreeSet<>();
        try (Connection connection = database.getConnection();
                ResultSet rows = connection.getMetaData().getColumns(null, null, stored(connection, table), null)) {
            while (rows.next()) {
                if (rows.getString("COLUMN_DEF") == null) {
                    columns.add(lower(rows.getString("COLUMN_NAME")));
                }
            }
        }
        return columns;
    }

    private static String stored(Connection connection, String name) throws SQLException {
        return connection.getMetaData().storesUpperCaseIdentifiers() ? name.toUpperCase(Locale.ROOT) : name;
    }

    private static String lower(String name) {
        return name.toLowerCase(Locale.ROOT);
    }
}
