package org.constancy.integration.hub;

/** A subscription with its filter compiled. @param domain the API's title */
record Listener(Subscription subscription, EventFilter filter, String domain) {}
