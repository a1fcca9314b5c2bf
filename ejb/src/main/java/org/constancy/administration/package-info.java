/**
 * Who may come in, what each may do, and what each has done.
 *
 * <p>The container's own roles are not used. They would be lost on another node when a session moves (they live in the
 * node that authenticated), they cost something on every request, and a background job has none. Instead a door says
 * who calls ({@link org.constancy.kernel.Caller}), and every store asks it: the console's filter for members of staff,
 * the API's for clients, each job for itself.
 *
 * <ul>
 *   <li>A member of staff has a password of his own choice: hashed slowly ({@link Passwords}), checked rarely
 *       ({@link SignIns}), and known to nobody else, for what an administrator makes has to be changed.
 *   <li>An API client has a random secret: hashed fast ({@link Secrets}), checked on every request
 *       ({@link ApiAccess}).
 *   <li>What an administrator takes away is gone within five seconds, on every node, without a restart.
 *   <li>Every change leaves a row in the audit trail, in its own transaction, and no secret in it.
 * </ul>
 */
package org.constancy.administration;
