package org.constancy.mail;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.interfaces.RSAPrivateKey;
import java.security.spec.PKCS8EncodedKeySpec;
import java.util.Base64;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.constancy.messages.Sender;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.simplejavamail.utils.mail.dkim.Canonicalization;
import org.simplejavamail.utils.mail.dkim.DkimMessage;
import org.simplejavamail.utils.mail.dkim.DkimSigner;
import org.simplejavamail.utils.mail.dkim.SigningAlgorithm;

/**
 * Signs mail for the sender's domain (DKIM, RFC 6376) where {@code CONSTANCY_DKIM_KEY} names a file with an RSA key (PEM, PKCS 8)
 * and {@code CONSTANCY_DKIM_SELECTOR} its selector. What unsubscribes by one click is signed as well: mail programs trust it only then
 * (RFC 8058).
 */
@ApplicationScoped
public class MailSigner {

    private static final Logger LOG = Logger.getLogger(MailSigner.class.getName());

    @Inject
    @ConfigProperty(name = "constancy.dkim.key")
    private Optional<String> file;

    @Inject
    @ConfigProperty(name = "constancy.dkim.selector")
    private Optional<String> selector;

    @Inject
    private Sender sender;

    private RSAPrivateKey key;

    @PostConstruct
    void read() {
        if (file.isEmpty() || selector.isEmpty()) {
            return;
        }
        try {
            String pem = Files.readString(Path.of(file.get())).replaceAll("-----[A-Z ]+-----|\\s", "");
            key = (RSAPrivateKey) KeyFactory.getInstance("RSA")
                    .generatePrivate(new PKCS8EncodedKeySpec(Base64.getDecoder().decode(pem)));
        } catch (IOException | GeneralSecurityException | IllegalArgumentException e) {
            LOG.log(Level.WARNING, "Mail is not signed: the DKIM key cannot be read ({0})", e.toString());
        }
    }

    /** Whether mail is signed. */
    public boolean signs() {
        return key != null;
    }

    /** The same mail, signed where there is a key. */
    MimeMessage sign(MimeMessage mail) throws MessagingException {
        if (key == null) {
            return mail;
        }
        try {
            DkimSigner signer = new DkimSigner(sender.domain(), selector.orElseThrow(), key);
            signer.setHeaderCanonicalization(Canonicalization.RELAXED);
            signer.setBodyCanonicalization(Canonicalization.RELAXED);
            signer.setSigningAlgorithm(SigningAlgorithm.SHA256_WITH_RSA);
            signer.setCheckDomainKey(false);
            signer.addHeaderToSign("List-Unsubscribe-Post");
            return new DkimMessage(mail, signer);
        } catch (org.simplejavamail.utils.mail.dkim.DkimException e) {
            throw new MessagingException("The mail cannot be signed", e);
        }
    }
}
