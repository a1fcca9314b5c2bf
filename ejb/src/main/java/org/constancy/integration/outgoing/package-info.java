/**
 * Calls that this installation makes to addresses which others have named: listeners of events, gateways, documents to fetch.
 * None reaches the machine itself or a private network unless an administrator allows that host. The address is checked when it
 * is registered, and again at each connection, which goes to just the address that was checked, so that a name that
 * resolves otherwise a moment later gains nothing. Redirects are not followed.
 */
package org.constancy.integration.outgoing;
