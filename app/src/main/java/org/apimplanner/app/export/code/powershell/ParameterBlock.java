package org.apimplanner.app.export.code.powershell;

import java.util.ArrayList;
import java.util.List;

/// The block of parameters at the top of a script.
final class ParameterBlock {
    private ParameterBlock() {}

    /// @param parameters the lines of each, of which the last declares it
    static List<String> of(List<List<String>> parameters) {
        List<String> lines = new ArrayList<>(List.of("[CmdletBinding()]", "param("));
        for (int i = 0; i < parameters.size(); i++) {
            List<String> own = parameters.get(i);
            own.subList(0, own.size() - 1).forEach(line -> lines.add("    " + line));
            lines.add("    " + own.getLast() + (i < parameters.size() - 1 ? "," : ""));
        }
        lines.add(")");
        return lines;
    }
}
