/**
 * Who is calling, asked once, before anything else sees the request: {@link org.constancy.web.access.Doorstep} for all,
 * then {@link org.constancy.web.access.ApiDoor} or {@link org.constancy.web.access.ConsoleDoor}. Whoever is let through
 * is the thread's {@link org.constancy.kernel.Caller} until the answer is written; what he may do, the stores decide.
 */
package org.constancy.web.access;
