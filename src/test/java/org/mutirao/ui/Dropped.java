package org.mutirao.ui;

import com.sun.javafx.scene.input.DragboardHelper;
import com.sun.javafx.tk.TKClipboard;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import javafx.event.Event;
import javafx.event.EventType;
import javafx.scene.Node;
import javafx.scene.image.Image;
import javafx.scene.input.DataFormat;
import javafx.scene.input.DragEvent;
import javafx.scene.input.Dragboard;
import javafx.scene.input.TransferMode;
import javafx.util.Pair;
import org.jspecify.annotations.Nullable;

/// Files that are held over a node and let go there. The headless platform drags nothing by itself:
/// this stands where a desktop's own drag arrives, and the window's handlers see no difference.
final class Dropped implements TKClipboard {
    private final List<Path> files;

    Dropped(Path... files) {
        this.files = List.of(files);
    }

    /// Holds them over a node, and lets them go where they are taken. On the window's thread.
    ///
    /// @return whether they were taken
    boolean on(Node node) {
        return fire(node, DragEvent.DRAG_OVER).getAcceptedTransferMode() != null
                && fire(node, DragEvent.DRAG_DROPPED).isDropCompleted();
    }

    private DragEvent fire(Node node, EventType<DragEvent> type) {
        Dragboard board = DragboardHelper.createDragboard(this);
        TransferMode copy = TransferMode.COPY;
        DragEvent event =
                new DragEvent(null, node, type, board, 0, 0, 0, 0, copy, null, null, null);
        Event.fireEvent(node, event); // what is answered is shared by all its copies
        return event;
    }

    @Override
    public Set<DataFormat> getContentTypes() {
        return Set.of(DataFormat.FILES);
    }

    @Override
    @SafeVarargs
    public final boolean putContent(Pair<DataFormat, Object>... content) {
        return false;
    }

    @Override
    public @Nullable Object getContent(DataFormat format) {
        return format.equals(DataFormat.FILES) ? files.stream().map(Path::toFile).toList() : null;
    }

    @Override
    public boolean hasContent(DataFormat format) {
        return format.equals(DataFormat.FILES);
    }

    @Override
    public Set<TransferMode> getTransferModes() {
        return Set.of(TransferMode.COPY);
    }

    @Override
    public void setDragView(Image image) {}

    @Override
    public void setDragViewOffsetX(double offset) {}

    @Override
    public void setDragViewOffsetY(double offset) {}

    @Override
    public @Nullable Image getDragView() {
        return null;
    }

    @Override
    public double getDragViewOffsetX() {
        return 0;
    }

    @Override
    public double getDragViewOffsetY() {
        return 0;
    }
}
