package org.apimplanner.app.table;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

final class TableShapeTest {
    private record Host(String name, int port, Optional<String> owner) {}

    private static final TableShape<Host> HOSTS = TableShape.<Host>named("hosts")
            .personal("Host name", Host::name)
            .as(Column.Shape.CODE, 12)
            .count("Port", Host::port)
            .brief("P")
            .maybe("Owned by", Host::owner)
            .keyed("owner")
            .detail();

    private static final Host WEB = new Host("web", 443, Optional.of("Ann"));
    private static final Host MAIL = new Host("mail", 25, Optional.empty());

    @Test
    void aTableHasTheRowsAndHeadsOfItsShape() {
        Table table = HOSTS.fill(List.of(WEB, MAIL));
        assertEquals("hosts", table.name());
        assertEquals(List.of("Host name", "Port", "Owned by"), table.heads());
        assertEquals(
                List.of(
                        List.of(new Cell.Personal("web"), new Cell.Count(443), new Cell.Words("Ann")),
                        List.of(new Cell.Personal("mail"), new Cell.Count(25), Cell.empty())),
                table.rows());
    }

    @Test
    void aColumnIsFoundByItsKey() {
        Column<Host> name = HOSTS.column("hostName");
        assertEquals("Host name", name.head());
        assertEquals("Host name", name.brief());
        assertEquals(Column.Shape.CODE, name.shape());
        assertEquals(12, name.width());
        assertFalse(name.detail());
        assertEquals("P", HOSTS.column("port").brief());
        assertEquals("Port", HOSTS.column("port").head());
        assertTrue(HOSTS.column("owner").detail());
        String said = assertThrows(IllegalArgumentException.class, () -> HOSTS.column("ownedBy"))
                .getMessage();
        assertEquals("The table 'hosts' has no 'ownedBy'.", said);
    }

    @Test
    void columnsSortByValueUnlessTheySayOtherwise() {
        assertEquals(
                List.of(MAIL, WEB),
                List.of(WEB, MAIL).stream().sorted(HOSTS.column("port").order()).toList());
        TableShape<Host> byLength = TableShape.<Host>named("hosts")
                .words("Name", Host::name)
                .by(Comparator.comparingInt(h -> h.name().length()));
        assertEquals(
                List.of(WEB, MAIL),
                List.of(MAIL, WEB).stream()
                        .sorted(byLength.column("name").order())
                        .toList());
    }

    @Test
    void aColumnServesRowsThatHoldMore() {
        record Racked(int rack, Host host) {}
        Column<Racked> port = HOSTS.column("port").on(Racked::host);
        Racked first = new Racked(1, WEB);
        Racked second = new Racked(2, MAIL);
        assertEquals("443", port.text(first));
        assertEquals("port", port.key());
        assertEquals(
                List.of(second, first),
                List.of(first, second).stream().sorted(port.order()).toList());
    }
}
