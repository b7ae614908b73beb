package org.mutirao.ui.paper;

import java.util.List;
import java.util.Optional;
import javafx.print.PageLayout;
import javafx.print.Printer;
import javafx.print.PrinterJob;
import javafx.scene.image.ImageView;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import javafx.stage.Window;
import org.mutirao.application.command.Said;
import org.mutirao.application.paper.PaperWriter.Page;

/// Pages at the printer that a person chooses. Use it on the window's own thread.
final class Printing {
    private Printing() {}

    /// @return what to tell; empty: the person chose not to print
    static Optional<Said> print(List<Page> pages, Window owner) {
        PrinterJob job = Printer.getDefaultPrinter() == null ? null : PrinterJob.createPrinterJob();
        if (job == null) {
            return Optional.of(Said.of("paper.no_printer"));
        }
        if (!job.showPrintDialog(owner)) {
            job.cancelJob();
            return Optional.empty();
        }
        PageLayout layout = job.getJobSettings().getPageLayout();
        boolean printed =
                pages.stream().allMatch(page -> job.printPage(layout, node(page, layout)));
        return Optional.of(
                printed && job.endJob() ? Said.of("told.printed") : Said.of("paper.not_printed"));
    }

    private static ImageView node(Page page, PageLayout layout) {
        WritableImage image = new WritableImage(page.width(), page.height());
        image.getPixelWriter()
                .setPixels(
                        0,
                        0,
                        page.width(),
                        page.height(),
                        PixelFormat.getIntArgbInstance(),
                        page.argb(),
                        0,
                        page.width());
        ImageView view = new ImageView(image);
        view.setPreserveRatio(true);
        view.setFitWidth(layout.getPrintableWidth());
        view.setFitHeight(layout.getPrintableHeight());
        return view;
    }
}
