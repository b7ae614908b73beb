package org.mutirao.architecture.breach.infrastructure.sqlite;

import com.fasterxml.jackson.annotation.JsonProperty;
import org.mutirao.architecture.breach.infrastructure.crypto.Database;
import org.mutirao.architecture.breach.ui.NeedController;

/// Breaches: infrastructure uses only its own, adapters do not know each other, and most libraries
/// away from home.
public record Libraries(
        @JsonProperty("database") Database database,
        NeedController controller,
        tools.jackson.databind.JsonNode json,
        javafx.scene.Node node,
        atlantafx.base.theme.Theme theme,
        org.controlsfx.control.ToggleSwitch control,
        org.kordamp.ikonli.javafx.FontIcon icon,
        org.bouncycastle.crypto.Digest digest,
        org.apache.pdfbox.pdmodel.PDDocument document,
        com.google.zxing.BarcodeFormat code,
        org.dhatim.fastexcel.Workbook workbook,
        org.apache.commons.csv.CSVFormat csv,
        io.micrometer.core.instrument.MeterRegistry registry,
        org.locationtech.jts.geom.Envelope box,
        picocli.CommandLine line) {}
