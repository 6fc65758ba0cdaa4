package org.apimplanner.app.words;

import org.apimplanner.model.importing.Question;
import org.apimplanner.model.importing.Taken;
import org.apimplanner.model.json.Place;

/// Says where a plan that was made from files has its fields from, and what they leave open.
public final class ImportWords {
    private ImportWords() {}

    /// `tier: premium, from apim-shop (apim.json: /sku/name)`.
    public static String taken(Taken taken) {
        return taken.field() + ": " + taken.value() + ", from " + taken.from() + at(taken.place());
    }

    /// `tier? … The plan says premium.`
    public static String question(Question question) {
        String about = question.about().isEmpty() ? "" : " (" + question.about() + ")";
        String standing = question.standing().isEmpty() ? "" : " The plan says " + question.standing() + ".";
        return question.field() + "? " + sentence(question) + about + at(question.place()) + "." + standing;
    }

    private static String at(Place place) {
        if (place.file().isEmpty()) {
            return "";
        }
        return " (" + place.file() + (place.path().isEmpty() ? "" : ": " + place.path()) + ")";
    }

    private static String sentence(Question question) {
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
