package org.constancy.contracts;

import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.ejb.Stateless;
import org.constancy.kernel.Role;
import org.constancy.kernel.Store;

/** All templates of agreements. Their lifecycle status is kept as it is given. */
@Stateless
public class AgreementSpecifications extends Store<AgreementSpecification> {

    public AgreementSpecifications() {
        super(AgreementSpecification.SHAPE, Role.CONTRACT_DESK);
    }

    @Override
    protected void supply(ObjectNode document) {
        if (!document.hasNonNull("attachment")) {
            document.putArray("attachment");
        }
    }
}
