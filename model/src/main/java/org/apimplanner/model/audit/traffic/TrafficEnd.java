package org.apimplanner.model.audit.traffic;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apimplanner.model.net.AddressRanges;

/// One end of required traffic: every machine it could be, as numbers.
///
/// Each [Row] has its own copy of the address space, one after the other, so that a word becomes one
/// set of numbers and equality and nesting of names hold by construction. Belongs to one thread.
final class TrafficEnd {
    /// Wider than the address space, so that the rows never touch.
    private static final long STRIDE = 1L << 33;

    private final String label;
    private final List<Row> rows;
    private final List<Witness> witnesses;
    private final AddressRanges whole;
    private final Map<AddressWord.Named, List<Integer>> byName = new HashMap<>();
    private final List<Integer> certain = new ArrayList<>();
    private final Map<AddressWord, AddressRanges> met = new HashMap<>();
    private final Map<List<AddressWord>, AddressRanges> metByAny = new IdentityHashMap<>();

    TrafficEnd(String label, List<Row> rows, List<Witness> witnesses) {
        this.label = label;
        this.rows = List.copyOf(rows);
        this.witnesses = List.copyOf(witnesses);
        for (int row = 0; row < rows.size(); row++) {
            int here = row;
            rows.get(row)
                    .names()
                    .forEach(name -> byName.computeIfAbsent(name, key -> new ArrayList<>())
                            .add(here));
            if (rows.get(row).certain()) {
                certain.add(row);
            }
        }
        this.whole = each(new AddressWord.Everything());
    }

    String label() {
        return label;
    }

    List<Row> rows() {
        return rows;
    }

    List<Witness> witnesses() {
        return witnesses;
    }

    /// Everything the end could be.
    AddressRanges whole() {
        return whole;
    }

    /// What any of the words meets; [#whole] itself where that is all.
    ///
    /// @param words the very list of a rule, by which the answer is remembered
    AddressRanges met(List<AddressWord> words) {
        return metByAny.computeIfAbsent(words, this::any);
    }

    private AddressRanges any(List<AddressWord> words) {
        if (words.size() == 1) {
            return met.computeIfAbsent(words.getFirst(), this::each);
        }
        List<AddressRanges> sets = new ArrayList<>(words.size());
        for (AddressWord word : withAddressesInOne(words)) {
            AddressRanges set = met.computeIfAbsent(word, this::each);
            if (set == whole) {
                return whole;
            }
            sets.add(set);
        }
        AddressRanges union = AddressRanges.union(sets);
        return union.equals(whole) ? whole : union;
    }

    /// The words with all the addresses among them put together, since each word is taken to every row.
    private static List<AddressWord> withAddressesInOne(List<AddressWord> words) {
        List<AddressWord> fewer = new ArrayList<>();
        List<AddressRanges> addresses = new ArrayList<>();
        for (AddressWord word : words) {
            if (word instanceof AddressWord.Addresses range) {
                addresses.add(range.ranges());
            } else {
                fewer.add(word);
            }
        }
        if (!addresses.isEmpty()) {
            fewer.add(new AddressWord.Addresses(AddressRanges.union(addresses)));
        }
        return fewer;
    }

    private AddressRanges each(AddressWord word) {
        if (word instanceof AddressWord.Named named) {
            return eachNamed(named);
        }
        List<AddressRanges> parts = new ArrayList<>(rows.size());
        Row before = null;
        AddressRanges metBefore = AddressRanges.EMPTY;
        for (int i = 0; i < rows.size(); i++) {
            Row row = rows.get(i);
            // Rows of one kind share the very range, and a range meets all of them alike.
            boolean alike = before != null && word instanceof AddressWord.Addresses && before.range() == row.range();
            metBefore = alike ? metBefore : row.met(word);
            before = row;
            if (!metBefore.isEmpty()) {
                parts.add(metBefore.plus(i * STRIDE));
            }
        }
        AddressRanges all = AddressRanges.chain(parts);
        return all.equals(whole) ? whole : all;
    }

    /// As [#each], without a look at the rows that are known not to go by the name.
    private AddressRanges eachNamed(AddressWord.Named name) {
        List<AddressRanges> parts = new ArrayList<>();
        for (int row : byName.getOrDefault(name, List.of())) {
            parts.add(rows.get(row).range().plus(row * STRIDE));
        }
        AddressRanges all = AddressRanges.chain(parts);
        return all.equals(whole) ? whole : all;
    }

    /// The address that a number stands for in its row.
    static long addressOf(long number) {
        return number % STRIDE;
    }

    /// The row's own numbers as a set.
    AddressRanges place(int row, AddressRanges addresses) {
        return rows.get(row).range().and(addresses).plus(row * STRIDE);
    }

    /// The addresses that a set of numbers has in a row.
    AddressRanges slice(AddressRanges numbers, int row) {
        long first = row * STRIDE;
        return numbers.and(AddressRanges.between(first, first + STRIDE)).plus(-first);
    }

    /// What is lacking for certain where only `reached` is reached.
    Lack lack(AddressRanges reached) {
        AddressRanges addresses = AddressRanges.EMPTY;
        Set<String> names = new LinkedHashSet<>();
        boolean total = true;
        for (Witness witness : witnesses) {
            AddressRanges range = AddressRanges.EMPTY;
            AddressRanges seen = AddressRanges.EMPTY;
            for (int row : witness.rows()) {
                range = range.union(rows.get(row).range());
                seen = seen.union(slice(reached, row));
            }
            total &= seen.isEmpty();
            if (witness.byAddress()) {
                addresses = addresses.union(range.minus(seen));
            } else if (seen.isEmpty()) {
                names.add(rows.get(witness.rows().getFirst()).label());
            }
        }
        return new Lack(this, addresses, names, reachedByName(reached), total);
    }

    /// The labels of rows that certainly exist beside the end's own and that are reached.
    private Set<String> reachedByName(AddressRanges reached) {
        Set<String> names = new LinkedHashSet<>();
        for (int row = 0; row < rows.size(); row++) {
            boolean beside = rows.get(row).certain() && !rows.get(row).label().equals(label);
            if (beside && !slice(reached, row).isEmpty()) {
                names.add(rows.get(row).label());
            }
        }
        return names;
    }

    /// Whether `reached` holds something that exists for certain, or may well.
    boolean isSubstantial(AddressRanges reached) {
        for (int row : certain) {
            if (!slice(reached, row).isEmpty()) {
                return true;
            }
        }
        return false;
    }
}
