/**
 * Reads the bodies of API requests before a thread of the server is spent on them.
 *
 * <p>A client that sends its body slowly would otherwise hold a thread until its last byte; a few hundred such clients
 * would stop every door. Here a body is read as it arrives, by whichever thread the arrival wakes, up to a size and for a
 * time that depend on the address; then the request goes on with the body at hand.
 */
package org.constancy.web.body;
