package org.mutirao.bootstrap.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.MultiFormatReader;
import com.google.zxing.NotFoundException;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.common.HybridBinarizer;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Path;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

class DispatchSlipTest {
    private static final int DOTS_PER_INCH = 150;

    @TempDir private Path folder;

    @Test
    void eachDeliveryHasAPageWithItsIdAsASquareCodeAndNoCodeToSay() throws Exception {
        Desk desk = Desk.begun(folder.resolve("data"));
        desk.run("person", "Ana", "--role", "voluntariado");
        desk.run("need", "60 marmita @Escola São José");
        desk.run("offer", "40 marmita @Cozinha B");
        desk.run("offer", "30 marmita @Cozinha C");
        String need = desk.run("needs").lines().getFirst().get("number").asString();
        desk.run("reserve", need);
        Path file = folder.resolve("slip.pdf");

        JsonNode sent =
                desk.run("dispatch", need, "--volunteer", "Ana", "--slip", file.toString())
                        .json()
                        .get("deliveries");

        try (PDDocument slips = Loader.loadPDF(file.toFile())) {
            assertThat(slips.getNumberOfPages()).isEqualTo(sent.size()).isEqualTo(2);
            String text = new PDFTextStripper().getText(slips);
            assertThat(text).contains("Escola São José", "40 un", "20 un", "Cozinha B");
            for (int page = 0; page < sent.size(); page++) {
                JsonNode delivery = sent.get(page);
                assertThat(squareCode(slips, page))
                        .isEqualTo(delivery.get("delivery_id").asString());
                assertThat(text)
                        .contains(delivery.get("number").asString())
                        .doesNotContain(delivery.get("delivery_code").asString())
                        .doesNotContain(delivery.get("pickup_code").asString());
            }
        }
    }

    private static String squareCode(PDDocument slips, int page)
            throws IOException, NotFoundException {
        BufferedImage image = new PDFRenderer(slips).renderImageWithDPI(page, DOTS_PER_INCH);
        int width = image.getWidth();
        int height = image.getHeight();
        int[] dots = image.getRGB(0, 0, width, height, null, 0, width);
        var source = new RGBLuminanceSource(width, height, dots);
        return new MultiFormatReader()
                .decode(new BinaryBitmap(new HybridBinarizer(source)))
                .getText();
    }
}
