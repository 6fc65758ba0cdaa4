package org.apimplanner.app.desktop.viewmodel.plan;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apimplanner.app.desktop.state.PlanSession;
import org.apimplanner.app.desktop.viewmodel.words.Messages;
import org.apimplanner.model.plan.Cloud;
import org.apimplanner.model.plan.Mode;
import org.apimplanner.model.plan.Plan;
import org.apimplanner.model.plan.Platform;
import org.apimplanner.model.plan.ServiceTagScope;
import org.apimplanner.model.plan.Tier;
import org.apimplanner.model.reference.Edition;
import org.apimplanner.model.reference.ReferenceData;
import org.apimplanner.model.reference.TierFact;
import org.apimplanner.model.report.Report;

/// The inputs about the instance as a whole.
public final class ServiceViewModel {
    private static final int NAME_LETTERS = 100;

    private final ReferenceData reference;
    private final Messages messages;
    private final EntryField<String> name;
    private final EntryField<Optional<String>> serviceName;
    private final NamingViewModel naming;
    private final ChoiceField<Tier> tier;
    private final ChoiceField<Mode> mode;
    private final ChoiceField<Platform> platform;
    private final ChoiceField<Cloud> cloud;
    private final ChoiceField<String> edition;
    private final ChoiceField<ServiceTagScope> tagScope;
    private final ChoiceField<Boolean> denyByDefault;

    public ServiceViewModel(PlanSession session, ReferenceData reference, Messages messages) {
        this.reference = reference;
        this.messages = messages;
        name = new EntryField<>(
                "/name",
                session,
                messages,
                NAME_LETTERS,
                new EntryField.Format<>(Entries.planName(messages), value -> value),
                new EntryField.Place<>(Plan::name, Plan::withName));
        serviceName = new EntryField<>(
                        "/serviceName",
                        session,
                        messages,
                        new EntryField.Format<>(Entries.serviceName(messages), Entries::print),
                        new EntryField.Place<>(Plan::serviceName, Plan::withServiceName))
                .repairedBy(RepairedName::of);
        naming = new NamingViewModel(session, reference.deployment(), messages);
        tier = new ChoiceField<>("/tier", session, Plan::tier, ServiceViewModel::withTier);
        mode = new ChoiceField<>("/mode", session, Plan::mode, Plan::withMode);
        platform = new ChoiceField<>("/platform", session, Plan::platform, Plan::withPlatform);
        cloud = new ChoiceField<>("/cloud", session, Plan::cloud, Plan::withCloud);
        edition = new ChoiceField<>("/edition", session, Plan::edition, Plan::withEdition);
        tagScope = new ChoiceField<>("/serviceTagScope", session, Plan::serviceTagScope, Plan::withServiceTagScope);
        denyByDefault = new ChoiceField<>("/denyByDefault", session, Plan::denyByDefault, Plan::withDenyByDefault);
    }

    /// A platform that was only the old tier's default follows the tier.
    private static Plan withTier(Plan plan, Tier tier) {
        boolean followed = plan.platform() == Plan.defaultPlatform(plan.tier());
        Plan changed = plan.withTier(tier);
        return followed ? changed.withPlatform(Plan.defaultPlatform(tier)) : changed;
    }

    public void show(Report report) {
        name.show(report);
        serviceName.show(report);
        naming.show(report);
        tier.show(report);
        mode.show(report);
        platform.show(report);
        cloud.show(report);
        edition.show(report);
        tagScope.show(report);
        denyByDefault.show(report);
    }

    /// Puts text back into the fields that was not in the plan.
    ///
    /// @param texts by the JSON pointer of the field
    public void retype(Map<String, String> texts) {
        name.retype(texts);
        serviceName.retype(texts);
        naming.retype(texts);
    }

    public String label(Tier value) {
        return reference.tier(value).label();
    }

    public String label(Mode value) {
        return reference.mode(value).label();
    }

    /// One sentence on what the mode is.
    public String summary(Mode value) {
        return reference.mode(value).summary();
    }

    /// Whether the chosen tier has the mode.
    public boolean offers(Mode value) {
        return fact().modes().contains(value);
    }

    /// Whether the chosen tier runs on the platform.
    public boolean offers(Platform value) {
        return fact().platforms().contains(value);
    }

    private TierFact fact() {
        return reference.tier(tier.value());
    }

    /// Ids of the editions, newest first; one that the plan names and nobody knows stands last.
    public List<String> editions() {
        return reference.editions().reversed().stream().map(Edition::id).toList();
    }

    /// The edition's id and title; the id alone where nobody knows it.
    public String title(String editionId) {
        return reference
                .edition(editionId)
                .map(edition -> messages.text("edition.title", edition.id(), edition.title()))
                .orElse(editionId);
    }

    /// What the edition is and what it is good for; its id where it is not known.
    public String summary(String editionId) {
        return reference.edition(editionId).map(Edition::summary).orElse(editionId);
    }

    public EntryField<String> name() {
        return name;
    }

    public EntryField<Optional<String>> serviceName() {
        return serviceName;
    }

    /// How the resources are named.
    public NamingViewModel naming() {
        return naming;
    }

    public ChoiceField<Tier> tier() {
        return tier;
    }

    public ChoiceField<Mode> mode() {
        return mode;
    }

    public ChoiceField<Platform> platform() {
        return platform;
    }

    public ChoiceField<Cloud> cloud() {
        return cloud;
    }

    public ChoiceField<String> edition() {
        return edition;
    }

    public ChoiceField<ServiceTagScope> tagScope() {
        return tagScope;
    }

    public ChoiceField<Boolean> denyByDefault() {
        return denyByDefault;
    }
}
