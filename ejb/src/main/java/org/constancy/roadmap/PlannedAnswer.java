package org.constancy.roadmap;

/** A step of a customer's roadmap that answers a need. */
public record PlannedAnswer(Plan roadmap, RoadmapStep step) {}
