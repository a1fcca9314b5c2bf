package org.constancy.administration;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;

/** A key that all nodes share: made once, by the first of them. */
@Entity
@Table(name = "token_key")
class TokenKey {

    @Id
    private String purpose;

    private String jwk;
    private Instant createdAt;

    protected TokenKey() {}

    TokenKey(String purpose, String jwk, Instant createdAt) {
        this.purpose = purpose;
        this.jwk = jwk;
        this.createdAt = createdAt;
    }

    String jwk() {
        return jwk;
    }
}
