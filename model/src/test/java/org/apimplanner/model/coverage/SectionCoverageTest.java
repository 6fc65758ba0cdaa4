package org.apimplanner.model.coverage;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Every statement of the five documents is carried by a row that an architect gets to see, and every
/// row that cites one of them stands in the table.
class SectionCoverageTest {
    private static final List<Section> TABLE = Section.table();
    private static final Map<String, String> EDITIONS = Map.of(
            "howto-2021", "2021",
            "howto-2023", "2023-08",
            "reference-2023-08", "2023-08",
            "concepts-2022", "2023-08",
            "addresses-2024", "2026-08");

    @Test
    void theTableHoldsTheFiveDocumentsAndTheEditionsTheyFeed() {
        assertEquals(
                EDITIONS.entrySet(),
                TABLE.stream()
                        .map(section -> Map.entry(section.document(), section.edition()))
                        .collect(Collectors.toSet()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"howto-2021", "howto-2023", "reference-2023-08", "concepts-2022", "addresses-2024"})
    void everyHeadingOfADocumentIsASectionOfTheTable(String document) {
        List<String> sections = TABLE.stream()
                .filter(section -> section.document().equals(document))
                .map(Section::name)
                .toList();
        assertEquals(Section.headings(document), sections);
    }

    @Test
    void aSectionHasStatementsOrAReasonForHavingNone() {
        assertEquals(
                List.of(),
                TABLE.stream()
                        .filter(section -> section.statements().isEmpty()
                                == section.navigation()
                                        .filter(r -> !r.isBlank())
                                        .isEmpty())
                        .map(Section::citation)
                        .toList());
    }

    @Test
    void everyStatementHasACarrier() {
        assertEquals(
                List.of(), failing((section, statement) -> statement.carriedBy().isEmpty()));
    }

    @Test
    void everyNamedCarrierExistsInTheEditionThatTheDocumentFeeds() {
        List<String> missing = TABLE.stream()
                .flatMap(section -> section.statements().stream()
                        .flatMap(statement -> statement.carriedBy().stream())
                        .filter(name -> Carriers.named(name, section.edition()).isEmpty())
                        .map(name -> section.citation() + ": " + name))
                .toList();
        assertEquals(List.of(), missing);
    }

    @Test
    void eachStatementHasACarrierThatCitesItsVerySection() {
        assertEquals(
                List.of(),
                failing((section, statement) -> statement.carriedBy().stream()
                        .flatMap(name -> Carriers.named(name, section.edition()).stream())
                        .noneMatch(carrier -> carrier.citations().contains(section.citation()))));
    }

    @Test
    void everyRowThatCitesASectionOfTheDocumentsIsNamedThere() {
        Set<String> named = TABLE.stream()
                .flatMap(section -> section.statements().stream()
                        .flatMap(statement -> statement.carriedBy().stream())
                        .flatMap(name -> Carriers.named(name, section.edition()).stream())
                        .map(carrier -> section.citation() + ": " + carrier.name()))
                .collect(Collectors.toSet());
        List<String> orphans = citations()
                .filter(citation -> citation.carrier().isFor(EDITIONS.get(citation.document())))
                .map(Citation::toString)
                .filter(citation -> !named.contains(citation))
                .toList();
        assertEquals(List.of(), orphans);
    }

    @Test
    void everyCitationOfTheDocumentsNamesASectionThatStatesSomething() {
        Set<String> headings = TABLE.stream()
                .filter(section -> !section.statements().isEmpty())
                .map(Section::citation)
                .collect(Collectors.toSet());
        List<String> wrong = citations()
                .filter(citation -> !headings.contains(citation.section()))
                .map(Citation::toString)
                .toList();
        assertEquals(List.of(), wrong);
    }

    /// Each citation of one of the five documents by a row. Findings and changes are left out: they speak of plans
    /// and of pairs of plans, and many of them lean on a document without carrying a statement of it.
    private static Stream<Citation> citations() {
        return Carriers.ALL.stream()
                .filter(carrier -> !carrier.isIn("findings") && !carrier.isIn("lifecycle"))
                .flatMap(carrier -> carrier.citations().stream().map(section -> new Citation(section, carrier)))
                .filter(citation -> EDITIONS.containsKey(citation.document()));
    }

    /// @param section `document#section`
    private record Citation(String section, Carrier carrier) {
        String document() {
            return section.substring(0, section.indexOf('#'));
        }

        @Override
        public String toString() {
            return section + ": " + carrier.name();
        }
    }

    private static List<String> failing(BiPredicate<Section, Section.Statement> fails) {
        return TABLE.stream()
                .flatMap(section -> section.statements().stream()
                        .filter(statement -> fails.test(section, statement))
                        .map(statement -> section.citation() + ": " + statement.says()))
                .toList();
    }
}
