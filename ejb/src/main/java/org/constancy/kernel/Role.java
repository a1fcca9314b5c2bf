package org.constancy.kernel;

/** What a member of staff may do. A member has one or several. */
public enum Role {
    /** Keeps in touch with customers: parties, customers, interactions. */
    ACCOUNT_MANAGER,
    /** Drafts, signs and ends agreements. */
    CONTRACT_DESK,
    /** Writes the catalogue and launches offerings. */
    CATALOGUE_MANAGER,
    /** Keeps the service: interactions and what is in service. */
    SERVICE_MANAGER,
    /** Staff, API clients, settings, imports, audit; and everything that the others may do. */
    ADMINISTRATOR,
    /** Sees what staff see and changes nothing. */
    READ_ONLY
}
