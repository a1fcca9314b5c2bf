/**
 * Mail, out over SMTP and in over IMAP.
 *
 * <ul>
 *   <li>Out: {@link org.constancy.mail.MailCarrier} hangs under the delivery engine, one delivery a recipient, one target a mail
 *       domain. {@link org.constancy.mail.MailWriter} makes the mail, {@link org.constancy.mail.MailServer} hands it over.
 *   <li>The Message-ID is the recipient's and was settled with the message: a try that broke off after the data may have been
 *       taken, and the next one is the same mail to whoever has both.
 * </ul>
 */
package org.constancy.mail;
