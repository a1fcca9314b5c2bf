package org.constancy.web.catalog;

/**
 * One line of what stands before a launch.
 *
 * @param says why it is so; may be {@code null}
 * @param does what its button says; {@code null} where there is none
 * @param href where the button leads
 */
public record LaunchStep(String tone, String icon, String title, String says, String does, String href) {}
