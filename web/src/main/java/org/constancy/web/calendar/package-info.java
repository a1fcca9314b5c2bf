/** What waits for a member of staff, for the calendar program that he uses anyway. */
package org.constancy.web.calendar;
