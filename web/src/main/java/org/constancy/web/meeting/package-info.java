/** Meetings that are planned with people of a customer: their addresses, the form that invites, and the cards that show them. */
package org.constancy.web.meeting;
