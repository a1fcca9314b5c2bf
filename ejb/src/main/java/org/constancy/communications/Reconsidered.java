package org.constancy.communications;

/**
 * How far a batch of a run has come.
 *
 * @param behind the id of the last customer who was worked out, where the next batch begins
 * @param customers how many were; none where somebody else is at work on the first
 * @param last whether there are no more
 */
public record Reconsidered(String behind, int customers, boolean last) {}
