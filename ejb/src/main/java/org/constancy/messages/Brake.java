package org.constancy.messages;

/** Asked before each try of a message that belongs to a campaign: a CDI bean of the room that knows them. */
public interface Brake {

    /** Whether nothing more of this campaign may leave. Reads what is committed at the moment. */
    boolean stops(String campaignId);
}
