package org.apimplanner.app.export;

import org.apimplanner.model.Word;

/// The major version of Terraform's provider for Azure that code is written for, by the word after
/// `--azurerm`. Three resources cannot be written for both.
public enum AzurermVersion implements Word {
    FIVE("5"),
    FOUR("4");

    private final String word;

    AzurermVersion(String word) {
        this.word = word;
    }

    @Override
    public String word() {
        return word;
    }
}
