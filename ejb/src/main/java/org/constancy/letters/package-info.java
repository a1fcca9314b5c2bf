/**
 * Letters: what is sent on paper. The delivery engine makes each into a PDF, as it hands a mail to a server; then it waits to be
 * printed and posted by somebody, and only who says so makes it sent.
 */
package org.constancy.letters;
