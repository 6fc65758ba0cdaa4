package org.apimplanner.app.words;

import java.util.List;
import java.util.Optional;
import org.apimplanner.model.Abridged;
import org.apimplanner.model.importing.ImportOutcome;
import org.apimplanner.model.importing.ImportOutcome.Imported;
import org.apimplanner.model.importing.ImportOutcome.Nothing;
import org.apimplanner.model.importing.ImportOutcome.SeveralInstances;
import org.apimplanner.model.importing.ImportOutcome.SeveralNetworks;
import org.apimplanner.model.importing.ImportOutcome.UnknownInstance;
import org.apimplanner.model.importing.ImportOutcome.UnknownNetwork;
import org.apimplanner.model.importing.OpenQuestion;
import org.apimplanner.model.importing.Taken;
import org.apimplanner.model.json.Place;
import org.apimplanner.model.json.Shown;

/// Says where a plan that was made from files has its fields from, and what they leave open.
public final class ImportWords {
    /// More names than these are not read in a sentence.
    private static final int MOST_NAMED = 20;

    private ImportWords() {}

    /// What stands in the way of a plan: what was found, and what would do.
    public record Obstacle(String found, String expected) {}

    /// Why no plan came of an import; empty where one did.
    public static Optional<Obstacle> obstacle(ImportOutcome outcome) {
        return switch (outcome) {
            case Imported imported -> Optional.empty();
            case SeveralInstances several ->
                Optional.of(new Obstacle("several instances", "--instance with " + oneOf(several.names())));
            case SeveralNetworks several ->
                Optional.of(new Obstacle(
                        "several networks and no instance",
                        "--network with " + oneOf(several.names()) + ", or what az apim show prints"));
            case UnknownInstance unknown ->
                Optional.of(new Obstacle(
                        Shown.quoted(unknown.asked()) + ", an instance which no file holds",
                        unknown.names().isEmpty() ? "a file that holds it" : oneOf(unknown.names())));
            case UnknownNetwork unknown ->
                Optional.of(new Obstacle(
                        Shown.quoted(unknown.asked()) + ", a network which no file holds",
                        unknown.names().isEmpty() ? "a file that holds it" : oneOf(unknown.names())));
            case Nothing nothing ->
                Optional.of(new Obstacle(
                        "neither an API Management instance nor a network",
                        "what az apim show or az network vnet show prints, an ARM template or terraform show -json"));
        };
    }

    private static String oneOf(List<String> names) {
        if (names.size() == 1) {
            return names.getFirst();
        }
        return "one of " + Abridged.of(names, MOST_NAMED);
    }

    /// `tier: premium, from apim-shop (apim.json: /sku/name)`.
    public static String taken(Taken taken) {
        return taken.field() + ": " + taken.value() + ", from " + taken.from() + at(taken.place());
    }

    /// `tier? … The plan says premium.`
    public static String question(OpenQuestion question) {
        String about = question.about().isEmpty() ? "" : " (" + question.about() + ")";
        String standing = question.standing().isEmpty() ? "" : " The plan says " + question.standing() + ".";
        return question.field() + "? " + sentence(question) + about + at(question.place()) + "." + standing;
    }

    private static String at(Place place) {
        return place.file().isEmpty() ? "" : " (" + where(place) + ")";
    }

    /// `apim.json: /sku/name`; empty where no file says it.
    public static String where(Place place) {
        return place.file() + (place.path().isEmpty() ? "" : ": " + place.path());
    }

    /// What is asked, as a sentence without its end.
    public static String sentence(OpenQuestion question) {
        return switch (question.missing()) {
            case TIER -> "Which tier is it? No file says it in a form that is known; az apim show does";
            case MODE -> "How is it connected to the network? No file says it; az apim show does";
            case REGION -> "Which region is it? No file names one of Azure's";
            case NETWORK ->
                "Which ranges has the network of the instance? It is not in the files; add what az network vnet show"
                        + " prints for it";
            case SUBNET ->
                "Which range has the subnet of the instance? It is not in the files; add what az network vnet subnet"
                        + " list prints";
            case CHOICE_OF_SUBNET -> "Which subnet will be the instance's? All of the files' count as in use";
            case CHOICE_OF_NETWORK -> "Which of the region's networks is meant? None was taken";
            case UNITS -> "How many scale units? The files do not say it";
            case ZONES -> "How many availability zones? The files do not say it";
            case PLATFORM -> "Which compute platform? The files do not say it; az apim show does (platformVersion)";
            case SERVICE_NAME -> "What is the instance called? Its name is not spelled out";
            case ROUTE_TABLE ->
                "Where does the subnet's route table send everything? It is not in the files; add what az network"
                        + " route-table show prints";
            case NEXT_HOP -> "Where does this region send everything? A plan cannot say what the files do";
            case PEERED_NETWORK -> "Which ranges has the peered network? Neither the peering nor another file says it";
            case IPV6 -> "A plan has IPv4 only: this was left out";
            case UNREADABLE -> "This is no range or address and was left out";
            case PRIVATE_ENDPOINT -> "What the private endpoint leads to is none of API Management's dependencies";
            case PUBLIC_ACCESS -> "Public network access is off, which a plan does not say";
        };
    }
}
