package org.apimplanner.model.file;

import org.apimplanner.model.audit.Audit;
import org.apimplanner.model.json.JsonStyle;

/// An audit as JSON. The same audit gives the same text, on every machine and in every locale.
public final class AuditFile {
    private AuditFile() {}

    /// The audit as indented JSON with a newline at its end.
    public static String write(Audit audit) {
        return JsonStyle.pretty(json -> AuditEncoder.write(json, audit));
    }
}
