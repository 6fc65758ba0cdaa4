package org.apimplanner.app.desktop.viewmodel.words;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apimplanner.app.desktop.state.Language;
import org.apimplanner.app.export.Exporter;
import org.apimplanner.app.export.audit.AuditFormat;
import org.apimplanner.app.program.Composition;
import org.apimplanner.app.program.ShippedSamples;
import org.apimplanner.app.words.DiffWords;
import org.apimplanner.app.words.ImportWords;
import org.apimplanner.model.diff.ReportPart;
import org.apimplanner.model.importing.OpenQuestion;
import org.apimplanner.model.json.Json;
import org.apimplanner.model.json.Place;
import org.apimplanner.model.json.StrictJson;
import org.apimplanner.model.reference.AddressEffect;
import org.apimplanner.model.reference.ChangeKind;
import org.apimplanner.model.reference.Confidence;
import org.apimplanner.model.reference.Downtime;
import org.apimplanner.model.reference.Need;
import org.apimplanner.resources.ShippedResources;
import org.junit.jupiter.api.Test;

/// German says what English says: all of it, with the same places to fill, and nothing else.
final class GermanTest {
    private static final Pattern PLACE = Pattern.compile("\\{([A-Za-z0-9]+)");

    /// Names and words that German shares, so that a text of nothing else may be the same in both.
    private static final Set<String> SHARED = Set.of(
            ("APIM Network Planner _Deutsch _English Region Regionen Cloud Name Ports Port Client Clients Plan Phase"
                            + " Prio Status Firewall Route VNet Zone Filter Text Handout Features Feature Tag Host Code"
                            + " Optional Minimum Integration SKU in Letter US Gov Government China Azure CLI Bicep Word"
                            + " Excel JUnit XML Markdown PowerShell Terraform draw.io azurerm App Gateway Front Door Event Hubs"
                            + " Key Vault Microsoft Entra ID Monitor Application Insights Internet In August November Premium Basic Standard"
                            + " Developer Consumption stv1 stv2 v2 client- backend- workspace-gateway- az network nic"
                            + " list-effective-nsg show-effective-route-table route-table show vnet subnet A4 DNS AzureCloud. private Traffic Manager Storage")
                    .split(" "));

    /// Groups that are files of the reference data, and what of them people read in the window.
    /// Some words and a full stop.
    private static final Pattern SENTENCE = Pattern.compile("\\p{Lu}(\\S+ ){4,}\\S+\\.", Pattern.DOTALL);

    private static final Map<String, Set<String>> READ = Map.ofEntries(
            Map.entry("findings", Set.of("message", "fix")),
            Map.entry("audit-findings", Set.of("message", "fix")),
            Map.entry("audit-facts", Set.of("label")),
            Map.entry("lifecycle", Set.of("summary", "step")),
            Map.entry("tiers", Set.of("label", "summary")),
            Map.entry("features", Set.of("label", "summary")),
            Map.entry("editions", Set.of("title", "summary")),
            Map.entry("nsg-rules", Set.of("purpose", "note")),
            Map.entry("endpoints", Set.of("purpose", "note")),
            Map.entry("companions", Set.of("purpose", "note", "text", "value")),
            Map.entry("private-links", Set.of("note")),
            Map.entry("routes", Set.of("purpose")),
            Map.entry("checklist", Set.of("item")),
            Map.entry("dns", Set.of("purpose", "note")),
            Map.entry("regions", Set.of("note")),
            Map.entry("public-ip", Set.of("notes")),
            Map.entry("subnet-growth", Set.of("reason")),
            Map.entry("source-addresses", Set.of("purpose", "value")),
            Map.entry("service-endpoints", Set.of("purpose", "firewallNote")));

    private final Messages english = Messages.shipped();
    private final Messages german = Messages.in(Language.GERMAN);
    private final Sentences sentences = german.sentences();

    @Test
    void everyKeyHasWordsInBothLanguagesWithTheSamePlaces() {
        assertEquals(new TreeSet<>(english.keys()), new TreeSet<>(german.keys()));
        for (String key : english.keys()) {
            assertEquals(places(english.text(key)), places(german.text(key)), key);
            assertEquals(english.text(key).isBlank(), german.text(key).isBlank(), key);
        }
    }

    @Test
    void nothingIsLeftInEnglish() {
        Map<String, String> left = new TreeMap<>();
        for (String key : english.keys()) {
            if (english.text(key).equals(german.text(key)) && !isShared(english.text(key))) {
                left.put(key, german.text(key));
            }
        }
        for (String group : sentences.groups()) {
            sentences.in(group).forEach((from, to) -> {
                if (from.equals(to) && !isShared(from)) {
                    left.put(group, to);
                }
            });
        }
        assertEquals(Map.of(), left);
    }

    private static boolean isShared(String text) {
        return Stream.of(PLACE.matcher(text).replaceAll("").split("[^\\p{L}0-9_.-]+"))
                .allMatch(word -> word.matches("[^\\p{L}]*|[A-Z]+|[\\p{L}]") || SHARED.contains(word));
    }

    /// German quotes as print does, and says Sie.
    @Test
    void nothingIsWrittenAsOnAnEnglishKeyboard() {
        Stream<String> words = german.keys().stream().map(german::text);
        Stream<String> said = sentences.groups().stream().flatMap(g -> sentences.in(g).values().stream());
        Pattern wrong = Pattern.compile("[\"'‘’”]|\\.\\.\\.|\\b[Dd](u|ein|eine|einen|ich|ir)\\b|\\s$|^\\s");
        assertEquals(
                List.of(),
                Stream.concat(words, said).filter(wrong.asPredicate()).toList());
    }

    @Test
    void everySentenceHasThePlacesOfTheEnglishOne() {
        for (String group : sentences.groups()) {
            sentences.in(group).forEach((from, to) -> {
                assertEquals(places(from), places(to), from);
                assertFalse(to.isBlank(), from);
            });
        }
    }

    /// A sentence that was reworded has lost its German one.
    @Test
    void everySentenceOfTheReferenceDataHasOneInGerman() {
        for (Map.Entry<String, Set<String>> group : READ.entrySet()) {
            Set<String> said = new TreeSet<>();
            texts(StrictJson.read(ShippedResources.reference(group.getKey())).json(), "", group.getValue(), said);
            said.removeIf(
                    text -> isShared(text) && !sentences.in(group.getKey()).containsKey(text));
            assertTrue(SpokenReference.FIELDS.containsAll(group.getValue()), group.getKey());
            assertEquals(said, new TreeSet<>(sentences.in(group.getKey()).keySet()), group.getKey());
        }
    }

    /// A field of the data that holds sentences is one whose sentences are put into German.
    @Test
    void noSentenceOfTheReferenceDataStandsInAFieldThatIsNeverTranslated() {
        Map<String, Set<String>> left = new TreeMap<>();
        for (String name : READ.keySet()) {
            Set<String> fields = new TreeSet<>();
            sentenceFields(StrictJson.read(ShippedResources.reference(name)).json(), "", fields);
            fields.removeAll(SpokenReference.FIELDS);
            if (!fields.isEmpty()) {
                left.put(name, fields);
            }
        }
        assertEquals(Map.of(), left);
    }

    private static void sentenceFields(Json json, String field, Set<String> found) {
        if (json instanceof Json.Obj object) {
            object.members().forEach(member -> sentenceFields(member.value(), member.name(), found));
        } else if (json instanceof Json.Arr list) {
            list.items().forEach(item -> sentenceFields(item, field, found));
        } else if (json instanceof Json.Text text
                && SENTENCE.matcher(text.value()).matches()) {
            found.add(field);
        }
    }

    @Test
    void whatIsSaidOfFormatsAndSamplesHasAGermanSentence() {
        Set<String> formats = Stream.concat(
                        Composition.shipped().exporters().all().stream().map(Exporter::summary),
                        Stream.of(AuditFormat.values()).map(AuditFormat::summary))
                .map(summary -> summary.substring(0, 1).toUpperCase(Locale.ROOT) + summary.substring(1))
                .collect(Collectors.toCollection(TreeSet::new));
        assertEquals(formats, new TreeSet<>(sentences.in("formats").keySet()));
        Set<String> samples = ShippedSamples.all().stream()
                .flatMap(sample -> Stream.of(sample.title(), sample.summary()))
                .collect(Collectors.toCollection(TreeSet::new));
        assertEquals(samples, new TreeSet<>(sentences.in("samples").keySet()));
    }

    @Test
    void theAnswersOfAComparisonHaveGermanWords() {
        Set<String> said = new TreeSet<>();
        Stream.of(AddressEffect.values()).map(DiffWords::of).forEach(said::add);
        Stream.of(Need.values()).map(DiffWords::of).forEach(said::add);
        Stream.of(Confidence.values()).map(DiffWords::of).forEach(said::add);
        Stream.of(ReportPart.values()).map(DiffWords::of).forEach(said::add);
        Stream.of(ChangeKind.values()).map(DiffWords::of).forEach(said::add);
        for (Downtime downtime : Downtime.values()) {
            said.add(DiffWords.downtime(downtime, true));
            said.add(DiffWords.downtime(downtime, false));
        }
        said.removeAll(sentences.in("comparison").keySet());
        assertEquals(Set.of(), said);
    }

    @Test
    void whatFilesLeaveOpenIsAskedInGerman() {
        Set<String> asked = Stream.of(OpenQuestion.Missing.values())
                .map(missing -> new OpenQuestion(missing, "", "", "", Place.NOWHERE))
                .map(ImportWords::sentence)
                .collect(Collectors.toCollection(TreeSet::new));
        assertEquals(asked, new TreeSet<>(sentences.in("importing").keySet()));
    }

    private static void texts(Json json, String field, Set<String> fields, Set<String> found) {
        switch (json) {
            case Json.Obj object ->
                object.members().forEach(member -> texts(member.value(), member.name(), fields, found));
            case Json.Arr list -> list.items().forEach(item -> texts(item, field, fields, found));
            case Json.Text text -> {
                // A value is a code, an address or a few words.
                if (fields.contains(field)
                        && (!field.equals("value") || text.value().contains(" "))) {
                    found.add(text.value());
                }
            }
            case Json.Literal literal -> {}
            case Json.Nothing nothing -> {}
            case Json.Unresolved unresolved -> {}
        }
    }

    private static List<String> places(String text) {
        return PLACE.matcher(text)
                .results()
                .map(found -> found.group(1))
                .sorted()
                .toList();
    }
}
