package org.constancy.bench;

import java.net.Inet4Address;
import java.net.InetAddress;
import java.net.NetworkInterface;
import java.net.SocketException;

/** The addresses of this machine. */
final class Network {

    private Network() {}

    /** One that is not loopback: who connects to it from here comes from it, and not from loopback. */
    static String ownAddress() throws SocketException {
        return NetworkInterface.networkInterfaces()
                .flatMap(NetworkInterface::inetAddresses)
                .filter(address -> address instanceof Inet4Address && !address.isLoopbackAddress())
                .map(InetAddress::getHostAddress)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("To compare with and without authentication, this machine"
                        + " needs an IPv4 address that is not loopback."));
    }
}
