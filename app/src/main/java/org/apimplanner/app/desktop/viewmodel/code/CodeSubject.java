package org.apimplanner.app.desktop.viewmodel.code;

import java.util.List;
import org.apimplanner.app.export.AzurermVersion;
import org.apimplanner.model.Word;

/// What code a person looks at: a language, or the firewall's part in every one.
public enum CodeSubject implements Word {
    BICEP(List.of("bicep"), AzurermVersion.FIVE),
    ARM(List.of("arm"), AzurermVersion.FIVE),
    TERRAFORM(List.of("terraform"), AzurermVersion.FIVE),
    TERRAFORM_FOUR(List.of("terraform"), AzurermVersion.FOUR),
    AZCLI(List.of("azcli"), AzurermVersion.FIVE),
    POWERSHELL(List.of("powershell"), AzurermVersion.FIVE),
    FIREWALL(List.of("arm", "bicep", "terraform", "azcli", "powershell"), AzurermVersion.FIVE);

    private final List<String> formats;
    private final AzurermVersion azurerm;

    CodeSubject(List<String> formats, AzurermVersion azurerm) {
        this.formats = formats;
        this.azurerm = azurerm;
    }

    /// The names of the formats whose files it shows.
    List<String> formats() {
        return formats;
    }

    AzurermVersion azurerm() {
        return azurerm;
    }

    /// Whether it shows the file, of that name in its format.
    boolean shows(String file) {
        return this != FIREWALL || file.contains("firewall");
    }
}
