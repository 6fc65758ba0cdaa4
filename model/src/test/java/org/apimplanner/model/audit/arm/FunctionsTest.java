package org.apimplanner.model.audit.arm;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// The functions of templates, each with values worked out by hand.
class FunctionsTest {
    private static final String TEMPLATE = """
            {`parameters`: {
              `none`: {`type`: `string`},
              `maybe`: {`type`: `array`, `nullable`: true},
              `ports`: {`type`: `array`, `defaultValue`: [443, 80, 443]},
              `byName`: {`type`: `object`, `defaultValue`: {`web`: {`port`: 443}, `Db`: {`port`: 1433}}}},
             `variables`: {
              `words`: [`a`, `b`],
              `half`: [`a`, `[parameters('none')]`],
              `copy`: [{`name`: `squares`, `count`: 3, `input`: `[mul(copyIndex('squares'), copyIndex('squares'))]`},
                       {`name`: `shifted`, `count`: 2, `input`: `[copyIndex('shifted', 10)]`}]},
             `functions`: [{`namespace`: `my`, `members`: {`double`: {
               `parameters`: [{`name`: `n`, `type`: `int`}],
               `output`: {`type`: `int`, `value`: `[mul(parameters('n'), 2)]`}}}}]}""";

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "[if(true(), 1, 2)]|1",
                "[if(equals('a', 'A'), 1, 2)]|2",
                "[and(true(), not(false()), bool('true'), bool(1))]|true",
                "[or(false(), false())]|false",
                "[and(false(), parameters('none'))]|false",
                "[or(true(), parameters('none'))]|true",
                "[if(parameters('none'), 'a', 'a')]|`a`",
                "[less(2, 10)]|true",
                "[less('2', '10')]|false",
                "[lessOrEquals(3, 3)]|true",
                "[greater(3, 3)]|false",
                "[greaterOrEquals('b', 'a')]|true",
                "[empty('')]|true",
                "[empty(parameters('maybe'))]|true",
                "[empty(createObject())]|true",
                "[empty(parameters('ports'))]|false",
                "[coalesce(parameters('maybe'), createArray())]|[]",
                "[coalesce(null(), 'x', parameters('none'))]|`x`",
                "[tryGet(parameters('byName'), 'web', 'port')]|443",
                "[tryGet(parameters('byName'), 'mail', 'port')]|null",
                "[tryGet(parameters('ports'), 3)]|null",
                "[parameters('byName').WEB['Port']]|443",
                "[tryIndexFromEnd(parameters('ports'), 2)]|80",
                "[tryIndexFromEnd(parameters('ports'), 4)]|null",
                "[first(variables('words'))]|`a`",
                "[last('abc')]|`c`",
                "[items(parameters('byName'))]|[{`key`:`Db`,`value`:{`port`:1433}},{`key`:`web`,`value`:{`port`:443}}]",
                "[objectKeys(parameters('byName'))]|[`Db`,`web`]",
                "[map(items(parameters('byName')), lambda('e', lambdaVariables('e').value.port))]|[1433,443]",
                "[map(variables('words'), lambda('w', 'i', format('{0}{1}', lambdaVariables('w'), lambdaVariables('i'))))]|[`a0`,`b1`]",
                "[filter(parameters('ports'), lambda('p', greater(lambdaVariables('p'), 100)))]|[443,443]",
                "[reduce(parameters('ports'), 0, lambda('sum', 'p', add(lambdaVariables('sum'), lambdaVariables('p'))))]|966",
                "[sort(parameters('ports'), lambda('a', 'b', less(lambdaVariables('a'), lambdaVariables('b'))))]|[80,443,443]",
                "[toObject(variables('words'), lambda('w', lambdaVariables('w')), lambda('w', toUpper(lambdaVariables('w'))))]|{`a`:`A`,`b`:`B`}",
                "[groupBy(variables('words'), lambda('w', 'all'))]|{`all`:[`a`,`b`]}",
                "[mapValues(parameters('byName'), lambda('v', lambdaVariables('v').port))]|{`web`:443,`Db`:1433}",
                "[map(variables('words'), lambda('x', map(variables('words'), lambda('y', concat(lambdaVariables('x'), lambdaVariables('y'))))))]|[[`aa`,`ab`],[`ba`,`bb`]]",
                "[flatten(createArray(createArray(1, 2), createArray(3)))]|[1,2,3]",
                "[union(parameters('ports'), createArray(22))]|[443,80,22]",
                "[union(createObject('a', createObject('x', 1)), createObject('A', createObject('y', 2)))]|{`a`:{`x`:1,`y`:2}}",
                "[shallowMerge(createArray(createObject('a', createObject('x', 1)), createObject('a', createObject('y', 2))))]|{`a`:{`y`:2}}",
                "[intersection(parameters('ports'), createArray(80, 81))]|[80]",
                "[split('a,b;c', createArray(',', ';'))]|[`a`,`b`,`c`]",
                "[split('10.0.0.0/24', '/')[1]]|`24`",
                "[join(createArray('a', 'b'), '-')]|`a-b`",
                "[replace('a-b-c', '-', '')]|`abc`",
                "[substring('gateway', 4)]|`way`",
                "[substring('gateway', 0, 4)]|`gate`",
                "[startsWith('Storage.WestEurope', 'storage')]|true",
                "[endsWith('a', 'b')]|false",
                "[indexOf('abc', 'C')]|2",
                "[trim('  x ')]|`x`",
                "[toUpper('tcp')]|`TCP`",
                "[padLeft(7, 3, '0')]|`007`",
                "[format('{0}-{1:D2}-{{x}}', 'a', 5)]|`a-05-{x}`",
                "[createArray('a', 1, true())]|[`a`,1,true]",
                "[array('a')]|[`a`]",
                "[range(3, 3)]|[3,4,5]",
                "[length(parameters('byName'))]|2",
                "[length(variables('half'))]|2",
                "[variables('half')[0]]|`a`",
                "[contains(parameters('ports'), 80)]|true",
                "[contains('abc', 'B')]|false",
                "[contains(parameters('byName'), 'DB')]|true",
                "[take(parameters('ports'), 2)]|[443,80]",
                "[skip(parameters('ports'), 2)]|[443]",
                "[take('abc', 9)]|`abc`",
                "[min(3, 1, 2)]|1",
                "[max(createArray(3, 9, 2))]|9",
                "[int('42')]|42",
                "[string(createObject('a', createArray(1)))]|`{\\`a\\`:[1]}`",
                "[json('[1, {\"a\": null}]')]|[1,{`a`:null}]",
                "[div(sub(add(7, 8), mod(7, 4)), 5)]|2",
                "[variables('squares')]|[0,1,4]",
                "[variables('shifted')]|[10,11]",
                "[my.double(21)]|42",
                "[cidrSubnet('10.20.0.0/16', 27, 128)]|`10.20.16.0/27`",
                "[cidrHost('10.20.4.0/27', 3)]|`10.20.4.4`",
                "[parseCidr('10.20.4.0/22').broadcast]|`10.20.7.255`",
                "[parseCidr('10.20.4.0/22').netmask]|`255.255.252.0`",
                "[resourceId('Microsoft.Network/virtualNetworks/subnets', 'v', 's')]|`/providers/Microsoft.Network/virtualNetworks/v/subnets/s`",
                "[resourceId('hub', 'Microsoft.Network/routeTables', 'rt')]|`/resourceGroups/hub/providers/Microsoft.Network/routeTables/rt`",
                "[resourceId(subscription().subscriptionId, resourceGroup().name, 'Microsoft.Network/routeTables', 'rt')]|`/providers/Microsoft.Network/routeTables/rt`",
                "[extensionResourceId(resourceId('A/b', 'c'), 'D/e', 'f')]|`/providers/A/b/c/providers/D/e/f`",
            })
    void valuesOfKnownValues(String expression, String value) {
        assertEquals(value, Templates.shown(TEMPLATE, expression));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "[concat('a', parameters('none'))]|[parameters('none')]",
                "[variables('half')[1]]|[parameters('none')]",
                "[contains(variables('half'), 'a')]|[parameters('none')]",
                "[map(variables('half'), lambda('h', toUpper(lambdaVariables('h'))))[1]]|[parameters('none')]",
                "[filter(variables('half'), lambda('h', equals(lambdaVariables('h'), 'a')))]|[parameters('none')]",
                "[uniqueString(resourceGroup().id)]|[resourceGroup().id]",
                "[utcNow()]|[utcNow()]",
                "[resourceGroup().location]|[resourceGroup().location]",
                "[reference('elsewhere').ipAddress]|[reference('elsewhere').ipAddress]",
                "[parameters('byName').mail]|[parameters('byName').mail]",
                "[div(1, 0)]|[div(1, 0)]",
                "[range(0, 10001)]|[range(0, 10001)]",
                "[lambda('x', 1)]|[lambda('x', 1)]",
                "[map(variables('words'), 'x')]|[map(variables('words'), 'x')]",
                "[format('{0:X}', 12)]|[format('{0:X}', 12)]",
                "[copyIndex()]|[copyIndex()]",
                "[lambdaVariables('x')]|[lambdaVariables('x')]",
                "[cidrSubnet('10.0.0.0/24', 23, 0)]|[cidrSubnet('10.0.0.0/24', 23, 0)]"
            })
    void whatRestsOnSomethingElseIsOpenForThatCause(String expression, String cause) {
        assertEquals("open: " + cause, Templates.shown(TEMPLATE, expression));
    }
}
