package org.constancy.schema;

import jakarta.annotation.sql.DataSourceDefinition;
import jakarta.ejb.Singleton;

/**
 * The data source that is used unless the administrator names another by {@code constancy.db.resource}: an H2 file, or
 * whatever {@code constancy.db.url}, {@code .user}, {@code .password} and {@code .driver} say (environment:
 * {@code CONSTANCY_DB_URL} and so on).
 *
 * <p>{@code WRITE_DELAY=0}: H2's default acknowledges a commit half a second before it is on disk.
 */
@Singleton
@DataSourceDefinition(
        name = "java:app/jdbc/constancy",
        className = "${MPCONFIG=constancy.db.driver:org.h2.jdbcx.JdbcDataSource}",
        url = "${MPCONFIG=constancy.db.url:jdbc:h2:file:./data/constancy;WRITE_DELAY=0;DB_CLOSE_ON_EXIT=FALSE}",
        user = "${MPCONFIG=constancy.db.user:constancy}",
        password = "${MPCONFIG=constancy.db.password:constancy}",
        minPoolSize = 4,
        maxPoolSize = 40,
        properties = {
            "fish.payara.is-connection-validation-required=true",
            "fish.payara.connection-validation-method=auto-commit",
            "fish.payara.fail-all-connections=true"
        })
public class EmbeddedDatabase {}
