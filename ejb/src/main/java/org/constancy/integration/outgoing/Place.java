package org.constancy.integration.outgoing;

import java.net.InetAddress;
import java.net.URI;

/**
 * Where a connection leads: what may serve a call to one place serves no other.
 *
 * @param host as written, for SNI and the certificate's name
 * @param address that was checked
 */
record Place(boolean secured, String host, int port, InetAddress address) {

    static Place of(URI uri, InetAddress checked) {
        return new Place(AddressGuard.isHttps(uri), uri.getHost(), AddressGuard.port(uri), checked);
    }
}
