package org.constancy.contracts;

/**
 * A CDI event, fired inside the transaction in which an agreement changes its status.
 *
 * @param customerId {@code null} while its customer cannot be told
 * @param from {@code null} when it is new
 */
public record AgreementMoved(String agreementId, String customerId, AgreementStatus from, AgreementStatus to) {

    /** Whether it comes into force, or is no longer in force. */
    public boolean changesForce() {
        return customerId != null && (from == AgreementStatus.IN_FORCE) != (to == AgreementStatus.IN_FORCE);
    }
}
