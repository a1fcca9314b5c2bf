/**
 * The one way out of the house: events to listeners, mail, letters and calls of a gateway are rows of one table, written in the
 * transaction of what they tell, and carried after its commit.
 *
 * <ul>
 *   <li>A room writes {@link org.constancy.integration.delivery.Deliveries#enqueue} and brings a
 *       {@link org.constancy.integration.delivery.Carrier}, which does one try.
 *   <li>A try is claimed with a lease, which its node renews while it works. What a dead node had is due again when the lease is
 *       over; so something may be carried twice, and is never lost.
 *   <li>Within a lane nothing overtakes anything. What is parked holds nothing back.
 *   <li>A target that hangs keeps two threads at most, and all that are in trouble together half of them.
 * </ul>
 */
package org.constancy.integration.delivery;
