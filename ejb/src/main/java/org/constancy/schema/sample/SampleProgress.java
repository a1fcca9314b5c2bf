package org.constancy.schema.sample;

/**
 * How far the sample provider has come.
 *
 * @param done documents that are there
 * @param total of how many; 0 while that is not known yet
 */
public record SampleProgress(int done, int total) {}
