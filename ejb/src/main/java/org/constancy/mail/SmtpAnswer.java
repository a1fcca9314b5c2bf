package org.constancy.mail;

import jakarta.mail.AuthenticationFailedException;
import jakarta.mail.MessagingException;
import java.time.Duration;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.constancy.integration.delivery.Answer;
import org.eclipse.angus.mail.smtp.SMTPAddressFailedException;
import org.eclipse.angus.mail.smtp.SMTPSendFailedException;
import org.eclipse.angus.mail.smtp.SMTPSenderFailedException;

/**
 * What a mail server's no means: 4xx is not now, 5xx is never. That nobody answers, that the line is not safe, that we are not let in
 * or our sender is refused is no fault of this mail: it waits until that is mended, and its tries are not counted.
 */
final class SmtpAnswer {

    private static final Duration SERVER_IS_AWAY = Duration.ofSeconds(15);
    private static final int PERMANENT = 500;

    /** RFC 4954 and 3207: sign in first, by a stronger way, wrong password, encrypt first. */
    private static final Set<Integer> NOT_LET_IN = Set.of(530, 534, 535, 538);

    /** RFC 3463: 5.1.1 no such mailbox, 5.1.2 no such host, 5.1.3 bad syntax, 5.1.6 moved, 5.1.10 takes no mail; 5.2.1 disabled. */
    private static final Pattern DEAD = Pattern.compile("\\b5\\.(1\\.(1|2|3|6|10)|2\\.1)\\b");

    private SmtpAnswer() {}

    static Answer of(MessagingException problem) {
        int code = code(problem);
        String words = words(problem);
        if (problem instanceof AuthenticationFailedException || NOT_LET_IN.contains(code)) {
            return Answer.held("The mail server does not let us in: " + words, SERVER_IS_AWAY);
        }
        if (problem instanceof MailServerAway) {
            return Answer.held("The mail server is not reached: " + words, SERVER_IS_AWAY);
        }
        if (isSenderRefused(problem)) {
            return Answer.held("The mail server does not take our sender: " + words, SERVER_IS_AWAY);
        }
        return code >= PERMANENT ? Answer.never(words) : Answer.again(words);
    }

    /** Whether an answer says that the address itself will never take mail. */
    static boolean isDead(String words) {
        Matcher dead = DEAD.matcher(words == null ? "" : words);
        return dead.find();
    }

    /** The server knows us and takes nothing from us: it has not looked at the mail. */
    private static boolean isSenderRefused(Exception problem) {
        for (Exception each = problem; each != null; each = next(each)) {
            if (each instanceof SMTPSenderFailedException) {
                return true;
            }
        }
        return false;
    }

    /** The code of the recipient's refusal before that of the whole; 0 where the server said nothing. */
    private static int code(Exception problem) {
        int code = 0;
        for (Exception each = problem; each instanceof MessagingException; each = next(each)) {
            int own = each instanceof SMTPAddressFailedException address
                    ? address.getReturnCode()
                    : each instanceof SMTPSendFailedException sending
                            ? sending.getReturnCode()
                            : each instanceof SMTPSenderFailedException sender ? sender.getReturnCode() : 0;
            code = own > 0 ? own : code;
        }
        return code;
    }

    private static String words(MessagingException problem) {
        Exception last = problem;
        for (Exception each = problem; each != null; each = next(each)) {
            last = each.getMessage() == null ? last : each;
        }
        return String.valueOf(last.getMessage())
                .replaceAll("[\\p{Cntrl}]+", " ")
                .strip();
    }

    private static Exception next(Exception problem) {
        return problem instanceof MessagingException mail ? mail.getNextException() : null;
    }
}
