package org.constancy.mail;

import jakarta.mail.AuthenticationFailedException;
import jakarta.mail.FolderNotFoundException;
import jakarta.mail.MessagingException;
import java.net.ConnectException;
import java.net.NoRouteToHostException;
import java.net.SocketTimeoutException;
import java.net.UnknownHostException;
import javax.net.ssl.SSLException;

/** Why a mailbox could not be read, for an administrator. */
final class MailboxProblem {

    private static final int DEEPEST = 20;
    private static final int LONGEST_WHY = 500;

    private MailboxProblem() {}

    /** A sentence, then what the other side or the network said. */
    static String words(MessagingException problem) {
        String said = String.valueOf(problem.getMessage())
                .replaceAll("[\\p{Cntrl}\\s]+", " ")
                .strip();
        return sentence(problem) + said;
    }

    /**
     * Why a mail could not be kept: what went wrong first, in few words. What a database says of it may hold the whole mail, and
     * letters that it does not take.
     */
    static String why(Throwable problem) {
        Throwable first = problem;
        for (int depth = 0; depth < DEEPEST && first.getCause() != null; depth++) {
            first = first.getCause();
        }
        String said = first.getMessage() == null ? first.getClass().getSimpleName() : first.getMessage();
        String words = said.replaceAll("[\\p{Cntrl}\\p{Cs}\\s]+", " ").strip();
        return words.length() <= LONGEST_WHY ? words : words.substring(0, LONGEST_WHY - 1) + "…";
    }

    private static String sentence(MessagingException problem) {
        if (problem instanceof AuthenticationFailedException) {
            return "The server does not let us in: ";
        }
        if (problem instanceof FolderNotFoundException) {
            return "There is no such folder: ";
        }
        for (Exception each = problem; each != null; each = next(each)) {
            if (each instanceof SSLException) {
                return "The connection is not safe: ";
            }
            if (each instanceof SocketTimeoutException) {
                return "The server does not answer in time: ";
            }
            if (each instanceof ConnectException
                    || each instanceof NoRouteToHostException
                    || each instanceof UnknownHostException) {
                return "The server is not reached: ";
            }
        }
        return "";
    }

    private static Exception next(Exception problem) {
        if (problem instanceof MessagingException mail && mail.getNextException() != null) {
            return mail.getNextException();
        }
        return problem.getCause() instanceof Exception cause ? cause : null;
    }
}
