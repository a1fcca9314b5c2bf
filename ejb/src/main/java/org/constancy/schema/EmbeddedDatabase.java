package org.constancy.schema;

import jakarta.annotation.sql.DataSourceDefinition;
import jakarta.ejb.Singleton;

/**
 * The data source that is used unless the administrator names another by {@code constancy.db.resource}: an H2 file in
 * the folder {@code constancy.data}, or the database that {@code constancy.db.url}, {@code .user} and {@code .password}
 * name (environment: {@code CONSTANCY_DATA}, {@code CONSTANCY_DB_URL} and so on).
 *
 * @see DatabaseByUrl
 */
@Singleton
@DataSourceDefinition(
        name = "java:app/jdbc/constancy",
        className = "org.constancy.schema.DatabaseByUrl",
        url = "${MPCONFIG=constancy.db.url:jdbc:h2:}",
        user = "${MPCONFIG=constancy.db.user:constancy}",
        password = "${MPCONFIG=constancy.db.password:constancy}",
        minPoolSize = 4,
        maxPoolSize = 40,
        properties = {
            "folder=${MPCONFIG=constancy.data:./data}",
            "fish.payara.max-wait-time-in-millis=10000",
            "fish.payara.is-connection-validation-required=true",
            "fish.payara.connection-validation-method=auto-commit",
            "fish.payara.fail-all-connections=true",
            "fish.payara.match-connections=false"
        })
public class EmbeddedDatabase {}
