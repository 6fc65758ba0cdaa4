package org.apimplanner.model.audit.arm;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apimplanner.model.json.Json;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// No template can exhaust memory, stack or patience.
class BoundsTest {
    private static final String BOMBS = """
            {`variables`: {
              `me`: `[variables('me')]`,
              `ping`: `[variables('pong')]`, `pong`: `[variables('ping')]`,
              `copy`: [{`name`: `million`, `count`: 1000000, `input`: `x`}]},
             `functions`: [{`namespace`: `my`, `members`: {
               `twice`: {`parameters`: [{`name`: `n`}],
                 `output`: {`value`: `[concat(my.twice(parameters('n')), my.twice(parameters('n')))]`}}}}]}""";

    private static String range(int count) {
        return "range(0, " + count + ")";
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "[variables('me')]",
                "[variables('ping')]",
                "[variables('million')]",
                "[my.twice('a')]",
                "[reduce(range(0, 60), createArray('x'), lambda('a', 'n', createArray(lambdaVariables('a'),"
                        + " lambdaVariables('a'))))]",
                "[reduce(range(0, 60), 'xx', lambda('a', 'n', concat(lambdaVariables('a'), lambdaVariables('a'))))]",
                "[reduce(range(0, 60), createArray('x'), lambda('a', 'n', concat(lambdaVariables('a'),"
                        + " lambdaVariables('a'))))]",
                "[reduce(range(0, 9000), createArray('x'), lambda('a', 'n', createArray(lambdaVariables('a'))))]",
                "[map(range(0, 9000), lambda('a', map(range(0, 9000), lambda('b', map(range(0, 9000),"
                        + " lambda('c', 1))))))]",
                "[string(map(range(0, 9000), lambda('a', range(0, 9000))))]",
                "[union(range(0, 9000), range(5, 9000))]"
            })
    void whatGrowsWithoutEndIsOpen(String expression) {
        assertInstanceOf(Json.Unresolved.class, Templates.value(BOMBS, expression));
    }

    @Test
    void aLoopBeyondAzuresLimitIsNamedWithItsCount() {
        assertEquals("open: the copy loop 'million' of 1000000", Templates.shown(BOMBS, "[variables('million')]"));
    }

    @Test
    void aVariableOfItselfIsNamed() {
        assertEquals("open: variables('me'), which is made of itself", Templates.shown(BOMBS, "[variables('me')]"));
    }

    @Test
    void aLongListOfPlainValuesCostsNothing() {
        String items = IntStream.range(0, 400_000).mapToObj(Integer::toString).collect(Collectors.joining(","));
        Evaluator evaluator = new Evaluator();
        Environment nowhere = TemplateScope.none(evaluator).environment();
        Json list = Templates.json("[" + items + "]");
        for (int i = 0; i < 20; i++) {
            assertEquals(list, evaluator.value(list, nowhere));
        }
        assertEquals(Values.of(3), evaluator.value(new Json.Text("[length(" + range(3) + ")]"), nowhere));
    }
}
