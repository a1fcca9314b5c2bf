package org.constancy.letters;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.io.IOException;
import java.io.OutputStream;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import org.constancy.kernel.Caller;
import org.constancy.kernel.Ids;
import org.constancy.kernel.Page;
import org.constancy.kernel.Refusal;
import org.constancy.kernel.Role;
import org.constancy.messages.Dispatch;
import org.constancy.messages.Recipient;

/** The letters: what is to be printed, and what was posted. */
@Stateless
public class Letters {

    private static final String API = "letters";

    @PersistenceContext(unitName = "constancy")
    private EntityManager em;

    @Inject
    private Clock clock;

    @Inject
    private Dispatch dispatch;

    /** Those that are to be printed, or were posted, the latest first, with the number of all. */
    @TransactionAttribute(TransactionAttributeType.SUPPORTS)
    public Page<Letter> page(boolean posted, int offset, int limit) {
        permit(Caller.current().mayRead(API));
        String which = " from Letter l where l.postedAt is " + (posted ? "not null" : "null");
        List<Letter> rows = em.createQuery("select l" + which + " order by l.madeAt desc, l.id desc", Letter.class)
                .setFirstResult(offset)
                .setMaxResults(limit)
                .getResultList();
        return new Page<>(
                rows, em.createQuery("select count(l)" + which, Long.class).getSingleResult(), null);
    }

    /** Writes some as one PDF, in the order of their ids; refused with 404 where one is not there. */
    public void print(Collection<String> ids, OutputStream into) throws IOException {
        permit(Caller.current().mayRead(API));
        List<byte[]> papers = ids.stream().map(each -> letter(each).pdf()).toList();
        LetterPaper.join(papers, into);
    }

    /**
     * Somebody has posted them: now they are sent. What was posted, or withdrawn, already stays as it is.
     *
     * @return names what was posted now, for {@link #undo}
     */
    public String post(Collection<String> ids) {
        permit(mayWrite());
        String with = Ids.next();
        for (String id : ids) {
            Letter letter = letter(id);
            if (letter.postedAt() == null && dispatch.posted(id)) {
                letter.posted(clock.instant(), Caller.current().name(), with);
            }
        }
        return with;
    }

    /** They were not posted after all: they are to be printed again. @param with what {@link #post} gave */
    public void undo(String with) {
        permit(mayWrite());
        em.createQuery("select l from Letter l where l.postedWith = ?1", Letter.class)
                .setParameter(1, with)
                .getResultList()
                .forEach(this::takeBack);
    }

    /** As {@link #undo}, for one. */
    public void unpost(String id) {
        permit(mayWrite());
        takeBack(letter(id));
    }

    private void takeBack(Letter letter) {
        if (letter.postedAt() != null) {
            dispatch.notPosted(letter.id());
            letter.notPosted();
        }
    }

    /** One letter; refused with 404 where there is none. */
    @TransactionAttribute(TransactionAttributeType.SUPPORTS)
    public Letter get(String id) {
        permit(Caller.current().mayRead(API));
        return letter(id);
    }

    /** It was made. Made twice, it is there once. */
    public void keep(Recipient to, LetterSheet sheet, byte[] paper) {
        Letter known = em.find(Letter.class, to.id());
        Letter letter = known == null ? new Letter(to.id(), to.messageId()) : known;
        letter.made(sheet, paper, clock.instant());
        if (known == null) {
            em.persist(letter);
        }
    }

    /** It is not to be sent any more; what was posted stays. */
    public void forget(String id) {
        Letter letter = em.find(Letter.class, id);
        if (letter != null && letter.postedAt() == null) {
            em.remove(letter);
        }
    }

    private Letter letter(String id) {
        Letter found = em.find(Letter.class, id);
        if (found == null) {
            throw Refusal.notFound("letter", id);
        }
        return found;
    }

    private static boolean mayWrite() {
        return Caller.current().mayWrite(API, Role.ACCOUNT_MANAGER, Role.SERVICE_MANAGER, Role.CONTRACT_DESK);
    }

    private static void permit(boolean may) {
        if (!may) {
            throw Refusal.forbidden("You may not do this with the letters.");
        }
    }
}
