package org.constancy.web.own;

import jakarta.ws.rs.ApplicationPath;
import jakarta.ws.rs.core.Application;
import java.util.Map;
import java.util.Set;
import org.constancy.web.audit.AuditResource;
import org.constancy.web.campaign.CampaignPeopleResource;
import org.constancy.web.campaign.CampaignProgressResource;
import org.constancy.web.campaign.CampaignResource;
import org.constancy.web.campaign.SegmentResource;
import org.constancy.web.hub.DeliveriesResource;
import org.constancy.web.hub.OwnHubResource;
import org.constancy.web.hub.SubscriptionsResource;
import org.constancy.web.imports.ImportsResource;
import org.constancy.web.imports.ReferencesResource;
import org.constancy.web.interaction.AttachmentsResource;
import org.constancy.web.letter.LettersResource;
import org.constancy.web.library.HelpfulResource;
import org.constancy.web.library.LibraryItemResource;
import org.constancy.web.library.ShareResource;
import org.constancy.web.listening.AnsweredResource;
import org.constancy.web.listening.NeedResource;
import org.constancy.web.listening.PromiseResource;
import org.constancy.web.meeting.MeetingResource;
import org.constancy.web.roadmap.RoadmapResource;
import org.constancy.web.tmf.Compression;
import org.constancy.web.tmf.Failures;
import org.constancy.web.touch.CadencePoliciesResource;
import org.constancy.web.touch.PausesResource;
import org.constancy.web.touch.SilenceResource;

/** Our own API: what TM Forum has no address for. */
@ApplicationPath("api/v1")
public class OwnApi extends Application {

    @Override
    public Set<Class<?>> getClasses() {
        return Set.of(
                Failures.class,
                Compression.class,
                ApisResource.class,
                AuditResource.class,
                SegmentResource.class,
                CampaignResource.class,
                CampaignPeopleResource.class,
                CampaignProgressResource.class,
                DeliveriesResource.class,
                DueResource.class,
                NeedResource.class,
                AnsweredResource.class,
                PromiseResource.class,
                LibraryItemResource.class,
                HelpfulResource.class,
                ShareResource.class,
                RoadmapResource.class,
                MeetingResource.class,
                AttachmentsResource.class,
                TimelineResource.class,
                CadencePoliciesResource.class,
                PausesResource.class,
                SilenceResource.class,
                ClockResource.class,
                ConsentsResource.class,
                PreferencesResource.class,
                RecipientsResource.class,
                TemplatesResource.class,
                InboxResource.class,
                LettersResource.class,
                ImportsResource.class,
                OwnHubResource.class,
                ReferencesResource.class,
                SubscriptionsResource.class);
    }

    @Override
    public Map<String, Object> getProperties() {
        return Map.of(
                "jersey.config.disableJsonBinding", true,
                "jersey.config.disableMoxyJson", true,
                "jersey.config.server.wadl.disableWadl", true);
    }
}
