/**
 * Talks that are planned with people of a customer: invited by mail (iCalendar, RFC 5545 and 5546), answered from their calendars.
 * A meeting that is planned is no contact; what is logged after it is.
 */
package org.constancy.meetings;
