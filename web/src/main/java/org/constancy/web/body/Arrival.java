package org.constancy.web.body;

/** A request's body, whole, and where the request wants it. */
record Arrival(Address address, Body body) {}
