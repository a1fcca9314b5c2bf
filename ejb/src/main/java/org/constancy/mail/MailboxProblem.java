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

    private MailboxProblem() {}

    /** A sentence, then what the other side or the network said. */
    static String words(MessagingException problem) {
        String said = String.valueOf(problem.getMessage())
                .replaceAll("[\\p{Cntrl}\\s]+", " ")
                .strip();
        return sentence(problem) + said;
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
