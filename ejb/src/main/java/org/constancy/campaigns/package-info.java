/**
 * One text for many: whom it is for (a segment, kept by name), who of them gets it and why the others do not, in waves, and what
 * became of it at each. What leaves the house is an ordinary message for each person, under the same permission as any other. It
 * is never contact.
 */
package org.constancy.campaigns;
