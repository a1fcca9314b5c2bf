package org.constancy.meetings;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import org.constancy.communications.Interactions;
import org.constancy.communications.LogContact;
import org.constancy.communications.NewAttachment;
import org.constancy.kernel.Stored;

/** What came of meetings. */
@Stateless
public class MeetingTalks {

    @Inject
    private Interactions interactions;

    @Inject
    private Meetings meetings;

    /**
     * Keeps the talk, its files, and that the meeting took place by it: all or nothing. Refused as {@link Interactions#log}, and as
     * {@link Meetings#held}.
     */
    public Stored log(String meetingId, LogContact contact, List<NewAttachment> files) {
        Stored talk = interactions.log(contact, files);
        meetings.held(meetingId, talk.id());
        return talk;
    }
}
